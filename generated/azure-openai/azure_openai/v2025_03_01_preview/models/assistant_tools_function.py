"""`AssistantToolsFunction`: Lets the model ask for a call of a function of yours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

    from .chat_completion_function_parameters import (
        ChatCompletionFunctionParameters,
        ChatCompletionFunctionParametersInput,
    )

__all__ = [
    "AssistantToolsFunction",
    "AssistantToolsFunctionDict",
    "AssistantToolsFunctionFunction",
    "AssistantToolsFunctionFunctionDict",
]


@dataclass(kw_only=True, repr=False)
class AssistantToolsFunction:
    """Lets the model ask for a call of a function of yours. Since
    2025-03-01-preview.
    """

    type: Literal["function"] = "function"
    """Kind of this object: `function`."""

    function: AssistantToolsFunctionFunction
    """The function."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class AssistantToolsFunctionFunction:
    """The function. Since 2025-03-01-preview."""

    description: str
    """What the function does, for the model to know when to call it."""

    name: str
    """Name of the function."""

    parameters: ChatCompletionFunctionParameters
    """Arguments that a function takes, as a JSON Schema. Without it the function
    takes none.
    """

    __repr__ = represent


class AssistantToolsFunctionDict(TypedDict, total=False):
    """`AssistantToolsFunction` as a plain dict, keyed by wire names."""

    type: Required[Literal["function"]]
    function: Required[
        AssistantToolsFunctionFunction | AssistantToolsFunctionFunctionDict
    ]


class AssistantToolsFunctionFunctionDict(TypedDict, total=False):
    """`AssistantToolsFunctionFunction` as a plain dict, keyed by wire names."""

    description: Required[str]
    name: Required[str]
    parameters: Required[ChatCompletionFunctionParametersInput]
