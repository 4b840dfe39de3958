"""Types of the model as Python annotations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias, assert_never

from generator.model import (
    Anything,
    Array,
    Definition,
    Enum,
    Map,
    Never,
    Nullable,
    Object,
    Reference,
    Scalar,
    Tuple,
    Type,
    TypeId,
    Union,
)
from generator.python.expressions import Call, Expression, Subscript, Text, choice
from generator.python.expressions import Mapping as MappingExpression
from generator.python.imports import Imports
from generator.python.literals import literal, string_literal
from generator.python.naming import ModelNames
from generator.python.usage import Usage
from generator.values import dataclass

__all__ = ["VECTORS", "Annotator", "Side", "is_object", "lenient_differs"]
__all__ += ["scalar_annotation"]

Side: TypeAlias = Literal["read", "write", "shared", "sent", "argument", "dict"]
"""Where an annotation stands.

`read`: a field of what responses bring. `write`: a field of what only requests carry.
`shared`: a field of what does both. `sent`: what an encoder is made from. `argument`: a
method's argument. `dict`: a key of a TypedDict. `write`, `argument` and `dict` are
lenient: they take any sequence, any mapping, and dicts for models.
"""

# Beyond that, the dicts of a base's variants would hide the rest of an annotation.
_MOST_DICTS = 8

_LENIENT = frozenset({"write", "argument", "dict"})

# (JSON type, format) -> (expression, module, name). A format that is not here is prose.
_DATETIME = ("dt.datetime", "datetime as dt", "")
_FORMATS: Mapping[tuple[str, str], tuple[str, str, str]] = {
    ("string", "date-time"): _DATETIME,
    ("string", "date"): ("dt.date", "datetime as dt", ""),
    ("string", "time"): ("dt.time", "datetime as dt", ""),
    ("string", "duration"): ("dt.timedelta", "datetime as dt", ""),
    ("string", "uuid"): ("UUID", "uuid", "UUID"),
    ("string", "guid"): ("UUID", "uuid", "UUID"),
    ("string", "byte"): ("Base64", "markers", "Base64"),
    ("string", "base64"): ("Base64", "markers", "Base64"),
    ("string", "base64url"): ("Base64Url", "markers", "Base64Url"),
    ("string", "binary"): ("bytes", "", ""),
    ("string", "date-time-rfc1123"): ("HttpDate", "markers", "HttpDate"),
    ("string", "date-time-rfc7231"): ("HttpDate", "markers", "HttpDate"),
    ("string", "http-date"): ("HttpDate", "markers", "HttpDate"),
    ("string", "decimal"): ("Decimal", "decimal", "Decimal"),
    ("number", "decimal"): ("DecimalNumber", "markers", "DecimalNumber"),
    ("integer", "unixtime"): ("UnixTime", "markers", "UnixTime"),
    ("number", "unixtime"): ("UnixTime", "markers", "UnixTime"),
}
VECTORS: Mapping[str, str] = {"float32": "Float32Vector", "float64": "Float64Vector"}
"""Packing -> the runtime's name for `list[float]` that may come as text."""

_KINDS: Mapping[str, str] = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
}


def scalar_annotation(scalar: Scalar) -> tuple[str, str, str]:
    """Return the Python type of `scalar` and the module and name to import for it."""
    if scalar.kind == "string" and scalar.encoding is not None:
        by_encoding = _FORMATS.get(("string", scalar.encoding))
        if by_encoding is not None:
            return by_encoding
    known = _FORMATS.get((scalar.kind, scalar.format or ""))
    return known or (_KINDS[scalar.kind], "", "")


def is_object(type_: Type, definitions: Mapping[TypeId, Definition]) -> bool:
    """Whether `type_` is a reference to a record."""
    if not isinstance(type_, Reference):
        return False
    definition = definitions.get(type_.id)
    return definition is not None and isinstance(definition.type, Object)


def lenient_differs(
    type_: Type, definitions: Mapping[TypeId, Definition], *, seen: frozenset[TypeId]
) -> bool:
    """Whether requests may spell `type_` in more ways than responses do (dicts,
    sequences).
    """
    match type_:
        case Array() | Tuple() | Map() | Object():
            return True
        case Union(members=members):
            return any(lenient_differs(m, definitions, seen=seen) for m in members)
        case Nullable(type=inner):
            return lenient_differs(inner, definitions, seen=seen)
        case Reference(id=id_):
            if id_ in seen or id_ not in definitions:
                return False
            target = definitions[id_].type
            return lenient_differs(target, definitions, seen=seen | {id_})
        case Scalar() | Enum() | Anything() | Never():
            return False
        case _:
            assert_never(type_)


@dataclass(slots=True, kw_only=True)
class Annotator:
    """Spells types for one generated module and notes the imports they need.

    `models` is the relative import path of the models package ("." inside it),
    `runtime` that of the copied runtime. `shadowed` are builtin names that mean
    something else where the annotation stands (a class with a method `list`).
    `at_run_time` says that annotations are evaluated when the module is imported
    (aliases), so their names must be there.
    """

    definitions: Mapping[TypeId, Definition]
    names: Mapping[TypeId, ModelNames]
    usage: Usage
    imports: Imports
    models: str
    runtime: str
    module: str = ""
    shadowed: frozenset[str] = frozenset()
    at_run_time: bool = False
    quoted_modules: frozenset[str] = frozenset()

    def annotation(self, type_: Type, side: Side) -> Expression:
        """Return `type_` as an annotation for `side`."""
        match type_:
            case Scalar():
                return self._scalar(type_, side)
            case Enum():
                return self._enum(type_, side)
            case Array(packing=str(packing)) if side not in _LENIENT:
                return self.from_runtime("markers", VECTORS[packing])
            case Array(item=item):
                return self._sequence(self.annotation(item, side), side)
            case Tuple():
                return self._tuple(type_, side)
            case Map(value=value):
                return self._mapping(self.annotation(value, side), side)
            case Nullable(type=inner):
                return choice(self.annotation(inner, side), Text("None"))
            case Union():
                return self._union(type_, side)
            case Reference(id=id_):
                return self._reference(id_, side)
            case Anything() | Never() | Object():
                return self.typing("Any")
            case _:
                assert_never(type_)

    def typing(self, name: str) -> Expression:
        """Return a name of `typing`, imported."""
        self._need("typing", name)
        return Text(name)

    def builtin(self, name: str) -> str:
        """Return a builtin's name, qualified where it is shadowed."""
        if name in self.shadowed:
            self.imports.run("builtins", "")
            return f"builtins.{name}"
        return name

    def abstract(self, name: str, *items: Expression) -> Expression:
        """Return a subscripted class of `collections.abc`."""
        self._need("collections.abc", name)
        return Subscript(name, items)

    def from_runtime(self, module: str, name: str) -> Expression:
        """Return a name of the runtime, imported."""
        self._need(f"{self.runtime}.{module}", name)
        return Text(name)

    def _need(self, module: str, name: str) -> None:
        if self.at_run_time:
            self.imports.run(module, name)
        else:
            self.imports.check(module, name)

    def _scalar(self, scalar: Scalar, side: Side) -> Expression:
        text, module, name = scalar_annotation(scalar)
        if module == "markers":
            self.from_runtime("markers", name)
        elif module:
            self._need(module, name)
        expression: Expression = Text(self.builtin(text) if not module else text)
        if side == "dict" and module and scalar.kind == "string":
            return choice(expression, Text(self.builtin("str")))
        return expression

    def _enum(self, enum: Enum, side: Side) -> Expression:
        if any(isinstance(item.value, float) for item in enum.values):
            kinds = {_value_kind(item.value) for item in enum.values}
            return choice(*(Text(self.builtin(kind)) for kind in sorted(kinds)))
        self.typing("Literal")
        named = Subscript("Literal", tuple(literal(item.value) for item in enum.values))
        # What a server sends may grow (a new finish_reason must not break a client), so
        # readers get an open type; a single value is a tag and stays closed.
        grows = side in ("read", "shared") and len(enum.values) > 1
        if enum.is_const or not (enum.is_open or grows):
            return named
        kinds = {_value_kind(item.value) for item in enum.values}
        return choice(named, *(Text(self.builtin(kind)) for kind in sorted(kinds)))

    def _sequence(self, item: Expression, side: Side) -> Expression:
        if side in _LENIENT:
            return self.abstract("Sequence", item)
        return Subscript(self.builtin("list"), (item,))

    def _mapping(self, value: Expression, side: Side) -> Expression:
        if side in _LENIENT:
            return self.abstract("Mapping", Text(self.builtin("str")), value)
        return Subscript(self.builtin("dict"), (Text(self.builtin("str")), value))

    def _tuple(self, type_: Tuple, side: Side) -> Expression:
        items = [self.annotation(item, side) for item in type_.items]
        if type_.rest is None and items:
            return Subscript(self.builtin("tuple"), tuple(items))
        if type_.rest is not None:
            items.append(self.annotation(type_.rest, side))
        return self._sequence(choice(*items) if items else self.typing("Any"), side)

    def _union(self, union: Union, side: Side) -> Expression:
        members = [self.annotation(member, side) for member in union.members]
        records = sum(is_object(member, self.definitions) for member in union.members)
        is_tagged = (
            union.discriminator is not None and not union.discriminator.is_inferred
        )
        if side not in _LENIENT and (records > 1 or is_tagged):
            members.append(self.from_runtime("markers", "UnknownVariant"))
        spelled = choice(*members)
        if side in _LENIENT or not is_tagged or union.discriminator is None:
            return spelled
        return self.tagged(spelled, union)

    def tagged(self, spelled: Expression, union: Union) -> Expression:
        """Return `spelled` annotated with the discriminator that decides it."""
        discriminator = union.discriminator
        assert discriminator is not None
        self.typing("Annotated")
        tag = self.tag_table(
            discriminator.wire_name,
            [(variant.tag, variant.target) for variant in discriminator.variants],
        )
        return Subscript("Annotated", (spelled, tag))

    def tag_table(
        self, wire_name: str, variants: list[tuple[str, TypeId]]
    ) -> Expression:
        """Return `Tagged(wire_name, {tag: class name})`."""
        # The runtime reads it, also where the annotation itself is never evaluated at
        # import.
        self.imports.run(f"{self.runtime}.markers", "Tagged")
        pairs = tuple(
            (Text(string_literal(tag)), Text(string_literal(self.names[target].name)))
            for tag, target in variants
            if target in self.names
        )
        return Call(
            "Tagged", (Text(string_literal(wire_name)), MappingExpression(pairs))
        )

    def _reference(self, id_: TypeId, side: Side) -> Expression:
        if id_ not in self.names:
            return self.typing("Any")
        names = self.names[id_]
        definition = self.definitions[id_]
        if isinstance(definition.type, Object):
            if side not in _LENIENT:
                name = names.input_name if side == "sent" else names.name
                return self._model(names.module, name)
            record = self._model(names.module, names.input_name)
            return choice(record, *self._dicts(id_, definition.type))
        wants_input = side in _LENIENT and self.has_input_alias(id_)
        return self._model(names.module, names.dict_name if wants_input else names.name)

    def _dicts(self, id_: TypeId, record: Object) -> Iterator[Expression]:
        """Yield what a plain dict in place of `record` may look like."""
        variants = record.discriminator.variants if record.discriminator else ()
        if len(variants) > _MOST_DICTS:
            yield self.abstract("Mapping", Text("str"), self.typing("Any"))
            return
        for target in dict.fromkeys((id_, *(variant.target for variant in variants))):
            if target in self.names and self.usage.is_written(target):
                names = self.names[target]
                yield self._model(names.module, names.dict_name)

    def has_input_alias(self, id_: TypeId) -> bool:
        """Whether the alias `id_` has a second, lenient spelling for requests."""
        type_ = self.definitions[id_].type
        return (
            self.usage.is_written(id_)
            and self.usage.is_read(id_)
            and lenient_differs(type_, self.definitions, seen=frozenset({id_}))
        )

    def _model(self, module: str, name: str) -> Expression:
        if self.at_run_time and module in self.quoted_modules:
            if module != self.module:
                self.imports.check(f"{self.models}{module}", name)
            return Text(f'"{name}"')
        if module != self.module:
            self._need(f"{self.models}{module}", name)
        return Text(name)


def _value_kind(value: object) -> str:
    if isinstance(value, bool):
        return "bool"
    return {str: "str", int: "int", float: "float"}.get(type(value), "str")
