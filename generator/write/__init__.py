"""Planned files onto the disk: whole or not at all, never over what is not ours."""

from generator.write.apply import Outcome, write_plan
from generator.write.check import Drift, DriftKind, check_plan_on_disk
from generator.write.disk import Disk
from generator.write.partial import keep_outside
from generator.write.plan import LEDGER_NAME, Plan, UnsafePlan, check_plan, why_unsafe

__all__ = [
    "LEDGER_NAME",
    "Disk",
    "Drift",
    "DriftKind",
    "Outcome",
    "Plan",
    "UnsafePlan",
    "check_plan",
    "check_plan_on_disk",
    "keep_outside",
    "why_unsafe",
    "write_plan",
]
