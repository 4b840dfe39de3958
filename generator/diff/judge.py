"""Changes judged: how much each hurts whom, and why."""

# The level is derived, never written down for a rule:
#   1. what the effect means in its direction: what is sent may become wider, what is
#      received may become narrower; the opposite breaks somebody;
#   2. the plane (`Aspect`) softens what code seldom feels;
#   3. guards of the fact and of its uses soften further, one step each.
# `_REASONS` tells each step to the reader.

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence

from generator.diff.catalogue import rule_of
from generator.diff.changes import (
    Change,
    ChangeSet,
    Direction,
    Effect,
    Guard,
    Place,
    Use,
)
from generator.diff.findings import Bump, Finding, Level, Profile, Verdict
from generator.diff.hints import hint_of
from generator.diff.rules import Aspect, Rule
from generator.diff.sentences import message_of
from generator.diff.witness import Witnesses

__all__ = ["judge", "level_of", "profile_of"]

_ALIEN: dict[Direction, frozenset[Effect]] = {
    "request": frozenset({Effect.NARROWS, Effect.REPLACES, Effect.INCOMPARABLE}),
    "response": frozenset({Effect.WIDENS, Effect.REPLACES, Effect.INCOMPARABLE}),
}
"""What breaks somebody, by direction."""

_SIDES: dict[Guard, frozenset[Direction]] = {
    Guard.WAS_OPTIONAL: frozenset({"response"}),
    Guard.HAS_DEFAULT: frozenset({"request"}),
    Guard.OPEN_CONTENT: frozenset({"request"}),
    Guard.NEWLY_STATED: frozenset({"request"}),
}
"""Guards that help in one direction only."""

_STEPS: dict[Guard, int] = {Guard.NEGOTIATED: 2, Guard.OPEN_VALUES: 2}

_REASONS: dict[Guard, str] = {
    Guard.WAS_OPTIONAL: "it could be absent before",
    Guard.HAS_DEFAULT: "a default stands in for it",
    Guard.OPEN_CONTENT: "it may still be sent, and is not looked at",
    Guard.NEWLY_STATED: "the limit may have held before it was written",
    Guard.OPEN_VALUES: "the list was open",
    Guard.NEGOTIATED: "only who asks for it gets it",
    Guard.WAS_DEPRECATED: "it was deprecated",
    Guard.TOLERABLE: "careful code copes",
}


def profile_of(old_version: str, new_version: str) -> Profile:
    """Return what the new version claims to be, by the words of the versions."""
    if old_version == new_version:
        return "same-version"
    words = ("preview", "alpha", "beta", "rc")
    is_preview = any(word in new_version.lower() for word in words)
    return "new-preview" if is_preview else "new-release"


def judge(changes: ChangeSet, *, profile: Profile | None = None) -> Verdict:
    """Return the findings of a comparison, worst first, then in document order.

    A breaking one on the wire has a witness, or says why it has none.
    """
    chosen = profile or profile_of(changes.old_version, changes.new_version)
    found: list[Finding] = []
    witnesses = Witnesses(changes)
    for change in changes.changes:
        found.extend(map(witnesses.witnessed, _findings(change, chosen)))
    found.sort(key=lambda item: -item.level)
    return Verdict(
        old_version=changes.old_version,
        new_version=changes.new_version,
        profile=chosen,
        findings=tuple(found),
        bump=_bump(found),
    )


def level_of(
    change: Change, direction: Direction, *, rule: Rule, profile: Profile
) -> tuple[Level, str]:
    """Return how much a change hurts in one direction, and how that came about."""
    uses = [use for use in change.uses if use.direction == direction]
    effect = change.effects.toward(direction)
    if rule.aspect is Aspect.PROSE:
        return Level.DOCS, "no value and no call feels it"
    word = "sent" if direction == "request" else "received"
    if effect is Effect.ANNOTATION:
        return Level.SAFE, f"the values that are {word} stay the same"
    if effect not in _ALIEN[direction]:
        return _strict(profile, f"it {effect.value} what is {word}")
    reasons = [f"it {_verb(effect)} what is {word}"]
    steps = _aspect_steps(rule, direction, effect)
    if steps:
        reasons.append(_ASPECTS[rule.aspect])
    for guard in sorted(_active(change, uses, direction), key=lambda item: item.value):
        steps += _STEPS.get(guard, 1)
        reasons.append(_REASONS[guard])
    if uses and all(use.is_error for use in uses):
        steps += 1
        reasons.append("only error responses hold it")
    is_old_news = Guard.WAS_DEPRECATED in change.guards
    if uses and all(use.is_deprecated for use in uses) and not is_old_news:
        steps += 1
        reasons.append("only deprecated operations use it")
    if profile == "same-version":
        # A document of the same version must not take anything back.
        steps = min(steps, 1)
        reasons.append("the api-version is the same")
    level = Level(max(Level.BREAKING - steps, Level.SAFE))
    return level, "; ".join(reasons)


_ASPECTS: dict[Aspect, str] = {
    Aspect.RANGE: "readers seldom check limits",
    Aspect.WORDS: "readers should expect values that they do not know",
    Aspect.BEHAVIOUR: "the shape stays the same",
    Aspect.SHAPE: "",
    Aspect.NAMES: "nothing of it travels",
    Aspect.PROSE: "",
}


def _verb(effect: Effect) -> str:
    if effect is Effect.INCOMPARABLE:
        return "takes some values and brings others to"
    return str(effect.value)


def _strict(profile: Profile, reason: str) -> tuple[Level, str]:
    if profile == "same-version":
        return Level.RISKY, f"{reason}; the api-version is the same"
    return Level.SAFE, reason


def _aspect_steps(rule: Rule, direction: Direction, effect: Effect) -> int:
    match rule.aspect:
        case Aspect.BEHAVIOUR | Aspect.NAMES:
            return 1
        case Aspect.RANGE | Aspect.WORDS if direction == "response":
            return 0 if effect is Effect.REPLACES else 1
        case _:
            return 0


def _active(
    change: Change, uses: Sequence[Use], direction: Direction
) -> Iterable[Guard]:
    both: frozenset[Direction] = frozenset({"request", "response"})
    for guard in change.guards:
        if direction in _SIDES.get(guard, both):
            yield guard


def _findings(change: Change, profile: Profile) -> Iterable[Finding]:
    rule = rule_of(change.place, change.edit)
    if not change.uses:
        yield _finding(rule, change, Level.SAFE, (), "it travels nowhere")
        return
    levels: dict[Level, list[tuple[Direction, str]]] = {}
    for direction in change.directions:
        level, reason = level_of(change, direction, rule=rule, profile=profile)
        levels.setdefault(level, []).append((direction, reason))
    for level, reasons in levels.items():
        directions = tuple(direction for direction, _ in reasons)
        reason = _joined(text for _, text in reasons)
        yield _finding(rule, change, level, directions, reason)


def _joined(reasons: Iterable[str]) -> str:
    """Return reasons in one line, each part once, where it comes last."""
    parts = [part for reason in reasons for part in reason.split("; ")]
    return "; ".join(reversed(dict.fromkeys(reversed(parts))))


def _finding(
    rule: Rule,
    change: Change,
    level: Level,
    directions: tuple[Direction, ...],
    reason: str,
) -> Finding:
    is_harmless = level <= Level.SAFE and not any(
        change.effects.toward(direction) in _ALIEN[direction]
        for direction in directions
    )
    return Finding(
        rule=rule.id,
        level=level,
        directions=directions,
        message=message_of(rule, change, directions),
        reason=reason,
        fingerprint=_fingerprint(rule, change, directions),
        change=change,
        plane="behaviour" if rule.aspect is Aspect.BEHAVIOUR else "wire",
        hint=hint_of(rule, directions, is_harmless=is_harmless),
    )


def _fingerprint(rule: Rule, change: Change, directions: tuple[Direction, ...]) -> str:
    parts = [
        rule.id,
        *directions,
        change.anchor.kind,
        change.anchor.name,
        *change.path,
        json.dumps(
            [change.before, change.after], sort_keys=True, separators=(",", ":")
        ),
    ]
    if change.anchor.kind == "api" and change.place is not Place.SERVER:
        # A fact of several operations is another one when a further one joins.
        parts.extend(change.operations)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _bump(findings: Iterable[Finding]) -> Bump:
    worst: Bump = "none"
    for item in findings:
        if item.level is Level.BREAKING:
            return "major"
        is_contract = isinstance(item.change, Change) and any(
            item.change.effects.toward(direction) is not Effect.ANNOTATION
            for direction in item.directions
        )
        if is_contract:
            worst = "minor"
        elif worst == "none":
            worst = "patch"
    return worst
