"""What generated source says, read from the source alone."""

from __future__ import annotations

import ast
import random
from collections.abc import Iterator, Mapping

__all__ = [
    "emitted_operations",
    "files_that_black_changes",
    "files_that_do_not_compile",
]


def emitted_operations(texts: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield method and path of each `Operation(...)` in the modules of operations."""
    for path, text in texts.items():
        if "/operations/" not in path:
            continue
        for node in ast.walk(ast.parse(text)):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id != "Operation":
                continue
            words = {
                keyword.arg: keyword.value.value
                for keyword in node.keywords
                if isinstance(keyword.value, ast.Constant)
            }
            yield str(words["method"]), str(words["path"])


def files_that_do_not_compile(texts: Mapping[str, bytes]) -> Iterator[str]:
    """Yield the path and the error of each file that is no Python."""
    for path, text in texts.items():
        if not path.endswith(".py"):
            continue
        try:
            compile(text, path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            yield f"{path}: {error}"


def files_that_black_changes(
    texts: Mapping[str, bytes], *, sample: int, seed: int
) -> Iterator[str]:
    """Yield the files of a sample that are not as black leaves them."""
    import black  # lazy: costs 0.1 s

    paths = [path for path in sorted(texts) if path.endswith(".py")]
    chosen = random.Random(f"{seed} {len(paths)}")
    for path in chosen.sample(paths, min(len(paths), sample)):
        text = texts[path].decode()
        if black.format_str(text, mode=black.Mode()) != text:
            yield path
