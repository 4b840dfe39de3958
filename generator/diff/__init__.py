"""What changed between two versions of an API: facts, and their judgement."""

from generator.diff.catalogue import RULES, RULES_BY_ID
from generator.diff.changes import Change, ChangeSet
from generator.diff.compare import compare
from generator.diff.findings import Finding, Level, Verdict
from generator.diff.judge import judge, profile_of
from generator.diff.rules import Rule

__all__ = [
    "RULES",
    "RULES_BY_ID",
    "Change",
    "ChangeSet",
    "Finding",
    "Level",
    "Rule",
    "Verdict",
    "compare",
    "judge",
    "profile_of",
]
