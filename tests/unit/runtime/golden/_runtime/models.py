from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.runtime.models import (
        UNSET,
        Base64,
        Base64Url,
        DecimalNumber,
        HttpDate,
        IntString,
        Tagged,
        UnixTime,
        UnknownVariant,
        Unset,
        represent,
        rest,
        unknown_fields,
        wire,
    )
else:
    # The real file makes the formats when asked for one; so does its stand-in.
    def __getattr__(name):
        from generator.runtime import models

        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(models, name)


__all__ = [
    "UNSET",
    "Base64",
    "Base64Url",
    "DecimalNumber",
    "HttpDate",
    "IntString",
    "Tagged",
    "UnixTime",
    "UnknownVariant",
    "Unset",
    "represent",
    "rest",
    "unknown_fields",
    "wire",
]
