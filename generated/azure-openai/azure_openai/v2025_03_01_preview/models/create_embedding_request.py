"""`CreateEmbeddingRequest`: What to embed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._runtime.models import UNSET, represent, rest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.models import Unset

__all__ = ["CreateEmbeddingRequest", "CreateEmbeddingRequestDict"]


@dataclass(kw_only=True, repr=False)
class CreateEmbeddingRequest:
    """What to embed. Members that are not listed are passed on."""

    input: str | Sequence[str] | None
    """One text, or up to 2048 texts, of no more than 2048 tokens each. Replace line
    breaks by spaces, except in program code: the vectors get better.
    """

    user: str | Unset = UNSET
    """Opaque id of the person behind the request; helps the service to spot abuse."""

    input_type: str | Unset = UNSET
    """What the vector will be searched with or for, as understood by the model."""

    encoding_format: str | None | Unset = UNSET
    """How a vector is written: `float`, the default, as a list of numbers, `base64`
    as packed text. Since 2024-10-21.
    """

    dimensions: int | None | Unset = UNSET
    """Length of the vectors. Only models of the family `text-embedding-3` and their
    successors can shorten them. Since 2024-10-21.
    """

    additional_properties: dict[str, Any] = field(default_factory=dict, metadata=rest())
    """Members that have no field of their own."""

    __repr__ = represent


CreateEmbeddingRequestDict: TypeAlias = Mapping[str, Any]
"""`CreateEmbeddingRequest` as a plain dict, keyed by wire names."""
