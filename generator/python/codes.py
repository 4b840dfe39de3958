"""What the diagnostics of this room mean; `apistrata explain CODE` prints it."""

from __future__ import annotations

__all__ = ["CODES"]

CODES: dict[str, str] = {
    "name-changed": (
        "A name of the specification cannot be used in Python as it stands, or two"
        " names become the same one, so another was chosen. What travels keeps its own"
        " name. Choose yourself with x-apistrata-name in an overlay."
    ),
}
