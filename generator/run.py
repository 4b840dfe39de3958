"""One run over a manifest: what is built, and written or checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator.acknowledged import settle_diagnostics
from generator.cache import (
    Input,
    Record,
    RunRecord,
    Store,
    digest_inputs,
    is_fresh,
    tool_fingerprint,
)
from generator.diagnostics import Diagnostic, Diagnostics
from generator.manifest import ApiConfig, Manifest, read_manifest
from generator.origin import Origin
from generator.pipeline import VersionBuild, build_project
from generator.projects import Project, plan_projects
from generator.request import Request
from generator.result import ApiResult, FileDrift, ProjectResult, RunResult
from generator.retirement import next_change, retirement_warnings
from generator.selection import select_apis
from generator.unused import report_unused
from generator.values import dataclass
from generator.workers import Job, JobKey, execute
from generator.write import (
    LEDGER_NAME,
    Plan,
    check_plan_on_disk,
    keep_outside,
    write_plan,
)

if TYPE_CHECKING:
    from generator.chronicle import Chronicle

__all__ = ["Progress", "run", "run_manifest"]

Progress = Callable[[str, int, int], None]
"""Called with what was finished, how many are, and how many there will be."""


def run(
    path: Path, request: Request, *, progress: Progress, today: date | None = None
) -> RunResult:
    """Do what `request` asks for the manifest at `path`, as of `today`."""
    diagnostics = Diagnostics()
    manifest = read_manifest(path, diagnostics=diagnostics)
    if manifest is None:
        return RunResult(base=path.parent, diagnostics=tuple(diagnostics))
    return run_manifest(
        manifest, request, diagnostics=diagnostics, progress=progress, today=today
    )


def run_manifest(
    manifest: Manifest,
    request: Request,
    *,
    diagnostics: Diagnostics,
    progress: Progress,
    today: date | None = None,
) -> RunResult:
    """Do what `request` asks for a manifest that was read with `diagnostics`."""
    day = today or date.today()
    output = manifest.output if request.output is None else request.output.absolute()
    store = Store(manifest.folder) if request.use_cache else None
    apis = select_apis(manifest, request, diagnostics)
    if diagnostics.has_errors:
        return RunResult(base=manifest.folder, diagnostics=tuple(diagnostics))
    if request.command == "generate" and not request.version:
        _report_orphans(manifest, output, diagnostics)
    versions = None if request.version is None else [request.version]
    for api in apis:
        diagnostics.extend(retirement_warnings(api, today=day, versions=versions))
    runner = _Runner(
        manifest=manifest,
        request=request,
        output=output,
        store=store,
        progress=progress,
    )
    results, said = runner.run(apis)
    if store is not None:
        record = RunRecord(
            tool=tool_fingerprint(),
            inputs=digest_inputs([*manifest.inputs, output]),
            apis=tuple(api.name for api in apis),
            diagnostics=tuple(diagnostics),
            until=next_change(apis, today=day),
        )
        store.save_run(request.question(manifest.path), record)
    diagnostics.extend(said)
    return RunResult(
        base=manifest.folder, apis=tuple(results), diagnostics=tuple(diagnostics)
    )


def _report_orphans(manifest: Manifest, output: Path, diagnostics: Diagnostics) -> None:
    """Warn of projects that we once wrote and that no API stands for any more."""
    if not output.is_dir():
        return
    known = {project.folder.name for api in manifest.apis for project in _all(api)}
    for folder in sorted(output.iterdir()):
        if folder.name not in known and (folder / LEDGER_NAME).is_file():
            diagnostics.warning(
                "project-orphaned",
                "no API of the manifest generates this project any more",
                Origin(file=_shown(folder, manifest.folder)),
                help="delete the folder",
            )


def _all(api: ApiConfig) -> Iterator[Project]:
    return plan_projects(api, output=Path())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Runner:
    manifest: Manifest
    request: Request
    output: Path
    store: Store | None
    progress: Progress

    def run(
        self, apis: Sequence[ApiConfig]
    ) -> tuple[list[ApiResult], list[Diagnostic]]:
        known = {api.name: self._recall(api) for api in apis}
        work = [api for api in apis if known[api.name] is None]
        projects = {
            api.name: [
                project
                for project in plan_projects(api, output=self.output)
                if self._is_wanted(project)
            ]
            for api in work
        }
        # Before the documents are read: what changes meanwhile is a change.
        inputs = () if self.store is None else digest_inputs(self.manifest.inputs)
        chronicles = {api.name: self._chronicle(api, projects) for api in work}
        builds = self._build_all(projects, chronicles)
        results: list[ApiResult] = []
        said: list[Diagnostic] = []
        for api in apis:
            record = known[api.name]
            if record is None:
                result, diagnostics = self._finish(
                    api, projects[api.name], builds, inputs, chronicles[api.name]
                )
            else:
                result, diagnostics = record.result, record.diagnostics
            results.append(result)
            said.extend(diagnostics)
        return results, said

    def _recall(self, api: ApiConfig) -> Record | None:
        if self.store is None:
            return None
        question = self.request.question(self.manifest.path, api.name)
        record = self.store.load(question)
        if record is None or not is_fresh(record, tool=tool_fingerprint()):
            return None
        return record

    def _is_wanted(self, project: Project) -> bool:
        wanted = self.request.version
        return wanted is None or any(v.version == wanted for v in project.versions)

    def _chronicle(
        self, api: ApiConfig, projects: dict[str, list[Project]]
    ) -> Chronicle | None:
        """Return what the versions differ in, None where nobody is to be told."""
        project = next(iter(projects[api.name]), None)
        if self.request.command != "generate" or project is None:
            return None
        if not project.options.has_reports:
            return None
        # Most runs have nothing to compare, and need not load what does it.
        from generator.chronicle import read_chronicle

        tasks = [
            project.task(version, manifest=self.manifest)
            for version in project.versions
        ]
        return read_chronicle(api, tasks)

    def _build_all(
        self,
        projects: dict[str, list[Project]],
        chronicles: Mapping[str, Chronicle | None],
    ) -> dict[JobKey, VersionBuild]:
        work: dict[JobKey, Job] = {}
        for name, members in projects.items():
            chronicle = chronicles[name]
            since = {} if chronicle is None else chronicle.since
            for project in members:
                for version in project.versions:
                    if self.request.version in (None, version.version):
                        key = (name, str(project.folder), version.version)
                        work[key] = Job(
                            task=project.task(
                                version,
                                manifest=self.manifest,
                                since=since.get(version.version),
                            ),
                            texts=self._texts(key),
                            is_lint=self.request.command == "lint",
                        )
        done: dict[JobKey, VersionBuild] = {}
        for key, build in execute(work, jobs=self.request.jobs):
            done[key] = build
            self.progress(f"{key[0]} {key[2]}", len(done), len(work))
        return done

    def _texts(self, key: JobKey) -> Path | None:
        command = self.request.command
        return None if self.store is None else self.store.texts(command, *key)

    def _finish(
        self,
        api: ApiConfig,
        projects: Sequence[Project],
        builds: dict[JobKey, VersionBuild],
        inputs: tuple[Input, ...],
        chronicle: Chronicle | None,
    ) -> tuple[ApiResult, tuple[Diagnostic, ...]]:
        """Write or check the projects of one API, and remember that."""
        diagnostics = Diagnostics()
        keys = [
            (api.name, str(project.folder), version.version)
            for project in projects
            for version in project.versions
        ]
        mine = [builds[key] for key in keys if key in builds]
        settle_diagnostics(
            api,
            (item for build in mine for item in build.diagnostics),
            diagnostics,
            is_whole=self.request.version is None,
        )
        report_unused(api, mine, diagnostics)
        done: list[ProjectResult] = []
        outputs: list[Path] = []
        if not diagnostics.has_errors and self.request.command == "generate":
            for project in projects:
                finished = self._finish_project(
                    api, project, builds, diagnostics, chronicle
                )
                if finished is not None:
                    done.append(finished[0])
                    outputs.extend(finished[1])
        result = ApiResult(
            name=api.name,
            versions=tuple(build.result for build in mine),
            projects=tuple(done),
            is_complete=not diagnostics.has_errors,
        )
        said = tuple(diagnostics)
        has_drift = any(project.drift for project in done)
        if self.store is not None and not diagnostics.has_errors and not has_drift:
            read = dict(pair for build in mine for pair in build.read)
            read |= dict(() if chronicle is None else chronicle.read)
            record = Record(
                tool=tool_fingerprint(),
                inputs=inputs + tuple(map(_input, read.items())),
                result=result,
                outputs=digest_inputs(outputs),
                diagnostics=said,
            )
            self.store.save(self.request.question(self.manifest.path, api.name), record)
        return result, said

    def _finish_project(
        self,
        api: ApiConfig,
        project: Project,
        builds: dict[JobKey, VersionBuild],
        diagnostics: Diagnostics,
        chronicle: Chronicle | None,
    ) -> tuple[ProjectResult, list[Path]] | None:
        """Write or check one project; None after an error diagnostic."""
        keys = [
            (api.name, str(project.folder), version.version)
            for version in project.versions
        ]
        members = [builds[key] for key in keys if key in builds]
        plan: Plan = build_project(members, options=project.options)
        if chronicle is not None:
            plan = {**plan, **chronicle.files(project.options)}
        folder = project.folder
        if len(members) < len(project.versions):
            plan = keep_outside(plan, folder, prefixes=_own_prefixes(members, project))
        shown = _shown(folder, self.manifest.folder)
        if self.request.check:
            drift = check_plan_on_disk(
                plan, folder, display=shown, diagnostics=diagnostics
            )
            result = ProjectResult(
                folder=shown,
                total=len(plan),
                drift=tuple(
                    FileDrift(path=item.path, kind=item.kind, diff=item.diff)
                    for item in drift
                ),
            )
        else:
            outcome = write_plan(plan, folder, display=shown, diagnostics=diagnostics)
            if outcome is None:
                return None
            result = ProjectResult(
                folder=shown,
                total=outcome.total,
                written=outcome.written,
                removed=outcome.removed,
            )
        return result, [folder / path for path in (*plan, LEDGER_NAME)]


def _input(read: tuple[str, str]) -> Input:
    path, sha256 = read
    return Input(path=path, sha256=sha256)


def _own_prefixes(builds: Sequence[VersionBuild], project: Project) -> tuple[str, ...]:
    """Return where the files of these versions alone lie in their project."""
    return tuple(
        f"{project.options.package}/{build.plan.module}/"
        for build in builds
        if build.plan is not None
    )


def _shown(path: Path, base: Path) -> str:
    return (path.relative_to(base) if path.is_relative_to(base) else path).as_posix()
