"""Whether what came of a call is what the scenario says."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from tests.conformance.calling import Outcome
from tests.conformance.clients import Package
from tests.conformance.methods import Call
from tests.conformance.values import Json, content_of, differences, json_of, parsed

__all__ = [
    "decode_problem",
    "failure_problem",
    "page_problem",
    "shown",
    "value_problem",
]


def shown(error: Exception) -> str:
    """Return an error in one line."""
    return f"{type(error).__name__}: {' '.join(str(error).split())}"[:300]


def value_problem(
    outcome: Outcome, call: Call, package: Package, *, expected: Json, status: int
) -> str:
    """Return what is wrong with a value that should be `expected`, "" for nothing."""
    if outcome.error is not None:
        return shown(outcome.error)
    if outcome.size is not None:
        return _download_problem(outcome, expected)
    return _compared(outcome.value, call, package, expected=expected, status=status)


def page_problem(
    outcome: Outcome, call: Call, package: Package, *, expected: Json, status: int
) -> str:
    """Return what is wrong with a list of which one page should be `expected`."""
    if outcome.error is not None:
        return shown(outcome.error)
    if not outcome.pages:
        return "the list has no page"
    problems = [
        _compared(page, call, package, expected=expected, status=status)
        for page in outcome.pages
    ]
    return "" if "" in problems else problems[0]


def _compared(
    value: Any, call: Call, package: Package, *, expected: Json, status: int
) -> str:
    if isinstance(value, bool) and call.operation.method == "HEAD":
        return "" if value is (status < 300) else f"{status} was taken for {value}"
    kind = _reply_type(call, status)
    media_type = expected.get("$contentType") if isinstance(expected, Mapping) else None
    content, is_content = parsed(expected, media_type, kind)
    if is_content:
        return _content_problem(value, content)
    if kind == "None":
        # The document says nothing of a body, so whatever came is not looked at.
        return "" if value is None else f"no body is declared, and it is {value!r:.80}"
    if content is None and value in ("", b""):
        return ""  # text of no characters
    try:
        found = json_of(value, kind, package)
    except (TypeError, ValueError) as problem:
        return f"the value cannot be written as {kind}: {problem}"
    return differences(content, found)


def _download_problem(outcome: Outcome, expected: Json) -> str:
    if expected is None:
        return ""
    if isinstance(expected, Mapping) and "$b64head" in expected:
        # Its length is not compared: it counts what the recorder put around the body.
        wanted = base64.b64decode(expected["$b64head"])
        return "" if outcome.head.startswith(wanted) else "the bytes differ"
    content, _ = content_of(expected)
    wanted = content.encode() if isinstance(content, str) else content
    if len(wanted) != outcome.size:
        return f"{outcome.size} bytes came, not {len(wanted)}"
    return "" if outcome.head == wanted[: len(outcome.head)] else "the bytes differ"


def _content_problem(value: Any, content: Json) -> str:
    wanted = content.encode() if isinstance(content, str) else content
    found = value.encode() if isinstance(value, str) else value
    if isinstance(found, bytes) and found != wanted:
        return f"the content is {found!r:.80}, not {wanted!r:.80}"
    return ""


def _reply_type(call: Call, status: int) -> str:
    replies = call.operation.replies
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in replies:
            return replies[key][0].type if replies[key] else "None"
    return "Any"


def failure_problem(
    outcome: Outcome, package: Package, *, status: int, expected: Json
) -> str:
    """Return what is wrong with an answer that should raise an error of `status`."""
    error = outcome.error
    if error is None:
        return f"{status} raised nothing and gave {outcome.value!r:.80}"
    if not isinstance(error, package.runtime("errors").StatusError):
        return shown(error)
    found: Any = error
    if found.status != status:
        return f"the error has status {found.status}, not {status}"
    content, is_content = content_of(expected)
    if is_content or content is None:
        return ""
    return differences(content, _error_json(found.body, package))


def _error_json(body: Any, package: Package) -> Json:
    codec = package.runtime("codec")
    encode = codec.encoder("Any", models=package.models, direction="response")
    return body if isinstance(body, (Mapping, list, str)) else encode(body)


def decode_problem(outcome: Outcome, package: Package) -> str:
    """Return what is wrong with an answer that cannot be decoded."""
    if outcome.error is None:
        return f"what cannot be decoded gave {outcome.value!r:.80}"
    if not isinstance(outcome.error, package.runtime("errors").DecodeError):
        return shown(outcome.error)
    return ""
