"""Two models compared: the facts, judged by nobody yet."""

from __future__ import annotations

import re

from generator.diff.beyond import Beyond, Reader
from generator.diff.changes import (
    Anchor,
    ChangeSet,
    Edit,
    Guard,
    OperationPair,
    Place,
    Use,
)
from generator.diff.ledger import ANNOTATION, NARROWS, WIDENS, Ledger, Spot, Unit
from generator.diff.likeness import Likeness
from generator.diff.match import Matched, Pairing, match_operations
from generator.diff.merge import merged_changes
from generator.diff.operations import OperationComparer, compare_callbacks
from generator.diff.renames import find_renames
from generator.diff.schemas import SchemaComparer
from generator.diff.security import compare_schemes, compare_security
from generator.diff.servers import compare_servers
from generator.diff.shapes import Side
from generator.model import Api, Operation
from generator.values import dataclass

__all__ = ["compare"]

_NUMBERS = re.compile(r"v?\d+(?:[.-]\d+)*(?![\w.])")
"""The numbers of a version, without `-preview` and the like."""


def compare(
    old: Api,
    new: Api,
    *,
    old_reader: Reader | None = None,
    new_reader: Reader | None = None,
    with_docs: bool = False,
) -> ChangeSet:
    """Return all that differs between two models of one API.

    Prose is compared only `with_docs`. With readers of the documents, the keywords that
    the model does not keep are compared too.
    """
    return _Comparison(old, new, old_reader, new_reader, with_docs).run()


@dataclass(frozen=True, slots=True)
class _Comparison:
    old: Api
    new: Api
    old_reader: Reader | None
    new_reader: Reader | None
    with_docs: bool

    def run(self) -> ChangeSet:
        sides = Side(self.old), Side(self.new)
        ledger = Ledger(with_docs=self.with_docs)
        likeness = Likeness(*sides)
        schemas = SchemaComparer(
            *sides, ledger, likeness, Beyond(ledger, self.old_reader, self.new_reader)
        )
        pairing = match_operations(self.old, self.new, likeness)
        api = self._api_spot(ledger, pairing)
        for operation in pairing.removed:
            self._record_operation(ledger, operation, Edit.REMOVED)
        for operation in pairing.added:
            self._record_operation(ledger, operation, Edit.ADDED)
        for pair in pairing.matched:
            self._compare_operation(schemas, pair, pairing)
        compare_servers(
            ledger,
            api,
            self.old.servers,
            self.new.servers,
            without_path=pairing.by_full_path,
        )
        compare_schemes(ledger, api, self.old, self.new)
        compare_callbacks(
            schemas, api, self.old.webhooks, self.new.webhooks, Place.WEBHOOK
        )
        schemas.beyond.compare_root(api)
        self._compare_versions(ledger, api)
        schemas.finish(api)
        renames = find_renames(*sides, schemas.definitions.met, likeness)
        return ChangeSet(
            old_version=self.old.version,
            new_version=self.new.version,
            changes=merged_changes(ledger),
            operations=_operation_pairs(pairing),
            schemas=renames,
            met=schemas.definitions.met,
            apis=(self.old, self.new),
        )

    def _api_spot(self, ledger: Ledger, pairing: Pairing) -> Spot:
        """Return the place of the API itself: every operation it keeps feels it."""
        uses = 0
        for pair in pairing.matched:
            uses |= ledger.use(
                Use(operation=pair.new.key, direction="request", part="service")
            )
        unit = ledger.unit(
            Unit(
                anchor=Anchor(kind="api", name=""),
                root=(),
                trail=self.new.title or "API",
                old_origin=self.old.origin,
                new_origin=self.new.origin,
                uses=uses,
            )
        )
        return Spot(
            unit=unit,
            holder="api",
            old_origin=self.old.origin,
            new_origin=self.new.origin,
        )

    def _compare_versions(self, ledger: Ledger, api: Spot) -> None:
        """Tell that what is taken for the new version says it is older."""
        before, after = _moment(self.old.version), _moment(self.new.version)
        if before is None or after is None or before[0] != after[0]:
            return
        if after[1:] < before[1:]:
            ledger.record(
                api,
                Place.VERSION,
                Edit.LOWERED,
                before=self.old.version,
                after=self.new.version,
                effects=ANNOTATION,
            )

    def _record_operation(
        self, ledger: Ledger, operation: Operation, edit: Edit
    ) -> None:
        is_added = edit is Edit.ADDED
        label = f"{operation.method} {operation.path}"
        old_origin = self.old.origin if is_added else operation.origin
        new_origin = operation.origin if is_added else self.new.origin
        unit = ledger.unit(
            Unit(
                anchor=Anchor(kind="operation", name=label),
                root=(),
                trail=label,
                old_origin=old_origin,
                new_origin=new_origin,
                uses=ledger.use(
                    Use(operation=operation.key, direction="request", part="operation")
                ),
            )
        )
        spot = Spot(
            unit=unit,
            holder="operation",
            old_origin=old_origin,
            new_origin=new_origin,
        )
        ledger.record(
            spot,
            Place.OPERATION,
            edit,
            before=None if is_added else label,
            after=label if is_added else None,
            effects=WIDENS if is_added else NARROWS,
            guards=(
                frozenset({Guard.WAS_DEPRECATED})
                if operation.is_deprecated and not is_added
                else frozenset()
            ),
        )

    def _compare_operation(
        self, schemas: SchemaComparer, pair: Matched, pairing: Pairing
    ) -> None:
        comparer = OperationComparer(schemas, pair)
        comparer.compare()
        compare_security(
            schemas.ledger,
            comparer.security_spot(),
            pair.old,
            pair.new,
            apis=(self.old, self.new),
        )
        if pair.old.servers or pair.new.servers:
            compare_servers(
                schemas.ledger,
                comparer.servers_spot(),
                pair.old.servers or self.old.servers,
                pair.new.servers or self.new.servers,
                without_path=pairing.by_full_path,
            )


def _moment(version: str) -> tuple[str, tuple[int, ...], bool] | None:
    """Return how a version is spelled, its numbers, and whether it is released.

    Versions that are spelled otherwise cannot be put in order without a manifest.
    """
    found = _NUMBERS.match(version)
    if found is None:
        return None
    shape = re.sub(r"\d+", "0", found[0])
    numbers = tuple(int(number) for number in re.findall(r"\d+", found[0]))
    return shape, numbers, found.end() == len(version)


def _operation_pairs(pairing: Pairing) -> tuple[OperationPair, ...]:
    found = [
        OperationPair(
            old=pair.old.key,
            new=pair.new.key,
            confidence=pair.confidence,
            evidence=pair.evidence,
        )
        for pair in pairing.matched
    ]
    found.extend(OperationPair(old=item.key, new=None) for item in pairing.removed)
    found.extend(OperationPair(old=None, new=item.key) for item in pairing.added)
    return tuple(found)
