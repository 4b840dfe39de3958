"""Evidence for breaking findings: what one side takes and the other refuses."""

# A level is derived from what an edit does to sets of values. A witness is one value,
# tried: a validator takes it on one side and refuses it on the other. Where values are
# tried and none of them is refused, the edit breaks nobody that we can name, and the
# finding is risky. Where nothing can be tried the finding stays, and says why.

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import field, replace

from generator.diff.changes import Change, ChangeSet, Direction, Edit, Place
from generator.diff.checks import CHECKED_FORMATS, Checker
from generator.diff.findings import Finding, Level, Witness
from generator.diff.requests import Requests
from generator.diff.samples import LONGEST, Samples
from generator.diff.shapes import Side
from generator.model import Constraints, JsonValue, Type
from generator.model.json_schema import Sense
from generator.values import dataclass

__all__ = ["Witnesses"]

_SIDES: dict[Direction, int] = {"request": 0, "response": 1}
"""Which side's payload tells: what was sent before, what is received now."""

_UNCHECKED: dict[Place, str] = {
    Place.ASSERTION: "the model does not keep the keyword: no payload was tried",
    Place.CONTENT_ENCODING: "no validator looks into an encoded string",
    Place.CONTENT_MEDIA_TYPE: "no validator looks into a document in a string",
    Place.XML_NAME: "JSON payloads do not show the names of XML",
    Place.DISCRIMINATOR: "any payload is valid; what differs is how it is told apart",
    Place.DISCRIMINATOR_VALUE: "the tag chooses a variant; no schema refuses another",
}
_MEMBERS = frozenset({Place.PROPERTY, Place.PROPERTY_REQUIRED})
_MEMBERS |= {Place.READ_ONLY, Place.WRITE_ONLY}
_VALUES = frozenset({Place.ENUM_VALUE, Place.CONST})
_LENGTHS = frozenset({Place.MIN_LENGTH, Place.MAX_LENGTH, Place.MIN_ITEMS})
_LENGTHS |= {Place.MAX_ITEMS, Place.MIN_PROPERTIES, Place.MAX_PROPERTIES}
_TOO_LONG = "a payload that shows it would be too long to print"
_UNKNOWN = 'no validator looks at the format "{format}"'
_UNMADE = "no payload that the {side} side takes could be made"
_ALIKE = "both sides take every payload that was tried ({count})"


@dataclass(frozen=True, slots=True)
class _Found:
    """The outcome of a search: a witness, or why there is none."""

    witness: Witness | None = None
    reason: str = ""
    is_harmless: bool = False
    """Whether payloads were tried and none was refused."""


@dataclass(slots=True)
class Witnesses:
    """Finds witnesses for the findings of one comparison."""

    changes: ChangeSet
    _sides: tuple[Side, Side] | None = None
    _checkers: dict[tuple[int, Sense], Checker] = field(default_factory=dict)
    _samples: dict[tuple[int, Sense], Samples] = field(default_factory=dict)
    _requests: Requests | None = None

    def __post_init__(self) -> None:
        if self.changes.apis is not None:
            old, new = self.changes.apis
            self._sides = Side(old), Side(new)
            self._requests = Requests(old, new, self.changes.operations)

    def witnessed(self, finding: Finding) -> Finding:
        """Return a breaking finding of the wire with its witness, or without and why.

        What harms no payload that was tried comes back as risky; other findings come
        back as they are.
        """
        is_concerned = finding.level is Level.BREAKING and finding.plane == "wire"
        if not is_concerned or self._sides is None or not finding.directions:
            return finding
        reasons: list[_Found] = []
        for direction in finding.directions:
            found = self._search(finding.document_change, direction)
            if found.witness is not None:
                return replace(finding, witness=found.witness)
            reasons.append(found)
        reason = "; ".join(dict.fromkeys(item.reason for item in reasons))
        if not all(item.is_harmless for item in reasons):
            return replace(finding, no_witness=reason)
        return replace(
            finding,
            level=Level.RISKY,
            reason=f"{finding.reason}; {reason}",
            no_witness=reason,
        )

    def _search(self, change: Change, direction: Direction) -> _Found:
        if change.place in _UNCHECKED:
            return _Found(reason=_UNCHECKED[change.place])
        if change.types is None:
            assert self._requests is not None
            found = self._requests.witness(change, direction)
            if isinstance(found, Witness):
                return _Found(witness=found)
            return _Found(reason=found.reason, is_harmless=found.is_harmless)
        side = _SIDES[direction]
        return self._search_payload(change, change.types, direction, side)

    def _search_payload(
        self,
        change: Change,
        types: tuple[Type, Type],
        sense: Sense,
        side: int,
    ) -> _Found:
        if change.place in _LENGTHS and _longest(change) > LONGEST:
            return _Found(reason=_TOO_LONG)
        refusing = (change.before, change.after)[1 - side]
        if change.place is Place.FORMAT and refusing not in CHECKED_FORMATS:
            return _Found(reason=_UNKNOWN.format(format=refusing))
        mine = self._checker(side, sense).of(types[side])
        theirs = self._checker(1 - side, sense).of(types[1 - side])
        focus = _focus(change, 1 - side)
        count = 0
        words = ("old", "new")
        for payload in _smallest_first(self._payloads(change, types, sense, side)):
            if mine.complaints(payload):
                continue
            count += 1
            complaints = theirs.complaints(payload)
            if focus is not None:
                complaints = [item for item in complaints if item.is_about(focus)]
            if complaints:
                return _Found(
                    witness=Witness(
                        kind="payload",
                        text=json.dumps(payload, ensure_ascii=False),
                        valid_in="old" if side == 0 else "new",
                        where=change.trail,
                    )
                )
        if not count:
            return _Found(reason=_UNMADE.format(side=words[side]))
        return _Found(reason=_ALIKE.format(count=count), is_harmless=True)

    def _payloads(
        self, change: Change, types: tuple[Type, Type], sense: Sense, side: int
    ) -> Iterator[JsonValue]:
        if change.place in _VALUES:
            value = (change.before, change.after)[side]
            if value is not None:
                yield value
                return
        if change.place is Place.NULLABLE:
            yield None
            return
        assert self._sides is not None
        samples = self._sample(side, sense)
        limits = list(self._limits(1 - side, types[1 - side]))
        if change.place is Place.VARIANT:
            words = (change.before, change.after)[side]
            mine = self._sides[side]
            for is_base in (False, True):
                for member in mine.alternatives(types[side], expanded=is_base).members:
                    if mine.words(member) == words:
                        yield from samples.around(member, limits)
            return
        yield from samples.around(types[side], limits, _focus(change, side))

    def _limits(self, side: int, type_: Type) -> Iterator[Constraints]:
        assert self._sides is not None
        for member in self._sides[side].alternatives(type_).members:
            found = getattr(self._sides[side].plain(member), "constraints", None)
            if isinstance(found, Constraints):
                yield found

    def _checker(self, side: int, sense: Sense) -> Checker:
        assert self._sides is not None
        key = (side, sense)
        if key not in self._checkers:
            self._checkers[key] = Checker(self._sides[side].api, sense)
        return self._checkers[key]

    def _sample(self, side: int, sense: Sense) -> Samples:
        assert self._sides is not None
        key = (side, sense)
        if key not in self._samples:
            self._samples[key] = Samples(self._sides[side], sense)
        return self._samples[key]


def _focus(change: Change, side: int) -> str | None:
    """Return the member that a change is about, as one side spells it."""
    if change.place not in _MEMBERS:
        return None
    if change.edit is Edit.RENAMED:
        name = (change.before, change.after)[side]
        return name if isinstance(name, str) else None
    return change.path[-1]


def _longest(change: Change) -> int:
    return max(
        (item for item in (change.before, change.after) if isinstance(item, int)),
        default=0,
    )


def _smallest_first(payloads: Iterable[JsonValue]) -> list[JsonValue]:
    return sorted(payloads, key=lambda item: len(json.dumps(item)))
