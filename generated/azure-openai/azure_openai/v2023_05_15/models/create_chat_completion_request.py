"""`CreateChatCompletionRequest`: The conversation so far, and how to answer it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Required

    from ..._runtime.models import Unset
    from .chat_completion_request_message import (
        ChatCompletionRequestMessage,
        ChatCompletionRequestMessageDict,
    )

__all__ = ["CreateChatCompletionRequest", "CreateChatCompletionRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateChatCompletionRequest:
    """The conversation so far, and how to answer it. Since 2023-03-15-preview."""

    messages: Sequence[ChatCompletionRequestMessage | ChatCompletionRequestMessageDict]
    """The conversation, oldest message first. At least 1 item."""

    temperature: float | None | Unset = UNSET
    """Randomness of sampling, 0 to 2: near 0.2 focused and repeatable, near 0.8
    varied. Change either this or `top_p`.

    From 0 to 2. The service's default is `1`.
    """

    top_p: float | None | Unset = UNSET
    """Nucleus sampling: only the likeliest tokens whose probabilities sum up to this
    share are candidates. Change either this or `temperature`.

    From 0 to 1. The service's default is `1`.
    """

    n: int | None | Unset = UNSET
    """Alternative answers to generate. All of them count against the token quota.

    From 1 to 128. The service's default is `1`.
    """

    stream: bool | None | Unset = UNSET
    """Send the answer as server-sent events while it is generated.

    The service's default is `false`.
    """

    stop: str | Sequence[str] | None | Unset = UNSET
    """Generation ends before any of these sequences."""

    max_tokens: int | Unset = UNSET
    """Upper limit of generated tokens. Without it, only what remains of the context
    window after the prompt counts.

    The service's default is `"inf"`.
    """

    presence_penalty: float | Unset = UNSET
    """Above 0, tokens that already occurred at all become less likely, which favours
    new subjects.

    From -2 to 2. The service's default is `0`.
    """

    frequency_penalty: float | Unset = UNSET
    """Above 0, a token loses likelihood each time it occurs, which curbs literal
    repetition.

    From -2 to 2. The service's default is `0`.
    """

    logit_bias: Mapping[str, Any] | None | Unset = UNSET
    """Maps token ids to a number between -100 and 100 that is added to the logit of
    that token. The extremes forbid or force it; small values nudge.
    """

    user: str | Unset = UNSET
    """Opaque id of the person behind the request; helps the service to spot abuse."""

    __repr__ = represent


class CreateChatCompletionRequestDict(TypedDict, total=False):
    """`CreateChatCompletionRequest` as a plain dict, keyed by wire names."""

    messages: Required[
        Sequence[ChatCompletionRequestMessage | ChatCompletionRequestMessageDict]
    ]
    temperature: float | None
    top_p: float | None
    n: int | None
    stream: bool | None
    stop: str | Sequence[str] | None
    max_tokens: int
    presence_penalty: float
    frequency_penalty: float
    logit_bias: Mapping[str, Any] | None
    user: str
