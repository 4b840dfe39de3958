"""Finding a member of an answer by the place that a descriptor names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .codec.attributes import attributes_of
from .unset import UNSET

__all__ = ["find"]


def find(value: Any, place: str) -> Any:
    """Return what stands at `place` in an answer, `UNSET` where nothing does.

    A place is a wire name ("nextLink", also "odata.nextLink"), names with dots between
    them ("error.code"), or a JSON Pointer where it begins with "/" ("/error/code",
    "/data/-1/id" for the last of a list). "" is the whole answer. The answer is JSON,
    a model, or models within JSON.
    """
    if not place:
        return value
    if place[0] == "/":
        # RFC 6901 sec. 4: "~1" before "~0", or "~01" would become "/".
        steps = place[1:].split("/")
        names = [step.replace("~1", "/").replace("~0", "~") for step in steps]
    else:
        found = _member(value, place)
        if found is not UNSET or "." not in place:
            return found
        names = place.split(".")
    for name in names:
        value = _member(value, name)
    return value


def _member(value: Any, name: str) -> Any:
    if isinstance(value, Mapping):
        return value.get(name, UNSET)
    if isinstance(value, (list, tuple)):
        is_index = name.removeprefix("-").isdecimal()
        index = int(name) if is_index else len(value)
        return value[index] if -len(value) <= index < len(value) else UNSET
    return attributes_of(value).get(name, UNSET)
