"""`VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19f`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..._runtime.models import UNSET, represent, wire

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    from ..._runtime.models import Unset
    from .very_long_long_long_long_long_long_long_long_long_long_4145eff3 import (
        VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864,
        VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864Dict,
    )

__all__ = [
    "VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19f",
    "VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19fDict",
]


@dataclass(kw_only=True, repr=False)
class VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19f:
    """A description that goes on and on. A description that goes on and on. A
    description that goes on and on. A description that goes on and on. A
    description that goes on and on. A description that goes on and on.
    """

    requiredrequiredrequiredrequiredrequiredrequiredrequire_31d055c1: (
        VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864
    ) = field(
        metadata=wire(
            "requiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequired",
        ),
    )

    optional_optional_optional_optional_optional_optional_o_0b964cb6: (
        list[VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864] | Unset
    ) = field(
        default=UNSET,
        metadata=wire(
            "optional-optional-optional-optional-optional-optional-optional-optional-optional-optional-optional-optional-x",
        ),
    )

    __repr__ = represent


if TYPE_CHECKING:
    VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19fDict = TypedDict(
        "VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19fDict",
        {
            "requiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequiredrequired": "Required[VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864 | VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864Dict]",
            "optional-optional-optional-optional-optional-optional-optional-optional-optional-optional-optional-optional-x": "Sequence[VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864 | VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_ed4dc864Dict]",
        },
        total=False,
    )
else:
    VeryLongLongLongLongLongLongLongLongLongLongLongLongLon_608fd19fDict = dict
