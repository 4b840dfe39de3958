"""`Straße`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..._runtime.models import UNSET, represent, wire

if TYPE_CHECKING:
    from typing import Required, TypedDict

    from ..._runtime.models import Unset

__all__ = ["Straße", "StraßeDict"]


@dataclass(kw_only=True, repr=False)
class Straße:
    """The schema `Straße`."""

    große: float = field(metadata=wire("größe"))
    """Wie breit, in Metern: ½ … 30 – “ungefähr”."""

    日本語: str | Unset = UNSET

    value: str | Unset = field(default=UNSET, metadata=wire("௰"))

    fix_2: str | Unset = field(default=UNSET, metadata=wire("ﬁx"))

    fix: str | Unset = UNSET

    istanbul: str | Unset = field(default=UNSET, metadata=wire("İstanbul"))

    value_2: str | Unset = field(default=UNSET, metadata=wire("🎉"))

    __repr__ = represent


if TYPE_CHECKING:
    StraßeDict = TypedDict(
        "StraßeDict",
        {
            "größe": "Required[float]",
            "日本語": "str",
            "௰": "str",
            "ﬁx": "str",
            "fix": "str",
            "İstanbul": "str",
            "🎉": "str",
        },
        total=False,
    )
else:
    StraßeDict = dict
