"""`Strange`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..._runtime.models import UNSET, represent, wire

if TYPE_CHECKING:
    from typing import Required, TypedDict

    from ..._runtime.models import Unset

__all__ = ["Strange", "StrangeDict"]


@dataclass(kw_only=True, repr=False)
class Strange:
    """The schema `Strange`."""

    value: str = field(metadata=wire(""))

    odata_type: str = field(metadata=wire("@odata.type"))

    n1st: str = field(metadata=wire("1st"))

    x_header: str | Unset = field(default=UNSET, metadata=wire("x-header"))

    camel_case: str | Unset = field(default=UNSET, metadata=wire("camelCase"))

    a_b_c: str | Unset = field(default=UNSET, metadata=wire("a.b/c"))

    less_equal: float | Unset = field(default=UNSET, metadata=wire("<="))

    quo_te: str | Unset = field(default=UNSET, metadata=wire('quo"te'))

    back_slash: str | Unset = field(default=UNSET, metadata=wire("back\\slash"))

    line_break: str | Unset = field(default=UNSET, metadata=wire("line\nbreak"))

    view: str | Unset = field(default=UNSET, metadata=wire("{{ view }}"))

    __repr__ = represent


if TYPE_CHECKING:
    StrangeDict = TypedDict(
        "StrangeDict",
        {
            "": "Required[str]",
            "@odata.type": "Required[str]",
            "1st": "Required[str]",
            "x-header": "str",
            "camelCase": "str",
            "a.b/c": "str",
            "<=": "float",
            'quo"te': "str",
            "back\\slash": "str",
            "line\nbreak": "str",
            "{{ view }}": "str",
        },
        total=False,
    )
else:
    StrangeDict = dict
