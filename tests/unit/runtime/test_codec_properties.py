"""Decode and encode are inverse, and faults are located, whatever the value."""

from __future__ import annotations

import base64
import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.codec import (
    decode_json,
    decoder,
    encode_json,
    encoder,
    parse_json,
)
from generator.runtime.errors import DecodeError
from tests.unit.runtime import golden

MODELS = f"{golden.__name__}.v1.models"

scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
)
json_values: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
extras = st.dictionaries(
    st.text(min_size=1).map(lambda key: f"+{key}"), json_values, max_size=2
)


def member_of(**members: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    known = st.fixed_dictionaries({}, optional=members)
    return st.builds(lambda known, extra: {**known, **extra}, known, extras)


seconds = st.integers(-(10**9), 10**10)
moments = st.datetimes(timezones=st.just(UTC)).map(datetime.isoformat) | st.datetimes(
    min_value=datetime(1000, 1, 1)
).map(lambda moment: f"{moment:%Y-%m-%dT%H:%M:%S}Z")
pets: st.SearchStrategy[Any] = st.deferred(
    lambda: (
        st.fixed_dictionaries({"petType": st.just("cat"), "lives": st.integers()})
        | member_of(friend=pets | st.none()).map(lambda pet: {**pet, "petType": "dog"})
        | extras.map(lambda extra: {**extra, "petType": "eel"})
    )
)
trees: st.SearchStrategy[Any] = st.recursive(
    st.text(), lambda t: st.lists(t, max_size=3)
)
everything_values = member_of(
    at=moments,
    day=st.dates().map(date.isoformat),
    key=st.uuids().map(str),
    amount=st.decimals(allow_nan=False, allow_infinity=False).map(str),
    seconds=seconds,
    blob=st.binary().map(lambda data: base64.b64encode(data).decode()),
    urlBlob=st.binary().map(lambda data: base64.urlsafe_b64encode(data).decode()),
    price=st.integers(-(10**15), 10**15)
    | st.floats(allow_nan=False, allow_infinity=False),
    big=st.integers().map(str),
    when=moments | st.integers(),
    moments=st.lists(seconds, max_size=3),
    moment_map=st.dictionaries(st.text(), seconds | st.none(), max_size=3),
    pets=st.lists(pets, max_size=3),
    tree=trees,
    data=json_values,
    flag=st.booleans() | st.none(),
)


def round_trip(annotation: str, value: Any) -> Any:
    decoded = decoder(annotation, models=MODELS)(value)
    return encoder(annotation, models=MODELS)(decoded)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(everything_values)
def test_everything_comes_back_equal(value: dict[str, Any]) -> None:
    assert value == round_trip("Everything", value)


@settings(deadline=None)
@given(st.lists(pets, max_size=3), trees)
def test_unions_and_aliases_come_back_equal(many: Any, tree: Any) -> None:
    assert many == round_trip("list[Pet]", many)
    assert tree == round_trip("JsonTree", tree)


@settings(deadline=None)
@given(json_values)
def test_any_json_decodes_or_is_a_located_fault(value: Any) -> None:
    """No other exception, and the pointer leads to a place in the value (or a hole)."""
    for annotation in ("Everything", "Fish", "Pet", "Part", "Shape", "Prompt", "Node"):
        try:
            decoder(annotation, models=MODELS)(value)
        except DecodeError as error:
            _follow(value, error.pointer)


names = st.sampled_from(
    [
        "at",
        "pets",
        "tree",
        "moments",
        "moment_map",
        "flag",
        "kind",
        "type",
        "petType",
        "value",
    ]
)
near_misses: st.SearchStrategy[Any] = st.recursive(
    scalars | st.sampled_from(["cat", "dog", "text", "image", "salmon", "shark"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(names, inner, max_size=5),
    max_leaves=10,
)


@settings(deadline=None)
@given(near_misses)
def test_near_misses_come_back_equal_or_are_located(value: Any) -> None:
    for annotation in (
        "Everything",
        "Fish",
        "Pet",
        "Part",
        "Shape",
        "Node",
        "list[Pet]",
    ):
        try:
            found = round_trip(annotation, value)
        except DecodeError as error:
            _follow(value, error.pointer)
        else:
            assert value == found


def _follow(value: Any, pointer: str) -> None:
    parts = [
        part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]
    ]
    for part in parts[:-1]:
        value = value[int(part)] if isinstance(value, list) else value[part]
    if parts and isinstance(value, list):
        value[int(parts[-1])]


@settings(deadline=None)
@given(json_values)
def test_text_comes_back_equal(value: Any) -> None:
    try:
        data = encode_json(value)
    except ValueError:
        with pytest.raises(ValueError, match="JSON compliant"):
            json.dumps(value, allow_nan=False)
        return
    assert value == parse_json(data) == decode_json(data, "Any")
    assert data == encode_json(parse_json(data))
