"""`CreateCompletionRequest`: What to complete, and how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._runtime.models import Unset

__all__ = ["CreateCompletionRequest", "CreateCompletionRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateCompletionRequest:
    """What to complete, and how."""

    prompt: str | Sequence[str] | None | Unset = UNSET
    """Text to continue: one prompt, or a list of up to 2048. The marker
    `<|endoftext|>` separates documents, so leaving the prompt out starts a fresh
    one.
    """

    max_tokens: int | None | Unset = UNSET
    """Upper limit of generated tokens per choice, 0 or more. Prompt and answer share
    the context window of the model.

    The service's default is `16`.
    """

    temperature: float | None | Unset = UNSET
    """Randomness of sampling. 0 always takes the likeliest token; around 0.9 suits
    creative text. Change either this or `top_p`.

    The service's default is `1`.
    """

    top_p: float | None | Unset = UNSET
    """Nucleus sampling: only the likeliest tokens whose probabilities sum up to this
    share are candidates. Change either this or `temperature`.

    The service's default is `1`.
    """

    logit_bias: Mapping[str, Any] | Unset = UNSET
    """Maps token ids to a number between -100 and 100 that is added to the logit of
    that token. The extremes forbid or force it; small values nudge.
    """

    user: str | Unset = UNSET
    """Opaque id of the person behind the request; helps the service to spot abuse."""

    n: int | None | Unset = UNSET
    """Choices to generate per prompt, 1 to 128. All of them count against the token
    quota.

    The service's default is `1`.
    """

    stream: bool | None | Unset = UNSET
    """Send the text as server-sent events while it is generated, ending with the
    event `[DONE]`.

    The service's default is `false`.
    """

    logprobs: int | None | Unset = UNSET
    """For each position, also report this many of the likeliest tokens, 0 to 5. The
    chosen token is reported in any case, so there may be one more.
    """

    suffix: str | None | Unset = UNSET
    """Text that follows the gap; the model fills in what belongs between prompt and
    suffix.
    """

    echo: bool | None | Unset = UNSET
    """Repeat the prompt in front of the generated text.

    The service's default is `false`.
    """

    stop: str | Sequence[str] | None | Unset = UNSET
    """Generation ends before any of these sequences; at most 4, and none of them is
    part of the result.
    """

    completion_config: str | None | Unset = UNSET
    """Opaque configuration string; its meaning is not published."""

    cache_level: int | None | Unset = UNSET
    """How much the server may cache: 0 nothing, 1 prefixes of prompts, 2 everything.
    Since 2023-07-01-preview.
    """

    presence_penalty: float | Unset = UNSET
    """From -2.0 to 2.0. Above 0, tokens that already occurred at all become less
    likely, which favours new subjects.

    The service's default is `0`.
    """

    frequency_penalty: float | Unset = UNSET
    """From -2.0 to 2.0. Above 0, a token loses likelihood each time it occurs, which
    curbs literal repetition.

    The service's default is `0`.
    """

    best_of: int | Unset = UNSET
    """Candidates to generate on the server, at most 128; the `n` likeliest of them
    are returned. Must exceed `n`, costs quota for every candidate, and excludes
    streaming.
    """

    __repr__ = represent


class CreateCompletionRequestDict(TypedDict, total=False):
    """`CreateCompletionRequest` as a plain dict, keyed by wire names."""

    prompt: str | Sequence[str] | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    logit_bias: Mapping[str, Any]
    user: str
    n: int | None
    stream: bool | None
    logprobs: int | None
    suffix: str | None
    echo: bool | None
    stop: str | Sequence[str] | None
    completion_config: str | None
    cache_level: int | None
    presence_penalty: float
    frequency_penalty: float
    best_of: int
