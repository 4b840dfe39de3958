"""`OnYourDataConnectionStringAuthenticationOptions`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .on_your_data_authentication_options import OnYourDataAuthenticationOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from .on_your_data_authentication_type import OnYourDataAuthenticationType

__all__ = [
    "OnYourDataConnectionStringAuthenticationOptions",
    "OnYourDataConnectionStringAuthenticationOptionsDict",
]


@dataclass(kw_only=True, repr=False)
class OnYourDataConnectionStringAuthenticationOptions(OnYourDataAuthenticationOptions):
    """Logs in with a connection string. Since 2024-10-21."""

    type: str = "connection_string"
    """Way to log in to a source of data."""

    connection_string: str
    """The connection string."""

    __repr__ = represent


class OnYourDataConnectionStringAuthenticationOptionsDict(TypedDict, total=False):
    """`OnYourDataConnectionStringAuthenticationOptions` as a plain dict, keyed by
    wire names.
    """

    type: Required[Literal["connection_string"]]
    connection_string: Required[str]
