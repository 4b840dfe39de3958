"""`OnYourDataApiKeyAuthenticationOptions`: Logs in with a key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .on_your_data_authentication_options import OnYourDataAuthenticationOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from .on_your_data_authentication_type import OnYourDataAuthenticationType

__all__ = [
    "OnYourDataApiKeyAuthenticationOptions",
    "OnYourDataApiKeyAuthenticationOptionsDict",
]


@dataclass(kw_only=True, repr=False)
class OnYourDataApiKeyAuthenticationOptions(OnYourDataAuthenticationOptions):
    """Logs in with a key. Since 2024-10-21."""

    type: str = "api_key"
    """Way to log in to a source of data."""

    key: str
    """The key."""

    __repr__ = represent


class OnYourDataApiKeyAuthenticationOptionsDict(TypedDict, total=False):
    """`OnYourDataApiKeyAuthenticationOptions` as a plain dict, keyed by wire names."""

    type: Required[Literal["api_key"]]
    key: Required[str]
