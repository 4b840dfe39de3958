"""`ParallelToolCalls`: Let the model ask for several calls at once."""

from __future__ import annotations

from typing import TypeAlias

__all__ = ["ParallelToolCalls"]

ParallelToolCalls: TypeAlias = bool
"""Let the model ask for several calls at once. Since 2024-10-21."""
