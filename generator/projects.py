"""Which projects an API becomes, and what each is called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.lower import LowerOptions, Selection
from generator.manifest import ApiConfig, Manifest, VersionConfig
from generator.pipeline import VersionTask
from generator.python import PackageOptions, Since, version_module
from generator.values import dataclass

__all__ = ["Project", "plan_projects"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """One installable project and the versions in it, oldest first."""

    api: ApiConfig
    folder: Path
    versions: tuple[VersionConfig, ...]
    options: PackageOptions

    @property
    def has_reports(self) -> bool:
        """Whether the project tells what its versions differ in."""
        return self.options.has_reports

    def task(
        self,
        version: VersionConfig,
        *,
        manifest: Manifest,
        since: Since | None = None,
    ) -> VersionTask:
        """Return the task that generates one of the versions."""
        return VersionTask(
            version=version.version or None,
            documents=version.documents,
            base=manifest.folder,
            roots=manifest.roots or (manifest.folder,),
            lowering=LowerOptions(
                api_version_parameters=self.api.api_version_parameters,
                skips={
                    skip.operation: skip.reason
                    for skip in self.api.skips
                    if skip.applies_to(version.version)
                },
                selection=_selection(self.api, version.version),
            ),
            options=self.options,
            pins=manifest.pins,
            since=since or {},
        )


def _selection(api: ApiConfig, version: str) -> Selection | None:
    """Return what is wanted of a version, None where all of it is."""
    mine = [each for each in api.selects if each.applies_to(version)]
    if not mine:
        return None
    return Selection(
        tags=tuple(word for each in mine for word in each.patterns("tag")),
        paths=tuple(word for each in mine for word in each.patterns("path")),
        operations=tuple(word for each in mine for word in each.patterns("operation")),
    )


def plan_projects(api: ApiConfig, *, output: Path) -> Iterator[Project]:
    """Yield the projects of `api`: one for all its versions, or one for each."""
    if api.packaging == "family":
        yield Project(
            api=api,
            folder=output / api.distribution,
            versions=api.versions,
            options=_options(api, api.distribution, api.package),
        )
        return
    for version in api.versions:
        suffix = re.sub(r"[^A-Za-z0-9]+", "-", version.version).strip("-").lower()
        distribution = f"{api.distribution}-{suffix}"
        yield Project(
            api=api,
            folder=output / distribution,
            versions=(version,),
            options=_options(
                api, distribution, f"{api.package}_{version_module(version.version)}"
            ),
        )


def _options(api: ApiConfig, distribution: str, package: str) -> PackageOptions:
    return PackageOptions(
        distribution=distribution,
        package=package,
        title=api.title or "",
        license=api.license or "",
        models=api.models,
        authors=tuple(
            author.name if author.email is None else f"{author.name} <{author.email}>"
            for author in api.authors
        ),
        # Versions in projects of their own have no place for what they share.
        has_reports=api.packaging == "family" and api.reports is not None,
    )
