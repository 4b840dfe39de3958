"""`OnYourDataDeploymentNameVectorizationSource`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import represent
from .on_your_data_vectorization_source import OnYourDataVectorizationSource

if TYPE_CHECKING:
    from typing import Literal, Required

    from .on_your_data_vectorization_source_type import (
        OnYourDataVectorizationSourceType,
    )

__all__ = [
    "OnYourDataDeploymentNameVectorizationSource",
    "OnYourDataDeploymentNameVectorizationSourceDict",
]


@dataclass(kw_only=True, repr=False)
class OnYourDataDeploymentNameVectorizationSource(OnYourDataVectorizationSource):
    """An embedding model that is deployed in the same Azure OpenAI resource. Since
    2024-10-21.
    """

    type: str = "deployment_name"
    """Kind of what turns a question into a vector."""

    deployment_name: str
    """Name that the embedding model was deployed under. It is called from within, so
    it works in closed networks too.
    """

    __repr__ = represent


class OnYourDataDeploymentNameVectorizationSourceDict(TypedDict, total=False):
    """`OnYourDataDeploymentNameVectorizationSource` as a plain dict, keyed by wire
    names.
    """

    type: Required[Literal["deployment_name"]]
    deployment_name: Required[str]
