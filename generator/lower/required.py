"""Names that an object requires and that none of its properties has."""

from __future__ import annotations

import difflib

from generator.diagnostics import Diagnostics
from generator.dialects.normal import Schema
from generator.lower.index import SchemaIndex
from generator.lower.merged import Merged

__all__ = ["report_unknown_required"]


def report_unknown_required(
    written: Schema,
    merged: Merged,
    *,
    index: SchemaIndex,
    diagnostics: Diagnostics,
) -> None:
    """Report what an object requires without listing it.

    It is a warning where it can only be a slip, and a note where the property may come
    from elsewhere: from a schema that extends this one, a pattern, or an alternative.
    """
    listed = {name for name, _ in merged.entries}
    for name in merged.schema.required:
        if name in listed:
            continue
        message = f'"{name}" is required and no property has that name'
        if not _is_slip(name, written, merged, index):
            diagnostics.note("required-unknown", message, written.origin)
            continue
        close = difflib.get_close_matches(name, sorted(listed), n=1)
        diagnostics.warning(
            "required-unknown",
            message,
            written.origin,
            help=f'did you mean "{close[0]}"?' if close else None,
        )


def _is_slip(name: str, written: Schema, merged: Merged, index: SchemaIndex) -> bool:
    schema = merged.schema
    # What another schema requires is reported there; what merely stands beside
    # alternatives is a condition.
    homes = [part for part in written.all_of if part.ref is None]
    is_own = name in written.required or any(name in part.required for part in homes)
    if not is_own or not merged.entries or merged.choices:
        return False
    if written.one_of or written.any_of or schema.pattern_properties:
        return False
    rest = schema.additional_properties or schema.unevaluated_properties
    if rest is not None and rest.always is not False:
        return False
    return not any(
        name == known
        for key in index.descendants(written.key)
        for known in _listed(index.schemas[key])
    )


def _listed(schema: Schema) -> tuple[str, ...]:
    """Return the properties that a schema or an inline part of it lists."""
    parts = (schema, *(part for part in schema.all_of if part.ref is None))
    return tuple(name for part in parts for name, _ in part.properties)
