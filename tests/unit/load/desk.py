"""A folder with files, and a workspace that loads them, for the tests of load."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from generator.diagnostics import Diagnostic, Diagnostics
from generator.load import Node, Workspace, render_diagnostic

__all__ = ["Desk"]


@dataclass
class Desk:
    """Writes files below `base` and loads them."""

    base: Path
    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    workspace: Workspace = field(init=False)

    def __post_init__(self) -> None:
        self.workspace = Workspace(base=self.base, diagnostics=self.diagnostics)

    def write(self, name: str, content: str | bytes) -> Path:
        """Write a file, making its folder."""
        path = self.base / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = content.encode() if isinstance(content, str) else content
        path.write_bytes(data)
        return path

    def open(self, name: str) -> Node | None:
        """Load a file."""
        return self.workspace.open(Path(name))

    def load(self, content: str | bytes, name: str = "spec.yaml") -> Node:
        """Write and load a file that can be loaded."""
        self.write(name, content)
        node = self.open(name)
        assert node is not None, self.said
        return node

    def fail(self, content: str | bytes, name: str = "spec.yaml") -> Diagnostic:
        """Write and load a file that cannot be loaded; return the one complaint."""
        self.write(name, content)
        assert self.open(name) is None
        (only,) = self.diagnostics
        return only

    @property
    def codes(self) -> list[str]:
        """The codes of what was reported."""
        return [item.code for item in self.diagnostics]

    @property
    def said(self) -> list[str]:
        """What was reported, one line each."""
        return [str(item) for item in self.diagnostics]

    @property
    def printed(self) -> list[str]:
        """What was reported, as it is printed."""
        return [
            str(line)
            for item in self.diagnostics
            for line in render_diagnostic(item, self.workspace.source)
        ]
