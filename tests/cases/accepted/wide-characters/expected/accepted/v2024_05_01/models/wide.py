"""`Wide`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..._runtime.models import UNSET, represent, wire

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    from ..._runtime.models import Unset

__all__ = ["Wide", "WideDict"]


@dataclass(kw_only=True, repr=False)
class Wide:
    """The schema `Wide`."""

    とても長い名前のフロハティ: Literal[
        "とても長い値その一です", "とても長い値その二です", "とても長い値その三です"
    ] = field(
        metadata=wire("とても長い名前のプロパティ"),
    )

    短い: str | Unset = UNSET
    """一つの文章がとても長くて一行に収まらないかもしれないので折り返す必要があるかどうかを確かめるための説明文です。."""

    a_b: str | Unset = field(default=UNSET, metadata=wire("a-b"))
    """The service's default is
    `"\\u3068\\u3066\\u3082\\u9577\\u3044\\u65e2\\u5b9a\\u5024\\u3068\\u...`.
    """

    __repr__ = represent


if TYPE_CHECKING:
    WideDict = TypedDict(
        "WideDict",
        {
            "とても長い名前のプロパティ": 'Required[Literal["とても長い値その一です", "とても長い値その二です", "とても長い値その三です"]]',
            "短い": "str",
            "a-b": "str",
        },
        total=False,
    )
else:
    WideDict = dict
