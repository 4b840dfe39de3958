"""`AudioResponseFormat`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["AudioResponseFormat"]

AudioResponseFormat: TypeAlias = (
    Literal["json", "text", "srt", "verbose_json", "vtt"] | str
)
"""Form of the text: `json` alone, `verbose_json` with times, `text` plain, `srt`
and `vtt` as subtitles. Since 2024-10-21.
"""
