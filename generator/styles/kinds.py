"""The model styles: what datamodel-code-generator is asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from typing import Literal, TypeAlias

from generator.python.records import RecordLayout
from generator.values import dataclass

__all__ = ["STYLES", "Style", "StyleName", "attribute_names", "free_name"]

StyleName: TypeAlias = Literal["pydantic", "msgspec", "typeddict"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One kind of class that models may be.

    `output` is datamodel-code-generator's word for it, `base` the class that all models
    are derived from, with the options of the class statement. `reserved` are attributes
    that such a class has itself. `has_bases` says whether models extend each other;
    `is_plain`, that values stay the plain JSON they came as; `has_constraints`, that
    the library checks them; `has_recursive_aliases`, that an alias may name itself;
    `has_rest_field`, that members without a field stand in one of ours; `unsayable`
    matches the wire names that the library refuses.
    """

    name: StyleName
    output: str
    base: str
    options: tuple[str, ...] = ()
    imports: tuple[tuple[str, str], ...] = ()
    reserved: frozenset[str] = frozenset()
    has_bases: bool = True
    is_plain: bool = False
    has_constraints: bool = False
    has_recursive_aliases: bool = True
    has_rest_field: bool = False
    unsayable: str | None = None

    def can_say(self, wire_name: str) -> bool:
        """Whether a field of such a class can have that name on the wire."""
        return self.unsayable is None or not re.search(self.unsayable, wire_name)


# What pydantic.BaseModel calls its own, written out: what is generated must not hang on
# the release of pydantic that is installed where it is generated.
_PYDANTIC = frozenset(
    (
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
    )
)

STYLES: Mapping[StyleName, Style] = {
    "pydantic": Style(
        name="pydantic",
        output="pydantic_v2.BaseModel",
        base="_Model",
        imports=(("pydantic", "BaseModel"), ("pydantic", "ConfigDict")),
        reserved=_PYDANTIC,
        has_constraints=True,
        has_recursive_aliases=False,
    ),
    "msgspec": Style(
        name="msgspec",
        output="msgspec.Struct",
        base="Struct",
        # `dict`: members that no field names are kept in the instance's dictionary.
        options=("kw_only=True", "dict=True"),
        imports=(("msgspec", "Struct"),),
        has_rest_field=True,
        unsayable=r'[\\"\x00-\x1f]',
    ),
    "typeddict": Style(
        name="typeddict",
        output="typing.TypedDict",
        base="TypedDict",
        imports=(("typing", "TypedDict"),),
        has_bases=False,
        is_plain=True,
    ),
}


def free_name(name: str, *, taken: Set[str]) -> str:
    """Return `name` with as many underscores behind it as make it free."""
    while name in taken:
        name += "_"
    return name


def attribute_names(layout: RecordLayout, style: Style) -> dict[str, str]:
    """Return what the attributes of a class are called: as no attribute of its base."""
    names: dict[str, str] = {}
    for name in sorted(layout.attributes):
        is_free = name not in style.reserved
        taken = style.reserved | layout.attributes
        names[name] = name if is_free else free_name(name, taken=taken)
    return names
