"""Write the copies of a document that the tools are given, and count its operations.

Usage: prepare.py SOURCE FOLDER
"""

# Counts on its own, without a line of the generator: it is the yardstick of all tools.

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import yaml

__all__ = ["change_description", "count_operations", "without_examples"]

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_EXAMPLES = "x-ms-examples"
# The first word of a description on one line, in JSON and in YAML.
_DESCRIPTION = re.compile(
    r'^(\s*(?:- )?(?:"description":\s*"|description:[ ]+))(?=[A-Z][a-z]+ [a-z])',
    re.MULTILINE,
)


def count_operations(document: dict[str, Any]) -> int:
    """Return how many operations a document of any dialect describes."""
    paths = [*document.get("paths", {}).items()]
    paths += document.get("x-ms-paths", {}).items()
    return sum(
        method in _METHODS
        for path, item in paths
        if path.startswith("/") and isinstance(item, dict)
        for method in item
    )


def without_examples(value: Any) -> Any:
    """Return a document without the examples that lie in files of their own."""
    if isinstance(value, dict):
        return {k: without_examples(v) for k, v in value.items() if k != _EXAMPLES}
    return [without_examples(v) for v in value] if isinstance(value, list) else value


def change_description(text: str) -> str | None:
    """Return the text with one description changed, None where it has none.

    It is one from the middle of the document: neither its title page nor its end.
    """
    places = [match.end() for match in _DESCRIPTION.finditer(text)]
    if not places:
        return None
    place = places[len(places) // 2]
    return f"{text[:place]}Also {text[place:]}"


def main(source: Path, folder: Path) -> dict[str, object]:
    """Write the copies and return what there is to know of the document."""
    text = source.read_text(encoding="utf-8-sig")
    if source.suffix == ".json":
        document = json.loads(text)
    else:
        document = yaml.load(text, Loader=yaml.CSafeLoader)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"original{source.suffix}").write_text(text, encoding="utf-8")
    changed = change_description(text)
    if changed is not None:
        (folder / f"changed{source.suffix}").write_text(changed, encoding="utf-8")
    has_examples = _EXAMPLES in text
    if has_examples:
        bare = json.dumps(without_examples(document), indent=2, default=str)
        (folder / "without-examples.json").write_text(bare, encoding="utf-8")
    return {
        "operations": count_operations(document),
        "dialect": str(document.get("openapi") or document.get("swagger")),
        "bytes": source.stat().st_size,
        "has_examples": has_examples,
        "can_change": changed is not None,
    }


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
