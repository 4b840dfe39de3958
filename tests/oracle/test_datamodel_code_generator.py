"""Our dataclasses and datamodel-code-generator's say the same of the same schemas.

    python -m pytest tests/oracle -m slow -s

prints the figures. What differs has a reason in `REASONS`; the test fails for any
difference that has none.
"""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass

import pytest

from tests.behaviour.packages import build
from tests.corpus.documents import (
    Document,
    Json,
    documents,
    needs_corpora,
    read,
    resolve_place,
)
from tests.corpus.refused import REFUSED
from tests.oracle.dataclass_facts import FieldFact, Source, plain

pytestmark = [pytest.mark.corpus, pytest.mark.slow, needs_corpora]

LARGEST = 500_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field that the two describe differently, or that one of them does not have."""

    document: str
    component: str
    wire: str
    ours: FieldFact | None
    theirs: FieldFact | None
    written: tuple[Json, ...]
    """The schemas of the properties of that name, wherever the document has one."""

    def __str__(self) -> str:
        place = f"{self.document}: {self.component}.{self.wire}"
        return f"{place}: ours {self.ours}, theirs {self.theirs}"

    def kinds(self) -> tuple[frozenset[str], frozenset[str]] | None:
        """Return the JSON types of both, None where one does not have the field."""
        if self.ours is None or self.theirs is None:
            return None
        return self.ours.kinds, self.theirs.kinds

    def is_written(self, *keywords: str) -> bool:
        """Whether a schema of that name has all of the keywords."""
        return any(all(schema.get(key) for key in keywords) for schema in self.written)


def is_tag_with_default(found: Difference) -> bool:
    return (
        found.ours is not None
        and found.theirs is not None
        and found.ours.kinds == found.theirs.kinds
        and found.theirs.is_required
        and not found.ours.is_required
    )


def is_type_by_keywords(found: Difference) -> bool:
    kinds = found.kinds()
    return kinds is not None and kinds[1] == {"any"} and len(kinds[0]) == 1


def is_decimal_text(found: Difference) -> bool:
    kinds = found.kinds()
    return (
        kinds is not None
        and kinds[0] - {"string"} == kinds[1] - {"number"}
        and any(schema.get("format") == "decimal" for schema in found.written)
    )


def is_type_against_keywords(found: Difference) -> bool:
    kinds = found.kinds()
    return (
        kinds is not None
        and kinds[0] < kinds[1]
        and (
            found.is_written("type", "items") or found.is_written("type", "properties")
        )
    )


def is_type_against_values(found: Difference) -> bool:
    kinds = found.kinds()
    return (
        kinds == (frozenset({"string"}), frozenset({"integer"}))
        and any(schema.get("type") == "string" for schema in found.written)
        and (found.is_written("enum") or found.is_written("format"))
    )


def is_one_way(found: Difference) -> bool:
    return found.ours is None and (
        found.is_written("readOnly") or found.is_written("writeOnly")
    )


def is_required_alone(found: Difference) -> bool:
    return (
        found.ours is None
        and found.theirs is not None
        and found.theirs.is_required
        and found.theirs.kinds == {"any"}
    )


def is_null_of_items(found: Difference) -> bool:
    kinds = found.kinds()
    if kinds is None:
        return False
    without = {kind.replace("[null ", "[") for kind in kinds[0]}
    return without == kinds[1] and any(
        isinstance(schema.get("items"), dict) and schema["items"].get("nullable")
        for schema in found.written
    )


def is_lost_part(found: Difference) -> bool:
    """Whether it comes from one of the many parts of an allOf."""
    place = ("wild/azure.com__cognitiveservices-LUIS-Authoring.json", "roles")
    return (found.document, found.wire) == place and found.theirs is None


REASONS: dict[str, Callable[[Difference], bool]] = {
    "a required member of one possible value has it for a default with us, so that "
    'nobody need write `type="text"`': is_tag_with_default,
    "we take the type from the keywords where only they tell it "
    "(additionalProperties without a type is an object)": is_type_by_keywords,
    "a text of the format decimal is a Decimal with both, and their class does not say "
    "that it travels as a text": is_decimal_text,
    "the type counts with us where it contradicts a keyword (an object with `items`, "
    "an array with `properties`); they allow both": is_type_against_keywords,
    "the type counts with us where it contradicts the format or the values of the enum "
    "(a string of the format unixtime); they take an integer": is_type_against_values,
    "what is only written is no field of what is only read, nor the reverse; they make "
    "one class of both": is_one_way,
    "a name in `required` that no property has is no field with us; what comes under "
    "it is kept among the unknown members": is_required_alone,
    "they lose `nullable` beside an `allOf` in `items`": is_null_of_items,
    "of eight parts of an `allOf` that share a base they lose a property": is_lost_part,
}


def candidates() -> list[Document]:
    """Return the documents of OpenAPI 3.x, the only ones that it takes."""
    return [
        document
        for document in documents()
        if document.size < LARGEST
        and document.name not in REFUSED
        and str(read(document.path).get("openapi", "")).startswith("3.")
    ]


def theirs_of(document: Document) -> Source | None:
    """Return their dataclasses, None where they find no models or give up."""
    import datamodel_code_generator as oracle  # lazy: costs 0.5 s
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import PythonVersion

    text = document.path.read_text(encoding="utf-8-sig")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = oracle.generate(
                text,
                input_file_type=oracle.InputFileType.OpenAPI,
                output_model_type=DataModelType.DataclassesDataclass,
                openapi_scopes=[oracle.OpenAPIScope.Schemas],
                target_python_version=PythonVersion.PY_311,
                enum_field_as_literal=oracle.LiteralType.All,
                strict_nullable=True,
                use_union_operator=True,
                use_standard_collections=True,
                keyword_only=True,
                formatters=[],
            )
        except oracle.Error:
            return None
    source = Source(decimal="number")
    for module in [found] if isinstance(found, str) else (found or {}).values():
        source.read(module)
    return source


def ours_of(document: Document) -> Source:
    built = build(document.path, package="oracle", folder=document.folder)
    source = Source()
    for path, content in built.of_version().items():
        if path.startswith("models/") and not path.endswith("__init__.py"):
            source.read(content.decode())
    return source


def pairs(
    document: Document, ours: Source, theirs: Source
) -> Iterator[tuple[str, str]]:
    """Yield component and the class of each side, where the name tells them apart."""
    schemas = (read(document.path).get("components") or {}).get("schemas") or {}
    counts = Counter(map(plain, schemas))
    our_names = {plain(name): name for name in ours.dataclasses()}
    # What an inline schema and a component would both be called they number, or give
    # the suffix "Model".
    their_names = Counter(
        plain(name.rstrip("0123456789").removesuffix("Model"))
        for name in theirs.dataclasses()
    )
    for name in theirs.dataclasses():
        key = plain(name)
        if counts[key] == their_names[key] == 1 and key in our_names:
            yield name, our_names[key]


def properties_of(document: Document) -> dict[str, list[Json]]:
    """Return the schemas of all properties of the document, by plain name."""
    found: dict[str, list[Json]] = {}
    waiting = [(read(document.path).get("components") or {}).get("schemas") or {}]
    while waiting:
        node = waiting.pop()
        properties = node.get("properties") if isinstance(node, dict) else None
        for name, schema in (
            properties if isinstance(properties, dict) else {}
        ).items():
            place = (document.path, "")
            for each in (schema, (resolve_place(schema, place) or (None,))[0]):
                if isinstance(each, dict):
                    found.setdefault(plain(str(name)), []).append(each)
        if isinstance(node, (dict, list)):
            waiting.extend(node.values() if isinstance(node, dict) else node)
    return found


def wire_names(
    fields: dict[str, FieldFact], known: Container[str]
) -> dict[str, FieldFact]:
    """Return their fields without the prefix of what is no identifier.

    `$id` is `field_id`, and a dataclass of theirs does not say what travels.
    """
    return {
        name if name in known else name.removeprefix("field"): fact
        for name, fact in fields.items()
    }


def test_fields_requiredness_and_types_agree() -> None:
    figures: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    unexplained: list[str] = []
    for document in candidates():
        theirs = theirs_of(document)
        if theirs is None:
            figures["documents they cannot read or see no model in"] += 1
            continue
        figures["documents"] += 1
        ours = ours_of(document)
        written = properties_of(document)
        for their_name, our_name in pairs(document, ours, theirs):
            figures["classes"] += 1
            left = ours.fields(our_name)
            right = wire_names(theirs.fields(their_name), written)
            for name in sorted(left.keys() | right.keys()):
                figures["fields"] += 1
                if left.get(name) == right.get(name):
                    figures["fields that agree"] += 1
                    continue
                found = Difference(
                    document=document.name,
                    component=their_name,
                    wire=name,
                    ours=left.get(name),
                    theirs=right.get(name),
                    written=tuple(written.get(name, ())),
                )
                reason = next((why for why, fits in REASONS.items() if fits(found)), "")
                reasons[reason] += 1
                if not reason:
                    unexplained.append(str(found))

    print(f"\n{dict(figures)}")
    for reason, count in reasons.items():
        print(f"{count:5} {reason}")
    assert "" == "\n".join(unexplained)
    assert set(REASONS) == set(reasons), "a reason that nothing needs any more"
    assert 30_000 < figures["fields that agree"]
