"""`OnYourDataEncodedApiKeyAuthenticationOptions`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .on_your_data_authentication_options import OnYourDataAuthenticationOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from .on_your_data_authentication_type import OnYourDataAuthenticationType

__all__ = [
    "OnYourDataEncodedApiKeyAuthenticationOptions",
    "OnYourDataEncodedApiKeyAuthenticationOptionsDict",
]


@dataclass(kw_only=True, repr=False)
class OnYourDataEncodedApiKeyAuthenticationOptions(OnYourDataAuthenticationOptions):
    """Log in to Elasticsearch by a key that already holds its id. Since
    2025-03-01-preview.
    """

    type: str = "encoded_api_key"
    """Way to log in to a source of data."""

    encoded_api_key: str
    """Key and id in base64."""

    __repr__ = represent


class OnYourDataEncodedApiKeyAuthenticationOptionsDict(TypedDict, total=False):
    """`OnYourDataEncodedApiKeyAuthenticationOptions` as a plain dict, keyed by wire
    names.
    """

    type: Required[Literal["encoded_api_key"]]
    encoded_api_key: Required[str]
