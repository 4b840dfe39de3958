"""`OnYourDataKeyAndKeyIdAuthenticationOptions`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .on_your_data_authentication_options import OnYourDataAuthenticationOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from .on_your_data_authentication_type import OnYourDataAuthenticationType

__all__ = [
    "OnYourDataKeyAndKeyIdAuthenticationOptions",
    "OnYourDataKeyAndKeyIdAuthenticationOptionsDict",
]


@dataclass(kw_only=True, repr=False)
class OnYourDataKeyAndKeyIdAuthenticationOptions(OnYourDataAuthenticationOptions):
    """Log in to Elasticsearch by a key and its id. Since 2025-03-01-preview."""

    type: str = "key_and_key_id"
    """Way to log in to a source of data."""

    key: str
    """The key."""

    key_id: str
    """Id of the key."""

    __repr__ = represent


class OnYourDataKeyAndKeyIdAuthenticationOptionsDict(TypedDict, total=False):
    """`OnYourDataKeyAndKeyIdAuthenticationOptions` as a plain dict, keyed by wire
    names.
    """

    type: Required[Literal["key_and_key_id"]]
    key: Required[str]
    key_id: Required[str]
