"""`OnYourDataAccessTokenAuthenticationOptions`: Log in by an access token."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .on_your_data_authentication_options import OnYourDataAuthenticationOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from .on_your_data_authentication_type import OnYourDataAuthenticationType

__all__ = [
    "OnYourDataAccessTokenAuthenticationOptions",
    "OnYourDataAccessTokenAuthenticationOptionsDict",
]


@dataclass(kw_only=True, repr=False)
class OnYourDataAccessTokenAuthenticationOptions(OnYourDataAuthenticationOptions):
    """Log in by an access token. Since 2025-03-01-preview."""

    type: str = "access_token"
    """Way to log in to a source of data."""

    access_token: str
    """The token."""

    __repr__ = represent


class OnYourDataAccessTokenAuthenticationOptionsDict(TypedDict, total=False):
    """`OnYourDataAccessTokenAuthenticationOptions` as a plain dict, keyed by wire
    names.
    """

    type: Required[Literal["access_token"]]
    access_token: Required[str]
