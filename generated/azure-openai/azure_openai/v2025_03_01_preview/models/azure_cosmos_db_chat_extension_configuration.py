"""`AzureCosmosDBChatExtensionConfiguration`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .azure_chat_extension_configuration import AzureChatExtensionConfiguration

if TYPE_CHECKING:
    from typing import Literal, Required

    from .azure_chat_extension_type import AzureChatExtensionType
    from .azure_cosmos_db_chat_extension_parameters import (
        AzureCosmosDBChatExtensionParameters,
        AzureCosmosDBChatExtensionParametersDict,
    )

__all__ = [
    "AzureCosmosDBChatExtensionConfiguration",
    "AzureCosmosDBChatExtensionConfigurationDict",
]


@dataclass(kw_only=True, repr=False)
class AzureCosmosDBChatExtensionConfiguration(AzureChatExtensionConfiguration):
    """An index of Azure Cosmos DB as a source of grounding data. Since 2024-10-21."""

    type: str = "azure_cosmos_db"
    """Kind of a source of grounding data."""

    parameters: (
        AzureCosmosDBChatExtensionParameters | AzureCosmosDBChatExtensionParametersDict
    )
    """Which index of Azure Cosmos DB for MongoDB to look in, and how."""

    __repr__ = represent


class AzureCosmosDBChatExtensionConfigurationDict(TypedDict, total=False):
    """`AzureCosmosDBChatExtensionConfiguration` as a plain dict, keyed by wire
    names.
    """

    type: Required[Literal["azure_cosmos_db"]]
    parameters: Required[
        AzureCosmosDBChatExtensionParameters | AzureCosmosDBChatExtensionParametersDict
    ]
