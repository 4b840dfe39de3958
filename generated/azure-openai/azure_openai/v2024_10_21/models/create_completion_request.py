"""`CreateCompletionRequest`: What to complete, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Required

    from ..._runtime.models import Unset
    from .chat_completion_stream_options import (
        ChatCompletionStreamOptions,
        ChatCompletionStreamOptionsDict,
    )

__all__ = ["CreateCompletionRequest", "CreateCompletionRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateCompletionRequest:
    """What to complete, and how."""

    prompt: str | Sequence[str] | None
    """Text to continue: one prompt, or a list of them. The marker `<|endoftext|>`
    separates documents, so passing it alone starts a fresh one.

    The service's default is `"<|endoftext|>"`.
    """

    best_of: int | None | Unset = UNSET
    """Candidates to generate on the server; the `n` likeliest of them are returned.
    Must exceed `n`, costs quota for every candidate, and excludes streaming.

    From 0 to 20. The service's default is `1`.
    """

    echo: bool | None | Unset = UNSET
    """Repeat the prompt in front of the generated text.

    The service's default is `false`.
    """

    frequency_penalty: float | None | Unset = UNSET
    """Above 0, a token loses likelihood each time it occurs, which curbs literal
    repetition.

    From -2 to 2. The service's default is `0`.
    """

    logit_bias: Mapping[str, int] | None | Unset = UNSET
    """Maps token ids to a number between -100 and 100 that is added to the logit of
    that token. The extremes forbid or force it; small values nudge.
    """

    logprobs: int | None | Unset = UNSET
    """For each position, also report this many of the likeliest tokens. The chosen
    token is reported in any case, so there may be one more.

    From 0 to 5.
    """

    max_tokens: int | None | Unset = UNSET
    """Upper limit of generated tokens per choice. Prompt and answer share the
    context window of the model.

    At least 0. The service's default is `16`.
    """

    n: int | None | Unset = UNSET
    """Choices to generate per prompt. All of them count against the token quota.

    From 1 to 128. The service's default is `1`.
    """

    presence_penalty: float | None | Unset = UNSET
    """Above 0, tokens that already occurred at all become less likely, which favours
    new subjects.

    From -2 to 2. The service's default is `0`.
    """

    seed: int | None | Unset = UNSET
    """Same seed and same request, same text, as far as the service manages. A change
    of `system_fingerprint` tells when it cannot. Since 2024-10-21.
    """

    stop: str | Sequence[str] | None | Unset = UNSET
    """Generation ends before any of these sequences, and none of them is part of the
    result.
    """

    stream: bool | None | Unset = UNSET
    """Send the text as server-sent events while it is generated, ending with the
    event `[DONE]`.

    The service's default is `false`.
    """

    suffix: str | None | Unset = UNSET
    """Text that follows the gap; the model fills in what belongs between prompt and
    suffix. Only `gpt-3.5-turbo-instruct` can.
    """

    temperature: float | None | Unset = UNSET
    """Randomness of sampling. 0 always takes the likeliest token; around 0.9 suits
    creative text. Change either this or `top_p`.

    From 0 to 2. The service's default is `1`.
    """

    top_p: float | None | Unset = UNSET
    """Nucleus sampling: only the likeliest tokens whose probabilities sum up to this
    share are candidates. Change either this or `temperature`.

    From 0 to 1. The service's default is `1`.
    """

    user: str | Unset = UNSET
    """Opaque id of the person behind the request; helps the service to spot abuse."""

    stream_options: (
        ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None | Unset
    ) = UNSET
    """How to stream; for requests with `stream` on. Since 2024-10-21."""

    __repr__ = represent


class CreateCompletionRequestDict(TypedDict, total=False):
    """`CreateCompletionRequest` as a plain dict, keyed by wire names."""

    prompt: Required[str | Sequence[str] | None]
    best_of: int | None
    echo: bool | None
    frequency_penalty: float | None
    logit_bias: Mapping[str, int] | None
    logprobs: int | None
    max_tokens: int | None
    n: int | None
    presence_penalty: float | None
    seed: int | None
    stop: str | Sequence[str] | None
    stream: bool | None
    suffix: str | None
    temperature: float | None
    top_p: float | None
    user: str
    stream_options: ChatCompletionStreamOptions | ChatCompletionStreamOptionsDict | None
