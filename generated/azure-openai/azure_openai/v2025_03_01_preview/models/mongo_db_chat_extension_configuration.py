"""`MongoDBChatExtensionConfiguration`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .azure_chat_extension_configuration import AzureChatExtensionConfiguration

if TYPE_CHECKING:
    from typing import Literal, Required

    from .azure_chat_extension_type import AzureChatExtensionType
    from .mongo_db_chat_extension_parameters import (
        MongoDBChatExtensionParameters,
        MongoDBChatExtensionParametersDict,
    )

__all__ = ["MongoDBChatExtensionConfiguration", "MongoDBChatExtensionConfigurationDict"]


@dataclass(kw_only=True, repr=False)
class MongoDBChatExtensionConfiguration(AzureChatExtensionConfiguration):
    """Data of yours in a collection of MongoDB Atlas. Since 2025-03-01-preview."""

    type: str = "mongo_db"
    """Kind of a source of grounding data."""

    parameters: MongoDBChatExtensionParameters | MongoDBChatExtensionParametersDict
    """Where the MongoDB collection is and how to search it."""

    __repr__ = represent


class MongoDBChatExtensionConfigurationDict(TypedDict, total=False):
    """`MongoDBChatExtensionConfiguration` as a plain dict, keyed by wire names."""

    type: Required[Literal["mongo_db"]]
    parameters: Required[
        MongoDBChatExtensionParameters | MongoDBChatExtensionParametersDict
    ]
