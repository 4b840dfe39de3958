"""Parameters as text: OpenAPI's styles, which are those of RFC 6570 and a few more.

Values come here in JSON form: dates and the like are text already.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias
from urllib.parse import quote, quote_plus

from .operation import Encoding, Parameter

__all__ = [
    "cookie_text",
    "form_text",
    "header_text",
    "path_text",
    "plain_text",
    "query_text",
    "quote_query",
]

JsonValue: TypeAlias = Any  # any JSON: parameters are as free as their schemas
Quote: TypeAlias = Callable[[str], str]


def plain_text(value: JsonValue) -> str:
    """Return one value as text, before any quoting."""
    if isinstance(value, str):
        return str.__str__(value)
    if value is None:
        return ""
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    return _json_text(value)


def _json_text(value: JsonValue) -> str:
    import json  # lazy: few parameters are structures within structures

    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _is_list(value: JsonValue) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes))


# --- percent-encoding (RFC 3986 sec. 2): RFC 6570's "U" stays as it is, and with
# `allow_reserved` its "U+R", less what would end the component even then.


def _quote_all(text: str) -> str:
    return quote(text, safe="")


def _quote_path_reserved(text: str) -> str:
    return quote(_quote_stray_percent(text), safe="%:/[]@!$&'()*+,;=")


def quote_query(text: str) -> str:
    """Return text as it stands in a query whose author uses reserved characters."""
    return quote(_quote_stray_percent(text), safe="%:/?@!$&'()*+,;=")


def _quote_stray_percent(text: str) -> str:
    if "%" not in text:
        return text
    import re  # lazy: rare, and `re` keeps the compiled pattern

    return re.sub("%(?![0-9A-Fa-f]{2})", "%25", text)


def _unquoted(text: str) -> str:
    return text


# --- the pieces that all styles share


def _members(value: Mapping[str, JsonValue], quote: Quote) -> list[tuple[str, str]]:
    return [
        (quote(str(key)), quote(plain_text(item)))
        for key, item in value.items()
        if item is not None
    ]


def _joined(value: JsonValue, quote: Quote, delimiter: str) -> str:
    """Return a value in one piece: lists and members of maps side by side."""
    if _is_list(value):
        return delimiter.join([quote(plain_text(item)) for item in value])
    if isinstance(value, Mapping):
        return delimiter.join(
            [part for pair in _members(value, quote) for part in pair]
        )
    return quote(plain_text(value))


def _assigned(value: JsonValue, quote: Quote, delimiter: str, *, explode: bool) -> str:
    """Return a value in one piece, the members of maps as `key=value` if exploded."""
    if explode and isinstance(value, Mapping):
        return delimiter.join([f"{key}={item}" for key, item in _members(value, quote)])
    return _joined(value, quote, delimiter)


# --- paths


def path_text(parameter: Parameter, value: JsonValue) -> str:
    """Return what stands in the path for `value`."""
    quote = _quote_path_reserved if parameter.allow_reserved else _quote_all
    explode = parameter.explode
    if parameter.media_type is not None:
        return quote(_document(parameter.media_type, value))
    if parameter.style == "label":
        return "." + _assigned(value, quote, "." if explode else ",", explode=explode)
    if parameter.style == "matrix":
        return _matrix(quote(parameter.wire_name), value, quote, explode=explode)
    return _assigned(value, quote, ",", explode=explode)


def _matrix(name: str, value: JsonValue, quote: Quote, *, explode: bool) -> str:
    if explode and isinstance(value, Mapping):
        pairs = _members(value, quote)
    elif explode and _is_list(value):
        pairs = [(name, quote(plain_text(item))) for item in value]
    else:
        pairs = [(name, _joined(value, quote, ","))]
    # RFC 6570 sec. 3.2.7: no "=" before an empty value.
    return "".join([f";{key}={item}" if item else f";{key}" for key, item in pairs])


# --- queries

_DELIMITERS = {
    "form": ",",
    "pipeDelimited": "%7C",
    "spaceDelimited": "%20",
    "tabDelimited": "%09",
}


def query_text(parameter: Parameter, value: JsonValue) -> str:
    """Return what carries `value` in the query: `a=1&a=2`, or "" for nothing."""
    quote = quote_query if parameter.allow_reserved else _quote_all
    if parameter.location == "querystring":
        return _query_string(parameter.media_type, value)
    name = quote(parameter.wire_name)
    if parameter.media_type is not None:
        return f"{name}={quote(_document(parameter.media_type, value))}"
    if parameter.style == "deepObject":
        return "&".join(_deep(name, value, quote))
    if not value and (_is_list(value) or isinstance(value, Mapping)):
        # RFC 6570 sec. 2.3: a list without members is a value that was not given.
        return f"{name}=" if parameter.allow_empty else ""
    if parameter.explode and _is_list(value):
        return "&".join([f"{name}={quote(plain_text(item))}" for item in value])
    if parameter.explode and isinstance(value, Mapping):
        return "&".join(_exploded(value, quote))
    delimiter = _DELIMITERS.get(parameter.style, ",")
    return f"{name}={_joined(value, quote, delimiter)}"


def _exploded(value: Mapping[str, JsonValue], quote: Quote) -> list[str]:
    pieces: list[str] = []
    for key, item in value.items():
        if item is None:
            continue
        for part in item if _is_list(item) else (item,):
            pieces.append(f"{quote(str(key))}={quote(plain_text(part))}")
    return pieces


def _deep(name: str, value: JsonValue, quote: Quote) -> list[str]:
    """Return `name[key]=value` for every leaf; a list repeats its name."""
    if isinstance(value, Mapping):
        return [
            piece
            for key, item in value.items()
            if item is not None
            for piece in _deep(f"{name}%5B{_quote_all(str(key))}%5D", item, quote)
        ]
    if _is_list(value):
        return [piece for item in value for piece in _deep(name, item, quote)]
    return [f"{name}={quote(plain_text(value))}"]


def _query_string(media_type: str | None, value: JsonValue) -> str:
    if isinstance(value, Mapping) and media_type in (
        None,
        "application/x-www-form-urlencoded",
    ):
        return form_text(value)
    if isinstance(value, str) and media_type is None:
        return quote_query(value)
    return _quote_all(_document(media_type or "application/json", value))


# --- headers and cookies


def header_text(parameter: Parameter, value: JsonValue) -> str:
    """Return the value of a header; headers are not percent-encoded."""
    if parameter.media_type is not None:
        return _document(parameter.media_type, value)
    return _assigned(value, _unquoted, ",", explode=parameter.explode)


def cookie_text(parameter: Parameter, value: JsonValue) -> str:
    """Return `name=value`, or several of them as the Cookie header has them."""
    quote = _unquoted if parameter.style == "cookie" else _quote_all
    name = quote(parameter.wire_name)
    if parameter.media_type is not None:
        return f"{name}={quote(_document(parameter.media_type, value))}"
    if parameter.explode and isinstance(value, Mapping):
        return "; ".join(_exploded(value, quote))
    if parameter.explode and _is_list(value):
        return "; ".join([f"{name}={quote(plain_text(item))}" for item in value])
    return f"{name}={_joined(value, quote, ',')}"


# --- documents within parameters, and forms


def _document(media_type: str, value: JsonValue) -> str:
    return _json_text(value) if "json" in media_type.lower() else plain_text(value)


def form_text(
    value: Mapping[str, JsonValue],
    encodings: Mapping[str, Encoding] = MappingProxyType({}),
) -> str:
    """Return a map as `application/x-www-form-urlencoded`; a list repeats its name."""
    pieces = []
    for key, item in value.items():
        encoding = encodings.get(str(key))
        if encoding is not None:
            pieces.append(query_text(_form_parameter(str(key), encoding), item))
            continue
        name = quote_plus(str(key))
        for part in item if _is_list(item) else (item,):
            pieces.append(f"{name}={quote_plus(plain_text(part))}")
    return "&".join([piece for piece in pieces if piece])


def _form_parameter(name: str, encoding: Encoding) -> Parameter:
    """Return the parameter of a query that is written as the member of a form is."""
    has_style = encoding.style is not None or encoding.explode is not None
    return Parameter(
        "query",
        name,
        "Any",
        style=encoding.style,
        explode=encoding.explode,
        allow_reserved=encoding.allow_reserved,
        # OpenAPI 3.1, Encoding Object: a style overrules the media type.
        media_type=None if has_style else encoding.content_type,
    )
