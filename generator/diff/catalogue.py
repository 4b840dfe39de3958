"""All rules, by what they are about and by id."""

from __future__ import annotations

from generator.diff.changes import Edit, Place
from generator.diff.rules import Rule, indexed
from generator.diff.table_calls import CALL_FAMILIES
from generator.diff.table_operations import OPERATION_FAMILIES
from generator.diff.table_schemas import SCHEMA_FAMILIES

__all__ = ["RULES", "RULES_BY_ID", "rule_of"]

RULES: dict[tuple[Place, Edit], Rule] = indexed(
    (*OPERATION_FAMILIES, *CALL_FAMILIES, *SCHEMA_FAMILIES)
)
RULES_BY_ID: dict[str, Rule] = {rule.id: rule for rule in RULES.values()}


def rule_of(place: Place, edit: Edit) -> Rule:
    """Return the rule of a kind of change; every kind that is recorded has one."""
    return RULES[place, edit]
