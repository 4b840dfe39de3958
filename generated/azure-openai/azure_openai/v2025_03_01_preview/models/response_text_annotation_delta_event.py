"""`ResponseTextAnnotationDeltaEvent`: A source of the text has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .annotation import Annotation

__all__ = ["ResponseTextAnnotationDeltaEvent"]


@dataclass(kw_only=True, repr=False)
class ResponseTextAnnotationDeltaEvent:
    """A source of the text has come. Since 2025-03-01-preview."""

    type: Literal["response.output_text.annotation.added"]
    """Kind of this object: `response.output_text.annotation.added`."""

    item_id: str
    """Id of the output item."""

    output_index: int
    """Place of the item in the output."""

    content_index: int
    """Place of the part in the item."""

    annotation_index: int
    """Place of the annotation in the part."""

    annotation: Annotation
    """A source or a file that a place in the output stands for."""

    __repr__ = represent
