"""From the model to a Python package: names, views, files."""

from generator.python.calls import operation_calls
from generator.python.package import (
    OperationFacts,
    PackageOptions,
    VersionPlan,
    plan_project,
    plan_version,
    version_module,
)
from generator.python.since import Since, with_since
from generator.python.views import CopiedFile, PlannedFile

__all__ = [
    "CopiedFile",
    "OperationFacts",
    "PackageOptions",
    "PlannedFile",
    "Since",
    "VersionPlan",
    "operation_calls",
    "plan_project",
    "plan_version",
    "version_module",
    "with_since",
]
