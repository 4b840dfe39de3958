"""Texts by which a list or a long-running operation goes on, perhaps elsewhere."""

# They are kept in databases and sent through queues: plain data that no code is made
# of, without any credential, refused where it is not what it should be.

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from typing import Any

from .codec import parse_json, write_json
from .errors import ConfigurationError, DecodeError

__all__ = ["pack", "unpack"]

_VERSION = 1


def pack(kind: str, operation: str, state: Mapping[str, Any]) -> str:
    """Return the text that holds the state of something."""
    data = {"version": _VERSION, "kind": kind, "operation": operation, "state": state}
    return urlsafe_b64encode(write_json(data)).decode("ascii").rstrip("=")


def unpack(text: str, kind: str, operation: str) -> dict[str, Any]:
    """Return the state that `pack` put into a text."""
    try:
        padded = text + "=" * (-len(text) % 4)
        data = parse_json(urlsafe_b64decode(padded.encode("ascii")))
        found = data["version"], data["kind"], data["operation"]
        state = data["state"]
    except (ValueError, DecodeError, LookupError, TypeError):
        raise ConfigurationError("the text is no continuation of anything") from None
    if found[:2] != (_VERSION, kind) or not isinstance(state, dict):
        raise ConfigurationError(f"the text is no continuation of a {kind}")
    if found[2] != operation:
        raise ConfigurationError(
            f"the text continues {found[2]}, and this is {operation}"
        )
    return state
