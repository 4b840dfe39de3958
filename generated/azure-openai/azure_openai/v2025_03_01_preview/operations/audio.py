"""The operations of `client.audio`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.client import AsyncCore, Core
    from .audio_speech import AsyncAudioSpeechOperations, AudioSpeechOperations
    from .audio_transcriptions import (
        AsyncAudioTranscriptionsOperations,
        AudioTranscriptionsOperations,
    )
    from .audio_translations import (
        AsyncAudioTranslationsOperations,
        AudioTranslationsOperations,
    )

__all__ = ["AsyncAudioOperations", "AudioOperations"]


class AudioOperations:
    """The operations of `client.audio`.

    Speech to text and text to speech.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def transcriptions(self) -> AudioTranscriptionsOperations:
        """The operations of `client.audio.transcriptions`."""
        from .audio_transcriptions import AudioTranscriptionsOperations

        return AudioTranscriptionsOperations(self._core)

    @cached_property
    def translations(self) -> AudioTranslationsOperations:
        """The operations of `client.audio.translations`."""
        from .audio_translations import AudioTranslationsOperations

        return AudioTranslationsOperations(self._core)

    @cached_property
    def speech(self) -> AudioSpeechOperations:
        """The operations of `client.audio.speech`."""
        from .audio_speech import AudioSpeechOperations

        return AudioSpeechOperations(self._core)


class AsyncAudioOperations:
    """The operations of `client.audio`.

    Speech to text and text to speech.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @cached_property
    def transcriptions(self) -> AsyncAudioTranscriptionsOperations:
        """The operations of `client.audio.transcriptions`."""
        from .audio_transcriptions import AsyncAudioTranscriptionsOperations

        return AsyncAudioTranscriptionsOperations(self._core)

    @cached_property
    def translations(self) -> AsyncAudioTranslationsOperations:
        """The operations of `client.audio.translations`."""
        from .audio_translations import AsyncAudioTranslationsOperations

        return AsyncAudioTranslationsOperations(self._core)

    @cached_property
    def speech(self) -> AsyncAudioSpeechOperations:
        """The operations of `client.audio.speech`."""
        from .audio_speech import AsyncAudioSpeechOperations

        return AsyncAudioSpeechOperations(self._core)
