"""Tasks of a run, in this process or in several."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from generator.cache import RememberedTexts
from generator.pipeline import VersionBuild, VersionTask, build_version, lint_version
from generator.selection import file_size
from generator.values import dataclass

__all__ = ["Job", "JobKey", "execute"]

JobKey: TypeAlias = tuple[str, str, str]
"""API, project folder, api-version."""

# Two processes cost 0.15 s to set up here; below this many bytes of documents a version
# is generated in less.
_WORTH_A_PROCESS = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A task, where its texts are remembered, and whether it only judges."""

    task: VersionTask
    texts: Path | None
    is_lint: bool

    @property
    def size(self) -> int:
        """How many bytes of documents there are to read."""
        return sum(file_size(document.path) for document in self.task.documents)


def execute(
    work: Mapping[JobKey, Job], *, jobs: int | None
) -> Iterator[tuple[JobKey, VersionBuild]]:
    """Yield each result as it is ready, made by `jobs` processes.

    Without `jobs`, by as many as it pays to have.
    """
    count = min(jobs or _worthwhile_jobs(work.values()), len(work))
    if count < 2:
        for key, job in work.items():
            yield key, _do(job)
        return
    with _pool(count) as pool:
        # The largest first, or it would be waited for alone at the end.
        order = sorted(work, key=lambda key: -work[key].size)
        futures = {pool.submit(_do, work[key]): key for key in order}
        for future in as_completed(futures):
            yield futures[future], future.result()


def _do(job: Job) -> VersionBuild:
    texts = RememberedTexts(job.texts)
    make = lint_version if job.is_lint else build_version
    build = make(job.task, texts)
    texts.save()
    return build


def _worthwhile_jobs(work: Iterable[Job]) -> int:
    sizes = [job.size for job in work]
    return min(_processors(), len(sizes), sum(sizes) // _WORTH_A_PROCESS)


def _processors() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1


@contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    # Forked workers have our modules loaded already; this process has no threads.
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    pool = ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context(method))
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()
