"""What requests and responses carry, streams included."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, cast

from generator.diagnostics import Diagnostics
from generator.dialects import normal
from generator.lower.annotations import override_of, plain_value, text_of
from generator.lower.merged import form_of
from generator.lower.parameters import ParameterLowerer
from generator.lower.places import Place, root_place
from generator.lower.schemas import SchemaLowerer
from generator.lower.xml import is_xml, xml_of
from generator.model.operations import (
    Body,
    Content,
    Link,
    PartEncoding,
    Response,
    Stream,
    Style,
)
from generator.model.types import (
    ANYTHING,
    NO_DOCS,
    Array,
    Docs,
    Hints,
    Type,
    Xml,
)

__all__ = ["BodyLowerer"]

_Format: TypeAlias = Literal["sse", "jsonl", "json-seq", "multipart"]

_STREAMS: dict[str, _Format] = {
    "text/event-stream": "sse",
    "application/jsonl": "jsonl",
    "application/x-jsonl": "jsonl",
    "application/jsonlines": "jsonl",
    "application/x-jsonlines": "jsonl",
    "application/ndjson": "jsonl",
    "application/x-ndjson": "jsonl",
    "application/json-seq": "json-seq",
    "application/geo+json-seq": "json-seq",
    "multipart/mixed": "multipart",
}
"""OpenAPI 3.2 sec. 4.14.3: sequential media types."""

_FLAG = "stream"
"""The member of a body by which, everywhere, a stream is asked for."""


class BodyLowerer:
    """Lowers the bodies and responses of one document."""

    def __init__(
        self,
        schemas: SchemaLowerer,
        parameters: ParameterLowerer,
        diagnostics: Diagnostics,
    ) -> None:
        self._schemas = schemas
        self._parameters = parameters
        self._diagnostics = diagnostics

    def body(self, operation: normal.Operation, words: tuple[str, ...]) -> Body | None:
        """Return what a request carries, None where it carries nothing."""
        written = operation.body
        if written is None:
            return None
        words = (*words, "request")
        return Body(
            contents=self._contents(written.contents, words, request=None),
            is_required=written.required,
            hints=Hints(
                override=override_of(written.extensions),
                place=(written.name,) if written.name else (),
            ),
            docs=_docs(written.description),
            flatten=written.extensions.get("x-ms-client-flatten") is True,
            origin=written.origin,
        )

    def responses(
        self, operation: normal.Operation, words: tuple[str, ...]
    ) -> tuple[Response, ...]:
        """Return what may come back, in the document's order."""
        has_success = any(
            response.status[:1] in "23" for response in operation.responses
        )
        main = min(
            (
                response.status
                for response in operation.responses
                if not _is_error(response, has_success=has_success)
            ),
            default=None,
        )
        return tuple(
            self._response(
                response,
                _response_words(response, words, main, has_success),
                operation.body,
                is_error=_is_error(response, has_success=has_success),
            )
            for response in operation.responses
        )

    def _response(
        self,
        written: normal.Response,
        words: tuple[str, ...],
        request: normal.Body | None,
        *,
        is_error: bool,
    ) -> Response:
        return Response(
            status=written.status,
            contents=self._contents(written.contents, words, request=request),
            headers=self._parameters.headers(written.headers, words),
            links=tuple(map(_link, written.links)),
            is_error=is_error,
            docs=_docs(written.description),
            origin=written.origin,
        )

    def _contents(
        self,
        contents: Sequence[normal.Content],
        words: tuple[str, ...],
        *,
        request: normal.Body | None,
    ) -> tuple[Content, ...]:
        found = []
        has_other = any(_format(content) is None for content in contents)
        for position, content in enumerate(contents):
            inner = words
            if position and content.schema is not contents[0].schema:
                inner = (*words, *_media_words(content.media_type))
            flag = self._flag(request) if has_other and request is not None else None
            found.append(self._content(content, inner, flag))
        return tuple(found)

    def _content(
        self, written: normal.Content, words: tuple[str, ...], flag: str | None
    ) -> Content:
        type_ = None
        if written.schema is not None:
            place = root_place(written.schema.key, Place(words))
            type_ = self._schemas.type_of(written.schema, place)
        return Content(
            media_type=written.media_type,
            type=type_,
            encodings=tuple(
                PartEncoding(
                    wire_name=encoding.name,
                    media_type=encoding.content_type,
                    style=cast("Style | None", encoding.style),
                    explode=encoding.explode,
                    allow_reserved=encoding.allow_reserved,
                    headers=self._parameters.headers(
                        encoding.headers, (*words, encoding.name)
                    ),
                )
                for encoding in written.encodings
            ),
            stream=self._stream(written, type_, words, flag),
            xml=self._xml(written),
            examples=tuple(map(plain_value, written.examples)),
            origin=written.origin,
        )

    def _xml(self, written: normal.Content) -> Xml | None:
        if written.schema is None or not is_xml(written.media_type):
            return None
        return xml_of(written.schema, self._schemas.index)

    def _stream(
        self,
        written: normal.Content,
        type_: Type | None,
        words: tuple[str, ...],
        flag: str | None,
    ) -> Stream | None:
        format_ = _format(written)
        said = written.extensions.get("x-apistrata-stream")
        if format_ is None:
            if said is not None or written.item_schema is not None:
                self._diagnostics.warning(
                    "stream-format",
                    f'"{written.media_type}" is no media type that streams items',
                    written.origin,
                    help="use text/event-stream or application/jsonl",
                )
            return None
        if isinstance(said, dict):
            flag = text_of(said.get("flag"))
        item = self._item(written, type_, words, is_declared=said is not None)
        if item is None or (format_ == "multipart" and written.item_schema is None):
            return None
        said = said if isinstance(said, dict) else {}
        return Stream(
            format=format_,
            item=item,
            flag=flag,
            end=text_of(said.get("end")),
            end_at=text_of(said.get("end-at")),
            is_whole=said.get("whole") is True,
        )

    def _item(
        self,
        written: normal.Content,
        type_: Type | None,
        words: tuple[str, ...],
        *,
        is_declared: bool,
    ) -> Type | None:
        if written.item_schema is not None:
            word = "event" if _format(written) == "sse" else "item"
            place = root_place(written.item_schema.key, Place((*words, word)))
            return self._schemas.type_of(written.item_schema, place)
        # Before OpenAPI 3.2 the schema of such a body is, in practice, that of an item.
        if isinstance(type_, Array):
            return type_.item
        if is_declared or written.schema is None:
            return (type_ or ANYTHING) if is_declared else None
        merged = self._schemas.composer.end_of(written.schema)
        is_record = merged is not None and form_of(merged) in ("object", "union")
        return type_ if is_record else None

    def _flag(self, request: normal.Body) -> str | None:
        for content in request.contents:
            if content.schema is None:
                continue
            merged = self._schemas.composer.end_of(content.schema)
            for name, entry in () if merged is None else merged.entries:
                if name == _FLAG and "boolean" in entry.schema.types:
                    return name
        return None


def _is_error(response: normal.Response, *, has_success: bool) -> bool:
    declared = response.extensions.get("x-ms-error-response")
    if isinstance(declared, bool):
        return declared
    if response.status == "default":
        return has_success
    return response.status[:1] in "45"


def _response_words(
    response: normal.Response,
    words: tuple[str, ...],
    main: str | None,
    has_success: bool,
) -> tuple[str, ...]:
    if _is_error(response, has_success=has_success):
        default = response.status == "default"
        return (*words, "error") if default else (*words, "error", response.status)
    if response.status == main:
        return (*words, "response")
    return (*words, "response", response.status)


def _format(content: normal.Content) -> _Format | None:
    return _STREAMS.get(content.media_type.partition(";")[0].strip().lower())


def _media_words(media_type: str) -> tuple[str, ...]:
    subtype = media_type.partition(";")[0].rpartition("/")[2]
    return (subtype,) if subtype not in ("", "*") else ()


def _link(link: normal.Link) -> Link:
    return Link(
        name=link.name,
        operation=link.operation_id or link.operation_ref,
        parameters=tuple((key, plain_value(value)) for key, value in link.parameters),
        request_body=plain_value(link.request_body),
        docs=_docs(link.description),
        origin=link.origin,
    )


def _docs(description: str) -> Docs:
    return Docs(description=description) if description else NO_DOCS
