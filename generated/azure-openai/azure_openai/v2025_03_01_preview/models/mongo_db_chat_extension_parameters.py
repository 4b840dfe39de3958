"""`MongoDBChatExtensionParameters`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset
    from .mongo_db_field_mapping_options import (
        MongoDBFieldMappingOptions,
        MongoDBFieldMappingOptionsDict,
    )
    from .on_your_data_context_property import OnYourDataContextProperty
    from .on_your_data_deployment_name_vectorization_source import (
        OnYourDataDeploymentNameVectorizationSource,
        OnYourDataDeploymentNameVectorizationSourceDict,
    )
    from .on_your_data_endpoint_vectorization_source import (
        OnYourDataEndpointVectorizationSource,
        OnYourDataEndpointVectorizationSourceDict,
    )
    from .on_your_data_username_and_password_authentication_options import (
        OnYourDataUsernameAndPasswordAuthenticationOptions,
        OnYourDataUsernameAndPasswordAuthenticationOptionsDict,
    )

__all__ = ["MongoDBChatExtensionParameters", "MongoDBChatExtensionParametersDict"]


@dataclass(kw_only=True, repr=False)
class MongoDBChatExtensionParameters:
    """Where the MongoDB collection is and how to search it. Since
    2025-03-01-preview.
    """

    authentication: (
        OnYourDataUsernameAndPasswordAuthenticationOptions
        | OnYourDataUsernameAndPasswordAuthenticationOptionsDict
    )
    """Log in by name and password."""

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
    """Host name of the MongoDB cluster."""

    database_name: str
    """Database that has the collection."""

    collection_name: str
    """Collection to search."""

    app_name: str
    """Application name to give to MongoDB."""

    index_name: str
    """Name of the index to search."""

    fields_mapping: MongoDBFieldMappingOptions | MongoDBFieldMappingOptionsDict
    """Which fields of the MongoDB documents hold what."""

    embedding_dependency: (
        OnYourDataEndpointVectorizationSource
        | OnYourDataEndpointVectorizationSourceDict
        | OnYourDataDeploymentNameVectorizationSource
        | OnYourDataDeploymentNameVectorizationSourceDict
    )
    """Where vectors come from when searching by vectors."""

    include_contexts: Sequence[OnYourDataContextProperty] | Unset = UNSET
    """Pieces of the context to send with the answer; without it, citations and
    intent.
    """

    __repr__ = represent


class MongoDBChatExtensionParametersDict(TypedDict, total=False):
    """`MongoDBChatExtensionParameters` as a plain dict, keyed by wire names."""

    authentication: Required[
        OnYourDataUsernameAndPasswordAuthenticationOptions
        | OnYourDataUsernameAndPasswordAuthenticationOptionsDict
    ]
    top_n_documents: int
    max_search_queries: int
    allow_partial_result: bool
    in_scope: bool
    strictness: int
    endpoint: Required[str]
    database_name: Required[str]
    collection_name: Required[str]
    app_name: Required[str]
    index_name: Required[str]
    fields_mapping: Required[
        MongoDBFieldMappingOptions | MongoDBFieldMappingOptionsDict
    ]
    embedding_dependency: Required[
        OnYourDataEndpointVectorizationSource
        | OnYourDataEndpointVectorizationSourceDict
        | OnYourDataDeploymentNameVectorizationSource
        | OnYourDataDeploymentNameVectorizationSourceDict
    ]
    include_contexts: Sequence[OnYourDataContextProperty]
