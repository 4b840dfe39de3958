"""One surface as the caller's code meets it: attributes, items, what fits what."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field

from generator.impact.issues import RENAMED
from generator.impact.values import (
    Awaited,
    ClassValue,
    DictValue,
    GroupValue,
    ListValue,
    MethodValue,
    TextMethod,
    Value,
)
from generator.python.naming import CLIENT_NAMES
from generator.python.surface import (
    AliasSurface,
    ClassSurface,
    DictSurface,
    FieldSurface,
    Surface,
)
from generator.python.surface_hints import (
    ANY,
    NONE,
    Either,
    Generic,
    Hint,
    Named,
    Values,
    either,
    spell,
)
from generator.values import dataclass

__all__ = ["CLIENTS", "Misfit", "World", "literal_of"]

CLIENTS = {"Client": False, "AsyncClient": True}

_OBJECT = {"__class__", "__dict__", "__doc__", "__eq__", "__hash__", "__repr__"}
_OBJECT |= {"__str__", "__module__", "__ne__", "__init__"}
_TEXT = "capitalize casefold format join lower lstrip removeprefix removesuffix"
_TEXT += " replace rstrip strip swapcase title upper zfill center ljust rjust"
_RESULTS: Mapping[str, Mapping[str, Hint]] = {
    "str": {
        **dict.fromkeys(_TEXT.split(), Named("str")),
        **dict.fromkeys(
            ("split", "rsplit", "splitlines"), Generic("list", (Named("str"),))
        ),
        **dict.fromkeys(("startswith", "endswith", "isdigit"), Named("bool")),
        **dict.fromkeys(("find", "count", "index"), Named("int")),
        "encode": Named("bytes"),
    },
    "dt.datetime": {
        **dict.fromkeys(("isoformat", "strftime"), Named("str")),
        "timestamp": Named("float"),
    },
}
_ABOVE: Mapping[str, frozenset[str]] = {
    "bool": frozenset({"int", "float"}),
    "int": frozenset({"float"}),
    "dt.datetime": frozenset({"dt.date", "UnixTime", "HttpDate"}),
    "UnixTime": frozenset({"dt.datetime", "dt.date"}),
    "HttpDate": frozenset({"dt.datetime", "dt.date"}),
    "bytes": frozenset({"Base64", "Base64Url", "FileContent", "FileInput"}),
    "Base64": frozenset({"bytes"}),
    "Base64Url": frozenset({"bytes"}),
    "Decimal": frozenset({"DecimalNumber"}),
    "DecimalNumber": frozenset({"Decimal"}),
}
_HEADS: Mapping[str, frozenset[str]] = {
    "list": frozenset({"Sequence", "Iterable", "Collection"}),
    "tuple": frozenset({"Sequence", "Iterable", "Collection"}),
    "Sequence": frozenset({"Iterable", "Collection"}),
    "dict": frozenset({"Mapping"}),
}
_ITERATED = frozenset({"list", "Sequence", "Iterable", "tuple", "set", "Iterator"})
_ITERATED |= {"Stream", "AsyncStream", "Pager", "AsyncPager", "AsyncIterator"}
_ITERATED |= {"Collection", "frozenset", "AsyncIterable", "Generator"}
_MAPPINGS = frozenset({"dict", "Mapping"})
# Of these types every attribute is known; of others, what is not ours is not looked at.
_KNOWN = frozenset({"None", "Unset", "str", "int", "float", "bool", "bytes"})
_BUILTIN = {"str": str, "int": int, "float": float, "bool": bool, "bytes": bytes}


@dataclass(frozen=True, slots=True)
class Misfit:
    """Why a value does not fit; `node` is the part of it that does not, if any."""

    text: str
    subjects: tuple[str, ...] = ()
    node: ast.AST | None = None
    code: str = ""
    """What kind of misfit it is, "" where the place says that."""


@dataclass(frozen=True, slots=True)
class World:
    """Answers what code asks of one surface."""

    surface: Surface
    renamed_keys: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """What keys of dicts are called now, by the dict's name and the key."""
    on_dict: Callable[[DictValue, str], None] | None = None
    """Told of each dict that stands for a TypedDict, with that one's name."""

    def parts(self, hint: Hint) -> tuple[Hint, ...]:
        """Return the members of a union with aliases opened."""
        found: list[Hint] = []
        pending, seen = [hint], set[str]()
        while pending:
            current = pending.pop(0)
            match current:
                case Either(members):
                    pending = [*members, *pending]
                case Named(name) if isinstance(
                    alias := self.surface.by_name.get(name), AliasSurface
                ):
                    if name not in seen:
                        seen.add(name)
                        pending.insert(0, alias.value)
                case _:
                    found.append(current)
        return tuple(found)

    # attributes

    def attribute(self, owner: Hint, name: str) -> tuple[Value, str] | None:
        """Return an attribute of a value of one type, with its name in the surface.

        None where there is none; `Any` where nothing is known.
        """
        match owner:
            case Named(client) if client in CLIENTS:
                return self.member((), name, is_async=CLIENTS[client])
            case Named(kind) if kind in self.surface.by_name:
                return self._field(kind, name)
            case Named(kind) | Generic(kind, _) if kind in _RESULTS or kind in _KNOWN:
                if kind in ("None", "Unset"):
                    return None if name not in _OBJECT else (ANY, "")
                found = _RESULTS.get(kind, {}).get(name)
                if found is not None:
                    return TextMethod(kind, name, found), ""
                builtin = _BUILTIN.get(kind)
                if builtin is not None and not hasattr(builtin, name):
                    return None
                return ANY, ""
            case Generic("Poller", (item,)) if name == "result":
                return TextMethod("Poller", name, item), ""
            case Generic("AsyncPoller", (item,)) if name == "result":
                return TextMethod("AsyncPoller", name, item), ""
            case Generic(kind, items) if kind in _MAPPINGS and name in ("get", "pop"):
                return TextMethod(kind, name, either(items[-1], NONE)), ""
            case Generic(kind, items) if kind in _MAPPINGS and name == "values":
                return TextMethod(kind, name, Generic("Iterable", items[-1:])), ""
            case _:
                return ANY, ""

    def _field(self, kind: str, name: str) -> tuple[Value, str] | None:
        model = self.surface.by_name[kind]
        if not isinstance(model, ClassSurface):
            return ANY, ""
        found = self.surface.fields_of(kind).get(name)
        if found is not None:
            field, owner = found
            return field.hint, f"models.{owner}.{name}"
        return (ANY, "") if name in _OBJECT else None

    def member(
        self, path: tuple[str, ...], name: str, *, is_async: bool
    ) -> tuple[Value, str] | None:
        """Return a group or a method below a client."""
        if (*path, name) in self.surface.groups:
            return GroupValue((*path, name), is_async), ""
        method = self.surface.by_call.get(".".join((*path, name)))
        if method is not None:
            return MethodValue(method, is_async), f"Client.{method.call}"
        if name.startswith("_") or (not path and name in CLIENT_NAMES):
            return ANY, ""
        return None

    # items

    def item(self, owner: Hint, index: ast.expr) -> tuple[Value, str] | None:
        """Return what a subscript gives, with its name in the surface."""
        match owner:
            case Generic("tuple", items) if isinstance(index, ast.Constant):
                at = index.value
                if isinstance(at, int) and -len(items) <= at < len(items):
                    return items[at], ""
                return ANY, ""
            case Generic(kind, items) if kind in ("list", "Sequence"):
                if isinstance(index, ast.Slice):
                    return owner, ""
                return items[0], ""
            case Generic(kind, items) if kind in _MAPPINGS:
                return items[-1], ""
            case Named("str"):
                return Named("str"), ""
            case Named(name) if isinstance(
                twin := self.surface.by_name.get(name), DictSurface
            ):
                key = literal_of(index)
                for field in twin.fields:
                    if key is not None and field.name == key:
                        return field.hint, f"models.{name}.{key}"
                return None if key is not None else (ANY, "")
            case Named(name) if name in ("None", "Unset", "int", "float", "bool"):
                return None
            case Named(name) if isinstance(
                self.surface.by_name.get(name), ClassSurface
            ):
                return None
            case _:
                return ANY, ""

    def iterated(self, owner: Hint) -> Hint | None:
        """Return what a loop over it yields, None where it cannot be looped over."""
        match owner:
            case Generic("tuple", items):
                return either(*items)
            case Generic(kind, items) if kind in _ITERATED:
                return items[0]
            case Generic(kind, items) if kind in _MAPPINGS:
                return items[0]
            case Named("str"):
                return Named("str")
            case Named(name) if name in ("None", "Unset", "int", "float", "bool"):
                return None
            case Named(name) if isinstance(
                self.surface.by_name.get(name), ClassSurface
            ):
                return None
            case _:
                return ANY

    # what fits

    def misfits(self, value: Value, wanted: Hint) -> Iterator[Misfit]:
        """Yield why a value does not fit an annotation; nothing where it does."""
        allowed = self.parts(wanted)
        if ANY in allowed or Named("object") in allowed:
            return
        match value:
            case DictValue():
                yield from self._dict_misfits(value, allowed)
            case ListValue(items=items):
                inner = [
                    part.items[0]
                    for part in allowed
                    if isinstance(part, Generic)
                    and part.name in _ITERATED | {"list"}
                    and part.name != "tuple"
                ]
                if not inner:
                    if not any(_is_open(part) for part in allowed):
                        yield Misfit(f"a list is not {spell(wanted)}")
                    return
                for one in items:
                    yield from self.misfits(one, either(*inner))
            case Named() | Generic() | Either() | Values():
                for part in self.parts(value):
                    if not any(self._fits(part, other) for other in allowed):
                        yield Misfit(f"{spell(part)} is not {spell(wanted)}")
                        return
            case _:
                return

    def fits(self, value: Value, wanted: Hint) -> bool:
        """Return whether a value fits an annotation."""
        return not any(True for _ in self.misfits(value, wanted))

    def _fits(self, one: Hint, other: Hint) -> bool:
        match one, other:
            case (Named("Any"), _) | (_, Named("Any" | "object")):
                return True
            case Values(values), Values(allowed):
                return set(values) <= set(allowed)
            case Values(values), Named(name):
                return all(_literal_fits(text, name) for text in values)
            case Named(a), Named(b):
                if a == b or b in _ABOVE.get(a, ()):
                    return True
                return b in self.surface.line_of(a)
            case Generic(a, mine), Generic(b, theirs):
                if a != b and b not in _HEADS.get(a, ()):
                    return False
                return len(mine) != len(theirs) or all(
                    self.fits(x, y) for x, y in zip(mine, theirs, strict=True)
                )
            case Named("str"), Generic("Sequence" | "Iterable", (item,)):
                return self.fits(Named("str"), item)
            case Named(name), _ if self._is_foreign(name):
                return True
            case _, Named(name) if self._is_foreign(name):
                return True
            case Generic(a, _), Named(b):
                return a == b
            case Named(a), Generic(b, _):
                return a == b or (a in _MAPPINGS and b in _MAPPINGS)
            case _:
                return False

    def _is_foreign(self, name: str) -> bool:
        """Whether nothing is known of a type: not ours, and none of the plain ones."""
        plain = _KNOWN | {"Unset", "dict", "list", "tuple"} | set(CLIENTS)
        return name not in plain and name not in self.surface.by_name

    def _dict_misfits(
        self, value: DictValue, allowed: tuple[Hint, ...]
    ) -> Iterator[Misfit]:
        tries: list[tuple[list[Misfit], str]] = []
        for part in allowed:
            match part:
                case Named(name) if isinstance(
                    twin := self.surface.by_name.get(name), DictSurface
                ):
                    tries.append((list(self._keys(value, twin)), twin.name))
                case Generic(kind, items) if kind in _MAPPINGS:
                    inside = [
                        misfit
                        for _, one in value.items
                        for misfit in self.misfits(one, items[-1])
                    ]
                    tries.append((inside, ""))
                case _ if _is_open(part):
                    return
        if not tries:
            yield Misfit("a dict does not go here", (), value.node)
            return
        best, name = min(tries, key=lambda item: len(item[0]))
        if name and self.on_dict is not None:
            self.on_dict(value, name)
        yield from best

    def _keys(self, value: DictValue, twin: DictSurface) -> Iterator[Misfit]:
        fields = {field.name: field for field in twin.fields}
        given = dict(value.items)
        nodes = _value_nodes(value.node)
        for key, one in value.items:
            new = self.renamed_keys.get((twin.name, key), "")
            if key not in fields and new in fields:
                subject = f"models.{twin.name}.{key}"
                text = f"the key is {new} now"
                yield Misfit(text, (subject,), value.node, RENAMED)
                given[new] = one
                key = new
            if key not in fields:
                yield Misfit(
                    f'{twin.name} has no key "{key}"',
                    (f"models.{twin.name}.{key}",),
                    value.node,
                )
                continue
            for misfit in self.misfits(one, fields[key].hint):
                yield Misfit(
                    misfit.text,
                    (f"models.{twin.name}.{key}", *misfit.subjects),
                    misfit.node or nodes.get(key),
                )
        if not value.has_more:
            for name, field in fields.items():
                if field.is_required and name not in given:
                    yield Misfit(
                        f'{twin.name} needs the key "{name}"',
                        (f"models.{twin.name}.{name}",),
                        value.node,
                    )

    def is_class(self, name: str) -> bool:
        """Return whether a name can be called and tested for: no union, no values."""
        if not isinstance(self.surface.by_name.get(name), AliasSurface):
            return True
        parts = self.parts(Named(name))
        return len(parts) == 1 and not isinstance(parts[0], Values)

    def constructor(self, name: str) -> list[tuple[FieldSurface, str]] | None:
        """Return the fields that a class or a TypedDict is made with."""
        model = self.surface.by_name.get(name)
        if isinstance(model, ClassSurface | DictSurface):
            return list(self.surface.fields_of(name).values())
        return None

    def awaited(self, value: Value) -> Value:
        """Return what `await` makes of a value."""
        return value.result if isinstance(value, Awaited) else ANY

    def instance(self, value: Value) -> Hint:
        """Return the type of what a class makes, for annotations and isinstance."""
        return Named(value.name) if isinstance(value, ClassValue) else ANY


def literal_of(node: ast.AST) -> str | None:
    """Return the text that a literal is, None for what is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def _literal_fits(text: str, name: str) -> bool:
    if text in ("True", "False"):
        kind = "bool"
    elif text == "None":
        kind = "None"
    else:
        kind = "int" if text.lstrip("-").isdigit() else "str"
    # Markers of texts (Base64, HttpDate) are other types at run time: see _ABOVE.
    return kind == name or name in _ABOVE.get(kind, ())


def _value_nodes(node: ast.Dict) -> dict[str, ast.expr]:
    return {
        key.value: value
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }


def _is_open(part: Hint) -> bool:
    return part == ANY or part == Named("object")
