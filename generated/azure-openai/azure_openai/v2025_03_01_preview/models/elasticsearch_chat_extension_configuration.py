"""`ElasticsearchChatExtensionConfiguration`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .azure_chat_extension_configuration import AzureChatExtensionConfiguration

if TYPE_CHECKING:
    from typing import Literal, Required

    from .azure_chat_extension_type import AzureChatExtensionType
    from .elasticsearch_chat_extension_parameters import (
        ElasticsearchChatExtensionParameters,
        ElasticsearchChatExtensionParametersDict,
    )

__all__ = [
    "ElasticsearchChatExtensionConfiguration",
    "ElasticsearchChatExtensionConfigurationDict",
]


@dataclass(kw_only=True, repr=False)
class ElasticsearchChatExtensionConfiguration(AzureChatExtensionConfiguration):
    """Data of yours in an index of Elasticsearch. Since 2025-03-01-preview."""

    type: str = "elasticsearch"
    """Kind of a source of grounding data."""

    parameters: (
        ElasticsearchChatExtensionParameters | ElasticsearchChatExtensionParametersDict
    )
    """Where the Elasticsearch index is and how to search it."""

    __repr__ = represent


class ElasticsearchChatExtensionConfigurationDict(TypedDict, total=False):
    """`ElasticsearchChatExtensionConfiguration` as a plain dict, keyed by wire
    names.
    """

    type: Required[Literal["elasticsearch"]]
    parameters: Required[
        ElasticsearchChatExtensionParameters | ElasticsearchChatExtensionParametersDict
    ]
