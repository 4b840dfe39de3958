"""`ChatCompletionsResponseCommon`: What every kind of chat response carries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from ..._runtime.markers import UnixTime
    from .chat_completion_usage import ChatCompletionUsage

__all__ = ["ChatCompletionsResponseCommon"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionsResponseCommon:
    """What every kind of chat response carries. Since 2023-06-01-preview."""

    id: str
    """Id of this completion."""

    object: str
    """Kind of this object."""

    created: UnixTime
    """Time of creation, in seconds since 1970-01-01 UTC."""

    model: str
    """Model that wrote the answer."""

    usage: ChatCompletionUsage | None = None
    """Tokens that a chat completion consumed."""

    __repr__ = represent
