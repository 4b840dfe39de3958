"""`VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime.models import Unset

__all__ = [
    "VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864",
    "VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864Dict",
]


@dataclass(kw_only=True, repr=False)
class VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864:
    """The schema
    `VeryLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongOther`.
    """

    choice: (
        Literal[
            "choice-number-0",
            "choice-number-1",
            "choice-number-2",
            "choice-number-3",
            "choice-number-4",
            "choice-number-5",
            "choice-number-6",
            "choice-number-7",
            "choice-number-8",
        ]
        | str
        | Unset
    ) = UNSET

    unbreakable: str | Unset = UNSET
    """xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx."""

    __repr__ = represent


class VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864Dict(
    TypedDict, total=False
):
    """`VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864` as a plain
    dict, keyed by wire names.
    """

    choice: Literal[
        "choice-number-0",
        "choice-number-1",
        "choice-number-2",
        "choice-number-3",
        "choice-number-4",
        "choice-number-5",
        "choice-number-6",
        "choice-number-7",
        "choice-number-8",
    ]
    unbreakable: str
