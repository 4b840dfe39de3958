"""`Includable`: Something that a response leaves out unless asked for it."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["Includable"]

Includable: TypeAlias = Literal[
    "file_search_call.results",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
]
"""Something that a response leaves out unless asked for it. Since
2025-03-01-preview.
"""
