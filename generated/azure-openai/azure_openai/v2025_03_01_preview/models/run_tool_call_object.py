"""`RunToolCallObject`: A call that the model asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["RunToolCallObject", "RunToolCallObjectFunction"]


@dataclass(kw_only=True, repr=False)
class RunToolCallObject:
    """A call that the model asks for. Since 2025-03-01-preview."""

    id: str
    """Id of the call; hand its result in under it."""

    type: Literal["function"]
    """Kind of this object: `function`."""

    function: RunToolCallObjectFunction
    """The function and its arguments."""

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class RunToolCallObjectFunction:
    """The function and its arguments. Since 2025-03-01-preview."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments of the call as JSON text, written by the model: check them before
    use.
    """

    __repr__ = represent
