"""Every diagnostic code of every room, with its explanation."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

__all__ = ["CODES", "explanations"]

CODES: dict[str, str] = {
    "ack-expired": (
        "An acknowledgement excuses a finding until a day, and that day is over. The"
        " finding counts again; mend what it is about, or agree on another day."
    ),
    "ack-stale": (
        "An acknowledgement excuses a finding that the comparison does not have. What"
        " it excused was mended, or the fingerprint is wrong; delete the entry. Or it"
        " names a rule that does not exist; correct the name."
    ),
    "acknowledge-unused": (
        "`acknowledge_diagnostics` names a warning that no specification of the API"
        " gives. What it is about was mended, or the code, the file or the pointer is"
        " wrong; delete the entry."
    ),
    "behaviour-note": (
        "Somebody noted in the manifest, under `behaviour:`, that servers behave"
        " otherwise from an api-version on, though the documents say the same. Read"
        " the source that the note names, and test what depends on it."
    ),
    "behaviour-unknown-operation": (
        "A note on behaviour in the manifest names an operation that neither of the"
        " two versions has between which it lies. Name it by its operationId, or by"
        " METHOD /path."
    ),
    "git-target": (
        "`git:REV:PATH` names what git does not know: a revision, or a path at that"
        " revision. PATH counts from the root of the repository, or from this folder"
        " where it starts with `./`. A shallow clone, the default of most CI, has no"
        " history: fetch the revision first."
    ),
    "python-unreadable": (
        "A file whose lines `impact` should look at cannot be read as Python. It is"
        " left out, and the other files are looked at."
    ),
    "target-missing": (
        "What is to be compared is neither a file, nor a folder with OpenAPI"
        " documents, nor API@VERSION of the manifest, nor git:REV:PATH."
    ),
    "project-orphaned": (
        "The output folder holds a project that an earlier run wrote and that the"
        " manifest no longer asks for: an API was removed or renamed. Nothing is"
        " removed that is not asked for; delete the folder when nobody needs it."
    ),
    "select-nothing": (
        "What `select:` lists matches no operation of an api-version, so that its"
        " package would be empty. Select something of it, or say under `versions:` for"
        " which versions the selection is."
    ),
    "select-unused": (
        "A pattern under `select:` matches no operation of the versions that it is for."
        " It may be misspelled: letters count as they are written, and * and ? stand"
        " for any text and any letter."
    ),
    "skip-unused": (
        "The manifest skips an operation that no document has. It may have been"
        " renamed, and then it is generated again; correct the name or delete the"
        " entry."
    ),
    "unknown-api": (
        "The command line names an API that the manifest does not have. The names"
        " are the keys under `apis:`."
    ),
    "unknown-version": (
        "The command line names an api-version that no API of the manifest has."
    ),
    "version-retires": (
        "The manifest says under `retires:` on which day a server stops answering for"
        " this api-version, and that day is near, or over. `warn_days` says how near."
    ),
}

_ROOMS = ("manifest", "load", "dialects", "lower", "python", "styles", "write")


def explanations() -> Mapping[str, str]:
    """Return the explanation of every code and rule of the diff, sorted."""
    merged = dict(CODES)
    for room in _ROOMS:
        # lazy: a room's package brings its libraries, and most runs explain nothing
        merged |= import_module(f"generator.{room}.codes").CODES
    merged |= _rules()
    return MappingProxyType(dict(sorted(merged.items())))


def _rules() -> dict[str, str]:
    from generator.diff import RULES_BY_ID  # lazy: as the rooms above

    return {
        rule.id: f"{rule.title}. {rule.why} What to do: {rule.do}"
        for rule in RULES_BY_ID.values()
    }
