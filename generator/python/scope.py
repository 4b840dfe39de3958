"""Handing out names so that no two things of one scope share one."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Iterable

__all__ = ["Scope", "shorten"]

_LONGEST = 64


def shorten(name: str, *, limit: int = _LONGEST) -> str:
    """Return `name`, or a head of it with a short hash of the whole where it is too
    long.

    The hash keeps the result injective and independent of the other names.
    """
    if len(name) <= limit:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{name[: limit - 9].rstrip('_')}_{digest}"


class Scope:
    """Names taken so far. Two names that differ only by case are one name here.

    Case is ignored because module names become file names, and two classes that differ
    by case alone are a trap for readers.
    """

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        self._reserved = frozenset(reserved)
        self._owners: dict[str, Hashable] = {}
        self._names: dict[Hashable, str] = {}

    def allocate(self, wanted: str, *, owner: Hashable) -> str:
        """Return `wanted`, or the first free variant of it, and reserve it.

        A reserved word gets an underscore at its end, a name that is taken a number.
        Asking twice for the same owner gives the same name.
        """
        if owner in self._names:
            return self._names[owner]
        base = f"{wanted}_" if wanted in self._reserved else wanted
        name = base
        number = 2
        while name.lower() in self._owners or name in self._reserved:
            name = f"{base.rstrip('_')}_{number}"
            number += 1
        self._owners[name.lower()] = owner
        self._names[owner] = name
        return name

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._owners or name in self._reserved
