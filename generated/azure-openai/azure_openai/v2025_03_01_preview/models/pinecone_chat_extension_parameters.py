"""`PineconeChatExtensionParameters`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..._runtime.models import Unset
    from .on_your_data_api_key_authentication_options import (
        OnYourDataApiKeyAuthenticationOptions,
        OnYourDataApiKeyAuthenticationOptionsDict,
    )
    from .on_your_data_context_property import OnYourDataContextProperty
    from .on_your_data_deployment_name_vectorization_source import (
        OnYourDataDeploymentNameVectorizationSource,
        OnYourDataDeploymentNameVectorizationSourceDict,
    )
    from .pinecone_field_mapping_options import (
        PineconeFieldMappingOptions,
        PineconeFieldMappingOptionsDict,
    )

__all__ = ["PineconeChatExtensionParameters", "PineconeChatExtensionParametersDict"]


@dataclass(kw_only=True, repr=False)
class PineconeChatExtensionParameters:
    """Where the Pinecone index is and how to search it. Since 2025-03-01-preview."""

    authentication: (
        OnYourDataApiKeyAuthenticationOptions
        | OnYourDataApiKeyAuthenticationOptionsDict
    )
    """Logs in with a key."""

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

    environment: str
    """Environment that has the index."""

    index_name: str
    """Name of the index to search."""

    fields_mapping: PineconeFieldMappingOptions | PineconeFieldMappingOptionsDict
    """Which fields of the Pinecone records hold what."""

    embedding_dependency: (
        OnYourDataDeploymentNameVectorizationSource
        | OnYourDataDeploymentNameVectorizationSourceDict
    )
    """An embedding model that is deployed in the same Azure OpenAI resource."""

    include_contexts: Sequence[OnYourDataContextProperty] | Unset = UNSET
    """Pieces of the context to send with the answer; without it, citations and
    intent.
    """

    __repr__ = represent


class PineconeChatExtensionParametersDict(TypedDict, total=False):
    """`PineconeChatExtensionParameters` as a plain dict, keyed by wire names."""

    authentication: Required[
        OnYourDataApiKeyAuthenticationOptions
        | OnYourDataApiKeyAuthenticationOptionsDict
    ]
    top_n_documents: int
    max_search_queries: int
    allow_partial_result: bool
    in_scope: bool
    strictness: int
    environment: Required[str]
    index_name: Required[str]
    fields_mapping: Required[
        PineconeFieldMappingOptions | PineconeFieldMappingOptionsDict
    ]
    embedding_dependency: Required[
        OnYourDataDeploymentNameVectorizationSource
        | OnYourDataDeploymentNameVectorizationSourceDict
    ]
    include_contexts: Sequence[OnYourDataContextProperty]
