from __future__ import annotations

from generator.runtime.client import *  # noqa: F403
