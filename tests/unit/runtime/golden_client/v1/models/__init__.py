"""The models of api-version 2024-05-01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from .completion import Completion, CompletionRequest
    from .failure import Failure
    from .message import Message, MessageDict

__all__ = ["Completion", "CompletionRequest", "Failure", "Message", "MessageDict"]

_MODULES = {
    "Completion": "completion",
    "CompletionRequest": "completion",
    "Failure": "failure",
    "Message": "message",
    "MessageDict": "message",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_module(__name__, _MODULES)
