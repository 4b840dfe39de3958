"""The constants that tell the runtime how an operation travels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model import Enum, Operation, Parameter, PartEncoding, Response, Type
from generator.python.annotations import Annotator
from generator.python.bodies import BodyPlan, reply_annotation, reply_contents
from generator.python.expressions import (
    Call,
    Expression,
    Keyword,
    Subscript,
    Text,
    Tuple,
    flat,
)
from generator.python.expressions import Mapping as MappingExpression
from generator.python.imports import Imports
from generator.python.literals import literal, string_literal
from generator.python.wrappers import Wrapper

__all__ = ["DescriptorPlanner"]

_DEFAULT_STYLES = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}


@dataclass(slots=True, kw_only=True)
class DescriptorPlanner:
    """Plans the descriptors of one module.

    Types in a descriptor are annotation text that the runtime evaluates among the
    models when the operation is first called, so nothing of them is imported by the
    module.
    """

    annotator: Annotator
    imports: Imports
    client_names: Mapping[tuple[str, str], str]
    scoped_schemes: frozenset[str] = frozenset()
    """Schemes whose scopes the client knows better than the operations do."""

    def annotation(self, returns: Expression) -> Expression:
        """Return the descriptor's own annotation."""
        self._run("Operation")
        return Subscript("Operation", (returns,))

    def plan(
        self, operation: Operation, *, name: str, body: BodyPlan | None
    ) -> Expression:
        """Return the call that makes the descriptor of `operation`."""
        items: list[Expression] = [
            Keyword("name", Text(string_literal(name))),
            Keyword("method", Text(string_literal(operation.method))),
            Keyword("path", Text(string_literal(operation.path))),
        ]
        parameters = tuple(self._parameter(p) for p in operation.parameters)
        if parameters:
            items.append(Keyword("parameters", Tuple(parameters)))
        if operation.path_query:
            pairs = tuple(
                Tuple((Text(string_literal(key)), Text(string_literal(value))))
                for key, value in operation.path_query
            )
            items.append(Keyword("query", Tuple(pairs)))
        if body is not None:
            items.append(Keyword("body", self._body(body)))
        items.append(Keyword("replies", self._replies(operation, are_errors=False)))
        errors = self._replies(operation, are_errors=True)
        if errors.items:
            items.append(Keyword("errors", errors))
        items.extend(self._security(operation))
        if operation.servers:
            items.append(
                Keyword("server", Text(string_literal(operation.servers[0].url)))
            )
        if operation.is_deprecated:
            items.append(Keyword("is_deprecated", Text("True")))
        return Call("Operation", tuple(items))

    def wrapped_annotation(self, wrapper: Wrapper, annotator: Annotator) -> Expression:
        """Return the annotation of a wrapper's constant."""
        module = f"{self.annotator.runtime}.{wrapper.descriptor_module}"
        self.imports.run(module, wrapper.descriptor)
        return Subscript(
            wrapper.descriptor, (annotator.annotation(wrapper.item, "read"),)
        )

    def wrap(self, wrapper: Wrapper, constant: str) -> Expression:
        """Return the call that makes the wrapper around the descriptor `constant`."""
        item = self._type(wrapper.item, is_read=True)
        first, others = wrapper.details[:1], wrapper.details[1:]
        if wrapper.kind == "events":
            return Call(wrapper.descriptor, (Text(constant), *first, item, *others))
        return Call(wrapper.descriptor, (Text(constant), item, *wrapper.details))

    def _run(self, name: str) -> str:
        self.imports.run(f"{self.annotator.runtime}.operation", name)
        return name

    def _type(self, type_: Type, *, is_read: bool) -> Expression:
        side = self.annotator.annotation(type_, "read" if is_read else "sent")
        return Text(string_literal(flat(side)))

    def _parameter(self, parameter: Parameter) -> Expression:
        items: list[Expression] = [
            Text(string_literal(parameter.location)),
            Text(string_literal(parameter.wire_name)),
            self._type(parameter.type, is_read=False),
        ]
        default_style = _DEFAULT_STYLES.get(parameter.location, "form")
        if parameter.style != default_style:
            items.append(Keyword("style", Text(string_literal(parameter.style))))
        if parameter.explode != (parameter.style in ("form", "cookie")):
            items.append(Keyword("explode", literal(parameter.explode)))
        if parameter.allow_reserved:
            items.append(Keyword("allow_reserved", Text("True")))
        if parameter.location == "path" and _may_be_empty(parameter.type):
            items.append(Keyword("allow_empty", Text("True")))
        if parameter.media_type is not None:
            items.append(
                Keyword("media_type", Text(string_literal(parameter.media_type)))
            )
        if parameter.is_required and parameter.location != "path":
            items.append(Keyword("is_required", Text("True")))
        if parameter.is_api_version:
            items.append(Keyword("is_api_version", Text("True")))
        elif (
            client := self.client_names.get((parameter.location, parameter.wire_name))
        ) is not None:
            items.append(Keyword("client", Text(string_literal(client))))
        if parameter.header_prefix is not None:
            items.append(
                Keyword("prefix", Text(string_literal(parameter.header_prefix)))
            )
        if parameter.is_client_request_id:
            items.append(Keyword("is_request_id", Text("True")))
        return Call(self._run("Parameter"), tuple(items))

    def _body(self, body: BodyPlan) -> Expression:
        items: list[Expression] = [Text(string_literal(body.content.media_type))]
        if body.type is not None:
            items.append(self._type(body.type, is_read=False))
        elif body.kind == "json":
            items.append(Text('"Any"'))
        else:
            items.append(
                Text('"str | bytes"' if body.kind in ("text", "xml") else '"bytes"')
            )
        if body.is_required:
            items.append(Keyword("is_required", Text("True")))
        encodings = tuple(
            (Text(string_literal(part.wire_name)), self._encoding(part))
            for part in body.content.encodings
        )
        if encodings:
            items.append(Keyword("encodings", MappingExpression(encodings)))
        return Call(self._run("Body"), tuple(items))

    def _encoding(self, part: PartEncoding) -> Expression:
        items: list[Expression] = []
        if part.media_type is not None:
            items.append(Text(string_literal(part.media_type)))
        if part.style is not None:
            items.append(Keyword("style", Text(string_literal(part.style))))
        if part.explode is not None:
            items.append(Keyword("explode", literal(part.explode)))
        if part.allow_reserved:
            items.append(Keyword("allow_reserved", Text("True")))
        return Call(self._run("Encoding"), tuple(items))

    def _replies(self, operation: Operation, *, are_errors: bool) -> MappingExpression:
        pairs: list[tuple[Expression, Expression]] = []
        for response in operation.responses:
            if response.is_error == are_errors:
                key = Text(string_literal(response.status))
                replies = tuple(self._reply_items(operation, response))
                pairs.append((key, Tuple(replies)))
        return MappingExpression(tuple(pairs))

    def _reply_items(
        self, operation: Operation, response: Response
    ) -> Iterator[Expression]:
        for content, kind in reply_contents(operation, response):
            media = Text(string_literal(content.media_type))
            type_ = flat(reply_annotation(content.type, kind, self.annotator))
            yield Call(self._run("Reply"), (media, Text(string_literal(type_))))

    def _security(self, operation: Operation) -> Iterator[Expression]:
        if not operation.security:
            return
        alternatives = [
            Tuple(tuple(Text(string_literal(key)) for key, _ in need.schemes))
            for need in operation.security
        ]
        if operation.is_security_optional:
            alternatives.append(Tuple(()))
        yield Keyword("security", Tuple(tuple(alternatives)))
        scopes = {
            key: wanted
            for need in operation.security
            for key, wanted in need.schemes
            if wanted and key not in self.scoped_schemes
        }
        if scopes:
            pairs = tuple(
                (
                    Text(string_literal(key)),
                    Tuple(tuple(Text(string_literal(scope)) for scope in wanted)),
                )
                for key, wanted in scopes.items()
            )
            yield Keyword("security_scopes", MappingExpression(pairs))


def _may_be_empty(type_: Type) -> bool:
    """Whether the specification lists the empty text among the values."""
    return isinstance(type_, Enum) and any(item.value == "" for item in type_.values)
