"""Where an API lives, compared."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diff.changes import Edit, Place
from generator.diff.ledger import (
    ANNOTATION,
    INCOMPARABLE,
    NARROWS,
    REPLACES,
    WIDENS,
    Ledger,
    Spot,
)
from generator.diff.match import server_path
from generator.model import (
    Server,
    ServerVariable,
)

__all__ = ["compare_servers"]


def compare_servers(
    ledger: Ledger,
    spot: Spot,
    old: Sequence[Server],
    new: Sequence[Server],
    *,
    without_path: bool = False,
) -> None:
    """Write down how the base URLs differ; their order does not matter."""

    def key(server: Server) -> str:
        url = server.url.rstrip("/")
        path = server_path(url)
        return url[: len(url) - len(path)] if without_path and path else url

    gone = [item for item in old if key(item) not in {key(other) for other in new}]
    come = [item for item in new if key(item) not in {key(other) for other in old}]
    by_key = {key(item): item for item in new}
    for item in old:
        if key(item) in by_key:
            _compare_variables(ledger, spot, item, by_key[key(item)])
    if len(gone) == len(come) == 1:
        ledger.record(
            spot,
            Place.SERVER,
            Edit.CHANGED,
            before=gone[0].url,
            after=come[0].url,
            effects=REPLACES,
            old=gone[0].origin,
            new=come[0].origin,
        )
        return
    for item in gone:
        ledger.record(
            spot,
            Place.SERVER,
            Edit.REMOVED,
            before=item.url,
            effects=NARROWS,
            old=item.origin,
        )
    for item in come:
        ledger.record(
            spot,
            Place.SERVER,
            Edit.ADDED,
            after=item.url,
            effects=WIDENS,
            new=item.origin,
        )


def _compare_variables(ledger: Ledger, spot: Spot, old: Server, new: Server) -> None:
    mine = {item.name: item for item in old.variables}
    theirs = {item.name: item for item in new.variables}
    for name, item in mine.items():
        if name in theirs:
            _compare_variable(ledger, spot, item, theirs[name])
        else:
            ledger.record(
                spot,
                Place.SERVER_VARIABLE,
                Edit.REMOVED,
                before=name,
                effects=INCOMPARABLE,
                old=item.origin,
            )
    for name, item in theirs.items():
        if name not in mine:
            ledger.record(
                spot,
                Place.SERVER_VARIABLE,
                Edit.ADDED,
                after=name,
                effects=INCOMPARABLE,
                new=item.origin,
            )


def _compare_variable(
    ledger: Ledger, spot: Spot, old: ServerVariable, new: ServerVariable
) -> None:
    if old.default != new.default:
        ledger.record(
            spot,
            Place.SERVER_VARIABLE_DEFAULT,
            Edit.CHANGED,
            before=old.default,
            after=new.default,
            effects=ANNOTATION if old.is_required and new.is_required else REPLACES,
            name=new.name,
            old=old.origin,
            new=new.origin,
        )
    if old.is_required != new.is_required:
        ledger.record(
            spot,
            Place.SERVER_VARIABLE_REQUIRED,
            Edit.SET if new.is_required else Edit.UNSET,
            before=old.is_required,
            after=new.is_required,
            effects=NARROWS if new.is_required else WIDENS,
            name=new.name,
            old=old.origin,
            new=new.origin,
        )
    if old.skip_url_encoding != new.skip_url_encoding:
        ledger.record(
            spot,
            Place.SERVER_VARIABLE_ENCODING,
            Edit.SET if new.skip_url_encoding else Edit.UNSET,
            before=old.skip_url_encoding,
            after=new.skip_url_encoding,
            effects=REPLACES,
            name=new.name,
            old=old.origin,
            new=new.origin,
        )
    for value in old.values:
        if value not in new.values:
            ledger.record(
                spot,
                Place.SERVER_VARIABLE_VALUE,
                Edit.REMOVED,
                before=value,
                effects=WIDENS if not new.values else NARROWS,
                name=new.name,
                old=old.origin,
                new=new.origin,
            )
    for value in new.values:
        if value not in old.values:
            ledger.record(
                spot,
                Place.SERVER_VARIABLE_VALUE,
                Edit.ADDED,
                after=value,
                effects=NARROWS if not old.values else WIDENS,
                name=new.name,
                old=old.origin,
                new=new.origin,
            )
