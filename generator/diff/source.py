"""Facts about Python: what differs between the public surfaces of two packages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.diff.changes import Edit
from generator.origin import Origin

__all__ = ["SourceChange", "SourceKind"]

SourceKind: TypeAlias = Literal[
    "client",
    "group",
    "method",
    "argument",
    "return",
    "overload",
    "class",
    "field",
    "alias",
    "member",
    "base",
]
"""What of the surface was edited; `member` is a value of a `Literal` or a variant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceChange:
    """One difference between the public surfaces of two generated packages.

    `name` is the dotted name below the version's package, as the old one spells it
    (the new one for what was added): `models.ChatMessage.content`,
    `Client.chat.completions.create(max_tokens)`. `before` and `after` are Python text:
    an annotation, a signature, a name. Origins are those of the specification that the
    Python was made from. `operations` are keys (`POST /path`) of the new version, or
    of the old one where they are gone.
    """

    kind: SourceKind
    edit: Edit
    facet: str
    """Which side of it: `name`, `annotation`, `required`, `default`, `order`, ..."""
    name: str
    before: str | None
    after: str | None
    operations: tuple[str, ...]
    old_origin: Origin
    new_origin: Origin
    confidence: float | None = None
    evidence: tuple[str, ...] = ()
