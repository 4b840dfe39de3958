"""What the diagnostics of this room mean; `apistrata explain CODE` prints it."""

from __future__ import annotations

__all__ = ["CODES"]

CODES: dict[str, str] = {
    "edited-by-hand": (
        "A generated file was changed since it was written. `generate` writes it"
        " anew, so that the package is again what the specs say; if it is no"
        " longer generated, it is left alone and belongs to you. What you want"
        " changed belongs in an overlay or the manifest; your version control"
        " still has the edit."
    ),
    "file-in-the-way": (
        "A file that is not ours stands where a generated file belongs. It is"
        " never overwritten. Move or delete it, then run again. Ours are listed in"
        " .apistrata-files in the project's folder; if that list was lost, delete"
        " the generated folder and run again."
    ),
    "link-in-the-way": (
        "A symbolic link inside a generated project's folder would lead a written"
        " file somewhere else. Replace the link by what it points to, or delete"
        " it."
    ),
    "output-locked": (
        "Another run is writing to the same folder and has not finished. Wait for"
        " it; if there is none, the lock ends with the process that holds it."
    ),
    "output-unwritable": (
        "The operating system refused to write: no permission, no space, or a"
        " folder that is none. Nothing was changed unless the message says so."
    ),
}
