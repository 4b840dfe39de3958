"""The arguments of a method, and what its call hands to the runtime."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

from generator.diagnostics import Diagnostics
from generator.model import (
    NO_DOCS,
    Docs,
    Operation,
    Parameter,
    Property,
)
from generator.python.annotations import Annotator
from generator.python.argument import Argument
from generator.python.bodies import BodyPlan
from generator.python.classes import const_default, only_value
from generator.python.docs import prose, sentence
from generator.python.expressions import (
    Expression,
    Text,
    Tuple,
    choice,
    flat,
)
from generator.python.expressions import Mapping as MappingExpression
from generator.python.facts import default_fact, property_facts, type_facts
from generator.python.files import file_annotation
from generator.python.layout import fit
from generator.python.literals import string_literal
from generator.python.naming import OPTION_NAMES, attribute_name
from generator.python.scope import Scope
from generator.python.shapes import (
    AnswerShape,
    BodyShape,
    group_shapes,
    literal_of,
    merge_arguments,
)
from generator.python.supplied import is_supplied, own_parameters
from generator.values import dataclass

__all__ = [
    "Argument",
    "ArgumentPlanner",
    "CallPlan",
    "in_order",
    "signature",
    "stream_flag",
]

_MOST_SHOWN = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class CallPlan:
    """`arguments` as the signature lists them; `values` and `shapes` for the runtime.

    `content_type` and `accept` are the arguments that choose among `shapes` and
    `answers`, None where there is nothing to choose.
    """

    arguments: tuple[Argument, ...]
    values: Tuple
    shapes: tuple[BodyShape, ...]
    answers: tuple[AnswerShape, ...]
    content_type: Argument | None
    accept: Argument | None
    flag: str | None
    """The argument that asks for a stream, None where nothing does."""
    local: str
    """A name that is free for a local variable."""
    parameters: tuple[Argument, ...]
    """The arguments that are there whatever the body is."""


@dataclass(slots=True, kw_only=True)
class ArgumentPlanner:
    """Plans the arguments of methods; names are unique within one method."""

    annotator: Annotator
    client_names: Mapping[tuple[str, str], str]
    diagnostics: Diagnostics

    def plan(
        self,
        operation: Operation,
        bodies: Sequence[BodyPlan],
        answers: tuple[AnswerShape, ...] = (),
    ) -> CallPlan:
        """Return the arguments of `operation`.

        Path parameters come first and may be given by position; then what is required,
        then the rest, each in the document's order.
        """
        parameters = [
            parameter
            for parameter in own_parameters(operation)
            if not parameter.is_api_version and _key(parameter) not in self.client_names
        ]
        scope = _reserve(parameters, bodies)
        planned = {
            _key(parameter): self._parameter(parameter, scope)
            for parameter in sorted(parameters, key=_path_first(operation))
        }
        shapes = self._shapes(operation, bodies, scope)
        flag = next(
            (
                argument.name
                for shape in shapes
                for argument in shape.arguments
                if argument.wire_name and argument.wire_name == stream_flag(operation)
            ),
            None,
        )
        found = list(planned.values())
        values = [Text(planned[_key(p)].name) for p in parameters]
        content_type = self._content_type(shapes, scope)
        accept = self._accept(answers, scope)
        if accept is not None:
            values.append(Text(accept.name))
        body = shapes[0].arguments if len(shapes) == 1 else self._merged(shapes)
        chosen = [each for each in (content_type, accept) if each is not None]
        return CallPlan(
            arguments=in_order((*found, *body, *chosen)),
            values=Tuple(tuple(values)),
            shapes=shapes,
            answers=answers,
            content_type=content_type,
            accept=accept,
            flag=flag,
            local=scope.allocate("content", owner="local"),
            parameters=tuple(found),
        )

    def _shapes(
        self, operation: Operation, bodies: Sequence[BodyPlan], scope: Scope
    ) -> tuple[BodyShape, ...]:
        found: list[tuple[BodyPlan, tuple[Argument, ...], Expression]] = []
        noted: set[str] = set()
        for body in bodies:
            if body.members is None:
                argument = self._whole_body(body, scope, operation)
                found.append((body, (argument,), Text(argument.name)))
                continue
            arguments: list[Argument] = []
            pairs: list[tuple[Expression, Expression]] = []
            for member in body.members:
                argument = self._member(
                    member,
                    scope,
                    body,
                    method=operation.method,
                    is_noted=member.wire_name in noted,
                )
                noted.add(member.wire_name)
                arguments.append(argument)
                key = Text(string_literal(member.wire_name))
                pairs.append((key, Text(argument.name)))
            found.append((body, tuple(arguments), MappingExpression(tuple(pairs))))
        return group_shapes(found)

    def _merged(self, shapes: Sequence[BodyShape]) -> tuple[Argument, ...]:
        merged = merge_arguments(shapes, (Text("Unset"), Text("UNSET")))
        if any(a.default is not None and flat(a.default) == "UNSET" for a in merged):
            self._optional(Text("Unset"))
        return merged

    def _content_type(
        self, shapes: Sequence[BodyShape], scope: Scope
    ) -> Argument | None:
        media_types = [each for shape in shapes for each in shape.media_types]
        if len(media_types) < 2:
            return None
        said = "The media type that the body is sent as."
        if len(shapes) > 1:
            said += " " + " ".join(map(_takes, shapes))
        return Argument(
            name=scope.allocate("content_type", owner="content-type"),
            annotation=literal_of(media_types, self.annotator),
            default=Text(string_literal(media_types[0])),
            is_positional=False,
            doc=said,
        )

    def _accept(self, answers: Sequence[AnswerShape], scope: Scope) -> Argument | None:
        if not answers:
            return None
        media_types = [each for answer in answers for each in answer.media_types]
        annotation, default = self._optional(literal_of(media_types, self.annotator))
        return Argument(
            name=scope.allocate("accept", owner="accept"),
            annotation=annotation,
            default=default,
            is_positional=False,
            doc="The media type that the answer should have; any of them where none is"
            " given.",
        )

    def _parameter(self, parameter: Parameter, scope: Scope) -> Argument:
        wanted = attribute_name(parameter.hints.override or parameter.wire_name)
        name = scope.allocate(wanted, owner=_key(parameter))
        annotation = self.annotator.annotation(parameter.type, "argument")
        default: Expression | None = None
        fixed = only_value(parameter.type, self.annotator.definitions)
        if not parameter.is_required or is_supplied(parameter):
            annotation, default = self._optional(annotation)
        elif fixed is not None:
            default = fixed
        facts = list(type_facts(parameter.type))
        if parameter.has_default and parameter.default is not None:
            facts.append(default_fact(parameter.default))
        if parameter.is_deprecated:
            facts.append("Deprecated.")
        return Argument(
            name=name,
            annotation=annotation,
            default=default,
            is_positional=parameter.location == "path" and default is None,
            doc=_doc(parameter.docs, facts),
            wire_name=parameter.wire_name,
            origin=parameter.origin,
        )

    def _whole_body(
        self, body: BodyPlan, scope: Scope, operation: Operation
    ) -> Argument:
        annotation = self._body_annotation(body)
        default: Expression | None = None
        if not body.is_required:
            annotation, default = self._optional(annotation)
        docs = operation.body.docs if operation.body is not None else NO_DOCS
        return Argument(
            name=scope.allocate("body", owner="body"),
            annotation=annotation,
            default=default,
            is_positional=False,
            doc=_doc(docs, ()) or f"The body, as {body.content.media_type}.",
            origin=operation.body.origin if operation.body is not None else None,
        )

    def _body_annotation(self, body: BodyPlan) -> Expression:
        builtin = self.annotator.builtin
        if body.kind in ("text", "xml"):
            return choice(Text(builtin("str")), Text(builtin("bytes")))
        if body.kind in ("bytes", "stream"):
            return self.annotator.from_runtime("files", "FileContent")
        if body.type is None:
            return self.annotator.typing("Any")
        return self.annotator.annotation(body.type, "argument")

    def _member(
        self,
        member: Property,
        scope: Scope,
        body: BodyPlan,
        *,
        method: str,
        is_noted: bool,
    ) -> Argument:
        wanted = attribute_name(member.hints.override or member.wire_name)
        name = scope.allocate(wanted, owner=("body", member.wire_name))
        if name != wanted and not is_noted:
            self.diagnostics.note(
                "name-changed",
                f'the name "{wanted}" is taken, so the argument for '
                f'"{member.wire_name}" is called "{name}"',
                member.origin,
                help="give it a name of its own with x-apistrata-name",
            )
        annotation = self._member_annotation(member, body)
        default: Expression | None = None
        fixed = const_default(member, self.annotator.definitions)
        is_required = member.is_required and _is_due(member, method)
        if not (is_required and body.is_required):
            annotation, default = self._optional(annotation)
        elif fixed is not None:
            default = fixed
        return Argument(
            name=name,
            annotation=annotation,
            default=default,
            is_positional=False,
            doc=_doc(member.docs, property_facts(member)),
            wire_name=member.wire_name,
            origin=member.origin,
        )

    def _member_annotation(self, member: Property, body: BodyPlan) -> Expression:
        type_ = member.type
        file = None
        if body.kind == "multipart":
            file = file_annotation(type_, self.annotator)
        return file or self.annotator.annotation(type_, "argument")

    def _optional(self, annotation: Expression) -> tuple[Expression, Expression]:
        runtime = self.annotator.runtime
        self.annotator.imports.check(f"{runtime}.unset", "Unset")
        self.annotator.imports.run(f"{runtime}.operation", "UNSET")
        return choice(annotation, Text("Unset")), Text("UNSET")


def in_order(arguments: Iterable[Argument]) -> tuple[Argument, ...]:
    """Return arguments as Python wants them: what must be given comes first."""
    return tuple(
        sorted(arguments, key=lambda a: (not a.is_positional, a.default is not None))
    )


def _takes(shape: BodyShape) -> str:
    """Return a sentence about what is sent as some media types."""
    names = " or ".join(f"`{each}`" for each in shape.media_types)
    shown = [f"`{argument.name}`" for argument in shape.arguments]
    if len(shown) > _MOST_SHOWN:
        shown = [*shown[:_MOST_SHOWN], "others"]
    return f"{names} takes {', '.join(shown) or 'nothing'}."


def _reserve(parameters: Sequence[Parameter], bodies: Sequence[BodyPlan]) -> Scope:
    """Return a scope in which names that are spelled in Python's way are taken first.

    So an argument keeps its name whatever comes beside it later.
    """
    scope = Scope(OPTION_NAMES)
    members = [member for body in bodies for member in body.members or ()]
    owners: list[tuple[str, Hashable]] = [
        (parameter.hints.override or parameter.wire_name, _key(parameter))
        for parameter in parameters
    ]
    owners += [
        (member.hints.override or member.wire_name, ("body", member.wire_name))
        for member in members
    ]
    for name, owner in owners:
        if attribute_name(name) == name:
            scope.allocate(name, owner=owner)
    return scope


def signature(arguments: Sequence[Argument], *, indent: str) -> Iterator[str]:
    """Yield the lines of a signature between `self` and the options."""
    is_keyword = False
    for argument in arguments:
        if not argument.is_positional and not is_keyword:
            is_keyword = True
            yield f"{indent}*,"
        lead = f"{indent}{argument.name}: "
        suffix = f" = {flat(argument.default)}" if argument.default is not None else ""
        annotation = fit(
            argument.annotation,
            indent=indent,
            before=len(lead),
            after=len(suffix) + 1,
        )
        yield f"{lead}{annotation}{suffix},"


def stream_flag(operation: Operation) -> str | None:
    """Return the body property that turns the response into a stream."""
    for response in operation.responses:
        for content in response.contents:
            if content.stream is not None and content.stream.flag is not None:
                return content.stream.flag
    return None


def _key(parameter: Parameter) -> tuple[str, str]:
    return (parameter.location, parameter.wire_name)


def _path_first(operation: Operation) -> Callable[[Parameter], tuple[int, int]]:
    """Return a sort key: path parameters in the path's order, then the others."""

    def rank(parameter: Parameter) -> tuple[int, int]:
        if parameter.location != "path":
            return (1, 0)
        return (0, operation.path.find("{" + parameter.wire_name + "}"))

    return rank


# RFC 5789 and Azure's x-ms-mutability: what a PUT makes or replaces, a PATCH changes.
_MUTATIONS = {
    "POST": frozenset(("create",)),
    "PUT": frozenset(("create", "update")),
    "PATCH": frozenset(("update",)),
}


def _is_due(member: Property, method: str) -> bool:
    """Whether a request by `method` can set a member at all."""
    mutations = _MUTATIONS.get(method, frozenset())
    return not member.mutability or not mutations.isdisjoint(member.mutability)


def _doc(docs: Docs, facts: Sequence[str]) -> str:
    said = " ".join(prose(docs).split())
    return " ".join([sentence(said), *facts]).strip()
