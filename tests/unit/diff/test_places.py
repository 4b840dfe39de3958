"""Every place of the model where a description can be edited is seen or waived."""

from __future__ import annotations

from generator.diff.catalogue import RULES
from generator.diff.changes import Edit, Place
from generator.diff.places import COVERED, WAIVED, WAIVED_EDITS, editables

FIELDS = {item.name: item for item in editables()}


def test_every_field_of_the_model_has_a_place_or_a_waiver() -> None:
    assert [] == [name for name in FIELDS if name not in COVERED | WAIVED]


def test_no_place_and_no_waiver_is_stale() -> None:
    assert set() == (COVERED.keys() | WAIVED.keys()) - FIELDS.keys()
    assert set() == COVERED.keys() & WAIVED.keys()


def test_every_edit_of_every_covered_field_has_a_rule() -> None:
    """Coming is the same as being set where a list has one member."""
    twins = {Edit.SET: Edit.ADDED, Edit.UNSET: Edit.REMOVED}
    missing = [
        f"{name}: {edit.value}"
        for name, places in COVERED.items()
        for edit in FIELDS[name].edits
        if (name, edit) not in WAIVED_EDITS
        and not any(
            (place, kind) in RULES
            for place in places
            for kind in (edit, twins.get(edit, edit))
        )
    ]

    assert [] == sorted(missing)


def test_every_place_is_used() -> None:
    """A place that no rule is about would be a word without a meaning."""
    assert set() == set(Place) - {place for place, _ in RULES}


def test_every_reason_says_something() -> None:
    assert all(len(why) > 10 for why in (*WAIVED.values(), *WAIVED_EDITS.values()))
