"""Keywords that the dialects spell differently, each brought to its one spelling."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

from generator.dialects.keywords import MODERN, TYPE_HABITS, TYPES
from generator.dialects.normal import Discriminator, Schema, SchemaKey, Xml
from generator.load import Node
from generator.origin import join_pointer, split_pointer

if TYPE_CHECKING:
    from generator.dialects.schemas import SchemaReader

__all__ = ["SPELLINGS", "admit_null"]

Fields: TypeAlias = dict[str, Any]
"""Arguments of Schema: as mixed as its fields are."""


# What most schemas say, found without a detour.
_ALONE = {name: (name,) for name in TYPES if name != "null"}


def _read_type(reader: SchemaReader, node: Node, fields: Fields, depth: int) -> None:
    assert isinstance(node.value, dict)
    raw = node.value["type"]
    if isinstance(raw, str) and raw in _ALONE:
        fields["types"] = _ALONE[raw]
        return
    child = node.get("type")
    if child is None or child.value is None:
        return
    shapes = reader.shapes
    if not child.is_list:
        names = [child]
    else:
        names = list(child.elements())
        if shapes.dialect not in MODERN:
            reader.report_foreign(node, "type", use="as a list")
    types: list[str] = []
    for name in names:
        plain, format_ = _plain_type(reader, name)
        if format_ is not None:
            fields.setdefault("format", format_)
        if not plain:
            return  # any type, so that the others say nothing
        if plain not in types:
            types.append(plain)
    if "number" in types and "integer" in types:
        types.remove("integer")
    fields["types"] = tuple(types)


def _plain_type(reader: SchemaReader, node: Node) -> tuple[str, str | None]:
    word = node.value
    shapes = reader.shapes
    if word == "null" and shapes.dialect not in MODERN:
        reader.report_foreign(node, "null", use="as a type")
    if isinstance(word, str) and word in TYPES:
        return word, None
    if word is None:
        # YAML: `type: [string, null]`.
        shapes.misshapen(node, 'the text "null"', outcome='read as "null"')
        return "null", None
    if not isinstance(word, str):
        shapes.misshapen(node, "the name of a type")
        return "", None
    if word == "file" and shapes.dialect == "swagger-2.0":
        return TYPE_HABITS[word]
    low = word.strip().lower()
    meant = (low, None) if low in TYPES else TYPE_HABITS.get(low)
    outcome = f'read as "{meant[0]}"' if meant and meant[0] else "any value is allowed"
    shapes.diagnostics.warning(
        "shape-type", f'"{word}" is no type: {outcome}', node.origin
    )
    return meant or ("", None)


def _read_exclusive(word: str, field: str, bound: str) -> _Spell:
    def read(reader: SchemaReader, node: Node, fields: Fields, depth: int) -> None:
        child = node.get(word)
        if child is None or child.value is None:
            return
        is_modern = reader.shapes.dialect in MODERN
        if isinstance(child.value, bool):
            if is_modern:
                reader.report_foreign(node, word, use="as a boolean")
            if child.value and bound in fields:
                fields[field] = fields.pop(bound)
            return
        if not is_modern:
            reader.report_foreign(node, word, use="as a number")
        number = reader.shapes.as_number(child)
        if number is not None:
            fields[field] = number

    return read


def _read_required(
    reader: SchemaReader, node: Node, fields: Fields, depth: int
) -> None:
    child = node.get("required")
    if child is None or child.value is None:
        return
    if isinstance(child.value, bool) or child.value in ("true", "false"):
        reader.shapes.tally.count(
            "required-on-property",
            f'"required" is a list of names, not {str(child.value).lower()}, and has'
            " no effect",
            child,
            help="list the property's name in `required` of the object that holds it",
        )
        return
    fields["required"] = tuple(dict.fromkeys(reader.shapes.as_texts(child)))


def _read_items(reader: SchemaReader, node: Node, fields: Fields, depth: int) -> None:
    child = node.get("items")
    if child is None or child.value is None:
        return
    if not child.is_list:
        fields["items"] = reader.read(child, depth=depth + 1)
        return
    reader.report_foreign(node, "items", use="as a list")
    schemas = tuple(reader.read(item, depth=depth + 1) for item in child.elements())
    if len(schemas) == 1:
        fields["items"] = schemas[0]
    else:
        fields["prefix_items"] = schemas


def _read_example(reader: SchemaReader, node: Node, fields: Fields, depth: int) -> None:
    assert isinstance(node.value, dict)
    fields["examples"] = (node.value["example"], *fields.get("examples", ()))


def _read_examples(
    reader: SchemaReader, node: Node, fields: Fields, depth: int
) -> None:
    child = node.get("examples")
    if child is None or child.value is None:
        return
    if reader.shapes.dialect not in MODERN:
        reader.report_foreign(node, "examples", use="in a schema")
    if child.is_list:
        found = tuple(item.value for item in child.elements())
    elif child.is_mapping:
        # The map of Example Objects that media types and parameters have.
        reader.shapes.misshapen(child, "a list", outcome="its values are taken")
        found = tuple(
            (
                item.value["value"]
                if isinstance(item.value, dict) and "value" in item.value
                else item.value
            )
            for _, item in child.items()
        )
    else:
        reader.shapes.misshapen(child, "a list", outcome="read as a list of one")
        found = (child.value,)
    fields["examples"] = (*fields.get("examples", ()), *found)


def _read_discriminator(
    reader: SchemaReader, node: Node, fields: Fields, depth: int
) -> None:
    child = node.get("discriminator")
    if child is None or child.value is None:
        return
    shapes = reader.shapes
    if isinstance(child.value, str):
        if shapes.dialect != "swagger-2.0":
            reader.report_foreign(node, "discriminator", use="as a text")
        fields["discriminator"] = Discriminator(
            property_name=child.value, origin=child.origin
        )
        return
    if child.is_mapping and shapes.dialect == "swagger-2.0":
        reader.report_foreign(node, "discriminator", use="as an object")
    if (target := shapes.object(child)) is None:
        return
    property_name = shapes.text(target, "propertyName")
    if not property_name:
        shapes.diagnostics.warning(
            "discriminator",
            'the discriminator has no "propertyName" and is left out',
            child.origin,
        )
        return
    mapping = []
    missing = []
    for tag, item in shapes.members(target, "mapping"):
        key = _mapped_schema(reader, item)
        if key is not None:
            mapping.append((tag, key))
        else:
            missing.append(tag)
    if missing:
        shown = ", ".join(f'"{tag}"' for tag in missing[:3])
        more = f" and {len(missing) - 3} more" if len(missing) > 3 else ""
        shapes.diagnostics.warning(
            "discriminator",
            f"the mapping leads to no schema for {shown}{more}: left out",
            child.origin,
        )
    default = target.get("defaultMapping")
    fields["discriminator"] = Discriminator(
        property_name=property_name,
        mapping=tuple(mapping),
        default=None if default is None else _mapped_schema(reader, default),
        origin=child.origin,
    )


def _mapped_schema(reader: SchemaReader, node: Node) -> SchemaKey | None:
    """Return the schema that a mapping names, by component name or reference."""
    value = node.value
    shapes = reader.shapes
    if isinstance(value, dict) and isinstance(value.get("$ref"), str):
        value = value["$ref"]
    if not isinstance(value, str):
        shapes.misshapen(node, "the name of a schema")
        return None
    for home in (("components", "schemas"), ("definitions",)):
        if _find(node.document.root, (*home, value)) is not None:
            return reader.target("#" + join_pointer("", *home, value), node)
    if value.startswith("#/"):
        if _find(node.document.root, split_pointer(unquote(value[1:]))) is None:
            return None
        return reader.target(value, node, sought="mapped schema")
    if "#" in value or "/" in value or value.endswith((".json", ".yaml", ".yml")):
        return reader.target(value, node, sought="mapped schema")
    return None


def _find(node: Node, tokens: tuple[str, ...]) -> Node | None:
    found: Node | None = node
    for token in tokens:
        if found is None:
            return None
        found = found.get(token)
    return found


def _read_external(
    reader: SchemaReader, node: Node, fields: Fields, depth: int
) -> None:
    url = reader.shapes.external_url(node)
    if url:
        fields["external_url"] = url


def _read_xml(reader: SchemaReader, node: Node, fields: Fields, depth: int) -> None:
    xml = reader.shapes.member(node, "xml")
    if xml is None:
        return
    shapes = reader.shapes
    name = shapes.text(xml, "name")
    if name:
        fields["xml_name"] = name
    # OpenAPI 3.2 has `nodeType` for all of them: of a list, "element" is its wrapping.
    node_type = shapes.text(xml, "nodeType")
    found = Xml(
        name=name or None,
        namespace=shapes.text(xml, "namespace") or None,
        prefix=shapes.text(xml, "prefix") or None,
        is_attribute=node_type == "attribute" or shapes.flag(xml, "attribute"),
        is_text=node_type in ("text", "cdata") or shapes.flag(xml, "x-ms-text"),
        is_wrapped=node_type == "element" or shapes.flag(xml, "wrapped"),
    )
    if found != Xml():
        fields["xml"] = found


def _read_dependencies(
    reader: SchemaReader, node: Node, fields: Fields, depth: int
) -> None:
    reader.report_foreign(node, "dependencies")
    names: list[tuple[str, tuple[str, ...]]] = []
    schemas: list[tuple[str, Schema]] = []
    for key, item in reader.shapes.members(node, "dependencies"):
        if item.is_list:
            names.append((key, reader.shapes.as_texts(item)))
        else:
            schemas.append((key, reader.read(item, depth=depth + 1)))
    fields.setdefault("dependent_required", tuple(names))
    fields.setdefault("dependent_schemas", tuple(schemas))


def _read_nullable(
    reader: SchemaReader, node: Node, fields: Fields, depth: int
) -> None:
    # Read by `admit_null`, when all else is known.
    if reader.shapes.dialect != "openapi-3.0":
        reader.report_foreign(node, "nullable")


_Spell: TypeAlias = "Callable[[SchemaReader, Node, Fields, int], None]"

SPELLINGS: dict[str, _Spell] = {
    "type": _read_type,
    "exclusiveMinimum": _read_exclusive(
        "exclusiveMinimum", "exclusive_minimum", "minimum"
    ),
    "exclusiveMaximum": _read_exclusive(
        "exclusiveMaximum", "exclusive_maximum", "maximum"
    ),
    "required": _read_required,
    "items": _read_items,
    "example": _read_example,
    "examples": _read_examples,
    "discriminator": _read_discriminator,
    "externalDocs": _read_external,
    "xml": _read_xml,
    "dependencies": _read_dependencies,
    "nullable": _read_nullable,
}

_OBJECT_WORDS = ("properties", "required", "additional_properties", "max_properties")
_ARRAY_WORDS = ("items", "prefix_items", "min_items", "max_items")


def admit_null(node: Node, key: SchemaKey, fields: Fields) -> None:
    """Change `fields` so that they admit null too (`nullable`, `x-nullable`).

    A schema gets the type "null" beside its own types, compositions of alternatives
    get a null alternative. Beside a reference or an `allOf` the type "null" stands
    alone: it adds null, as authors mean it, and takes nothing away.
    """
    if None not in fields.get("enum", (None,)):
        fields["enum"] = (*fields["enum"], None)
    if fields.get("const") is not None:
        fields["enum"] = (fields.pop("const"), None)
        del fields["has_const"]
    types = fields.get("types") or _evident_types(fields)
    if types or fields.get("ref") or fields.get("all_of"):
        fields["types"] = (*(name for name in types if name != "null"), "null")
    for field, word in (("one_of", "oneOf"), ("any_of", "anyOf")):
        members: tuple[Schema, ...] = fields.get(field, ())
        if members and not any("null" in member.types for member in members):
            place = f"{key}/{word}/{len(members)}"
            null = Schema(key=place, origin=node.origin, types=("null",))
            fields[field] = (*members, null)


def _evident_types(fields: Fields) -> tuple[str, ...]:
    if fields.get("ref") or fields.get("all_of"):
        return ()
    if any(field in fields for field in _OBJECT_WORDS):
        return ("object",)
    if any(field in fields for field in _ARRAY_WORDS):
        return ("array",)
    return ()
