"""`OnYourDataSystemAssignedManagedIdentityAuthenticationOptions`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .on_your_data_authentication_options import OnYourDataAuthenticationOptions

if TYPE_CHECKING:
    from typing import Literal, Required

    from .on_your_data_authentication_type import OnYourDataAuthenticationType

__all__ = [
    "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions",
    "OnYourDataSystemAssignedManagedIdentityAuthenticationOptionsDict",
]


@dataclass(kw_only=True, repr=False)
class OnYourDataSystemAssignedManagedIdentityAuthenticationOptions(
    OnYourDataAuthenticationOptions
):
    """Logs in as the identity that Azure gave the Azure OpenAI resource. Since
    2024-10-21.
    """

    type: str = "system_assigned_managed_identity"
    """Way to log in to a source of data."""

    __repr__ = represent


class OnYourDataSystemAssignedManagedIdentityAuthenticationOptionsDict(
    TypedDict, total=False
):
    """`OnYourDataSystemAssignedManagedIdentityAuthenticationOptions` as a plain
    dict, keyed by wire names.
    """

    type: Required[Literal["system_assigned_managed_identity"]]
