"""Our Azure OpenAI documents state the published facts, in our own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.corpus.published_facts import (
    Difference,
    Facts,
    component_facts,
    differences,
    document_facts,
    load_document,
    operation_facts,
    prose,
    sentences,
    shingles,
    without_markup,
    words,
)

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs" / "azure-openai"
CORPORA = ROOT.parent / "shared" / "corpora" / "azure-openai"
REFERENCE = ROOT.parent / "shared" / "reference"

VERSIONS = (
    "2022-12-01",
    "2023-03-15-preview",
    "2023-05-15",
    "2023-06-01-preview",
    "2023-07-01-preview",
    "2024-10-21",
    "2025-03-01-preview",
)
# Published with hints for the publisher's own tools, which we do not repeat.
MARKED_UP = frozenset({"2025-03-01-preview"})
DOCUMENTS = tuple(sorted(path.relative_to(SPECS) for path in SPECS.glob("*/*.yaml")))
SPEC_DOCUMENTS = tuple(path for path in DOCUMENTS if path.parts[0] != "overlays")
SHINGLE_SIZE = 8
TEXT = "#/components/schemas/Text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliberate:
    """A published fact that our documents leave out or state otherwise."""

    version: str
    path: str
    reason: str


SERVER_INTERNAL = "names a function inside the service; no client can observe it"
NOT_3_1 = "says 3.1 and is 3.0: null is `nullable` throughout, which 3.1 has not"
TWO_SPELLINGS = "the tag is spelt in two ways; one of them will do"
DELIBERATE = (
    *(
        Deliberate(
            version=version,
            path=f"document: securitySchemes/bearer/{key}",
            reason=SERVER_INTERNAL,
        )
        for version in VERSIONS
        for key in ("x-tokenInfoFunc", "x-scopeValidateFunc")
    ),
    Deliberate(version="2025-03-01-preview", path="document: openapi", reason=NOT_3_1),
    *(
        Deliberate(
            version="2025-03-01-preview",
            path=f"{method} /vector_stores/{{vector_store_id}}/{rest}: tags/0",
            reason=TWO_SPELLINGS,
        )
        for method, rest in (
            ("GET", "files/{file_id}/content"),
            ("POST", "files/{file_id}"),
            ("POST", "search"),
        )
    ),
)

# Published facts that OpenAPI 3.0 forbids, so that our documents break it likewise.
INVALID_DEFAULT = "'inf' is not of type 'integer'"
INVALID_REQUIRED = "Required list has not defined properties: ['function_call_id']"
INVALID = {
    Path("2023-03-15-preview/inference.yaml"): [INVALID_DEFAULT],
    Path("2023-05-15/inference.yaml"): [INVALID_DEFAULT],
    Path("2024-10-21/inference.yaml"): [INVALID_REQUIRED],
    Path("2025-03-01-preview/inference.yaml"): [INVALID_REQUIRED],
}

corpus = pytest.mark.corpus
needs_corpora = pytest.mark.skipif(
    not CORPORA.is_dir(),
    reason="the published documents (../shared/corpora/azure-openai) are not here",
)
needs_reference = pytest.mark.skipif(
    not REFERENCE.is_dir(),
    reason="the reference texts (../shared/reference) are not here",
)


def all_differences(version: str) -> Iterator[Difference]:
    """Yield what our document of `version` and the published one disagree on."""
    ours, published = both_documents(version)
    places = {
        "document": (document_facts(ours), document_facts(published)),
        **paired(operation_facts(ours), operation_facts(published)),
    }
    for place, (our_facts, published_facts) in places.items():
        for difference in differences(our_facts, published_facts):
            yield Difference(
                path=f"{place}: {difference.path}",
                ours=difference.ours,
                published=difference.published,
            )


def both_documents(version: str) -> tuple[Any, Any]:
    """Return our document of `version` and the published one, as they are compared."""
    ours = load_document(SPECS / version / "inference.yaml")
    published = load_document(CORPORA / version / "inference.json")
    if version in MARKED_UP:
        return without_markup(ours), without_markup(published)
    return ours, published


def paired(
    ours: dict[str, Facts],
    published: dict[str, Facts],
) -> dict[str, tuple[Facts, Facts]]:
    """Return the facts of both under each key that either has."""
    return {
        key: (ours.get(key, {}), published.get(key, {}))
        for key in [*ours, *(key for key in published if key not in ours)]
    }


def document_with(schema: object, **schemas: object) -> dict[str, object]:
    """Return a document whose one operation takes a body of `schema`."""
    content = {"application/json": {"schema": schema}}
    return {
        "paths": {"/a": {"post": {"requestBody": {"content": content}}}},
        "components": {"schemas": schemas},
    }


def mapping_to(name: str) -> dict[str, object]:
    """Return a discriminator whose value "b" means the schema of that name."""
    return {
        "propertyName": "type",
        "mapping": {"b": f"#/components/schemas/{name}"},
    }


@pytest.mark.parametrize(
    ("ours", "published"),
    [
        (
            document_with({"$ref": "#/components/schemas/A"}, A={"type": "string"}),
            document_with({"type": "string"}),
        ),
        (
            document_with({"required": ["a", "b"]}),
            document_with({"required": ["b", "a"]}),
        ),
        (
            document_with({"type": "string", "description": "One.", "example": 1}),
            document_with({"type": "string", "description": "Two."}),
        ),
        (
            document_with({"type": "string", "nullable": False}),
            document_with({"type": "string"}),
        ),
        (
            document_with(
                {"discriminator": mapping_to("B")},
                B={"type": "object"},
            ),
            document_with(
                {"discriminator": mapping_to("b")},
                b={"type": "object"},
            ),
        ),
    ],
    ids=["reference", "order of required", "prose", "said and implied", "mapping"],
)
def test_spellings_of_one_fact_are_equal(ours: Any, published: Any) -> None:
    assert operation_facts(ours) == operation_facts(published)


@pytest.mark.parametrize(
    ("ours", "published", "path"),
    [
        ({"default": None}, {}, "default"),
        ({"default": 1}, {"default": True}, "default"),
        ({"enum": ["a", "b"]}, {"enum": ["a"]}, "enum/1"),
        ({"properties": {"title": {"type": "string"}}}, {}, "properties/title/type"),
        ({"x-ms-enum": {"name": "A"}}, {"x-ms-enum": {"name": "B"}}, "x-ms-enum/name"),
        (
            {"discriminator": mapping_to("Text")},
            {"discriminator": mapping_to("Number")},
            "discriminator/mapping/b/type",
        ),
        (
            {"properties": {"a": {"$ref": TEXT, "nullable": True}}},
            {"properties": {"a": {"$ref": TEXT}}},
            "properties/a/beside the reference/nullable",
        ),
    ],
)
def test_a_difference_is_told_with_its_path(
    ours: Any,
    published: Any,
    path: str,
) -> None:
    both = [
        operation_facts(
            document_with(
                {"type": "object", **schema},
                Text={"type": "string"},
                Number={"type": "number"},
            ),
        )["POST /a"]
        for schema in (ours, published)
    ]

    found = differences(both[0], both[1])

    place = "requestBody/content/application~1json/schema"
    assert [f"{place}/{path}"] == [difference.path for difference in found]
    assert found == [
        Difference(path=back.path, ours=back.published, published=back.ours)
        for back in differences(both[1], both[0])
    ]


@corpus
@needs_corpora
@pytest.mark.parametrize("version", VERSIONS)
def test_facts_are_the_published_ones(version: str) -> None:
    deliberate = {entry.path for entry in DELIBERATE if entry.version == version}

    undeclared = [
        str(difference)
        for difference in all_differences(version)
        if difference.path not in deliberate
    ]

    assert undeclared == [], "\n" + "\n".join(undeclared)


@corpus
@needs_corpora
def test_every_deliberate_difference_exists() -> None:
    """An entry that no longer applies hides the next mistake at its place."""
    found = {
        (version, difference.path)
        for version in VERSIONS
        for difference in all_differences(version)
    }

    unused = [entry for entry in DELIBERATE if (entry.version, entry.path) not in found]

    assert unused == []


@corpus
@needs_corpora
@pytest.mark.parametrize("version", VERSIONS)
def test_published_components_keep_their_names(version: str) -> None:
    """Each published schema is here under its own name, the first letter raised."""
    ours, published = map(component_facts, both_documents(version))

    missing = [name for name in published if pascal_case(name) not in ours]
    renamed = {
        pascal_case(name): {
            pascal_case(path): value for path, value in published[name].items()
        }
        for name in published
    }
    wrong = [
        str(difference)
        for name, facts in renamed.items()
        if name in ours
        for difference in differences(ours[name], facts)
    ]

    assert missing == []
    assert wrong == [], "\n" + "\n".join(wrong)


def pascal_case(name: str) -> str:
    """Return the camelCase `name` with its first letter raised."""
    return name[:1].upper() + name[1:]


def test_schema_names_mean_one_thing_in_every_version() -> None:
    """A schema that is replaced by one of another JSON type needs another name."""
    types: dict[str, set[frozenset[str]]] = {}
    for version in VERSIONS:
        document = load_document(SPECS / version / "inference.yaml")
        schemas = document["components"]["schemas"]
        for name, schema in schemas.items():
            types.setdefault(name, set()).add(json_types(schema, schemas))

    assert [] == [name for name, found in types.items() if len(found) > 1]


def json_types(schema: Any, schemas: Any) -> frozenset[str]:
    """Return the JSON types of what a schema allows, alternatives and parts read."""
    if "$ref" in schema:
        return json_types(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    if "type" in schema:
        return frozenset({schema["type"]})
    members = [
        member for key in ("oneOf", "anyOf", "allOf") for member in schema.get(key, [])
    ]
    return frozenset().union(*(json_types(member, schemas) for member in members))


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_parameter_and_property_is_described(version: str) -> None:
    document = load_document(SPECS / version / "inference.yaml")
    schemas = document["components"]["schemas"]

    undescribed = [
        f"{name}.{property_name}"
        for name, schema in schemas.items()
        for member in [schema, *schema.get("allOf", [])]
        for property_name, node in member.get("properties", {}).items()
        if "$ref" not in node and not node.get("description")
    ]
    undescribed += [name for name, node in schemas.items() if "description" not in node]
    undescribed += [
        f"{path} {method}"
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if not (operation.get("summary") and operation.get("description"))
    ]
    undescribed += [
        name
        for name, node in document["components"]["parameters"].items()
        if not node.get("description")
    ]

    assert undescribed == []


@pytest.fixture(scope="module")
def published_texts() -> tuple[str, ...]:
    """Every description, summary and title of every published document."""
    return tuple(
        text
        for path in sorted(CORPORA.glob("*/*.json"))
        for _, text in prose(load_document(path))
    )


@corpus
@needs_corpora
@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_no_published_sentence_is_repeated(
    document: Path,
    published_texts: tuple[str, ...],
) -> None:
    by_opening: dict[str, set[str]] = {}
    for published in published_texts:
        for sentence in sentences(published):
            opening = " ".join(sentence.split()[:6])
            by_opening.setdefault(opening, set()).add(sentence)

    repeated = [
        f"{path}: {sentence}"
        for path, text in prose(load_document(SPECS / document))
        for opening in sorted(shingles(text, size=6))
        for sentence in sorted(by_opening.get(opening, ()))
        if f" {sentence} " in f" {' '.join(words(text))} "
    ]

    assert repeated == [], "\n" + "\n".join(repeated)


@corpus
@needs_corpora
@needs_reference
@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_no_published_wording_is_repeated(
    document: Path,
    published_texts: tuple[str, ...],
) -> None:
    """No eight words in a row are those of a published document or reference text."""
    reference = [
        path.read_text(encoding="utf-8") for path in sorted(REFERENCE.glob("*.txt"))
    ]
    published = {
        shingle
        for text in [*published_texts, *reference]
        for shingle in shingles(text, size=SHINGLE_SIZE)
    }

    repeated = [
        f"{path}: {shingle}"
        for path, text in prose(load_document(SPECS / document))
        for shingle in sorted(shingles(text, size=SHINGLE_SIZE) & published)
    ]

    assert repeated == [], "\n" + "\n".join(repeated)


@pytest.mark.parametrize("document", SPEC_DOCUMENTS, ids=str)
def test_document_is_openapi_3_0(document: Path) -> None:
    validator = pytest.importorskip("openapi_spec_validator")

    found = validator.OpenAPIV30SpecValidator(
        load_document(SPECS / document),
        base_uri=(SPECS / document).as_uri(),
    )

    assert INVALID.get(document, []) == [error.message for error in found.iter_errors()]


@pytest.mark.parametrize("version", VERSIONS)
def test_examples_fit_their_schemas(version: str) -> None:
    validator = pytest.importorskip("openapi_schema_validator").OAS30Validator
    document = load_document(SPECS / version / "inference.yaml")
    components = document["components"]

    misfits = [
        f"{path}: {error.message}"
        for path, schema, example in examples(document)
        for error in validator(
            {"components": components, "allOf": [schema]},
        ).iter_errors(example)
    ]

    assert misfits == []


def examples(node: Any, *, path: str = "#") -> Iterator[tuple[str, Any, Any]]:
    """Yield the path, the schema and the value of each example."""
    if isinstance(node, list):
        for index, child in enumerate(node):
            yield from examples(child, path=f"{path}/{index}")
    elif isinstance(node, dict):
        if "example" in node:
            yield path, node.get("schema", node), node["example"]
        for key, child in node.items():
            if key != "example":
                yield from examples(child, path=f"{path}/{key}")
