"""Our layout is black's: what fits is left alone, what does not breaks alike."""

from __future__ import annotations

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.python.expressions import (
    Call,
    Expression,
    Keyword,
    List,
    Mapping,
    Subscript,
    Text,
    Tuple,
    choice,
    flat,
)
from generator.python.layout import LINE_LENGTH, declare, explode, fit

_names = st.integers(1, 60).map(lambda length: "A" + "x" * length)
_strings = st.integers(0, 24).map(lambda length: f'"{"y" * length}"')
_texts = st.one_of(_names, _strings).map(Text)


def _annotations(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    return st.one_of(
        st.tuples(st.sampled_from(["list", "Sequence"]), inner).map(
            lambda pair: Subscript(pair[0], (pair[1],))
        ),
        inner.map(lambda value: Subscript("dict", (Text("str"), value))),
        st.lists(_strings.map(Text), min_size=1, max_size=6).map(
            lambda items: Subscript("Literal", tuple(items))
        ),
        st.lists(inner, min_size=2, max_size=5).map(lambda items: choice(*items)),
    )


_annotation = st.recursive(_names.map(Text), _annotations, max_leaves=8)


def _values(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    items = st.lists(inner, min_size=1, max_size=4)
    return st.one_of(
        items.map(lambda found: Tuple(tuple(found))),
        items.map(lambda found: List(tuple(found))),
        items.map(lambda found: Call("Parameter", tuple(found))),
        items.map(
            lambda found: Call("Body", tuple(Keyword("key", item) for item in found))
        ),
        items.map(lambda found: Mapping(tuple((Text('"key"'), i) for i in found))),
    )


_value = st.recursive(_texts, _values, max_leaves=10)


def _assert_stable(source: str) -> None:
    if all(len(line) <= LINE_LENGTH for line in source.split("\n")):
        assert source == black.format_str(source, mode=black.Mode())


@settings(max_examples=100, deadline=None)
@given(
    annotation=_annotation,
    name=_names,
    default=st.sampled_from(
        [
            None,
            Text("UNSET"),
            Call("field", (Keyword("metadata", Call("wire", (Text('"x-y"'),))),)),
            Call("field", (Keyword("default", Text("UNSET")), Keyword("b", Text("c")))),
        ]
    ),
)
def test_fields_are_blacks(
    annotation: Expression, name: str, default: Expression | None
) -> None:
    declared = declare(name, annotation, default, indent="    ")

    _assert_stable(f"class A:\n{declared}\n")


@settings(max_examples=100, deadline=None)
@given(annotation=_annotation, name=_names, default=st.sampled_from(["", " = UNSET"]))
def test_arguments_are_blacks(annotation: Expression, name: str, default: str) -> None:
    lead = f"    {name}: "
    text = fit(annotation, indent="    ", before=len(lead), after=len(default) + 1)

    _assert_stable(
        f"def f(\n    self,\n    *,\n{lead}{text}{default},\n) -> None:\n    pass\n"
    )


@settings(max_examples=80, deadline=None)
@given(annotation=_annotation)
def test_return_annotations_are_blacks(annotation: Expression) -> None:
    text = fit(annotation, indent="", before=len(") -> "), after=1)

    _assert_stable(f"def f(\n    self,\n) -> {text}:\n    pass\n")


@settings(max_examples=80, deadline=None)
@given(annotation=_annotation, name=_names)
def test_aliases_are_blacks(annotation: Expression, name: str) -> None:
    lead = f"{name}: TypeAlias = "
    text = fit(annotation, indent="", before=len(lead), after=0)

    _assert_stable(f"{lead}{text}\n")


@settings(max_examples=100, deadline=None)
@given(value=_value)
def test_exploded_calls_are_blacks(value: Expression) -> None:
    call = Call("Operation", (Keyword("name", value), Keyword("other", value)))

    _assert_stable(f"_A = {explode(call, indent='')}\n")


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ((Text("A"), Text("B"), Text("A")), "A | B"),
        ((Text("A"), choice(Text("B"), Text("A"))), "A | B"),
        ((Text("A"),), "A"),
    ],
)
def test_unions_are_flat_and_without_repetition(
    members: tuple[Expression, ...], expected: str
) -> None:
    assert expected == flat(choice(*members))


def test_a_tuple_of_one_keeps_its_comma() -> None:
    assert '("a",)' == flat(Tuple((Text('"a"'),)))
