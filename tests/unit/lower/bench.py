"""A folder of small documents, lowered the way the pipeline lowers them."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent, indent

from generator.diagnostics import Diagnostics
from generator.dialects import read_document
from generator.dialects.normal import Document
from generator.load import Workspace
from generator.lower import LowerOptions, lower_api
from generator.model.api import Api
from generator.model.operations import Operation
from generator.model.types import Definition, Object
from tests.unit.lower.spelling import spell

__all__ = ["Bench", "with_paths", "with_schemas"]

_SHORT = re.compile(r"\$([A-Z]\w*)")


class Bench:
    """Lowers documents that tests write as text, and keeps what was said about them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.diagnostics = Diagnostics()

    def write(self, file: str, text: str) -> None:
        """Put a file beside the document."""
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")

    def read(self, text: str, file: str = "api.yaml") -> Document:
        """Return the normal form of a document."""
        self.write(file, text)
        said = Diagnostics()
        workspace = Workspace(base=self.folder, diagnostics=said)
        root = workspace.open(Path(file))
        assert root is not None, [item.message for item in said]
        document = read_document(root, workspace, said)
        assert document is not None, [item.message for item in said]
        return document

    def lower(self, *documents: Document, options: LowerOptions | None = None) -> Api:
        """Return the model of these documents."""
        return lower_api(
            documents,
            version="1",
            options=options or LowerOptions(),
            diagnostics=self.diagnostics,
        )

    def api(self, text: str, options: LowerOptions | None = None) -> Api:
        """Return the model of a whole document."""
        return self.lower(self.read(text), options=options)

    def definitions(self, text: str, version: str = "3.1.0") -> dict[str, Definition]:
        """Return what the schemas under `components/schemas` become, by short id."""
        api = self.api(with_schemas(text, version))
        return {
            item.id.removeprefix("#/components/schemas/"): item
            for item in api.definitions
        }

    def objects(self, text: str) -> dict[str, Object]:
        """Return those of them that are objects."""
        return {
            name: item.type
            for name, item in self.definitions(text).items()
            if isinstance(item.type, Object)
        }

    def types(self, text: str, version: str = "3.1.0") -> dict[str, str]:
        """Return the same, spelled."""
        found = self.definitions(text, version)
        return {name: spell(item.type) for name, item in found.items()}

    def member(self, text: str, version: str = "3.1.0") -> str:
        """Return the type of a property that has this schema, spelled."""
        body = indent(dedent(text).strip(), "      ")
        schemas = f"It:\n  properties:\n    it:\n{body}\n"
        return self.types(schemas, version)["It"][len("{it?: ") : -1]

    def operation(self, text: str) -> Operation:
        """Return the only operation of an OpenAPI 3.1 document with these paths."""
        (operation,) = self.api(with_paths(text)).operations
        return operation

    @property
    def codes(self) -> list[str]:
        """The codes of what was said, in file order."""
        return [item.code for item in self.diagnostics]


def with_schemas(text: str, version: str = "3.1.0") -> str:
    """Return a document with these schemas; `$Pet` is a reference among them."""
    text = _SHORT.sub(r"$ref: '#/components/schemas/\1'", text)
    head = f"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n"
    return f"{head}components:\n  schemas:\n{indent(dedent(text).strip(), '    ')}\n"


def with_paths(text: str, version: str = "3.1.0") -> str:
    """Return a document with these paths."""
    head = f"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths:\n"
    return f"{head}{indent(dedent(text).strip(), '  ')}\n"
