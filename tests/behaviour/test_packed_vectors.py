"""Vectors that a service writes as base64 text are lists of numbers to callers."""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import pytest

from generator.manifest import ModelStyle
from generator.pipeline import build_project, build_version
from tests.behaviour.calls import BOTH, Kind, call
from tests.behaviour.packages import build, importable, write_files
from tests.unit.diff.packages import azure_pair
from tests.unit.runtime.loopback import Answer, Loopback

SPECS = Path(__file__).parent / "specs"
STYLES: tuple[ModelStyle, ...] = get_args(ModelStyle)


def text_of(numbers: list[float], letter: str) -> str:
    data = struct.pack(f"<{len(numbers)}{letter}", *numbers)
    return base64.b64encode(data).decode()


SHORT, EXACT = [1.0, -2.5], [0.1, 1e300]
SHORT_TEXT, EXACT_TEXT = text_of(SHORT, "f"), text_of(EXACT, "d")
VECTORS = {
    "data": [
        {"values": SHORT_TEXT, "exact": EXACT_TEXT},
        {"values": [0.5, 3]},
    ]
}


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    with ExitStack() as stack:
        found: dict[str, Any] = {}
        for style in STYLES:
            name = f"vectors_{style}"
            folder = tmp_path_factory.mktemp(name)
            spec = SPECS / "vectors.yaml"
            built = build(spec, package=name, folder=SPECS, models=style)
            assert not built.version.has_errors, built.diagnostics
            write_files(built.files, folder)
            stack.enter_context(importable(folder, name))
            found[style] = import_module(f"{name}.{built.module}")
        yield found


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize("style", [each for each in STYLES if each != "typeddict"])
def test_text_is_read_into_the_list(
    style: ModelStyle, kind: Kind, modules: dict[str, Any], server: Loopback
) -> None:
    module = modules[style]
    server.answers.append(Answer(200, VECTORS))
    asked = module.models.Vector(values=[0.25])

    result = call(module, kind, {"base_url": server.url}, "make", **vars_of(asked))

    assert {"values": [0.25]} == server.last.json()
    first, second = result.data
    assert (SHORT, EXACT) == (first.values, first.exact)
    assert [0.5, 3] == second.values
    runtime = import_module(f"{module.__name__.partition('.')[0]}._runtime.codec")
    encode = runtime.encoder("Vector", models=module.models.__name__)
    assert {"values": SHORT, "exact": EXACT} == encode(first)


def vars_of(vector: Any) -> dict[str, Any]:
    return {"values": vector.values}


def test_typed_dicts_keep_what_came(modules: dict[str, Any], server: Loopback) -> None:
    module = modules["typeddict"]
    server.answers.append(Answer(200, VECTORS))

    result = call(
        module, "Client", {"base_url": server.url}, "make", values=[0.25, 0.5]
    )

    assert {"values": [0.25, 0.5]} == server.last.json()
    assert VECTORS == result
    hint = module.models.Vector.__annotations__["values"]
    assert "list[float] | str" == getattr(hint, "__forward_arg__", hint)


@pytest.mark.parametrize("style", STYLES)
def test_an_answer_may_be_a_vector(
    style: ModelStyle, modules: dict[str, Any], server: Loopback
) -> None:
    server.answers.extend((Answer(200, EXACT), Answer(200, f'"{EXACT_TEXT}"'.encode())))

    with modules[style].Client(base_url=server.url) as client:
        assert EXACT == client.numbers()
        assert EXACT == client.numbers()


@pytest.mark.parametrize("style", [each for each in STYLES if each != "typeddict"])
def test_other_text_is_an_error_that_says_where(
    style: ModelStyle, modules: dict[str, Any], server: Loopback
) -> None:
    module = modules[style]
    errors = import_module(f"{module.__name__.partition('.')[0]}._runtime.errors")
    server.answers.append(Answer(200, {"data": [{"values": "many words"}]}))

    with (
        module.Client(base_url=server.url) as client,
        pytest.raises(errors.DecodeError) as caught,
    ):
        client.make(values=[0.25])

    assert "/data/0/values" == caught.value.pointer


def test_pydantic_reads_both_forms_itself(modules: dict[str, Any]) -> None:
    vector = modules["pydantic"].models.Vector

    read = vector.model_validate_json(f'{{"values": "{SHORT_TEXT}"}}')

    assert SHORT == read.values
    assert '{"values":[1.0,-2.5]}' == read.model_dump_json(exclude_unset=True)
    with pytest.raises(ValueError, match="base64 text of float32 numbers"):
        vector.model_validate_json('{"values": "many words"}')


@pytest.fixture(scope="module")
def azure_of_today(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Azure OpenAI's 2024-10-21 as its specification says it now."""
    _, task = azure_pair("2023-07-01-preview", "2024-10-21").tasks
    # The committed package may be imported at the same time.
    task = replace(task, options=replace(task.options, package="azure_vectors"))
    version = build_version(task)
    assert version.plan is not None
    folder = tmp_path_factory.mktemp("azure")
    write_files(build_project([version], options=task.options), folder)
    with importable(folder, task.options.package) as package:
        yield import_module(f"{package.__name__}.{version.plan.module}")


@pytest.mark.parametrize("kind", BOTH)
def test_embeddings_asked_for_in_base64_are_numbers(
    kind: Kind, azure_of_today: Any, server: Loopback
) -> None:
    numbers = [index / 64 for index in range(1536)]
    row = {"index": 0, "object": "embedding", "embedding": text_of(numbers, "f")}
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    body = {"object": "list", "model": "m", "data": [row], "usage": usage}
    server.answers.append(Answer(200, body))

    found = call(
        azure_of_today,
        kind,
        {"endpoint": server.url, "api_key": "key-1"},
        "embeddings.create",
        "d",
        input="text",
        encoding_format="base64",
    )

    assert "base64" == server.last.json()["encoding_format"]
    assert numbers == found.data[0].embedding
    assert list is type(found.data[0].embedding)
