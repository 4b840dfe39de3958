from __future__ import annotations

from generator.runtime.hooks import *  # noqa: F403
