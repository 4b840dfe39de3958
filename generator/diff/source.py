"""Facts about Python: what differs between the public surfaces of two packages."""

from __future__ import annotations

from enum import Enum
from typing import Literal, TypeAlias

from generator.diff.changes import Direction, Edit, Effect, Effects
from generator.origin import Origin
from generator.values import dataclass

__all__ = ["Facet", "SourceChange", "SourceGuard", "SourceKind"]

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
"""What of the surface was edited; `member` is a value of a `Literal`."""

Facet: TypeAlias = Literal[
    "",
    "annotation",
    "awaited",
    "default",
    "form",
    "key",
    "keyword",
    "name",
    "none",
    "optional",
    "order",
    "path",
    "required",
    "split",
    "taken",
]
"""Which side of it; `none` where `None` came or went, `form` where a class became an
alias, `key` the key of a dict, `split` two classes in place of one, `taken` whether
some operation takes a credential; `required` and `optional` tell what was added."""


class SourceGuard(Enum):
    """A circumstance of the fact that makes it milder."""

    CONSTRUCTED = "constructed"
    """Responses bring it, so only fakes and tests make one themselves."""
    READ_BACK = "read-back"
    """Requests carry it, so only code that reads what it has sent itself sees it."""
    UNMENTIONED = "unmentioned"
    """No signature mentions the class."""
    UNTYPED = "untyped"
    """It was `Any` before: what code did with it is not known."""
    OPEN_VALUES = "open-values"
    """Any other text or number is of the type too."""


_REPLACES = Effects(request=Effect.REPLACES, response=Effect.REPLACES)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceChange:
    """One difference between the public surfaces of two generated packages.

    `name` is the dotted name below the version's package, as the old one spells it
    (the new one for what was added): `models.ChatMessage.content`,
    `Client.chat.completions.create(max_tokens)`. `before` and `after` are Python text:
    an annotation, a signature, a name. Origins are those of the specification that the
    Python was made from. `operations` are the keys of operations of the new version,
    or of the old one where they are gone.

    `effects` say what it does to what callers may hand over (`request`: they call,
    construct, import) and to what they may be given (`response`: they read); guards
    are listed with the direction that they concern.
    """

    kind: SourceKind
    edit: Edit
    facet: Facet
    name: str
    before: str | None
    after: str | None
    operations: tuple[str, ...]
    old_origin: Origin
    new_origin: Origin
    effects: Effects = _REPLACES
    directions: tuple[Direction, ...] = ("request", "response")
    guards: frozenset[tuple[Direction, SourceGuard]] = frozenset()
    along: tuple[str, ...] = ()
    """The names of models that came or went with it."""
    confidence: float | None = None
    evidence: tuple[str, ...] = ()
