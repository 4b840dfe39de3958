"""The operations of `client.audio.transcriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.files import FileInput
    from ..._runtime.markers import UnknownVariant
    from ..._runtime.unset import Unset
    from ..models.audio_response import AudioResponse
    from ..models.audio_response_format import AudioResponseFormat
    from ..models.audio_verbose_response import AudioVerboseResponse

__all__ = ["AsyncAudioTranscriptionsOperations", "AudioTranscriptionsOperations"]

_CREATE: Operation[AudioResponse | AudioVerboseResponse | UnknownVariant | str] = (
    Operation(
        name="audio.transcriptions.create",
        method="POST",
        path="/deployments/{deployment-id}/audio/transcriptions",
        parameters=(
            Parameter("path", "deployment-id", "str"),
            Parameter(
                "query",
                "api-version",
                "str",
                is_required=True,
                is_api_version=True,
            ),
            Parameter("header", "accept", "str"),
        ),
        body=Body(
            "multipart/form-data",
            "CreateTranscriptionRequest",
            is_required=True,
        ),
        replies={
            "200": (
                Reply(
                    "application/json",
                    "AudioResponse | AudioVerboseResponse | UnknownVariant",
                ),
                Reply("text/plain", "str"),
            ),
        },
        security=(("bearer",), ("apiKey",)),
    )
)


class AudioTranscriptionsOperations:
    """The operations of `client.audio.transcriptions`.

    Speech to text and text to speech.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        file: FileInput,
        accept: Literal["application/json"],
        prompt: str | Unset = UNSET,
        response_format: AudioResponseFormat | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AudioResponse | AudioVerboseResponse | UnknownVariant: ...

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        file: FileInput,
        accept: Literal["text/plain"],
        prompt: str | Unset = UNSET,
        response_format: AudioResponseFormat | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> str: ...

    @overload
    def create(
        self,
        deployment_id: str,
        *,
        file: FileInput,
        prompt: str | Unset = UNSET,
        response_format: AudioResponseFormat | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Unset = UNSET,
        accept: Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AudioResponse | AudioVerboseResponse | UnknownVariant | str: ...

    def create(
        self,
        deployment_id: str,
        *,
        file: FileInput,
        prompt: str | Unset = UNSET,
        response_format: AudioResponseFormat | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Unset = UNSET,
        accept: Literal["application/json", "text/plain"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AudioResponse | AudioVerboseResponse | UnknownVariant | str:
        """Write down what is said in a recording.

        Turns speech into text of the same language. `response_format` decides
        whether that comes as JSON, as plain text or as subtitles. Since 2024-10-21.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            file: The recording, as a sound file.
            prompt: Text before the recording, in its language; the model keeps to
                its style and spelling.
            response_format: Form of the text: `json` alone, `verbose_json` with
                times, `text` plain, `srt` and `vtt` as subtitles.
            temperature: Randomness of sampling, 0 to 1. 0 leaves it to the model,
                which raises it when it is unsure. The service's default is `0`.
            language: Language of the recording as a two-letter code of ISO 639-1;
                saves the model a guess.
            timestamp_granularities: What gets times: words, segments or both. Needs
                `response_format` `verbose_json`; words take a little longer. Since
                2025-03-01-preview. The service's default is `["segment"]`.
            accept: The media type that the answer should have; any of them where
                none is given.

        Returns:
            The text of the recording.

        `POST /deployments/{deployment-id}/audio/transcriptions`, api-version
        2025-03-01-preview.
        """
        return self._core.call(
            _CREATE,
            values=(deployment_id, accept),
            body={
                "file": file,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "language": language,
                "timestamp_granularities[]": timestamp_granularities,
            },
            options=options,
        )


class AsyncAudioTranscriptionsOperations:
    """The operations of `client.audio.transcriptions`.

    Speech to text and text to speech.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        file: FileInput,
        accept: Literal["application/json"],
        prompt: str | Unset = UNSET,
        response_format: AudioResponseFormat | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AudioResponse | AudioVerboseResponse | UnknownVariant: ...

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        file: FileInput,
        accept: Literal["text/plain"],
        prompt: str | Unset = UNSET,
        response_format: AudioResponseFormat | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> str: ...

    @overload
    async def create(
        self,
        deployment_id: str,
        *,
        file: FileInput,
        prompt: str | Unset = UNSET,
        response_format: AudioResponseFormat | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Unset = UNSET,
        accept: Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AudioResponse | AudioVerboseResponse | UnknownVariant | str: ...

    async def create(
        self,
        deployment_id: str,
        *,
        file: FileInput,
        prompt: str | Unset = UNSET,
        response_format: AudioResponseFormat | Unset = UNSET,
        temperature: float | Unset = UNSET,
        language: str | Unset = UNSET,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Unset = UNSET,
        accept: Literal["application/json", "text/plain"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AudioResponse | AudioVerboseResponse | UnknownVariant | str:
        """Write down what is said in a recording.

        Turns speech into text of the same language. `response_format` decides
        whether that comes as JSON, as plain text or as subtitles. Since 2024-10-21.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            file: The recording, as a sound file.
            prompt: Text before the recording, in its language; the model keeps to
                its style and spelling.
            response_format: Form of the text: `json` alone, `verbose_json` with
                times, `text` plain, `srt` and `vtt` as subtitles.
            temperature: Randomness of sampling, 0 to 1. 0 leaves it to the model,
                which raises it when it is unsure. The service's default is `0`.
            language: Language of the recording as a two-letter code of ISO 639-1;
                saves the model a guess.
            timestamp_granularities: What gets times: words, segments or both. Needs
                `response_format` `verbose_json`; words take a little longer. Since
                2025-03-01-preview. The service's default is `["segment"]`.
            accept: The media type that the answer should have; any of them where
                none is given.

        Returns:
            The text of the recording.

        `POST /deployments/{deployment-id}/audio/transcriptions`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _CREATE,
            values=(deployment_id, accept),
            body={
                "file": file,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
                "language": language,
                "timestamp_granularities[]": timestamp_granularities,
            },
            options=options,
        )
