"""The comparisons that a project carries, and where each of them lies."""

from __future__ import annotations

import re

from generator.reports.model import Report
from generator.values import dataclass

__all__ = ["PairReport", "slug"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairReport:
    """The report of one pair of versions; `is_step` where nothing lies between."""

    old: str
    new: str
    is_step: bool
    report: Report

    @property
    def stem(self) -> str:
        """The name of its files, without a suffix."""
        return f"{slug(self.old)}...{slug(self.new)}"


def slug(text: str) -> str:
    """Return `text` as a file's name: an api-version is whatever somebody wrote."""
    return re.sub(r"[^A-Za-z0-9._-]+", "-", text).strip(".-") or "version"
