"""The parameters of one operation compared."""

from __future__ import annotations

from collections.abc import Callable

from generator.diff.changes import Edit, Effect, Effects, Guard, Place
from generator.diff.ledger import (
    ANNOTATION,
    NARROWS,
    REPLACES,
    WIDENS,
    Ledger,
    Spot,
)
from generator.diff.likeness import category
from generator.diff.parameter_pairs import (
    ParameterPair,
    has_same_name,
    pair_parameters,
)
from generator.diff.scalars import same_value
from generator.diff.schemas import SchemaComparer
from generator.diff.shapes import Side
from generator.model import Operation, Parameter, Type
from generator.origin import Origin

__all__ = ["SpotOf", "compare_parameters"]

SpotOf = Callable[[str, Origin, Origin], Spot]
"""Gives the place of a part of the operation, by the part's words."""


def compare_parameters(
    schemas: SchemaComparer,
    spot_of: SpotOf,
    whole: Spot,
    old: Operation,
    new: Operation,
    *,
    is_moved: bool,
) -> None:
    """Write down how the parameters of an operation differ.

    Of a moved operation the path's own parameters belong to the move.
    """
    ledger = schemas.ledger
    pairs, gone, come = pair_parameters(old, new, schemas.likeness)
    for pair in pairs:
        spot = spot_of(_words(pair.new), pair.old.origin, pair.new.origin)
        _compare_pair(schemas, spot, pair)
    for item in gone:
        if item.location == "path" and is_moved:
            continue
        _record_removed(ledger, spot_of(_words(item), item.origin, new.origin), item)
    for item in come:
        if item.location == "path" and is_moved:
            continue
        _record_added(ledger, spot_of(_words(item), old.origin, item.origin), item)
    if not gone and not come:
        _compare_order(ledger, whole, old, new, pairs)


def _words(item: Parameter) -> str:
    return f'{item.location} parameter "{item.wire_name}"'


def _compare_pair(schemas: SchemaComparer, spot: Spot, pair: ParameterPair) -> None:
    ledger, old, new = schemas.ledger, pair.old, pair.new
    if old.location != new.location:
        ledger.record(
            spot,
            Place.PARAMETER_LOCATION,
            Edit.MOVED,
            before=old.location,
            after=new.location,
            effects=REPLACES,
            confidence=pair.confidence,
            evidence=pair.evidence,
        )
    if old.location != "path" and not has_same_name(old, new) and pair.evidence:
        ledger.record(
            spot,
            Place.PARAMETER,
            Edit.RENAMED,
            before=old.wire_name,
            after=new.wire_name,
            effects=REPLACES,
            confidence=pair.confidence,
            evidence=pair.evidence,
        )
    if old.is_required != new.is_required:
        ledger.record(
            spot,
            Place.PARAMETER_REQUIRED,
            Edit.SET if new.is_required else Edit.UNSET,
            before=old.is_required,
            after=new.is_required,
            effects=NARROWS if new.is_required else WIDENS,
            guards=frozenset({Guard.HAS_DEFAULT} if new.has_default else ()),
        )
    if old.is_deprecated != new.is_deprecated:
        ledger.record(
            spot,
            Place.PARAMETER_DEPRECATED,
            Edit.SET if new.is_deprecated else Edit.UNSET,
            before=old.is_deprecated,
            after=new.is_deprecated,
            effects=ANNOTATION,
        )
    ledger.record_docs(spot, old.docs, new.docs)
    schemas.beyond.compare(spot)
    schemas.beyond.compare(spot, "schema")
    _compare_travel(schemas, spot, old, new)
    if old.is_api_version and new.is_api_version:
        # Its values are the versions that are compared.
        return
    _compare_default(ledger, spot, old, new)
    schemas.compare(spot, old.type, new.type)


def _compare_travel(
    schemas: SchemaComparer, spot: Spot, old: Parameter, new: Parameter
) -> None:
    """Compare how the value is written into the request."""
    ledger = schemas.ledger
    if old.media_type != new.media_type:
        ledger.record(
            spot,
            Place.PARAMETER_MEDIA_TYPE,
            Edit.CHANGED,
            before=old.media_type,
            after=new.media_type,
            effects=REPLACES,
        )
    is_simple = _is_simple(schemas.old, old.type) and _is_simple(schemas.new, new.type)
    if old.location == new.location and old.style != new.style:
        ledger.record(
            spot,
            Place.PARAMETER_STYLE,
            Edit.CHANGED,
            before=old.style,
            after=new.style,
            effects=ANNOTATION if is_simple and _plain_styles(old, new) else REPLACES,
        )
    elif old.location == new.location and old.explode != new.explode and not is_simple:
        ledger.record(
            spot,
            Place.PARAMETER_EXPLODE,
            Edit.SET if new.explode else Edit.UNSET,
            before=old.explode,
            after=new.explode,
            effects=REPLACES,
        )
    for place, was, is_ in (
        (Place.PARAMETER_RESERVED, old.allow_reserved, new.allow_reserved),
        (Place.PARAMETER_EMPTY, old.allow_empty, new.allow_empty),
    ):
        if was != is_:
            ledger.record(
                spot,
                place,
                Edit.SET if is_ else Edit.UNSET,
                before=was,
                after=is_,
                effects=WIDENS if is_ else NARROWS,
            )


def _plain_styles(old: Parameter, new: Parameter) -> bool:
    plain = {"form", "simple", "spaceDelimited", "pipeDelimited", "tabDelimited"}
    return old.style in plain and new.style in plain


def _is_simple(side: Side, type_: Type) -> bool:
    # One string or number is written alike with and without explode.
    members = side.alternatives(type_).members
    return not any(category(side.plain(m)) in ("array", "object") for m in members)


def _compare_default(
    ledger: Ledger, spot: Spot, old: Parameter, new: Parameter
) -> None:
    has_old = old.has_default and old.default is not None
    has_new = new.has_default and new.default is not None
    if has_old == has_new and (not has_old or same_value(old.default, new.default)):
        return
    edit = Edit.CHANGED
    if has_old != has_new:
        edit = Edit.ADDED if has_new else Edit.REMOVED
    request = Effect.ANNOTATION if edit is Edit.ADDED else Effect.REPLACES
    ledger.record(
        spot,
        Place.PARAMETER_DEFAULT,
        edit,
        before=old.default if has_old else None,
        after=new.default if has_new else None,
        effects=Effects(request=request, response=Effect.ANNOTATION),
    )


def _record_removed(ledger: Ledger, spot: Spot, item: Parameter) -> None:
    guards = {Guard.OPEN_CONTENT}
    if item.is_deprecated:
        guards.add(Guard.WAS_DEPRECATED)
    is_path = item.location == "path"
    ledger.record(
        spot,
        Place.PATH_PARAMETER if is_path else Place.PARAMETER,
        Edit.REMOVED,
        before="required" if item.is_required else "optional",
        effects=NARROWS,
        guards=frozenset(guards),
        old=item.origin,
    )


def _record_added(ledger: Ledger, spot: Spot, item: Parameter) -> None:
    is_path = item.location == "path"
    ledger.record(
        spot,
        Place.PATH_PARAMETER if is_path else Place.PARAMETER,
        Edit.ADDED,
        after="required" if item.is_required else "optional",
        effects=NARROWS if item.is_required else WIDENS,
        guards=frozenset({Guard.HAS_DEFAULT} if item.has_default else ()),
        new=item.origin,
    )


def _is_client_wide(old: Parameter, new: Parameter) -> bool:
    return old.is_client_wide or new.is_client_wide


def _compare_order(
    ledger: Ledger,
    spot: Spot,
    old: Operation,
    new: Operation,
    pairs: list[ParameterPair],
) -> None:
    """Positional callers of some generated clients see the order."""
    partner = {id(pair.old): pair.new for pair in pairs}
    # What the client itself holds has no position in a call.
    before = [
        item
        for item in old.parameters
        if id(item) in partner and not _is_client_wide(item, partner[id(item)])
    ]
    after = [partner[id(item)] for item in before]
    chosen = {id(item) for item in after}
    now = [item for item in new.parameters if id(item) in chosen]
    if [id(item) for item in after] == [id(item) for item in now]:
        return
    ledger.record(
        spot,
        Place.PARAMETER_ORDER,
        Edit.REORDERED,
        before=[item.wire_name for item in before],
        after=[item.wire_name for item in now],
        effects=ANNOTATION,
    )
