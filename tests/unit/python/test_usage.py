from __future__ import annotations

from generator.model import Api, Array, Discriminator, Object, TypeId, Variant
from generator.python.usage import analyze, visible_properties
from tests.unit.python.models import api, component, operation, prop, record, ref


def pets(*, one_way: bool) -> Api:
    """Give `Holder`, which holds a list of `Pet`, in both directions."""
    pet = record(prop("id", is_read_only=one_way), prop("name"))
    return api(
        [
            component("Holder", record(prop("pets", Array(item=ref("Pet"))))),
            component("Pet", pet),
            component("Sent"),
            component("Brought"),
            component("Loose"),
        ],
        [
            operation("PUT /a", sends=ref("Holder"), brings=ref("Holder")),
            operation("POST /b", sends=ref("Sent"), brings=ref("Brought")),
        ],
    )


def test_a_definition_travels_where_something_that_holds_it_does() -> None:
    usage = analyze(pets(one_way=False))

    assert {"Holder", "Pet", "Brought", "Loose"} == usage.read
    assert {"Holder", "Pet", "Sent", "Loose"} == usage.write
    assert frozenset() == usage.split


def test_what_holds_a_one_way_property_is_split_with_it() -> None:
    assert {"Holder", "Pet"} == analyze(pets(one_way=True)).split


def test_a_base_brings_its_variants() -> None:
    fish = Object(
        properties=(prop("kind"),),
        additional=None,
        discriminator=Discriminator(
            wire_name="kind", variants=(Variant(tag="shark", target=TypeId("Shark")),)
        ),
    )
    shark = record(bases=("Fish",))
    found = api(
        [component("Fish", fish), component("Shark", shark), component("Other")],
        [
            operation("GET /f", brings=ref("Fish")),
            operation("PUT /o", sends=ref("Other")),
        ],
    )

    assert {"Fish", "Shark"} == analyze(found).read


def test_a_circle_is_walked_once() -> None:
    node = record(prop("next", ref("Node")), prop("id", is_read_only=True))
    found = api(
        [component("Node", node)],
        [operation("PUT /n", sends=ref("Node"), brings=ref("Node"))],
    )

    assert {"Node"} == analyze(found).split


def test_each_direction_sees_its_own_properties() -> None:
    found = record(
        prop("id", is_read_only=True), prop("secret", is_write_only=True), prop("name")
    )

    assert ["id", "name"] == [p.wire_name for p in visible_properties(found, "read")]
    assert ["secret", "name"] == [
        p.wire_name for p in visible_properties(found, "write")
    ]
