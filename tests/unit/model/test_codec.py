"""The model survives JSON."""

from __future__ import annotations

import json

import pytest

from generator.model.api import Api, Flow, SecurityScheme
from generator.model.codec import from_json, to_json
from generator.model.operations import (
    Body,
    Content,
    LongRunning,
    Operation,
    Parameter,
    Response,
    SecurityNeed,
    Stream,
)
from generator.model.types import (
    ANYTHING,
    Array,
    Constraints,
    Definition,
    Discriminator,
    Docs,
    Enum,
    EnumValue,
    Hints,
    Map,
    Never,
    Nullable,
    Object,
    Property,
    Reference,
    Scalar,
    Tuple,
    Type,
    TypeId,
    Union,
    Variant,
)
from generator.origin import Origin

_HERE = Origin(file="api.yaml", line=3, column=5, pointer="/a~1b")
_PET = TypeId("#/components/schemas/Pet")

_TYPES: list[Type] = [
    Scalar(kind="string", format="uuid", constraints=Constraints(max_length=3)),
    Scalar(kind="null"),
    Enum(
        kind="mixed",
        values=(
            EnumValue(value=1, name="One", origin=_HERE),
            EnumValue(value=True, origin=_HERE),
            EnumValue(value=None, origin=_HERE),
        ),
        is_open=True,
    ),
    Array(item=Nullable(type=Reference(id=_PET))),
    Array(item=Scalar(kind="number"), packing="float32"),
    Tuple(items=(Scalar(kind="string"), ANYTHING), rest=None),
    Map(value=Never(), key_pattern="^x-"),
    Union(
        members=(Reference(id=_PET), Scalar(kind="integer")),
        is_exclusive=True,
        discriminator=Discriminator(
            wire_name="kind", variants=(Variant(tag="pet", target=_PET),)
        ),
    ),
    Object(
        properties=(
            Property(
                wire_name="a",
                type=Scalar(kind="integer"),
                is_required=True,
                has_default=True,
                default={"x": [1, None, 2.5]},
                inherited_from=_PET,
                hints=Hints(place=("a", "b")),
                docs=Docs(description='"quoted"\n'),
                origin=_HERE,
            ),
        ),
        additional=None,
        is_additional_declared=True,
        bases=(_PET,),
        tag="t",
    ),
]


def _api(type_: Type) -> Api:
    definition = Definition(
        id=_PET, type=type_, hints=Hints(component="Pet"), examples=([1],), origin=_HERE
    )
    content = Content(
        media_type="application/json",
        type=Reference(id=_PET),
        stream=Stream(format="sse", item=type_, end="[DONE]"),
        origin=_HERE,
    )
    operation = Operation(
        key="GET /",
        operation_id=None,
        method="GET",
        path="/",
        path_query=(("a", "b"),),
        parameters=(
            Parameter(
                wire_name="p",
                location="query",
                type=type_,
                is_required=False,
                style="form",
                explode=True,
                has_default=True,
                default=0,
                origin=_HERE,
            ),
        ),
        body=Body(contents=(content,), is_required=True, origin=_HERE),
        responses=(
            Response(status="200", contents=(content,), is_error=False, origin=_HERE),
        ),
        security=(SecurityNeed(schemes=(("key", ("a", "b")),)),),
        long_running=LongRunning(result=type_, failed=("bad",)),
        origin=_HERE,
    )
    scheme = SecurityScheme(
        key="key",
        kind="oauth2",
        flows=(Flow(kind="implicit", scopes=(("a", "All of it."),)),),
        origin=_HERE,
    )
    return Api(
        title="T",
        version="1",
        dialects=("openapi-3.1",),
        operations=(operation,),
        definitions=(definition,),
        security_schemes=(scheme,),
        origin=_HERE,
    )


@pytest.mark.parametrize("type_", _TYPES, ids=lambda type_: type(type_).__name__)
def test_what_was_written_is_read_back(type_: Type) -> None:
    api = _api(type_)
    text = json.dumps(to_json(api))

    assert api == from_json(json.loads(text))
    assert text == json.dumps(to_json(from_json(json.loads(text))))


def test_defaults_are_left_out_and_types_say_what_they_are() -> None:
    value = to_json(_api(Scalar(kind="string")))
    assert isinstance(value, dict)

    assert [
        {
            "id": _PET,
            "type": {"is": "scalar", "kind": "string"},
            "hints": {"component": "Pet"},
            "examples": [[1]],
            "origin": ["api.yaml", 3, 5, "/a~1b"],
        }
    ] == value["definitions"]


def test_a_default_that_is_zero_or_false_is_not_lost() -> None:
    """None, 0 and False are three values, though two of them are equal."""
    for written in (0, False, 0.0, "", None):
        members = (
            Property(
                wire_name="a",
                type=ANYTHING,
                is_required=False,
                has_default=True,
                default=written,
                origin=_HERE,
            ),
        )
        api = _api(Object(properties=members, additional=ANYTHING))
        read = from_json(json.loads(json.dumps(to_json(api)))).definitions[0].type
        assert isinstance(read, Object)

        assert repr(written) == repr(read.properties[0].default)


@pytest.mark.parametrize("value", [None, [], {}, {"title": 1}, {"origin": 5}])
def test_what_is_no_model_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="no model"):
        from_json(value)  # type: ignore[arg-type]  # that is the point
