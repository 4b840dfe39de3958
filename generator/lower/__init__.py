"""The normal form of documents, lowered to the model."""

from __future__ import annotations

from generator.lower.api import lower_api
from generator.lower.codes import CODES
from generator.lower.options import LowerOptions, Selection

__all__ = ["CODES", "LowerOptions", "Selection", "lower_api"]
