"""What the text of a reference means, and what to say where it leads nowhere."""

from __future__ import annotations

import difflib
import re

from generator.diagnostics import Severity
from generator.load.node import Node
from generator.load.pointers import Missing, find_pointer
from generator.origin import join_pointer, split_pointer
from generator.values import dataclass

__all__ = [
    "MISSED",
    "Dangling",
    "Reference",
    "Remark",
    "explain_missing",
    "read_reference",
    "suggest_pointer",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What is to be said about a reference's text."""

    code: str
    message: str
    help: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dangling:
    """What it costs that a reference leads nowhere, which its place decides."""

    severity: Severity = "error"
    outcome: str = ""
    """What is done instead, where something can be."""

    def told(self, message: str) -> str:
        """Return `message` with the outcome after it."""
        return f"{message}: {self.outcome}" if self.outcome else message


MISSED = Dangling()
"""What refers to it cannot do without it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A reference taken apart. Its path is "" where it stays in the file."""

    text: str
    path: str = ""
    tokens: tuple[str, ...] = ()
    """The plain tokens of its JSON Pointer."""
    anchor: str | None = None
    """The plain name in place of a pointer, as in `#pet`."""
    refusal: Remark | None = None
    """Why it is not followed."""
    caution: Remark | None = None
    """Why it may not work elsewhere."""


def _unquote(text: str) -> str:
    if "%" not in text:
        return text
    # lazy: urllib.parse costs 3 ms, and hardly a reference is percent-encoded.
    from urllib.parse import unquote

    return unquote(text)


_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")


def read_reference(text: str) -> Reference:
    """Return the parts of a URI reference (RFC 3986) as it stands in `$ref`."""
    address, _, fragment = text.partition("#")
    fragment = _unquote(fragment)
    tokens: tuple[str, ...] = ()
    anchor = None
    if fragment.startswith("/"):
        tokens = split_pointer(fragment)
    elif fragment:
        anchor = fragment
    path, refusal, caution = _read_address(address)
    return Reference(
        text=text,
        path=path,
        tokens=tokens,
        anchor=anchor,
        refusal=refusal,
        caution=caution,
    )


def _read_address(address: str) -> tuple[str, Remark | None, Remark | None]:
    scheme = _SCHEME.match(address)
    if scheme and len(scheme[1]) == 1:
        return (
            "",
            Remark(
                code="ref-absolute",
                message=f'"{address}" is a path on one Windows drive',
                help="write the path relative to this file, with forward slashes",
            ),
            None,
        )
    if scheme and scheme[1].lower() == "file":
        path = _unquote(re.sub(r"(?i)^file:(?://(?:localhost)?(?=/))?", "", address))
        if path.startswith("//"):
            return "", _remote(address), None
        return path, None, _absolute(address)
    if scheme or address.startswith("//"):
        return "", _remote(address), None
    if "\\" in address:
        path = _unquote(address.replace("\\", "/"))
        return (
            path,
            None,
            Remark(
                code="ref-backslash",
                message=f'"{address}" is read with forward slashes',
                help=f'write "{address.replace(chr(92), "/")}"',
            ),
        )
    path = _unquote(address)
    return path, None, _absolute(address) if path.startswith("/") else None


def _remote(address: str) -> Remark:
    return Remark(
        code="ref-remote",
        message=f'"{address}" lies on the network, which is never asked',
        help="pin a copy of it in the manifest, or refer to a copy beside this file",
    )


def _absolute(address: str) -> Remark:
    return Remark(
        code="ref-absolute",
        message=f'"{address}" is an absolute path and works on this machine only',
        help="write the path relative to this file",
    )


_NOUNS = {
    "callbacks": "callback",
    "definitions": "schema",
    "examples": "example",
    "headers": "header",
    "links": "link",
    "mediaTypes": "media type",
    "parameters": "parameter",
    "pathItems": "path item",
    "paths": "path",
    "properties": "property",
    "requestBodies": "request body",
    "responses": "response",
    "schemas": "schema",
    "securityDefinitions": "security scheme",
    "securitySchemes": "security scheme",
}

# Where the same thing lies in other versions of OpenAPI.
_MOVED = {
    ("definitions",): ("components", "schemas"),
    ("components", "schemas"): ("definitions",),
    ("parameters",): ("components", "parameters"),
    ("components", "parameters"): ("parameters",),
    ("responses",): ("components", "responses"),
    ("components", "responses"): ("responses",),
}


def explain_missing(
    missing: Missing, reference: Reference, referring: Node
) -> tuple[str, str | None]:
    """Return the message and the help for a reference whose target is not there."""
    parent, token = missing.parent, missing.token
    document = parent.document
    where = f' in "{document.file}"' if document is not referring.document else ""
    if reference.anchor is not None:
        return f'nothing is called "#{token}"{where}', suggest_pointer(
            parent, reference.anchor
        )
    holder = parent.pointer.rpartition("/")[2]
    if missing.is_last and holder in _NOUNS:
        message = f'no {_NOUNS[holder]} named "{token}"{where}'
    elif parent.is_list:
        message = f'"#{parent.pointer}" has no element "{token}"{where}'
    elif parent.is_mapping:
        shown = f'"#{parent.pointer}"' if parent.pointer else "the document"
        message = f'{shown} has no member "{token}"{where}'
    else:
        message = (
            f'"#{parent.pointer}" is of type {parent.kind} and has no members{where}'
        )
    moved = _suggest_moved(document.root, reference.tokens)
    if moved is not None:
        return message, moved
    if parent.is_list:
        return message, f"it has {len(parent)}, counted from 0"
    names = list(parent.value) if isinstance(parent.value, dict) else []
    return message, _suggest_name(token, names)


def _suggest_name(token: str, names: list[str]) -> str | None:
    folded = [name for name in names if name.casefold() == token.casefold()]
    close = folded or difflib.get_close_matches(token, names, n=1)
    if close:
        return f'did you mean "{close[0]}"?'
    if 0 < len(names) <= 6:
        return "there is " + ", ".join(f'"{name}"' for name in names)
    return None


def _suggest_moved(root: Node, tokens: tuple[str, ...]) -> str | None:
    for old, new in _MOVED.items():
        if tokens[: len(old)] == old:
            moved = new + tokens[len(old) :]
            if not isinstance(find_pointer(root, moved), Missing):
                return f'did you mean "#{join_pointer("", *moved)}"?'
    return None


def suggest_pointer(root: Node, name: str) -> str | None:
    """Return a help that names the pointer which `name` may be short for."""
    tokens = tuple(name.split("/"))
    for guess in (tokens, ("components", "schemas", *tokens), ("definitions", *tokens)):
        if not isinstance(find_pointer(root, guess), Missing):
            return f'did you mean "#{join_pointer("", *guess)}"?'
    return None
