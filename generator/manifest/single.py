"""A manifest for files that are named on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.manifest.selecting import Select
from generator.manifest.values import (
    ApiConfig,
    DocumentConfig,
    Manifest,
    ModelStyle,
    VersionConfig,
)
from generator.origin import Origin

__all__ = ["single_manifest"]


def single_manifest(
    documents: Sequence[Path],
    *,
    overlays: Sequence[Path] = (),
    package: str,
    distribution: str,
    version: str | None = None,
    models: ModelStyle = "dataclass",
    folder: Path,
    output: Path,
    select: Select | None = None,
) -> Manifest:
    """Return the manifest of one API with one version, made of `documents` together.

    Without `version`, the document's own word is taken. Paths are shown relative to
    `folder`; references may lead into it, or into the documents' own folders where they
    lie elsewhere.
    """
    paths = [document.absolute() for document in documents]
    applied = tuple(overlay.absolute() for overlay in overlays)
    origin = Origin(file=documents[0].as_posix())
    outside = [path.parent for path in paths if not path.is_relative_to(folder)]
    return Manifest(
        path=folder,
        folder=folder,
        output=output.absolute(),
        apis=(
            ApiConfig(
                name=distribution,
                versions=(
                    VersionConfig(
                        version=version or "",
                        documents=tuple(
                            DocumentConfig(path=path, overlays=applied)
                            for path in paths
                        ),
                        origin=origin,
                    ),
                ),
                distribution=distribution,
                package=package,
                selects=() if select is None else (select,),
                models=models,
                origin=origin,
            ),
        ),
        inputs=(),
        roots=tuple(dict.fromkeys([folder, *outside])),
    )
