from __future__ import annotations

import pytest

from generator.diagnostics import Diagnostics
from generator.model import Definition, Hints, TypeId
from generator.python.naming import (
    ModelNames,
    attribute_name,
    module_name,
    name_models,
)
from generator.python.usage import analyze
from tests.unit.python.models import (
    STRING,
    api,
    component,
    operation,
    prop,
    record,
    ref,
)


def names_of(*definitions: Definition) -> dict[str, ModelNames]:
    found = api(definitions)
    named = name_models(found, analyze(found), Diagnostics())
    return {str(id_): names for id_, names in named.items()}


def place(*parts: str, title: str | None = None) -> Hints:
    return Hints(title=title, place=parts)


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        ("fooBar", "foo_bar"),
        ("class", "class_"),
        ("None", "none"),
        ("match", "match"),
        ("", "value"),
        ("@odata.type", "odata_type"),
        ("1st", "n1st"),
    ],
)
def test_an_attribute_is_called_after_its_wire_name(wire_name: str, name: str) -> None:
    assert name == attribute_name(wire_name)


@pytest.mark.parametrize("word", ["con", "aux", "nul", "com1", "models", "operations"])
def test_no_module_is_called_like_a_device_or_a_package_of_ours(word: str) -> None:
    assert f"{word}_" == module_name((word,))


def test_a_component_is_called_as_it_is() -> None:
    names = names_of(component("chatCompletion"))

    assert (
        ModelNames(
            module="chat_completion",
            name="ChatCompletion",
            input_name="ChatCompletion",
            dict_name="ChatCompletionDict",
        )
        == names["chatCompletion"]
    )


@pytest.mark.parametrize(
    "name", ["Client", "Any", "UNSET", "Exception", "True", "TypedDict"]
)
def test_no_class_hides_a_name_that_modules_import(name: str) -> None:
    found = names_of(component(name))[name].name

    assert f"{name}_" == found


def test_a_forced_rename_is_reported() -> None:
    diagnostics = Diagnostics()
    found = api([component("Pet"), component("pet")])

    name_models(found, analyze(found), diagnostics)

    (note,) = diagnostics
    assert "name-changed" == note.code
    assert '"Pet_2"' in note.message


def test_an_override_wins_over_the_component() -> None:
    hints = Hints(override="Animal", component="Pet")

    assert "Animal" == names_of(component("x", hints=hints))["x"].name


def test_an_inline_schema_is_called_after_its_title_or_its_place() -> None:
    names = names_of(
        component("a", hints=place("Pet", "owner", title="Owner")),
        component("b", hints=place("Pet", "home")),
    )

    assert ("Owner", "PetHome") == (names["a"].name, names["b"].name)


def test_a_title_that_repeats_names_nothing() -> None:
    """A number behind it would depend on the order of the document."""
    names = names_of(
        component("a", hints=place("Pet", "one", title="Response")),
        component("b", hints=place("Pet", "two", title="Response")),
    )

    assert ("PetOne", "PetTwo") == (names["a"].name, names["b"].name)


def test_a_component_takes_its_name_before_an_inline_schema() -> None:
    names = names_of(component("inline", hints=place("Pet")), component("Pet"))

    assert ("Pet_2", "Pet") == (names["inline"].name, names["Pet"].name)


def test_an_inline_schema_lives_in_the_module_of_its_owner() -> None:
    names = names_of(
        component("Pet"),
        component("child", hints=place("Pet", "child"), owner="Pet"),
        component("grandchild", hints=place("Pet", "deep"), owner="child"),
    )

    assert {"pet"} == {found.module for found in names.values()}


def test_what_differs_between_directions_has_two_names() -> None:
    both = component("Pet", record(prop("id", is_read_only=True)))
    found = api([both], [operation("PUT /p", sends=ref("Pet"), brings=ref("Pet"))])
    names = name_models(found, analyze(found), Diagnostics())[TypeId("Pet")]

    assert ("Pet", "PetInput", "PetInputDict") == (
        names.name,
        names.input_name,
        names.dict_name,
    )


def test_the_lenient_twin_of_an_alias_is_called_input() -> None:
    assert "PetInput" == names_of(component("Pet", STRING))["Pet"].dict_name


def test_names_do_not_depend_on_unrelated_definitions() -> None:
    alone = names_of(component("Pet"), component("Home"))
    together = names_of(component("Zebra"), component("Pet"), component("Home"))

    assert alone == {id_: together[id_] for id_ in alone}
