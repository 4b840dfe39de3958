"""The documents that are measured, and the copies of them that the tools are given."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from benchmarks.places import ROOT

__all__ = ["DOCUMENTS", "Document", "Prepared", "prepare"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A published document: the name to ask for it by, its title, its place."""

    name: str
    title: str
    path: str


DOCUMENTS = (
    Document(
        name="2023-05-15",
        title="Azure OpenAI 2023-05-15",
        path="azure-openai/2023-05-15/inference.json",
    ),
    Document(
        name="2024-10-21",
        title="Azure OpenAI 2024-10-21",
        path="azure-openai/2024-10-21/inference.json",
    ),
    Document(
        name="2025-03-01-preview",
        title="Azure OpenAI 2025-03-01-preview",
        path="azure-openai/2025-03-01-preview/inference.json",
    ),
    Document(name="v1", title="Azure OpenAI v1", path="azure-openai/v1/inference.json"),
    Document(
        name="docker",
        title="Docker Engine 1.55, Swagger 2.0",
        path="big/docker-engine/v1.55/spec.yaml",
    ),
    Document(
        name="kubernetes",
        title="Kubernetes 1.12.2, Swagger 2.0",
        path="big/kubernetes/v1.12.2/spec.json",
    ),
    Document(name="openai", title="OpenAI, 3.1", path="big/openai/openapi.yaml"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """The copies of a document.

    `changed` differs in one description, `without_examples` has no `x-ms-examples`;
    they are None where there is nothing to change or to leave out.
    """

    title: str
    dialect: str
    size: int
    operations: int
    original: Path
    changed: Path | None
    without_examples: Path | None


def prepare(source: Path, *, title: str, folder: Path, python: Path) -> Prepared:
    """Return the copies of `source`, made in `folder` by an interpreter with PyYAML."""
    probe = ROOT / "benchmarks" / "probes" / "prepare.py"
    done = subprocess.run(
        [python, probe, source, folder], check=True, capture_output=True, text=True
    )
    facts = json.loads(done.stdout)
    changed = folder / f"changed{source.suffix}" if facts["can_change"] else None
    bare = folder / "without-examples.json" if facts["has_examples"] else None
    return Prepared(
        title=title,
        dialect=facts["dialect"],
        size=facts["bytes"],
        operations=facts["operations"],
        original=folder / f"original{source.suffix}",
        changed=changed,
        without_examples=bare,
    )
