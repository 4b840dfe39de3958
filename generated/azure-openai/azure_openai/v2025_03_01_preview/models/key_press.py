"""`KeyPress`: Press keys together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required

__all__ = ["KeyPress", "KeyPressDict"]


@dataclass(kw_only=True, repr=False)
class KeyPress:
    """Press keys together. Since 2025-03-01-preview."""

    type: Literal["keypress"] = "keypress"
    """Kind of this object: `keypress`. The service's default is `"keypress"`."""

    keys: list[str]
    """The keys."""

    __repr__ = represent


class KeyPressDict(TypedDict, total=False):
    """`KeyPress` as a plain dict, keyed by wire names."""

    type: Required[Literal["keypress"]]
    keys: Required[Sequence[str]]
