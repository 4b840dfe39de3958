"""`Prose`: One line that ends in a backslash \\"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset

__all__ = ["Prose", "ProseDict"]


@dataclass(kw_only=True, repr=False)
class Prose:
    """One line that ends in a backslash \\."""

    a: str | Unset = UNSET
    """\"\"\". The service's default is `"it's \\"so\\""`."""

    b: str | Unset = UNSET
    """Tab here, NUL , bell , and ."""

    c: str | Unset = UNSET
    """# no comment. The service's default is `"{{ x }}"`."""

    __repr__ = represent


class ProseDict(TypedDict, total=False):
    """`Prose` as a plain dict, keyed by wire names."""

    a: str
    b: str
    c: str
