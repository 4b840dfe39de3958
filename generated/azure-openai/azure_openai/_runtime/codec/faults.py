"""How decoders and encoders say what is wrong, and where."""

from __future__ import annotations

from typing import Any, NoReturn

from ..errors import DecodeError

__all__ = ["Mismatch", "Unsendable", "decode_error", "fail", "kind", "pointer"]


# The way to the member at fault is gathered while the exception passes the levels,
# innermost first, so that decoding pays for no path as long as nothing is wrong.
class Mismatch(Exception):
    """A value that is not what its type declares."""

    def __init__(self, expected: str, found: str) -> None:
        super().__init__(expected, found)
        self.expected = expected
        self.found = found
        self.path: list[str | int] = []


class Unsendable(TypeError):
    """A value that has no form in JSON."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.path: list[str | int] = []

    def __str__(self) -> str:
        return (
            f'{self.problem} at "{pointer(self.path)}"' if self.path else self.problem
        )


def pointer(path: list[str | int]) -> str:
    """Return the JSON Pointer of a path that was gathered innermost first."""
    # RFC 6901 sec. 3: "~" first, or the "~" of "~1" would be escaped again.
    return "".join(f"/{_escape(part)}" for part in reversed(path))


def _escape(part: str | int) -> str:
    return str(part).replace("~", "~0").replace("/", "~1")


def decode_error(mismatch: Mismatch) -> DecodeError:
    """Return the error that users see."""
    return DecodeError(pointer(mismatch.path), mismatch.expected, mismatch.found)


def fail(expected: str, value: object) -> NoReturn:
    """Raise for `value`, whose JSON type is wrong."""
    raise Mismatch(expected, kind(value))


_KINDS: dict[type[Any], str] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    type(None): "null",
    list: "an array",
    dict: "an object",
}


def kind(value: object) -> str:
    """Return the JSON type of `value` in words. The value itself may be a secret."""
    return _KINDS.get(type(value)) or f"a Python {type(value).__name__}"
