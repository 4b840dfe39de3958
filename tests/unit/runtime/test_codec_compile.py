"""The code made for classes: no text of a specification may become a part of it."""

from __future__ import annotations

import ast
import builtins
import dataclasses
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.codec import decoder, encoder
from generator.runtime.codec.compile_decoder import check_name
from generator.runtime.errors import DecodeError
from generator.runtime.models import UNSET, unknown_fields, wire

HOSTILE = [
    "",
    '"',
    "'",
    "\\",
    '"""',
    "'''",
    "\n",
    "\r\n",
    "\x00",
    "\u2028",
    "\ud800",
    "{}",
    "{{ x }}",
    "%s",
    "__class__",
    "__dict__",
    "_unknown",
    "a'] = 1\nimport os #",
    "']; raise SystemExit #",
    "/~",
    "item",
    "w0",
    "é",
    "$ref",
]


def hostile_class(names: list[str]) -> type[Any]:
    fields: list[Any] = [
        (
            f"field_{index}",
            "int | str",
            dataclasses.field(default=UNSET, metadata=wire(name)),
        )
        for index, name in enumerate(names)
    ]
    return dataclasses.make_dataclass(
        "Hostile", fields, namespace={"__module__": __name__}
    )


def test_hostile_wire_names_are_data() -> None:
    cls = hostile_class(HOSTILE)
    value = {name: index for index, name in enumerate(HOSTILE)}
    decoded = decoder(cls)(value)

    assert list(range(len(HOSTILE))) == list(vars(decoded).values())
    assert value == encoder(cls)(decoded)
    assert value == encoder(cls)(value)


@given(st.lists(st.text(), unique=True, max_size=8), st.lists(st.text(), max_size=4))
def test_any_wire_names_make_a_round_trip(names: list[str], others: list[str]) -> None:
    cls = hostile_class(names)
    value: dict[str, Any] = dict.fromkeys(others, "?") | dict.fromkeys(names, 1)
    decoded = decoder(cls)(value)

    assert set(others) - set(names) == set(unknown_fields(decoded))
    assert value == encoder(cls)(decoded)


def test_the_code_holds_nothing_but_names_made_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each constant and attribute in the compiled text is ours or a field's."""
    seen: list[str] = []
    original = builtins.exec

    def spy(source: Any, namespace: Any) -> None:
        seen.append(source)
        original(source, namespace)

    cls = hostile_class(HOSTILE)
    monkeypatch.setattr(builtins, "exec", spy)
    encoder(cls)(decoder(cls)({}))

    fields = {field.name for field in dataclasses.fields(cls)}
    assert 2 == len(seen)
    for source in seen:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Constant):
                allowed: set[Any] = {None, 0, 1, "_unknown", *fields}
                assert node.value in allowed
            if isinstance(node, ast.Attribute):
                attributes = {"append", "path", "__dict__", "_unknown"}
                assert node.attr in attributes | fields


@pytest.mark.parametrize("name", ["a b", "class", "__slots__", "x=1", "", "1a", "a\n"])
def test_a_field_name_that_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="cannot be the name of a field"):
        check_name(name)


def test_hostile_names_are_escaped_in_pointers() -> None:
    cls = hostile_class(["a/b~c"])
    with pytest.raises(DecodeError) as caught:
        decoder(cls)({"a/b~c": []})

    assert "/a~1b~0c" == caught.value.pointer


@dataclasses.dataclass(kw_only=True)
class Wide:
    """One field of each kind that the compiler writes code for."""

    text: str
    count: int
    ratio: float
    flag: bool
    nothing: None
    anything: Any
    const: Literal["a"]
    mixed: Literal["a", 1]
    secret: str = dataclasses.field(metadata=wire("secret", write_only=True))
    maybe: str | None = None
    tags: list[str] = dataclasses.field(default_factory=list)


WIDE = {
    "text": "x",
    "count": 1,
    "ratio": 1.5,
    "flag": True,
    "nothing": None,
    "anything": {"a": None},
    "const": "a",
    "mixed": 1,
}


def test_every_kind_of_field_decodes() -> None:
    wide = decoder(Wide)(WIDE)

    assert UNSET is vars(wide)["secret"]
    assert [] == wide.tags
    assert WIDE | {"tags": []} == encoder(Wide)(wide)


@pytest.mark.parametrize(
    "name", [name for name in WIDE if name not in ("nothing", "anything")]
)
def test_null_for_a_required_member_is_a_fault(name: str) -> None:
    with pytest.raises(DecodeError) as caught:
        decoder(Wide)(WIDE | {name: None})

    assert (f"/{name}", "null") == (caught.value.pointer, caught.value.found)


@pytest.mark.parametrize("name", [name for name in WIDE if name != "nothing"])
def test_each_missing_member_is_named(name: str) -> None:
    with pytest.raises(DecodeError) as caught:
        decoder(Wide)({key: value for key, value in WIDE.items() if key != name})

    assert (f"/{name}", "nothing") == (caught.value.pointer, caught.value.found)


def test_a_missing_member_that_may_be_null_reads_as_null() -> None:
    """Servers leave out what they may also send as null, whatever they promised."""
    value = {key: item for key, item in WIDE.items() if key != "nothing"}

    assert decoder(Wide)(value).nothing is None


def test_null_for_an_optional_member_is_kept() -> None:
    assert decoder(Wide)(WIDE | {"tags": None}).tags is None
