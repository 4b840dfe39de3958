"""`ModelResponseProperties`: Options that every response repeats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from ..._runtime.models import UNSET, represent

if TYPE_CHECKING:
    from ..._runtime.models import Unset
    from .metadata import Metadata, MetadataInput

__all__ = ["ModelResponseProperties", "ModelResponsePropertiesDict"]


@dataclass(kw_only=True, repr=False)
class ModelResponseProperties:
    """Options that every response repeats. Since 2025-03-01-preview."""

    model: str | Unset = UNSET
    """Deployment to use, by its name."""

    metadata: Metadata | None | Unset = UNSET
    """Up to 16 notes of yours: keys of at most 64 characters, values of at most 512."""

    temperature: float | None | Unset = UNSET
    """Randomness of sampling: near 0.2 focused and repeatable, near 0.8 varied.
    Change either this or `top_p`.

    From 0 to 2. The service's default is `1`.
    """

    top_p: float | None | Unset = UNSET
    """Nucleus sampling: only the likeliest tokens whose probabilities sum up to this
    share are candidates. Change either this or `temperature`.

    From 0 to 1. The service's default is `1`.
    """

    user: str | Unset = UNSET
    """Opaque id of the person behind the request; helps the service to spot abuse."""

    __repr__ = represent


class ModelResponsePropertiesDict(TypedDict, total=False):
    """`ModelResponseProperties` as a plain dict, keyed by wire names."""

    model: str
    metadata: MetadataInput | None
    temperature: float | None
    top_p: float | None
    user: str
