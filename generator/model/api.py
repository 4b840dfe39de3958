"""The intermediate model of one API at one api-version."""

from __future__ import annotations

from typing import Literal, TypeAlias

from generator.model.operations import Callback, Operation, Server
from generator.model.types import NO_DOCS, NO_HINTS, Definition, Docs, Hints, TypeId
from generator.origin import Origin
from generator.values import dataclass

__all__ = ["Api", "Flow", "SecurityKind", "SecurityScheme", "Skipped", "Tag"]

SecurityKind: TypeAlias = Literal[
    "apiKey", "basic", "bearer", "http", "oauth2", "openIdConnect", "mutualTLS"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """One OAuth 2.0 flow: `implicit`, `password`, `clientCredentials`,
    `authorizationCode`, ...
    """

    kind: str
    authorization_url: str | None = None
    token_url: str | None = None
    refresh_url: str | None = None
    scopes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """How a caller proves who it is. `wire_name` and `location` are an API key's."""

    key: str
    kind: SecurityKind
    wire_name: str | None = None
    location: Literal["header", "query", "cookie"] | None = None
    http_scheme: str | None = None
    bearer_format: str | None = None
    open_id_url: str | None = None
    flows: tuple[Flow, ...] = ()
    default_scopes: tuple[str, ...] = ()
    """x-apistrata-scopes: what a token is asked for where operations do not say."""
    is_deprecated: bool = False
    hints: Hints = NO_HINTS
    docs: Docs = NO_DOCS
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag and its prose; `parent` and `kind` since OpenAPI 3.2."""

    name: str
    parent: str | None = None
    kind: str | None = None
    docs: Docs = NO_DOCS
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """An operation of the documents that is not in the model, and why."""

    key: str
    reason: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """Everything the documents of one api-version say.

    `version` is the api-version (the manifest's word, else info.version). Definitions
    stand in the order in which the documents reach them and are looked up with
    `definition`.
    """

    title: str
    version: str
    dialects: tuple[str, ...]
    docs: Docs = NO_DOCS
    contact: str = ""
    license: str = ""
    terms_url: str = ""
    servers: tuple[Server, ...] = ()
    operations: tuple[Operation, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    webhooks: tuple[Callback, ...] = ()
    definitions: tuple[Definition, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    tags: tuple[Tag, ...] = ()
    origin: Origin

    def by_id(self) -> dict[TypeId, Definition]:
        """Return the definitions keyed by id, in their order."""
        return {definition.id: definition for definition in self.definitions}
