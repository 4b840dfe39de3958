"""From the model to a Python package: names, views, files."""

from generator.python.package import (
    OperationFacts,
    PackageOptions,
    VersionPlan,
    plan_project,
    plan_version,
    version_module,
)
from generator.python.views import CopiedFile, PlannedFile

__all__ = [
    "CopiedFile",
    "OperationFacts",
    "PackageOptions",
    "PlannedFile",
    "VersionPlan",
    "plan_project",
    "plan_version",
    "version_module",
]
