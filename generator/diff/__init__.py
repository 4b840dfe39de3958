"""What changed between two versions of an API: facts, and their judgement."""

from generator.diff.catalogue import RULES, RULES_BY_ID
from generator.diff.changes import Change, ChangeSet, Edit, Place
from generator.diff.compare import compare
from generator.diff.findings import (
    PLANES,
    BehaviourNote,
    Finding,
    Level,
    Plane,
    Verdict,
    Witness,
)
from generator.diff.judge import judge, profile_of
from generator.diff.rules import Rule
from generator.diff.source import SourceChange, SourceKind

__all__ = [
    "PLANES",
    "RULES",
    "RULES_BY_ID",
    "BehaviourNote",
    "Change",
    "ChangeSet",
    "Edit",
    "Finding",
    "Level",
    "Place",
    "Plane",
    "Rule",
    "SourceChange",
    "SourceKind",
    "Verdict",
    "Witness",
    "compare",
    "judge",
    "profile_of",
]
