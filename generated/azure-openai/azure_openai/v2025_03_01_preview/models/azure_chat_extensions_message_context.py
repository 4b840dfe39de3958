"""`AzureChatExtensionsMessageContext`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from .citation import Citation
    from .retrieved_document import RetrievedDocument

__all__ = ["AzureChatExtensionsMessageContext"]


@dataclass(kw_only=True, repr=False)
class AzureChatExtensionsMessageContext:
    """What an answer from your own data rests on; absent from other answers. Since
    2024-10-21.
    """

    citations: list[Citation] | None = None
    """Passages that the answer was written from."""

    intent: str | None = None
    """What the service took the question to be; send it back with the next turn."""

    all_retrieved_documents: list[RetrievedDocument] | None = None
    """Everything that searches brought up. Since 2025-03-01-preview."""

    __repr__ = represent
