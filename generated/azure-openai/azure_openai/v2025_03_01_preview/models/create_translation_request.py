"""`CreateTranslationRequest`: A recording to write down in English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.files import FileInput
    from ..._runtime.models import Unset
    from .audio_response_format import AudioResponseFormat

__all__ = ["CreateTranslationRequest", "CreateTranslationRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateTranslationRequest:
    """A recording to write down in English. Since 2024-10-21."""

    file: FileInput
    """The recording, as a sound file."""

    prompt: str | Unset = UNSET
    """English text before the recording; the model keeps to its style and spelling."""

    response_format: AudioResponseFormat | Unset = UNSET
    """Form of the text: `json` alone, `verbose_json` with times, `text` plain, `srt`
    and `vtt` as subtitles.
    """

    temperature: float | Unset = UNSET
    """Randomness of sampling, 0 to 1. 0 leaves it to the model, which raises it when
    it is unsure.

    The service's default is `0`.
    """

    __repr__ = represent


class CreateTranslationRequestDict(TypedDict, total=False):
    """`CreateTranslationRequest` as a plain dict, keyed by wire names."""

    file: Required[FileInput]
    prompt: str
    response_format: AudioResponseFormat
    temperature: float
