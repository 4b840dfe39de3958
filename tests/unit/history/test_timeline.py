"""Threads through versions: what came, went, was renamed and came back."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.chronicle import read_timeline
from generator.diagnostics import Diagnostics
from generator.history import (
    State,
    Timeline,
    find_tracks,
    similar_names,
    since_of,
)
from generator.python import with_since
from generator.targets import file_target

TEXT = {"type": "string"}


def pet(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "integer"}, **properties},
    }


def document(
    version: str,
    *,
    paths: Iterable[str] = ("/pets",),
    schemas: dict[str, Any] | None = None,
    uses: str = "Pet",
    parameters: Iterable[str] = (),
) -> dict[str, Any]:
    return {
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": version},
        "paths": {
            path: {
                "get": {
                    "operationId": "list" + path.strip("/").title(),
                    **({"summary": "All of them."} if path == "/pets" else {}),
                    "parameters": [
                        {"name": name, "in": "query", "schema": TEXT}
                        for name in parameters
                    ],
                    "responses": {
                        "200": {
                            "description": "All of them.",
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": f"#/components/schemas/{uses}"}
                                }
                            },
                        }
                    },
                }
            }
            for path in paths
        },
        "components": {"schemas": schemas or {"Pet": pet(name=TEXT)}},
    }


def timeline(folder: Path, *documents: dict[str, Any]) -> Timeline:
    tasks = []
    for number, content in enumerate(documents):
        path = folder / f"{number}.yaml"
        path.write_text(yaml.safe_dump(content, sort_keys=False))
        tasks.append(file_target(path, folder=folder).task)
    diagnostics = Diagnostics()
    found = read_timeline(tasks, diagnostics=diagnostics)
    assert found is not None, [str(item) for item in diagnostics]
    return found


def test_an_operation_that_comes_and_goes(tmp_path: Path) -> None:
    found = timeline(
        tmp_path,
        document("1"),
        document("2", paths=("/pets", "/owners")),
        document("3", paths=("/pets",)),
    )

    by_name = {track.name: track for track in found.operations}
    owners = by_name["GET /owners"]

    assert [cell.state for cell in owners.cells] == [
        State.ABSENT,
        State.ADDED,
        State.REMOVED,
    ]
    assert (owners.introduced, owners.removed) == ("2", "3")
    assert [cell.state for cell in by_name["GET /pets"].cells] == [
        State.PRESENT,
        State.SAME,
        State.SAME,
    ]


def test_what_comes_back_after_a_gap_is_one_thread(tmp_path: Path) -> None:
    found = timeline(
        tmp_path,
        document("1", paths=("/pets", "/owners")),
        document("2"),
        document("3", paths=("/pets", "/owners")),
    )

    owners = next(item for item in found.operations if item.name == "GET /owners")

    assert len(found.operations) == 2
    assert [cell.state for cell in owners.cells] == [
        State.PRESENT,
        State.REMOVED,
        State.ADDED,
    ]
    assert owners.removed is None


def test_a_renamed_model_is_one_track_with_two_names(tmp_path: Path) -> None:
    shape = pet(name=TEXT, colour=TEXT, weight={"type": "number"})
    found = timeline(
        tmp_path,
        document("1", schemas={"Pet": shape}),
        document("2", schemas={"Animal": shape}, uses="Animal"),
    )

    (track,) = found.models

    assert track.names == ("Pet", "Animal")
    assert track.cells[1].is_renamed
    assert track.cells[1].state is State.CHANGED


def test_members_know_when_they_came_and_what_changed(tmp_path: Path) -> None:
    found = timeline(
        tmp_path,
        document("1", schemas={"Pet": pet(name=TEXT)}),
        document(
            "2",
            schemas={"Pet": pet(name={"type": "integer"}, colour=TEXT)},
            parameters=("top",),
        ),
    )

    (model,) = found.models
    members = {member.name: member for member in model.members}

    assert members["colour"].introduced == "2"
    assert members["id"].cells[1].state is State.SAME
    assert members["name"].cells[1].state is State.CHANGED
    assert any(
        item.rule == "type-changed" for item in members["name"].cells[1].findings
    )
    (operation,) = found.operations
    assert [member.name for member in operation.members] == ["top"]
    assert operation.members[0].introduced == "2"


def test_since_says_what_came_later_and_no_member_repeats_it(tmp_path: Path) -> None:
    found = timeline(
        tmp_path,
        document("1"),
        document(
            "2",
            paths=("/pets", "/owners"),
            schemas={
                "Pet": pet(name=TEXT, owner={"$ref": "#/components/schemas/Owner"}),
                "Owner": pet(name=TEXT),
            },
        ),
    )

    since = since_of(found, "2")

    assert set(since) == {
        ("operation", "listOwners"),
        ("model", "#/components/schemas/Owner"),
        ("property", "#/components/schemas/Pet", "owner"),
    }
    assert set(since.values()) == {"2"}
    assert since_of(found, "1") == {}


def test_the_sentence_stands_in_the_documentation(tmp_path: Path) -> None:
    from generator.pipeline import read_model

    path = tmp_path / "a.yaml"
    path.write_text(yaml.safe_dump(document("2"), sort_keys=False))
    task = file_target(path, folder=tmp_path).task
    api = read_model(task, Diagnostics())
    assert api is not None
    pet_id = "#/components/schemas/Pet"

    dated = with_since(
        api,
        {
            ("operation", api.operations[0].key): "2",
            ("model", pet_id): "2",
            ("property", pet_id, "name"): "2",
        },
    )

    assert dated.operations[0].docs.description == "Since 2."
    model = dated.by_id()[dated.definitions[0].id]
    assert model.docs.description == "Since 2."
    assert "Since 2." in str(model.type)
    assert with_since(api, {}) is api


def test_an_operation_without_words_gets_none(tmp_path: Path) -> None:
    """Its method tells the request instead, which is worth more."""
    from generator.pipeline import read_model

    path = tmp_path / "a.yaml"
    path.write_text(yaml.safe_dump(document("2", paths=["/owners"])))
    api = read_model(file_target(path, folder=tmp_path).task, Diagnostics())
    assert api is not None
    (operation,) = api.operations

    dated = with_since(api, {("operation", operation.key): "2"})

    assert dated.operations == api.operations


@pytest.mark.parametrize(
    "what",
    [
        "list_pets",
        "client.list_pets",
        "GET /pets",
        "get /PETS",
        "/pets",
        "*PETS",
    ],
)
def test_an_operation_is_found_by_any_of_its_names(tmp_path: Path, what: str) -> None:
    found = timeline(tmp_path, document("1"), document("2"))

    assert [track.name for _, track in find_tracks(found, what)] == ["GET /pets"]


def test_members_are_found_and_near_misses_are_offered(tmp_path: Path) -> None:
    found = timeline(tmp_path, document("1"), document("2"))

    assert [name for name, _ in find_tracks(found, "pet.name")] == ["Pet.name"]
    assert find_tracks(found, "Pet.nam") == ()
    assert "Pet.name" in similar_names(found, "Pet.nam")
