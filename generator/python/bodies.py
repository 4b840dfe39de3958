"""Which media type of a body the packages send or read, and how it looks in Python."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from generator.model import (
    Anything,
    Array,
    Body,
    Content,
    Definition,
    Map,
    Nullable,
    Object,
    Operation,
    Property,
    Reference,
    Response,
    Scalar,
    Type,
    TypeId,
)
from generator.python.annotations import Annotator
from generator.python.expressions import Expression, Text
from generator.python.usage import visible_properties
from generator.values import dataclass

__all__ = [
    "BodyPlan",
    "MediaKind",
    "asks_whether",
    "has_header",
    "is_binary",
    "is_structured",
    "media_kind",
    "operation_bodies",
    "plan_bodies",
    "plan_body",
    "reply_annotation",
    "reply_contents",
]

MediaKind: TypeAlias = Literal[
    "json", "form", "multipart", "text", "xml", "stream", "bytes"
]

_PREFERENCE: Sequence[MediaKind] = (
    "json",
    "multipart",
    "form",
    "bytes",
    "text",
    "xml",
    "stream",
)
_STREAMS = frozenset(
    {
        "application/json-seq",
        "application/jsonl",
        "application/x-jsonlines",
        "application/x-ndjson",
        "text/event-stream",
    }
)


def media_kind(media_type: str) -> MediaKind:
    """Return how bodies of `media_type` are written (RFC 6838 structured suffixes
    included).
    """
    essence = media_type.partition(";")[0].strip().lower()
    if essence in _STREAMS:
        return "stream"
    if essence in ("*/*", "application/*", "") or "json" in essence.rpartition("/")[2]:
        return "json"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence.startswith("multipart/"):
        return "multipart"
    if essence.endswith(("/xml", "+xml")):
        return "xml"
    return "text" if essence.startswith("text/") else "bytes"


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPlan:
    """How a method takes its body in one media type.

    `members` are the properties that become arguments, None where the body is one
    argument. `type` is None where any bytes go, and where XML is text.
    """

    content: Content
    kind: MediaKind
    type: Type | None
    is_required: bool
    members: tuple[Property, ...] | None


def plan_body(
    body: Body | None, definitions: Mapping[TypeId, Definition]
) -> BodyPlan | None:
    """Return the plan for `body`; of several media types the one that Python writes
    best.
    """
    return next(iter(plan_bodies(body, definitions)), None)


def plan_bodies(
    body: Body | None, definitions: Mapping[TypeId, Definition]
) -> tuple[BodyPlan, ...]:
    """Return the plans for `body`, one a media type.

    What Python writes best comes first, the others in the document's order.
    """
    if body is None:
        return ()
    contents: dict[str, Content] = {}
    for content in body.contents:
        contents.setdefault(content.media_type.strip().lower(), content)
    plans = [
        _plan(content, definitions, is_required=body.is_required)
        for content in contents.values()
    ]
    if not plans:
        return ()
    first = min(plans, key=lambda plan: _PREFERENCE.index(plan.kind))
    return (first, *(plan for plan in plans if plan is not first))


def operation_bodies(
    operation: Operation, definitions: Mapping[TypeId, Definition]
) -> tuple[BodyPlan, ...]:
    """Return the plans for the body of `operation`.

    Where a parameter is the Content-Type itself, there is nothing else to choose by.
    """
    plans = plan_bodies(operation.body, definitions)
    return plans[:1] if has_header(operation, "content-type") else plans


def has_header(operation: Operation, name: str) -> bool:
    """Whether `operation` has a parameter for the header `name`, in lower case."""
    return any(
        parameter.location == "header" and parameter.wire_name.lower() == name
        for parameter in operation.parameters
    )


def _plan(
    content: Content, definitions: Mapping[TypeId, Definition], *, is_required: bool
) -> BodyPlan:
    kind = media_kind(content.media_type)
    type_ = content.type
    if kind in ("text", "bytes", "stream") or (
        kind == "xml" and not is_structured(type_, definitions)
    ):
        type_ = None
    members = None
    if type_ is not None:
        members = _members(type_, definitions)
    return BodyPlan(
        content=content,
        kind=kind,
        type=type_,
        is_required=is_required,
        members=members,
    )


def is_structured(type_: Type | None, definitions: Mapping[TypeId, Definition]) -> bool:
    """Whether `type_` has elements in XML: a record, a list or a map.

    Anything else is handed over as the text of the document.
    """
    seen: set[TypeId] = set()
    while isinstance(type_, Reference) and type_.id not in seen:
        seen.add(type_.id)
        definition = definitions.get(type_.id)
        type_ = None if definition is None else definition.type
    return isinstance(type_, (Array, Map, Object))


def reply_contents(
    operation: Operation, response: Response
) -> list[tuple[Content, MediaKind]]:
    """Return what a method can return at once: not what streams on request."""
    # RFC 9110 sec. 9.3.2: the answer to HEAD has no content, whatever is described.
    if operation.method == "HEAD":
        return []
    return [
        (content, media_kind(content.media_type))
        for content in response.contents
        if content.stream is None or content.stream.flag is None
    ]


def reply_annotation(
    type_: Type | None, kind: MediaKind, annotator: Annotator
) -> Expression:
    """Return what a reply of media `kind` becomes in Python."""
    if kind in ("bytes", "multipart") or is_binary(type_):
        return Text(annotator.builtin("bytes"))
    if kind in ("text", "stream") or (
        kind == "xml" and not is_structured(type_, annotator.definitions)
    ):
        return Text(annotator.builtin("str"))
    if type_ is None:
        return annotator.typing("Any")
    return annotator.annotation(type_, "read")


def asks_whether(operation: Operation) -> bool:
    """Whether an operation is a question: a HEAD that documents 404 beside a success.

    Such a call gives True or False.
    """
    statuses = {response.status for response in operation.responses}
    return (
        operation.method == "HEAD"
        and "404" in statuses
        and any(status[:1] == "2" for status in statuses)
    )


def is_binary(type_: Type | None) -> bool:
    """Whether `type_` is raw bytes."""
    if isinstance(type_, Nullable):
        type_ = type_.type
    return isinstance(type_, Scalar) and type_.format == "binary"


def _members(
    type_: Type, definitions: Mapping[TypeId, Definition]
) -> tuple[Property, ...] | None:
    """Return the properties to be passed as arguments, None where the body is better
    whole.

    Whole stays what has variants, takes members that no schema lists, or has none to
    list.
    """
    seen: set[TypeId] = set()
    while isinstance(type_, Reference):
        definition = definitions.get(type_.id)
        if definition is None or type_.id in seen:
            return None
        seen.add(type_.id)
        type_ = definition.type
    if not isinstance(type_, Object):
        return None
    if type_.discriminator is not None:
        return None
    # Free members go into `extra_body`; a typed rest is what the body is about.
    if type_.additional is not None and not isinstance(type_.additional, Anything):
        return None
    return visible_properties(type_, "write") or None
