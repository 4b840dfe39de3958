"""`FunctionObject`: A function on offer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset
    from .function_parameters import FunctionParameters

__all__ = ["FunctionObject", "FunctionObjectDict"]


@dataclass(kw_only=True, repr=False)
class FunctionObject:
    """A function on offer. Since 2024-10-21."""

    name: str
    """Name of the function: letters, digits, `_` and `-`, at most 64 characters."""

    description: str | Unset = UNSET
    """What the function is good for; the model reads this when it decides on a call."""

    parameters: FunctionParameters | Unset = UNSET
    """JSON Schema of the arguments: an object schema with one property per argument.
    A function that takes none goes without.
    """

    strict: bool | None | Unset = UNSET
    """Guarantee that the arguments fit the schema in `parameters`, which then may
    use only a part of JSON Schema.

    The service's default is `false`.
    """

    __repr__ = represent


class FunctionObjectDict(TypedDict, total=False):
    """`FunctionObject` as a plain dict, keyed by wire names."""

    name: Required[str]
    description: str
    parameters: FunctionParameters
    strict: bool | None
