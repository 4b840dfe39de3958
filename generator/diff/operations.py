"""Operations compared: what one of them takes, gives and says."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diff.changes import (
    Anchor,
    Direction,
    Edit,
    Guard,
    Holder,
    Place,
    Use,
)
from generator.diff.contents import compare_body
from generator.diff.ledger import (
    ANNOTATION,
    REPLACES,
    WIDENS,
    Ledger,
    Spot,
    Unit,
)
from generator.diff.match import Matched
from generator.diff.parameters import compare_parameters
from generator.diff.responses import compare_responses
from generator.diff.schemas import SchemaComparer
from generator.model import Callback, LongRunning, Operation, Paging, Response
from generator.origin import Origin

__all__ = ["OperationComparer", "compare_callbacks"]


class OperationComparer:
    """Compares one pair of operations, and knows the places of its parts.

    `is_incoming` turns the directions round: a callback is a request that we get.
    """

    def __init__(
        self, schemas: SchemaComparer, pair: Matched, *, is_incoming: bool = False
    ) -> None:
        self.schemas = schemas
        self.ledger: Ledger = schemas.ledger
        self.old = pair.old
        self.new = pair.new
        self.pair = pair
        place = f"{pair.new.method} {pair.new.path}"
        self.label = f"incoming {place}" if is_incoming else place
        self.is_incoming = is_incoming

    def compare(self) -> None:
        """Write down how the two operations differ."""
        whole = self._spot("operation", "request", (), self.old, self.new, "operation")
        self._compare_itself(whole)
        self.schemas.beyond.compare(whole)
        self.schemas.beyond.compare_placeless(whole, self.old.path, self.new.path)
        self.ledger.record_docs(whole, self.old.docs, self.new.docs)
        compare_parameters(
            self.schemas,
            self._parameter_spot,
            whole,
            self.old,
            self.new,
            is_moved=self.pair.is_moved,
        )
        body = self._spot(
            "request body",
            "request",
            ("request",),
            self.old.body or self.old,
            self.new.body or self.new,
            "body",
        )
        compare_body(self.schemas, body, self.old.body, self.new.body)
        compare_responses(self.schemas, self._response_spot, self.old, self.new)
        compare_callbacks(
            self.schemas, whole, self.old.callbacks, self.new.callbacks, Place.CALLBACK
        )

    def security_spot(self) -> Spot:
        """Return the place of what the operation asks of its callers."""
        return self._spot(
            "security",
            "request",
            (),
            self.old.security_origin or self.old,
            self.new.security_origin or self.new,
            "operation",
        )

    def servers_spot(self) -> Spot:
        """Return the place of the operation's own servers."""
        return self._spot("servers", "request", (), self.old, self.new, "operation")

    def _spot(
        self,
        part: str,
        direction: Direction,
        root: tuple[str, ...],
        old: Operation | Response | object,
        new: Operation | Response | object,
        holder: Holder,
        *,
        is_error: bool = False,
        is_text: bool = False,
        is_deprecated: bool = False,
    ) -> Spot:
        if self.is_incoming:
            direction = "response" if direction == "request" else "request"
        bit = self.ledger.use(
            Use(
                operation=self.new.key,
                direction=direction,
                part=part,
                is_error=is_error,
                is_deprecated=self.old.is_deprecated,
            )
        )
        old_origin, new_origin = _origin(old), _origin(new)
        trail = self.label + "".join(f" {token}" for token in root)
        unit = self.ledger.unit(
            Unit(
                anchor=Anchor(kind="operation", name=self.label),
                root=root,
                trail=trail,
                old_origin=old_origin,
                new_origin=new_origin,
                uses=bit,
            )
        )
        return Spot(
            unit=unit,
            holder=holder,
            old_origin=old_origin,
            new_origin=new_origin,
            is_text=is_text,
            is_deprecated=is_deprecated,
        )

    def _parameter_spot(self, words: str, old: Origin, new: Origin) -> Spot:
        return self._spot(
            words, "request", (words,), old, new, "parameter", is_text=True
        )

    def _compare_itself(self, spot: Spot) -> None:
        old, new, ledger = self.old, self.new, self.ledger
        if self.pair.is_moved:
            ledger.record(
                spot,
                Place.OPERATION_PATH,
                Edit.MOVED,
                before=f"{old.method} {old.path}",
                after=f"{new.method} {new.path}",
                effects=REPLACES,
                confidence=self.pair.confidence,
                evidence=self.pair.evidence,
            )
        if old.operation_id != new.operation_id:
            edit = Edit.CHANGED
            if old.operation_id is None or new.operation_id is None:
                edit = Edit.ADDED if old.operation_id is None else Edit.REMOVED
            ledger.record(
                spot,
                Place.OPERATION_ID,
                edit,
                before=old.operation_id,
                after=new.operation_id,
                effects=ANNOTATION,
            )
        if old.is_deprecated != new.is_deprecated:
            ledger.record(
                spot,
                Place.OPERATION_DEPRECATED,
                Edit.SET if new.is_deprecated else Edit.UNSET,
                before=old.is_deprecated,
                after=new.is_deprecated,
                effects=ANNOTATION,
            )
        self._compare_tags(spot)
        if dict(old.path_query) != dict(new.path_query):
            ledger.record(
                spot,
                Place.OPERATION_QUERY,
                Edit.CHANGED,
                before=dict(old.path_query),
                after=dict(new.path_query),
                effects=REPLACES,
            )
        self._compare_behaviour(
            spot,
            Place.LONG_RUNNING,
            _long_running(old.long_running),
            _long_running(new.long_running),
        )
        self._compare_behaviour(
            spot, Place.PAGING, _paging(old.paging), _paging(new.paging)
        )
        if old.long_running and new.long_running:
            mine, theirs = old.long_running.result, new.long_running.result
            if mine is not None and theirs is not None:
                result = self._spot(
                    "final result", "response", ("result",), old, new, "response"
                )
                self.schemas.compare(result, mine, theirs)

    def _compare_tags(self, spot: Spot) -> None:
        for tag in self.old.tags:
            if tag not in self.new.tags:
                self.ledger.record(
                    spot,
                    Place.OPERATION_TAG,
                    Edit.REMOVED,
                    before=tag,
                    effects=ANNOTATION,
                )
        for tag in self.new.tags:
            if tag not in self.old.tags:
                self.ledger.record(
                    spot,
                    Place.OPERATION_TAG,
                    Edit.ADDED,
                    after=tag,
                    effects=ANNOTATION,
                )

    def _compare_behaviour(
        self, spot: Spot, place: Place, old: str | None, new: str | None
    ) -> None:
        if old == new:
            return
        edit = Edit.CHANGED
        if old is None or new is None:
            edit = Edit.ADDED if old is None else Edit.REMOVED
        self.ledger.record(spot, place, edit, before=old, after=new, effects=REPLACES)

    def _response_spot(
        self,
        status: str,
        old: Operation | Response,
        new: Operation | Response,
        is_error: bool,
    ) -> Spot:
        words = f"response {status}"
        return self._spot(
            words, "response", (words,), old, new, "response", is_error=is_error
        )


def compare_callbacks(
    schemas: SchemaComparer,
    spot: Spot,
    old: Sequence[Callback],
    new: Sequence[Callback],
    place: Place,
) -> None:
    """Write down how the requests that the server makes differ."""
    mine = {(c.name, c.expression, o.method): (c, o) for c in old for o in c.operations}
    theirs = {
        (c.name, c.expression, o.method): (c, o) for c in new for o in c.operations
    }
    for key, (callback, operation) in mine.items():
        if key not in theirs:
            schemas.ledger.record(
                spot,
                place,
                Edit.REMOVED,
                before=f"{operation.method} {callback.expression}",
                effects=REPLACES,
                name=callback.name,
                old=callback.origin,
            )
    for key, (callback, operation) in theirs.items():
        if key not in mine:
            schemas.ledger.record(
                spot,
                place,
                Edit.ADDED,
                after=f"{operation.method} {callback.expression}",
                effects=WIDENS,
                guards=frozenset({Guard.NEGOTIATED}),
                name=callback.name,
                new=callback.origin,
            )
            continue
        pair = Matched(old=mine[key][1], new=operation)
        OperationComparer(schemas, pair, is_incoming=True).compare()


def _origin(holder: object) -> Origin:
    if isinstance(holder, Origin):
        return holder
    found = getattr(holder, "origin", None)
    assert isinstance(found, Origin)
    return found


def _long_running(found: LongRunning | None) -> str | None:
    if found is None:
        return None
    return found.final_state_via or "location"


def _paging(found: Paging | None) -> str | None:
    if found is None:
        return None
    parts = {
        "items": found.items,
        "next link": found.next_link,
        "next operation": found.next_operation,
        "cursor": found.cursor,
        "cursor parameter": found.cursor_parameter,
        "has more": found.has_more,
        "offset parameter": found.offset_parameter,
        "page parameter": found.page_parameter,
    }
    return ", ".join(f"{key}: {value}" for key, value in parts.items() if value)
