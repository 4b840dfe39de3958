"""The warning that an operation is deprecated."""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .operation import Operation

__all__ = ["warn_deprecated"]


def warn_deprecated(operation: Operation[Any], *, models: str) -> None:
    """Warn on the line that calls the operation.

    That line is in the innermost frame which is neither the runtime's nor that of the
    package whose models are `models`.
    """
    own = (__package__ or "", models.rpartition(".")[0])
    level = 1
    frame = sys._getframe()
    while frame.f_back is not None and _is_own(frame.f_globals, own):
        frame = frame.f_back
        level += 1
    text = f"{operation.name} is deprecated by its API"
    warnings.warn(text, DeprecationWarning, stacklevel=level)


def _is_own(names: dict[str, Any], own: tuple[str, ...]) -> bool:
    module = f"{names.get('__name__', '')}."
    return any(package and module.startswith(f"{package}.") for package in own)
