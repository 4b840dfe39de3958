"""`ChatCompletionFunctions`: A function on offer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset
    from .function_parameters import FunctionParameters

__all__ = ["ChatCompletionFunctions", "ChatCompletionFunctionsDict"]


@dataclass(kw_only=True, repr=False)
class ChatCompletionFunctions:
    """A function on offer. Since 2023-07-01-preview.

    Deprecated.
    """

    name: str
    """Name of the function: letters, digits, `_` and `-`, at most 64 characters."""

    description: str | Unset = UNSET
    """What the function is good for; the model reads this when it decides on a call."""

    parameters: FunctionParameters | Unset = UNSET
    """JSON Schema of the arguments: an object schema with one property per argument.
    A function that takes none goes without.
    """

    __repr__ = represent


class ChatCompletionFunctionsDict(TypedDict, total=False):
    """`ChatCompletionFunctions` as a plain dict, keyed by wire names."""

    name: Required[str]
    description: str
    parameters: FunctionParameters
