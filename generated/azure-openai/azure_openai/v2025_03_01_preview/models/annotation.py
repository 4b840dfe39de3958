"""`Annotation`: A source or a file that a place in the output stands for."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .file_citation import FileCitation, FileCitationDict
from .file_path import FilePath, FilePathDict
from .url_citation import UrlCitation, UrlCitationDict

__all__ = ["Annotation", "AnnotationInput"]

Annotation: TypeAlias = FileCitation | UrlCitation | FilePath | UnknownVariant
"""A source or a file that a place in the output stands for. Since
2025-03-01-preview.
"""

AnnotationInput: TypeAlias = (
    FileCitation
    | FileCitationDict
    | UrlCitation
    | UrlCitationDict
    | FilePath
    | FilePathDict
)
"""`Annotation` as requests may spell it."""
