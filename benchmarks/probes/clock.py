"""CPU seconds and bytes of memory of one call."""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable
from statistics import median

__all__ = ["bytes_of", "cpu_seconds"]

_BATCH_SECONDS = 0.05
_BATCHES = 5
_KEPT = 400


def cpu_seconds(work: Callable[[], object]) -> float:
    """Return what one call of `work` costs once everything is warm."""
    work()
    count = 1
    while True:
        taken = _batch(work, count)
        if taken >= _BATCH_SECONDS / 2:
            break
        count *= 2
    count = max(1, round(count * _BATCH_SECONDS / taken))
    return median(_batch(work, count) / count for _ in range(_BATCHES))


def bytes_of(make: Callable[[], object]) -> float:
    """Return what Python allocates for one result of `make` that is kept."""
    make()
    gc.collect()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    kept = [make() for _ in range(_KEPT)]
    gc.collect()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (after - before) / len(kept)


def _batch(work: Callable[[], object], count: int) -> float:
    began = time.process_time()
    for _ in range(count):
        work()
    return time.process_time() - began
