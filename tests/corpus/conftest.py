from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.corpus.documents import Document, documents
from tests.corpus.generating import Generated, known_or_generated

# A folder to keep what was generated in, for working on one of these tests. Empty it
# after a change of the generator.
KEPT = "APISTRATA_CORPORA_OUTPUT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpora:
    """All documents as versions of one package in `folder`, and the figures."""

    folder: Path
    rows: tuple[Generated, ...]

    @property
    def made(self) -> tuple[Generated, ...]:
        """Those that became a sub-package."""
        return tuple(row for row in self.rows if row.files)

    def documents(self) -> list[Document]:
        """Return the documents that became a sub-package."""
        names = {row.name for row in self.made}
        return [document for document in documents() if document.name in names]


@pytest.fixture(scope="session")
def corpora(tmp_path_factory: pytest.TempPathFactory) -> Corpora:
    """Every document of the corpora, generated. Takes minutes."""
    kept = os.environ.get(KEPT)
    folder = Path(kept) if kept else tmp_path_factory.mktemp("corpora")
    folder.mkdir(parents=True, exist_ok=True)
    return Corpora(folder=folder, rows=tuple(known_or_generated(folder)))
