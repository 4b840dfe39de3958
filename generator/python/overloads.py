"""The signatures of a method whose arguments or result depend on what is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.python.annotations import Annotator
from generator.python.argument import Argument
from generator.python.arguments import CallPlan, in_order
from generator.python.expressions import (
    Choice,
    Expression,
    Subscript,
    Text,
    choice,
    flat,
)
from generator.python.shapes import AnswerShape, BodyShape, literal_of
from generator.values import dataclass

__all__ = [
    "MOST_OVERLOADS",
    "Overload",
    "Streamed",
    "plan_overloads",
    "without_choices",
]

MOST_OVERLOADS = 8
"""Beyond that nobody reads them, and type checkers slow down."""

_TRUE = Subscript("Literal", (Text("True"),))
_FALSE = Subscript("Literal", (Text("False"),))


@dataclass(frozen=True, slots=True, kw_only=True)
class Overload:
    """One way to call a method."""

    arguments: tuple[Argument, ...]
    returns: Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class Streamed:
    """The argument that asks for a stream, what comes of it, and what may come."""

    flag: str
    result: Expression
    either: Expression


def plan_overloads(
    plan: CallPlan,
    returns: Expression,
    streamed: Streamed | None,
    annotator: Annotator,
) -> tuple[Overload, ...]:
    """Return the ways to call a method that gives `returns` at once."""
    # What takes any word for its media type has to come after those that name one.
    shapes = sorted(plan.shapes, key=lambda shape: shape.is_open)
    found: list[Overload] = []
    wanted: Sequence[BodyShape | None] = shapes or [None]
    for shape in wanted:
        base = _with_shape(plan, shape, annotator)
        flag = None
        if streamed is not None and any(a.name == streamed.flag for a in base):
            flag = streamed.flag
        if streamed is None or flag is None:
            found.extend(_answered(plan, base, returns, annotator))
            continue
        annotator.typing("Literal")
        found.append(
            Overload(
                arguments=_with_flag(base, flag, always=True), returns=streamed.result
            )
        )
        at_once = _with_flag(base, flag, always=False)
        found.extend(_answered(plan, at_once, returns, annotator))
        found.append(Overload(arguments=base, returns=streamed.either))
    return tuple(found)


def without_choices(plan: CallPlan) -> CallPlan:
    """Return `plan` as if its body had one shape and its answer one form."""
    return replace(plan, answers=(), shapes=())


def _with_shape(
    plan: CallPlan, shape: BodyShape | None, annotator: Annotator
) -> tuple[Argument, ...]:
    """Return the arguments of one shape, and the word that chooses it."""
    chosen = plan.content_type
    if shape is None or chosen is None or len(plan.shapes) < 2:
        return plan.arguments
    first = plan.shapes[0] is shape
    word = replace(
        chosen,
        annotation=literal_of(shape.media_types, annotator),
        default=chosen.default if first else None,
    )
    accept = () if plan.accept is None else (plan.accept,)
    return in_order((*plan.parameters, *shape.arguments, word, *accept))


def _answered(
    plan: CallPlan,
    arguments: tuple[Argument, ...],
    returns: Expression,
    annotator: Annotator,
) -> Iterator[Overload]:
    """Yield a signature for each form of the answer, and that for any of them."""
    accept = plan.accept
    if accept is None or not plan.answers:
        yield Overload(arguments=arguments, returns=returns)
        return
    for answer in plan.answers:
        yield Overload(
            arguments=_with_accept(arguments, accept, answer, annotator),
            returns=answer.returns,
        )
    unset = replace(accept, annotation=Text("Unset"))
    yield Overload(
        arguments=tuple(unset if a.name == accept.name else a for a in arguments),
        returns=returns,
    )


def _with_accept(
    arguments: tuple[Argument, ...],
    accept: Argument,
    answer: AnswerShape,
    annotator: Annotator,
) -> tuple[Argument, ...]:
    word = replace(
        accept, annotation=literal_of(answer.media_types, annotator), default=None
    )
    return in_order(word if a.name == accept.name else a for a in arguments)


def _with_flag(
    arguments: tuple[Argument, ...], flag: str, *, always: bool
) -> tuple[Argument, ...]:
    """Return `arguments` with the flag as True, or as all that it may be but True."""
    changed = []
    for argument in arguments:
        if argument.name != flag:
            changed.append(argument)
        elif always:
            changed.append(replace(argument, annotation=_TRUE, default=None))
        else:
            changed.append(replace(argument, annotation=_without_true(argument)))
    return in_order(changed)


def _without_true(argument: Argument) -> Expression:
    annotation = argument.annotation
    parts = annotation.members if isinstance(annotation, Choice) else (annotation,)
    return choice(*(_FALSE if flat(part) == "bool" else part for part in parts))
