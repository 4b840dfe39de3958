"""`OnYourDataUsernameAndPasswordAuthenticationOptions`: Log in by name and password."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .on_your_data_authentication_options import OnYourDataAuthenticationOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from .on_your_data_authentication_type import OnYourDataAuthenticationType

__all__ = [
    "OnYourDataUsernameAndPasswordAuthenticationOptions",
    "OnYourDataUsernameAndPasswordAuthenticationOptionsDict",
]


@dataclass(kw_only=True, repr=False)
class OnYourDataUsernameAndPasswordAuthenticationOptions(
    OnYourDataAuthenticationOptions
):
    """Log in by name and password. Since 2025-03-01-preview."""

    type: str = "username_and_password"
    """Way to log in to a source of data."""

    username: str
    """The name."""

    password: str
    """The password."""

    __repr__ = represent


class OnYourDataUsernameAndPasswordAuthenticationOptionsDict(TypedDict, total=False):
    """`OnYourDataUsernameAndPasswordAuthenticationOptions` as a plain dict, keyed by
    wire names.
    """

    type: Required[Literal["username_and_password"]]
    username: Required[str]
    password: Required[str]
