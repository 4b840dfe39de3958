from __future__ import annotations

import pytest

from generator.reports.threshold import ThresholdError, parse_threshold

from .conftest import Make


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        (
            "breaking",
            {"wire": "breaking", "source": "breaking", "behaviour": "breaking"},
        ),
        ("risky", {"wire": "risky", "source": "risky", "behaviour": "risky"}),
        ("none", {}),
        ("wire:breaking", {"wire": "breaking"}),
        ("wire:breaking,source:risky", {"wire": "breaking", "source": "risky"}),
        (
            "breaking, source:none",
            {"wire": "breaking", "behaviour": "breaking"},
        ),
        ("wire:docs,risky", {"wire": "docs", "source": "risky", "behaviour": "risky"}),
    ],
)
def test_a_threshold_is_read(text: str, levels: dict[str, str]) -> None:
    assert levels == parse_threshold(text).levels


@pytest.mark.parametrize("text", ["", "bad", "wire:bad", "wires:risky", "wire"])
def test_what_is_no_threshold_is_refused(text: str) -> None:
    with pytest.raises(ThresholdError, match="there are"):
        parse_threshold(text)


def test_failures_are_those_that_reach_the_threshold(report: Make) -> None:
    made = report()
    wire = {item.plane: item.counts for item in made.planes}["wire"]

    assert made.counts.breaking == parse_threshold("breaking").failures(made)
    assert wire.breaking + wire.risky == parse_threshold("wire:risky").failures(made)
    assert 0 == parse_threshold("none").failures(made)
    assert len(made.findings) == parse_threshold("docs").failures(made)
