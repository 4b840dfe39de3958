"""Security schemes and requirements of all dialects, in OpenAPI 3's words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from generator.dialects.normal import Flow, SecurityScheme
from generator.dialects.reader import Reader
from generator.load import Node

__all__ = ["Alternatives", "read_requirements", "read_security_schemes"]

Alternatives: TypeAlias = "tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]"
"""Alternatives, each a conjunction of (scheme key, scopes)."""

_SchemeType: TypeAlias = Literal[
    "apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"
]

_TYPES: dict[str, _SchemeType] = {
    "apikey": "apiKey",
    "http": "http",
    "basic": "http",
    "oauth2": "oauth2",
    "openidconnect": "openIdConnect",
    "mutualtls": "mutualTLS",
}

_Place: TypeAlias = Literal["header", "query", "cookie"]
_PLACES: dict[str, _Place] = {"header": "header", "query": "query", "cookie": "cookie"}

_SWAGGER_FLOWS = {
    "accessCode": "authorizationCode",
    "application": "clientCredentials",
}


def read_security_schemes(reader: Reader, node: Node) -> tuple[SecurityScheme, ...]:
    """Return the schemes of the mapping `node` that can be applied."""
    schemes = (_read_scheme(reader, key, item) for key, item in node.items())
    return tuple(scheme for scheme in schemes if scheme is not None)


def read_requirements(
    reader: Reader, node: Node, *, known: frozenset[str]
) -> Alternatives:
    """Return the alternatives that the list `node` requires; of equal ones, the first.

    An alternative with a scheme that is not `known` cannot be met and is left out.
    """
    alternatives: list[tuple[tuple[str, tuple[str, ...]], ...]] = []
    for element in _requirements(reader, node):
        requirement = reader.shapes.object(element)
        if requirement is None:
            if element.value is None or element.value == []:
                alternatives.append(())
            continue
        schemes = tuple(
            (key, () if scopes.value is None else reader.shapes.as_texts(scopes))
            for key, scopes in requirement.items()
        )
        missing = [key for key, _ in schemes if key not in known]
        for key in missing:
            reader.shapes.diagnostics.warning(
                "security-scheme",
                f'no security scheme "{key}" is declared: the requirement is left out',
                (requirement.get(key) or requirement).key_origin,
            )
        if not missing:
            alternatives.append(schemes)
    return tuple(dict.fromkeys(alternatives))


def _requirements(reader: Reader, node: Node) -> Iterator[Node]:
    if node.is_mapping:
        reader.shapes.misshapen(node, "a list", outcome="read as a list of one")
        yield node
    elif node.is_list:
        yield from node.elements()
    elif node.value is not None:
        reader.shapes.misshapen(node, "a list")


def _read_scheme(reader: Reader, key: str, item: Node) -> SecurityScheme | None:
    shapes = reader.shapes
    node = shapes.object(item, "security scheme")
    if node is None:
        return None
    written = shapes.text(node, "type") or ""
    type_ = _TYPES.get(written.lower())
    if type_ is None:
        _complain(reader, node, f'"{key}" has no known type ("{written}")')
        return None
    scheme = shapes.text(node, "scheme")
    if written.lower() == "basic":
        scheme = "basic"
    name = shapes.text(node, "name")
    place = _PLACES.get((shapes.text(node, "in") or "").lower())
    if type_ == "apiKey" and (not name or place is None):
        lacking = "a name" if not name else 'a place ("header", "query" or "cookie")'
        _complain(reader, node, f'the API key "{key}" lacks {lacking}')
        return None
    if type_ == "http" and not scheme:
        _complain(reader, node, f'"{key}" lacks its HTTP scheme, such as "bearer"')
        return None
    return SecurityScheme(
        key=key,
        type=type_,
        name=name if type_ == "apiKey" else None,
        location=place if type_ == "apiKey" else None,
        scheme=_http_scheme(scheme) if type_ == "http" and scheme else None,
        bearer_format=shapes.text(node, "bearerFormat"),
        open_id_url=shapes.text(node, "openIdConnectUrl"),
        flows=_read_flows(reader, node) if type_ == "oauth2" else (),
        deprecated=shapes.flag(node, "deprecated"),
        description=shapes.prose(node, "description"),
        origin=node.origin,
        extensions=reader.extensions(node),
    )


def _http_scheme(written: str) -> str:
    """Return an HTTP scheme: those that we know in lower case, others as written.

    Case means nothing (RFC 9110 sec. 11.1), but not every server knows that.
    """
    lower = written.lower()
    return lower if lower in ("basic", "bearer") else written


def _read_flows(reader: Reader, node: Node) -> tuple[Flow, ...]:
    shapes = reader.shapes
    kind = shapes.text(node, "flow")
    if kind is not None:
        return (_read_flow(reader, _SWAGGER_FLOWS.get(kind, kind), node),)
    flows = []
    for kind, item in shapes.members(node, "flows"):
        flow = shapes.object(item) if kind[:2] != "x-" else None
        if flow is not None:
            flows.append(_read_flow(reader, kind, flow))
    return tuple(flows)


def _read_flow(reader: Reader, kind: str, node: Node) -> Flow:
    shapes = reader.shapes
    scopes = [
        (scope, shapes.as_text(text) or "")
        for scope, text in shapes.members(node, "scopes")
        if scope[:2] != "x-"
    ]
    return Flow(
        kind=kind,
        authorization_url=shapes.text(node, "authorizationUrl"),
        token_url=shapes.text(node, "tokenUrl"),
        refresh_url=shapes.text(node, "refreshUrl"),
        scopes=tuple(scopes),
    )


def _complain(reader: Reader, node: Node, message: str) -> None:
    reader.shapes.diagnostics.warning(
        "security-scheme", f"{message}: left out", node.origin
    )
