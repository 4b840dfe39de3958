"""Security schemes and what operations ask of them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics import Diagnostics
from generator.dialects import normal
from generator.lower.annotations import override_of
from generator.model.api import Flow, SecurityKind, SecurityScheme
from generator.model.operations import SecurityNeed
from generator.model.types import NO_DOCS, Docs, Hints

__all__ = ["lower_needs", "lower_schemes"]


def lower_schemes(
    documents: Sequence[normal.Document], diagnostics: Diagnostics
) -> tuple[SecurityScheme, ...]:
    """Return the schemes of all documents, each key once."""
    found: dict[str, SecurityScheme] = {}
    for document in documents:
        for written in document.security_schemes:
            scheme = _lower(written)
            known = found.setdefault(scheme.key, scheme)
            if known is not scheme and _facts(known) != _facts(scheme):
                diagnostics.warning(
                    "security-scheme-differs",
                    f'two documents declare "{scheme.key}" differently',
                    scheme.origin,
                    help="the first document's is taken; give one of them another name",
                )
    return tuple(found.values())


def lower_needs(
    alternatives: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...],
) -> tuple[tuple[SecurityNeed, ...], bool]:
    """Return the ways to be allowed in, and whether none is needed."""
    needs = tuple(SecurityNeed(schemes=schemes) for schemes in alternatives if schemes)
    return needs, any(not schemes for schemes in alternatives)


def _lower(scheme: normal.SecurityScheme) -> SecurityScheme:
    scopes = scheme.extensions.get("x-apistrata-scopes")
    listed = scopes if isinstance(scopes, list) else [scopes]
    override = override_of(scheme.extensions)
    return SecurityScheme(
        key=scheme.key,
        kind=_kind(scheme),
        wire_name=scheme.name,
        location=scheme.location,
        http_scheme=scheme.scheme,
        bearer_format=scheme.bearer_format,
        open_id_url=scheme.open_id_url,
        flows=tuple(
            Flow(
                kind=flow.kind,
                authorization_url=flow.authorization_url,
                token_url=flow.token_url,
                refresh_url=flow.refresh_url,
                scopes=flow.scopes,
            )
            for flow in scheme.flows
        ),
        default_scopes=tuple(scope for scope in listed if isinstance(scope, str)),
        is_deprecated=scheme.deprecated,
        hints=Hints(override=override),
        docs=Docs(description=scheme.description) if scheme.description else NO_DOCS,
        origin=scheme.origin,
    )


def _kind(scheme: normal.SecurityScheme) -> SecurityKind:
    if scheme.type != "http":
        return scheme.type
    if scheme.scheme == "basic":
        return "basic"
    return "bearer" if scheme.scheme == "bearer" else "http"


def _facts(scheme: SecurityScheme) -> tuple[object, ...]:
    return (
        scheme.kind,
        scheme.wire_name,
        scheme.location,
        scheme.http_scheme,
        scheme.open_id_url,
        scheme.flows,
        scheme.default_scopes,
    )
