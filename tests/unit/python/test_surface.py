"""The surface says what the generated text says, name by name and type by type."""

from __future__ import annotations

import ast
from collections.abc import Mapping

import pytest

from generator.pipeline import build_version
from generator.python.surface import (
    AliasSurface,
    ClassSurface,
    DictSurface,
    Surface,
    surface_of,
)
from generator.python.surface_hints import (
    Hint,
    Named,
    Values,
    either,
    hint_of_text,
    spell,
)
from tests.unit.diff.packages import Pair, azure_pair, synthetic_pair

PAIRS = {
    "azure": lambda: azure_pair("2023-07-01-preview", "2024-10-21"),
    "shop": lambda: synthetic_pair("shop"),
}


@pytest.fixture(
    scope="module", params=[(name, side) for name in PAIRS for side in (0, 1)], ids=str
)
def made(request: pytest.FixtureRequest) -> tuple[Surface, Mapping[str, ast.Module]]:
    name, side = request.param
    pair: Pair = PAIRS[name]()
    api = (pair.old, pair.new)[side]
    build = build_version(pair.tasks[side])
    lead = f"{pair.tasks[side].options.package}/{pair.modules[side]}/"
    trees = {
        path.removeprefix(lead): ast.parse(content)
        for path, content in build.texts.items()
        if path.startswith(lead)
    }
    return surface_of(api), trees


def classes(trees: Mapping[str, ast.Module], folder: str) -> dict[str, ast.ClassDef]:
    return {
        node.name: node
        for path, tree in trees.items()
        if path.startswith(folder)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }


def hint(node: ast.expr | None) -> Hint:
    return hint_of_text(ast.unparse(node)) if node is not None else Named("None")


def fields(node: ast.ClassDef) -> list[tuple[str, Hint, bool]]:
    return [
        (item.target.id, hint(item.annotation), item.value is None)
        for item in node.body
        if isinstance(item, ast.AnnAssign)
        and isinstance(item.target, ast.Name)
        and not item.target.id.startswith("__")
    ]


def test_classes_have_the_fields_of_the_text(
    made: tuple[Surface, Mapping[str, ast.Module]],
) -> None:
    surface, trees = made
    written = classes(trees, "models/")
    planned = [item for item in surface.models if isinstance(item, ClassSurface)]

    assert planned
    for model in planned:
        node = written[model.name]
        assert [(f.name, f.hint) for f in model.fields] == [
            (name, found) for name, found, _ in fields(node)
        ]
        bases = [ast.unparse(base) for base in node.bases]
        assert bases == ([model.base] if model.base else [])


def test_dicts_have_the_keys_of_the_text(
    made: tuple[Surface, Mapping[str, ast.Module]],
) -> None:
    surface, trees = made
    written = classes(trees, "models/")
    planned = [item for item in surface.models if isinstance(item, DictSurface)]

    assert planned
    for model in planned:
        if model.name not in written:  # keys that are no identifiers
            continue
        assert [(f.name, f.hint) for f in model.fields] == [
            (name, found) for name, found, _ in fields(written[model.name])
        ]


def test_aliases_stand_for_what_the_text_says(
    made: tuple[Surface, Mapping[str, ast.Module]],
) -> None:
    surface, trees = made
    written = {
        item.target.id: hint(item.value)
        for path, tree in trees.items()
        if path.startswith("models/")
        for item in tree.body
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
    }

    for model in surface.models:
        if isinstance(model, AliasSurface):
            assert written[model.name] == model.value


def test_models_are_all_there_and_no_more(
    made: tuple[Surface, Mapping[str, ast.Module]],
) -> None:
    surface, trees = made
    exported = {
        name
        for path, tree in trees.items()
        if path.startswith("models/") and not path.endswith("__init__.py")
        for item in tree.body
        if isinstance(item, ast.Assign) and ast.unparse(item.targets[0]) == "__all__"
        for name in ast.literal_eval(item.value)
    }

    assert exported == set(surface.by_name)


def test_methods_have_the_arguments_of_the_text(
    made: tuple[Surface, Mapping[str, ast.Module]],
) -> None:
    surface, trees = made
    written: dict[tuple[str, str], list[ast.FunctionDef | ast.AsyncFunctionDef]] = {}
    for name, node in classes(trees, "operations/").items():
        for item in node.body:
            if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef):
                written.setdefault((name, item.name), []).append(item)
    seen = 0
    for method in surface.methods:
        for call, is_async in ((method.sync, False), (method.asynchronous, True)):
            found = [
                items
                for (owner, name), items in written.items()
                if name == method.name
                and owner.startswith("Async") is is_async
                and signature_of(items[-1])
                == [(a.name, a.hint, a.default) for a in call.signature.arguments]
            ]
            assert found, method.call
            last = found[0][-1]
            assert isinstance(last, ast.AsyncFunctionDef) is call.is_awaited
            assert hint(last.returns) == call.signature.result
            assert [hint(item.returns) for item in found[0][:-1]] == [
                item.result for item in call.overloads
            ]
            seen += 1

    assert seen == 2 * len(surface.methods) > 0


def signature_of(
    node: ast.FunctionDef | ast.AsyncFunctionDef,
) -> list[tuple[str, Hint, str]]:
    positional = node.args.args[1:]
    defaults = [""] * (len(positional) - len(node.args.defaults))
    defaults += [ast.unparse(item).replace("'", '"') for item in node.args.defaults]
    keywords = [
        "" if item is None else ast.unparse(item).replace("'", '"')
        for item in node.args.kw_defaults
    ]
    return [
        (item.arg, hint(item.annotation), default)
        for item, default in zip(
            [*positional, *node.args.kwonlyargs], [*defaults, *keywords], strict=True
        )
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("str", "str"),
        ("builtins.list[str]", "list[str]"),
        ("Optional[int]", "int | None"),
        ("Union[int, Union[str, None]]", "int | str | None"),
        ("'Pet'", "Pet"),
        ("Required[Literal['a', 1, True]]", 'Literal["a", 1, True]'),
        ("Annotated[Cat | Dog, Tagged('kind', {})]", "Cat | Dog"),
        ("int | int", "int"),
        ("Float32Vector | None", "list[float] | None"),
        ("list[Float64Vector]", "list[list[float]]"),
        ("((", "Any"),
    ],
)
def test_annotations_are_read_as_trees(text: str, expected: str) -> None:
    assert expected == spell(hint_of_text(text))


def test_a_union_of_unions_is_flat() -> None:
    one, two = Named("A"), Values(('"x"',))

    assert either(one, two) == either(either(one, two), one)
