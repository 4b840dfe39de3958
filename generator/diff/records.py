"""Objects and maps compared: their members, listed and not."""

from __future__ import annotations

from generator.diff.changes import Direction, Edit, Effect, Effects, Guard, Place
from generator.diff.ledger import (
    ANNOTATION,
    INCOMPARABLE,
    NARROWS,
    WIDENS,
    Ledger,
    Spot,
)
from generator.diff.likeness import Likeness, best_pairs
from generator.diff.limits import compare_constraints
from generator.diff.scalars import same_value
from generator.diff.shapes import Record
from generator.diff.words import likeness_of_names, same_words
from generator.model import Property, Xml
from generator.values import dataclass

__all__ = ["PropertyPair", "compare_default", "compare_record", "drops_of"]

_SAME_SPELLING = "the same words, spelled differently"
_SAME_PROSE = "the same description"


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyPair:
    """One member on both sides, and the place where its types are to be compared."""

    old: Property
    new: Property
    spot: Spot


def compare_record(
    ledger: Ledger, spot: Spot, old: Record, new: Record, likeness: Likeness
) -> list[PropertyPair]:
    """Write down how two records differ; return the members that are on both sides."""
    gone = [item for name, item in old.properties.items() if name not in new.properties]
    come = [item for name, item in new.properties.items() if name not in old.properties]
    pairs = [
        _pair(spot, old.properties[name], item)
        for name, item in new.properties.items()
        if name in old.properties
    ]
    for i, j, confidence in _renames(gone, come, likeness):
        pair = _pair(spot, gone[i], come[j])
        pairs.append(pair)
        _record_rename(ledger, spot, pair, confidence)
    renamed = {id(pair.old) for pair in pairs} | {id(pair.new) for pair in pairs}
    # What a base hands down to its variants is not gone from what travels.
    for item in gone:
        if id(item) not in renamed and item.wire_name not in new.beneath:
            _record_removed(ledger, spot, item, is_open=new.additional is not None)
    for item in come:
        if id(item) not in renamed and item.wire_name not in old.beneath:
            _record_added(ledger, spot, item)
    for pair in pairs:
        _compare_facets(ledger, pair)
    _compare_openness(ledger, spot, old, new)
    compare_constraints(ledger, spot, old.constraints, new.constraints, kind="object")
    if old.xml_name != new.xml_name:
        ledger.record(
            spot,
            Place.XML_NAME,
            Edit.CHANGED,
            before=old.xml_name,
            after=new.xml_name,
            effects=INCOMPARABLE,
        )
    return pairs


def drops_of(item: Property) -> frozenset[Direction]:
    """Return the directions in which the member does not travel."""
    found: set[Direction] = set()
    if item.is_read_only:
        found.add("request")
    if item.is_write_only:
        found.add("response")
    return frozenset(found)


def compare_default(
    ledger: Ledger,
    spot: Spot,
    place: Place,
    old: Property,
    new: Property,
) -> None:
    """Write down how the defaults of a member differ; null is no default."""
    has_old = old.has_default and old.default is not None
    has_new = new.has_default and new.default is not None
    if has_old == has_new and (not has_old or same_value(old.default, new.default)):
        return
    edit = Edit.CHANGED
    if has_old != has_new:
        edit = Edit.ADDED if has_new else Edit.REMOVED
    request = Effect.REPLACES if edit is not Edit.ADDED else Effect.ANNOTATION
    ledger.record(
        spot,
        place,
        edit,
        before=old.default if has_old else None,
        after=new.default if has_new else None,
        effects=Effects(request=request, response=Effect.ANNOTATION),
    )


def _pair(spot: Spot, old: Property, new: Property) -> PropertyPair:
    return PropertyPair(
        old=old,
        new=new,
        spot=spot.down(
            new.wire_name,
            old=old.origin,
            new=new.origin,
            drops=drops_of(old) | drops_of(new),
            is_deprecated=old.is_deprecated,
        ),
    )


def _renames(
    gone: list[Property], come: list[Property], likeness: Likeness
) -> list[tuple[int, int, float]]:
    scores: list[tuple[float, int, int]] = []
    for i, old in enumerate(gone):
        for j, new in enumerate(come):
            score = _rename_score(old, new, likeness)
            if score:
                scores.append((score, i, j))
    return best_pairs(scores, least=0.7)


def _rename_score(old: Property, new: Property, likeness: Likeness) -> float:
    names = likeness_of_names(old.wire_name, new.wire_name)
    prose = old.docs.description.strip()
    same_prose = len(prose) > 20 and prose == new.docs.description.strip()
    if names < 0.75 and not (same_prose and names >= 0.4):
        return 0.0
    types = likeness.of_types(old.type, new.type)
    if same_words(old.wire_name, new.wire_name) and types >= 0.3:
        return 0.95
    if types < 0.9 or drops_of(old) != drops_of(new):
        return 0.0
    return 0.9 if same_prose else round(names * types, 2)


def _record_rename(
    ledger: Ledger, spot: Spot, pair: PropertyPair, confidence: float
) -> None:
    evidence = []
    if same_words(pair.old.wire_name, pair.new.wire_name):
        evidence.append(_SAME_SPELLING)
    else:
        evidence.append("alike names and types")
    if pair.old.docs.description == pair.new.docs.description != "":
        evidence.append(_SAME_PROSE)
    drops = drops_of(pair.old) | drops_of(pair.new)
    ledger.record(
        spot,
        Place.PROPERTY,
        Edit.RENAMED,
        before=pair.old.wire_name,
        after=pair.new.wire_name,
        effects=Effects(
            request=Effect.ANNOTATION if "request" in drops else Effect.REPLACES,
            response=Effect.ANNOTATION if "response" in drops else Effect.REPLACES,
        ),
        guards=_deprecated(pair.old),
        name=pair.new.wire_name,
        old=pair.old.origin,
        new=pair.new.origin,
        confidence=confidence,
        evidence=tuple(evidence),
    )


def _deprecated(item: Property) -> frozenset[Guard]:
    return frozenset({Guard.WAS_DEPRECATED} if item.is_deprecated else ())


def _record_removed(
    ledger: Ledger, spot: Spot, item: Property, *, is_open: bool
) -> None:
    drops = drops_of(item)
    guards = set(_deprecated(item))
    if is_open:
        guards.add(Guard.OPEN_CONTENT)
    if not item.is_required:
        guards.add(Guard.WAS_OPTIONAL)
    ledger.record(
        spot,
        Place.PROPERTY,
        Edit.REMOVED,
        before="required" if item.is_required else "optional",
        effects=Effects(
            request=Effect.ANNOTATION if "request" in drops else Effect.NARROWS,
            response=Effect.ANNOTATION if "response" in drops else Effect.WIDENS,
        ),
        guards=frozenset(guards),
        name=item.wire_name,
        old=item.origin,
    )


def _record_added(ledger: Ledger, spot: Spot, item: Property) -> None:
    drops = drops_of(item)
    request = Effect.NARROWS if item.is_required else Effect.WIDENS
    ledger.record(
        spot,
        Place.PROPERTY,
        Edit.ADDED,
        after="required" if item.is_required else "optional",
        effects=Effects(
            request=Effect.ANNOTATION if "request" in drops else request,
            response=Effect.ANNOTATION if "response" in drops else Effect.NARROWS,
        ),
        guards=frozenset({Guard.HAS_DEFAULT} if item.has_default else ()),
        name=item.wire_name,
        new=item.origin,
    )


def _compare_facets(ledger: Ledger, pair: PropertyPair) -> None:
    old, new, spot = pair.old, pair.new, pair.spot
    if old.is_required != new.is_required:
        ledger.record(
            spot,
            Place.PROPERTY_REQUIRED,
            Edit.SET if new.is_required else Edit.UNSET,
            before=old.is_required,
            after=new.is_required,
            effects=NARROWS if new.is_required else WIDENS,
            guards=frozenset({Guard.HAS_DEFAULT} if new.has_default else ()),
        )
    if old.is_deprecated != new.is_deprecated:
        ledger.record(
            spot,
            Place.PROPERTY_DEPRECATED,
            Edit.SET if new.is_deprecated else Edit.UNSET,
            before=old.is_deprecated,
            after=new.is_deprecated,
            effects=ANNOTATION,
        )
    if _xml_shape(old) != _xml_shape(new):
        ledger.record(
            spot,
            Place.XML_NAME,
            Edit.CHANGED,
            before=_xml_shape(old),
            after=_xml_shape(new),
            effects=INCOMPARABLE,
        )
    ledger.record_docs(spot, old.docs, new.docs)
    compare_default(ledger, spot, Place.PROPERTY_DEFAULT, old, new)
    _compare_direction(ledger, pair, "request")
    _compare_direction(ledger, pair, "response")


def _xml_shape(member: Property) -> str:
    """Return how a member looks in XML, roughly as XPath has it; `.` is its name."""
    return _xml_path(member.xml or Xml(), ".")


def _xml_path(xml: Xml, name: str) -> str:
    if xml.is_text:
        return "text()"
    own = xml.name or name
    inner = own if xml.items is None else _xml_path(xml.items, own)
    if xml.namespace:
        own = f"{{{xml.namespace}}}{own}"
    if xml.is_attribute:
        return f"@{own}"
    if xml.is_wrapped:
        return f"{own}/{inner}"
    return own if xml.items is None else inner


def _compare_direction(
    ledger: Ledger, pair: PropertyPair, direction: Direction
) -> None:
    """Write down that a member stopped, or began, to travel in one direction."""
    old, new = pair.old, pair.new
    was, is_ = direction in drops_of(old), direction in drops_of(new)
    if was == is_:
        return
    guards = {Guard.WAS_OPTIONAL, Guard.OPEN_CONTENT}
    if direction == "request":
        came = Effect.NARROWS if new.is_required else Effect.WIDENS
        request, response = (Effect.NARROWS if is_ else came), Effect.ANNOTATION
        if not is_:
            guards = {Guard.HAS_DEFAULT} if new.has_default else set()
    else:
        request, response = Effect.ANNOTATION, Effect.WIDENS if is_ else Effect.NARROWS
        if old.is_required:
            guards = set()
    is_read_only = direction == "request"
    # The place itself is judged on the side where the member does travel.
    spot = _without_drops(pair, drops_of(old) & drops_of(new))
    ledger.record(
        spot,
        Place.READ_ONLY if is_read_only else Place.WRITE_ONLY,
        Edit.SET if is_ else Edit.UNSET,
        before=was,
        after=is_,
        effects=Effects(request=request, response=response),
        guards=frozenset(guards),
    )


def _without_drops(pair: PropertyPair, drops: frozenset[Direction]) -> Spot:
    spot = pair.spot
    own = drops_of(pair.old) | drops_of(pair.new)
    return Spot(
        unit=spot.unit,
        path=spot.path,
        holder=spot.holder,
        old_origin=spot.old_origin,
        new_origin=spot.new_origin,
        drops=(spot.drops - own) | drops,
        is_deprecated=spot.is_deprecated,
        types=spot.types,
    )


def _compare_openness(ledger: Ledger, spot: Spot, old: Record, new: Record) -> None:
    is_open, was_open = new.additional is not None, old.additional is not None
    if is_open != was_open:
        ledger.record(
            spot,
            Place.ADDITIONAL,
            Edit.ADDED if is_open else Edit.REMOVED,
            before=was_open,
            after=is_open,
            effects=WIDENS if is_open else NARROWS,
            guards=frozenset({Guard.TOLERABLE}) if is_open else frozenset(),
        )
    if old.key_pattern != new.key_pattern:
        edit, effects = Edit.CHANGED, INCOMPARABLE
        if old.key_pattern is None:
            edit, effects = Edit.ADDED, NARROWS
        elif new.key_pattern is None:
            edit, effects = Edit.REMOVED, WIDENS
        ledger.record(
            spot,
            Place.KEY_PATTERN,
            edit,
            before=old.key_pattern,
            after=new.key_pattern,
            effects=effects,
        )
