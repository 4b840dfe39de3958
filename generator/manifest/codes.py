"""What the diagnostics of this room mean; `apistrata explain CODE` prints it."""

from __future__ import annotations

__all__ = ["CODES"]

CODES: dict[str, str] = {
    "manifest-missing": (
        "There is no apistrata.yaml in this folder or in one above it. Go to the"
        " folder that holds it, name it with --manifest, or generate from a single"
        " file with --spec FILE --package NAME."
    ),
    "manifest-shape": (
        "The manifest does not have the shape that its JSON Schema describes: a"
        " key is unknown or missing, or a value is of another type than expected."
        " The message says what would be valid there."
    ),
    "manifest-path-outside": (
        "A path in the manifest leads out of the manifest's folder. What is built"
        " must be readable from what is committed, on any machine; move the file"
        " inside, or put the manifest higher up."
    ),
    "manifest-path-missing": (
        "A file or folder that the manifest names does not exist."
    ),
    "manifest-name": (
        "A package or distribution name cannot be used. A package name is a Python"
        " identifier and no keyword; a distribution name has ASCII letters, digits,"
        ' ".", "_" and "-", and begins and ends with a letter or a digit.'
    ),
    "manifest-collision": (
        "Two APIs would write to the same folder or be imported by the same name."
        " Give one of them another distribution or package."
    ),
    "manifest-specs-pattern": (
        "`specs` says where the specs of all api-versions lie. It holds {version}"
        ' exactly once, and nothing else in braces: "specs/pets/{version}/" or'
        ' "specs/pets/{version}.yaml".'
    ),
    "manifest-no-versions": (
        "No api-version was found where `specs` looks for them. A folder is an"
        " api-version if it holds at least one .yaml, .yml or .json file."
    ),
    "manifest-version-duplicate": (
        "An api-version is listed twice. Documents that make up one api-version"
        " together are listed under it once."
    ),
    "manifest-version-unknown": (
        "An overlay, a skip, a report or `order` names an api-version that does not"
        " exist."
    ),
    "manifest-version-unordered": (
        "`order` has to name every api-version, or it could not say which of two"
        " is older."
    ),
    "manifest-date": ("A date has to be a day of the calendar, written as YYYY-MM-DD."),
    "manifest-select-empty": (
        "An entry of `select:` names neither tags, nor paths, nor operations, so that"
        " nothing would be generated. Without `select:` everything is."
    ),
    "manifest-overlay-unused": (
        "An overlay applies to no document: no api-version lies between `from`"
        " and `to`, or no document has a name that matches `documents`."
    ),
}
