"""Specifications as they were at a revision of a git repository."""

# Only what is needed is taken out: the document, or the documents of a folder, and what
# their references lead to, file by file. A repository may hold a hundred thousand.

from __future__ import annotations

import difflib
import os
import posixpath
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from generator.diagnostics import Diagnostics, UnusableInput
from generator.origin import Origin
from generator.values import dataclass

__all__ = ["extract", "parse_revision"]

_SUFFIXES = (".yaml", ".yml", ".json")
# A reference to another file, in YAML or JSON, with or without quotes.
_REFERENCE = re.compile(rb"""["']?\$ref["']?\s*:\s*["']?([^"'#\s,}]+)""")
_HELP = "write git:REV:PATH, such as git:HEAD~1:specs/pets.yaml"


def parse_revision(text: str) -> tuple[str, str]:
    """Return the revision and the path of `git:REV:PATH`.

    Raises UnusableInput where it has not this form.
    """
    revision, colon, path = text.removeprefix("git:").partition(":")
    # git would read a revision that starts with a dash as an option.
    if not colon or not revision or not path or revision.startswith("-"):
        raise _unusable("git-target", f'"{text}" is no revision and path', text)
    return revision, path


def extract(revision: str, path: str, *, folder: Path, into: Path) -> Path:
    """Write a document, or a folder's, of a revision below `into`; return where it is.

    `path` counts from the root of the repository that holds `folder`, or from `folder`
    where it starts with a dot. Raises UnusableInput where git does not know them.
    """
    text = f"git:{revision}:{path}"
    try:
        repository = _Repository.at(folder, revision)
    except _Unknown as error:
        raise _unusable("git-target", str(error), text, help=error.help) from None
    start = repository.normal(path)
    if start is None:
        raise _unusable("git-target", f'"{path}" leads out of the repository', text)
    files = repository.files(start)
    if not files:
        near = difflib.get_close_matches(start, repository.near(start), n=1)
        raise _unusable(
            "git-target",
            f'{revision} has no specification at "{start or "."}"',
            text,
            help=f'did you mean "{near[0]}"?' if near else None,
        )
    repository.write(files, into)
    return into.joinpath(*PurePosixPath(start).parts)


class _Unknown(Exception):
    def __init__(self, message: str, help: str | None) -> None:
        super().__init__(message)
        self.help = help


@dataclass(frozen=True, slots=True)
class _Repository:
    """A commit of a repository, seen from a folder in it."""

    folder: Path
    commit: str
    here: str
    """The folder, from the repository's root."""

    @classmethod
    def at(cls, folder: Path, revision: str) -> _Repository:
        here = _git(folder, "rev-parse", "--show-prefix")
        if here is None:
            raise _Unknown("this folder is in no git repository", None)
        name = f"{revision}^{{commit}}"
        commit = _git(folder, "rev-parse", "--verify", "--quiet", name)
        if commit is None:
            listed = _git(folder, "for-each-ref", "--format=%(refname:short)") or b""
            known = (item.decode("utf-8", "replace") for item in listed.split())
            names = ["HEAD", *known]
            close = difflib.get_close_matches(revision, names, n=1)
            raise _Unknown(
                f'git knows no revision "{revision}"',
                (
                    f'did you mean "{close[0]}"?'
                    if close
                    else "a shallow clone lacks the history: fetch it first"
                ),
            )
        return cls(folder, commit.decode().strip(), here.decode().strip())

    def normal(self, path: str) -> str | None:
        """Return a path from the root, None where it leads out."""
        is_local = path in (".", "..") or path.startswith(("./", "../"))
        joined = posixpath.join(self.here, path) if is_local else path
        found = posixpath.normpath(joined)
        if found.startswith(("/", "..")):
            return None
        return "" if found == "." else found

    def files(self, start: str) -> list[str]:
        """Return the file, or the documents that lie in the folder or below it."""
        listed = self._list("-r", start)
        return [item for item in listed if item == start or item.endswith(_SUFFIXES)]

    def near(self, start: str) -> list[str]:
        """Return what lies beside a path."""
        folder = posixpath.dirname(start)
        return self._list("", f"{folder}/" if folder else "")

    def write(self, files: Iterable[str], into: Path) -> None:
        """Write files, and the files that they refer to."""
        waiting = list(files)
        done: set[str] = set()
        while waiting:
            batch = [item for item in dict.fromkeys(waiting) if item not in done]
            done.update(batch)
            waiting = []
            for name, data in self._read(batch):
                path = into.joinpath(*PurePosixPath(name).parts)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
                waiting.extend(_references(name, data))

    def _list(self, option: str, start: str) -> list[str]:
        options = [option] if option else []
        paths = [start] if start else []
        listed = _git(
            self.folder,
            "--literal-pathspecs",
            "ls-tree",
            *options,
            "-z",
            "--full-tree",
            "--name-only",
            self.commit,
            "--",
            *paths,
        )
        names = (listed or b"").split(b"\0")
        return [os.fsdecode(name) for name in names if name]

    def _read(self, names: Sequence[str]) -> Iterator[tuple[str, bytes]]:
        for name in names:
            data = _git(self.folder, "cat-file", "blob", f"{self.commit}:{name}")
            if data is not None:
                yield name, data


def _references(name: str, data: bytes) -> Iterator[str]:
    for found in _REFERENCE.finditer(data):
        target = os.fsdecode(found[1])
        if "://" in target:
            continue
        path = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
        if not path.startswith(("/", "..")):
            yield path


def _git(folder: Path, *arguments: str) -> bytes | None:
    """Return what git prints, None where it fails."""
    try:
        run = subprocess.run(
            ["git", *arguments], cwd=folder, capture_output=True, check=False
        )
    except OSError as error:
        raise _Unknown("git is not installed", None) from error
    return run.stdout if run.returncode == 0 else None


def _unusable(
    code: str, message: str, text: str, *, help: str | None = None
) -> UnusableInput:
    diagnostics = Diagnostics()
    diagnostics.error(code, message, Origin(file=text), help=help or _HELP)
    return UnusableInput(diagnostics)
