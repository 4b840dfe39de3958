"""`InputItem`."""

from __future__ import annotations

from typing import TypeAlias

from .easy_input_message import EasyInputMessage, EasyInputMessageDict
from .item import Item
from .item_reference import ItemReference, ItemReferenceDict

__all__ = ["InputItem"]

InputItem: TypeAlias = (
    EasyInputMessage | EasyInputMessageDict | Item | ItemReference | ItemReferenceDict
)
"""One thing that the model is given: a message, an item of an earlier response,
or the id of one. Since 2025-03-01-preview.
"""
