"""All stages in their order: documents -> normal form -> model -> views -> text."""

# The only module that knows every stage. One api-version is one task that depends on no
# other, so that tasks may run in processes of their own: what goes in and what comes
# out are values that can be pickled.

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from generator.cache import tool_fingerprint
from generator.diagnostics import Diagnostic, Diagnostics
from generator.dialects import read_document
from generator.dialects.normal import Dialect, Document
from generator.dialects.validate import meta_schema_failures, report_failures
from generator.load import Node, Pin, Source, Workspace, apply_overlays
from generator.lower import LowerOptions, lower_api
from generator.manifest import DocumentConfig
from generator.model import Api, JsonValue
from generator.python import (
    CopiedFile,
    PackageOptions,
    Since,
    VersionPlan,
    plan_project,
    plan_version,
    with_since,
)
from generator.render import Formatter, Renderer, runtime_files
from generator.result import SkippedOperation, VersionResult
from generator.styles import class_writer
from generator.values import dataclass

__all__ = [
    "VersionBuild",
    "VersionRead",
    "VersionTask",
    "build_project",
    "build_version",
    "lint_version",
    "read_model",
    "read_version",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionTask:
    """One api-version to be generated.

    `version` is None where the document's own word is to be taken. Paths are shown
    relative to `base`; references may lead into `roots`.
    """

    version: str | None
    documents: tuple[DocumentConfig, ...]
    base: Path
    roots: tuple[Path, ...]
    lowering: LowerOptions
    options: PackageOptions
    pins: tuple[Pin, ...] = ()
    """Copies of what references on the network lead to."""
    since: Since = field(default_factory=dict)
    """Since which version things exist, for their documentation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionBuild:
    """One api-version, generated; `plan` has no files, and is None after errors."""

    result: VersionResult
    plan: VersionPlan | None
    texts: dict[str, bytes]
    diagnostics: tuple[Diagnostic, ...]
    read: tuple[tuple[str, str], ...]
    """Every file that was read, with its sha256."""
    operations: frozenset[str]
    """What the operations of the documents are called: operationId, METHOD /path."""
    tags: frozenset[str] = frozenset()
    """The tags that these operations have."""

    @property
    def has_errors(self) -> bool:
        """Whether some input could not be used."""
        return any(item.severity == "error" for item in self.diagnostics)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRead:
    """One api-version, read; `api` is None after an error diagnostic.

    `values` has the content of every file that was read, by the path that origins show,
    with overlays applied; `source` gives the text of such a file.
    """

    api: Api | None
    values: Mapping[str, JsonValue]
    source: Callable[[str], Source | None]
    read: tuple[tuple[str, str], ...]
    """Every file that was read, with its sha256."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """The model, how many operations the documents have, and all their names."""

    api: Api | None
    operations: int
    names: frozenset[str]
    tags: frozenset[str] = frozenset()
    roots: tuple[Node, ...] = ()


def build_version(
    task: VersionTask, remembered: MutableMapping[str, str] | None = None
) -> VersionBuild:
    """Return the sub-package of one api-version as text.

    `remembered` keeps what black made of a text, by content.
    """
    diagnostics = Diagnostics()
    workspace = _workspace(task, diagnostics)
    read = _read_model(task, workspace, diagnostics)
    api = read.api
    plan: VersionPlan | None = None
    texts: dict[str, bytes] = {}
    if api is not None and not diagnostics.has_errors:
        dated = with_since(api, task.since)
        plan = plan_version(
            dated,
            options=task.options,
            diagnostics=diagnostics,
            write_classes=class_writer(task.options.models),
        )
        if not diagnostics.has_errors:
            texts = Renderer(Formatter(remembered)).render(plan.files)
        plan = replace(plan, files=())
    return VersionBuild(
        result=_result(task, read, plan),
        plan=None if diagnostics.has_errors else plan,
        texts=texts,
        diagnostics=tuple(diagnostics),
        read=_files(workspace),
        operations=read.names,
        tags=read.tags,
    )


def build_project(
    builds: Sequence[VersionBuild],
    *,
    options: PackageOptions,
) -> dict[str, bytes]:
    """Return every file of the project that holds the versions of `builds`."""
    plans = [build.plan for build in builds if build.plan is not None]
    renderer = Renderer(Formatter())
    texts = renderer.render(plan_project(plans, options=options))
    for build in builds:
        texts |= build.texts
    return texts | renderer.render(_runtime(options))


def read_model(task: VersionTask, diagnostics: Diagnostics) -> Api | None:
    """Return the model of one api-version, None after an error diagnostic."""
    return _read_model(task, _workspace(task, diagnostics), diagnostics).api


def read_version(task: VersionTask, diagnostics: Diagnostics) -> VersionRead:
    """Return the model of one api-version with the documents that it was read from."""
    workspace = _workspace(task, diagnostics)
    read = _read_model(task, workspace, diagnostics)
    values: dict[str, JsonValue] = {}
    if read.api is not None:
        for file in workspace.documents:
            root = workspace.open(file.path)
            if root is not None:
                values[file.file] = root.value
        for root in read.roots:
            values[root.document.file] = root.value
    return VersionRead(
        api=read.api,
        values=values,
        source=workspace.source,
        read=_files(workspace),
    )


def lint_version(
    task: VersionTask, remembered: MutableMapping[str, str] | None = None
) -> VersionBuild:
    """Return everything there is to say of an api-version, and no text.

    `remembered` keeps the verdict of the meta-schema on a document, by content.
    """
    diagnostics = Diagnostics()
    workspace = _workspace(task, diagnostics)
    read = _read_model(
        task, workspace, diagnostics, verdicts={} if remembered is None else remembered
    )
    plan = None
    if read.api is not None:
        plan = plan_version(read.api, options=task.options, diagnostics=diagnostics)
    return VersionBuild(
        result=_result(task, read, plan),
        plan=None,
        texts={},
        diagnostics=tuple(diagnostics),
        read=_files(workspace),
        operations=read.names,
        tags=read.tags,
    )


def _files(workspace: Workspace) -> tuple[tuple[str, str], ...]:
    return tuple((str(file.path), file.sha256) for file in workspace.documents)


def _workspace(task: VersionTask, diagnostics: Diagnostics) -> Workspace:
    return Workspace(
        base=task.base, roots=task.roots, pins=task.pins, diagnostics=diagnostics
    )


def _read_model(
    task: VersionTask,
    workspace: Workspace,
    diagnostics: Diagnostics,
    *,
    verdicts: MutableMapping[str, str] | None = None,
) -> _Read:
    # All overlays of a version first: documents may refer to each other.
    roots = [_open(document, workspace, diagnostics) for document in task.documents]
    documents: list[Document] = []
    for root in roots:
        if root is None:
            continue
        document = read_document(root, workspace, diagnostics)
        if document is None:
            continue
        documents.append(document)
        if verdicts is not None:
            _validate(root, document.dialect, verdicts, diagnostics)
    count = sum(len(document.operations) for document in documents)
    names = frozenset(_operation_names(documents))
    if len(documents) < len(task.documents):
        return _Read(api=None, operations=count, names=names)
    # A skip is for all versions; that one lacks the operation is nothing to report.
    skips = {name: why for name, why in task.lowering.skips.items() if name in names}
    api = lower_api(
        documents,
        version=task.version or documents[0].version,
        options=replace(task.lowering, skips=skips),
        diagnostics=diagnostics,
    )
    return _Read(
        api=api,
        operations=count,
        names=names,
        tags=frozenset(
            tag
            for document in documents
            for operation in document.operations
            for tag in operation.tags
        ),
        roots=tuple(root for root in roots if root is not None),
    )


def _operation_names(documents: Sequence[Document]) -> Iterator[str]:
    for document in documents:
        for operation in document.operations:
            yield f"{operation.method} {operation.path}"
            if operation.operation_id is not None:
                yield operation.operation_id


def _validate(
    root: Node,
    dialect: Dialect,
    verdicts: MutableMapping[str, str],
    diagnostics: Diagnostics,
) -> None:
    """Hold a document against the official schema of its dialect.

    The schema's verdict on a large document costs seconds.
    """
    digest = hashlib.sha256(f"{tool_fingerprint()}\0{dialect}\0".encode())
    digest.update(json.dumps(root.value).encode())
    key = digest.hexdigest()
    if key not in verdicts:
        verdicts[key] = json.dumps(meta_schema_failures(root.value, dialect))
    failures = tuple((pointer, text) for pointer, text in json.loads(verdicts[key]))
    report_failures(root, failures, diagnostics)


def _open(
    document: DocumentConfig, workspace: Workspace, diagnostics: Diagnostics
) -> Node | None:
    root = workspace.open(document.path)
    overlays = [workspace.open(path) for path in document.overlays]
    if root is None or None in overlays:
        return None
    known = [overlay for overlay in overlays if overlay is not None]
    return apply_overlays(root, known, workspace, diagnostics)


def _result(task: VersionTask, read: _Read, plan: VersionPlan | None) -> VersionResult:
    api = read.api
    skipped = () if api is None else api.skipped
    return VersionResult(
        version=api.version if api is not None else task.version or "",
        documents=tuple(_shown(item.path, task.base) for item in task.documents),
        operations=read.operations,
        generated=0 if plan is None else len(plan.operations),
        skipped=tuple(
            SkippedOperation(operation=item.key, reason=item.reason) for item in skipped
        ),
    )


def _shown(path: Path, base: Path) -> str:
    return (path.relative_to(base) if path.is_relative_to(base) else path).as_posix()


def _runtime(options: PackageOptions) -> Iterator[CopiedFile]:
    for path, content in runtime_files():
        yield CopiedFile(path=f"{options.package}/_runtime/{path}", content=content)
