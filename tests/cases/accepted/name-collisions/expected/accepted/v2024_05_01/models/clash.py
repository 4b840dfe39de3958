"""`Clash`."""

from __future__ import annotations

import builtins
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..._runtime.models import UNSET, represent, wire

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    import datetime as dt
    from typing import TypedDict

    from ..._runtime.models import Unset

__all__ = ["Clash", "ClashDict_2"]


@dataclass(kw_only=True, repr=False)
class Clash:
    """The schema `Clash`."""

    foo_bar_2: builtins.str | Unset = field(default=UNSET, metadata=wire("fooBar"))

    foo_bar: builtins.str | Unset = UNSET

    foo_bar_3: builtins.str | Unset = field(default=UNSET, metadata=wire("FooBar"))

    class_: builtins.str | Unset = field(default=UNSET, metadata=wire("class"))

    none: builtins.str | Unset = field(default=UNSET, metadata=wire("None"))

    list: builtins.list[builtins.str] | Unset = UNSET

    str: builtins.str | Unset = UNSET

    int: builtins.int | Unset = UNSET

    dict: builtins.dict[builtins.str, builtins.str] | Unset = UNSET

    field_: builtins.str | Unset = field(default=UNSET, metadata=wire("field"))

    wire_: builtins.str | Unset = field(default=UNSET, metadata=wire("wire"))

    self: builtins.str | Unset = UNSET

    dt_: dt.date | Unset = field(default=UNSET, metadata=wire("dt"))

    type: builtins.str | Unset = UNSET

    match: builtins.str | Unset = UNSET

    private: builtins.str | Unset = field(default=UNSET, metadata=wire("_private"))

    init: builtins.str | Unset = field(default=UNSET, metadata=wire("__init__"))

    __repr__ = represent


if TYPE_CHECKING:
    ClashDict_2 = TypedDict(
        "ClashDict_2",
        {
            "fooBar": "str",
            "foo_bar": "str",
            "FooBar": "str",
            "class": "str",
            "None": "str",
            "list": "Sequence[str]",
            "str": "str",
            "int": "int",
            "dict": "Mapping[str, str]",
            "field": "str",
            "wire": "str",
            "self": "str",
            "dt": "dt.date | str",
            "type": "str",
            "match": "str",
            "_private": "str",
            "__init__": "str",
        },
        total=False,
    )
else:
    ClashDict_2 = dict
