"""Bodies, responses, media types and headers of one operation compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.diff.changes import Edit, Effect, Effects, Guard, Place
from generator.diff.ledger import (
    ANNOTATION,
    INCOMPARABLE,
    NARROWS,
    REPLACES,
    WIDENS,
    Ledger,
    Spot,
)
from generator.diff.schemas import SchemaComparer
from generator.model import (
    ANYTHING,
    Body,
    Content,
    Header,
    PartEncoding,
    Response,
    Stream,
)

__all__ = ["compare_body", "compare_contents", "compare_headers"]


def compare_body(
    schemas: SchemaComparer, spot: Spot, old: Body | None, new: Body | None
) -> None:
    """Write down how what a request carries differs."""
    if old is None or new is None:
        found = old or new
        if found is None:
            return
        is_added = old is None
        optional = WIDENS if is_added else NARROWS
        words = "required" if found.is_required else "optional"
        schemas.ledger.record(
            spot,
            Place.BODY,
            Edit.ADDED if is_added else Edit.REMOVED,
            before=None if is_added else words,
            after=words if is_added else None,
            effects=NARROWS if is_added and found.is_required else optional,
            guards=frozenset() if is_added else frozenset({Guard.OPEN_CONTENT}),
        )
        return
    if old.is_required != new.is_required:
        schemas.ledger.record(
            spot,
            Place.BODY_REQUIRED,
            Edit.SET if new.is_required else Edit.UNSET,
            before=old.is_required,
            after=new.is_required,
            effects=NARROWS if new.is_required else WIDENS,
        )
    compare_contents(schemas, spot, old.contents, new.contents)


def compare_contents(
    schemas: SchemaComparer,
    spot: Spot,
    old: Sequence[Content],
    new: Sequence[Content],
) -> None:
    """Write down how the media types and what is in them differ."""
    gone = list(old)
    come = list(new)
    pairs: list[tuple[Content, Content]] = []
    for key in (_exact, _essence):
        for one in list(gone):
            other = next((item for item in come if key(item) == key(one)), None)
            if other is not None:
                pairs.append((one, other))
                gone.remove(one)
                come.remove(other)
    if len(gone) == len(come) == 1:
        _record_changed(schemas.ledger, spot, gone[0], come[0])
        pairs.append((gone.pop(), come.pop()))
    for item in gone:
        schemas.ledger.record(
            spot,
            Place.MEDIA_TYPE,
            Edit.REMOVED,
            before=item.media_type,
            effects=Effects(request=Effect.NARROWS, response=Effect.REPLACES),
            name=item.media_type,
            old=item.origin,
        )
    for item in come:
        schemas.ledger.record(
            spot,
            Place.MEDIA_TYPE,
            Edit.ADDED,
            after=item.media_type,
            effects=WIDENS,
            guards=frozenset({Guard.NEGOTIATED}),
            name=item.media_type,
            new=item.origin,
        )
    for one, other in pairs:
        _compare_content(schemas, spot, one, other, is_alone=len(pairs) == 1)


def _exact(content: Content) -> str:
    return content.media_type.lower().replace(" ", "")


def _essence(content: Content) -> str:
    return content.media_type.split(";")[0].strip().lower()


def _record_changed(ledger: Ledger, spot: Spot, old: Content, new: Content) -> None:
    effects = REPLACES
    if _is_range_of(new, old):
        effects = WIDENS
    elif _is_range_of(old, new):
        effects = NARROWS
    ledger.record(
        spot,
        Place.MEDIA_TYPE,
        Edit.CHANGED,
        before=old.media_type,
        after=new.media_type,
        effects=effects,
        old=old.origin,
        new=new.origin,
    )


def _is_range_of(wide: Content, narrow: Content) -> bool:
    if not wide.media_type.endswith("/*"):
        return False
    kind = wide.media_type.split("/")[0]
    return kind == "*" or kind == narrow.media_type.split("/")[0]


def _compare_content(
    schemas: SchemaComparer, spot: Spot, old: Content, new: Content, *, is_alone: bool
) -> None:
    inside = replace(spot, old_origin=old.origin, new_origin=new.origin)
    if not is_alone:
        inside = replace(inside, path=(*spot.path, f"[{new.media_type}]"))
    schemas.beyond.compare(inside, "schema")
    schemas.beyond.compare_default(inside)
    schemas.compare(inside, old.type or ANYTHING, new.type or ANYTHING)
    _compare_stream(schemas, inside, old.stream, new.stream)
    mine = {item.wire_name: item for item in old.encodings}
    theirs = {item.wire_name: item for item in new.encodings}
    for name in sorted(mine.keys() | theirs.keys()):
        before, after = _written(mine.get(name)), _written(theirs.get(name))
        if before == after:
            continue
        edit = Edit.CHANGED
        if name not in mine or name not in theirs:
            edit = Edit.ADDED if name in theirs else Edit.REMOVED
        schemas.ledger.record(
            inside,
            Place.ENCODING,
            edit,
            before=before,
            after=after,
            effects=INCOMPARABLE,
            name=name,
        )


def _written(encoding: PartEncoding | None) -> str | None:
    if encoding is None:
        return None
    parts = [
        encoding.media_type,
        encoding.style,
        None if encoding.explode is None else f"explode={encoding.explode}",
        "allowReserved" if encoding.allow_reserved else None,
        *(header.wire_name for header in encoding.headers),
    ]
    return ", ".join(part for part in parts if part) or "default"


def _compare_stream(
    schemas: SchemaComparer, spot: Spot, old: Stream | None, new: Stream | None
) -> None:
    if old is None or new is None:
        if old is not new:
            schemas.ledger.record(
                spot,
                Place.STREAM,
                Edit.ADDED if old is None else Edit.REMOVED,
                before=None if old is None else old.format,
                after=None if new is None else new.format,
                effects=(
                    Effects(request=Effect.ANNOTATION, response=Effect.WIDENS)
                    if old is None
                    else REPLACES
                ),
                guards=frozenset({Guard.NEGOTIATED} if old is None else ()),
            )
        return
    before = _framing(old)
    after = _framing(new)
    if before != after:
        schemas.ledger.record(
            spot,
            Place.STREAM,
            Edit.CHANGED,
            before=", ".join(item for item in before if item),
            after=", ".join(item for item in after if item),
            effects=REPLACES,
        )
    schemas.compare(replace(spot, path=(*spot.path, "[stream]")), old.item, new.item)


def _framing(stream: Stream) -> list[str | None]:
    whole = "whole" if stream.is_whole else None
    return [stream.format, stream.flag, stream.end, stream.end_at, whole]


def compare_headers(
    schemas: SchemaComparer, spot: Spot, old: Response, new: Response
) -> None:
    """Write down how the headers of a response differ."""
    mine = {item.wire_name.lower(): item for item in old.headers}
    theirs = {item.wire_name.lower(): item for item in new.headers}
    for key, item in mine.items():
        if key not in theirs:
            schemas.ledger.record(
                replace(spot, holder="header"),
                Place.HEADER,
                Edit.REMOVED,
                before="required" if item.is_required else "optional",
                effects=WIDENS,
                guards=_header_guards(item),
                name=f'header "{item.wire_name}"',
                old=item.origin,
            )
    for key, item in theirs.items():
        if key not in mine:
            schemas.ledger.record(
                replace(spot, holder="header"),
                Place.HEADER,
                Edit.ADDED,
                after="required" if item.is_required else "optional",
                effects=NARROWS,
                name=f'header "{item.wire_name}"',
                new=item.origin,
            )
        else:
            _compare_header(schemas, spot, mine[key], item)


def _header_guards(item: Header) -> frozenset[Guard]:
    found = set()
    if not item.is_required:
        found.add(Guard.WAS_OPTIONAL)
    if item.is_deprecated:
        found.add(Guard.WAS_DEPRECATED)
    return frozenset(found)


def _compare_header(
    schemas: SchemaComparer, spot: Spot, old: Header, new: Header
) -> None:
    inside = replace(
        spot,
        path=(*spot.path, f'header "{new.wire_name}"'),
        holder="header",
        old_origin=old.origin,
        new_origin=new.origin,
        is_text=True,
        is_deprecated=old.is_deprecated,
    )
    if old.is_required != new.is_required:
        schemas.ledger.record(
            inside,
            Place.HEADER_REQUIRED,
            Edit.SET if new.is_required else Edit.UNSET,
            before=old.is_required,
            after=new.is_required,
            effects=NARROWS if new.is_required else WIDENS,
        )
    if old.is_deprecated != new.is_deprecated:
        schemas.ledger.record(
            inside,
            Place.HEADER_DEPRECATED,
            Edit.SET if new.is_deprecated else Edit.UNSET,
            before=old.is_deprecated,
            after=new.is_deprecated,
            effects=ANNOTATION,
        )
    before = [old.style, f"explode={old.explode}", old.media_type, old.prefix]
    after = [new.style, f"explode={new.explode}", new.media_type, new.prefix]
    if before != after:
        schemas.ledger.record(
            inside,
            Place.HEADER_STYLE,
            Edit.CHANGED,
            before=", ".join(item for item in before if item),
            after=", ".join(item for item in after if item),
            effects=REPLACES,
        )
    schemas.compare(inside, old.type, new.type)
