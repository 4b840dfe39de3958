"""`AzureSearchChatExtensionParameters`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from typing import Required

    from ..._runtime.models import Unset
    from .azure_search_index_field_mapping_options import (
        AzureSearchIndexFieldMappingOptions,
        AzureSearchIndexFieldMappingOptionsDict,
    )
    from .azure_search_query_type import AzureSearchQueryType
    from .on_your_data_api_key_authentication_options import (
        OnYourDataApiKeyAuthenticationOptions,
        OnYourDataApiKeyAuthenticationOptionsDict,
    )
    from .on_your_data_deployment_name_vectorization_source import (
        OnYourDataDeploymentNameVectorizationSource,
        OnYourDataDeploymentNameVectorizationSourceDict,
    )
    from .on_your_data_endpoint_vectorization_source import (
        OnYourDataEndpointVectorizationSource,
        OnYourDataEndpointVectorizationSourceDict,
    )
    from .on_your_data_system_assigned_managed_identity_authentic_1f1a4fac import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptionsDict,
    )
    from .on_your_data_user_assigned_managed_identity_authenticat_c107f241 import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
        OnYourDataUserAssignedManagedIdentityAuthenticationOptionsDict,
    )

__all__ = [
    "AzureSearchChatExtensionParameters",
    "AzureSearchChatExtensionParametersDict",
]


@dataclass(kw_only=True, repr=False)
class AzureSearchChatExtensionParameters:
    """Which index of Azure AI Search to look in, and how. Since 2024-10-21."""

    authentication: (
        OnYourDataApiKeyAuthenticationOptions
        | OnYourDataApiKeyAuthenticationOptionsDict
        | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
        | OnYourDataSystemAssignedManagedIdentityAuthenticationOptionsDict
        | OnYourDataUserAssignedManagedIdentityAuthenticationOptions
        | OnYourDataUserAssignedManagedIdentityAuthenticationOptionsDict
    )
    """How the service proves to the search resource that it may read."""

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

    endpoint: str
    """Address of the search resource. Format: uri."""

    index_name: str
    """Index of that resource."""

    fields_mapping: (
        AzureSearchIndexFieldMappingOptions
        | AzureSearchIndexFieldMappingOptionsDict
        | Unset
    ) = UNSET
    """Which fields of the search index mean what."""

    query_type: AzureSearchQueryType | Unset = UNSET
    """How the search index is asked."""

    semantic_configuration: str | Unset = UNSET
    """Semantic configuration of the index, for the semantic kinds of query."""

    filter: str | Unset = UNSET
    """Filter expression that documents have to satisfy."""

    embedding_dependency: (
        OnYourDataEndpointVectorizationSource
        | OnYourDataEndpointVectorizationSourceDict
        | OnYourDataDeploymentNameVectorizationSource
        | OnYourDataDeploymentNameVectorizationSourceDict
        | Unset
    ) = UNSET
    """What turns the question into a vector, for the vector kinds of query."""

    __repr__ = represent


class AzureSearchChatExtensionParametersDict(TypedDict, total=False):
    """`AzureSearchChatExtensionParameters` as a plain dict, keyed by wire names."""

    authentication: Required[
        OnYourDataApiKeyAuthenticationOptions
        | OnYourDataApiKeyAuthenticationOptionsDict
        | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
        | OnYourDataSystemAssignedManagedIdentityAuthenticationOptionsDict
        | OnYourDataUserAssignedManagedIdentityAuthenticationOptions
        | OnYourDataUserAssignedManagedIdentityAuthenticationOptionsDict
    ]
    top_n_documents: int
    in_scope: bool
    strictness: int
    role_information: str
    endpoint: Required[str]
    index_name: Required[str]
    fields_mapping: (
        AzureSearchIndexFieldMappingOptions | AzureSearchIndexFieldMappingOptionsDict
    )
    query_type: AzureSearchQueryType
    semantic_configuration: str
    filter: str
    embedding_dependency: (
        OnYourDataEndpointVectorizationSource
        | OnYourDataEndpointVectorizationSourceDict
        | OnYourDataDeploymentNameVectorizationSource
        | OnYourDataDeploymentNameVectorizationSourceDict
    )
