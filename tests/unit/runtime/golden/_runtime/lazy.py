from __future__ import annotations

from generator.runtime.lazy import lazy_module

__all__ = ["lazy_module"]
