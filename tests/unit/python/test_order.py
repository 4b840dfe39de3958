from __future__ import annotations

from generator.diagnostics import Diagnostics
from generator.model import Array, Definition
from generator.python.naming import name_models
from generator.python.order import alias_cycles, bases_first, targets_first
from generator.python.usage import analyze
from tests.unit.python.models import api, component, prop, record, ref


def cycles_of(*definitions: Definition) -> dict[str, frozenset[str]]:
    found = api(definitions)
    names = name_models(found, analyze(found), Diagnostics())
    members: dict[str, list[Definition]] = {}
    for definition in definitions:
        members.setdefault(names[definition.id].module, []).append(definition)
    return alias_cycles(members, found.by_id(), names)


def test_a_base_stands_before_what_extends_it() -> None:
    members = [
        component("C", record(bases=("B",))),
        component("B", record(bases=("A",))),
        component("A"),
    ]

    assert ["A", "B", "C"] == [item.id for item in bases_first(members)]


def test_bases_in_a_circle_are_all_given_once() -> None:
    members = [
        component("A", record(bases=("B",))),
        component("B", record(bases=("A",))),
    ]

    assert {"A", "B"} == {item.id for item in bases_first(members)}


def test_an_alias_stands_after_what_it_needs() -> None:
    members = [
        component("Outer", Array(item=ref("Inner"))),
        component("Inner", Array(item=ref("Pet"))),
        component("Pet"),
    ]

    assert ["Inner", "Outer"] == [item.id for item in targets_first(members)]


def test_aliases_that_need_each_other_are_a_circle() -> None:
    found = cycles_of(
        component("Ping", Array(item=ref("Pong"))),
        component("Pong", Array(item=ref("Ping"))),
        component("Else", Array(item=ref("Ping"))),
    )

    both = frozenset({"ping", "pong"})
    assert {"ping": both, "pong": both} == found


def test_an_alias_that_needs_itself_is_a_circle() -> None:
    found = cycles_of(component("Tree", Array(item=ref("Tree"))))

    assert {"tree": frozenset({"tree"})} == found


def test_fields_of_records_make_no_circle() -> None:
    """They are annotations, which nothing evaluates at import."""
    found = cycles_of(
        component("A", record(prop("b", ref("B")))),
        component("B", record(prop("a", ref("A")))),
    )

    assert {} == found


def test_a_long_chain_needs_no_recursion() -> None:
    chain = [
        component(f"A{i}", Array(item=ref(f"A{(i + 1) % 2000}"))) for i in range(2000)
    ]

    assert 2000 == len(cycles_of(*chain)["a0"])
