"""`UNSET`: the value of what was not given."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal

__all__ = ["UNSET", "Unset"]


# An enum of one member is the form that both mypy and pyright narrow by `is` (PEP 484,
# "Support for singleton types in unions"); it also pickles and copies to itself.
class Unset(Enum):
    """The type of `UNSET`, which stands for an absent value. (`None` is JSON null.)"""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
"""Not given: a field or argument with this value is left out of what is sent."""
