"""What the manifest says, with every default filled in and every path resolved."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from generator.load import Pin
from generator.manifest.policies import NO_POLICIES, Policies
from generator.manifest.selecting import Select
from generator.origin import Origin
from generator.values import dataclass

__all__ = [
    "ApiConfig",
    "Author",
    "DocumentConfig",
    "Manifest",
    "ModelStyle",
    "Packaging",
    "ReportFormat",
    "ReportsConfig",
    "Skip",
    "VersionConfig",
]

Packaging: TypeAlias = Literal["family", "standalone"]

ModelStyle: TypeAlias = Literal["dataclass", "pydantic", "msgspec", "typeddict"]

ReportFormat: TypeAlias = Literal["markdown", "html", "json"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportsConfig:
    """The comparisons that a project carries, the older first, and their formats."""

    pairs: tuple[tuple[str, str], ...]
    formats: tuple[ReportFormat, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentConfig:
    """One document of an api-version and the overlays applied to it, in order."""

    path: Path
    overlays: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionConfig:
    """One api-version and its documents.

    `version` is empty where the document's own word is to be taken.
    """

    version: str
    documents: tuple[DocumentConfig, ...]
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """An operation left out on purpose; `versions` is empty where it is in all."""

    operation: str
    reason: str
    versions: tuple[str, ...] = ()
    origin: Origin

    def applies_to(self, version: str) -> bool:
        """Whether the operation is left out of `version`."""
        return not self.versions or version in self.versions


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Somebody named in a package's metadata."""

    name: str
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiConfig:
    """One API: a family of api-versions, oldest first.

    `title` is None where the newest spec's own title is meant.
    """

    name: str
    versions: tuple[VersionConfig, ...]
    distribution: str
    package: str
    title: str | None = None
    packaging: Packaging = "family"
    models: ModelStyle = "dataclass"
    license: str | None = None
    authors: tuple[Author, ...] = ()
    api_version_parameters: tuple[str, ...] = ("api-version",)
    skips: tuple[Skip, ...] = ()
    selects: tuple[Select, ...] = ()
    """Empty where every operation is wanted."""
    policies: Policies = NO_POLICIES
    reports: ReportsConfig | None = None
    """None where the project carries no reports."""
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The whole manifest. All paths are absolute and lie inside `folder`.

    `inputs` are the files and folders whose content decided what is said here, the
    manifest first; a folder's content is the names in it.
    """

    path: Path
    folder: Path
    output: Path
    apis: tuple[ApiConfig, ...]
    inputs: tuple[Path, ...]
    pins: tuple[Pin, ...] = ()
    """Copies of what references on the network lead to."""
    roots: tuple[Path, ...] = ()
    """Where references may lead; empty for `folder`."""

    def api(self, name: str) -> ApiConfig | None:
        """Return the API called `name`."""
        return next((api for api in self.apis if api.name == name), None)
