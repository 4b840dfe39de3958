"""What the diagnostics of this room mean; `apistrata explain CODE` prints it."""

from __future__ import annotations

__all__ = ["CODES"]

CODES: dict[str, str] = {
    "style-recursion": (
        "A type contains itself without an object in between, such as a list of lists."
        " The model style that the manifest asks for has no way to say that, so from"
        " its second level on it is Any. With dataclasses, the default, it is typed."
    ),
}
