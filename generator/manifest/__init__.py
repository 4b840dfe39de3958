"""`apistrata.yaml`: which APIs there are, where their specs lie, what they become."""

from generator.manifest.order import is_preview, version_key
from generator.manifest.places import is_distribution_name, is_package_name
from generator.manifest.policies import (
    AcknowledgedDiagnostic,
    Acknowledgement,
    BehaviourEntry,
    Policies,
    Retirement,
)
from generator.manifest.read import read_manifest
from generator.manifest.read_policies import read_acknowledgements
from generator.manifest.selecting import Select, Selector, SelectorKind
from generator.manifest.single import single_manifest
from generator.manifest.values import (
    ApiConfig,
    Author,
    DocumentConfig,
    Manifest,
    ModelStyle,
    Packaging,
    Skip,
    VersionConfig,
)

__all__ = [
    "AcknowledgedDiagnostic",
    "Acknowledgement",
    "ApiConfig",
    "Author",
    "BehaviourEntry",
    "DocumentConfig",
    "Manifest",
    "ModelStyle",
    "Packaging",
    "Policies",
    "Retirement",
    "Select",
    "Selector",
    "SelectorKind",
    "Skip",
    "VersionConfig",
    "is_distribution_name",
    "is_package_name",
    "is_preview",
    "read_acknowledgements",
    "read_manifest",
    "single_manifest",
    "version_key",
]
