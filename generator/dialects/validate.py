"""Documents held against the official JSON Schema of their description language.

Lenient: what is wrong is a warning, for the readers go on where the meaning is clear.
Where the extra `jsonschema_rs` is installed it tells in milliseconds that a document is
right, or which parts of it are not; the errors themselves always come from
`jsonschema`, so that they read the same with and without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from importlib.resources import files
from json import loads
from typing import TYPE_CHECKING, Any, TypeAlias

from generator.diagnostics import Diagnostics
from generator.dialects.failures import explain
from generator.dialects.normal import Dialect
from generator.load import Node, Value
from generator.origin import split_pointer

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

__all__ = ["Failures", "meta_schema_failures", "report_failures", "validate_document"]

Failures: TypeAlias = tuple[tuple[str, str], ...]
"""What breaks the meta-schema: the pointer of the place, and the message."""

_MOST = 50

_QUOTE = '"'

# What the schema reader has reported once for all places.
_COUNTED = frozenset({"keyword-not-in-dialect", "unknown-keyword"})

# Said of an element by the readers, and of the list around it by the meta-schema.
_OF_ELEMENTS = frozenset({"enum-duplicate"})

# Mappings whose entries are judged one by one, so that a good one can be left out.
_ENTRIES: tuple[tuple[str, ...], ...] = (
    ("paths",),
    ("definitions",),
    ("parameters",),
    ("responses",),
    ("components", "schemas"),
    ("components", "parameters"),
    ("components", "responses"),
    ("components", "requestBodies"),
)


def validate_document(
    root: Node, dialect: Dialect, diagnostics: Diagnostics
) -> Failures:
    """Report where the document at `root` breaks the meta-schema, and return it.

    Call it after the readers: what they have reported at a place is not said again.
    """
    failures = meta_schema_failures(root.value, dialect)
    report_failures(root, failures, diagnostics)
    return failures


def meta_schema_failures(value: Value, dialect: Dialect) -> Failures:
    """Return where `value` breaks the meta-schema of `dialect`, none if it does not."""
    suspect = _suspect_part(value, dialect)
    if suspect is None:
        return ()
    try:
        errors = list(_validator(dialect).iter_errors(suspect))
        return tuple(dict.fromkeys(explain(errors)))
    except RecursionError:
        return (("", "the document nests too deep to be held against its schema"),)


def report_failures(root: Node, failures: Failures, diagnostics: Diagnostics) -> None:
    """Give each failure at its place; those that read the same only once, counted."""
    told = {(item.origin.file, item.origin.pointer) for item in diagnostics}
    told |= {
        (item.origin.file, item.origin.pointer.rpartition("/")[0])
        for item in diagnostics
        if item.code in _OF_ELEMENTS
    }
    counted = tuple(
        f'"{item.message.split(_QUOTE)[1]}" is not allowed in a schema'
        for item in diagnostics
        if item.code in _COUNTED
    )
    found: dict[str, list[Node]] = {}
    for pointer, message in failures:
        node = _nearest(root, pointer)
        origin = node.origin
        is_told = (origin.file, origin.pointer) in told or message in counted
        if not is_told:
            found.setdefault(message, []).append(node)
    for message, nodes in list(found.items())[:_MOST]:
        times = f" ({len(nodes)} times, first here)" if len(nodes) > 1 else ""
        diagnostics.warning("meta-schema", message + times, nodes[0].key_origin)
    if len(found) > _MOST:
        rest = sum(len(nodes) for nodes in list(found.values())[_MOST:])
        diagnostics.warning(
            "meta-schema",
            f"{rest} more breaches of the description language's schema are not shown",
            root.origin,
        )


def _nearest(root: Node, pointer: str) -> Node:
    node = root
    for token in split_pointer(pointer):
        child = node.at(int(token)) if node.is_list else node.get(token)
        if child is None:
            break
        node = child
    return node


def _suspect_part(value: Value, dialect: Dialect) -> Value:
    """Return `value` without the entries that are known to be right, None if all is."""
    paths = _fast_failures(value, dialect)
    if paths is None or not isinstance(value, dict):
        return value
    if not paths:
        return None
    pruned: dict[str, Value] = dict(value)
    for home in _ENTRIES:
        bad = {
            path[len(home)]
            for path in paths
            if path[: len(home)] == home and len(path) > len(home)
        }
        _keep_entries(pruned, home, bad)
    return pruned


def _keep_entries(value: dict[str, Value], home: Sequence[str], kept: set[str]) -> None:
    *parents, last = home
    holder = value
    for key in parents:
        child = holder.get(key)
        if not isinstance(child, dict):
            return
        holder[key] = child = dict(child)
        holder = child
    entries = holder.get(last)
    if isinstance(entries, dict):
        holder[last] = {key: item for key, item in entries.items() if key in kept}


def _fast_failures(value: Value, dialect: Dialect) -> list[tuple[str, ...]] | None:
    """Return the paths of what is wrong, None where the fast validator cannot tell."""
    validator = _fast_validator(dialect)
    if validator is None:
        return None
    try:
        if validator.is_valid(value):
            return []
        return [
            tuple(map(str, error.instance_path))
            for error in validator.iter_errors(value)
        ]
    except (ValueError, TypeError, OverflowError, RecursionError):
        return None


@cache
def _meta_schema(dialect: Dialect) -> dict[str, Any]:
    # Any: a JSON Schema, which only the validators look into.
    text = (
        files("generator.dialects")
        .joinpath("schemas", f"{dialect}.json")
        .read_text("utf-8")
    )
    schema: dict[str, Any] = loads(text)
    return schema


@cache
def _validator(dialect: Dialect) -> Validator:
    # lazy: jsonschema costs 0.08 s, and a document known to be right needs none.
    from jsonschema.validators import validator_for

    schema = _meta_schema(dialect)
    return validator_for(schema)(schema)


@cache
def _fast_validator(dialect: Dialect) -> Any:
    # Any: the extra may be absent, and its types with it.
    try:
        fast = import_module("jsonschema_rs")
    except ImportError:
        return None
    return fast.validator_for(_meta_schema(dialect))
