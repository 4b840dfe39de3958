"""`CreateModelResponseProperties`: Options that new responses of any kind accept."""

from __future__ import annotations

from typing import TypeAlias

from .model_response_properties import (
    ModelResponseProperties,
    ModelResponsePropertiesDict,
)

__all__ = ["CreateModelResponseProperties", "CreateModelResponsePropertiesInput"]

CreateModelResponseProperties: TypeAlias = ModelResponseProperties
"""Options that new responses of any kind accept. Since 2025-03-01-preview."""

CreateModelResponsePropertiesInput: TypeAlias = (
    ModelResponseProperties | ModelResponsePropertiesDict
)
"""`CreateModelResponseProperties` as requests may spell it."""
