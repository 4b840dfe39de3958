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
    "big/digitalocean/spec.json": _missing(
        "its bundler left the mappings of discriminators as they were: they name files "
        "of the sources, which are not beside the bundle",
        'no file "models/domain_record_types.yml"',
    ),
    "multiversion/square/2022-06-16/spec.json": _missing(
        "nineteen schemas that it refers to are not in it: a cut of the internal one",
        'no schema named "ExternalSquareProduct"',
    ),
    "wild/go-swagger__testdata_bugs_1392_fixture-1392-4.yaml": _twice("responses"),
    "wild/go-swagger__testdata_bugs_1479_fixture-1479-part.yaml": _twice("type"),
    "wild/go-swagger__testdata_bugs_1621_fixture-1621.yaml": _missing(
        "its parameters, responses and schemas are in files that were not published "
        "beside it",
        'no file "parameters.yaml"',
    ),
    "wild/sigstore__openapi.yaml": _missing(
        "the schemas of its entries are in files of the server's source tree, which "
        "were not published beside it",
        'no file "pkg/types/rekord/rekord_schema.json"',
    ),
}
