from __future__ import annotations

from generator.runtime.stream import *  # noqa: F403
