"""The operations of `client.audio.speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset

__all__ = ["AsyncAudioSpeechOperations", "AudioSpeechOperations"]

_CREATE: Operation[bytes] = Operation(
    name="audio.speech.create",
    method="POST",
    path="/deployments/{deployment-id}/audio/speech",
    parameters=(
        Parameter("path", "deployment-id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CreateSpeechRequest", is_required=True),
    replies={
        "200": (Reply("application/octet-stream", "bytes"), Reply("audio/*", "bytes")),
    },
    security=(("bearer",), ("apiKey",)),
)


class AudioSpeechOperations:
    """The operations of `client.audio.speech`.

    Speech to text and text to speech.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def create(
        self,
        deployment_id: str,
        *,
        input: str,
        voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"],
        response_format: (
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Unset
        ) = UNSET,
        speed: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Read a text aloud.

        Turns text into speech of the chosen voice and answers with the sound file.
        Since 2025-03-01-preview.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            input: Text to say. At most 4096 characters.
            voice: Who says it.
            response_format: Format of the sound.
            speed: How fast; 1 is the usual speed. From 0.25 to 4.0. The service's
                default is `1.0`.

        Returns:
            The speech, in the format that was asked for.

        `POST /deployments/{deployment-id}/audio/speech`, api-version
        2025-03-01-preview.
        """
        return self._core.call(
            _CREATE,
            values=(deployment_id,),
            body={
                "input": input,
                "voice": voice,
                "response_format": response_format,
                "speed": speed,
            },
            options=options,
        )


class AsyncAudioSpeechOperations:
    """The operations of `client.audio.speech`.

    Speech to text and text to speech.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create(
        self,
        deployment_id: str,
        *,
        input: str,
        voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"],
        response_format: (
            Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Unset
        ) = UNSET,
        speed: float | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Read a text aloud.

        Turns text into speech of the chosen voice and answers with the sound file.
        Since 2025-03-01-preview.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            input: Text to say. At most 4096 characters.
            voice: Who says it.
            response_format: Format of the sound.
            speed: How fast; 1 is the usual speed. From 0.25 to 4.0. The service's
                default is `1.0`.

        Returns:
            The speech, in the format that was asked for.

        `POST /deployments/{deployment-id}/audio/speech`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _CREATE,
            values=(deployment_id,),
            body={
                "input": input,
                "voice": voice,
                "response_format": response_format,
                "speed": speed,
            },
            options=options,
        )
