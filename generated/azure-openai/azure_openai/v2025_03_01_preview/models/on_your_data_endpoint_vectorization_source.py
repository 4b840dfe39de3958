"""`OnYourDataEndpointVectorizationSource`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent
from .on_your_data_vectorization_source import OnYourDataVectorizationSource

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..._runtime.models import Unset
    from .on_your_data_access_token_authentication_options import (
        OnYourDataAccessTokenAuthenticationOptions,
        OnYourDataAccessTokenAuthenticationOptionsDict,
    )
    from .on_your_data_api_key_authentication_options import (
        OnYourDataApiKeyAuthenticationOptions,
        OnYourDataApiKeyAuthenticationOptionsDict,
    )
    from .on_your_data_vectorization_source_type import (
        OnYourDataVectorizationSourceType,
    )

__all__ = [
    "OnYourDataEndpointVectorizationSource",
    "OnYourDataEndpointVectorizationSourceDict",
]


@dataclass(kw_only=True, repr=False)
class OnYourDataEndpointVectorizationSource(OnYourDataVectorizationSource):
    """The embedding call of Azure OpenAI at an address. Since 2024-10-21."""

    type: str = "endpoint"
    """Kind of what turns a question into a vector."""

    authentication: (
        OnYourDataApiKeyAuthenticationOptions
        | OnYourDataApiKeyAuthenticationOptionsDict
        | OnYourDataAccessTokenAuthenticationOptions
        | OnYourDataAccessTokenAuthenticationOptionsDict
    )
    """How to log in at the embedding endpoint."""

    endpoint: str
    """Address of the embedding call, in the same Azure OpenAI resource. Format: uri."""

    dimensions: int | Unset = UNSET
    """Length of the vectors, for models that can shorten them. Since
    2025-03-01-preview.
    """

    __repr__ = represent


class OnYourDataEndpointVectorizationSourceDict(TypedDict, total=False):
    """`OnYourDataEndpointVectorizationSource` as a plain dict, keyed by wire names."""

    type: Required[Literal["endpoint"]]
    authentication: Required[
        OnYourDataApiKeyAuthenticationOptions
        | OnYourDataApiKeyAuthenticationOptionsDict
        | OnYourDataAccessTokenAuthenticationOptions
        | OnYourDataAccessTokenAuthenticationOptionsDict
    ]
    endpoint: Required[str]
    dimensions: int
