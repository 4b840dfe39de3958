from __future__ import annotations

import copy
import pickle

from generator.runtime.unset import UNSET, Unset


def test_unset_is_falsy_and_prints_its_name() -> None:
    assert not UNSET
    assert "UNSET" == repr(UNSET) == str(UNSET)


def test_copies_and_pickles_are_unset_itself() -> None:
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy({"a": UNSET})["a"] is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET


def test_type_checkers_narrow_by_identity() -> None:
    def length(value: str | Unset) -> int:
        return 0 if value is UNSET else len(value)

    assert [0, 3] == [length(UNSET), length("abc")]
