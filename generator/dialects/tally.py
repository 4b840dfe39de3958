"""Counts of what is worth one diagnostic a document, however often it occurs."""

from __future__ import annotations

from dataclasses import field

from generator.diagnostics import Diagnostics
from generator.load import Node
from generator.values import dataclass

__all__ = ["Tally"]


@dataclass(slots=True)
class Tally:
    """Remembers the first place and the number of each (code, message)."""

    _seen: dict[tuple[str, str], tuple[Node, int, str | None]] = field(
        default_factory=dict
    )

    def count(
        self, code: str, message: str, node: Node, *, help: str | None = None
    ) -> None:
        """Note one more occurrence of `message`, at `node`."""
        known = self._seen.get((code, message))
        if known is None:
            self._seen[code, message] = (node, 1, help)
        else:
            self._seen[code, message] = (known[0], known[1] + 1, known[2])

    def report(self, diagnostics: Diagnostics) -> None:
        """Give each message once, at its first place, with its count if above one."""
        for (code, message), (node, count, help_line) in self._seen.items():
            times = f" ({count} times, first here)" if count > 1 else ""
            diagnostics.warning(code, message + times, node.origin, help=help_line)
