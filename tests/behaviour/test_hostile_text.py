"""No text of a specification becomes code, a path, markup or a broken file."""

from __future__ import annotations

import builtins
import importlib
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import count, pairwise
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.render import runtime_files
from tests.behaviour.hostile import FLAG, FRAGMENTS, dumped, hostile_documents
from tests.behaviour.packages import Built, build, importable, write_files
from tests.behaviour.planned import unplanned


class Bench:
    """Generates documents, and imports what comes out beside one runtime."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = count(1)
        runtime = {f"hostile/_runtime/{path}": text for path, text in runtime_files()}
        write_files({**runtime, "hostile/__init__.py": b""}, folder)

    def build(self, document: Any) -> Built:
        path = self.folder / "spec.json"
        path.write_text(dumped(document))
        return build(path, package="hostile", folder=self.folder)

    def load(self, built: Built) -> None:
        """Import every module of the version, build every codec, read the rules."""
        name = f"case_{next(self._numbers)}"
        files = built.of_version()
        write_files({f"hostile/{name}/{p}": c for p, c in files.items()}, self.folder)
        importlib.invalidate_caches()
        for path in map(PurePosixPath, files):
            if path.suffix != ".py":
                continue
            parts = path.with_suffix("").parts
            module = ".".join(("hostile", name, *parts)).removesuffix(".__init__")
            importlib.import_module(module)
        codec = importlib.import_module("hostile._runtime.codec")
        models = importlib.import_module(f"hostile.{name}.models")
        for public in models.__all__:
            if isinstance(getattr(models, public), type) and not public.endswith(
                "Dict"
            ):
                codec.decoder(public, models=models.__name__)
                codec.encoder(public, models=models.__name__)
        table = importlib.import_module("hostile._runtime.validate.table")
        table.constraints_of(models.__name__)
        for loaded in [m for m in sys.modules if m.startswith(f"hostile.{name}")]:
            del sys.modules[loaded]


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    folder = tmp_path_factory.mktemp("hostile")
    found = Bench(folder)
    with importable(folder, "hostile"):
        yield found


def check(built: Built) -> None:
    for path in built.files:
        parts = PurePosixPath(path).parts
        assert not PurePosixPath(path).is_absolute(), path
        assert not {"..", "", "."} & set(parts), path
        assert path.isascii(), path
        assert path.isprintable(), path
        assert "\\" not in path, path
        assert ":" not in path, path
        assert max(map(len, parts)) <= 80, path
    assert not (found := list(unplanned(built.files))), found
    for path, content in built.files.items():
        text = content.decode()
        allowed = "\n"
        strange = {c for c in text if not c.isprintable() and c not in allowed}
        assert not strange, (path, strange)
    check_toml(built.files["pyproject.toml"].decode())
    check_readme(built.files["README.md"].decode(), built)


def check_toml(text: str) -> None:
    data = tomllib.loads(text)
    assert {"build-system", "project", "tool"} == set(data)
    assert "hostile" == data["project"]["name"]
    assert ["httpx2>=2.0"] == data["project"]["dependencies"]
    assert ["hostile"] == data["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]


def check_readme(text: str, built: Built) -> None:
    """Nothing of the text is markup: the same blocks come out, whatever it is."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    inline = [child for token in tokens for child in token.children or ()]
    kinds = Counter(token.type for token in [*tokens, *inline])
    assert not {"html_block", "html_inline", "image", "blockquote_open"} & set(kinds)
    assert not {"hr", "code_block", "ordered_list_open", "bullet_list_open"} & set(
        kinds
    )
    links = {token.attrs["href"] for token in inline if token.type == "link_open"}
    assert {"https://pypi.org/project/httpx2/"} == links
    headings = [
        following.content
        for token, following in pairwise(tokens)
        if token.type == "heading_open"
    ]
    assert ["hostile", "Install", "Use", "Versions"] == headings[:4]
    assert 5 == len(headings), headings
    plan = built.version.plan
    assert plan is not None
    # One table of errors, one of operations; each row has three cells and no more.
    assert 2 == kinds["table_open"]
    rows = kinds["tr_open"]
    assert 5 + 1 + len(plan.operations) == rows
    assert 1 + 3 == sum(token.type == "fence" for token in tokens)


def test_hostile_documents_become_harmless_files(bench: Bench) -> None:
    outcomes: Counter[bool] = Counter()

    @settings(
        max_examples=60,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(hostile_documents())
    def prove(document: Any) -> None:
        built = bench.build(document)
        outcomes[built.version.has_errors] += 1
        if built.version.has_errors:
            assert all(item.origin.line > 0 for item in built.diagnostics)
            return
        check(built)
        bench.load(built)
        assert not hasattr(builtins, FLAG)

    prove()
    # Else the generator might refuse everything, and this prove nothing.
    assert outcomes[False] > outcomes[True], outcomes


PLAIN: Mapping[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "2024-05-01", "description": "About pets."},
    "servers": [{"url": "https://pets.example.org"}],
    "paths": {
        "/pets": {
            "post": {
                "operationId": "Pets_Create",
                "tags": ["Pets"],
                "summary": "Make a pet.",
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/Pet"}
                        }
                    },
                },
                "responses": {
                    "200": {
                        "description": "A pet.",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Pet"}
                            }
                        },
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "description": "A pet.",
                "required": ["kind"],
                "properties": {
                    "kind": {"type": "string", "enum": ["cat", "dog"]},
                    "name": {"type": "string", "default": "Rex", "description": "It."},
                },
            }
        }
    },
}


def _texts(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the place of every text in `value` that an author may choose."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, (*place, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, (*place, index))
    elif isinstance(value, str) and place[-1] not in ("$ref", "openapi", "type"):
        yield place


def _replaced(value: Any, place: tuple[Any, ...], text: str) -> Any:
    if not place:
        return text
    first, rest = place[0], place[1:]
    if isinstance(value, dict):
        return {
            key: _replaced(item, rest, text) if key == first else item
            for key, item in value.items()
        }
    return [
        _replaced(item, rest, text) if index == first else item
        for index, item in enumerate(value)
    ]


@pytest.mark.parametrize(
    "place", list(_texts(PLAIN)), ids=lambda place: "/".join(map(str, place))
)
def test_each_text_alone_is_harmless(bench: Bench, place: tuple[Any, ...]) -> None:
    """Every hostile fragment in every place of an ordinary document."""

    @settings(
        max_examples=12,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.sampled_from(FRAGMENTS), st.sampled_from(FRAGMENTS))
    def prove(one: str, other: str) -> None:
        built = bench.build(_replaced(PLAIN, place, one + other))
        if not built.version.has_errors:
            check(built)

    prove()
