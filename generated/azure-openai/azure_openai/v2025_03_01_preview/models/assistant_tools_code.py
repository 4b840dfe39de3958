"""`AssistantToolsCode`: Lets the model write Python and run it in a sandbox."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["AssistantToolsCode", "AssistantToolsCodeDict"]


@dataclass(kw_only=True, repr=False)
class AssistantToolsCode:
    """Lets the model write Python and run it in a sandbox. Since 2025-03-01-preview."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Kind of this object: `code_interpreter`."""

    __repr__ = represent


class AssistantToolsCodeDict(TypedDict, total=False):
    """`AssistantToolsCode` as a plain dict, keyed by wire names."""

    type: Required[Literal["code_interpreter"]]
