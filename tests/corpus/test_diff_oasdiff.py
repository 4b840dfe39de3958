"""The pairs of oasdiff's own test suite, by a written mapping of its ids to ours."""

# An id of oasdiff says direction, holder, facet and edit in one word; ours say facet
# and edit, and carry the direction. Severity is not compared one by one: theirs changed
# upstream and ours is derived. What is compared: every expected change is seen in its
# direction, and where nothing (or nothing else) is expected at a level, nothing is.

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.dialects import read_document
from generator.diff import Finding, Level, compare, judge
from generator.diff.beyond import Reader, reader_of
from generator.load import Workspace
from generator.lower import LowerOptions, lower_api
from generator.model import Api, JsonValue
from generator.origin import split_pointer

CASES = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "diff-cases"
ROOT = CASES / "oasdiff"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not ROOT.is_dir(), reason="the corpora are not there"),
]

TYPES = (
    "type-changed",
    "format-.*",
    "content-.*",
    "union-variant-.*",
    "tuple-.*",
    "became-(not-)?nullable",
    "additional-.*",
    "enum-(added|removed)",
    "assertion-.*",
)
FACETS: dict[str, tuple[str, ...]] = {
    r"type-(changed|generalized|specialized|compatible)": TYPES,
    r"list-of-types-(widened|narrowed)": TYPES,
    r"became-(not-)?nullable": ("became-{1}nullable",),
    r"became-enum": ("enum-added", "const-added"),
    r"(?:x-extensible-)?enum-value-(added|removed)": ("enum-(value-)?{1}", "const-.*"),
    r"(exclusive-)?(max|min)-(set|unset)": ("({1}){2}imum-{3}", "{2}imum-{3}"),
    r"(exclusive-)?(max|min)-(increased|decreased)": (
        "({1}){2}imum-{3}",
        "assertion-changed",
    ),
    r"(max|min)-(length|items)-(set|unset|increased|decreased)": (
        "{1}-{2}-{3}",
        "assertion-changed",
    ),
    r"pattern-(added|removed|changed|generalized)": ("pattern-.*",),
    r"default-value-(added|removed|changed)": (
        "(property|parameter)-default-{1}",
        "assertion-.*",
    ),
    r"const-(added|removed|changed)": ("const-{1}", "enum-{1}", "assertion-.*"),
    r"discriminator-(added|removed)": ("discriminator-{1}", "discriminator-value-.*"),
    r"discriminator-property-name-changed": ("discriminator-changed",),
    r"discriminator-mapping-.*": ("discriminator-value-.*",),
    r"(one|any)-of-(added|removed)": (*TYPES, "property-.*", "assertion-.*"),
    r"wrapped-in-one-of": (*TYPES, "property-.*"),
    r"all-of-(added|removed)": (*TYPES, "property-.*", "composition-changed"),
    r"prefix-items-(added|removed)": ("tuple-.*",),
    r"pattern-property-(added|removed)": ("key-pattern-.*", "assertion-.*", *TYPES),
    r"property-names-.*": ("assertion-.*", "key-pattern-.*"),
    r"content-encoding-changed": ("content-encoding-.*",),
    r"content-media-type-changed": ("content-media-type-.*",),
    r"content-schema-(added|removed)": ("assertion-.*",),
    r"(if|then|else|contains|min-contains|max-contains|dependent-.*|unevaluated-.*)"
    r"-(added|removed|changed|increased|decreased)": ("assertion-.*",),
    r"deprecated(-with-sunset)?": (".*-deprecated",),
    r"reactivated": (".*-reactivated",),
    r"(deprecated-)?sunset-.*": ("sunset-.*",),
    r"stability-(decreased|increased)": ("stability-.*",),
    r"property-(enum-value-.*|type-changed)": (*TYPES, "enum-value-.*"),
}
"""The end of an id -> what ours may be (regular expressions over rule ids)."""

WHOLE: dict[str, tuple[str, ...]] = {
    r"endpoint-added": ("operation-added",),
    r"endpoint-deprecated(-with-sunset)?": ("operation-deprecated",),
    r"endpoint-reactivated": ("operation-reactivated",),
    r"api-path-removed-.*|api-removed-before-sunset": ("operation-removed",),
    r"api-deprecated-sunset-missing": ("operation-deprecated",),
    r"(?:request|response)-property-deprecated-sunset-missing": (
        "property-deprecated",
    ),
    r"request-parameter-removed-before-sunset": ("parameter-removed",),
    r"request-parameter-sunset-parse": ("parameter-removed", "sunset-.*"),
    r"api-security-component-oauth-scope-changed": ("docs-changed",),
    r"api-operation-id-(added|removed)": ("operation-id-.*",),
    r"api-tag-(added|removed)": ("tag-{1}",),
    r"api-(?:global-)?security-(added|removed)": ("security-{1}", "anonymous-.*"),
    r"api-(?:global-)?security-scope-(added|removed)": ("security-scope-{1}",),
    r"api-security-component-oauth-scope-.*": ("oauth-scope-.*", "oauth-flow-.*"),
    r"api-security-component-oauth-.*": ("oauth-url-changed", "oauth-flow-.*"),
    r"api-security-component-type-changed": ("security-scheme-.*",),
    r"api-stability-.*|api-invalid-stability-level": ("stability-.*",),
    r".*sunset.*": ("sunset-.*",),
    r"new-(optional|required)-request-property": ("property-(added|renamed)",),
    r"new-(optional|required)-request-(default-)?parameter.*": (
        "parameter-(added|moved|renamed)",
    ),
    r"new-request-path-parameter": ("path-parameter-added",),
    r"request-parameter-removed.*": (
        "(path-)?parameter-(removed|moved|renamed)",
        "operation-moved",
    ),
    r"request-parameter-became-(required|optional)": ("parameter-became-{1}",),
    r"request-body-became-(required|optional)": ("request-body-became-{1}",),
    r"request-body-media-type-removed": ("media-type-(removed|changed)",),
    r"response-media-type-(added|removed)": ("media-type-({1}|changed)",),
    r"response-mediatype-enum-value-removed": ("enum-value-removed",),
    r"(optional-)?response-header-(added|removed)": ("header-{2}",),
    r"response-(non-)?success-status-(added|removed)": (
        "response-({2}|status-changed)",
    ),
    r"request-property-removed": ("property-(removed|renamed)",),
    r"request-(read-only-)?property-became-(required|optional).*": (
        "property-became-{2}",
    ),
    r"response-(write-only-)?property-became-(required|optional)": (
        "property-became-{2}",
    ),
    r"response-(?:optional-|required-)(?:write-only-)?property-(added|removed)": (
        "property-({1}|renamed)",
    ),
    r".*became-(not-)?(read|write)-only": ("property-became-{1}{2}-only",),
}
"""Ids that are mapped as a whole."""

WORDS = {
    "set": "added",
    "unset": "removed",
    "increased": "raised",
    "decreased": "lowered",
    "deleted": "removed",
}

HANDLERS: dict[str, str] = {
    "APIDeprecationCheck": "sunset-.*",
    "APIRemovedCheck": "operation-removed",
    "APISunsetChangedCheck": "sunset-.*",
    "RequestParameterDeprecationCheck": "sunset-.*",
    "RequestParameterRemovedCheck": "parameter-removed",
    "RequestParameterSunsetChangedCheck": "sunset-.*",
    "RequestParameterMaxItemsUpdatedCheck": "max-items-.*",
    "ResponsePropertyTypeChangedCheck": "type-changed",
    "RequestPropertyTypeChangedCheck": "type-changed",
    "RequestPropertyDeprecationCheck": "sunset-.*",
    "RequestPropertyMinItemsIncreasedCheck": "min-items-raised",
    "ResponsePropertyDeprecationCheck": "sunset-.*",
    "WebhookUpdatedCheck": "webhook-.*",
}
"""A handler of oasdiff -> the rules that it stands for, where silence is asserted."""

LIMIT = "/paths/~1api~1{domain}~1{project}~1install-command/get/responses/default"
LIMIT += "/headers/X-RateLimit-Limit/schema"
BODY = "/paths/~1test/post/requestBody/content/application~1json/schema"
EDITS: dict[str, tuple[str, JsonValue, JsonValue]] = {
    "TestRequestBodyTypeAddedFromUntypedStillBreaking": (BODY, {}, {"type": "string"}),
    "TestRequestBodyTypeNarrowingStillBreaking": (
        BODY,
        {"type": "number"},
        {"type": "integer"},
    ),
    "TestResponseHeaderBecameNotNullable": (
        LIMIT,
        {"type": "integer", "nullable": True},
        {"type": "integer"},
    ),
    "TestResponseHeaderBecameNullable": (
        LIMIT,
        {"type": "integer"},
        {"type": "integer", "nullable": True},
    ),
    "TestResponseHeaderTypeChanged_IntegerToNumberIsGeneralized": (
        LIMIT,
        {"type": "integer"},
        {"type": "number"},
    ),
    "TestResponseHeaderTypeChanged_NumberToIntegerIsSpecialized": (
        LIMIT,
        {"type": "number"},
        {"type": "integer"},
    ),
    "TestResponseHeaderTypeChanged_StringDateTimeToInteger": (
        LIMIT,
        {"type": "string", "format": "date-time"},
        {"type": "integer"},
    ),
    "TestResponseHeaderTypeChanged_StringToIntegerIsCompatible": (
        LIMIT,
        {"type": "string"},
        {"type": "integer"},
    ),
}
"""Cases whose base and revision are one file that is edited in Go after loading: the
edit as the name of the case tells it, at this pointer, on both sides.
"""

LEVELS = {"INFO": Level.SAFE, "WARN": Level.RISKY, "ERR": Level.BREAKING}


NO_POLICY = "a switch of oasdiff hides what is below a stability; we have none"
SAME_VALUES = "the part of the allOf holds no constraint, and is a first one: how a"
SAME_VALUES += " schema is put together does not travel"
EXPLAINED: dict[str, str] = {
    "TestBreaking_AttributesNone": "200 became 201, which breaks who waits for 200",
    "TestBreaking_DeprecationPast": "gone is gone: risky even after the sunset",
    "TestBreaking_DeprecationPathPast": "gone is gone: risky even after the sunset",
    "TestBreaking_RequiredPropertyWriteOnlyEnabled": "a required member is no longer"
    " received: readers break",
    "TestBreaking_DeletePatten": "what is received may have other characters: risky",
    "TestBreaking_Servers": "requests go to another address: risky",
    "TestBreaking_RemovedParameterForAlpha": "stability does not excuse a removal",
    "TestBreaking_ResponseUnparseableStatusRemoved": "the only description of what"
    " comes back is gone",
    "TestBreaking_NewPathParam": "the placeholder was there before, undeclared",
}
"""Case -> why we do not say what it expects; filled up by the families below."""

FAMILIES: dict[str, tuple[str, ...]] = {
    NO_POLICY: (
        "TestEndpointStability_StableLevel_DraftToStableNotDetected",
        "TestRequestPropertyStability_AlphaLevel_DraftToStableNotDetected",
        "TestRequestPropertyStability_BetaLevel_DraftToStableNotDetected",
        "TestResponsePropertyStability_AlphaLevel_DraftToStableNotDetected",
        "TestResponsePropertyStability_BetaLevel_DraftToStableNotDetected",
    ),
    SAME_VALUES: (
        "TestRequestPropertyAllOfAdded_AnnotationOnly_AtProperty_EmitsInfo",
        "TestRequestPropertyAllOfAdded_AnnotationOnly_EmitsInfo",
    ),
}
EXPLAINED |= {name: why for why, names in FAMILIES.items() for name in names}


@dataclass(frozen=True, slots=True)
class Case:
    """One row of the table."""

    name: str
    base: str
    revision: str
    assertion: str
    expected: tuple[str, ...]
    absent: tuple[str, ...]
    level: Level
    handler: str | None


def cases() -> Iterator[Case]:
    """Yield the rows of the table."""
    with (CASES / "oasdiff_cases.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            kind, _, handler = row["scope"].partition(":")
            ids = row["expected_ids(level)"]
            yield Case(
                name=row["case"],
                base=row["base"],
                revision=row["revision"],
                assertion=row["assertion"],
                expected=tuple(re.sub(r"\(.*?\)", "", ids).split(",")) if ids else (),
                absent=tuple(filter(None, row["absent_ids"].split(","))),
                level=LEVELS[row["min_level"]],
                handler=handler if kind == "single" else None,
            )


def rules_of(id_: str) -> tuple[str, ...]:
    """Return the regular expressions of our rules for an id of oasdiff."""
    for pattern, rules in WHOLE.items():
        if found := re.fullmatch(pattern, id_):
            return (*(_filled(rule, found) for rule in rules), *_idle(id_))
    tail = re.sub(
        r"^(request|response)-((read|write)-only-)?"
        r"(body|property|parameter|header|mediatype)-",
        "",
        id_,
    )
    for pattern, rules in FACETS.items():
        if found := re.fullmatch(pattern, tail):
            return (*(_filled(rule, found) for rule in rules), *_idle(id_))
    return ()


def _idle(id_: str) -> tuple[str, ...]:
    """What is edited in a schema may say nothing of the values there."""
    is_inside = re.search(r"-(body|property|parameter)-", id_)
    return ("idle-.*",) if is_inside else ()


def _filled(rule: str, found: re.Match[str]) -> str:
    groups = [WORDS.get(text or "", text or "") for text in found.groups()]
    return re.sub(r"\{(\d)\}", lambda hit: groups[int(hit[1]) - 1], rule)


def is_seen(id_: str, findings: tuple[Finding, ...]) -> bool:
    """Return whether one of the findings is what the id stands for."""
    if id_.endswith("annotation-only"):
        return not [item for item in findings if item.level >= Level.RISKY]
    direction = None
    if not any(item.document_change.trail.startswith("incoming") for item in findings):
        # The request of a webhook is what we receive; oasdiff calls it a request.
        direction = re.match(r"(?:new-.*-)?(request|response)-", id_)
    return any(
        re.fullmatch(rule, item.rule)
        and (
            direction is None
            or direction[1] in item.document_change.directions
            or is_unfelt(item, direction[1])
        )
        for rule in rules_of(id_)
        for item in findings
    )


def is_unfelt(item: Finding, direction: str) -> bool:
    """Return whether a finding was met in a direction in which nothing travels there:
    an edit of a readOnly member of a request.
    """
    return f" {direction} " in f"{item.document_change.trail} "


def complaint(case: Case) -> str | None:
    """Return what we do not say as the case has it, None where we agree."""
    old, new = sides(case)
    verdict = judge(
        compare(
            old.api,
            new.api,
            old_reader=old.reader,
            new_reader=new.reader,
            with_docs=True,
        ),
        profile="new-release",
    )
    loud = [item for item in verdict.findings if item.level >= case.level]
    missing = [id_ for id_ in case.expected if not is_seen(id_, verdict.findings)]
    if missing:
        return f"not seen: {', '.join(missing)}"
    if case.assertion == "none":
        pattern = ".*" if case.handler is None else HANDLERS[case.handler]
        noise = [item.rule for item in loud if re.fullmatch(pattern, item.rule)]
        return f"not silent: {', '.join(noise)}" if noise else None
    if case.assertion == "absent":
        noise = [id_ for id_ in case.absent if is_seen(id_, tuple(loud))]
        return f"not absent: {', '.join(noise)}" if noise else None
    if case.assertion == "exact" and case.handler is None:
        known = [rule for id_ in case.expected for rule in rules_of(id_)]
        noise = [
            item.rule
            for item in loud
            if not any(re.fullmatch(rule, item.rule) for rule in known)
        ]
        return f"more: {', '.join(noise)}" if noise else None
    return None


@dataclass(frozen=True, slots=True)
class Model:
    """A document of the cases."""

    api: Api
    reader: Reader


@cache
def model(path: str, pointer: str | None = None, schema: str = "") -> Model:
    """Return the model of one document of the cases, with one schema replaced."""
    diagnostics = Diagnostics()
    workspace = Workspace(base=CASES, roots=(ROOT,), diagnostics=diagnostics)
    root = workspace.open(ROOT / path)
    assert root is not None
    if pointer is not None:
        text = json.dumps(replaced(root.plain(), split_pointer(pointer), schema))
        root = workspace.open_text(text, file=f"{path}.json")
        assert root is not None
    document = read_document(root, workspace, diagnostics)
    assert document is not None
    api = lower_api(
        [document],
        version=document.version,
        options=LowerOptions(),
        diagnostics=diagnostics,
    )
    return Model(api, reader_of({root.origin.file: root.plain()}))


def replaced(value: JsonValue, tokens: tuple[str, ...], schema: str) -> JsonValue:
    """Return the value with another one, given as JSON, in the place of one in it."""
    if not tokens:
        found: JsonValue = json.loads(schema)
        return found
    assert isinstance(value, dict)
    assert tokens[0] in value
    return value | {tokens[0]: replaced(value[tokens[0]], tokens[1:], schema)}


def sides(case: Case) -> tuple[Model, Model]:
    """Return what a case compares."""
    if case.name not in EDITS:
        return model(case.base), model(case.revision)
    pointer, old, new = EDITS[case.name]
    return (
        model(case.base, pointer, json.dumps(old)),
        model(case.revision, pointer, json.dumps(new)),
    )


def test_every_disagreement_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """What is not said as oasdiff has it is said otherwise on purpose, case by case."""
    rows = list(cases())
    found = {case.name: text for case in rows if (text := complaint(case))}
    share = 1 - len(found) / len(rows)
    with capsys.disabled():
        print(
            f"\noasdiff: {len(rows) - len(found)} of {len(rows)} cases agree"
            f" ({share:.1%}); {len(found)} disagreements, all explained"
        )

    assert {} == {name: text for name, text in found.items() if name not in EXPLAINED}
    assert set() == set(EXPLAINED) - set(found)
    assert share >= 0.95


def test_every_id_of_the_cases_is_mapped() -> None:
    ids = {id_ for case in cases() for id_ in (*case.expected, *case.absent)}

    assert [] == sorted(
        id_ for id_ in ids if not rules_of(id_) and "annotation-only" not in id_
    )
