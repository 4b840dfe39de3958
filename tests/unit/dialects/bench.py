"""A folder of small documents, read the way the pipeline reads them."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from generator.diagnostics import Diagnostics
from generator.dialects import read_document
from generator.dialects.normal import Document, Operation, Schema
from generator.load import Node, Workspace

__all__ = ["Bench"]


class Bench:
    """Reads documents that tests write as text, and keeps what was said about them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.diagnostics = Diagnostics()

    def write(self, file: str, text: str) -> None:
        """Put a file beside the document."""
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def open(self, text: str, file: str = "api.yaml") -> tuple[Node, Workspace]:
        """Return the root of a document."""
        self.write(file, text)
        workspace = Workspace(base=self.folder, diagnostics=self.diagnostics)
        root = workspace.open(Path(file))
        assert root is not None, self.told
        return root, workspace

    def try_read(self, text: str, file: str = "api.yaml") -> Document | None:
        """Return the normal form of a document, None where it is none."""
        root, workspace = self.open(text, file)
        return read_document(root, workspace, self.diagnostics)

    def read(self, text: str, file: str = "api.yaml") -> Document:
        """Return the normal form of a document that is one."""
        document = self.try_read(text, file)
        assert document is not None, self.told
        return document

    def operation(self, text: str) -> Operation:
        """Return the only operation of a document."""
        (operation,) = self.read(text).operations
        return operation

    def schema(self, text: str, version: str = "3.1.0") -> Schema:
        """Return the schema that `text` is, in a document of that OpenAPI version."""
        written = "\n".join(
            f"      {line}" for line in dedent(text).strip().splitlines()
        )
        head = f"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n"
        document = self.read(f"{head}components:\n  schemas:\n    It:\n{written}\n")
        return document.schemas["#/components/schemas/It"]

    @property
    def codes(self) -> list[str]:
        """The codes of what was said, in file order."""
        return [item.code for item in self.diagnostics]

    @property
    def told(self) -> list[str]:
        """The messages of what was said, in file order."""
        return [item.message for item in self.diagnostics]
