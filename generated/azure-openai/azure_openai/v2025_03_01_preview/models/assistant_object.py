"""`AssistantObject`: A model with instructions and tools, stored under an id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Any, Literal

    from .assistant_tool import AssistantTool
    from .assistant_tool_resources import AssistantToolResources
    from .assistants_api_response_format_option import AssistantsApiResponseFormatOption

__all__ = ["AssistantObject"]


@dataclass(kw_only=True, repr=False)
class AssistantObject:
    """A model with instructions and tools, stored under an id. Since
    2025-03-01-preview.
    """

    id: str
    """Id of the assistant."""

    object: Literal["assistant"]
    """Kind of this object: `assistant`."""

    created_at: int
    """Time of creation, in seconds since 1970-01-01 UTC."""

    name: str | None
    """Name of the assistant. At most 256 characters."""

    description: str | None
    """What the assistant is for. At most 512 characters."""

    model: str
    """Deployment to use, by its name."""

    instructions: str | None
    """What the assistant does and how. At most 256000 characters."""

    tools: list[AssistantTool]
    """Tools on offer. At most 128 items. The service's default is `[]`."""

    tool_resources: AssistantToolResources | None = None
    """What the tools of an assistant may use."""

    metadata: dict[str, Any] | None
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    temperature: float | None = None
    """Randomness of sampling: near 0.2 focused and repeatable, near 0.8 varied.
    Change either this or `top_p`.

    From 0 to 2. The service's default is `1`.
    """

    top_p: float | None = None
    """Nucleus sampling: only the likeliest tokens whose probabilities sum up to this
    share are candidates. Change either this or `temperature`.

    From 0 to 1. The service's default is `1`.
    """

    response_format: AssistantsApiResponseFormatOption | None = None
    """Form of the answers: `auto`, or text, any JSON object, or JSON of a given
    schema.
    """

    __repr__ = represent
