"""Long runs against a server of ours: memory that stays flat, calls that are not lost.

    python -m tests.conformance.endurance [--events N] [--requests N] [--calls N]

Prints what the process held before and after a million streamed events and ten thousand
requests, the CPU of each, and what became of 200 concurrent calls at a time through a
pool of endpoints that fail every tenth one.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.conformance.aimock import clients
from tests.conformance.misbehaving import Misbehaving
from tests.conformance.mocked import ClientModule
from tests.conformance.outcomes import Outcomes
from tests.conformance.places import Absent

__all__ = ["main", "run"]

_MESSAGES = [{"role": "user", "content": "hello"}]
_STREAM = 100_000
"""Events of one stream of the server's."""
_GROWTH = 8.0
"""Megabytes that count as flat: the allocator's own, whatever the length of a run."""
_AT_ONCE = 200


def run(*, events: int, requests: int, calls: int) -> Outcomes:
    """Return what came of the runs."""
    outcomes = Outcomes(title="endurance")
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        ours = stack.enter_context(clients(Path(folder)))
        servers = [stack.enter_context(Misbehaving()) for _ in range(3)]
        _, client = ours["ours"]
        url = servers[0].url
        streams = max(1, events // _STREAM)
        _events(client, url, streams, outcomes)
        _requests(client, url, requests, outcomes)
        asyncio.run(_pooled(client, servers, calls, outcomes))
    return outcomes


def _events(client: ClientModule, url: str, streams: int, outcomes: Outcomes) -> None:
    with client.module.Client(api_key="key", base_url=url) as made:

        def one() -> int:
            stream = made.chat.completions.create(
                "many", messages=_MESSAGES, stream=True
            )
            with stream:
                return sum(1 for _ in stream)

        _measured("streamed events, sync", one, streams, outcomes, each=_STREAM)
    asyncio.run(_async_events(client, url, streams, outcomes))


async def _async_events(
    client: ClientModule, url: str, streams: int, outcomes: Outcomes
) -> None:
    async with client.module.AsyncClient(api_key="key", base_url=url) as made:

        async def one() -> int:
            stream = await made.chat.completions.create(
                "many", messages=_MESSAGES, stream=True
            )
            count = 0
            async with stream:
                async for _ in stream:
                    count += 1
            return count

        first = await one()
        before, cpu = _held(), time.thread_time()
        total = sum([await one() for _ in range(streams)])
        cpu = time.thread_time() - cpu
    if first != _STREAM:
        outcomes.note("streamed events, async", f"{first} events, not {_STREAM}")
    _told("streamed events, async", before, total, streams * _STREAM, cpu, outcomes)


def _requests(client: ClientModule, url: str, count: int, outcomes: Outcomes) -> None:
    with client.module.Client(api_key="key", base_url=url) as made:

        def one() -> int:
            made.chat.completions.create("well", messages=_MESSAGES)
            return 1

        for _ in range(min(count, 500)):
            one()
        _measured("requests, sync", one, count, outcomes, each=1)


def _measured(
    name: str, one: Callable[[], int], times: int, outcomes: Outcomes, *, each: int
) -> None:
    one()
    before = _held()
    cpu = time.thread_time()
    total = sum(one() for _ in range(times))
    _told(name, before, total, times * each, time.thread_time() - cpu, outcomes)


def _told(
    name: str, before: float, total: int, wanted: int, cpu: float, outcomes: Outcomes
) -> None:
    after = _held()
    print(
        f"{name}: {total}, {before:.1f} MB before and {after:.1f} MB after, "
        f"{cpu / total * 1e6:.1f} us of CPU in the client's thread each"
    )
    if total != wanted:
        outcomes.note(name, f"{total} came, not {wanted}")
    elif after - before > _GROWTH:
        outcomes.note(name, f"the process grew by {after - before:.1f} MB")
    else:
        outcomes.note(name)


def _held() -> float:
    """Return the megabytes that the process holds in memory now."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


async def _pooled(
    client: ClientModule,
    servers: Sequence[Misbehaving],
    calls: int,
    outcomes: Outcomes,
) -> None:
    pool_of = client.runtime("pool")
    pool = pool_of.Pool(
        [pool_of.Endpoint(base_url=server.url) for server in servers],
        failures=1000,
        seed=7,
    )
    came: Counter[str] = Counter()
    began = time.monotonic()
    make = client.module.AsyncClient
    async with make(api_key="key", pool=pool, max_retries=4, timeout=10.0) as made:

        async def one() -> None:
            try:
                answer = await made.chat.completions.create("tenth", messages=_MESSAGES)
                came[answer.choices[0].message.content] += 1
            except Exception as error:
                came[f"{type(error).__name__}: {error}"[:200]] += 1

        for _ in range(max(1, calls // _AT_ONCE)):
            await asyncio.gather(*(one() for _ in range(_AT_ONCE)))
    seconds = time.monotonic() - began
    wanted = max(1, calls // _AT_ONCE) * _AT_ONCE
    requests = sum(server.count for server in servers)
    faults = sum(server.failed for server in servers)
    print(
        f"pooled calls: {came['All is well.']} of {wanted} came, {requests} requests "
        f"of which {faults} failed, {_AT_ONCE} at once, {seconds:.1f} s"
    )
    lost = [f"{count} x {what}" for what, count in came.items() if what[:3] != "All"]
    outcomes.note("calls through a pool", "; ".join(lost))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.conformance.endurance", description=__doc__
    )
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--calls", type=int, default=2_000)
    given = parser.parse_args(arguments)
    try:
        return run(
            events=given.events, requests=given.requests, calls=given.calls
        ).told()
    except Absent as absent:
        print(absent, file=sys.stderr)
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
