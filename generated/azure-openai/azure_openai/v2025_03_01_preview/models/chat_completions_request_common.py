"""`ChatCompletionsRequestCommon`: Options that every kind of chat request accepts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._runtime.models import Unset

__all__ = ["ChatCompletionsRequestCommon", "ChatCompletionsRequestCommonDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionsRequestCommon:
    """Options that every kind of chat request accepts. Since 2023-06-01-preview."""

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

    stream: bool | None | Unset = UNSET
    """Send the answer as server-sent events while it is generated.

    The service's default is `false`.
    """

    stop: str | Sequence[str] | None | Unset = UNSET
    """Generation ends before any of these sequences."""

    max_tokens: int | Unset = UNSET
    """Upper limit of generated tokens. What remains of the context window after the
    prompt limits it too. Give way to `max_completion_tokens`: the o1 models
    refuse this one.

    The service's default is `4096`.
    """

    max_completion_tokens: int | None | Unset = UNSET
    """Upper limit of generated tokens, those of hidden thoughts included. Since
    2024-10-21.
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

    store: bool | None | Unset = UNSET
    """Keep the completion, for distillation and evaluation. Since
    2025-03-01-preview.
    """

    metadata: Mapping[str, str] | None | Unset = UNSET
    """Notes to find stored completions by. Since 2025-03-01-preview."""

    __repr__ = represent


class ChatCompletionsRequestCommonDict(TypedDict, total=False):
    """`ChatCompletionsRequestCommon` as a plain dict, keyed by wire names."""

    temperature: float | None
    top_p: float | None
    stream: bool | None
    stop: str | Sequence[str] | None
    max_tokens: int
    max_completion_tokens: int | None
    presence_penalty: float
    frequency_penalty: float
    logit_bias: Mapping[str, Any] | None
    user: str
    store: bool | None
    metadata: Mapping[str, str] | None
