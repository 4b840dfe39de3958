"""`AskRequest`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset

__all__ = ["AskRequest", "AskRequestDict"]


@dataclass(kw_only=True, repr=False)
class AskRequest:
    """The schema `ask request`."""

    question: str

    stream: bool | Unset = UNSET
    """The service's default is `false`."""

    __repr__ = represent


class AskRequestDict(TypedDict, total=False):
    """`AskRequest` as a plain dict, keyed by wire names."""

    question: Required[str]
    stream: bool
