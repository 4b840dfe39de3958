"""`ResponseItemList`: A page of items."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal

    from .item_resource import ItemResource

__all__ = ["ResponseItemList"]


@dataclass(kw_only=True, repr=False)
class ResponseItemList:
    """A page of items. Since 2025-03-01-preview."""

    object: Literal["list"]
    """Kind of this object: `list`."""

    data: list[ItemResource]
    """The items of the page."""

    has_more: bool
    """Whether there is another page."""

    first_id: str | None
    """Id of the first item of the page; null on an empty one."""

    last_id: str | None
    """Id of the last item of the page; null on an empty one."""

    __repr__ = represent
