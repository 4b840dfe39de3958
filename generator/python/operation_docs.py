"""Docstrings of methods: what is asked, what comes back, what is raised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model import Operation, Response
from generator.python.argument import Argument
from generator.python.bodies import asks_whether
from generator.python.docs import one_line, paragraphs, prose, sentence, wrap
from generator.python.layout import LINE_LENGTH

__all__ = ["ERROR_CLASSES", "method_lines"]

ERROR_CLASSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
"""The runtime's exceptions by status; others are ServerError or StatusError."""


def method_lines(
    operation: Operation,
    arguments: Sequence[Argument],
    *,
    has_result: bool,
    version: str,
    indent: str,
) -> list[str]:
    """Return the docstring of `operation`'s method, a line an item."""
    width = LINE_LENGTH - len(indent)
    text = prose(operation.docs)
    lines = paragraphs(sentence(text) if "\n" not in text else text, width=width - 3)
    if not lines:
        lines = [f"Call {operation.method} {operation.path}."]
    if operation.is_deprecated:
        lines += ["", "Deprecated."]
    entries = [f"{item.name}: {item.doc}" for item in arguments if item.doc]
    lines += _section("Args", entries, width)
    result = _result(operation) if has_result else ""
    lines += _section("Returns", [result] if result else [], width)
    lines += _section("Raises", list(_raises(operation)), width)
    route = f"`{operation.method} {operation.path}`, api-version {version}."
    return [*lines, "", *wrap(route, width=width)]


def _section(title: str, entries: Sequence[str], width: int) -> list[str]:
    if not entries:
        return []
    lines = ["", f"{title}:"]
    for entry in entries:
        first, *others = wrap(entry, width=width - 8)
        lines.append(f"    {first}")
        lines.extend(f"        {line}" for line in others)
    return lines


def _result(operation: Operation) -> str:
    if asks_whether(operation):
        return "Whether it is there: False stands for 404."
    for response in operation.responses:
        said = one_line(prose(response.docs))
        if not response.is_error and said and response.contents:
            return sentence(said)
    return ""


def _raises(operation: Operation) -> Iterator[str]:
    is_question = asks_whether(operation)
    for response in operation.responses:
        if response.is_error and not (is_question and response.status == "404"):
            said = one_line(prose(response.docs))
            yield f"{_error_class(response)}: {sentence(said) or 'The call failed.'}"


def _error_class(response: Response) -> str:
    if response.status in ERROR_CLASSES:
        return ERROR_CLASSES[response.status]
    return "ServerError" if response.status[:1] == "5" else "StatusError"
