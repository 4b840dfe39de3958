"""Which media type of a body the packages send or read, and how it looks in Python."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.model import (
    Anything,
    Body,
    Content,
    Definition,
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

__all__ = [
    "BodyPlan",
    "MediaKind",
    "media_kind",
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
    """How a method takes its body.

    `members` are the properties that become arguments, None where the body is one
    argument. `type` is None where any bytes go.
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
    if body is None or not body.contents:
        return None
    content = min(
        body.contents, key=lambda item: _PREFERENCE.index(media_kind(item.media_type))
    )
    kind = media_kind(content.media_type)
    members = None
    if kind in ("json", "form", "multipart") and content.type is not None:
        members = _members(content.type, definitions)
    return BodyPlan(
        content=content,
        kind=kind,
        type=content.type if kind not in ("text", "bytes", "xml", "stream") else None,
        is_required=body.is_required,
        members=members,
    )


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
    if kind in ("text", "xml", "stream"):
        return Text(annotator.builtin("str"))
    if type_ is None:
        return annotator.typing("Any")
    return annotator.annotation(type_, "read")


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
