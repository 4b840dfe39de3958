"""Typed clients of Azure OpenAI, one sub-package an api-version.

    from azure_openai.v2025_03_01_preview import Client

Nothing is imported before it is used; several versions live in one process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from . import v2022_12_01
    from . import v2023_03_15_preview
    from . import v2023_05_15
    from . import v2023_06_01_preview
    from . import v2023_07_01_preview
    from . import v2024_10_21
    from . import v2025_03_01_preview

__all__ = [
    "v2022_12_01",
    "v2023_03_15_preview",
    "v2023_05_15",
    "v2023_06_01_preview",
    "v2023_07_01_preview",
    "v2024_10_21",
    "v2025_03_01_preview",
]

VERSIONS: dict[str, str] = {
    "2022-12-01": "v2022_12_01",
    "2023-03-15-preview": "v2023_03_15_preview",
    "2023-05-15": "v2023_05_15",
    "2023-06-01-preview": "v2023_06_01_preview",
    "2023-07-01-preview": "v2023_07_01_preview",
    "2024-10-21": "v2024_10_21",
    "2025-03-01-preview": "v2025_03_01_preview",
}
"""The sub-package of every api-version, oldest first."""

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_module(__name__, dict.fromkeys(VERSIONS.values(), "."))
