"""Repeats brought together: one fact, however many places it was met at."""

# A schema that one version writes inline three times and the other names once is met
# three times; a member of a base is met in each object that inherits it; a parameter
# that every operation repeats is met in each of them. The reader wants each once.

from __future__ import annotations

import json
from collections.abc import Iterable

from generator.diff.changes import Anchor, Change, Place
from generator.diff.ledger import Draft, Ledger, make_change
from generator.origin import Origin

__all__ = ["merged_changes"]

_SERVICE = frozenset(
    {
        Place.OPERATION_SECURITY,
        Place.OPERATION_ANONYMOUS,
        Place.SECURITY_SCOPE,
        Place.SERVER,
        Place.SERVER_VARIABLE,
        Place.SERVER_VARIABLE_DEFAULT,
    }
)


def merged_changes(ledger: Ledger) -> tuple[Change, ...]:
    """Return the changes of a ledger, repeats merged, in the order of discovery."""
    drafts = list(ledger.finished())
    groups = _Groups(len(drafts))
    first: dict[tuple[object, ...], int] = {}
    for index, (draft, _) in enumerate(drafts):
        for key in _keys(draft):
            groups.join(first.setdefault(key, index), index)
    found: list[Change] = []
    for members in groups.sets():
        uses = 0
        for index in members:
            uses |= drafts[index][1]
        draft = min((drafts[index][0] for index in members), key=_rank)
        found.append(
            make_change(
                draft,
                uses=ledger.uses_of(uses),
                anchor=_anchor([drafts[index][0] for index in members], draft),
            )
        )
    return tuple(found)


def _keys(draft: Draft) -> Iterable[tuple[object, ...]]:
    what = (
        draft.place,
        draft.edit,
        draft.subject[-1:],
        json.dumps([draft.before, draft.after], sort_keys=True),
    )
    yield (*what, "old", _where(draft.old_origin), draft.spot.unit.root[:1])
    yield (*what, "new", _where(draft.new_origin), draft.spot.unit.root[:1])
    if draft.spot.unit.anchor.kind == "operation":
        root = draft.spot.unit.root
        is_shared = root[:1] and not root[0].startswith("request")
        is_head = not draft.subject or draft.subject[0].startswith("header")
        if (is_shared and (is_head or "parameter" in root[0])) or (
            draft.place in _SERVICE
        ):
            yield (*what, root, draft.subject)


def _where(origin: Origin) -> tuple[str, str]:
    return origin.file, origin.pointer


def _rank(draft: Draft) -> tuple[int, int, list[str]]:
    """Prefer what is told of a named definition, and the shortest way to it.

    Of equals it is the one whose places come first by their pointers, so that the
    comparison the other way round chooses the same.
    """
    is_schema = draft.spot.unit.anchor.kind == "schema"
    return (
        0 if is_schema else 1,
        len(draft.spot.unit.root) + len(draft.subject),
        sorted((draft.old_origin.pointer, draft.new_origin.pointer)),
    )


def _anchor(members: list[Draft], chosen: Draft) -> Anchor:
    own = chosen.spot.unit.anchor
    if own.kind != "operation" or len({d.spot.unit.anchor.name for d in members}) == 1:
        return own
    return Anchor(kind="api", name="")


class _Groups:
    """Indices in disjoint sets."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self._root(one), self._root(other)))
        self._parent[second] = first

    def sets(self) -> Iterable[list[int]]:
        found: dict[int, list[int]] = {}
        for index in range(len(self._parent)):
            found.setdefault(self._root(index), []).append(index)
        return found.values()

    def _root(self, index: int) -> int:
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index
