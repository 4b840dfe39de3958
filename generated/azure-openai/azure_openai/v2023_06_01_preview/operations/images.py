"""The operations of `client.images`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.long_running import LongRunning
from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply, ReplyHeader

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.poller import AsyncPoller, Poller
    from ..._runtime.unset import Unset
    from ..models.generate_images_response import GenerateImagesResponse
    from ..models.operation_response import OperationResponse

__all__ = ["AsyncImagesOperations", "ImagesOperations"]

_GENERATE: Operation[GenerateImagesResponse] = Operation(
    name="images.begin_generate",
    method="POST",
    path="/images/generations:submit",
    parameters=(
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "ImageGenerationsRequest", is_required=True),
    replies={"202": (Reply("application/json", "GenerateImagesResponse"),)},
    errors={"default": (Reply("application/json", "ErrorResponse"),)},
    headers=(ReplyHeader("Operation-Location", "str"),),
    security=(("bearer",), ("apiKey",)),
)

_GENERATE_RUN: LongRunning[OperationResponse] = LongRunning(
    _GENERATE,
    "OperationResponse",
    via="operation-location",
    status="/status",
    succeeded=("succeeded",),
    failed=("failed", "canceled", "deleted"),
    failure="ErrorResponse",
)

_GET_RESULT: Operation[OperationResponse] = Operation(
    name="images.get_result",
    method="GET",
    path="/operations/images/{operation-id}",
    parameters=(
        Parameter("path", "operation-id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"200": (Reply("application/json", "OperationResponse"),)},
    errors={"default": (Reply("application/json", "ErrorResponse"),)},
    security=(("bearer",), ("apiKey",)),
)

_DELETE: Operation[None] = Operation(
    name="images.delete",
    method="DELETE",
    path="/operations/images/{operation-id}",
    parameters=(
        Parameter("path", "operation-id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    replies={"204": ()},
    errors={"default": (Reply("application/json", "ErrorResponse"),)},
    security=(("bearer",), ("apiKey",)),
)


class ImagesOperations:
    """The operations of `client.images`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def begin_generate(
        self,
        *,
        prompt: str,
        n: int | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Poller[OperationResponse]:
        """Start generating images.

        Queues the generation and answers at once with an operation to poll; its
        address is in the header `Operation-Location`. Since 2023-06-01-preview.

        Args:
            prompt: What the images shall show. At most 1000 characters.
            n: Images to draw. From 1 to 5. The service's default is `1`.
            size: Width and height of each image, in pixels. The service's default
                is `"1024x1024"`.

        Returns:
            The generation is queued.

        Raises:
            StatusError: The request was refused or failed.

        `POST /images/generations:submit`, api-version 2023-06-01-preview.
        """
        return self._core.begin(
            _GENERATE_RUN,
            body={"prompt": prompt, "n": n, "size": size},
            options=options,
        )

    def get_result(
        self,
        operation_id: str,
        **options: Unpack[CallOptions],
    ) -> OperationResponse:
        """Get the state of an image generation.

        Tells how far a generation is and, once it has succeeded, where the images
        are. Since 2023-06-01-preview.

        Args:
            operation_id: Id that the submission answered with.

        Returns:
            The operation as it stands.

        Raises:
            StatusError: The request was refused or failed.

        `GET /operations/images/{operation-id}`, api-version 2023-06-01-preview.
        """
        return self._core.call(_GET_RESULT, values=(operation_id,), options=options)

    def delete(
        self,
        operation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete generated images.

        Removes the images of a finished operation before they expire. An operation
        that still runs cannot be deleted. Since 2023-06-01-preview.

        Args:
            operation_id: Id that the submission answered with.

        Raises:
            StatusError: The request was refused or failed.

        `DELETE /operations/images/{operation-id}`, api-version 2023-06-01-preview.
        """
        self._core.call(_DELETE, values=(operation_id,), options=options)


class AsyncImagesOperations:
    """The operations of `client.images`."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def begin_generate(
        self,
        *,
        prompt: str,
        n: int | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPoller[OperationResponse]:
        """Start generating images.

        Queues the generation and answers at once with an operation to poll; its
        address is in the header `Operation-Location`. Since 2023-06-01-preview.

        Args:
            prompt: What the images shall show. At most 1000 characters.
            n: Images to draw. From 1 to 5. The service's default is `1`.
            size: Width and height of each image, in pixels. The service's default
                is `"1024x1024"`.

        Returns:
            The generation is queued.

        Raises:
            StatusError: The request was refused or failed.

        `POST /images/generations:submit`, api-version 2023-06-01-preview.
        """
        return await self._core.begin(
            _GENERATE_RUN,
            body={"prompt": prompt, "n": n, "size": size},
            options=options,
        )

    async def get_result(
        self,
        operation_id: str,
        **options: Unpack[CallOptions],
    ) -> OperationResponse:
        """Get the state of an image generation.

        Tells how far a generation is and, once it has succeeded, where the images
        are. Since 2023-06-01-preview.

        Args:
            operation_id: Id that the submission answered with.

        Returns:
            The operation as it stands.

        Raises:
            StatusError: The request was refused or failed.

        `GET /operations/images/{operation-id}`, api-version 2023-06-01-preview.
        """
        return await self._core.call(
            _GET_RESULT,
            values=(operation_id,),
            options=options,
        )

    async def delete(
        self,
        operation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete generated images.

        Removes the images of a finished operation before they expire. An operation
        that still runs cannot be deleted. Since 2023-06-01-preview.

        Args:
            operation_id: Id that the submission answered with.

        Raises:
            StatusError: The request was refused or failed.

        `DELETE /operations/images/{operation-id}`, api-version 2023-06-01-preview.
        """
        await self._core.call(_DELETE, values=(operation_id,), options=options)
