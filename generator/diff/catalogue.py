"""All rules, by what they are about and by id."""

from __future__ import annotations

from generator.diff.changes import Edit, Place
from generator.diff.rules import Rule, indexed
from generator.diff.table_bodies import BODY_FAMILIES
from generator.diff.table_keywords import KEYWORD_FAMILIES
from generator.diff.table_lifecycle import LIFECYCLE_FAMILIES
from generator.diff.table_limits import LIMIT_FAMILIES
from generator.diff.table_members import MEMBER_FAMILIES
from generator.diff.table_operations import OPERATION_FAMILIES
from generator.diff.table_parameters import PARAMETER_FAMILIES
from generator.diff.table_service import SERVICE_FAMILIES
from generator.diff.table_source import SOURCE_RULES, SourceRule
from generator.diff.table_types import TYPE_FAMILIES

__all__ = ["RULES", "RULES_BY_ID", "rule_of"]

RULES: dict[tuple[Place, Edit], Rule] = indexed(
    (
        *OPERATION_FAMILIES,
        *LIFECYCLE_FAMILIES,
        *SERVICE_FAMILIES,
        *PARAMETER_FAMILIES,
        *BODY_FAMILIES,
        *TYPE_FAMILIES,
        *MEMBER_FAMILIES,
        *LIMIT_FAMILIES,
        *KEYWORD_FAMILIES,
    )
)
RULES_BY_ID: dict[str, Rule | SourceRule] = {
    **{rule.id: rule for rule in RULES.values()},
    **{rule.id: rule for rule in SOURCE_RULES.values()},
}


def rule_of(place: Place, edit: Edit) -> Rule:
    """Return the rule of a kind of change; every kind that is recorded has one."""
    return RULES[place, edit]
