"""Scatter plots in SVG, written by hand: two logarithmic axes, circles and lines."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

__all__ = ["Panel", "Series", "draw"]

_WIDTH, _HEIGHT = 430, 330
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 26, 34, 44
_STEPS = 60
_STYLE = (
    "text{font:12px system-ui,sans-serif;fill:#333}"
    ".title{font-weight:600}.tick{font-size:11px;fill:#666}"
    ".grid{stroke:#e3e3e3}.frame{fill:none;stroke:#999}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Points of one colour; `trend` is drawn as a dashed line through them."""

    title: str
    colour: str
    points: Sequence[tuple[float, float]]
    trend: Callable[[float], float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One plot with what its axes are called."""

    title: str
    x_title: str
    y_title: str
    series: Sequence[Series]


def draw(panels: Sequence[Panel], *, columns: int) -> str:
    """Return the SVG of the panels in rows of `columns`."""
    rows = math.ceil(len(panels) / columns)
    width, height = columns * _WIDTH, rows * _HEIGHT
    body = [
        f'<g transform="translate({number % columns * _WIDTH},'
        f'{number // columns * _HEIGHT})">{"".join(_panel(panel))}</g>'
        for number, panel in enumerate(panels)
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        f' width="{width}" height="{height}" role="img">\n'
        f"<style>{_STYLE}</style>\n"
        f'<rect width="{width}" height="{height}" fill="#fff"/>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Axis:
    """Powers of ten from `low` to `high`, laid over pixels."""

    low: int
    high: int
    start: float
    end: float

    def at(self, value: float) -> float:
        part = (math.log10(value) - self.low) / (self.high - self.low)
        return self.start + part * (self.end - self.start)


def _axis(values: Sequence[float], start: float, end: float) -> _Axis:
    low = math.floor(math.log10(min(values)))
    high = math.ceil(math.log10(max(values)))
    return _Axis(low=low, high=max(high, low + 1), start=start, end=end)


def _panel(panel: Panel) -> Iterator[str]:
    # A logarithmic axis has no place for zero.
    points = [p for one in panel.series for p in one.points if p[0] > 0 and p[1] > 0]
    across = _axis([x for x, _ in points], _LEFT, _WIDTH - _RIGHT)
    up = _axis([y for _, y in points], _HEIGHT - _BOTTOM, _TOP)
    yield from _grid(across, up)
    for one in panel.series:
        yield from _dots(one, across, up)
        if one.trend is not None:
            yield _trend(one, one.trend, across, up)
    yield _text(_LEFT, 20, panel.title, 'class="title"')
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    yield _text(middle, _HEIGHT - 10, panel.x_title, 'text-anchor="middle"')
    half = (_TOP + _HEIGHT - _BOTTOM) / 2
    yield _text(
        14,
        half,
        panel.y_title,
        f'text-anchor="middle" transform="rotate(-90 14 {half})"',
    )
    for number, one in enumerate(panel.series):
        y = _TOP + 14 + 16 * number
        yield f'<circle cx="{_LEFT + 12}" cy="{y}" r="4" fill="{one.colour}"/>'
        yield _text(_LEFT + 22, y + 4, one.title, "")


def _grid(across: _Axis, up: _Axis) -> Iterator[str]:
    for power in range(across.low, across.high + 1):
        x = across.at(10**power)
        yield (
            f'<path class="grid" d="M{x:.1f} {up.start}V{up.end}"/>'
            + _text(
                x, up.start + 16, _shown(power), 'class="tick" text-anchor="middle"'
            )
        )
    for power in range(up.low, up.high + 1):
        y = up.at(10**power)
        yield (
            f'<path class="grid" d="M{across.start} {y:.1f}H{across.end}"/>'
            + _text(_LEFT - 5, y + 4, _shown(power), 'class="tick" text-anchor="end"')
        )
    width, height = across.end - across.start, up.start - up.end
    yield (
        f'<rect class="frame" x="{across.start}" y="{up.end}"'
        f' width="{width}" height="{height}"/>'
    )


def _dots(series: Series, across: _Axis, up: _Axis) -> Iterator[str]:
    yield f'<g fill="{series.colour}" fill-opacity="0.45">'
    for x, y in series.points:
        if x > 0 and y > 0:
            yield f'<circle cx="{across.at(x):.1f}" cy="{up.at(y):.1f}" r="2.6"/>'
    yield "</g>"


def _trend(
    series: Series, trend: Callable[[float], float], across: _Axis, up: _Axis
) -> str:
    first = math.log10(min(x for x, _ in series.points if x > 0))
    last = math.log10(max(x for x, _ in series.points))
    spots = []
    for step in range(_STEPS + 1):
        x = 10 ** (first + (last - first) * step / _STEPS)
        y = trend(x)
        if up.low <= math.log10(max(y, 1e-9)) <= up.high:
            spots.append(f"{across.at(x):.1f} {up.at(y):.1f}")
    return (
        f'<path d="M{"L".join(spots)}" fill="none" stroke="{series.colour}"'
        ' stroke-width="1.5" stroke-dasharray="5 3"/>'
    )


def _shown(power: int) -> str:
    return f"{10**power:,}" if power >= 0 else f"{10.0**power:g}"


def _text(x: float, y: float, text: str, attributes: str) -> str:
    space = " " if attributes else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{space}{attributes}>{escape(text)}</text>'
