"""`OutputText`: Text as output, with its sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

    from .annotation import Annotation, AnnotationInput

__all__ = ["OutputText", "OutputTextDict"]


@dataclass(kw_only=True, repr=False)
class OutputText:
    """Text as output, with its sources. Since 2025-03-01-preview."""

    type: Literal["output_text"] = "output_text"
    """Kind of this object: `output_text`."""

    text: str
    """The text."""

    annotations: list[Annotation]
    """Sources and files that the text refers to."""

    __repr__ = represent


class OutputTextDict(TypedDict, total=False):
    """`OutputText` as a plain dict, keyed by wire names."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Sequence[AnnotationInput]]
