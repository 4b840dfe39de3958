"""What is done where a reference leads nowhere, by what was sought there.

The rule: whatever an operation can be called without is left out, or left open, with a
warning; what a request or the meaning of an answer hangs on is an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from generator.load import MISSED, Dangling

__all__ = ["DANGLING", "Sought"]

Sought: TypeAlias = Literal[
    "callback",
    "example",
    "header",
    "link",
    "mapped schema",
    "media type",
    "parameter",
    "part",
    "path item",
    "request body",
    "response",
    "schema",
    "security scheme",
    "text",
]
"""What a reference stands for; "part" is anything that has no word of its own."""


def _without(outcome: str) -> Dangling:
    return Dangling(severity="warning", outcome=outcome)


DANGLING: Mapping[Sought, Dangling] = {
    "schema": _without("any value is allowed there"),
    "mapped schema": _without("its tag is left out of the mapping"),
    "example": _without("the example is left out"),
    "header": _without("any text is allowed in it"),
    "link": _without("the link is left out"),
    "callback": _without("the callback is left out"),
    "text": _without("the text is left out"),
    "media type": MISSED,
    "parameter": MISSED,
    "part": MISSED,
    "path item": MISSED,
    "request body": MISSED,
    "response": MISSED,
    "security scheme": MISSED,
}
