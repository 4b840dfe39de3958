"""The documents of the corpora that cannot be generated, and why that is right."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["REFUSED", "Refusal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """`codes` are all the error codes that there are; `told` is part of a message."""

    reason: str
    codes: frozenset[str]
    told: str


def _missing(reason: str, told: str) -> Refusal:
    return Refusal(reason=reason, codes=frozenset({"ref-unresolved"}), told=told)


def _twice(key: str) -> Refusal:
    return Refusal(
        reason=f'the key "{key}" stands twice in one object; the keys of a mapping are '
        "unique (YAML 1.2.2 sec. 3.2.1.1)",
        codes=frozenset({"duplicate-key"}),
        told=f'the key "{key}" stands twice in one object',
    )


REFUSED = {
    "wild/go-swagger__testdata_bugs_1392_fixture-1392-4.yaml": _twice("responses"),
    "wild/go-swagger__testdata_bugs_1479_fixture-1479-part.yaml": _twice("type"),
    "wild/go-swagger__testdata_bugs_1621_fixture-1621.yaml": _missing(
        "its parameters and responses are in files that were not published beside it",
        'no file "parameters.yaml"',
    ),
}
