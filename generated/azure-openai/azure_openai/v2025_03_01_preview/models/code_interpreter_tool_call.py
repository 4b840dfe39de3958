"""`CodeInterpreterToolCall`: Code that the model had run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .code_interpreter_tool_output import CodeInterpreterToolOutput

__all__ = ["CodeInterpreterToolCall"]


@dataclass(kw_only=True, repr=False)
class CodeInterpreterToolCall:
    """Code that the model had run. Since 2025-03-01-preview."""

    id: str
    """Id of the item."""

    type: Literal["code_interpreter_call"]
    """Kind of this object: `code_interpreter_call`."""

    code: str
    """The code."""

    status: Literal["in_progress", "interpreting", "completed"] | str
    """Where the call stands."""

    results: list[CodeInterpreterToolOutput]
    """What running the code gave."""

    __repr__ = represent
