"""`OnYourDataVectorizationSource`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypedDict

from ..._runtime.markers import Tagged
from ..._runtime.models import represent

if TYPE_CHECKING:
    from typing import Required

    from .on_your_data_vectorization_source_type import (
        OnYourDataVectorizationSourceType,
    )

__all__ = ["OnYourDataVectorizationSource", "OnYourDataVectorizationSourceDict"]


@dataclass(kw_only=True, repr=False)
class OnYourDataVectorizationSource:
    """What turns a question into a vector; `type` decides the shape. Since
    2024-10-21.
    """

    __variants__: ClassVar[Tagged] = Tagged(
        "type",
        {
            "endpoint": "OnYourDataEndpointVectorizationSource",
            "deployment_name": "OnYourDataDeploymentNameVectorizationSource",
            "integrated": "OnYourDataIntegratedVectorizationSource",
            "model_id": "OnYourDataModelIdVectorizationSource",
        },
    )

    type: str
    """Kind of what turns a question into a vector."""

    __repr__ = represent


class OnYourDataVectorizationSourceDict(TypedDict, total=False):
    """`OnYourDataVectorizationSource` as a plain dict, keyed by wire names."""

    type: Required[OnYourDataVectorizationSourceType]
