"""`AudioSegment`: A piece of a recording and of its text."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent

__all__ = ["AudioSegment"]


@dataclass(kw_only=True, repr=False)
class AudioSegment:
    """A piece of a recording and of its text. Since 2024-10-21."""

    id: int | None = None
    """Number of the piece."""

    seek: float | None = None
    """Where the piece lies in the recording."""

    start: float | None = None
    """Where it begins, in seconds."""

    end: float | None = None
    """Where it ends, in seconds."""

    text: str | None = None
    """What is said in it."""

    tokens: list[float] | None = None
    """Ids of the tokens of that text."""

    temperature: float | None = None
    """Randomness that the text was sampled with."""

    avg_logprob: float | None = None
    """Mean log probability of the tokens; low where the model was unsure."""

    compression_ratio: float | None = None
    """How far the text can be compressed; high where the model repeated itself."""

    no_speech_prob: float | None = None
    """How likely it is that nobody speaks."""

    __repr__ = represent
