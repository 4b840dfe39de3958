"""`Message`: One message of a conversation that may involve tools."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset

__all__ = ["Message", "MessageDict"]


@dataclass(kw_only=True, repr=False)
class Message:
    """One message of a conversation that may involve tools. Since
    2023-06-01-preview.
    """

    index: int | Unset = UNSET
    """Position in the conversation."""

    role: Literal["system", "user", "assistant", "tool"] | str
    """Who speaks: `system` sets the rules, `user` asks, `assistant` answers, `tool`
    reports what a search found.
    """

    recipient: str | Unset = UNSET
    """Operation that a message to a tool is meant for, written
    `<namespace>.<operation>`.
    """

    content: str
    """Text of the message. A `tool` message holds citations and intent as JSON text."""

    end_turn: bool | Unset = UNSET
    """True on the last message of a turn."""

    __repr__ = represent


class MessageDict(TypedDict, total=False):
    """`Message` as a plain dict, keyed by wire names."""

    index: int
    role: Required[Literal["system", "user", "assistant", "tool"]]
    recipient: str
    content: Required[str]
    end_turn: bool
