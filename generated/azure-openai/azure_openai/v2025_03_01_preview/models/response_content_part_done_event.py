"""`ResponseContentPartDoneEvent`: A part of a message is whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .output_content import OutputContent

__all__ = ["ResponseContentPartDoneEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseContentPartDoneEvent:
    """A part of a message is whole. Since 2025-03-01-preview."""

    type: Literal["response.content_part.done"]
    """Kind of this object: `response.content_part.done`."""

    item_id: str
    """Id of the output item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    part: OutputContent
    """A part of what the model says: text or a refusal."""

    __repr__ = represent
