"""`AssistantsNamedToolChoice`: Names the tool that has to be used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset

__all__ = [
    "AssistantsNamedToolChoice",
    "AssistantsNamedToolChoiceDict",
    "AssistantsNamedToolChoiceFunction",
    "AssistantsNamedToolChoiceFunctionDict",
    "AssistantsNamedToolChoiceType",
]


@dataclass(kw_only=True, repr=False)
class AssistantsNamedToolChoice:
    """Names the tool that has to be used. Since 2025-03-01-preview."""

    type: AssistantsNamedToolChoiceType
    """Which tool; a function needs its name too."""

    function: AssistantsNamedToolChoiceFunction | Unset = UNSET
    """The function, if it is one."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class AssistantsNamedToolChoiceFunction:
    """The function, if it is one. Since 2025-03-01-preview."""

    name: str
    """Name of the function."""

    __repr__ = represent


class AssistantsNamedToolChoiceDict(TypedDict, total=False):
    """`AssistantsNamedToolChoice` as a plain dict, keyed by wire names."""

    type: Required[AssistantsNamedToolChoiceType]
    function: AssistantsNamedToolChoiceFunction | AssistantsNamedToolChoiceFunctionDict


class AssistantsNamedToolChoiceFunctionDict(TypedDict, total=False):
    """`AssistantsNamedToolChoiceFunction` as a plain dict, keyed by wire names."""

    name: Required[str]


AssistantsNamedToolChoiceType: TypeAlias = (
    Literal["function", "code_interpreter", "file_search"] | str
)
"""Which tool; a function needs its name too."""
