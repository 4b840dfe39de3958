"""The models of api-version 2024-05-01, each imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from .home import Home
    from .pet import Pet
    from .toy import Toy

__all__ = ["Home", "Pet", "Toy"]

_MODULES: dict[str, str] = {
    "Home": ".home",
    "Pet": ".pet",
    "Toy": ".toy",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_module(__name__, _MODULES)
