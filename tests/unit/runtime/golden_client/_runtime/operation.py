from __future__ import annotations

from generator.runtime.operation import *  # noqa: F403
