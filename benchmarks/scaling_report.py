"""The page and the figure of `benchmarks scaling`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from benchmarks.growth import Line, Points, exponent, straight_line
from benchmarks.scaling import PEER, Row, Run
from benchmarks.scatter import Panel, Series, draw
from benchmarks.tables import markdown_table, middle, number, ratio

__all__ = ["dear_rows", "scaling_figure", "scaling_page"]

_OURS, _THEIRS = "#1f6fb4", "#d9822b"
# Below this most of a run is the start of the interpreter.
_LARGE = 50
_SHOWN = 12

_Measure: TypeAlias = Callable[[Row], float]


def _operations(row: Row) -> float:
    return row.operations


def _kilobytes(row: Row) -> float:
    return row.size / 1e3


def _cpu(run: Run) -> float:
    return run.cpu


def _peak(run: Run) -> float:
    return run.peak_bytes / 1e6


_MEASURES: Mapping[str, _Measure] = {
    "operations": _operations,
    "size in kB": _kilobytes,
}
_COSTS: Mapping[str, Callable[[Run], float]] = {
    "CPU seconds": _cpu,
    "peak MB": _peak,
}


_HEADING = """\
# Seconds and memory against the size of the document

Written by `python -m benchmarks scaling --docs docs`; every document is generated once,
cold, by a process of its own, without a cache. Machine: {machine}.

![CPU and memory by operations and size](scaling.svg)

Both axes are logarithmic; the dashed line is the straight line of least squares through
our points, start-up included, which is why it bends to the left.
"""
_EXPONENTS = """\
An exponent of 1 is linear growth, 2 would be quadratic; below 1, a large document is
cheaper by the unit than a small one. It is taken of what is spent above the start-up.
"""


def scaling_figure(rows: Sequence[Row]) -> str:
    """Return the SVG: seconds and memory, by operations and by size."""
    panels = [
        Panel(
            title=f"{cost} by {measure}",
            x_title=measure,
            y_title=cost,
            series=(
                Series(
                    title="apistrata",
                    colour=_OURS,
                    points=_ours(rows, _MEASURES[measure], _COSTS[cost]),
                    trend=straight_line(
                        _ours(rows, _MEASURES[measure], _COSTS[cost])
                    ).at,
                ),
                Series(
                    title=f"{PEER.title}, where it writes something",
                    colour=_THEIRS,
                    points=_theirs(rows, _MEASURES[measure], _COSTS[cost]),
                ),
            ),
        )
        for cost in _COSTS
        for measure in _MEASURES
    ]
    return draw(panels, columns=2)


def scaling_page(rows: Sequence[Row], *, machine: Mapping[str, object]) -> str:
    """Return the Markdown page that explains the figure."""
    return "\n".join(_page(rows, machine)) + "\n"


def dear_rows(rows: Sequence[Row]) -> list[Row]:
    """Return the documents whose operation costs us more CPU than it costs the peer."""
    return [row for row in _compared(rows) if _factor(row) < 1]


def _page(rows: Sequence[Row], machine: Mapping[str, object]) -> Iterator[str]:
    whole = [row for row in rows if row.ours.is_usable]
    told = ", ".join(f"{key} {value}" for key, value in machine.items())
    yield _HEADING.format(machine=told)
    yield "## Growth"
    yield ""
    yield markdown_table(
        (
            "cost",
            "by",
            "at the start",
            "per unit",
            "R2",
            f"exponent from {_LARGE} operations",
        ),
        list(_growth(whole)),
    )
    yield ""
    yield _EXPONENTS
    yield from _summary(rows, whole)
    yield ""
    yield "## The dearest documents"
    yield ""
    dearest = sorted(whole, key=lambda row: -row.ours.cpu)[:_SHOWN]
    yield markdown_table(_HEAD, [_cells(row) for row in dearest])
    yield ""
    yield f"## Beside {PEER.title}"
    yield ""
    yield from _beside(rows)


_HEAD = (
    "document",
    "operations",
    "MB",
    "CPU s",
    "peak MB",
    "ms an operation",
    "peer's CPU s",
    "peer's operations",
)


def _cells(row: Row) -> tuple[str, ...]:
    peer = row.peer
    return (
        row.name,
        f"{row.operations:,}",
        number(row.size / 1e6),
        number(row.ours.cpu),
        f"{_peak(row.ours):.0f}",
        number(_each(row.ours) * 1e3),
        "-" if peer is None else number(peer.cpu),
        "-" if peer is None else f"{peer.operations:,}",
    )


def _growth(rows: Sequence[Row]) -> Iterator[tuple[str, ...]]:
    for cost, of_run in _COSTS.items():
        for measure, of_row in _MEASURES.items():
            line: Line = straight_line(_ours(rows, of_row, of_run))
            floor = min(of_run(row.ours) for row in rows) * 0.98
            large = [row for row in rows if row.operations >= _LARGE]
            power = exponent(_ours(large, of_row, of_run), start=floor)
            yield (
                cost,
                measure,
                number(floor),
                number(line.slope),
                f"{line.share:.2f}",
                f"{power:.2f}",
            )


def _summary(rows: Sequence[Row], whole: Sequence[Row]) -> Iterator[str]:
    most = max(rows, key=lambda row: row.ours.peak_bytes)
    refused = [row for row in rows if row.ours.exit_code]
    short = [row.name for row in whole if row.ours.operations != row.operations]
    yield (
        f"{len(rows)} documents, {len(rows) - len(refused)} generated,"
        f" {sum(row.ours.operations for row in whole):,} operations,"
        f" {sum(row.ours.cpu for row in rows):,.0f} s of CPU in all."
        f" Documents of which an operation is missing: {len(short)}."
    )
    yield (
        f"The most memory that any needs is {_peak(most.ours):.0f} MB ({most.name});"
        f" the median is {middle([_peak(row.ours) for row in rows]):.0f} MB."
    )
    if refused:
        yield ""
        yield "Refused, with a diagnostic that says why: " + (
            ", ".join(f"`{row.name}`" for row in refused) + "."
        )


def _beside(rows: Sequence[Row]) -> Iterator[str]:
    asked = [row for row in rows if row.peer is not None]
    compared = _compared(rows)
    if not compared:
        yield "Not measured."
        return
    theirs = [row.peer for row in compared if row.peer is not None]
    factors = sorted(map(_factor, compared))
    yield (
        f"Of {len(asked)} documents of OpenAPI 3.x it writes operations for"
        f" {len(compared)}: {sum(run.operations for run in theirs):,} of"
        f" {sum(row.operations for row in compared):,}. Our CPU seconds on the same"
        f" ones: {sum(row.ours.cpu for row in compared):,.0f}, its"
        f" {sum(run.cpu for run in theirs):,.0f}. CPU for an operation that is written,"
        f" its divided by ours: least {number(factors[0])}x, median"
        f" {number(middle(factors))}x, most {number(factors[-1])}x."
    )
    dear = dear_rows(rows)
    yield f"Documents whose operation costs us more than the peer: {len(dear)}."
    yield ""
    nearest = sorted(compared, key=_factor)[:_SHOWN]
    yield "Where we are nearest to it:"
    yield ""
    yield markdown_table(
        (*_HEAD, "its by ours"),
        [(*_cells(row), ratio(_factor(row), 1)) for row in nearest],
    )


def _compared(rows: Sequence[Row]) -> list[Row]:
    return [
        row
        for row in rows
        if row.ours.is_usable and row.peer is not None and row.peer.is_usable
    ]


def _factor(row: Row) -> float:
    """Return how many times our CPU for an operation goes into the peer's."""
    assert row.peer is not None
    return _each(row.peer) / _each(row.ours)


def _each(run: Run) -> float:
    return run.cpu / run.operations


def _ours(
    rows: Sequence[Row], measure: _Measure, cost: Callable[[Run], float]
) -> Points:
    return [(measure(row), cost(row.ours)) for row in rows if row.ours.is_usable]


def _theirs(
    rows: Sequence[Row], measure: _Measure, cost: Callable[[Run], float]
) -> Points:
    return [
        (measure(row), cost(row.peer))
        for row in rows
        if row.peer is not None and row.peer.is_usable
    ]
