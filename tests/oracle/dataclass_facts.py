"""What the dataclasses of a generated source say: fields, what is required, JSON types.

Read from the syntax tree, so that two generators' output can be held side by side.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

__all__ = ["FieldFact", "Source", "plain"]

_STRING, _INTEGER, _NUMBER, _OBJECT = "string", "integer", "number", "object"
_NAMES: Mapping[str, str] = {
    "str": _STRING,
    "bytes": _STRING,
    "FileInput": _STRING,
    "datetime": _STRING,
    "date": _STRING,
    "time": _STRING,
    "timedelta": _STRING,
    "UUID": _STRING,
    "Base64": _STRING,
    "Base64Url": _STRING,
    "HttpDate": _STRING,
    "int": _INTEGER,
    "UnixTime": _INTEGER,
    "float": _NUMBER,
    "DecimalNumber": _NUMBER,
    "bool": "boolean",
    "None": "null",
    "Any": "any",
    "object": "any",
}
_ARRAYS = frozenset({"list", "List", "Sequence", "tuple", "set"})
_MAPS = frozenset({"dict", "Dict", "Mapping"})
# Ours alone: absence, and what an object is that no variant knows.
_SILENT = frozenset({"Unset", "UnknownVariant"})
_VALUES: Mapping[type, str] = {
    str: _STRING,
    int: _INTEGER,
    float: _NUMBER,
    bool: "boolean",
    type(None): "null",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldFact:
    """One field: `kinds` are JSON types, an array with those of its items."""

    is_required: bool
    kinds: frozenset[str]

    def __str__(self) -> str:
        need = "required" if self.is_required else "optional"
        return f"{need} {' | '.join(sorted(self.kinds))}"


def plain(name: str) -> str:
    """Return the letters and digits of a name, which any spelling of it keeps."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


@dataclass(slots=True, kw_only=True)
class Source:
    """Classes and aliases of one or many modules, by name.

    `decimal` is the JSON type that `Decimal` stands for.
    """

    decimal: str = _STRING
    classes: dict[str, ast.ClassDef] = field(default_factory=dict)
    aliases: dict[str, ast.expr] = field(default_factory=dict)

    def read(self, text: str) -> None:
        """Take in the classes and the aliases of a module."""
        for node in ast.parse(text).body:
            match node:
                case ast.ClassDef(name=name):
                    self.classes[name] = node
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    self.aliases[name] = value
                case ast.ImportFrom(names=names):
                    for each in names:
                        if each.asname is not None:
                            self.aliases[each.asname] = ast.Name(id=each.name)
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    self.aliases[name] = value

    def dataclasses(self) -> list[str]:
        """Return the names of the dataclasses."""
        return [
            name
            for name, node in self.classes.items()
            if any("dataclass" in ast.unparse(item) for item in node.decorator_list)
        ]

    def fields(self, name: str) -> dict[str, FieldFact]:
        """Return the fields of a class and of its bases, by plain name."""
        node = self.classes[name]
        found: dict[str, FieldFact] = {}
        for base in reversed(node.bases):
            if isinstance(base, ast.Name) and base.id in self.classes:
                found |= self.fields(base.id)
        for item in node.body:
            if not isinstance(item, ast.AnnAssign):
                continue
            annotation = ast.unparse(item.annotation)
            if not isinstance(item.target, ast.Name) or "ClassVar" in annotation:
                continue
            if item.value is not None and "rest()" in ast.unparse(item.value):
                continue
            kinds = frozenset(self._kinds(item.annotation, ()))
            has_default = item.value is not None and _has_default(item.value)
            if has_default:
                kinds -= {"null"}
            found[plain(_wire_name(item.value) or item.target.id)] = FieldFact(
                is_required=not has_default,
                kinds=frozenset({"any"}) if "any" in kinds else kinds,
            )
        return found

    def _kinds(self, node: ast.expr, seen: tuple[str, ...]) -> Iterator[str]:
        match node:
            case ast.Constant(value=None):
                yield "null"
            case ast.Constant(value=str(text)):
                yield from self._kinds(ast.parse(text, mode="eval").body, seen)
            case ast.BinOp(left=left, right=right):
                yield from self._kinds(left, seen)
                yield from self._kinds(right, seen)
            case ast.Subscript(value=value, slice=inner):
                yield from self._subscript(self._meant(_last(value)), inner, seen)
            case ast.Name() | ast.Attribute():
                yield from self._named(_last(node), seen)
            case _:
                raise TypeError(ast.dump(node))

    def _subscript(
        self, name: str, inner: ast.expr, seen: tuple[str, ...]
    ) -> Iterator[str]:
        arguments = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        if name == "Literal":
            for argument in arguments:
                value = ast.literal_eval(argument)
                yield _VALUES[type(value)]
        elif name in ("Annotated", "Required", "NotRequired"):
            yield from self._kinds(arguments[0], seen)
        elif name == "Optional":
            yield from self._kinds(arguments[0], seen)
            yield "null"
        elif name == "Union":
            for argument in arguments:
                yield from self._kinds(argument, seen)
        elif name in _ARRAYS:
            items: set[str] = set()
            for argument in arguments:
                if not isinstance(argument, ast.Constant) or argument.value is not ...:
                    items |= set(self._kinds(argument, seen))
            shown = "any" if "any" in items else " ".join(sorted(items))
            yield f"array[{shown}]"
        elif name in _MAPS:
            yield _OBJECT
        else:
            raise TypeError(name)

    def _meant(self, name: str) -> str:
        """Return what a name was before it was given another one, as for `list`."""
        alias = self.aliases.get(name)
        return alias.id if isinstance(alias, ast.Name) else name

    def _named(self, name: str, seen: tuple[str, ...]) -> Iterator[str]:
        if name in _SILENT:
            return
        if name in self.aliases and name not in seen:
            yield from self._kinds(self.aliases[name], (*seen, name))
        elif name in self.classes:
            yield _OBJECT
        elif name == "Decimal":
            yield self.decimal
        elif name in _NAMES:
            yield _NAMES[name]
        elif name in _ARRAYS:
            yield "array[any]"
        elif name in _MAPS or name.endswith("Dict"):
            yield _OBJECT
        elif name not in seen:
            raise TypeError(f"no such name: {name}")


def _has_default(value: ast.expr) -> bool:
    """Whether what a field is set to is a default, or `field(...)` with one."""
    if isinstance(value, ast.Call) and _last(value.func) == "field":
        return any(
            keyword.arg in ("default", "default_factory") for keyword in value.keywords
        )
    return True


def _wire_name(value: ast.expr | None) -> str | None:
    """Return what `field(metadata=wire("name"))` says, the name that ours travel by."""
    for node in ast.walk(value) if value is not None else ():
        if isinstance(node, ast.Call) and _last(node.func) == "wire":
            return str(ast.literal_eval(node.args[0]))
    return None


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else ast.unparse(node)
