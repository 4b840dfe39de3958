"""The constants that tell the runtime how an operation travels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.model import (
    Array,
    Enum,
    Header,
    Operation,
    Parameter,
    PartEncoding,
    Reference,
    Response,
    Type,
    Xml,
)
from generator.python.annotations import Annotator
from generator.python.bodies import (
    BodyPlan,
    asks_whether,
    reply_annotation,
    reply_contents,
)
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
from generator.python.supplied import own_parameters
from generator.python.wrappers import Wrapper
from generator.python.xml import is_xml_name, xml_call
from generator.values import dataclass

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
    joins_empty_lists: bool = False
    """Whether a list without items is sent, as Swagger 2.0 has it."""

    def annotation(self, returns: Expression) -> Expression:
        """Return the descriptor's own annotation."""
        self._run("Operation")
        return Subscript("Operation", (returns,))

    def plan(
        self,
        operation: Operation,
        *,
        name: str,
        bodies: Sequence[BodyPlan],
        has_accept: bool = False,
    ) -> Expression:
        """Return the call that makes the descriptor of `operation`.

        With `has_accept`, the last of its values is the media type that is asked for.
        """
        items: list[Expression] = [
            Keyword("name", Text(string_literal(name))),
            Keyword("method", Text(string_literal(operation.method))),
            Keyword("path", Text(string_literal(operation.path))),
        ]
        parameters = tuple(self._parameter(p) for p in own_parameters(operation))
        if has_accept:
            texts = (Text('"header"'), Text('"accept"'), Text('"str"'))
            parameters = (*parameters, Call(self._run("Parameter"), texts))
        if parameters:
            items.append(Keyword("parameters", Tuple(parameters)))
        if operation.path_query:
            pairs = tuple(
                Tuple((Text(string_literal(key)), Text(string_literal(value))))
                for key, value in operation.path_query
            )
            items.append(Keyword("query", Tuple(pairs)))
        sent = tuple(map(self._body, bodies))
        if sent:
            items.append(Keyword("body", sent[0] if len(sent) == 1 else Tuple(sent)))
        items.append(Keyword("replies", self._replies(operation, are_errors=False)))
        errors = self._replies(operation, are_errors=True)
        if errors.items:
            items.append(Keyword("errors", errors))
        headers = tuple(self._headers(operation))
        if headers:
            items.append(Keyword("headers", Tuple(headers)))
        items.extend(self._security(operation))
        if operation.servers:
            items.append(
                Keyword("server", Text(string_literal(operation.servers[0].url)))
            )
        if operation.is_deprecated:
            items.append(Keyword("is_deprecated", Text("True")))
        if operation.is_idempotent is not None:
            items.append(Keyword("is_idempotent", literal(operation.is_idempotent)))
        key = next((p for p in operation.parameters if p.is_idempotency_key), None)
        if key is not None:
            header = Text(string_literal(key.wire_name))
            items.append(Keyword("idempotency_header", header))
        return Call("Operation", tuple(items))

    def wrapped_annotation(self, wrapper: Wrapper, annotator: Annotator) -> Expression:
        """Return the annotation of a wrapper's constant."""
        self._run_wrapper(wrapper)
        if wrapper.pages is not None:
            # A pager or its asynchronous twin: the descriptor serves both.
            return Subscript(wrapper.descriptor, (annotator.typing("Any"),))
        return Subscript(
            wrapper.descriptor, (annotator.annotation(wrapper.item, "read"),)
        )

    def wrap(
        self,
        wrapper: Wrapper,
        constant: str,
        *,
        following: tuple[str, tuple[str, ...]] | None = None,
    ) -> Expression:
        """Return the call that makes the wrapper around the descriptor `constant`.

        `following` is the descriptor of what asks for the next page, and where each of
        its values comes from.
        """
        item = self._type(wrapper.item, is_read=True)
        first, others = wrapper.details[:1], wrapper.details[1:]
        if wrapper.kind == "events":
            return Call(wrapper.descriptor, (Text(constant), *first, item, *others))
        details = list(wrapper.details)
        if wrapper.failure is not None:
            details.append(
                Keyword("failure", self._type(wrapper.failure, is_read=True))
            )
        if wrapper.pages is not None:
            self._run_wrapper(wrapper.pages)
            pages = self.wrap(wrapper.pages, constant, following=following)
            details.append(Keyword("pages", pages))
        elif following is not None:
            details.append(Keyword("next_operation", self._following(*following)))
        return Call(wrapper.descriptor, (Text(constant), item, *details))

    def _following(self, constant: str, values: tuple[str, ...]) -> Expression:
        self.imports.run(f"{self.annotator.runtime}.following", "Following")
        texts = tuple(Text(string_literal(value)) for value in values)
        return Call("Following", (Text(constant), Tuple(texts)))

    def _run_wrapper(self, wrapper: Wrapper) -> None:
        module = f"{self.annotator.runtime}.{wrapper.descriptor_module}"
        self.imports.run(module, wrapper.descriptor)

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
        if self._sends_empty(parameter):
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
        if parameter.is_client_request_id or parameter.is_idempotency_key:
            items.append(Keyword("is_request_id", Text("True")))
        if parameter.is_first_sent:
            items.append(Keyword("is_first_sent", Text("True")))
        return Call(self._run("Parameter"), tuple(items))

    def _sends_empty(self, parameter: Parameter) -> bool:
        if parameter.location == "path":
            return _may_be_empty(parameter.type)
        # Swagger 2.0 joins the items of a list by commas; of none, that is "".
        # OpenAPI 3 follows RFC 6570, where a list without items is not there at all.
        is_list = self.joins_empty_lists and isinstance(parameter.type, Array)
        return is_list and parameter.location == "query" and not parameter.explode

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
        if body.kind == "xml" and body.type is not None:
            root = xml_call(body.content.xml, name=self._root_name(body.type))
            items.extend(self._xml(root))
        return Call(self._run("Body"), tuple(items))

    def _root_name(self, type_: Type) -> str:
        """Return the name of a document's root that is given none: its schema's."""
        if isinstance(type_, Reference):
            definition = self.annotator.definitions.get(type_.id)
            component = None if definition is None else definition.hints.component
            if component is not None and is_xml_name(component):
                return component
            if type_.id in self.annotator.names:
                return self.annotator.names[type_.id].name
        return "root"

    def _xml(self, call: Call | None) -> Iterator[Keyword]:
        if call is not None:
            self.imports.run(f"{self.annotator.runtime}.markers", "Xml")
            yield Keyword("xml", call)

    def _headers(self, operation: Operation) -> Iterator[Expression]:
        """Yield what the answers that are no errors say in their headers."""
        found: dict[str, Header] = {}
        for response in operation.responses:
            for header in () if response.is_error else response.headers:
                found.setdefault(header.wire_name.lower(), header)
        for header in found.values():
            items: list[Expression] = [
                Text(string_literal(header.wire_name)),
                self._type(header.type, is_read=True),
            ]
            if header.explode:
                items.append(Keyword("explode", Text("True")))
            if header.media_type is not None:
                media_type = Text(string_literal(header.media_type))
                items.append(Keyword("media_type", media_type))
            if header.prefix is not None:
                items.append(Keyword("prefix", Text(string_literal(header.prefix))))
            yield Call(self._run("ReplyHeader"), tuple(items))

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
        is_question = asks_whether(operation)
        for response in operation.responses:
            if is_question and (response.status[:1] == "2" or response.status == "404"):
                # That nothing is there is an answer, and no error.
                if not are_errors:
                    yes_or_no = (Text('"*/*"'), Text('"bool"'))
                    reply = Call(self._run("Reply"), yes_or_no)
                    key = Text(string_literal(response.status))
                    pairs.append((key, Tuple((reply,))))
                continue
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
            xml: Iterator[Keyword] = iter(())
            if kind == "xml" and type_ != "str" and content.xml is not None:
                # Of a root, only what its items are called has to be known.
                xml = self._xml(xml_call(Xml(items=content.xml.items)))
            yield Call(self._run("Reply"), (media, Text(string_literal(type_)), *xml))

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
