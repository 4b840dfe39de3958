"""`OnYourDataUserAssignedManagedIdentityAuthenticationOptions`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .on_your_data_authentication_options import OnYourDataAuthenticationOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from .on_your_data_authentication_type import OnYourDataAuthenticationType

__all__ = [
    "OnYourDataUserAssignedManagedIdentityAuthenticationOptions",
    "OnYourDataUserAssignedManagedIdentityAuthenticationOptionsDict",
]


@dataclass(kw_only=True, repr=False)
class OnYourDataUserAssignedManagedIdentityAuthenticationOptions(
    OnYourDataAuthenticationOptions
):
    """Logs in as an identity that you created and gave to the Azure OpenAI resource.
    Since 2024-10-21.
    """

    type: str = "user_assigned_managed_identity"
    """Way to log in to a source of data."""

    managed_identity_resource_id: str
    """Resource id of that identity."""

    __repr__ = represent


class OnYourDataUserAssignedManagedIdentityAuthenticationOptionsDict(
    TypedDict, total=False
):
    """`OnYourDataUserAssignedManagedIdentityAuthenticationOptions` as a plain dict,
    keyed by wire names.
    """

    type: Required[Literal["user_assigned_managed_identity"]]
    managed_identity_resource_id: Required[str]
