"""`AzureChatExtensionConfiguration`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypedDict

from ..._runtime.markers import Tagged
from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

    from .azure_chat_extension_type import AzureChatExtensionType

__all__ = ["AzureChatExtensionConfiguration", "AzureChatExtensionConfigurationDict"]


@dataclass(kw_only=True, repr=False)
class AzureChatExtensionConfiguration:
    """A source of grounding data; its `type` decides its shape. Since 2024-10-21."""

    __variants__: ClassVar[Tagged] = Tagged(
        "type",
        {
            "azure_search": "AzureSearchChatExtensionConfiguration",
            "azure_cosmos_db": "AzureCosmosDBChatExtensionConfiguration",
            "elasticsearch": "ElasticsearchChatExtensionConfiguration",
            "mongo_db": "MongoDBChatExtensionConfiguration",
            "pinecone": "PineconeChatExtensionConfiguration",
        },
    )

    type: str
    """Kind of a source of grounding data."""

    __repr__ = represent


class AzureChatExtensionConfigurationDict(TypedDict, total=False):
    """`AzureChatExtensionConfiguration` as a plain dict, keyed by wire names."""

    type: Required[AzureChatExtensionType]
