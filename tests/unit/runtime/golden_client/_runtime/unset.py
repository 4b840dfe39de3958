from __future__ import annotations

from generator.runtime.unset import *  # noqa: F403
