from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from generator.diagnostics import Diagnostics
from generator.manifest import Author, Manifest, read_manifest
from generator.manifest.codes import CODES
from generator.manifest.shape import manifest_schema

Read = Callable[[str], tuple[Manifest | None, list[str]]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    for name in (
        "specs/pets/2023-01-01/pets.yaml",
        "specs/pets/2023-06-01-preview/pets.yaml",
        "specs/pets/2023-06-01-preview/toys.yaml",
        "specs/pets/2023-06-01/pets.yaml",
        "overlays/names.yaml",
        "overlays/toys.yaml",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{}")

    def read_text(text: str) -> tuple[Manifest | None, list[str]]:
        path = tmp_path / "apistrata.yaml"
        path.write_text(text)
        diagnostics = Diagnostics()
        manifest = read_manifest(path, diagnostics=diagnostics)
        said = [str(item) for item in diagnostics]
        assert {item.code for item in diagnostics} <= set(CODES) | {"duplicate-key"}
        assert (manifest is None) == diagnostics.has_errors
        return manifest, said

    return read_text


def test_the_least_manifest_gets_every_default(read: Read, tmp_path: Path) -> None:
    manifest, said = read(
        "version: 1\napis: {my-pets: {specs: 'specs/pets/{version}/'}}"
    )

    assert [] == said
    assert manifest is not None
    assert tmp_path / "generated" == manifest.output
    (api,) = manifest.apis
    assert ("my-pets", "my-pets", "my_pets") == (
        api.name,
        api.distribution,
        api.package,
    )
    assert "family" == api.packaging
    assert ("api-version",) == api.api_version_parameters
    assert ["2023-01-01", "2023-06-01-preview", "2023-06-01"] == [
        version.version for version in api.versions
    ]
    assert ["pets.yaml", "toys.yaml"] == [
        document.path.name for document in api.versions[1].documents
    ]
    assert {
        "apistrata.yaml",
        "pets",
        "2023-01-01",
        "2023-06-01-preview",
        "2023-06-01",
    } == {path.name for path in manifest.inputs}


def test_everything_that_can_be_said(read: Read, tmp_path: Path) -> None:
    manifest, said = read("""\
version: 1
x-mine: {anything: goes}
output: out/clients
apis:
  pets:
    title: The Pets
    distribution: acme-pets
    package: acme_pets
    packaging: standalone
    license: MIT
    authors: [{name: Ada, email: ada@example.org}, {name: Bob}]
    api_version_parameter: [api-version, X-Api-Version]
    order: [2023-06-01-preview, 2023-01-01]
    versions:
      - version: 2023-01-01
        documents: [specs/pets/2023-01-01/pets.yaml]
      - version: 2023-06-01-preview
        documents: [specs/pets/2023-06-01-preview/toys.yaml]
    skip:
      - {operation: Pets_Delete, reason: retired, versions: [2023-01-01]}
      - {operation: GET /pets, reason: retired}
""")

    assert [] == said
    assert manifest is not None
    assert tmp_path / "out" / "clients" == manifest.output
    (api,) = manifest.apis
    assert "The Pets" == api.title
    assert "standalone" == api.packaging
    assert (Author(name="Ada", email="ada@example.org"), Author(name="Bob")) == (
        api.authors
    )
    assert ("api-version", "X-Api-Version") == api.api_version_parameters
    assert ["2023-06-01-preview", "2023-01-01"] == [v.version for v in api.versions]
    assert [True, False] == [
        skip.applies_to("2023-01-01") and not skip.applies_to("2023-06-01-preview")
        for skip in api.skips
    ]


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ("", "111 1"),
        ("from: 2023-06-01-preview", "011 1"),
        ("to: 2023-06-01-preview", "111 0"),
        ("from: 2023-06-01-preview, to: 2023-06-01-preview", "011 0"),
        ("versions: [2023-01-01, 2023-06-01]", "100 1"),
        ("documents: toys.yaml", "001 0"),
        ("documents: 'p*.yaml', to: 2023-01-01", "100 0"),
    ],
)
def test_an_overlay_applies_where_it_says(
    read: Read, limits: str, expected: str
) -> None:
    """A digit a document: 2023-01-01, both of the preview; the release."""
    overlay = f"{{file: overlays/names.yaml, {limits}}}"
    manifest, said = read(
        "version: 1\napis:\n  pets:\n    specs: specs/pets/{version}/\n"
        f"    overlays: [{overlay}]\n"
    )

    assert [] == said
    assert manifest is not None
    applied = [
        str(len(document.overlays))
        for version in manifest.apis[0].versions
        for document in version.documents
    ]
    assert expected.replace(" ", "") == "".join(applied)


def test_overlays_apply_in_their_order(read: Read) -> None:
    manifest, _ = read(
        "version: 1\napis:\n  pets:\n    specs: specs/pets/{version}/\n"
        "    overlays: [{file: overlays/toys.yaml}, {file: overlays/names.yaml}]\n"
    )

    assert manifest is not None
    assert ["toys.yaml", "names.yaml"] == [
        path.name for path in manifest.apis[0].versions[0].documents[0].overlays
    ]


PETS = "version: 1\napis:\n  pets:\n    specs: specs/pets/{version}/\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "version: 1\nouptut: x\napis: {a: {specs: 'specs/pets/{version}'}}\n",
            'apistrata.yaml:2:1: error[manifest-shape]: unknown key "ouptut"',
        ),
        (
            "version: 2\napis: {a: {specs: 'x/{version}'}}\n",
            'apistrata.yaml:1:10: error[manifest-shape]: "version" has to be 1, not 2',
        ),
        (
            "version: 1\n",
            'apistrata.yaml:1:1: error[manifest-shape]: "the manifest" lacks "apis"',
        ),
        (
            "version: 1\napis:\n  pets: {}\n",
            'apistrata.yaml:3:9: error[manifest-shape]: "pets" has neither "specs" nor'
            ' "versions"',
        ),
        (
            "version: 1\napis:\n  pets:\n    versions: []\n",
            'apistrata.yaml:4:15: error[manifest-shape]: "versions" is empty',
        ),
        (
            PETS + "    order: [1.0]\n",
            'apistrata.yaml:5:13: error[manifest-shape]: "order[0]" has to be a'
            " string, not 1.0",
        ),
        (
            PETS + "    packaging: single\n",
            'apistrata.yaml:5:16: error[manifest-shape]: "packaging" has to be'
            ' "family" or "standalone", not "single"',
        ),
        (
            PETS + "    skip: [{operation: a}]\n",
            'apistrata.yaml:5:12: error[manifest-shape]: "skip[0]" lacks "reason"',
        ),
        (
            "version: 1\napis:\n  ../pets: {specs: 'x/{version}'}\n",
            'apistrata.yaml:3:3: error[manifest-shape]: "../pets" is no name for an'
            " API",
        ),
        (
            PETS + "    api_version_parameter: 1\n",
            'apistrata.yaml:5:28: error[manifest-shape]: "api_version_parameter" has'
            " to be a string or a list of strings, not 1",
        ),
        (
            "version: 1\napis: {a: {specs: '../x/{version}'}}\n",
            'apistrata.yaml:2:19: error[manifest-path-outside]: "../x/{version}" leads'
            " out of the manifest's folder",
        ),
        (
            "version: 1\noutput: ../out\napis: {a: {specs: 'specs/pets/{version}'}}\n",
            'apistrata.yaml:2:9: error[manifest-path-outside]: "../out" is not a folder'
            " inside the manifest's folder",
        ),
        (
            "version: 1\napis: {a: {specs: 'specs/pets/'}}\n",
            'apistrata.yaml:2:19: error[manifest-specs-pattern]: "specs/pets/" is no'
            " pattern for specs: {version} has to stand in it exactly once",
        ),
        (
            "version: 1\napis: {a: {specs: 'specs/cats/{version}/'}}\n",
            "apistrata.yaml:2:19: error[manifest-no-versions]: no api-version in"
            ' "specs/cats/{version}/"',
        ),
        (
            PETS + "    overlays: [{file: overlays/nmaes.yaml}]\n",
            "apistrata.yaml:5:23: error[manifest-path-missing]: there is no file"
            ' "overlays/nmaes.yaml"',
        ),
        (
            PETS + "    overlays: [{file: /etc/passwd}]\n",
            'apistrata.yaml:5:23: error[manifest-path-outside]: "/etc/passwd" leads out'
            " of the manifest's folder",
        ),
        (
            PETS + "    overlays: [{file: overlays/names.yaml, from: 2023-01-02}]\n",
            "apistrata.yaml:5:50: error[manifest-version-unknown]: there is no"
            ' api-version "2023-01-02"',
        ),
        (
            PETS + "    overlays: [{file: overlays/names.yaml, documents: x.yaml}]\n",
            "apistrata.yaml:5:16: warning[manifest-overlay-unused]:"
            ' "overlays/names.yaml" applies to no document',
        ),
        (
            PETS + "    order: [2023-06-01, 2023-01-01]\n",
            "apistrata.yaml:5:12: error[manifest-version-unordered]: order does not"
            ' name "2023-06-01-preview"',
        ),
        (
            PETS + "    package: my-pets\n",
            'apistrata.yaml:5:14: error[manifest-name]: "my-pets" cannot name an import'
            " package",
        ),
        (
            PETS + "    package: class\n",
            'apistrata.yaml:5:14: error[manifest-name]: "class" cannot name an import'
            " package",
        ),
        (
            PETS + "    distribution: ../pets\n",
            'apistrata.yaml:5:19: error[manifest-name]: "../pets" cannot name a'
            " distribution",
        ),
        (
            PETS + "  cats: {specs: 'specs/pets/{version}/', distribution: Pets}\n",
            'apistrata.yaml:5:3: error[manifest-collision]: "cats" and "pets" share the'
            ' distribution "Pets"',
        ),
        (
            "version: 1\napis:\n  pets:\n    versions:\n"
            "      - {version: a, documents: [specs/pets/2023-01-01/pets.yaml]}\n"
            "      - {version: a, documents: [specs/pets/2023-06-01/pets.yaml]}\n",
            'apistrata.yaml:6:19: error[manifest-version-duplicate]: "a" is listed'
            " twice",
        ),
        ("[]\n", '"the manifest" has to be a mapping, not a list'),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    read: Read, text: str, expected: str
) -> None:
    _, said = read(text)

    assert len(said) == 1, said
    assert said[0].endswith(expected)


def test_all_faults_are_reported_in_one_run(read: Read) -> None:
    _, said = read("version: 2\nouput: x\napis: {pets: {spec: y}}\n")

    assert 4 == len(said)


def test_a_link_out_of_the_folder_is_no_document(read: Read, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside.yaml"
    outside.write_text("{}")
    (tmp_path / "specs/pets/2023-01-01/link.yaml").symlink_to(outside)

    _, said = read(PETS)

    assert 1 == len(said)
    assert "is a link that leads out" in said[0]


def test_the_schema_is_one_and_describes_every_key() -> None:
    schema = manifest_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    api = schema["$defs"]["api"]
    described = [*schema["properties"].values(), *api["properties"].values()]

    assert all("description" in item for item in described)


def test_a_selection_is_patterns_and_where_they_stand(read: Read) -> None:
    manifest, said = read(
        PETS
        + "    select:\n"
        + "      - {tags: [a, b*], versions: [2023-06-01]}\n"
        + "      - {paths: [/x*], operations: ['GET /y']}\n"
    )

    assert [] == said
    assert manifest is not None
    first, second = manifest.apis[0].selects
    assert ("a", "b*") == first.patterns("tag")
    assert [True, False] == [
        first.applies_to("2023-06-01"),
        first.applies_to("2023-01-01"),
    ]
    assert second.applies_to("2023-01-01")
    assert [("path", "/x*", 7), ("operation", "GET /y", 7)] == [
        (each.kind, each.pattern, each.origin.line) for each in second.selectors
    ]


@pytest.mark.parametrize(
    ("select", "expected"),
    [
        ("{versions: [2023-06-01]}", "names neither tags, nor paths, nor operations"),
        ("{tags: [a], versions: [2020-01-01]}", 'no api-version "2020-01-01"'),
        ("{tag: [a]}", "manifest-shape"),
        ("{tags: []}", "manifest-shape"),
    ],
)
def test_a_selection_that_cannot_be_meant_is_refused(
    read: Read, select: str, expected: str
) -> None:
    manifest, said = read(PETS + f"    select: {select}\n")

    assert manifest is None
    assert any(expected in line for line in said), said
