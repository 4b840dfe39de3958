"""Whether an answer is what its own document says, by a judge that is not ours.

A client that raises `DecodeError` for an answer that contradicts the document is right;
the scenario tables do not say which answers do. jsonschema does.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import jsonschema

from tests.conformance.values import Json, content_of

__all__ = ["Oracle"]

_DATE_TIME = re.compile(
    r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"
)

_checker = jsonschema.FormatChecker(formats=("uuid",))


def _checks(name: str) -> Callable[[Any], Any]:
    return _checker.checks(name, raises=(ValueError, TypeError))


@_checks("date")
def _is_date(value: Json) -> bool:
    return not isinstance(value, str) or bool(datetime.date.fromisoformat(value))


@_checks("date-time")
def _is_date_time(value: Json) -> bool:
    if not isinstance(value, str):
        return True
    if not _DATE_TIME.fullmatch(value):
        return False
    when = datetime.datetime.fromisoformat(value.upper())
    return when.astimezone(datetime.UTC) is not None


@_checks("date-time-rfc1123")
def _is_http_date(value: Json) -> bool:
    return not isinstance(value, str) or bool(parsedate_to_datetime(value))


class Oracle:
    """Judges the answers of one Swagger 2.0 document."""

    def __init__(self, document: Path) -> None:
        text = document.read_text(encoding="utf-8-sig")  # some begin with a mark
        self._root: dict[str, Any] = json.loads(text)

    def contradicts(self, row: Mapping[str, Json]) -> bool:
        """Return whether a scenario's answer is not of the schema it should be of."""
        schema = self._schema(row)
        if schema is None:
            return False
        body, is_content = content_of(row["resBody"])
        if is_content or body is None:
            # Where JSON is declared, nothing and what is no JSON contradict it.
            return "json" in (row["accept"] or "json")
        whole = {**schema, "definitions": self._root.get("definitions", {})}
        judge = jsonschema.Draft4Validator(whole, format_checker=_checker)
        try:
            return not judge.is_valid(body)
        except OverflowError:
            return True

    def _schema(self, row: Mapping[str, Json]) -> dict[str, Any] | None:
        for folder in ("paths", "x-ms-paths"):
            item = self._root.get(folder, {}).get(row["pathTemplate"], {})
            operation = item.get(row["method"].lower())
            if operation is not None:
                responses = operation["responses"]
                found = responses.get(str(row["status"])) or responses.get("default")
                schema: dict[str, Any] | None = (found or {}).get("schema")
                return schema
        return None
