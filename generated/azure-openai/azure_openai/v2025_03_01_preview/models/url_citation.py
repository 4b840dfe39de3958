"""`UrlCitation`: A web page that backs a stretch of the output."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Literal, Required

__all__ = ["UrlCitation", "UrlCitationDict"]


@dataclass(kw_only=True, repr=False)
class UrlCitation:
    """A web page that backs a stretch of the output. Since 2025-03-01-preview."""

    url: str
    """Address of the page."""

    title: str
    """Title of the page."""

    type: Literal["url_citation"] = "url_citation"
    """Kind of this object: `url_citation`."""

    start_index: int
    """Where the stretch of text begins, counted in characters."""

    end_index: int
    """Where the stretch of text ends, counted in characters."""

    __repr__ = represent


class UrlCitationDict(TypedDict, total=False):
    """`UrlCitation` as a plain dict, keyed by wire names."""

    url: Required[str]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    start_index: Required[int]
    end_index: Required[int]
