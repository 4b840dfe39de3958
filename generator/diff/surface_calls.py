"""Two forms of one method compared: arguments, overloads, what comes back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.diff.changes import Direction, Edit
from generator.diff.ledger import NARROWS, REPLACES, WIDENS
from generator.diff.source import SourceChange, SourceKind
from generator.diff.surface_fields import Fact, compare_hints
from generator.diff.surface_variance import Variance
from generator.origin import Origin
from generator.python.surface import (
    ArgumentSurface,
    CallSurface,
    MethodSurface,
    SignatureSurface,
)
from generator.python.surface_hints import spell, spell_plainly
from generator.values import dataclass

__all__ = ["CallComparer", "plain_result"]


def plain_result(call: CallSurface) -> SignatureSurface:
    """Return the signature that answers a call which gives only what it must."""
    required = {item.name for item in call.signature.arguments if item.is_required}
    for overload in call.overloads:
        needed = {item.name for item in overload.arguments if item.is_required}
        if needed <= required:
            return overload
    return call.signature


@dataclass(frozen=True, slots=True, kw_only=True)
class CallComparer:
    """Compares calls; `origins` are renamed parameters and properties."""

    variance: Variance
    origins: Mapping[Origin, Origin]

    def methods(
        self, one: MethodSurface, other: MethodSurface
    ) -> Iterator[SourceChange]:
        """Yield what differs between the calls of a method, its name left out."""
        name = f"Client.{one.call}"
        origins = (one.origin, other.origin)
        operations = (other.operation,)
        yield from self.arguments(
            name,
            one.sync.signature.arguments,
            other.sync.signature.arguments,
            operations=operations,
            origins=origins,
        )
        if one.asynchronous.is_awaited != other.asynchronous.is_awaited:
            yield SourceChange(
                kind="method",
                edit=Edit.CHANGED,
                facet="awaited",
                name=name,
                before=_awaited(one),
                after=_awaited(other),
                operations=operations,
                old_origin=origins[0],
                new_origin=origins[1],
                directions=("request",),
            )
        yield from self._overloads(name, one, other)
        facts = compare_hints(
            self.variance,
            (plain_result(one.sync).result, True),
            (plain_result(other.sync).result, True),
            reads_none=False,
        )
        for fact in facts:
            yield _change(
                "return", fact, name, operations, origins, directions=("response",)
            )

    def arguments(
        self,
        name: str,
        old: Sequence[ArgumentSurface],
        new: Sequence[ArgumentSurface],
        *,
        operations: tuple[str, ...],
        origins: tuple[Origin, Origin],
    ) -> Iterator[SourceChange]:
        """Yield what differs between two lists of arguments."""
        pairs = list(self._pairs(old, new))
        for one, other in pairs:
            for fact in _argument_facts(self.variance, one, other):
                known = one or other
                assert known is not None
                yield _change(
                    "argument",
                    fact,
                    f"{name}({known.name})",
                    operations,
                    (
                        one.origin if one is not None else origins[0],
                        other.origin if other is not None else origins[1],
                    ),
                    directions=("request",),
                )
        yield from _order(name, pairs, operations, origins)

    def _pairs(
        self, old: Sequence[ArgumentSurface], new: Sequence[ArgumentSurface]
    ) -> Iterator[tuple[ArgumentSurface | None, ArgumentSurface | None]]:
        by_name = {item.name: item for item in new}
        by_wire = {item.wire_name: item for item in new if item.wire_name}
        by_origin = {item.origin: item for item in new if item.wire_name}
        old_names = {item.name for item in old}
        positional = [item for item in new if item.is_positional]
        index = 0
        taken: set[str] = set()
        for one in old:
            other = by_name.get(one.name) or by_wire.get(one.wire_name)
            if other is None and one.origin in self.origins:
                other = by_origin.get(self.origins[one.origin])
            if one.is_positional:
                # A path is the same whatever its parameters are called.
                if other is None and index < len(positional):
                    candidate = positional[index]
                    other = candidate if candidate.name not in old_names else None
                index += 1
            if other is not None and other.name in taken:
                other = None
            if other is not None:
                taken.add(other.name)
            yield one, other
        for item in new:
            if item.name not in taken:
                yield None, item

    def _overloads(
        self, name: str, one: MethodSurface, other: MethodSurface
    ) -> Iterator[SourceChange]:
        mine, theirs = _ways(one.sync), _ways(other.sync)
        for text in mine.keys() - theirs.keys():
            yield SourceChange(
                kind="overload",
                edit=Edit.REMOVED,
                facet="",
                name=name,
                before=text,
                after=None,
                operations=(other.operation,),
                old_origin=one.origin,
                new_origin=other.origin,
                effects=NARROWS,
                directions=("request",),
            )
        for text in theirs.keys() - mine.keys():
            yield SourceChange(
                kind="overload",
                edit=Edit.ADDED,
                facet="",
                name=name,
                before=None,
                after=text,
                operations=(other.operation,),
                old_origin=one.origin,
                new_origin=other.origin,
                effects=WIDENS,
                directions=("request",),
            )
        for text in sorted(mine.keys() & theirs.keys()):
            for fact in compare_hints(
                self.variance,
                (mine[text].result, True),
                (theirs[text].result, True),
                reads_none=False,
            ):
                yield _change(
                    "return",
                    fact,
                    f"{name}({text})",
                    (other.operation,),
                    (one.origin, other.origin),
                    directions=("response",),
                )


def _argument_facts(
    variance: Variance, one: ArgumentSurface | None, other: ArgumentSurface | None
) -> Iterator[Fact]:
    if one is None and other is not None:
        needs = other.is_required
        yield Fact(
            edit=Edit.ADDED,
            facet="required" if needs else "optional",
            before=None,
            after=spell_plainly(other.hint)[0],
            effects=NARROWS if needs else WIDENS,
        )
    elif one is not None and other is None:
        yield Fact(
            edit=Edit.REMOVED,
            facet="",
            before=spell_plainly(one.hint)[0],
            after=None,
            effects=NARROWS,
        )
    elif one is not None and other is not None:
        if one.name != other.name:
            yield Fact(
                edit=Edit.RENAMED,
                facet="name",
                before=one.name,
                after=other.name,
                effects=REPLACES,
            )
        if one.is_positional != other.is_positional:
            yield Fact(
                edit=Edit.SET if one.is_positional else Edit.UNSET,
                facet="keyword",
                before="by position" if one.is_positional else "by keyword",
                after="by position" if other.is_positional else "by keyword",
                effects=NARROWS if one.is_positional else WIDENS,
            )
        if one.is_idle != other.is_idle:
            yield Fact(
                edit=Edit.UNSET if other.is_idle else Edit.SET,
                facet="taken",
                before=_taken(one),
                after=_taken(other),
                effects=NARROWS if other.is_idle else WIDENS,
            )
        is_version = one.name == other.name == "api_version"
        is_given = bool(one.default and other.default) and not is_version
        if is_given and one.default != other.default:
            yield Fact(
                edit=Edit.CHANGED,
                facet="default",
                before=one.default,
                after=other.default,
                effects=REPLACES,
            )
        yield from compare_hints(
            variance,
            (one.hint, one.is_required),
            (other.hint, other.is_required),
            reads_none=False,
        )


def _taken(argument: ArgumentSurface) -> str:
    return f"{'no operation takes' if argument.is_idle else 'taken as'} {argument.name}"


def _order(
    name: str,
    pairs: Sequence[tuple[ArgumentSurface | None, ArgumentSurface | None]],
    operations: tuple[str, ...],
    origins: tuple[Origin, Origin],
) -> Iterator[SourceChange]:
    kept = [
        (one, other)
        for one, other in pairs
        if one is not None and other is not None and one.is_positional
    ]
    before = [one.name for one, _ in kept]
    # Pairs stand in the old order; the new one's is that of the renamed names.
    after = [other.name for _, other in kept]
    ranks = {other.name: rank for rank, other in enumerate(_new_order(pairs))}
    ordered = sorted(after, key=lambda item: ranks.get(item, 0))
    if ordered == after:
        return
    yield SourceChange(
        kind="argument",
        edit=Edit.REORDERED,
        facet="order",
        name=name,
        before=", ".join(before),
        after=", ".join(ordered),
        operations=operations,
        old_origin=origins[0],
        new_origin=origins[1],
        effects=REPLACES,
        directions=("request",),
    )


def _new_order(
    pairs: Sequence[tuple[ArgumentSurface | None, ArgumentSurface | None]],
) -> list[ArgumentSurface]:
    found = [other for _, other in pairs if other is not None and other.is_positional]
    return sorted(found, key=lambda item: item.position)


def _ways(call: CallSurface) -> dict[str, SignatureSurface]:
    """Return the overloads by what they fix: `stream=Literal[True]`."""
    whole = {item.name: item for item in call.signature.arguments}
    found: dict[str, SignatureSurface] = {}
    for overload in call.overloads:
        fixed = [
            f"{item.name}: {spell(item.hint)}"
            for item in overload.arguments
            if item.is_required
            and item.name in whole
            and (not whole[item.name].is_required or whole[item.name].hint != item.hint)
        ]
        if fixed:
            found[", ".join(fixed)] = overload
    return found


def _awaited(method: MethodSurface) -> str:
    is_awaited = method.asynchronous.is_awaited
    return f"{'await ' if is_awaited else ''}client.{method.call}(...)"


def _change(
    kind: SourceKind,
    fact: Fact,
    name: str,
    operations: tuple[str, ...],
    origins: tuple[Origin, Origin],
    *,
    directions: tuple[Direction, ...],
) -> SourceChange:
    return SourceChange(
        kind=fact.kind or kind,
        edit=fact.edit,
        facet=fact.facet,
        name=name,
        before=fact.before,
        after=fact.after,
        operations=operations,
        old_origin=origins[0],
        new_origin=origins[1],
        effects=fact.effects,
        directions=directions,
        guards=frozenset(fact.guards),
    )
