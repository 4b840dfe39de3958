"""Clients, groups and methods of two surfaces compared."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.changes import Direction, Edit
from generator.diff.ledger import NARROWS, REPLACES, WIDENS
from generator.diff.source import SourceChange, SourceKind
from generator.diff.surface_calls import CallComparer
from generator.diff.surface_sides import Sides, client_name
from generator.python.surface import MethodSurface, Surface
from generator.python.surface_hints import spell
from generator.values import dataclass

__all__ = ["MethodComparer"]

_SEND: tuple[Direction, ...] = ("request",)


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodComparer:
    """Compares what can be called."""

    sides: Sides

    def clients(self) -> Iterator[SourceChange]:
        comparer = self._comparer()
        told: set[tuple[str, str]] = set()
        for one, other in zip(
            self.sides.old.clients, self.sides.new.clients, strict=True
        ):
            for change in comparer.arguments(
                one.name,
                one.arguments,
                other.arguments,
                operations=(),
                origins=(one.origin, other.origin),
            ):
                # The two clients take the same, and one of them is enough to be told.
                key = (change.name.partition("(")[2], change.facet)
                if key not in told:
                    told.add(key)
                    yield change

    def methods(self) -> Iterator[SourceChange]:
        comparer = self._comparer()
        paired_old = {one.operation for one, _ in self.sides.pairs.methods}
        paired_new = {other.operation for _, other in self.sides.pairs.methods}
        gone = [
            item for item in self.sides.old.methods if item.operation not in paired_old
        ]
        come = [
            item for item in self.sides.new.methods if item.operation not in paired_new
        ]
        yield from self._groups()
        yield from self._left(gone, self.sides.old, self.sides.new, Edit.REMOVED)
        for one, other in self.sides.pairs.methods:
            yield from self._renamed_method(one, other)
            yield from comparer.methods(one, other)
        yield from self._left(come, self.sides.new, self.sides.old, Edit.ADDED)

    def _groups(self) -> Iterator[SourceChange]:
        for path, target in self.sides.pairs.groups.items():
            if path == target or not target or target in self.sides.old.groups:
                continue
            if path in self.sides.new.groups:
                continue
            above = path[:-1], target[:-1]
            if (
                path[-1:] == target[-1:]
                and self.sides.pairs.groups.get(above[0]) == above[1]
            ):
                # The group above is what was renamed.
                continue
            inside = [
                (one, other)
                for one, other in self.sides.pairs.methods
                if one.path == path
            ]
            yield SourceChange(
                kind="group",
                edit=Edit.RENAMED,
                facet="path",
                name=client_name(*path),
                before=client_name(*path),
                after=client_name(*target),
                operations=tuple(sorted(other.operation for _, other in inside)),
                old_origin=inside[0][0].origin,
                new_origin=inside[0][1].origin,
                effects=REPLACES,
                directions=_SEND,
            )

    def _left(
        self, left: list[MethodSurface], here: Surface, there: Surface, edit: Edit
    ) -> Iterator[SourceChange]:
        """Yield the methods of one side alone, whole groups as one."""
        groups: dict[tuple[str, ...], list[MethodSurface]] = {}
        for method in left:
            # The topmost group that the other side does not have.
            path = next(
                (
                    method.path[:end]
                    for end in range(1, len(method.path) + 1)
                    if method.path[:end] not in there.groups
                    and not self._goes_on(method.path[:end], here)
                ),
                None,
            )
            if path is None:
                yield self._alone("method", edit, method.call, [method])
            else:
                groups.setdefault(path, []).append(method)
        for path, methods in groups.items():
            if len(methods) == 1:
                yield self._alone("method", edit, methods[0].call, methods)
            else:
                yield self._alone("group", edit, ".".join(path), methods)

    def _goes_on(self, path: tuple[str, ...], here: Surface) -> bool:
        """Whether some method below a group has a counterpart."""
        if here is self.sides.old:
            return any(
                one.path[: len(path)] == path for one, _ in self.sides.pairs.methods
            )
        return any(
            other.path[: len(path)] == path for _, other in self.sides.pairs.methods
        )

    def _alone(
        self, kind: SourceKind, edit: Edit, call: str, methods: list[MethodSurface]
    ) -> SourceChange:
        is_added = edit is Edit.ADDED
        if kind == "method":
            text = _shown(methods[0])
        else:
            text = ", ".join(method.name for method in methods)
        return SourceChange(
            kind=kind,
            edit=edit,
            facet="",
            name=f"Client.{call}",
            before=None if is_added else text,
            after=text if is_added else None,
            operations=tuple(sorted(method.operation for method in methods)),
            old_origin=self.sides.old.origin if is_added else methods[0].origin,
            new_origin=methods[0].origin if is_added else self.sides.new.origin,
            effects=WIDENS if is_added else NARROWS,
            directions=_SEND,
            along=tuple(
                name
                for method in methods
                for name in self.sides.along.get(
                    f"{int(is_added)} {method.operation}", ()
                )
            ),
        )

    def _renamed_method(
        self, one: MethodSurface, other: MethodSurface
    ) -> Iterator[SourceChange]:
        if one.call == other.call:
            return
        is_told = one.path != other.path and self._is_group_told(one.path, other.path)
        if is_told and one.name == other.name:
            return
        is_moved = one.path != other.path and not is_told
        yield SourceChange(
            kind="method",
            edit=Edit.MOVED if is_moved else Edit.RENAMED,
            facet="path" if is_moved else "name",
            name=client_name(one.call),
            before=client_name(one.call),
            after=client_name(other.call),
            operations=(other.operation,),
            old_origin=one.origin,
            new_origin=other.origin,
            effects=REPLACES,
            directions=_SEND,
        )

    def _is_group_told(self, path: tuple[str, ...], target: tuple[str, ...]) -> bool:
        is_gone = (
            path not in self.sides.new.groups and target not in self.sides.old.groups
        )
        return is_gone and bool(target) and self.sides.pairs.groups.get(path) == target

    def _comparer(self) -> CallComparer:
        return CallComparer(
            variance=self.sides.variance, origins=self.sides.pairs.origins
        )


def _shown(method: MethodSurface) -> str:
    """Return the signature of a method on one line."""
    signature = method.sync.signature
    inside = ", ".join(
        f"{item.name}: {spell(item.hint)}"
        for item in signature.arguments
        if item.is_required
    )
    return f"({inside}) -> {spell(signature.result)}"
