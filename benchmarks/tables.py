"""Markdown tables of what was measured."""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Sequence
from statistics import median

__all__ = ["describe_machine", "markdown_table", "middle", "number", "ratio", "size"]


def markdown_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table whose first column is text and whose others are figures."""
    widths = [
        max(len(row[column]) for row in [head, *rows]) for column in range(len(head))
    ]
    rule = [
        "-" * width if column == 0 else "-" * (width - 1) + ":"
        for column, width in enumerate(widths)
    ]
    lines = [
        [
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        for row in [head, rule, *rows]
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def middle(values: Sequence[float]) -> float:
    """Return the median."""
    return median(values)


def number(value: float) -> str:
    """Return a figure with three digits that count: 0.0123, 1.23, 123."""
    if value == 0:
        return "0"
    return f"{value:,.{max(0, 2 - math.floor(math.log10(abs(value))))}f}"


def ratio(value: float, reference: float) -> str:
    """Return how many times `reference` goes into `value`."""
    return f"{number(value / reference)}x" if reference > 0 else "-"


def size(value: float) -> str:
    """Return bytes as megabytes."""
    return f"{value / 1e6:.0f}"


def describe_machine() -> dict[str, object]:
    """Return what one has to know of the machine to read its figures."""
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "processors": os.cpu_count(),
        # Above the number of processors, the clock tells more of others than of us.
        "load": round(os.getloadavg()[0], 2),
    }
