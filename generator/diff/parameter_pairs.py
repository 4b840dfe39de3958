"""The parameters of one operation on both sides, paired."""

from __future__ import annotations

import re

from generator.diff.likeness import Likeness, best_pairs
from generator.diff.words import likeness_of_names, same_words
from generator.model import Operation, Parameter
from generator.values import dataclass

__all__ = ["ParameterPair", "has_same_name", "pair_parameters"]

# OpenAPI 3.x, Parameter Object: headers of these names are no parameters.
_RESERVED = frozenset({"accept", "content-type", "authorization"})
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class ParameterPair:
    """One parameter on both sides, and why it is held for the same."""

    old: Parameter
    new: Parameter
    confidence: float = 1.0
    evidence: tuple[str, ...] = ()


def pair_parameters(
    old: Operation, new: Operation, likeness: Likeness
) -> tuple[list[ParameterPair], list[Parameter], list[Parameter]]:
    """Return the pairs, then what is gone and what has come."""
    gone = [item for item in old.parameters if not _is_reserved(item)]
    come = [item for item in new.parameters if not _is_reserved(item)]
    pairs: list[ParameterPair] = []

    def take(one: Parameter, other: Parameter, score: float, *why: str) -> None:
        gone.remove(one)
        come.remove(other)
        pairs.append(ParameterPair(one, other, score, why))

    for one in list(gone):
        for other in come:
            if one.location == other.location and has_same_name(one, other):
                take(one, other, 1.0)
                break
    names = _path_names(old), _path_names(new)
    if len(names[0]) == len(names[1]):
        for mine, theirs in zip(*names, strict=True):
            first = next((p for p in gone if _is_in_path(p, mine)), None)
            second = next((p for p in come if _is_in_path(p, theirs)), None)
            if first is not None and second is not None:
                take(first, second, 1.0)
    for one in list(gone):
        for other in come:
            if one.wire_name == other.wire_name:
                take(one, other, 0.9, "the same name in another place")
                break
    scores = [
        (_rename_score(one, other, likeness), i, j)
        for i, one in enumerate(gone)
        for j, other in enumerate(come)
    ]
    found = [(gone[i], come[j], s) for i, j, s in best_pairs(scores, least=0.7)]
    for one, other, score in found:
        take(one, other, score, "alike names and types in the same place")
    return pairs, gone, come


def _is_reserved(item: Parameter) -> bool:
    return item.location == "header" and item.wire_name.lower() in _RESERVED


def has_same_name(one: Parameter, other: Parameter) -> bool:
    """Return whether two names are one; those of headers have no case."""
    if one.location == "header":
        return one.wire_name.lower() == other.wire_name.lower()
    return one.wire_name == other.wire_name


def _path_names(operation: Operation) -> list[str]:
    return _PLACEHOLDER.findall(operation.path)


def _is_in_path(item: Parameter, name: str) -> bool:
    return item.location == "path" and item.wire_name == name


def _rename_score(one: Parameter, other: Parameter, likeness: Likeness) -> float:
    if one.location != other.location or one.location == "path":
        return 0.0
    names = likeness_of_names(one.wire_name, other.wire_name)
    types = likeness.of_types(one.type, other.type)
    if same_words(one.wire_name, other.wire_name):
        return 0.95 if types >= 0.5 else 0.0
    prose = one.docs.description.strip()
    same_prose = len(prose) > 20 and prose == other.docs.description.strip()
    if same_prose and types >= 0.9 and names >= 0.4:
        return 0.9
    return names * types if names >= 0.8 and types >= 0.9 else 0.0
