"""Making one call on each kind of client, the same way."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias

__all__ = ["BOTH", "Kind", "call", "reach"]

Kind: TypeAlias = Literal["Client", "AsyncClient"]
BOTH: tuple[Kind, ...] = ("Client", "AsyncClient")


def reach(thing: Any, path: str) -> Any:
    """Return what `path` ("choices.0.text") leads to; numbers are indices."""
    for part in path.split("."):
        thing = thing[int(part)] if part.isdecimal() else getattr(thing, part)
    return thing


def call(
    module: Any,
    kind: Kind,
    settings: Mapping[str, Any],
    operation: str,
    *positional: Any,
    **keywords: Any,
) -> Any:
    """Return what `operation` of a fresh client gives; the client is closed."""
    if kind == "Client":
        with module.Client(**settings) as client:
            return reach(client, operation)(*positional, **keywords)
    return asyncio.run(
        _call_async(
            lambda: module.AsyncClient(**settings), operation, positional, keywords
        )
    )


async def _call_async(
    make: Callable[[], Any],
    operation: str,
    positional: tuple[Any, ...],
    keywords: Mapping[str, Any],
) -> Any:
    async with make() as client:
        answer = reach(client, operation)(*positional, **keywords)
        assert inspect.isawaitable(answer)
        return await answer
