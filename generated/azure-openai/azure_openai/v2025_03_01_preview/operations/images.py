"""The operations of `client.images`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.operation import UNSET, Body, Operation, Parameter, Reply

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.client import AsyncCore, CallOptions, Core
    from ..._runtime.unset import Unset
    from ..models.generate_images_response import GenerateImagesResponse
    from ..models.image_quality import ImageQuality
    from ..models.image_size import ImageSize
    from ..models.image_style import ImageStyle
    from ..models.images_response_format import ImagesResponseFormat

__all__ = ["AsyncImagesOperations", "ImagesOperations"]

_GENERATE: Operation[GenerateImagesResponse] = Operation(
    name="images.generate",
    method="POST",
    path="/deployments/{deployment-id}/images/generations",
    parameters=(
        Parameter("path", "deployment-id", "str"),
        Parameter("query", "api-version", "str", is_required=True, is_api_version=True),
    ),
    body=Body("application/json", "ImageGenerationsRequest", is_required=True),
    replies={"200": (Reply("application/json", "GenerateImagesResponse"),)},
    errors={"default": (Reply("application/json", "DalleErrorResponse"),)},
    security=(("bearer",), ("apiKey",)),
)


class ImagesOperations:
    """The operations of `client.images`.

    Pictures drawn from words.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def generate(
        self,
        deployment_id: str,
        *,
        prompt: str,
        n: int | Unset = UNSET,
        size: ImageSize | Unset = UNSET,
        response_format: ImagesResponseFormat | Unset = UNSET,
        user: str | Unset = UNSET,
        quality: ImageQuality | Unset = UNSET,
        style: ImageStyle | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GenerateImagesResponse:
        """Draw an image.

        Draws what a text describes and answers when the image is ready, which may
        take a while. Since 2024-10-21.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            prompt: What the image shall show, in up to 4000 characters. At least 1
                character.
            n: Images to draw; one per call. Always 1. The service's default is `1`.
            size: Width and height of the image, in pixels. The service's default is
                `"1024x1024"`.
            response_format: How the image is handed over. Since 2024-10-21. The
                service's default is `"url"`.
            user: Opaque id of the person behind the request; helps the service to
                spot abuse. Since 2024-10-21.
            quality: How much work goes into the image. Since 2024-10-21. The
                service's default is `"standard"`.
            style: Look of the image. Since 2024-10-21. The service's default is
                `"vivid"`.

        Returns:
            The image, as an address or as data.

        Raises:
            StatusError: The request was refused or failed.

        `POST /deployments/{deployment-id}/images/generations`, api-version
        2025-03-01-preview.
        """
        return self._core.call(
            _GENERATE,
            values=(deployment_id,),
            body={
                "prompt": prompt,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
                "quality": quality,
                "style": style,
            },
            options=options,
        )


class AsyncImagesOperations:
    """The operations of `client.images`.

    Pictures drawn from words.
    """

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def generate(
        self,
        deployment_id: str,
        *,
        prompt: str,
        n: int | Unset = UNSET,
        size: ImageSize | Unset = UNSET,
        response_format: ImagesResponseFormat | Unset = UNSET,
        user: str | Unset = UNSET,
        quality: ImageQuality | Unset = UNSET,
        style: ImageStyle | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GenerateImagesResponse:
        """Draw an image.

        Draws what a text describes and answers when the image is ready, which may
        take a while. Since 2024-10-21.

        Args:
            deployment_id: Name that the model was given when it was deployed in the
                resource.
            prompt: What the image shall show, in up to 4000 characters. At least 1
                character.
            n: Images to draw; one per call. Always 1. The service's default is `1`.
            size: Width and height of the image, in pixels. The service's default is
                `"1024x1024"`.
            response_format: How the image is handed over. Since 2024-10-21. The
                service's default is `"url"`.
            user: Opaque id of the person behind the request; helps the service to
                spot abuse. Since 2024-10-21.
            quality: How much work goes into the image. Since 2024-10-21. The
                service's default is `"standard"`.
            style: Look of the image. Since 2024-10-21. The service's default is
                `"vivid"`.

        Returns:
            The image, as an address or as data.

        Raises:
            StatusError: The request was refused or failed.

        `POST /deployments/{deployment-id}/images/generations`, api-version
        2025-03-01-preview.
        """
        return await self._core.call(
            _GENERATE,
            values=(deployment_id,),
            body={
                "prompt": prompt,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
                "quality": quality,
                "style": style,
            },
            options=options,
        )
