from __future__ import annotations

from generator.runtime.events import *  # noqa: F403
