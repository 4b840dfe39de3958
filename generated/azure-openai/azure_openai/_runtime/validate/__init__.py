"""Strict validation of what is sent; loaded where a client or a call asks for it."""

from __future__ import annotations

from .calls import check_call

__all__ = ["check_call"]
