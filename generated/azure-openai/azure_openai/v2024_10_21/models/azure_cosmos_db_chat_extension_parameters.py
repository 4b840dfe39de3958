"""`AzureCosmosDBChatExtensionParameters`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset
    from .azure_cosmos_db_field_mapping_options import (
        AzureCosmosDBFieldMappingOptions,
        AzureCosmosDBFieldMappingOptionsDict,
    )
    from .on_your_data_connection_string_authentication_options import (
        OnYourDataConnectionStringAuthenticationOptions,
        OnYourDataConnectionStringAuthenticationOptionsDict,
    )
    from .on_your_data_deployment_name_vectorization_source import (
        OnYourDataDeploymentNameVectorizationSource,
        OnYourDataDeploymentNameVectorizationSourceDict,
    )
    from .on_your_data_endpoint_vectorization_source import (
        OnYourDataEndpointVectorizationSource,
        OnYourDataEndpointVectorizationSourceDict,
    )

__all__ = [
    "AzureCosmosDBChatExtensionParameters",
    "AzureCosmosDBChatExtensionParametersDict",
]


@dataclass(kw_only=True, repr=False)
class AzureCosmosDBChatExtensionParameters:
    """Which index of Azure Cosmos DB for MongoDB to look in, and how. Since
    2024-10-21.
    """

    authentication: (
        OnYourDataConnectionStringAuthenticationOptions
        | OnYourDataConnectionStringAuthenticationOptionsDict
    )
    """Logs in with a connection string."""

    top_n_documents: int | Unset = UNSET
    """Most documents that the model gets to see."""

    in_scope: bool | Unset = UNSET
    """True if the model may answer from the found documents alone."""

    strictness: int | Unset = UNSET
    """How well a document must match to be kept. Higher values drop more of the
    irrelevant, and more of the relevant too.

    From 1 to 5.
    """

    role_information: str | Unset = UNSET
    """Rules for the model, such as its tone and the form of its answers; at most 100
    tokens, which share the limit of the call.
    """

    database_name: str
    """Database to look in."""

    container_name: str
    """Container of that database."""

    index_name: str
    """Vector index of that container."""

    fields_mapping: (
        AzureCosmosDBFieldMappingOptions | AzureCosmosDBFieldMappingOptionsDict
    )
    """Which fields of the stored documents mean what."""

    embedding_dependency: (
        OnYourDataEndpointVectorizationSource
        | OnYourDataEndpointVectorizationSourceDict
        | OnYourDataDeploymentNameVectorizationSource
        | OnYourDataDeploymentNameVectorizationSourceDict
    )
    """What turns the question into a vector."""

    __repr__ = represent


class AzureCosmosDBChatExtensionParametersDict(TypedDict, total=False):
    """`AzureCosmosDBChatExtensionParameters` as a plain dict, keyed by wire names."""

    authentication: Required[
        OnYourDataConnectionStringAuthenticationOptions
        | OnYourDataConnectionStringAuthenticationOptionsDict
    ]
    top_n_documents: int
    in_scope: bool
    strictness: int
    role_information: str
    database_name: Required[str]
    container_name: Required[str]
    index_name: Required[str]
    fields_mapping: Required[
        AzureCosmosDBFieldMappingOptions | AzureCosmosDBFieldMappingOptionsDict
    ]
    embedding_dependency: Required[
        OnYourDataEndpointVectorizationSource
        | OnYourDataEndpointVectorizationSourceDict
        | OnYourDataDeploymentNameVectorizationSource
        | OnYourDataDeploymentNameVectorizationSourceDict
    ]
