"""`ModifyAssistantRequest`: What to change about an assistant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._runtime.models import Unset
    from .assistant_tool import AssistantToolInput
    from .assistant_tool_resources import (
        AssistantToolResources,
        AssistantToolResourcesDict,
    )
    from .assistants_api_response_format_option import (
        AssistantsApiResponseFormatOptionInput,
    )

__all__ = ["ModifyAssistantRequest", "ModifyAssistantRequestDict"]


@dataclass(kw_only=True, repr=False)
class ModifyAssistantRequest:
    """What to change about an assistant. Since 2025-03-01-preview."""

    model: str | Unset = UNSET
    """Deployment to use, by its name."""

    name: str | None | Unset = UNSET
    """Name of the assistant. At most 256 characters."""

    description: str | None | Unset = UNSET
    """What the assistant is for. At most 512 characters."""

    instructions: str | None | Unset = UNSET
    """What the assistant does and how. At most 32768 characters."""

    tools: Sequence[AssistantToolInput] | Unset = UNSET
    """Tools on offer, up to 128. At most 128 items. The service's default is `[]`."""

    tool_resources: AssistantToolResources | AssistantToolResourcesDict | Unset = UNSET
    """What the tools of an assistant may use."""

    metadata: Mapping[str, Any] | None | Unset = UNSET
    """Notes of yours: up to 16 keys of at most 64 characters with values of at most
    512.
    """

    temperature: float | None | Unset = UNSET
    """Randomness of sampling: near 0.2 focused and repeatable, near 0.8 varied.
    Change either this or `top_p`.

    From 0 to 2. The service's default is `1`.
    """

    top_p: float | None | Unset = UNSET
    """Nucleus sampling: only the likeliest tokens whose probabilities sum up to this
    share are candidates. Change either this or `temperature`.

    From 0 to 1. The service's default is `1`.
    """

    response_format: AssistantsApiResponseFormatOptionInput | None | Unset = UNSET
    """Form of the answers: `auto`, or text, any JSON object, or JSON of a given
    schema.
    """

    __repr__ = represent


class ModifyAssistantRequestDict(TypedDict, total=False):
    """`ModifyAssistantRequest` as a plain dict, keyed by wire names."""

    model: str
    name: str | None
    description: str | None
    instructions: str | None
    tools: Sequence[AssistantToolInput]
    tool_resources: AssistantToolResources | AssistantToolResourcesDict
    metadata: Mapping[str, Any] | None
    temperature: float | None
    top_p: float | None
    response_format: AssistantsApiResponseFormatOptionInput | None
