"""Snippets that type-check against one package and fail against the other."""

# A snippet has to be right on one side, so it may only name what both sides call the
# same: a client, methods and fields on the way to the place, models whose name has not
# changed. Everything else that a call must be given is `Any`. Where no such snippet
# can be written, the finding says why.

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import field

from generator.diff.findings import Witness
from generator.diff.source import SourceChange
from generator.diff.surface_calls import plain_result
from generator.diff.surface_sides import Sides
from generator.python.surface import (
    AliasSurface,
    ArgumentSurface,
    ClassSurface,
    FieldSurface,
    MethodSurface,
)
from generator.python.surface_hints import (
    NONE,
    Either,
    Generic,
    Hint,
    Named,
    Values,
    named_in,
    spell,
)
from generator.values import dataclass

__all__ = ["SnippetWriter"]

_IMPORT = "from package import "
_PROBES = {
    "str": "{}.upper()",
    "int": "{} + 1",
    "float": "{} + 1",
    "bool": "{}.real",
    "bytes": "len({})",
    "list": "len({})",
    "dict": "len({})",
    "Sequence": "len({})",
    "Mapping": "len({})",
}
"""What can be done with a value of a type, and not with None."""

_SPEAKABLE = frozenset({"str", "int", "float", "bool", "bytes", "None", "Any"})
_ABSTRACT = ("Mapping", "Sequence")


@dataclass(slots=True, kw_only=True)
class SnippetWriter:
    """Writes snippets for the changes between two surfaces."""

    sides: Sides
    _ways: dict[str, str] | None = field(default=None, init=False)

    def witness(self, change: SourceChange) -> Witness | str:
        """Return a snippet that works with the old package only, or why there is none.

        `package` stands for the version's module, such as `pets.v1`.
        """
        if change.facet == "taken":
            return "the package takes the argument as before, the service does not"
        body = self._body(change)
        if body is None:
            return "no code could be written that names nothing else that changed"
        lines, parameters, needs = body
        if needs == "import":
            text = f"from package.models import {lines}\n"
        else:
            is_async = needs == "async"
            text = _function(lines, parameters, is_async=is_async)
        return Witness(
            kind="snippet",
            text=text,
            valid_in="old",
            where=f"{self.sides.old.module}, not {self.sides.new.module}",
        )

    def _body(self, change: SourceChange) -> tuple[str, dict[str, str], str] | None:
        match change.kind:
            case "class" if change.facet in ("", "name"):
                return change.name.removeprefix("models."), {}, "import"
            case "class" if change.facet == "split":
                return None
            case "class":
                return self._construct(change.name.removeprefix("models."), None)
            case "method" if change.facet == "awaited":
                return self._awaited(change)
            case "method" | "group":
                way = change.name.removeprefix("Client.")
                return f"client.{way}", {}, ""
            case "argument" | "member" if change.name.startswith(("Client", "Async")):
                return self._call(change)
            case "field" | "member":
                return self._field(change)
            case "return":
                return self._result(change)
            case "overload":
                return self._overload(change)
            case "base":
                return self._base(change)
            case _:
                return None

    # calls

    def _awaited(self, change: SourceChange) -> tuple[str, dict[str, str], str] | None:
        method = self.sides.old.by_call[change.name.removeprefix("Client.")]
        call = _call_text(method, {})
        if method.asynchronous.is_awaited:
            return f"await {call}", {}, "async"
        return f"async for item in {call}:\n        print(item)", {}, "async"

    def _call(self, change: SourceChange) -> tuple[str, dict[str, str], str] | None:
        head, _, argument = change.name.rstrip(")").partition("(")
        way = head.removeprefix("Client.")
        if head in ("Client", "AsyncClient"):
            given, parameters = self._given(change, self._client_arguments(), argument)
            if given is None:
                return None
            inside = ", ".join(f"{name}={value}" for name, value in given.items())
            return f"Client({inside})", parameters, ""
        method = self.sides.old.by_call.get(way)
        if method is None or not self._is_kept(method):
            return None
        arguments = {item.name: item for item in method.sync.signature.arguments}
        if change.facet == "order":
            return None
        if change.facet == "keyword":
            return _call_text(method, {}), {}, ""
        if change.facet == "required":
            others = self._known(method)
            others.pop(argument, None)
            return _call_text(method, others), {}, ""
        given, parameters = self._given(change, arguments, argument)
        if given is None:
            return None
        return _call_text(method, self._known(method) | given), parameters, ""

    def _known(self, method: MethodSurface) -> dict[str, str]:
        """Return what the new call wants too, as far as the old one has it."""
        other = self._counterpart(method.call)
        if other is None:
            return {}
        here = {item.name: item for item in method.sync.signature.arguments}
        return {
            name: "anything"
            for name in sorted(_needs(other))
            if name in here and not here[name].is_positional
        }

    def _client_arguments(self) -> dict[str, ArgumentSurface]:
        client = self.sides.old.clients[0]
        return {item.name: item for item in client.arguments}

    def _given(
        self,
        change: SourceChange,
        arguments: dict[str, ArgumentSurface],
        name: str,
    ) -> tuple[dict[str, str] | None, dict[str, str]]:
        """Return what to give beside what must be given, and the values' types."""
        if name not in arguments or change.facet == "required":
            # What is wanted now is what the old call does not give.
            return {}, {}
        if change.edit.value in ("removed", "renamed") and change.kind == "argument":
            return {name: "anything"}, {}
        new = self._new_argument(change, name)
        if new is None:
            return None, {}
        value = self._refused(arguments[name].hint, new)
        if value is None:
            return None, {}
        text, type_ = value
        return {name: text}, {text: type_} if type_ else {}

    def _new_argument(self, change: SourceChange, name: str) -> Hint | None:
        head = change.name.partition("(")[0]
        signature = self.sides.new.clients[0].arguments
        if head not in ("Client", "AsyncClient"):
            method = self._counterpart(head.removeprefix("Client."))
            if method is None:
                return None
            signature = method.sync.signature.arguments
        return next((item.hint for item in signature if item.name == name), None)

    def _counterpart(self, call: str) -> MethodSurface | None:
        for one, other in self.sides.pairs.methods:
            if one.call == call:
                return other
        return None

    def _is_kept(self, method: MethodSurface) -> bool:
        found = self._counterpart(method.call)
        return found is not None and found.call == method.call

    def _refused(self, old: Hint, new: Hint) -> tuple[str, str] | None:
        """Return an expression of the old type that the new one refuses.

        With it comes the type to declare it with, "" where it is a literal.
        """
        variance = self.sides.variance
        for part in variance.parts(self.sides.old, old):
            if variance.still_fits(part, new):
                continue
            if part == NONE:
                return "None", ""
            if isinstance(part, Values):
                return part.values[0], ""
            if self._is_speakable(part):
                # Any inside would fit anything; an object fits what Any did.
                return "value", self._spoken(part).replace("Any", "object")
        return None

    def _is_speakable(self, hint: Hint) -> bool:
        """Whether the type means the same thing under one name on both sides."""
        for name in named_in(hint):
            is_model = name in self.sides.old.by_name
            if is_model and self.sides.pairs.names.get(name) != name:
                return False
            if not is_model and name not in _SPEAKABLE:
                return False
        heads = _heads(hint)
        return heads <= {"list", "dict", *_ABSTRACT}

    def _spoken(self, hint: Hint) -> str:
        match hint:
            case Named(name):
                return f"models.{name}" if name in self.sides.old.by_name else name
            case Generic(name, items):
                return f"{name}[{', '.join(map(self._spoken, items))}]"
            case Either(parts):
                return " | ".join(map(self._spoken, parts))
            case Values():
                return spell(hint)

    def _overload(self, change: SourceChange) -> tuple[str, dict[str, str], str] | None:
        method = self.sides.old.by_call.get(change.name.removeprefix("Client."))
        if method is None or not self._is_kept(method):
            return None
        name, _, hint = (change.before or "").partition(": ")
        value = hint.removeprefix("Literal[").rstrip("]")
        if not hint.startswith("Literal[") or "," in value:
            return None
        return _call_text(method, {name: value}), {}, ""

    def _result(self, change: SourceChange) -> tuple[str, dict[str, str], str] | None:
        call, _, fixed = change.name.removeprefix("Client.").partition("(")
        method = self.sides.old.by_call.get(call)
        if method is None or not self._is_kept(method) or fixed:
            return None
        result = _plain(method)
        return self._use(_call_text(method, {}), result, change)

    # models

    def _field(self, change: SourceChange) -> tuple[str, dict[str, str], str] | None:
        _, owner, *names = change.name.split(".")
        old = self.sides.old.by_name[owner]
        if isinstance(old, AliasSurface) or not names:
            return self._alias(change, owner)
        name = names[0]
        if change.facet == "key":
            return None
        found = self.sides.old.fields_of(owner).get(name)
        is_required = change.facet == "required" and change.edit.value != "unset"
        if is_required or found is None:
            return self._construct(owner, None)
        item, _ = found
        is_response = "response" in change.directions and old.is_read
        if is_response and change.kind == "field":
            way = self._way(owner)
            if way is None:
                return None
            expression, parameters = way
            text = f"{expression}.{name}"
            if change.edit.value in ("removed", "renamed"):
                return text, parameters, ""
            used = self._use(text, item.hint, change)
            return None if used is None else (used[0], parameters | used[1], "")
        if change.edit.value in ("removed", "renamed") and change.kind == "field":
            return self._construct(owner, (name, "anything", ""))
        new = self._new_field(owner, item)
        value = None if new is None else self._refused(item.hint, new)
        return None if value is None else self._construct(owner, (name, *value))

    def _alias(
        self, change: SourceChange, owner: str
    ) -> tuple[str, dict[str, str], str] | None:
        """Return a value that the alias listed, where it still has its name."""
        is_kept = self.sides.pairs.names.get(owner) == owner
        if change.kind != "member" or not is_kept or change.before is None:
            return None
        value = change.before.partition(", ")[0]
        return f"value: models.{owner} = {value}", {}, ""

    def _new_field(self, owner: str, item: FieldSurface) -> Hint | None:
        target = self.sides.pairs.names.get(owner)
        fields = self.sides.new.fields_of(target or "")
        found = fields.get(item.name)
        return None if found is None else found[0].hint

    def _construct(
        self, owner: str, given: tuple[str, str, str] | None
    ) -> tuple[str, dict[str, str], str] | None:
        model = self.sides.old.by_name.get(owner)
        if not isinstance(model, ClassSurface):
            return None
        target = self.sides.new.by_name.get(owner)
        if target is None or self.sides.pairs.names.get(owner) != owner:
            return None
        values = {
            item.name: "anything"
            for item, _ in self.sides.old.fields_of(owner).values()
            if item.is_required
        }
        parameters: dict[str, str] = {}
        if given is not None:
            name, text, type_ = given
            values[name] = text
            if type_:
                parameters[text] = type_
        inside = ", ".join(f"{name}={text}" for name, text in values.items())
        return f"models.{owner}({inside})", parameters, ""

    def _base(self, change: SourceChange) -> tuple[str, dict[str, str], str] | None:
        name = change.name.removeprefix("models.")
        base = (change.before or "").removeprefix("models.")
        kept = self.sides.pairs.names
        if kept.get(name) != name or kept.get(base) != base:
            return None
        return f"base: models.{base} = value", {"value": f"models.{name}"}, ""

    def _way(self, owner: str) -> tuple[str, dict[str, str]] | None:
        """Return an expression for a value of a class, on both sides the same."""
        if self.sides.pairs.names.get(owner) == owner:
            return "value", {"value": f"models.{owner}"}
        if self._ways is None:
            self._ways = dict(self._find_ways())
        found = self._ways.get(owner)
        return None if found is None else (found, {})

    def _find_ways(self) -> Iterator[tuple[str, str]]:
        """Yield models with the shortest way from a call that both sides know."""
        seen: set[str] = set()
        pending: deque[tuple[str, Hint, Hint]] = deque()
        for one, other in self.sides.pairs.methods:
            if one.call == other.call and _needs(one) >= _needs(other):
                pending.append((_call_text(one, {}), _plain(one), _plain(other)))
        while pending:
            text, old, new = pending.popleft()
            match old, new:
                case Named(a), Named(b) if self.sides.pairs.names.get(a) == b:
                    if a in seen:
                        continue
                    seen.add(a)
                    yield a, text
                    after = self.sides.new.fields_of(b)
                    for name, (item, _) in self.sides.old.fields_of(a).items():
                        if name in after:
                            hint = after[name][0].hint
                            pending.append((f"{text}.{name}", item.hint, hint))
                case Generic("list", (a,)), Generic("list", (b,)):
                    pending.append((f"{text}[0]", a, b))
                case _:
                    continue

    def _use(
        self, text: str, hint: Hint, change: SourceChange
    ) -> tuple[str, dict[str, str], str] | None:
        """Return a statement that a value of the old type bears."""
        if change.facet in ("none", "required"):
            probe = self._probe(text, hint)
            if probe is not None:
                return probe, {}, ""
        if self._is_speakable(hint) and "Any" not in named_in(hint):
            return f"result: {self._spoken(hint)} = {text}", {}, ""
        return None

    def _probe(self, text: str, hint: Hint) -> str | None:
        match hint:
            case Named(name) if name in _PROBES:
                return _PROBES[name].format(text)
            case Generic(name, _) if name in _PROBES:
                return _PROBES[name].format(text)
            case Named(name):
                target = self.sides.pairs.names.get(name, "")
                after = self.sides.new.fields_of(target)
                kept = [key for key in self.sides.old.fields_of(name) if key in after]
                return f"{text}.{kept[0]}" if kept else None
            case _:
                return None


def _function(lines: str, parameters: dict[str, str], *, is_async: bool) -> str:
    client = "AsyncClient" if is_async else "Client"
    taken = "".join(f", {name}: {type_}" for name, type_ in parameters.items())
    inside = f"    {lines}\n"
    text = lines + taken
    used = [client] + ["models"] * ("models." in text)
    imports = f"{_IMPORT}{', '.join(used)}\n"
    abstract = [name for name in _ABSTRACT if f"{name}[" in text]
    header = f"from collections.abc import {', '.join(abstract)}\n" if abstract else ""
    words = ["Any"] + ["Literal"] * ("Literal[" in text)
    header += f"from typing import {', '.join(words)}\n"
    start = "async def" if is_async else "def"
    signature = f"{start} use(client: {client}, anything: Any{taken}) -> None:\n"
    return f"{header}\n{imports}\n\n{signature}{inside}"


def _call_text(method: MethodSurface, given: dict[str, str]) -> str:
    items: list[str] = []
    left = dict(given)
    for argument in method.sync.signature.arguments:
        value = left.pop(argument.name, "anything" if argument.is_required else None)
        if value is None:
            continue
        is_named = not argument.is_positional or argument.name in given
        items.append(f"{argument.name}={value}" if is_named else value)
    return f"client.{method.call}({', '.join(items)})"


def _needs(method: MethodSurface) -> set[str]:
    return {a.name for a in method.sync.signature.arguments if a.is_required}


def _plain(method: MethodSurface) -> Hint:
    return plain_result(method.sync).result


def _heads(hint: Hint) -> set[str]:
    match hint:
        case Generic(name, items):
            return {name}.union(*map(_heads, items))
        case Either(parts):
            return set[str]().union(*map(_heads, parts))
        case _:
            return set()
