from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.python.scope import Scope, shorten


def test_a_free_name_is_given_as_it_is_wanted() -> None:
    assert "name" == Scope().allocate("name", owner=1)


def test_a_reserved_name_gets_an_underscore_and_a_taken_one_a_number() -> None:
    scope = Scope(["self"])

    assert "self_" == scope.allocate("self", owner=1)
    assert "self_2" == scope.allocate("self", owner=2)
    assert "a" == scope.allocate("a", owner=3)
    assert "a_2" == scope.allocate("a", owner=4)


def test_names_that_differ_by_case_alone_are_one_name() -> None:
    scope = Scope()

    assert "Pet" == scope.allocate("Pet", owner=1)
    assert "pet_2" == scope.allocate("pet", owner=2)


def test_an_owner_keeps_its_name() -> None:
    scope = Scope()

    assert scope.allocate("a", owner=1) == scope.allocate("b", owner=1)


def test_a_number_does_not_run_into_a_name_that_has_one() -> None:
    scope = Scope()
    names = [scope.allocate(n, owner=i) for i, n in enumerate(["a_2", "a", "a", "a_2"])]

    assert ["a_2", "a", "a_3", "a_2_2"] == names


def test_a_scope_knows_what_is_taken() -> None:
    scope = Scope(["self"])
    scope.allocate("Pet", owner=1)

    assert "PET" in scope
    assert "self" in scope
    assert "cat" not in scope


@given(st.lists(st.sampled_from(["a", "A", "a_2", "a_", "self", "Self", "b"])))
def test_no_two_owners_share_a_name(wanted: list[str]) -> None:
    scope = Scope(["self"])
    names = [scope.allocate(name, owner=i) for i, name in enumerate(wanted)]

    assert len(names) == len({name.lower() for name in names})
    assert "self" not in names


@given(st.text("ab_", min_size=60, max_size=90), st.text("ab_", min_size=60))
def test_shortened_names_stay_different(one: str, other: str) -> None:
    assert len(shorten(one)) <= 64
    assert (one == other) == (shorten(one) == shorten(other))
    if len(one) <= 64:
        assert one == shorten(one)
