"""`MessageTextAnnotation`: A place in a text that stands for a file."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .message_content_text_annotations_file_citation_object import (
    MessageContentTextAnnotationsFileCitationObject,
)
from .message_content_text_annotations_file_path_object import (
    MessageContentTextAnnotationsFilePathObject,
)

__all__ = ["MessageTextAnnotation"]

MessageTextAnnotation: TypeAlias = (
    MessageContentTextAnnotationsFileCitationObject
    | MessageContentTextAnnotationsFilePathObject
    | UnknownVariant
)
"""A place in a text that stands for a file. Since 2025-03-01-preview."""
