"""libyaml's syntax errors in words that say what to do."""

from __future__ import annotations

import re

from yaml import MarkedYAMLError
from yaml.reader import ReaderError

from generator.diagnostics import Related
from generator.load.complaints import Complaints

__all__ = ["complain_of_syntax"]

# YAML 1.2 sec. 5.1, c-printable turned round.
_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)

_HELP = {
    "mapping values are not allowed in this context": (
        'put the text in quotes if it holds ": "; else check the indentation'
    ),
    "found invalid Unicode character escape code": (
        "write the character itself instead of its escapes"
    ),
    "found unknown escape character": (
        "in double quotes a backslash is written twice; in single quotes once"
    ),
    "did not find expected key": "check the indentation and the quotes of this line",
    "could not find expected ':'": "check the indentation and the quotes above",
    "found unexpected end of stream": "a quote or bracket is not closed",
}


def complain_of_syntax(
    error: MarkedYAMLError | ReaderError, complaints: Complaints
) -> None:
    """Report why the YAML parser stopped."""
    text = complaints.source.text
    if isinstance(error, ReaderError):
        found = _UNPRINTABLE.search(text)
        complaints.error(
            "yaml-syntax",
            (
                f"the character U+{ord(found[0]):04X} is not allowed in YAML"
                if found
                else "the text holds a character that is not allowed in YAML"
            ),
            found.start() if found else 0,
            length=1,
            help='write it as an escape in double quotes, such as "\\0"',
        )
        return
    mark = error.problem_mark or error.context_mark
    index = min(mark.index if mark else 0, len(text))
    message, help = _explain(error.problem or "the text is no YAML", text, index)
    related: tuple[Related, ...] = ()
    context = error.context_mark
    if error.context and context is not None and context.index < index:
        origin = complaints.source.origin(context.index)
        related = (Related(message=error.context, origin=origin),)
    complaints.error(
        "yaml-syntax", message, index, help=help, related=related, length=1
    )


def _explain(problem: str, text: str, index: int) -> tuple[str, str | None]:
    if problem == "found character that cannot start any token":
        character = text[index : index + 1]
        if character == "\t":
            return "a tab cannot indent YAML", "use spaces"
        return (
            f'a text cannot start with "{character}"',
            "put the text in quotes",
        )
    return problem, _HELP.get(problem)
