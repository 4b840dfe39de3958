"""`OnYourDataAuthenticationOptions`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypedDict

from ..._runtime.markers import Tagged
from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

    from .on_your_data_authentication_type import OnYourDataAuthenticationType

__all__ = ["OnYourDataAuthenticationOptions", "OnYourDataAuthenticationOptionsDict"]


@dataclass(kw_only=True, repr=False)
class OnYourDataAuthenticationOptions:
    """How the service logs in to a source of data; `type` decides the shape. Since
    2024-10-21.
    """

    __variants__: ClassVar[Tagged] = Tagged(
        "type",
        {
            "api_key": "OnYourDataApiKeyAuthenticationOptions",
            "connection_string": "OnYourDataConnectionStringAuthenticationOptions",
            "key_and_key_id": "OnYourDataKeyAndKeyIdAuthenticationOptions",
            "encoded_api_key": "OnYourDataEncodedApiKeyAuthenticationOptions",
            "access_token": "OnYourDataAccessTokenAuthenticationOptions",
            "system_assigned_managed_identity": "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions",
            "user_assigned_managed_identity": "OnYourDataUserAssignedManagedIdentityAuthenticationOptions",
            "username_and_password": "OnYourDataUsernameAndPasswordAuthenticationOptions",
        },
    )

    type: str
    """Way to log in to a source of data."""

    __repr__ = represent


class OnYourDataAuthenticationOptionsDict(TypedDict, total=False):
    """`OnYourDataAuthenticationOptions` as a plain dict, keyed by wire names."""

    type: Required[OnYourDataAuthenticationType]
