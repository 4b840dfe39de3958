"""`CreateTranscriptionRequest`: A recording to write down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.files import FileInput
    from ..._runtime.models import Unset
    from .audio_response_format import AudioResponseFormat

__all__ = ["CreateTranscriptionRequest", "CreateTranscriptionRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateTranscriptionRequest:
    """A recording to write down. Since 2024-10-21."""

    file: FileInput
    """The recording, as a sound file."""

    prompt: str | Unset = UNSET
    """Text before the recording, in its language; the model keeps to its style and
    spelling.
    """

    response_format: AudioResponseFormat | Unset = UNSET
    """Form of the text: `json` alone, `verbose_json` with times, `text` plain, `srt`
    and `vtt` as subtitles.
    """

    temperature: float | Unset = UNSET
    """Randomness of sampling, 0 to 1. 0 leaves it to the model, which raises it when
    it is unsure.

    The service's default is `0`.
    """

    language: str | Unset = UNSET
    """Language of the recording as a two-letter code of ISO 639-1; saves the model a
    guess.
    """

    __repr__ = represent


class CreateTranscriptionRequestDict(TypedDict, total=False):
    """`CreateTranscriptionRequest` as a plain dict, keyed by wire names."""

    file: Required[FileInput]
    prompt: str
    response_format: AudioResponseFormat
    temperature: float
    language: str
