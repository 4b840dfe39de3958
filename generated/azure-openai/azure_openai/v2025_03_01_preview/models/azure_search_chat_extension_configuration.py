"""`AzureSearchChatExtensionConfiguration`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .azure_chat_extension_configuration import AzureChatExtensionConfiguration

if TYPE_CHECKING:
    from typing import Literal, Required

    from .azure_chat_extension_type import AzureChatExtensionType
    from .azure_search_chat_extension_parameters import (
        AzureSearchChatExtensionParameters,
        AzureSearchChatExtensionParametersDict,
    )

__all__ = [
    "AzureSearchChatExtensionConfiguration",
    "AzureSearchChatExtensionConfigurationDict",
]


@dataclass(kw_only=True, repr=False)
class AzureSearchChatExtensionConfiguration(AzureChatExtensionConfiguration):
    """An index of Azure AI Search as a source of grounding data. Since 2024-10-21."""

    type: str = "azure_search"
    """Kind of a source of grounding data."""

    parameters: (
        AzureSearchChatExtensionParameters | AzureSearchChatExtensionParametersDict
    )
    """Which index of Azure AI Search to look in, and how."""

    __repr__ = represent


class AzureSearchChatExtensionConfigurationDict(TypedDict, total=False):
    """`AzureSearchChatExtensionConfiguration` as a plain dict, keyed by wire names."""

    type: Required[Literal["azure_search"]]
    parameters: Required[
        AzureSearchChatExtensionParameters | AzureSearchChatExtensionParametersDict
    ]
