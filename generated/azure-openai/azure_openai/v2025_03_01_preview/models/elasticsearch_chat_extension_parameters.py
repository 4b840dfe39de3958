"""`ElasticsearchChatExtensionParameters`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset
    from .elasticsearch_index_field_mapping_options import (
        ElasticsearchIndexFieldMappingOptions,
        ElasticsearchIndexFieldMappingOptionsDict,
    )
    from .elasticsearch_query_type import ElasticsearchQueryType
    from .on_your_data_context_property import OnYourDataContextProperty
    from .on_your_data_deployment_name_vectorization_source import (
        OnYourDataDeploymentNameVectorizationSource,
        OnYourDataDeploymentNameVectorizationSourceDict,
    )
    from .on_your_data_encoded_api_key_authentication_options import (
        OnYourDataEncodedApiKeyAuthenticationOptions,
        OnYourDataEncodedApiKeyAuthenticationOptionsDict,
    )
    from .on_your_data_endpoint_vectorization_source import (
        OnYourDataEndpointVectorizationSource,
        OnYourDataEndpointVectorizationSourceDict,
    )
    from .on_your_data_key_and_key_id_authentication_options import (
        OnYourDataKeyAndKeyIdAuthenticationOptions,
        OnYourDataKeyAndKeyIdAuthenticationOptionsDict,
    )
    from .on_your_data_model_id_vectorization_source import (
        OnYourDataModelIdVectorizationSource,
        OnYourDataModelIdVectorizationSourceDict,
    )

__all__ = [
    "ElasticsearchChatExtensionParameters",
    "ElasticsearchChatExtensionParametersDict",
]


@dataclass(kw_only=True, repr=False)
class ElasticsearchChatExtensionParameters:
    """Where the Elasticsearch index is and how to search it. Since
    2025-03-01-preview.
    """

    authentication: (
        OnYourDataKeyAndKeyIdAuthenticationOptions
        | OnYourDataKeyAndKeyIdAuthenticationOptionsDict
        | OnYourDataEncodedApiKeyAuthenticationOptions
        | OnYourDataEncodedApiKeyAuthenticationOptionsDict
    )
    """How to log in there."""

    top_n_documents: int | Unset = UNSET
    """Most documents that the model gets to see."""

    max_search_queries: int | Unset = UNSET
    """Most searches that the service may make of one question."""

    allow_partial_result: bool | Unset = UNSET
    """Answer from what was found even if some searches fail. Otherwise one failure
    fails the whole request.

    The service's default is `false`.
    """

    in_scope: bool | Unset = UNSET
    """True if the model may answer from the found documents alone."""

    strictness: int | Unset = UNSET
    """How well a document must match to be kept. Higher values drop more of the
    irrelevant, and more of the relevant too.

    From 1 to 5.
    """

    endpoint: str
    """Address of the Elasticsearch deployment. Format: uri."""

    index_name: str
    """Name of the index to search."""

    fields_mapping: (
        ElasticsearchIndexFieldMappingOptions
        | ElasticsearchIndexFieldMappingOptionsDict
        | Unset
    ) = UNSET
    """Which fields of the Elasticsearch index hold what."""

    query_type: ElasticsearchQueryType | Unset = UNSET
    """How an Elasticsearch index is searched."""

    embedding_dependency: (
        OnYourDataEndpointVectorizationSource
        | OnYourDataEndpointVectorizationSourceDict
        | OnYourDataDeploymentNameVectorizationSource
        | OnYourDataDeploymentNameVectorizationSourceDict
        | OnYourDataModelIdVectorizationSource
        | OnYourDataModelIdVectorizationSourceDict
        | Unset
    ) = UNSET
    """Where vectors come from when searching by vectors."""

    include_contexts: Sequence[OnYourDataContextProperty] | Unset = UNSET
    """Pieces of the context to send with the answer; without it, citations and
    intent.
    """

    __repr__ = represent


class ElasticsearchChatExtensionParametersDict(TypedDict, total=False):
    """`ElasticsearchChatExtensionParameters` as a plain dict, keyed by wire names."""

    authentication: Required[
        OnYourDataKeyAndKeyIdAuthenticationOptions
        | OnYourDataKeyAndKeyIdAuthenticationOptionsDict
        | OnYourDataEncodedApiKeyAuthenticationOptions
        | OnYourDataEncodedApiKeyAuthenticationOptionsDict
    ]
    top_n_documents: int
    max_search_queries: int
    allow_partial_result: bool
    in_scope: bool
    strictness: int
    endpoint: Required[str]
    index_name: Required[str]
    fields_mapping: (
        ElasticsearchIndexFieldMappingOptions
        | ElasticsearchIndexFieldMappingOptionsDict
    )
    query_type: ElasticsearchQueryType
    embedding_dependency: (
        OnYourDataEndpointVectorizationSource
        | OnYourDataEndpointVectorizationSourceDict
        | OnYourDataDeploymentNameVectorizationSource
        | OnYourDataDeploymentNameVectorizationSourceDict
        | OnYourDataModelIdVectorizationSource
        | OnYourDataModelIdVectorizationSourceDict
    )
    include_contexts: Sequence[OnYourDataContextProperty]
