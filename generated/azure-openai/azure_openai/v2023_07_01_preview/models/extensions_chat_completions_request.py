"""`ExtensionsChatCompletionsRequest`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent, wire
from .chat_completions_request_common import ChatCompletionsRequestCommon

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Required

    from ..._runtime.models import Unset
    from .data_source import DataSource, DataSourceDict
    from .message import Message, MessageDict

__all__ = ["ExtensionsChatCompletionsRequest", "ExtensionsChatCompletionsRequestDict"]


@dataclass(kw_only=True, repr=False)
class ExtensionsChatCompletionsRequest(ChatCompletionsRequestCommon):
    """The conversation so far, and the data to answer it from. Since
    2023-06-01-preview.
    """

    messages: Sequence[Message | MessageDict]
    """The conversation, oldest message first."""

    data_sources: Sequence[DataSource | DataSourceDict] | Unset = field(
        default=UNSET,
        metadata=wire("dataSources"),
    )
    """Where the service looks for grounding text."""

    __repr__ = represent


class ExtensionsChatCompletionsRequestDict(TypedDict, total=False):
    """`ExtensionsChatCompletionsRequest` as a plain dict, keyed by wire names."""

    temperature: float | None
    top_p: float | None
    stream: bool | None
    stop: str | Sequence[str] | None
    max_tokens: int
    presence_penalty: float
    frequency_penalty: float
    logit_bias: Mapping[str, Any] | None
    user: str
    messages: Required[Sequence[Message | MessageDict]]
    dataSources: Sequence[DataSource | DataSourceDict]
