"""`Account`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset
    from .owner import Owner, OwnerInput, OwnerInputDict
    from .plain import Plain, PlainDict

__all__ = ["Account", "AccountInput", "AccountInputDict"]


@dataclass(kw_only=True, repr=False)
class Account:
    """The schema `Account`."""

    id: str

    name: str

    owner: Owner | None = None

    plain: Plain | None = None

    __repr__ = represent


@dataclass(kw_only=True, repr=False)
class AccountInput:
    """The schema `Account`."""

    name: str

    password: str

    owner: OwnerInput | OwnerInputDict | Unset = UNSET

    plain: Plain | PlainDict | Unset = UNSET

    __repr__ = represent


class AccountInputDict(TypedDict, total=False):
    """`AccountInput` as a plain dict, keyed by wire names."""

    name: Required[str]
    password: Required[str]
    owner: OwnerInput | OwnerInputDict
    plain: Plain | PlainDict
