"""What one method takes and gives where several media types make it differ."""

# A body that is JSON or a form, an answer that is an object or its subtitles: each is
# one method with a word that chooses, and an overload for each choice. Media types
# whose arguments are the same are one choice.

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.model import Operation
from generator.python.annotations import Annotator
from generator.python.argument import Argument
from generator.python.bodies import (
    BodyPlan,
    asks_whether,
    reply_annotation,
    reply_contents,
)
from generator.python.expressions import (
    Expression,
    Subscript,
    Text,
    choice,
    flat,
)
from generator.python.literals import string_literal
from generator.values import dataclass

__all__ = [
    "AnswerShape",
    "BodyShape",
    "answer_shapes",
    "group_shapes",
    "literal_of",
    "merge_arguments",
    "returns_of",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyShape:
    """Media types that take the same arguments, and what these make of the body."""

    media_types: tuple[str, ...]
    arguments: tuple[Argument, ...]
    value: Expression

    @property
    def is_open(self) -> bool:
        """Whether the caller has more media types than are listed (`image/*`)."""
        return any("*" in each for each in self.media_types)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerShape:
    """Media types whose answers become the same in Python."""

    media_types: tuple[str, ...]
    returns: Expression


def group_shapes(
    found: Iterable[tuple[BodyPlan, tuple[Argument, ...], Expression]],
) -> tuple[BodyShape, ...]:
    """Return the shapes of a body, that of the first plan first."""
    groups: dict[object, list[tuple[BodyPlan, tuple[Argument, ...], Expression]]] = {}
    for item in found:
        _, arguments, value = item
        key = (tuple(map(_spelled, arguments)), flat(value))
        groups.setdefault(key, []).append(item)
    return tuple(
        BodyShape(
            media_types=tuple(plan.content.media_type for plan, _, _ in members),
            arguments=members[0][1],
            value=members[0][2],
        )
        for members in groups.values()
    )


def _spelled(argument: Argument) -> tuple[str, str, str | None]:
    default = argument.default
    return (
        argument.name,
        flat(argument.annotation),
        None if default is None else flat(default),
    )


def merge_arguments(
    shapes: Sequence[BodyShape], unset: tuple[Expression, Expression]
) -> tuple[Argument, ...]:
    """Return arguments that serve all shapes; `unset` spells what need not be given."""
    by_name: dict[str, list[Argument]] = {}
    for shape in shapes:
        for argument in shape.arguments:
            by_name.setdefault(argument.name, []).append(argument)
    return tuple(
        _merged(found, unset, is_everywhere=len(found) == len(shapes))
        for found in by_name.values()
    )


def _merged(
    found: Sequence[Argument],
    unset: tuple[Expression, Expression],
    *,
    is_everywhere: bool,
) -> Argument:
    first = found[0]
    annotation = choice(*(argument.annotation for argument in found))
    defaults = {
        None if argument.default is None else flat(argument.default)
        for argument in found
    }
    default = first.default
    # What another shape lacks, or wants otherwise, need not be given here.
    if len(defaults) > 1 or (default is None and not is_everywhere):
        annotation, default = choice(annotation, unset[0]), unset[1]
    return Argument(
        name=first.name,
        annotation=annotation,
        default=default,
        is_positional=first.is_positional,
        doc=_doc(found),
        wire_name=first.wire_name,
        origin=first.origin,
    )


def _doc(found: Sequence[Argument]) -> str:
    docs = list(dict.fromkeys(argument.doc for argument in found if argument.doc))
    # Of a member the first is as good as any; a whole body is another one each time.
    return " ".join(docs if not found[0].wire_name else docs[:1])


def literal_of(media_types: Sequence[str], annotator: Annotator) -> Expression:
    """Return the annotation of a word that is one of `media_types`."""
    named = [each for each in media_types if "*" not in each]
    parts: list[Expression] = []
    if named:
        annotator.typing("Literal")
        texts = tuple(Text(string_literal(each)) for each in named)
        parts.append(Subscript("Literal", texts))
    if len(named) < len(media_types):
        parts.append(Text(annotator.builtin("str")))
    return choice(*parts)


def returns_of(operation: Operation, annotator: Annotator) -> Expression:
    """Return what a call of `operation` gives, whatever the server chooses."""
    if asks_whether(operation):
        return Text(annotator.builtin("bool"))
    found: list[Expression] = []
    for answer in _answers(operation, annotator):
        found.extend(answer.values())
    return _ordered(found) if found else Text("None")


def answer_shapes(
    operation: Operation, annotator: Annotator
) -> tuple[AnswerShape, ...]:
    """Return what the caller can ask for by media type, nothing where all is alike.

    An answer without such a form comes as it is, whatever was asked for.
    """
    answers = list(_answers(operation, annotator))
    names = dict.fromkeys(
        name for answer in answers for name in answer if name and "*" not in name
    )
    groups: dict[str, tuple[Expression, list[str]]] = {}
    for name in names:
        found: list[Expression] = []
        for answer in answers:
            found.extend([answer[name]] if name in answer else answer.values())
        returns = _ordered(found)
        groups.setdefault(flat(returns), (returns, []))[1].append(name)
    if len(groups) < 2:
        return ()
    return tuple(
        AnswerShape(media_types=tuple(members), returns=returns)
        for returns, members in groups.values()
    )


def _answers(
    operation: Operation, annotator: Annotator
) -> Iterable[Mapping[str, Expression]]:
    """Yield what each success brings, by media type; "" is for nothing."""
    for response in operation.responses:
        if response.is_error:
            continue
        contents = reply_contents(operation, response)
        if not contents:
            yield {"": Text("None")}
            continue
        yield {
            content.media_type: reply_annotation(content.type, kind, annotator)
            for content, kind in contents
        }


def _ordered(found: Iterable[Expression]) -> Expression:
    # None last, as everybody writes it.
    return choice(*sorted(found, key=lambda item: flat(item) == "None"))
