"""The operations of `client.embeddings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.create_embedding_response import CreateEmbeddingResponse

__all__ = ["AsyncEmbeddingsOperations", "EmbeddingsOperations"]

_CREATE: Operation[CreateEmbeddingResponse] = Operation(
    name="embeddings.create",
    method="POST",
    path="/deployments/{deployment-id}/embeddings",
    parameters=(
        Parameter("path", "deployment-id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "CreateEmbeddingRequest", is_required=True),
    replies={"200": (Reply("application/json", "CreateEmbeddingResponse"),)},
    security=(("bearer",), ("apiKey",)),
)


class EmbeddingsOperations:
    """The operations of `client.embeddings`.

    Texts as vectors.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def create(
        self,
        deployment_id: str,
        *,
        input: str | Sequence[str] | None,
        user: str | Unset = UNSET,
        input_type: str | Unset = UNSET,
        encoding_format: str | None | Unset = UNSET,
        dimensions: int | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateEmbeddingResponse:
        """Embed text as vectors.

        Turns each input into a vector of floats; texts of similar meaning get
        vectors that lie close together.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            input: One text, or up to 2048 texts, of no more than 2048 tokens each.
                Replace line breaks by spaces, except in program code: the vectors get
                better.
            user: Opaque id of the person behind the request; helps the service to
                spot abuse.
            input_type: What the vector will be searched with or for, as understood
                by the model.
            encoding_format: How a vector is written: `float`, the default, as a
                list of numbers, `base64` as packed text. Since 2024-10-21.
            dimensions: Length of the vectors. Only models of the family
                `text-embedding-3` and their successors can shorten them. Since
                2024-10-21.

        Returns:
            The vectors, in the order of the inputs.

        `POST /deployments/{deployment-id}/embeddings`, api-version 2025-03-01-preview.
        """
        return self._core.call(
            _CREATE,
            values=(deployment_id,),
            body={
                "input": input,
                "user": user,
                "input_type": input_type,
                "encoding_format": encoding_format,
                "dimensions": dimensions,
            },
            options=options,
        )


class AsyncEmbeddingsOperations:
    """The operations of `client.embeddings`.

    Texts as vectors.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def create(
        self,
        deployment_id: str,
        *,
        input: str | Sequence[str] | None,
        user: str | Unset = UNSET,
        input_type: str | Unset = UNSET,
        encoding_format: str | None | Unset = UNSET,
        dimensions: int | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateEmbeddingResponse:
        """Embed text as vectors.

        Turns each input into a vector of floats; texts of similar meaning get
        vectors that lie close together.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            input: One text, or up to 2048 texts, of no more than 2048 tokens each.
                Replace line breaks by spaces, except in program code: the vectors get
                better.
            user: Opaque id of the person behind the request; helps the service to
                spot abuse.
            input_type: What the vector will be searched with or for, as understood
                by the model.
            encoding_format: How a vector is written: `float`, the default, as a
                list of numbers, `base64` as packed text. Since 2024-10-21.
            dimensions: Length of the vectors. Only models of the family
                `text-embedding-3` and their successors can shorten them. Since
                2024-10-21.

        Returns:
            The vectors, in the order of the inputs.

        `POST /deployments/{deployment-id}/embeddings`, api-version 2025-03-01-preview.
        """
        return await self._core.call(
            _CREATE,
            values=(deployment_id,),
            body={
                "input": input,
                "user": user,
                "input_type": input_type,
                "encoding_format": encoding_format,
                "dimensions": dimensions,
            },
            options=options,
        )
