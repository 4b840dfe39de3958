"""`apistrata.yaml`: which APIs there are, where their specs lie, what they become."""

from generator.manifest.order import is_preview, version_key
from generator.manifest.places import is_distribution_name, is_package_name
from generator.manifest.read import read_manifest
from generator.manifest.single import single_manifest
from generator.manifest.values import (
    ApiConfig,
    Author,
    DocumentConfig,
    Manifest,
    Packaging,
    Skip,
    VersionConfig,
)

__all__ = [
    "ApiConfig",
    "Author",
    "DocumentConfig",
    "Manifest",
    "Packaging",
    "Skip",
    "VersionConfig",
    "is_distribution_name",
    "is_package_name",
    "is_preview",
    "read_manifest",
    "single_manifest",
    "version_key",
]
