"""How callers prove who they are, compared."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diff.changes import Edit, Guard, Place
from generator.diff.ledger import (
    ANNOTATION,
    NARROWS,
    REPLACES,
    WIDENS,
    Ledger,
    Spot,
)
from generator.model import (
    Api,
    Docs,
    Flow,
    Operation,
    SecurityNeed,
    SecurityScheme,
)

__all__ = ["compare_schemes", "compare_security", "pair_schemes", "scheme_words"]


def scheme_words(scheme: SecurityScheme) -> str:
    """Return what identifies a scheme to a caller, whatever its key."""
    match scheme.kind:
        case "apiKey":
            return f"API key in {scheme.location} {scheme.wire_name!r}"
        case "http":
            return f"HTTP {scheme.http_scheme}"
        case "oauth2":
            return "OAuth 2.0"
        case _:
            return str(scheme.kind)


def compare_security(
    ledger: Ledger, spot: Spot, old: Operation, new: Operation, *, apis: tuple[Api, Api]
) -> None:
    """Write down how what a call must prove differs; a scheme's key is no matter."""
    mine = _alternatives(old.security, apis[0])
    theirs = _alternatives(new.security, apis[1])
    was_free = old.is_security_optional or not old.security
    is_free = new.is_security_optional or not new.security
    if was_free != is_free:
        ledger.record(
            spot,
            Place.OPERATION_ANONYMOUS,
            Edit.SET if is_free else Edit.UNSET,
            before=was_free,
            after=is_free,
            effects=WIDENS if is_free else NARROWS,
        )
    for key in mine:
        if key not in theirs:
            ledger.record(
                spot,
                Place.OPERATION_SECURITY,
                Edit.REMOVED,
                before=" and ".join(key),
                effects=ANNOTATION if is_free or _is_eased(key, theirs) else NARROWS,
            )
    for key in theirs:
        if key not in mine:
            # Who may come in without proof loses nothing by a further proof.
            ledger.record(
                spot,
                Place.OPERATION_SECURITY,
                Edit.ADDED,
                after=" and ".join(key),
                effects=ANNOTATION if was_free else WIDENS,
            )
            continue
        for scope in sorted(theirs[key] ^ mine.get(key, theirs[key])):
            is_added = scope in theirs[key]
            ledger.record(
                spot,
                Place.SECURITY_SCOPE,
                Edit.ADDED if is_added else Edit.REMOVED,
                before=None if is_added else scope,
                after=scope if is_added else None,
                effects=NARROWS if is_added else WIDENS,
            )


def _is_eased(key: tuple[str, ...], others: Iterable[tuple[str, ...]]) -> bool:
    """Return whether less than what was asked for is enough now."""
    return any(set(other) <= set(key) and len(other) < len(key) for other in others)


def _alternatives(
    needs: Iterable[SecurityNeed], api: Api
) -> dict[tuple[str, ...], set[str]]:
    known = {scheme.key: scheme for scheme in api.security_schemes}
    found: dict[tuple[str, ...], set[str]] = {}
    for need in needs:
        words = [
            scheme_words(known[key]) if key in known else f"scheme {key!r}"
            for key, _ in need.schemes
        ]
        scopes = {scope for _, asked in need.schemes for scope in asked}
        if words:
            found.setdefault(tuple(sorted(words)), set()).update(scopes)
    return found


def pair_schemes(old: Api, new: Api) -> list[tuple[SecurityScheme, SecurityScheme]]:
    """Return which schemes go on as which: those of one key, then those of one use."""
    gone = {item.key: item for item in old.security_schemes}
    come = {item.key: item for item in new.security_schemes}
    pairs = [(gone.pop(key), come.pop(key)) for key in list(gone) if key in come]
    for one in list(gone.values()):
        for other in list(come.values()):
            if scheme_words(one) == scheme_words(other):
                pairs.append((gone.pop(one.key), come.pop(other.key)))
                break
    return pairs


def compare_schemes(ledger: Ledger, spot: Spot, old: Api, new: Api) -> None:
    """Write down how the declared schemes differ."""
    pairs = pair_schemes(old, new)
    kept = {one.key for one, _ in pairs}, {other.key for _, other in pairs}
    for item in old.security_schemes:
        if item.key in kept[0]:
            continue
        ledger.record(
            spot,
            Place.SECURITY_SCHEME,
            Edit.REMOVED,
            before=scheme_words(item),
            effects=ANNOTATION,
            name=item.key,
            old=item.origin,
        )
    for item in new.security_schemes:
        if item.key in kept[1]:
            continue
        ledger.record(
            spot,
            Place.SECURITY_SCHEME,
            Edit.ADDED,
            after=scheme_words(item),
            effects=ANNOTATION,
            name=item.key,
            new=item.origin,
        )
    for one, other in pairs:
        _compare_scheme(ledger, spot, one, other)


def _compare_scheme(
    ledger: Ledger, spot: Spot, old: SecurityScheme, new: SecurityScheme
) -> None:
    places = spot.down(new.key, old=old.origin, new=new.origin)
    if old.kind != new.kind:
        ledger.record(
            places,
            Place.SECURITY_SCHEME_KIND,
            Edit.CHANGED,
            before=scheme_words(old),
            after=scheme_words(new),
            effects=REPLACES,
        )
        return
    before = (old.wire_name, old.location, old.http_scheme, old.open_id_url)
    after = (new.wire_name, new.location, new.http_scheme, new.open_id_url)
    if before != after:
        ledger.record(
            places,
            Place.SECURITY_SCHEME_DETAIL,
            Edit.CHANGED,
            before=", ".join(item for item in before if item),
            after=", ".join(item for item in after if item),
            effects=REPLACES,
        )
    if old.is_deprecated != new.is_deprecated:
        ledger.record(
            places,
            Place.SECURITY_SCHEME_DEPRECATED,
            Edit.SET if new.is_deprecated else Edit.UNSET,
            before=old.is_deprecated,
            after=new.is_deprecated,
            effects=ANNOTATION,
        )
    mine = {item.kind: item for item in old.flows}
    theirs = {item.kind: item for item in new.flows}
    for kind in mine:
        if kind not in theirs:
            ledger.record(
                places,
                Place.OAUTH_FLOW,
                Edit.REMOVED,
                before=kind,
                effects=NARROWS,
                name=kind,
            )
    for kind, flow in theirs.items():
        if kind in mine:
            _compare_flow(ledger, places, mine[kind], flow)
        else:
            ledger.record(
                places,
                Place.OAUTH_FLOW,
                Edit.ADDED,
                after=kind,
                effects=WIDENS,
                name=kind,
            )


def _compare_flow(ledger: Ledger, spot: Spot, old: Flow, new: Flow) -> None:
    for word, before, after in (
        ("authorizationUrl", old.authorization_url, new.authorization_url),
        ("tokenUrl", old.token_url, new.token_url),
        ("refreshUrl", old.refresh_url, new.refresh_url),
    ):
        if before != after:
            ledger.record(
                spot,
                Place.OAUTH_URL,
                Edit.CHANGED,
                before=before,
                after=after,
                effects=REPLACES,
                name=word,
            )
    mine, theirs = dict(old.scopes), dict(new.scopes)
    for scope in mine:
        if scope not in theirs:
            ledger.record(
                spot,
                Place.OAUTH_SCOPE,
                Edit.REMOVED,
                before=scope,
                effects=NARROWS,
                guards=frozenset({Guard.WAS_OPTIONAL, Guard.OPEN_CONTENT}),
                name=scope,
            )
    for scope, meaning in theirs.items():
        if scope in mine:
            ledger.record_docs(
                spot.down(scope),
                Docs(description=mine[scope]),
                Docs(description=meaning),
            )
        else:
            ledger.record(
                spot,
                Place.OAUTH_SCOPE,
                Edit.ADDED,
                after=scope,
                effects=WIDENS,
                name=scope,
            )
