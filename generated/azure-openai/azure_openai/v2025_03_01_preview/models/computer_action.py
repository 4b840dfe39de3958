"""`ComputerAction`."""

from __future__ import annotations

from typing import TypeAlias

from ..._runtime.markers import UnknownVariant
from .click import Click, ClickDict
from .double_click import DoubleClick, DoubleClickDict
from .drag import Drag, DragDict
from .key_press import KeyPress, KeyPressDict
from .move import Move, MoveDict
from .screenshot import Screenshot, ScreenshotDict
from .scroll import Scroll, ScrollDict
from .type import Type, TypeDict
from .wait import Wait, WaitDict

__all__ = ["ComputerAction", "ComputerActionInput"]

ComputerAction: TypeAlias = (
    Click
    | DoubleClick
    | Drag
    | KeyPress
    | Move
    | Screenshot
    | Scroll
    | Type
    | Wait
    | UnknownVariant
)
"""Something that the model wants done with mouse, keyboard or screen. Since
2025-03-01-preview.
"""

ComputerActionInput: TypeAlias = (
    Click
    | ClickDict
    | DoubleClick
    | DoubleClickDict
    | Drag
    | DragDict
    | KeyPress
    | KeyPressDict
    | Move
    | MoveDict
    | Screenshot
    | ScreenshotDict
    | Scroll
    | ScrollDict
    | Type
    | TypeDict
    | Wait
    | WaitDict
)
"""`ComputerAction` as requests may spell it."""
