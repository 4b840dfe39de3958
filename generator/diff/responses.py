"""The responses of one operation compared: statuses, bodies, headers, links."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from generator.diff.changes import Edit, Effect, Effects, Guard, Place
from generator.diff.contents import compare_contents, compare_headers
from generator.diff.ledger import ANNOTATION, NARROWS, REPLACES, WIDENS, Ledger, Spot
from generator.diff.schemas import SchemaComparer
from generator.model import Operation, Response

__all__ = ["ResponseSpot", "compare_responses"]

ResponseSpot: TypeAlias = Callable[
    [str, Operation | Response, Operation | Response, bool], Spot
]
"""Gives the place of a response, by its status, what stands there on both sides, and
whether it is an error.
"""


def compare_responses(
    schemas: SchemaComparer, spot_of: ResponseSpot, old: Operation, new: Operation
) -> None:
    """Write down how what may come back differs."""
    gone = {item.status: item for item in old.responses}
    come = {item.status: item for item in new.responses}
    pairs = [(gone.pop(key), come.pop(key)) for key in list(gone) if key in come]
    successes = [item for item in gone.values() if not item.is_error]
    others = [item for item in come.values() if not item.is_error]
    if len(successes) == len(others) == 1:
        one, other = successes[0], others[0]
        del gone[one.status], come[other.status]
        pairs.append((one, other))
    has_success = any(not one.is_error and not two.is_error for one, two in pairs)
    for item in gone.values():
        _record_response(
            schemas.ledger,
            spot_of(item.status, item, new, item.is_error),
            item,
            Edit.REMOVED,
            has_other=has_success,
        )
    for item in come.values():
        _record_response(
            schemas.ledger,
            spot_of(item.status, old, item, item.is_error),
            item,
            Edit.ADDED,
            has_other=has_success,
        )
    for one, other in pairs:
        is_error = one.is_error and other.is_error
        _compare_response(
            schemas, spot_of(other.status, one, other, is_error), one, other
        )


def _record_response(
    ledger: Ledger, spot: Spot, item: Response, edit: Edit, *, has_other: bool
) -> None:
    is_added = edit is Edit.ADDED
    effects = WIDENS if is_added else NARROWS
    if not is_added and not item.is_error:
        effects = REPLACES
    mild = is_added or (has_other and not item.is_error)
    ledger.record(
        spot,
        Place.RESPONSE,
        edit,
        before=None if is_added else item.status,
        after=item.status if is_added else None,
        effects=effects,
        guards=frozenset({Guard.TOLERABLE} if mild else ()),
    )


def _compare_response(
    schemas: SchemaComparer, spot: Spot, old: Response, new: Response
) -> None:
    ledger = schemas.ledger
    ledger.record_docs(spot, old.docs, new.docs)
    if old.status != new.status:
        ledger.record(
            spot,
            Place.RESPONSE,
            Edit.CHANGED,
            before=old.status,
            after=new.status,
            effects=REPLACES,
        )
    if old.is_error != new.is_error:
        ledger.record(
            spot,
            Place.RESPONSE_CLASS,
            Edit.SET if new.is_error else Edit.UNSET,
            before="error" if old.is_error else "success",
            after="error" if new.is_error else "success",
            effects=REPLACES,
        )
    if bool(old.contents) != bool(new.contents):
        is_added = bool(new.contents)
        kinds = [item.media_type for item in new.contents or old.contents]
        ledger.record(
            spot,
            Place.RESPONSE_BODY,
            Edit.ADDED if is_added else Edit.REMOVED,
            before=None if is_added else ", ".join(kinds),
            after=", ".join(kinds) if is_added else None,
            effects=Effects(
                request=Effect.REPLACES,
                response=Effect.NARROWS if is_added else Effect.REPLACES,
            ),
        )
    else:
        compare_contents(schemas, spot, old.contents, new.contents)
    compare_headers(schemas, spot, old, new)
    _compare_links(ledger, spot, old, new)


def _compare_links(ledger: Ledger, spot: Spot, old: Response, new: Response) -> None:
    mine = {item.name: item for item in old.links}
    theirs = {item.name: item for item in new.links}
    for name in sorted(mine.keys() | theirs.keys()):
        one, other = mine.get(name), theirs.get(name)
        if one is not None and other is not None:
            before = (one.operation, one.parameters, one.request_body)
            if before == (other.operation, other.parameters, other.request_body):
                continue
        edit = Edit.CHANGED
        if one is None or other is None:
            edit = Edit.ADDED if one is None else Edit.REMOVED
        ledger.record(
            spot,
            Place.LINK,
            edit,
            before=None if one is None else one.operation or name,
            after=None if other is None else other.operation or name,
            effects=ANNOTATION,
            name=f'link "{name}"',
            old=None if one is None else one.origin,
            new=None if other is None else other.origin,
        )
