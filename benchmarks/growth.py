"""How one figure grows with another: a line through points, and an exponent."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

__all__ = ["Line", "Points", "exponent", "straight_line"]

Points: TypeAlias = Sequence[tuple[float, float]]


class Line(NamedTuple):
    """y = start + slope * x; `share` of the variance of y is explained by it (R2)."""

    start: float
    slope: float
    share: float

    def at(self, x: float) -> float:
        """Return y."""
        return self.start + self.slope * x


def straight_line(points: Points) -> Line:
    """Return the line of least squares through at least two points."""
    count = len(points)
    mean_x = sum(x for x, _ in points) / count
    mean_y = sum(y for _, y in points) / count
    spread_x = sum((x - mean_x) ** 2 for x, _ in points)
    spread_y = sum((y - mean_y) ** 2 for _, y in points)
    together = sum((x - mean_x) * (y - mean_y) for x, y in points)
    slope = together / spread_x if spread_x else 0.0
    share = together**2 / (spread_x * spread_y) if spread_x and spread_y else 1.0
    return Line(mean_y - slope * mean_x, slope, share)


def exponent(points: Points, *, start: float) -> float:
    """Return k of y - start = c * x**k: 1 for linear growth, 2 for quadratic.

    `start` is what is spent before x counts; points at or below it say nothing.
    """
    logs = [
        (math.log(x), math.log(y - start)) for x, y in points if x > 0 and y > start
    ]
    return straight_line(logs).slope
