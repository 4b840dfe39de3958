"""Definitions that changed their name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from generator.diff.changes import SchemaPair
from generator.diff.likeness import Likeness, best_pairs
from generator.diff.shapes import Side, component_name
from generator.diff.words import likeness_of_names, plain_words, same_words
from generator.model import Definition, Object, Reference, TypeId

__all__ = ["find_renames"]

_LEAST = 0.55
_LEAST_APART = 0.8


def find_renames(
    old: Side,
    new: Side,
    pairs: Iterable[tuple[TypeId, TypeId]],
    likeness: Likeness,
) -> tuple[SchemaPair, ...]:
    """Return the named definitions that go on under another name.

    Evidence is that both stand at the same places, that they are alike, and their
    names. A name that is still there, or was there before, is not renamed.
    """
    votes = _votes(old, new, pairs)
    gone = _named(old, new)
    come = _named(new, old)
    names = list(gone), list(come)
    index = _Index(names[1])
    scores: list[tuple[float, int, int]] = []
    why: dict[tuple[int, int], tuple[float, tuple[str, ...]]] = {}
    for i, one in enumerate(names[0]):
        for j in sorted(_candidates(one, votes, index)):
            other = names[1][j]
            share = _share(votes, one, other)
            spelled = likeness_of_names(one, other)
            if not share and spelled < 0.5:
                continue
            alike = likeness.of_types(
                Reference(id=gone[one].id), Reference(id=come[other].id)
            )
            score, evidence = _judge(gone[one], share, spelled, alike, one, other)
            if score:
                scores.append((score, i, j))
                why[i, j] = (score, evidence)
    return tuple(
        SchemaPair(
            old=names[0][i],
            new=names[1][j],
            confidence=round(min(why[i, j][0], 1.0), 2),
            evidence=why[i, j][1],
        )
        for i, j, _ in best_pairs(scores, least=0.01)
    )


class _Index:
    """Names by their words: what shares no word needs no closer look."""

    def __init__(self, names: Sequence[str]) -> None:
        self.places = {name: i for i, name in enumerate(names)}
        self._sizes = [len(set(plain_words(name))) for name in names]
        self._words: dict[str, list[int]] = defaultdict(list)
        for i, name in enumerate(names):
            for word in set(plain_words(name)):
                self._words[word].append(i)

    def alike(self, name: str) -> list[int]:
        """Return the names that share at least half of their words with this one."""
        words = set(plain_words(name))
        counts = Counter(i for word in words for i in self._words.get(word, ()))
        return [
            i
            for i, n in counts.items()
            if 2 * n >= 0.56 * (len(words) + self._sizes[i])
        ]


def _candidates(name: str, votes: dict[str, Counter[str]], index: _Index) -> set[int]:
    found = {
        index.places[other] for other in votes.get(name, ()) if other in index.places
    }
    found.update(index.alike(name))
    return found


def _judge(
    definition: Definition,
    share: float,
    spelled: float,
    alike: float,
    one: str,
    other: str,
) -> tuple[float, tuple[str, ...]]:
    evidence: list[str] = []
    if share:
        evidence.append("used at the same places")
    if same_words(one, other):
        evidence.append("the same words, spelled differently")
    elif spelled >= 0.6:
        evidence.append(f"alike names ({spelled:.0%})")
    if alike >= 0.5:
        evidence.append(f"alike content ({alike:.0%})")
    if share:
        score = 0.35 + 0.15 * share + 0.3 * alike + 0.2 * spelled
        return (score if score >= _LEAST and alike >= 0.2 else 0.0), tuple(evidence)
    if not isinstance(definition.type, Object) or len(definition.type.properties) < 2:
        return (0.7 if alike >= 0.9 and spelled >= 0.9 else 0.0), tuple(evidence)
    score = 0.6 * alike + 0.4 * spelled
    return (score * 0.9 if score >= _LEAST_APART else 0.0), tuple(evidence)


def _votes(
    old: Side, new: Side, pairs: Iterable[tuple[TypeId, TypeId]]
) -> dict[str, Counter[str]]:
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for one, other in pairs:
        first = component_name(old.definitions.get(one))
        second = component_name(new.definitions.get(other))
        if first and second:
            votes[first][second] += 1
    return votes


def _share(votes: dict[str, Counter[str]], one: str, other: str) -> float:
    found = votes.get(one)
    if not found:
        return 0.0
    return found[other] / sum(found.values())


def _named(side: Side, other: Side) -> dict[str, Definition]:
    return {
        name: item
        for item in side.definitions.values()
        if (name := component_name(item)) and name not in other.names
    }
