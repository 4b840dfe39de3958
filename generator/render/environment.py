"""Templates and how they are filled."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import jinja2

from generator.python import CopiedFile, PlannedFile
from generator.render.formatting import Formatter
from generator.resources import templates_folder

__all__ = ["Renderer"]


class Renderer:
    """Renders planned files into bytes.

    Templates lay out text and decide nothing, so a name that a view does not have is a
    bug of ours and raises (StrictUndefined). Nothing is escaped: views hold text that
    is ready for its place.
    """

    def __init__(self, formatter: Formatter) -> None:
        self._formatter = formatter
        self._environment = _environment()

    def render(self, files: Iterable[PlannedFile | CopiedFile]) -> dict[str, bytes]:
        """Return the bytes of every file by its path."""
        return {file.path: self._content(file) for file in files}

    def _content(self, file: PlannedFile | CopiedFile) -> bytes:
        if isinstance(file, CopiedFile):
            return file.content
        template = self._environment.get_template(f"{file.template}.jinja")
        text = template.render(view=file.view)
        if Path(file.path).suffix == ".py":
            layout = self._formatter
            text = layout.stable(text) if file.is_laid_out else layout.formatted(text)
        return text.encode()


# One for all versions of a run: compiling the templates costs as much as filling them.
@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates_folder() / "package"),
        undefined=jinja2.StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
    )
