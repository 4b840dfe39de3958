"""`CreateTranscriptionRequest`: A recording to write down."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..._runtime.models import UNSET, represent, wire

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict

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

    timestamp_granularities: Sequence[Literal["word", "segment"]] | Unset = field(
        default=UNSET,
        metadata=wire("timestamp_granularities[]"),
    )
    """What gets times: words, segments or both. Needs `response_format`
    `verbose_json`; words take a little longer. Since 2025-03-01-preview.

    The service's default is `["segment"]`.
    """

    __repr__ = represent


if TYPE_CHECKING:
    CreateTranscriptionRequestDict = TypedDict(
        "CreateTranscriptionRequestDict",
        {
            "file": "Required[FileInput]",
            "prompt": "str",
            "response_format": "AudioResponseFormat",
            "temperature": "float",
            "language": "str",
            "timestamp_granularities[]": 'Sequence[Literal["word", "segment"]]',
        },
        total=False,
    )
else:
    CreateTranscriptionRequestDict = dict
