from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime

import pytest

from generator.runtime import markers
from generator.runtime import models as face
from generator.runtime.codec import decoder
from generator.runtime.models import UnknownVariant, unknown_fields, wire
from tests.unit.runtime.golden.v1.models import (
    Cat,
    CompletionUsage,
    Dog,
    Fish,
    Node,
    RequestMessage,
)

MODELS = "tests.unit.runtime.golden.v1.models"


def test_repr_leaves_out_what_is_unset() -> None:
    assert "RequestMessage(role='user')" == repr(RequestMessage(role="user"))


def test_repr_shows_null_where_it_differs_from_absent() -> None:
    shown = repr(RequestMessage(role="user", content=None))

    assert "RequestMessage(role='user', content=None)" == shown


def test_repr_leaves_out_none_where_it_means_absent() -> None:
    assert "Node(value=1)" == repr(Node(value=1, children=None))


def test_repr_shows_no_class_variable() -> None:
    assert "Fish(kind='fish')" == repr(Fish(kind="fish"))


def test_repr_shows_unknown_fields() -> None:
    cat = decoder(Cat)({"petType": "cat", "lives": 9, "x": [1]})

    assert "Cat(pet_type='cat', lives=9, unknown_fields={'x': [1]})" == repr(cat)
    assert {"x": [1]} == unknown_fields(cat)


def test_unknown_fields_of_a_model_without_any_are_empty() -> None:
    assert {} == unknown_fields(Cat(lives=9))
    assert {} == unknown_fields(7)


def test_repr_of_a_cycle_ends() -> None:
    node = Node(value=1)
    node.parent = node

    assert "Node(value=1, parent=...)" == repr(node)


def test_decoded_and_constructed_models_are_equal() -> None:
    value = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}

    assert CompletionUsage(
        prompt_tokens=1,
        completion_tokens=2,
        total_tokens=3,
    ) == decoder(CompletionUsage)(value)


def test_unknown_variants_compare_by_content() -> None:
    assert UnknownVariant("a", {"x": 1}) == UnknownVariant("a", {"x": 1})
    assert UnknownVariant("a", {"x": 1}) != UnknownVariant("b", {"x": 1})
    assert UnknownVariant("a", {}) != 1
    assert "UnknownVariant(tag='a', data={})" == repr(UnknownVariant("a", {}))
    with pytest.raises(TypeError):
        hash(UnknownVariant("a", {}))


def test_wire_says_only_what_is_special() -> None:
    assert {"wire_name": "x-id"} == wire("x-id")
    assert {"wire_name": "id", "read_only": True} == wire("id", read_only=True)
    assert {"wire_name": "id", "write_only": True} == wire("id", write_only=True)


def test_every_name_of_the_faces_can_be_imported() -> None:
    for module in (face, markers):
        for name in module.__all__:
            assert getattr(module, name) is getattr(module, name)
    with pytest.raises(AttributeError, match="Nothing"):
        markers.Nothing  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="Nothing"):
        face.Nothing  # type: ignore[attr-defined]  # noqa: B018


def test_markers_have_a_repr_and_compare() -> None:
    assert markers.Format("a") == markers.Format("a") != markers.Format("b")
    assert 1 == len({markers.Format("a"), markers.Format("a")})
    assert "Format('a')" == repr(markers.Format("a"))
    assert markers.Packed("a") == markers.Packed("a") != markers.Format("a")
    assert 2 == len({markers.Packed("a"), markers.Format("a")})
    assert "Packed('a')" == repr(markers.Packed("a"))
    assert "Tagged('t', {'a': 'A'})" == repr(markers.Tagged("t", {"a": "A"}))


def test_importing_models_loads_no_codec_and_no_decimal() -> None:
    """Modules of models stand at the start of every program that uses the package."""
    code = (
        "import dataclasses, typing, sys\n"
        "before = set(sys.modules)\n"
        f"from {MODELS} import ChatCompletion, Pet, CreateChatCompletionRequest\n"
        "new = set(sys.modules) - before\n"
        "bad = [m for m in new if 'codec' in m]\n"
        "print(bad, 'decimal' in new, 'uuid' in new, 'json' in new, 'httpx2' in new)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )

    assert "[] False False False False\n" == done.stdout


def test_mutating_a_decoded_model_changes_what_it_shows() -> None:
    dog = decoder(Dog)({"petType": "dog"})
    dog.friend = Cat(lives=1)

    assert "Dog(pet_type='dog', friend=Cat(pet_type='cat', lives=1))" == repr(dog)


def test_markers_are_their_python_type_to_readers() -> None:
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    message = RequestMessage(role="user", sent=moment)

    assert message.sent is moment
