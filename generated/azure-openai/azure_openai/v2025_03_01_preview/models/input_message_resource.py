"""`InputMessageResource`: A stored message to the model, with its id."""

from __future__ import annotations

from dataclasses import dataclass

from ..._runtime.models import represent
from .input_message import InputMessage

__all__ = ["InputMessageResource"]


@dataclass(kw_only=True, repr=False)
class InputMessageResource(InputMessage):
    """A stored message to the model, with its id. Since 2025-03-01-preview."""

    id: str
    """Id of the item."""

    __repr__ = represent
