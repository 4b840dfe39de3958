from __future__ import annotations

from generator.runtime.lazy import *  # noqa: F403
