"""The arguments of a method, and what its call hands to the runtime."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.diagnostics import Diagnostics
from generator.model import (
    NO_DOCS,
    Array,
    Docs,
    Enum,
    Nullable,
    Operation,
    Parameter,
    Property,
)
from generator.python.annotations import Annotator
from generator.python.bodies import BodyPlan, is_binary
from generator.python.classes import const_default
from generator.python.docs import prose, sentence
from generator.python.expressions import (
    Expression,
    Subscript,
    Text,
    Tuple,
    choice,
    flat,
)
from generator.python.expressions import Mapping as MappingExpression
from generator.python.facts import default_fact, property_facts, type_facts
from generator.python.layout import fit
from generator.python.literals import literal, string_literal
from generator.python.naming import OPTION_NAMES, attribute_name
from generator.python.scope import Scope

__all__ = ["Argument", "ArgumentPlanner", "CallPlan", "signature", "stream_flag"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument of a method. `default` is None where the caller must give it."""

    name: str
    annotation: Expression
    default: Expression | None
    is_positional: bool
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallPlan:
    """`arguments` as the signature lists them; `values` and `body` for the runtime."""

    arguments: tuple[Argument, ...]
    values: Tuple
    body: Expression | None
    flag: str | None
    """The argument that asks for a stream, None where nothing does."""
    local: str
    """A name that is free for a local variable."""


@dataclass(slots=True, kw_only=True)
class ArgumentPlanner:
    """Plans the arguments of methods; names are unique within one method."""

    annotator: Annotator
    client_names: Mapping[tuple[str, str], str]
    diagnostics: Diagnostics

    def plan(self, operation: Operation, body: BodyPlan | None) -> CallPlan:
        """Return the arguments of `operation`.

        Path parameters come first and may be given by position; then what is required,
        then the rest, each in the document's order.
        """
        parameters = [
            parameter
            for parameter in operation.parameters
            if not parameter.is_api_version and _key(parameter) not in self.client_names
        ]
        scope = _reserve(parameters, body)
        planned = {
            _key(parameter): self._parameter(parameter, scope)
            for parameter in sorted(parameters, key=_path_first(operation))
        }
        arguments = list(planned.values())
        value: Expression | None = None
        wanted_flag = stream_flag(operation)
        flag: str | None = None
        if body is not None and body.members is not None:
            pairs: list[tuple[Expression, Expression]] = []
            for member in body.members:
                argument = self._member(member, scope, body)
                arguments.append(argument)
                if member.wire_name == wanted_flag:
                    flag = argument.name
                key = Text(string_literal(member.wire_name))
                pairs.append((key, Text(argument.name)))
            value = MappingExpression(tuple(pairs))
        elif body is not None:
            arguments.append(self._whole_body(body, scope, operation))
            value = Text(arguments[-1].name)
        arguments.sort(key=lambda a: (not a.is_positional, a.default is not None))
        return CallPlan(
            arguments=tuple(arguments),
            values=Tuple(tuple(Text(planned[_key(p)].name) for p in parameters)),
            body=value,
            flag=flag,
            local=scope.allocate("content", owner="local"),
        )

    def _parameter(self, parameter: Parameter, scope: Scope) -> Argument:
        wanted = attribute_name(parameter.hints.override or parameter.wire_name)
        name = scope.allocate(wanted, owner=_key(parameter))
        annotation = self.annotator.annotation(parameter.type, "argument")
        default: Expression | None = None
        if not parameter.is_required:
            annotation, default = self._optional(annotation)
        elif (fixed := _only_value(parameter)) is not None:
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

    def _member(self, member: Property, scope: Scope, body: BodyPlan) -> Argument:
        wanted = attribute_name(member.hints.override or member.wire_name)
        name = scope.allocate(wanted, owner=("body", member.wire_name))
        if name != wanted:
            self.diagnostics.note(
                "name-changed",
                f'the name "{wanted}" is taken, so the argument for '
                f'"{member.wire_name}" is called "{name}"',
                member.origin,
                help="give it a name of its own with x-apistrata-name",
            )
        annotation = self._member_annotation(member, body)
        default: Expression | None = None
        if not (member.is_required and body.is_required):
            annotation, default = self._optional(annotation)
        elif (fixed := const_default(member)) is not None:
            default = fixed
        return Argument(
            name=name,
            annotation=annotation,
            default=default,
            is_positional=False,
            doc=_doc(member.docs, property_facts(member)),
        )

    def _member_annotation(self, member: Property, body: BodyPlan) -> Expression:
        type_ = member.type
        if body.kind == "multipart":
            # A file has a name and perhaps no end; servers judge recordings by names.
            if is_binary(type_):
                file = self.annotator.from_runtime("files", "FileInput")
                is_nullable = isinstance(type_, Nullable)
                return choice(file, Text("None")) if is_nullable else file
            if isinstance(type_, Array) and is_binary(type_.item):
                file = self.annotator.from_runtime("files", "FileInput")
                return Subscript(self.annotator.builtin("list"), (file,))
        return self.annotator.annotation(type_, "argument")

    def _optional(self, annotation: Expression) -> tuple[Expression, Expression]:
        runtime = self.annotator.runtime
        self.annotator.imports.check(f"{runtime}.unset", "Unset")
        self.annotator.imports.run(f"{runtime}.operation", "UNSET")
        return choice(annotation, Text("Unset")), Text("UNSET")


def _reserve(parameters: Sequence[Parameter], body: BodyPlan | None) -> Scope:
    """Return a scope in which names that are spelled in Python's way are taken first.

    So an argument keeps its name whatever comes beside it later.
    """
    scope = Scope(OPTION_NAMES)
    members = body.members or () if body is not None else ()
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


def _only_value(parameter: Parameter) -> Expression | None:
    type_ = parameter.type
    if isinstance(type_, Enum) and len(type_.values) == 1 and not type_.is_open:
        value = type_.values[0].value
        if not isinstance(value, float):
            return literal(value)
    return None


def _doc(docs: Docs, facts: Sequence[str]) -> str:
    said = " ".join(prose(docs).split())
    return " ".join([sentence(said), *facts]).strip()
