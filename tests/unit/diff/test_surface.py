"""What differs between two packages: one fact each, with its level and its reason."""

from __future__ import annotations

from textwrap import dedent, indent

import pytest

from generator.diff import RULES_BY_ID, Level
from generator.diff.changes import Edit
from generator.diff.source import SourceChange
from generator.diff.table_source import SOURCE_RULES
from tests.unit.diff.bench import model_of_text
from tests.unit.diff.packages import Pair, azure_pair, pair_of_apis, synthetic_pair


def rows(pair: Pair, least: Level = Level.RISKY) -> list[tuple[str, str, str]]:
    return [
        (str(item.level), item.rule.removeprefix("source-"), item.change.name)
        for item in pair.findings
        if item.level >= least and isinstance(item.change, SourceChange)
    ]


HEAD = """
openapi: 3.0.3
info: {{title: Pets, version: '{version}'}}
paths:
{paths}
components:
  schemas:
{schemas}
"""
READ = """
/pets/{id}:
  get:
    operationId: getPet
    tags: [pets]
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
    responses:
      '200':
        description: ok
        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
"""
WRITE = """
/pets:
  put:
    operationId: putPets
    tags: [pets]
    requestBody:
      required: true
      content:
        application/json:
          schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    responses: {'204': {description: ok}}
"""
PET = "Pet: {type: object, required: [name], properties: {name: {type: string}, %s}}"


def api(paths: str, schemas: str, version: str = "1") -> str:
    return HEAD.format(
        version=version,
        paths=indent(dedent(paths).strip(), "  "),
        schemas=indent(dedent(schemas).strip(), "    "),
    )


def compared(old: tuple[str, str], new: tuple[str, str]) -> Pair:
    return pair_of_apis(
        model_of_text(api(*old), file="old.yaml"),
        model_of_text(api(*new, version="2"), file="new.yaml"),
    )


# What a property was, what it is: the rule, its level where read, written, both.
FIELDS = [
    ("a: {type: string}", "", "field-removed", "breaking", "breaking", "breaking"),
    ("", "a: {type: string}", "field-added", "safe", "safe", "safe"),
    (
        "a: {type: integer}",
        "a: {type: number}",
        "field-retyped",
        "breaking",
        "risky",
        "breaking",
    ),
    (
        "a: {type: number}",
        "a: {type: integer}",
        "field-retyped",
        "safe",
        "breaking",
        "breaking",
    ),
    (
        "a: {type: string, enum: [x, y]}",
        "a: {type: string, enum: [x, y, z]}",
        "value-added",
        "risky",
        "safe",
        "risky",
    ),
    (
        "a: {type: string, enum: [x, y, z]}",
        "a: {type: string, enum: [x, y]}",
        "value-removed",
        "safe",
        "breaking",
        "breaking",
    ),
]


@pytest.mark.parametrize(("old", "new", "rule", "read", "written", "both"), FIELDS)
def test_a_field_is_judged_by_who_makes_it_and_who_reads_it(
    old: str, new: str, rule: str, read: str, written: str, both: str
) -> None:
    for paths, level in ((READ, read), (WRITE, written), (READ + WRITE, both)):
        pair = compared((paths, PET % old), (paths, PET % new))
        found = [row for row in rows(pair, Level.SAFE) if row[1] == rule]

        assert [(level, rule, "models.Pet.a")] == found


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (READ, ("breaking", "field-may-be-none", "models.Pet.name")),
        (WRITE, ("risky", "field-became-optional", "models.Pet.name")),
    ],
)
def test_what_may_be_missing_hurts_readers(
    paths: str, expected: tuple[str, str, str]
) -> None:
    optional = "Pet: {type: object, properties: {name: {type: string}}}"
    pair = compared((paths, PET % ""), (paths, optional))

    assert [expected] == rows(pair)


def test_what_must_be_given_hurts_who_gives_it() -> None:
    old = "Pet: {type: object, properties: {name: {type: string}}}"
    given = compared((WRITE, old), (WRITE, PET % ""))
    read = compared((READ, old), (READ, PET % ""))

    assert [("breaking", "field-became-required", "models.Pet.name")] == rows(given)
    assert [] == rows(read)


def test_a_renamed_class_is_one_finding_whatever_mentions_it() -> None:
    def pets(name: str) -> str:
        return f"""
        Pet: {{type: object, properties: {{a: {{$ref: '#/components/schemas/{name}'}},
          b: {{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}}}}}
        {name}: {{type: object, required: [tag, size], properties: {{
          tag: {{type: string}}, size: {{type: integer}}}}}}
        """

    both = READ + WRITE
    pair = compared((both, pets("Collar")), (both, pets("PetCollar")))
    (finding,) = pair.findings
    change = finding.change

    assert isinstance(change, SourceChange)
    assert "source-class-renamed" == finding.rule
    assert ("models.Collar", "models.PetCollar") == (change.before, change.after)
    assert ("models.CollarDict",) == change.along
    assert ("getPet", "putPets") == change.operations


def pets_with(usage: str, *schemas: str) -> tuple[str, str]:
    """Return a document whose pet has a usage beside some other definitions."""
    pet = f"""
    Pet: {{type: object, properties: {{
      first: {{$ref: '#/components/schemas/Usage'}},
      second: {{$ref: '#/components/schemas/{usage}'}},
      inner: {{type: object, properties: {{a: {{type: string}}}}}}}}}}
    """
    return READ, "\n".join([dedent(pet).strip(), *schemas])


USED = "{type: object, properties: {a: {type: string}, b: {type: string}%s}}"


def test_a_class_that_went_into_another_is_renamed() -> None:
    pair = compared(
        pets_with("ChatUsage", f"Usage: {USED % ''}", f"ChatUsage: {USED % ''}"),
        pets_with("Usage", f"Usage: {USED % ', c: {type: string}'}"),
    )
    (finding,) = [item for item in pair.findings if item.level > Level.SAFE]
    change = finding.change

    assert isinstance(change, SourceChange)
    assert "source-class-renamed" == finding.rule
    assert ("models.ChatUsage", "models.Usage") == (change.before, change.after)
    assert change.evidence == ("used at the same places", "alike content (67%)")
    assert 0.83 == change.confidence


def test_a_class_that_is_gone_is_not_renamed_into_one_inside_another() -> None:
    pair = compared(
        pets_with("Other", f"Usage: {USED % ''}", f"Other: {USED % ''}"),
        pets_with("Third", f"Usage: {USED % ''}", "Third: {type: string}"),
    )

    assert ["source-class-removed"] == [
        item.rule
        for item in pair.findings
        if isinstance(item.change, SourceChange) and item.change.kind == "class"
        if item.level > Level.SAFE
    ]


@pytest.mark.parametrize("name", ["library", "shop"])
def test_a_renamed_class_says_how_sure_that_is_and_why(name: str) -> None:
    changes = [
        item.change
        for item in synthetic_pair(name).findings
        if item.rule == "source-class-renamed"
    ]

    assert changes
    for change in changes:
        assert isinstance(change, SourceChange)
        assert change.confidence is not None
        assert 0 < change.confidence <= 1
        assert change.evidence


def test_a_removed_method_takes_its_models_along() -> None:
    both = READ + WRITE.replace("Pet'", "Other'")
    schemas = PET % "" + "\nOther: {type: object, properties: {x: {type: string}}}"
    pair = compared((both, schemas), (READ, PET % ""))
    (finding,) = [item for item in pair.findings if item.level > Level.SAFE]

    assert "source-method-removed" == finding.rule
    assert isinstance(finding.change, SourceChange)
    assert {"models.Other", "models.OtherDict"} == set(finding.change.along)


def test_a_removed_group_is_one_finding() -> None:
    more = """
    /toys:
      get: {operationId: listToys, tags: [toys], responses: {'204': {description: ok}}}
      delete:
        operationId: dropToys
        tags: [toys]
        responses: {'204': {description: ok}}
    """
    pair = compared((READ + dedent(more), PET % ""), (READ, PET % ""))

    assert [("breaking", "group-removed", "Client.toys")] == rows(pair)


def test_an_unchanged_package_has_no_findings() -> None:
    both = READ + WRITE

    assert () == compared((both, PET % ""), (both, PET % "")).findings


def test_order_of_keyword_arguments_is_free() -> None:
    def listing(*names: str) -> str:
        parameters = "".join(
            f"\n      - {{name: {name}, in: query, schema: {{type: string}}}}"
            for name in names
        )
        return f"""
/pets:
  get:
    operationId: listPets
    tags: [pets]
    parameters:{parameters}
    responses: {{'204': {{description: ok}}}}
"""

    old, new = listing("a", "b"), listing("b", "a")

    assert () == compared((old, PET % ""), (new, PET % "")).findings


def test_positional_arguments_have_an_order() -> None:
    def path(one: str, two: str) -> str:
        return f"""
/pets/{{{one}}}/toys/{{{two}}}:
  get:
    operationId: getToy
    tags: [pets]
    parameters:
      - {{name: a, in: path, required: true, schema: {{type: string}}}}
      - {{name: b, in: path, required: true, schema: {{type: string}}}}
    responses: {{'204': {{description: ok}}}}
"""

    pair = compared((path("a", "b"), PET % ""), (path("b", "a"), PET % ""))

    assert [
        ("breaking", "arguments-reordered", "Client.pets.get_toy"),
    ] == rows(pair)


def test_the_shop_breaks_where_it_was_made_to() -> None:
    assert [
        ("breaking", "group-renamed", "Client.customers"),
        ("breaking", "method-removed", "Client.orders.drop_order"),
        ("breaking", "value-removed", "Client.orders.list_orders(state)"),
        ("breaking", "argument-became-required", "Client.orders.list_orders(limit)"),
        ("breaking", "argument-removed", "Client.orders.list_orders(colour)"),
        ("breaking", "method-renamed", "Client.orders.create_order"),
        ("breaking", "argument-refuses-none", "Client.orders.create_order(note)"),
        (
            "breaking",
            "required-argument-added",
            "Client.orders.create_order(customer)",
        ),
        ("breaking", "return-retyped", "Client.orders.total"),
        ("breaking", "argument-became-required", "Client.prices.set_prices(valid)"),
        ("breaking", "field-renamed", "models.Customer.mail"),
        ("breaking", "field-retyped", "models.Order.total"),
        ("breaking", "field-may-be-none", "models.Order.placed"),
        ("breaking", "field-removed", "models.Order.weight"),
        ("breaking", "class-renamed", "models.OrderLine"),
        ("breaking", "field-retyped", "models.OrderLine.discount"),
        ("breaking", "value-removed", "models.OrderLine.unit"),
        ("breaking", "field-removed", "models.OrderLine.hint"),
        ("breaking", "required-field-added", "models.OrderLine.price"),
        ("breaking", "field-became-required", "models.PriceList.valid"),
        ("risky", "class-renamed", "models.CreateOrderRequest"),
        ("risky", "value-added", "models.Order.state"),
    ] == rows(synthetic_pair("shop"))


def test_azure_2023_05_15_to_2023_07_01_preview() -> None:
    pair = azure_pair("2023-05-15", "2023-07-01-preview")
    reader = "models.ChatCompletionResponseMessage"

    assert [
        ("breaking", "argument-removed", "Client.completions.create(model)"),
        ("breaking", "argument-removed", "Client.embeddings.create(model)"),
        ("breaking", "field-may-be-none", f"{reader}.content"),
        (
            "risky",
            "field-became-optional",
            "models.ChatCompletionRequestMessage.content",
        ),
        ("risky", "value-added", f"{reader}.role"),
    ] == rows(pair)


def test_source_findings_name_their_causes_on_the_wire() -> None:
    pair = azure_pair("2023-05-15", "2023-07-01-preview")
    known = {item.fingerprint: item.rule for item in pair.wire.findings}
    rules = {
        (item.rule, known[cause]) for item in pair.findings for cause in item.causes
    }

    assert ("source-field-may-be-none", "property-became-optional") in rules
    assert ("source-value-added", "enum-value-added") in rules
    assert ("source-method-added", "operation-added") in rules


def test_fingerprints_are_one_each_and_hold_no_line() -> None:
    pair = azure_pair("2023-07-01-preview", "2024-10-21")
    prints = [item.fingerprint for item in pair.findings]

    assert len(set(prints)) == len(prints) > 50


def test_breaking_findings_have_a_snippet_or_say_why_not() -> None:
    for pair in (
        synthetic_pair("shop"),
        azure_pair("2023-07-01-preview", "2024-10-21"),
    ):
        for item in pair.findings:
            is_breaking = item.level is Level.BREAKING
            assert is_breaking == bool(item.witness or item.no_witness)
            assert not (item.witness and item.no_witness)
            if is_breaking:
                assert item.hint


def test_renames_pair_names_that_are_gone_with_names_that_came() -> None:
    pair = synthetic_pair("library")
    renamed = {
        item.change.before: item.change.after
        for item in pair.findings
        if isinstance(item.change, SourceChange) and item.change.edit is Edit.RENAMED
    }

    assert {
        "Client.books.add_book": "Client.books.create_book",
        "Client.loans": "Client.lending",
        "book_id": "id",
        "full_name": "full_names",
        "models.AddBookRequest": "models.CreateBookRequest",
        "models.Writer": "models.Author",
        "shelf_number": "shelf_no_number",
    } == renamed


def test_every_source_rule_is_explained() -> None:
    for rule in SOURCE_RULES.values():
        assert RULES_BY_ID[rule.id] is rule
        assert rule.id.startswith("source-")
        assert rule.why
        assert rule.do
        assert rule.title in rule.documentation
        values = {"name": "N", "before": "B", "after": "A"}
        assert rule.message.format(**values)
        assert "{" not in rule.mend.format(**values)


def one_call(
    *, path: str = "/pets", parameters: str = "", tag: str = "pets", more: str = ""
) -> str:
    content = "application/json: {schema: {$ref: '#/components/schemas/Pet'}}"
    return f"""
{path}:
  get:
    operationId: getPet
    tags: [{tag}]
    parameters: [{parameters}]
    {more}
    responses: {{'200': {{description: ok, content: {{{content}}}}}}}
/toys:
  get:
    operationId: listToys
    tags: [toys]
    responses: {{'204': {{description: ok}}}}
/cats:
  get:
    operationId: listCats
    tags: [pets]
    responses: {{'204': {{description: ok}}}}
"""


def path_parameter(schema: str) -> str:
    return f"{{name: kind, in: path, required: true, schema: {schema}}}"


def query_parameter(value: str) -> str:
    schema = f"{{type: string, enum: [{value}]}}"
    return f"{{name: mode, in: query, required: true, schema: {schema}}}"


LIST = "Pet: {type: object, properties: {items: {type: array, items: {type: string}}}}"
PAGES = "x-ms-pageable: {itemName: items}"
TEXTS = "Pet: {type: array, items: {type: string}}"
NUMBERS = "Pet: {type: array, items: {type: integer}}"
KIND = "/pets/{kind}"
READ_ONLY = "id: {type: string, readOnly: true}"

CALLS = [
    (
        "method-moved",
        "Client.pets.get_pet",
        "breaking",
        (one_call(), LIST),
        (one_call(tag="toys"), LIST),
    ),
    (
        "method-awaited",
        "Client.pets.get_pet",
        "breaking",
        (one_call(), LIST),
        (one_call(more=PAGES), LIST),
    ),
    (
        "argument-became-keyword",
        "Client.pets.get_pet(kind)",
        "breaking",
        (one_call(path=KIND, parameters=path_parameter("{type: string}")), LIST),
        (
            one_call(
                path=KIND, parameters=path_parameter("{type: string, enum: [cat]}")
            ),
            LIST,
        ),
    ),
    (
        "argument-became-positional",
        "Client.pets.get_pet(kind)",
        "safe",
        (
            one_call(
                path=KIND, parameters=path_parameter("{type: string, enum: [cat]}")
            ),
            LIST,
        ),
        (one_call(path=KIND, parameters=path_parameter("{type: string}")), LIST),
    ),
    (
        "argument-default-changed",
        "Client.pets.get_pet(mode)",
        "risky",
        (one_call(parameters=query_parameter("a")), LIST),
        (one_call(parameters=query_parameter("b")), LIST),
    ),
    (
        "alias-changed",
        "models.Pet",
        "breaking",
        (one_call(), TEXTS),
        (one_call(), NUMBERS),
    ),
    (
        "class-split",
        "models.Pet",
        "breaking",
        (READ + WRITE, PET % ""),
        (READ + WRITE, PET % READ_ONLY),
    ),
    (
        "class-joined",
        "models.PetInput",
        "breaking",
        (READ + WRITE, PET % READ_ONLY),
        (READ + WRITE, PET % ""),
    ),
    (
        "field-key-changed",
        "models.PetDict.shoeSize",
        "breaking",
        (READ + WRITE, PET % "shoeSize: {type: integer}"),
        (READ + WRITE, PET % "shoe_size: {type: integer}"),
    ),
    (
        "class-form-changed",
        "models.Pet",
        "breaking",
        (READ, PET % ""),
        (READ, TEXTS),
    ),
]


@pytest.mark.parametrize(
    ("rule", "name", "level", "old", "new"), CALLS, ids=[row[0] for row in CALLS]
)
def test_each_kind_of_change_has_its_rule(
    rule: str, name: str, level: str, old: tuple[str, str], new: tuple[str, str]
) -> None:
    assert (level, rule, name) in rows(compared(old, new), Level.SAFE)


@pytest.mark.parametrize("is_set", [True, False])
def test_a_result_that_may_be_none(is_set: bool) -> None:
    def call(schema: str) -> tuple[str, str]:
        paths = one_call().replace("$ref: '#/components/schemas/Pet'", schema)
        return paths, PET % ""

    plain, null = call("type: string"), call("type: string, nullable: true")
    pair = compared(plain, null) if is_set else compared(null, plain)
    (row,) = rows(pair, Level.SAFE)[:1]

    assert row == (
        ("breaking", "return-may-be-none", "Client.pets.get_pet")
        if is_set
        else ("safe", "return-never-none", "Client.pets.get_pet")
    )
