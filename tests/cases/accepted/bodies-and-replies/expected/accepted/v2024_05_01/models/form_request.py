"""`FormRequest`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset

__all__ = ["FormRequest", "FormRequestDict"]


@dataclass(kw_only=True, repr=False)
class FormRequest:
    """The schema `form request`."""

    a: str

    b: Sequence[int] | Unset = UNSET

    __repr__ = represent


class FormRequestDict(TypedDict, total=False):
    """`FormRequest` as a plain dict, keyed by wire names."""

    a: Required[str]
    b: Sequence[int]
