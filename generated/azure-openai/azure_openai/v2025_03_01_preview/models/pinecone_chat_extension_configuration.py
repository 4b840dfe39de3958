"""`PineconeChatExtensionConfiguration`: Data of yours in an index of Pinecone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .azure_chat_extension_configuration import AzureChatExtensionConfiguration

if TYPE_CHECKING:
    from typing import Literal, Required

    from .azure_chat_extension_type import AzureChatExtensionType
    from .pinecone_chat_extension_parameters import (
        PineconeChatExtensionParameters,
        PineconeChatExtensionParametersDict,
    )

__all__ = [
    "PineconeChatExtensionConfiguration",
    "PineconeChatExtensionConfigurationDict",
]


@dataclass(kw_only=True, repr=False)
class PineconeChatExtensionConfiguration(AzureChatExtensionConfiguration):
    """Data of yours in an index of Pinecone. Since 2025-03-01-preview."""

    type: str = "pinecone"
    """Kind of a source of grounding data."""

    parameters: PineconeChatExtensionParameters | PineconeChatExtensionParametersDict
    """Where the Pinecone index is and how to search it."""

    __repr__ = represent


class PineconeChatExtensionConfigurationDict(TypedDict, total=False):
    """`PineconeChatExtensionConfiguration` as a plain dict, keyed by wire names."""

    type: Required[Literal["pinecone"]]
    parameters: Required[
        PineconeChatExtensionParameters | PineconeChatExtensionParametersDict
    ]
