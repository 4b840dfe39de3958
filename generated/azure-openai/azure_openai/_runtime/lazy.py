"""Packages whose names are imported when they are first asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module

__all__ = ["lazy_module"]


def lazy_module(
    name: str,
    table: Mapping[str, str],
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of the package `name`.

    `table` says which module, relative to the package, defines each public name:
    `__getattr__, __dir__ = lazy_module(__name__, {"Cat": ".cat"})`. A dot alone says
    that the name is a module of the package.
    """

    def find(attribute: str) -> object:
        where = table.get(attribute)
        if where is None:
            raise _missing(name, attribute, table)
        if where == ".":
            return import_module(f".{attribute}", name)
        module = import_module(where if where[:1] == "." else f".{where}", name)
        value: object = getattr(module, attribute)
        # Kept, so that the next access is an ordinary one.
        sys.modules[name].__dict__[attribute] = value
        return value

    def names() -> list[str]:
        return sorted({*sys.modules[name].__dict__, *table})

    return find, names


def _missing(name: str, attribute: str, known: Iterable[str]) -> AttributeError:
    message = f"module {name!r} has no attribute {attribute!r}"
    # A name that starts so is asked for by machinery (copy, inspect), not by people.
    if not attribute.startswith("_"):
        from difflib import get_close_matches  # lazy: only a mistake pays for it

        close = get_close_matches(attribute, list(known), 1)
        message += f"; did you mean {close[0]!r}?" if close else ""
    return AttributeError(message, name=attribute, obj=sys.modules.get(name))
