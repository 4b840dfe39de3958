"""`MessageDeltaTextAnnotation`: An annotation that an event adds to a text."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .message_delta_content_text_annotations_file_citation_object import (
    MessageDeltaContentTextAnnotationsFileCitationObject,
)
from .message_delta_content_text_annotations_file_path_object import (
    MessageDeltaContentTextAnnotationsFilePathObject,
)

__all__ = ["MessageDeltaTextAnnotation"]

MessageDeltaTextAnnotation: TypeAlias = (
    MessageDeltaContentTextAnnotationsFileCitationObject
    | MessageDeltaContentTextAnnotationsFilePathObject
    | UnknownVariant
)
"""An annotation that an event adds to a text. Since 2025-03-01-preview."""
