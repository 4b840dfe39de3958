"""Types as short texts, so that a table of tests can be read."""

from __future__ import annotations

from generator.model.types import (
    NO_CONSTRAINTS,
    Anything,
    Array,
    Constraints,
    Discriminator,
    Enum,
    Map,
    Never,
    Nullable,
    Object,
    Property,
    Reference,
    Scalar,
    Tuple,
    Type,
    Union,
)

__all__ = ["spell"]

_HOMES = ("#/components/schemas/", "#/definitions/")


def spell(type_: Type) -> str:
    """Return a type in the tests' own words.

    `?` is null, `a | b` oneOf, `a / b` anyOf, `@Pet` a reference, `!` a reason, `~` how
    numbers are packed.
    """
    match type_:
        case Nullable(type=inner):
            return f"{spell(inner)}?"
        case Scalar():
            found = type_.kind + (f":{type_.format}" if type_.format else "")
            found += "*" if type_.is_secret else ""
            return found + _spell_constraints(type_.constraints)
        case Enum(values=values):
            words = ",".join(
                repr(item.value) + (f"={item.name}" if item.name else "")
                for item in values
            )
            mark = "const" if type_.is_const else "open" if type_.is_open else "enum"
            return f"{mark} {type_.kind}({words})"
        case Array(item=item, packing=packing):
            mark = "" if packing is None else f"~{packing}"
            return f"[{spell(item)}]{mark}{_spell_constraints(type_.constraints)}"
        case Tuple(items=items, rest=rest):
            more = "" if rest is None else f", *{spell(rest)}"
            return f"({', '.join(map(spell, items))}{more})"
        case Map(value=value, key_pattern=pattern):
            return f"map{f'~{pattern}' if pattern else ''}<{spell(value)}>"
        case Union(members=members, is_exclusive=is_exclusive):
            mark = " | " if is_exclusive else " / "
            inner_text = mark.join(map(spell, members))
            return f"({inner_text}){_spell_tags(type_.discriminator)}"
        case Reference(id=type_id):
            return f"@{_short(type_id)}"
        case Anything(reason=reason):
            return f"any!{reason}" if reason else "any"
        case Never():
            return "never"
        case Object():
            return _spell_object(type_)


def _spell_object(type_: Object) -> str:
    words = [_spell_property(member) for member in type_.properties]
    if type_.is_additional_declared:
        rest = "closed" if type_.additional is None else f"*{spell(type_.additional)}"
        words.append(rest)
    found = "{" + ", ".join(words) + "}"
    if type_.bases:
        found += " < " + ", ".join(map(_short, type_.bases))
    if type_.tag:
        found += f" as {type_.tag}"
    return found + _spell_tags(type_.discriminator)


def _spell_property(member: Property) -> str:
    mark = "" if member.is_required else "?"
    default = f"={member.default!r}" if member.has_default else ""
    source = "^" if member.inherited_from else ""
    read = "r" if member.is_read_only else ""
    write = "w" if member.is_write_only else ""
    marks = f"{source}{read}{write}"
    return f"{marks}{member.wire_name}{mark}: {spell(member.type)}{default}"


def _spell_tags(discriminator: Discriminator | None) -> str:
    if discriminator is None:
        return ""
    tags = ", ".join(
        f"{variant.tag}={_short(variant.target)}" for variant in discriminator.variants
    )
    mark = "~" if discriminator.is_inferred else ""
    return f" by {mark}{discriminator.wire_name}({tags})"


def _spell_constraints(constraints: Constraints) -> str:
    if constraints == NO_CONSTRAINTS:
        return ""
    words = []
    for name in Constraints.__slots__:
        value = getattr(constraints, name)
        if value is not None and value is not False:
            words.append(f"{name}={value}")
    return f"[{' '.join(words)}]"


def _short(type_id: str) -> str:
    for home in _HOMES:
        type_id = type_id.removeprefix(home)
    return type_id
