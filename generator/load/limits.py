"""How much of a file is read before it is refused."""

from __future__ import annotations

__all__ = ["MAX_BYTES", "MAX_DEPTH", "MAX_EXPANSION"]

MAX_BYTES = 100 * 1024 * 1024

# Later stages walk documents by recursion with two or three frames a level, and Python
# stops at 1000 frames. The deepest real document seen has under 40 levels.
MAX_DEPTH = 256

# Values that the aliases of one YAML document may stand for. The largest real document
# seen (GitHub's, 6 MB) has 232,000 values, and no alias at all.
MAX_EXPANSION = 1_000_000
