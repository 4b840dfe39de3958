"""A client does the same whatever its models are.

Each call is made on the package of every style, the dataclasses among them; what
differs between styles is written down here, and in `docs/model-styles.md`.
"""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings

from generator.manifest import ModelStyle
from tests.behaviour.hostile import FLAG, dumped, hostile_documents
from tests.behaviour.packages import build, importable, write_files
from tests.behaviour.planned import unplanned
from tests.unit.runtime.loopback import Answer, Loopback

SPEC = Path(__file__).parents[1] / "cases" / "accepted" / "models-pydantic"
STYLES: tuple[ModelStyle, ...] = get_args(ModelStyle)
OTHERS = STYLES[1:]
KEEPER = {
    "id": 0,  # less than the minimum: what a server sends is not judged
    "name": "Ann",
    "x-odd name": "o",
    "nick": None,
    "hired": "2024-01-01T00:00:00.000+00:00",
    "badge": "AAEC",
    "list": ["a"],
    "model_dump": 1.5,
    "role": "a role to come",
    "pets": [
        {"kind": "cat", "lives": 9, "colour": {"deep": [1]}},
        {"kind": "dog", "toys": ["ball"], "fleas": 3},
        {"kind": "newt", "legs": 4},
    ],
    "best": {"kind": "dog"},
    "notes": ["a", ["b"]],
    "shoe size": 40,
}


class Package:
    """The package of one style."""

    def __init__(self, style: ModelStyle, module: Any) -> None:
        self.style = style
        self.module = module
        self.models = module.models
        self.is_plain = style == "typeddict"

    def get(self, value: Any, name: str, wire_name: str | None = None) -> Any:
        return value[wire_name or name] if self.is_plain else getattr(value, name)

    @property
    def codec(self) -> Any:
        return import_module(f"{self.module.__name__.partition('.')[0]}._runtime.codec")


@pytest.fixture(scope="module")
def packages(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[dict[str, Package]]:
    with ExitStack() as stack:
        found: dict[str, Package] = {}
        for style in STYLES:
            folder = tmp_path_factory.mktemp(style)
            name = f"styled_{style}"
            built = build(SPEC / "spec.yaml", package=name, folder=SPEC, models=style)
            assert not built.version.has_errors, built.diagnostics
            write_files(built.files, folder)
            stack.enter_context(importable(folder, name))
            found[style] = Package(style, import_module(f"{name}.{built.module}"))
        yield found


@pytest.fixture(params=STYLES)
def package(packages: dict[str, Package], request: pytest.FixtureRequest) -> Package:
    return packages[request.param]


def test_every_style_has_the_same_public_names(packages: dict[str, Package]) -> None:
    expected = packages["dataclass"].models.__all__

    for style in OTHERS:
        assert expected == packages[style].models.__all__, style


def test_a_reply_is_decoded_and_encodes_to_what_came(
    package: Package, server: Loopback
) -> None:
    server.answers.append(Answer(200, KEEPER))

    with package.module.Client(base_url=server.url) as client:
        keeper = client.keepers_add(name="Ann", pets=[])

    get, models = package.get, package.models.__name__
    assert {"name": "Ann", "pets": []} == server.asked[0].json()
    assert (0, "Ann", "o") == (
        get(keeper, "id"),
        get(keeper, "name"),
        get(keeper, "x_odd_name", "x-odd name"),
    )
    assert "a role to come" == get(keeper, "role")
    assert get(keeper, "nick") is None
    encode = package.codec.encoder("Keeper", models=models, direction="response")
    assert KEEPER == encode(keeper)
    if package.is_plain:
        assert KEEPER == keeper
        return
    assert package.models.Keeper is type(keeper)
    assert dt.datetime(2024, 1, 1, tzinfo=dt.UTC) == keeper.hired
    assert b"\0\1\2" == keeper.badge
    assert {"shoe size": 40} == package.module.unknown_fields(keeper)


def test_a_discriminator_decides_and_tags_to_come_are_kept(package: Package) -> None:
    decode = package.codec.decoder("Keeper", models=package.models.__name__)

    keeper = decode(KEEPER)
    stranger = decode({**KEEPER, "best": {"kind": "newt", "legs": 4}})

    if package.is_plain:
        assert {"kind": "newt", "legs": 4} == stranger["best"]
        return
    names = [type(pet).__name__ for pet in keeper.pets]
    assert ["Cat", "Dog", "Animal"] == names
    assert all(isinstance(pet, package.models.Animal) for pet in keeper.pets)
    assert "Dog" == type(keeper.best).__name__
    assert ("newt", {"kind": "newt", "legs": 4}) == (
        stranger.best.tag,
        stranger.best.data,
    )


def test_typed_extra_members_have_a_place(package: Package) -> None:
    models = package.models.__name__

    dog = package.codec.decoder("Dog", models=models)({"kind": "dog", "fleas": 3})

    if package.is_plain:
        assert {"kind": "dog", "fleas": 3} == dog
    else:
        is_pydantic = package.style == "pydantic"
        name = "model_extra" if is_pydantic else "additional_properties"
        assert {"fleas": 3} == getattr(dog, name)
        with pytest.raises(package.module.DecodeError, match="/fleas"):
            package.codec.decoder("Dog", models=models)({"kind": "dog", "fleas": "x"})


def test_absent_and_null_are_told_apart_in_what_is_sent(package: Package) -> None:
    models = package.models
    encode = package.codec.encoder("KeeperInput", models=models.__name__)

    absent = models.KeeperInput(name="Ann", pets=[])
    null = models.KeeperInput(name="Ann", pets=[], nick=None)

    assert {"name": "Ann", "pets": []} == encode(absent)
    assert {"name": "Ann", "pets": [], "nick": None} == encode(null)


def test_a_body_is_sent_by_wire_names_with_its_tag(
    package: Package, server: Loopback
) -> None:
    server.answers.append(Answer(200, KEEPER))
    models = package.models
    cat = {"kind": "cat", "lives": 9} if package.is_plain else models.CatInput(lives=9)

    with package.module.Client(base_url=server.url) as client:
        client.keepers_add(name="Ann", pets=[cat], x_odd_name="o")

    assert {
        "name": "Ann",
        "pets": [{"kind": "cat", "lives": 9}],
        "x-odd name": "o",
    } == server.asked[0].json()


def test_a_reply_of_another_shape_says_where(
    package: Package, server: Loopback
) -> None:
    server.answers.append(Answer(200, {**KEEPER, "name": 5}))

    with (
        package.module.Client(base_url=server.url) as client,
        pytest.raises(package.module.DecodeError, match="/name"),
    ):
        client.keepers_add(name="Ann", pets=[])


def test_an_error_has_a_typed_body(package: Package, server: Loopback) -> None:
    server.answers.append(Answer(422, {"reason": "full"}))

    with (
        package.module.Client(base_url=server.url) as client,
        pytest.raises(package.module.UnprocessableEntityError) as caught,
    ):
        client.keepers_add(name="Ann", pets=[])

    assert "full" == package.get(caught.value.body, "reason")


def test_the_events_of_a_stream_are_typed(package: Package, server: Loopback) -> None:
    lines = b'data: {"name": "hired"}\n\ndata: {"name": "left", "why": 1}\n\n'
    server.answers.append(Answer(200, lines, media_type="text/event-stream"))

    with package.module.Client(base_url=server.url) as client:
        events = list(client.keepers_watch(7))

    assert ["hired", "left"] == [package.get(event, "name") for event in events]
    if not package.is_plain:
        assert {package.models.Event} == {type(event) for event in events}
        assert {"why": 1} == package.module.unknown_fields(events[1])


def test_a_form_of_parts_carries_a_file(package: Package, server: Loopback) -> None:
    server.answers.append(Answer(200, [{"kind": "cat", "lives": 1}]))

    with package.module.Client(base_url=server.url) as client:
        animals = client.keepers_photo(7, picture=b"PNG", about="two cats")

    sent = server.asked[0]
    assert sent.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b"PNG" in sent.body
    assert b"two cats" in sent.body
    assert "cat" == package.get(animals[0], "kind")


def test_pydantic_judges_what_callers_build(packages: dict[str, Package]) -> None:
    models = packages["pydantic"].models

    with pytest.raises(ValueError, match="at most 80 characters"):
        models.KeeperInput(name="x" * 81, pets=[])
    with pytest.raises(ValueError, match="less than or equal to 3"):
        models.KeeperInput(name="x", pets=[], model_dump_=4)


def test_pydantic_writes_json_of_its_own(packages: dict[str, Package]) -> None:
    package = packages["pydantic"]
    decode = package.codec.decoder("Keeper", models=package.models.__name__)

    text = decode(KEEPER).model_dump_json(by_alias=True, exclude_unset=True)
    again = package.models.Keeper.model_validate_json(text.replace('"id":0', '"id":1'))

    assert '"badge":"AAEC"' in text
    assert '"x-odd name":"o"' in text
    assert b"\0\1\2" == again.badge


@pytest.mark.parametrize("style", OTHERS)
def test_no_text_of_a_specification_becomes_code(
    style: ModelStyle, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("hostile")
    spec = folder / "spec.json"

    @settings(
        max_examples=8,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(document=hostile_documents())
    def check(document: Any) -> None:
        spec.write_text(dumped(document))
        built = build(spec, package="hostile", folder=folder, models=style)
        assert [] == list(unplanned(built.files))
        for path, text in built.files.items():
            if path.endswith("/_models.py"):
                compile(text, path, "exec")

    check()
    assert not hasattr(builtins, FLAG)
