"""What is compared: `API@VERSION`, a document, a folder of them, or a revision."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from generator.diagnostics import Diagnostics, UnusableInput
from generator.load import similar_file
from generator.manifest import (
    ApiConfig,
    Manifest,
    VersionConfig,
    read_manifest,
    single_manifest,
)
from generator.origin import Origin
from generator.pipeline import VersionTask
from generator.projects import plan_projects
from generator.request import MANIFEST_NAME
from generator.revisions import extract, parse_revision
from generator.values import dataclass

__all__ = [
    "Target",
    "documents_in",
    "file_target",
    "half_named_target",
    "is_version_at_revision",
    "manifest_target",
    "revision_target",
    "revision_version_target",
]

_SUFFIXES = (".yaml", ".yml", ".json")
# The first key of a document, on a line of its own or in JSON without lines.
_DOCUMENT = re.compile(
    rb"""(?:^|[{,]|\xef\xbb\xbf)\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?[1-9]""",
    re.MULTILINE,
)


# Names of APIs have no slash, and what ends like a document is one.
_VERSION = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._-]*@[^/]+(?<!\.yaml)(?<!\.yml)(?<!\.json)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One side of a comparison. `revision` is the one of git that it was read at.

    `api` and `version` are the manifest's, None where it was not asked.
    """

    text: str
    task: VersionTask
    api: ApiConfig | None = None
    version: VersionConfig | None = None
    revision: str | None = None

    @property
    def documents(self) -> tuple[str, ...]:
        """The paths of the documents, as they are shown."""
        base = self.task.base
        return tuple(
            (path.relative_to(base) if path.is_relative_to(base) else path).as_posix()
            for path in (item.path for item in self.task.documents)
        )


def manifest_target(text: str, manifest: Manifest) -> Target:
    """Return the side that `API@VERSION` means; raises UnusableInput."""
    name, _, version = text.partition("@")
    api = manifest.api(name)
    if api is None:
        names = [item.name for item in manifest.apis]
        raise _unusable(
            "unknown-api", f'the manifest has no API "{name}"', text, name, names
        )
    for project in plan_projects(api, output=manifest.output):
        for config in project.versions:
            if config.version == version:
                task = project.task(config, manifest=manifest)
                return Target(text=text, task=task, api=api, version=config)
    names = [item.version for item in api.versions]
    message = f'"{name}" has no api-version "{version}"'
    raise _unusable("unknown-version", message, text, version, names)


def half_named_target(text: str, manifest: Manifest) -> UnusableInput | None:
    """Return what is wrong with an API without a version, or a version without its API.

    None where `text` is neither of them in `manifest`.
    """
    api = manifest.api(text)
    if api is not None:
        sides = [f"{text}@{item.version}" for item in api.versions]
        help = f"say which version: {', '.join(sides)}"
        return _refused("target-missing", "this is an API, at no version", text, help)
    homes = [
        api.name
        for api in manifest.apis
        if any(item.version == text for item in api.versions)
    ]
    if not homes:
        return None
    meant = " or ".join(f'"{home}@{text}"' for home in homes)
    message = "this is a version, of no API"
    return _refused("target-missing", message, text, f"did you mean {meant}?")


def file_target(
    path: Path, *, folder: Path, overlays: Sequence[Path] = (), text: str | None = None
) -> Target:
    """Return the side that a document is, or the documents of a folder together.

    Paths are shown relative to `folder`. Raises UnusableInput.
    """
    shown = path.as_posix() if text is None else text
    if path.is_dir():
        documents = documents_in(path)
        if not documents:
            raise _unusable(
                "target-missing", "this folder has no OpenAPI document", shown
            )
    elif path.is_file():
        documents = [path]
    else:
        close = similar_file(path)
        raise _refused(
            "target-missing",
            "there is no such file, folder or API@VERSION",
            shown,
            None if close is None else f'did you mean "{close}"?',
        )
    manifest = single_manifest(
        documents,
        overlays=overlays,
        package="package",
        distribution="package",
        folder=folder,
        output=folder / "generated",
    )
    # Documents of one repository may share files beside the folder we are in.
    around = (_project_of(document.absolute()) for document in documents)
    roots = (*manifest.roots, *(root for root in around if root is not None))
    manifest = replace(manifest, roots=tuple(dict.fromkeys(roots)))
    api = manifest.apis[0]
    (project,) = plan_projects(api, output=manifest.output)
    task = project.task(api.versions[0], manifest=manifest)
    return Target(text=shown, task=task)


def revision_target(
    text: str, *, folder: Path, scratch: Path, overlays: Sequence[Path] = ()
) -> Target:
    """Return the side that `git:REV:PATH` means, its files written into `scratch`.

    Raises UnusableInput.
    """
    revision, path = parse_revision(text)
    place = extract(revision, path, folder=folder, into=scratch)
    target = file_target(place, folder=scratch, overlays=overlays, text=text)
    return replace(target, revision=revision)


def is_version_at_revision(text: str) -> bool:
    """Whether `git:REV:PATH` names an API@VERSION in the place of a path."""
    return _VERSION.fullmatch(text.removeprefix("git:").partition(":")[2]) is not None


def revision_version_target(
    text: str, *, manifest: Path, folder: Path, scratch: Path
) -> Target:
    """Return the side that `git:REV:API@VERSION` means: by the manifest of then.

    `manifest` is where it lies now; what lies below its folder is written into
    `scratch`. Raises UnusableInput.
    """
    revision, name = parse_revision(text)
    here = Path(os.path.relpath(manifest.parent, folder)).as_posix()
    place = extract(
        revision,
        here if here.startswith(".") else f"./{here}",
        folder=folder,
        into=scratch,
    )
    diagnostics = Diagnostics()
    found = read_manifest(place / manifest.name, diagnostics=diagnostics)
    if found is None:
        raise UnusableInput(diagnostics)
    return replace(manifest_target(name, found), text=text, revision=revision)


def documents_in(folder: Path) -> list[Path]:
    """Return the documents in a folder, or those below it where it has none."""
    direct = [path for path in _entries(folder) if _is_document(path)]
    return direct or [path for path in sorted(folder.rglob("*")) if _is_document(path)]


def _is_document(path: Path) -> bool:
    if path.suffix.lower() not in _SUFFIXES or not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            head = file.read(1 << 20)
    except OSError:
        return False
    return _DOCUMENT.search(head) is not None


def _project_of(path: Path) -> Path | None:
    """Return the nearest folder that holds a repository or a manifest."""
    return next(
        (
            folder
            for folder in path.parents
            if (folder / ".git").exists() or (folder / MANIFEST_NAME).is_file()
        ),
        None,
    )


def _entries(folder: Path) -> Iterator[Path]:
    return iter(sorted(folder.iterdir())) if folder.is_dir() else iter(())


def _unusable(
    code: str, message: str, text: str, wanted: str = "", known: Sequence[str] = ()
) -> UnusableInput:
    close = difflib.get_close_matches(wanted, known, n=1) if wanted else []
    help = None
    if close:
        help = f'did you mean "{close[0]}"?'
    elif known and len(known) < 30:
        help = f"there are {', '.join(known)}"
    return _refused(code, message, text, help)


def _refused(code: str, message: str, text: str, help: str | None) -> UnusableInput:
    diagnostics = Diagnostics()
    diagnostics.error(code, message, Origin(file=text), help=help)
    return UnusableInput(diagnostics)
