"""`Completion`: an answer, and `CompletionRequest`: what it answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import UNSET, Unset, represent

if TYPE_CHECKING:
    from .message import Message, MessageDict

__all__ = ["Completion", "CompletionRequest"]


@dataclass(kw_only=True, repr=False)
class CompletionRequest:
    """What is to be answered."""

    messages: Sequence[Message | MessageDict]
    temperature: float | Unset | None = UNSET

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class Completion:
    """An answer."""

    id: str
    message: Message
    usage: int | None = None

    __repr__ = represent
