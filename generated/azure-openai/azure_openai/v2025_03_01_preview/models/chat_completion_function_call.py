"""`ChatCompletionFunctionCall`."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["ChatCompletionFunctionCall"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionFunctionCall:
    """A function call that the model asks for; `tool_calls` has taken its place.
    Since 2023-07-01-preview.
    """

    name: str
    """Function to call."""

    arguments: str
    """Arguments as JSON text. It may be malformed or name arguments that you never
    declared, so check it before you call.
    """

    __repr__ = represent
