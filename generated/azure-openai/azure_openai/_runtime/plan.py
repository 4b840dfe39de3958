"""An operation made ready: what its calls share, worked out at the first of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .bodies import (
    Payload,
    body_as,
    check_members,
    choose_body,
    is_absent,
    payload,
)
from .codec import encoder
from .errors import ConfigurationError
from .limits import deadline_of
from .operation import Body, Operation, Parameter, SentAs
from .parameters import (
    cookie_text,
    header_text,
    path_text,
    plain_text,
    query_text,
    quote_query,
)
from .replies import Replies
from .requests import Request, header_value
from .unset import UNSET
from .urls import join

if TYPE_CHECKING:
    from .settings import Settings

__all__ = ["MissingParameter", "Plan", "extra_query_text"]

# What travels the same way in every format that a parameter can declare.
_PLAIN = frozenset((str, int, float, bool))


class MissingParameter(ValueError):
    """A parameter that is required was given no value."""


class Plan:
    """How calls of one operation become requests, and answers become values."""

    __slots__ = (
        "_accept",
        "_encoders",
        "_path",
        "_query",
        "models",
        "operation",
        "replies",
    )

    def __init__(
        self, operation: Operation[Any], *, models: str, secret_names: frozenset[str]
    ) -> None:
        self.operation = operation
        self.models = models
        self._path, self._query = _path_pieces(operation)
        self._encoders: dict[str, Callable[[Any], Any]] = {}
        self._accept = _accept(operation)
        self.replies = Replies(operation, models, secret_names)

    def request(
        self,
        settings: Settings,
        values: tuple[object, ...],
        body: object,
        options: Mapping[str, Any],
    ) -> Request:
        """Return the request of one call.

        `values` are those of the operation's parameters in order, less those that the
        client fills in by itself.
        """
        operation = self.operation
        if options.get("validate", settings.validate):
            from .validate import check_call  # lazy: only where it is asked for

            check_call(self, settings, values, body, options)
        headers = dict(settings.headers)
        headers["accept"] = self._accept
        places: dict[str, str] = {}
        query = list(self._query)
        cookies: list[str] = []
        given = iter(values)
        for parameter in operation.parameters:
            value = self.value(parameter, settings, given)
            if value is None:
                continue
            location = parameter.location
            if location == "query" or location == "querystring":
                text = query_text(parameter, value)
                if text:
                    query.append(text)
            elif location == "path":
                # Without its segment the path is that of another resource, perhaps of
                # the whole collection.
                if value == "" and not parameter.allow_empty:
                    raise ValueError(f"`{parameter.wire_name}` must not be empty")
                places[parameter.wire_name] = path_text(parameter, value)
            elif location == "cookie":
                cookies.append(cookie_text(parameter, value))
            elif parameter.prefix is not None:
                for name, item in value.items():
                    headers[f"{parameter.prefix}{name}"] = header_value(
                        f"{parameter.prefix}{name}", plain_text(item)
                    )
            else:
                name = parameter.wire_name.lower()
                headers[name] = header_value(name, header_text(parameter, value))
        load = self._payload(body, options.get("extra_body"))
        if load is not None:
            load.describe(headers)
        is_idempotent = operation.is_idempotent
        key = options.get("idempotency_key")
        wanted = operation.idempotency_header
        if key is not None or wanted is not None:
            name = (wanted or "idempotency-key").lower()
            key = key or headers.get(name) or _fresh_key()
            headers[name] = header_value(name, key)
            is_idempotent = is_idempotent is not False
        if "extra_headers" in options:
            for name, item in options["extra_headers"].items():
                headers[name.lower()] = header_value(name, item)
        if "extra_query" in options:
            query = extra_query_text(query, options["extra_query"])
        url = join(settings.base_of(operation), self._expand(places))
        if query:
            url = f"{url}?{'&'.join(query)}"
        return Request(
            operation.method,
            url,
            path=operation.path,
            operation=operation.name,
            headers=headers,
            cookies="; ".join(cookies),
            content=load.content if load is not None else None,
            is_repeatable=load is None or load.is_repeatable,
            is_idempotent=is_idempotent,
            max_retries=options.get("max_retries"),
            timeout=options.get("timeout", settings.timeout),
            deadline=deadline_of(settings, options),
        )

    def value(self, parameter: Parameter, settings: Settings, given: Any) -> Any:
        """Return a parameter's value in JSON form, None for nothing to send.

        Of `given` the next is taken, if the caller has a say at all. Raises
        `MissingParameter` where one is required, and `ConfigurationError` where that is
        the client's.
        """
        if parameter.is_api_version:
            value: Any = settings.api_version
        elif parameter.client is not None:
            value = settings.parameters.get(parameter.client, UNSET)
        else:
            value = next(given, UNSET)
            if value is UNSET and parameter.is_request_id:
                return _fresh_key()
            if value is UNSET and parameter.is_first_sent:
                from email.utils import formatdate  # lazy: few operations want it

                return formatdate(settings.clock(), usegmt=True)
        if value is UNSET or value is None:
            if parameter.is_required:
                raise _missing(self.operation, parameter)
            return None
        if type(value) in _PLAIN and parameter.type in ("str", "int", "bool", "float"):
            return value
        encode = self._encoders.get(parameter.type)
        if encode is None:
            encode = encoder(parameter.type, models=self.models)
            self._encoders[parameter.type] = encode
        return encode(value)

    def _expand(self, places: Mapping[str, str]) -> str:
        pieces = self._path
        if len(pieces) == 1:
            return pieces[0]
        # Text and placeholder take turns.
        path = "".join(
            [
                places[piece] if index % 2 else piece
                for index, piece in enumerate(pieces)
            ]
        )
        if "/." in path:
            self._check_segments(path)
        return path

    def _check_segments(self, path: str) -> None:
        """Refuse "." and "..": a request for `/a/../b` ends as one for `/b`."""
        operation = self.operation
        if any(p.location == "path" and p.allow_reserved for p in operation.parameters):
            return
        for segment in path.split("/"):
            if segment in (".", "..") and segment not in operation.path.split("/"):
                raise ValueError(
                    f'{operation.name}(): a path cannot have the segment "{segment}"'
                )

    def _payload(
        self, body: object, extra: Mapping[str, object] | None
    ) -> Payload | None:
        found = self.chosen_body(body, extra)
        if found is None:
            return None
        chosen, value = found
        if isinstance(body, SentAs) and chosen.is_required:
            check_members(chosen, value, models=self.models)
        return payload(chosen, value, models=self.models, extra=extra or {})

    def chosen_body(
        self, body: object, extra: Mapping[str, object] | None
    ) -> tuple[Body, Any] | None:
        """Return how a body travels and what it is, None for nothing to send.

        Raises TypeError where one is required, or where there is none to extend.
        """
        bodies = self.operation.bodies
        if not bodies:
            if extra:
                raise TypeError(f"{self.operation.name}() has no body to extend")
            return None
        content_type: str | None = None
        if isinstance(body, SentAs):
            content_type, body = body.content_type, body.value
        if is_absent(body) and not extra:
            if not bodies[0].is_required:
                return None
            if body is UNSET:
                raise TypeError(f"{self.operation.name}() needs a body")
        value = {} if body is UNSET else body
        if content_type is None:
            return choose_body(bodies, value), value
        return body_as(bodies, content_type), value


def _fresh_key() -> str:
    from uuid import uuid4  # lazy: few operations want one

    return str(uuid4())


def _missing(operation: Operation[Any], parameter: Parameter) -> Exception:
    if parameter.client is not None:
        return ConfigurationError(
            f"{operation.name} needs the client's `{parameter.client}`"
        )
    if parameter.is_api_version:
        return ConfigurationError(f"{operation.name} needs the client's `api_version`")
    return MissingParameter(
        f"{operation.name}(): the {parameter.location} parameter "
        f'"{parameter.wire_name}" is required and was given no value'
    )


def _path_pieces(operation: Operation[Any]) -> tuple[list[str], list[str]]:
    """Return text and names of placeholders in turn, and the fixed query."""
    text, _, fixed = operation.path.partition("?")
    names = {p.wire_name for p in operation.parameters if p.location == "path"}
    pieces = [""]
    while text:
        before, brace, text = text.partition("{")
        pieces[-1] += before
        name, closing, after = text.partition("}")
        if closing and name in names:
            pieces += [name, ""]
            text = after
        else:  # a brace that no parameter fills is text
            pieces[-1] += brace
    query = [fixed] if fixed else []
    query += [
        f"{quote_query(name)}={quote_query(value)}" for name, value in operation.query
    ]
    return pieces, query


def _accept(operation: Operation[Any]) -> str:
    """Return the media types that can be read, in the order of the API."""
    found: dict[str, None] = {}
    for replies in (*operation.replies.values(), *operation.errors.values()):
        for reply in replies:
            found[reply.media_type] = None
    return ", ".join(found) or "*/*"


def extra_query_text(query: list[str], extra: Mapping[str, object]) -> list[str]:
    """Return the pieces of a query with others added, which win by name."""
    own = {name: _extra(name, value) for name, value in extra.items()}
    replaced = {quote(name, safe="") for name in own}
    kept = [
        piece
        for text in query
        for piece in text.split("&")
        if piece.partition("=")[0] not in replaced
    ]
    return [*kept, *(text for text in own.values() if text)]


def _extra(name: str, value: object) -> str:
    if value is UNSET or value is None:
        return ""
    return query_text(Parameter("query", name, "Any"), encoder("Any")(value))
