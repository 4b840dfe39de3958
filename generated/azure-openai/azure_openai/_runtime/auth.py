"""How a caller proves who it is: schemes, and the credentials given for them."""

# A credential is bound to the origin of the call it is for. It is kept apart from the
# request (`Signature`), so that a redirect to another origin has nothing to take along.

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, Literal, TypeAlias

from .errors import ConfigurationError
from .operation import Operation
from .requests import UNSIGNED, Request, Signature
from .tokens import TokenCache, TokenRequest, check_token

__all__ = [
    "ApiKeyScheme",
    "BasicScheme",
    "BearerScheme",
    "Credential",
    "Credentials",
    "Scheme",
]


class ApiKeyScheme:
    """A key in a header, the query or a cookie."""

    __slots__ = ("argument", "key", "location", "wire_name")

    def __init__(
        self,
        key: str,
        location: Literal["header", "query", "cookie"],
        wire_name: str,
        *,
        argument: str | None = None,
    ) -> None:
        self.key = key
        self.location = location
        self.wire_name = wire_name
        self.argument = argument or key
        """The client's argument that gives it."""


class BearerScheme:
    """A token in the Authorization header."""

    __slots__ = ("argument", "key", "prefix", "scopes")

    def __init__(
        self,
        key: str,
        *,
        scopes: tuple[str, ...] = (),
        prefix: str = "Bearer",
        argument: str | None = None,
    ) -> None:
        self.key = key
        self.scopes = scopes
        """What a token is asked for where the operation does not say."""
        self.prefix = prefix
        self.argument = argument or key


class BasicScheme:
    """A user and a password in the Authorization header."""

    __slots__ = ("argument", "key")

    def __init__(self, key: str, *, argument: str | None = None) -> None:
        self.key = key
        self.argument = argument or key


Scheme: TypeAlias = ApiKeyScheme | BearerScheme | BasicScheme


class Credential:
    """What the client was given for one scheme."""

    __slots__ = ("_caches", "_fixed", "_source", "scheme")

    def __init__(self, scheme: Scheme, source: Any) -> None:
        self.scheme = scheme
        self._source = source
        self._fixed = _fixed_text(scheme, source)
        self._caches: dict[tuple[str, ...], TokenCache] = {}

    def __repr__(self) -> str:
        return f"<Credential {self.scheme.key}>"

    @property
    def is_fixed(self) -> bool:
        """Whether it is the same for every call."""
        return self._fixed is not None

    def sign(
        self,
        signature: Signature,
        scopes: tuple[str, ...],
        now: float,
        *,
        refused: str | None = None,
        claims: str | None = None,
    ) -> Generator[TokenRequest, str, None]:
        """Add the credential to a signature; ask for a token if none is good.

        `refused` is what a server did not take, `claims` what it wants instead.
        """
        text = self._fixed
        if text is None:
            text = yield from self._token(scopes, now, refused, claims)
        _write(signature, self.scheme, text)
        signature.sources.append((self, scopes, text))
        if isinstance(self._source, tuple):
            signature.secrets.append(self._source[1])

    def _token(
        self,
        scopes: tuple[str, ...],
        now: float,
        refused: str | None,
        claims: str | None,
    ) -> Generator[TokenRequest, str, str]:
        if not hasattr(self._source, "get_token"):
            token = yield TokenRequest(self._source, (), None)
            return check_token(token, f"what was given as `{self.scheme.argument}`")
        if not scopes and isinstance(self.scheme, BearerScheme):
            scopes = self.scheme.scopes
        # `setdefault` is atomic: many threads share the first cache.
        cache = self._caches.get(scopes) or self._caches.setdefault(
            scopes, TokenCache()
        )
        if refused is not None:
            cache.reject(refused)
        if cache.is_fresh(now):
            return cache.token
        return (yield TokenRequest(self._source, scopes, cache, claims=claims))


def _fixed_text(scheme: Scheme, source: Any) -> str | None:
    """Return a credential that never changes, None for a source of tokens."""
    argument = scheme.argument
    if isinstance(scheme, BasicScheme):
        return _basic_text(argument, source)
    if not isinstance(source, str):
        if callable(source) or hasattr(source, "get_token"):
            return None
        raise ConfigurationError(
            f"`{argument}` is a text, a function that returns one, or has a method "
            f"`get_token`; a {type(source).__name__} is none of them"
        )
    # Never the value itself in a message: it is a secret, if a broken one.
    if not source:
        raise ConfigurationError(f"`{argument}` is an empty text")
    if not source.isascii() or not source.isprintable() or source != source.strip():
        raise ConfigurationError(
            f"`{argument}` holds white space at an end or a character that no header "
            "can hold (was it read from a file with a line break?)"
        )
    return source


def _basic_text(argument: str, source: Any) -> str:
    is_pair = isinstance(source, tuple) and len(source) == 2
    if not is_pair or not all(isinstance(part, str) for part in source):
        raise ConfigurationError(f"`{argument}` is a tuple of user name and password")
    user, password = source
    if ":" in user:  # RFC 7617 sec. 2
        raise ConfigurationError(f'the user name in `{argument}` cannot hold ":"')
    from base64 import b64encode  # lazy: few APIs use it

    return b64encode(f"{user}:{password}".encode()).decode("ascii")


def _write(signature: Signature, scheme: Scheme, text: str) -> None:
    signature.secrets.append(text)
    if isinstance(scheme, BearerScheme):
        signature.headers["authorization"] = f"{scheme.prefix} {text}"
    elif isinstance(scheme, BasicScheme):
        signature.headers["authorization"] = f"Basic {text}"
    elif scheme.location == "header":
        signature.headers[scheme.wire_name.lower()] = text
    else:
        from urllib.parse import quote  # lazy: most keys travel in headers

        quoted = quote(text, safe="")
        signature.secrets.append(quoted)
        pair = f"{quote(scheme.wire_name, safe='')}={quoted}"
        place = signature.query if scheme.location == "query" else signature.cookies
        place.append(pair)


class Credentials:
    """All credentials of a client."""

    __slots__ = ("_ambient", "_chosen", "_given", "_schemes", "_signatures")

    def __init__(
        self,
        schemes: tuple[Scheme, ...],
        given: Mapping[str, Any],
        *,
        ambient: frozenset[str] = frozenset(),
    ) -> None:
        self._schemes = {scheme.key: scheme for scheme in schemes}
        self._given = {
            key: Credential(self._schemes[key], source)
            for key, source in given.items()
            if source is not None
        }
        self._ambient = (
            ambient  # headers that an injected httpx2 client sends by itself
        )
        self._chosen: dict[Operation[Any], tuple[Credential, ...] | None] = {}
        self._signatures: dict[Operation[Any], Signature] = {}

    def __repr__(self) -> str:
        return f"<Credentials {', '.join(self._given) or 'none'}>"

    def replaced(self, given: Mapping[str, Any]) -> Credentials:
        """Return other credentials for the same schemes, by argument or by key."""
        by_argument = {scheme.argument: key for key, scheme in self._schemes.items()}
        found: dict[str, Any] = {}
        for name, source in given.items():
            key = by_argument.get(name, name)
            if key not in self._schemes:
                known = ", ".join(f"`{argument}`" for argument in by_argument)
                raise ConfigurationError(
                    f"there is no credential `{name}`, but {known}"
                )
            found[key] = source
        return Credentials(tuple(self._schemes.values()), found, ambient=self._ambient)

    @property
    def given_keys(self) -> tuple[str, ...]:
        """The schemes that a credential was given for."""
        return tuple(self._given)

    @property
    def query_names(self) -> frozenset[str]:
        """The query parameters that hold secrets."""
        return frozenset(
            scheme.wire_name
            for scheme in self._schemes.values()
            if isinstance(scheme, ApiKeyScheme) and scheme.location == "query"
        )

    @property
    def has_query_secret(self) -> bool:
        """Whether a credential was given that travels in URLs."""
        names = self.query_names
        return bool(names) and any(
            isinstance(found.scheme, ApiKeyScheme) and found.scheme.wire_name in names
            for found in self._given.values()
        )

    def sign(
        self, operation: Operation[Any], request: Request, now: float
    ) -> Generator[TokenRequest, str, None]:
        """Give the request the signature that its operation needs."""
        known = self._signatures.get(operation)
        if known is not None:
            request.signature = known
            request.secrets = known.secrets
            return
        try:
            chosen = self._chosen[operation]
        except KeyError:
            chosen = self._chosen[operation] = self._choose(operation)
        if chosen is None:
            self._check_own_header(operation, request)
            return
        signature = Signature() if chosen else UNSIGNED
        for credential in chosen:
            scopes = operation.security_scopes.get(credential.scheme.key, ())
            yield from credential.sign(signature, scopes, now)
        request.signature = signature
        request.secrets = signature.secrets
        if all(credential.is_fixed for credential in chosen):
            self._signatures[operation] = signature

    def _choose(self, operation: Operation[Any]) -> tuple[Credential, ...] | None:
        """Return the first alternative for which all credentials were given, else None.

        Anonymous calls are the last resort, wherever the API lists them.
        """
        for alternative in operation.security:
            # A scheme that the client does not know is none of ours: TLS certificates
            # are the httpx2 client's.
            ours = [key for key in alternative if key in self._schemes]
            if alternative and all(key in self._given for key in ours):
                return tuple(self._given[key] for key in ours)
        if not operation.security or () in operation.security:
            return ()
        return None

    def _check_own_header(self, operation: Operation[Any], request: Request) -> None:
        """Raise unless the caller put the credential into the headers himself."""
        for alternative in operation.security:
            for key in alternative:
                scheme = self._schemes.get(key)
                if scheme is None:
                    continue
                name = "authorization"
                if isinstance(scheme, ApiKeyScheme):
                    if scheme.location != "header":
                        continue
                    name = scheme.wire_name.lower()
                if name in request.headers or name in self._ambient:
                    return
        ways = " or ".join(
            " and ".join(f"`{self._argument(key)}`" for key in alternative)
            for alternative in operation.security
        )
        raise ConfigurationError(
            f"{operation.name} needs a credential: give the client {ways}"
        )

    def _argument(self, key: str) -> str:
        scheme = self._schemes.get(key)
        return scheme.argument if scheme is not None else key
