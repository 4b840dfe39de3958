"""Calls as evidence: a request line that one side takes and the other does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field

from generator.diff.changes import Change, Direction, Edit, OperationPair, Place
from generator.diff.findings import Witness
from generator.diff.match import normal_path
from generator.model import Api, Operation, Parameter
from generator.values import dataclass

__all__ = ["Call", "NoCall", "Requests", "refusal"]

_REASONS: dict[Place, str] = {
    Place.SERVER: "requests go elsewhere: which address answers no document tells",
    Place.SERVER_VARIABLE: "the address is put together otherwise, whatever is sent",
    Place.OAUTH_URL: "tokens come from elsewhere; the call itself is the same",
    Place.CALLBACK: "the call goes the other way: the server makes it",
    Place.WEBHOOK: "the call goes the other way: the server makes it",
    Place.STREAM: "the same call, answered in another way",
}
_OTHERWISE = "neither a payload nor a request line shows it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request without its values: what is there and what is not."""

    method: str
    path: str
    parameters: frozenset[tuple[str, str]]
    """Place and name of each parameter that is given."""
    media_type: str | None
    """That of the body, None without a body."""

    @property
    def text(self) -> str:
        """The call on one line."""
        query = "&".join(
            f"{name}=..." for place, name in sorted(self.parameters) if place == "query"
        )
        line = f"{self.method} {self.path}" + (f"?{query}" if query else "")
        others = [
            f"{place} {name}"
            for place, name in sorted(self.parameters)
            if place not in ("path", "query")
        ]
        if self.media_type is not None:
            others.append(f"a body of {self.media_type}")
        return f"{line} with {', '.join(others)}" if others else line


@dataclass(frozen=True, slots=True)
class NoCall:
    """Why no call shows a change; `is_harmless` where one was tried and is taken."""

    reason: str
    is_harmless: bool = False


def refusal(api: Api, call: Call) -> str | None:
    """Return why an API does not describe a call, None where it does.

    Parameters that it does not describe are no reason: servers let them through.
    """
    for operation in api.operations:
        is_it = operation.method == call.method
        if is_it and normal_path(operation.path) == normal_path(call.path):
            return _refusal_of(operation, call)
    return "no such operation"


def _refusal_of(operation: Operation, call: Call) -> str | None:
    for item in operation.parameters:
        is_missing = (item.location, _key(item)) not in call.parameters
        if item.is_required and item.location != "path" and is_missing:
            return f"{item.location} {item.wire_name} is missing"
    body = operation.body
    if body is None:
        return None
    if call.media_type is None:
        return "the body is missing" if body.is_required else None
    known = {_essence(item.media_type) for item in body.contents}
    if known and _essence(call.media_type) not in known:
        return f"no body of {call.media_type}"
    return None


def _key(item: Parameter) -> str:
    return item.wire_name.lower() if item.location == "header" else item.wire_name


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


@dataclass(slots=True)
class Requests:
    """Finds calls that tell two versions apart."""

    old: Api
    new: Api
    pairs: Sequence[OperationPair]
    _olds: dict[str, Operation] = field(init=False)
    _partner: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._olds = {item.key: item for item in self.old.operations}
        self._partner = {
            pair.new: pair.old
            for pair in self.pairs
            if pair.new is not None and pair.old is not None
        }

    def witness(self, change: Change, direction: Direction) -> Witness | NoCall:
        """Return a call that shows a change, or why there is none."""
        operation = self._operation(change, direction)
        if operation is None:
            return NoCall(_REASONS.get(change.place, _OTHERWISE))
        answered = _ANSWERED.get((change.place, change.edit))
        if answered is not None and direction == "response":
            return _line(change, operation, answered(change), is_old=False)
        proven = _PROVEN.get((change.place, change.edit))
        if proven is not None and direction == "request":
            return _line(change, operation, proven(change), is_old=True)
        if change.place in _CALLED and direction == "request":
            return self._call(change, operation)
        return NoCall(_REASONS.get(change.place, _OTHERWISE))

    def _operation(self, change: Change, direction: Direction) -> Operation | None:
        if change.place is Place.OPERATION:
            labels = (f"{item.method} {item.path}" for item in self.old.operations)
            pairs = zip(labels, self.old.operations, strict=True)
            return next((item for label, item in pairs if label == change.before), None)
        for use in change.uses:
            if use.direction == direction:
                key = self._partner.get(use.operation, use.operation)
                if key in self._olds:
                    return self._olds[key]
        return None

    def _call(self, change: Change, operation: Operation) -> Witness | NoCall:
        """Return a call of the old version that the new one refuses.

        It gives what the old version requires, and for a media type that went just it.
        """
        contents = () if operation.body is None else operation.body.contents
        wanted = operation.body is not None and operation.body.is_required
        media_type = contents[0].media_type if contents and wanted else None
        if change.place is Place.MEDIA_TYPE and isinstance(change.before, str):
            media_type = change.before
        call = Call(
            method=operation.method,
            path=operation.path,
            parameters=frozenset(
                (item.location, _key(item))
                for item in operation.parameters
                if item.is_required or item.wire_name == change.before
            ),
            media_type=media_type,
        )
        if refusal(self.old, call) is not None:
            return NoCall("the old version refuses the call, too")
        if refusal(self.new, call) is None:
            return NoCall("the new version takes the same call", is_harmless=True)
        return Witness(
            kind="request", text=call.text, valid_in="old", where=change.trail
        )


_CALLED = frozenset(
    {
        Place.OPERATION,
        Place.OPERATION_PATH,
        Place.PARAMETER,
        Place.PARAMETER_REQUIRED,
        Place.PARAMETER_LOCATION,
        Place.PATH_PARAMETER,
        Place.BODY,
        Place.BODY_REQUIRED,
        Place.MEDIA_TYPE,
    }
)
_Words = Callable[[Change], str]
_PROVEN: dict[tuple[Place, Edit], _Words] = {
    (Place.OPERATION_ANONYMOUS, Edit.UNSET): lambda change: "without credentials",
    (Place.OPERATION_SECURITY, Edit.REMOVED): lambda change: f"with {change.before}",
    (Place.SECURITY_SCOPE, Edit.ADDED): lambda change: (
        f"with a token that lacks the scope {change.after}"
    ),
    (Place.PARAMETER_STYLE, Edit.CHANGED): lambda change: (
        f"with {change.path[0]} in the style {change.before}"
    ),
    (Place.PARAMETER_EXPLODE, Edit.SET): lambda change: (
        f"with the values of {change.path[0]} joined"
    ),
    (Place.PARAMETER_EXPLODE, Edit.UNSET): lambda change: (
        f"with the values of {change.path[0]} one by one"
    ),
    (Place.PARAMETER_MEDIA_TYPE, Edit.CHANGED): lambda change: (
        f"with {change.path[0]} as {change.before or 'plain text'}"
    ),
}
"""What the old version takes, in words after the call."""

_ANSWERED: dict[tuple[Place, Edit], _Words] = {
    (Place.RESPONSE, Edit.CHANGED): lambda change: f"answered {change.after}",
    (Place.RESPONSE, Edit.REMOVED): lambda change: f"not answered {change.before}",
    (Place.RESPONSE_CLASS, Edit.SET): lambda change: f"refused by {change.path[0]}",
    (Place.RESPONSE_CLASS, Edit.UNSET): lambda change: f"granted by {change.path[0]}",
    (Place.RESPONSE_BODY, Edit.REMOVED): lambda change: "answered without a body",
    (Place.HEADER, Edit.REMOVED): lambda change: f"answered without {change.path[-1]}",
    (Place.HEADER_REQUIRED, Edit.UNSET): lambda change: (
        f"answered without {change.path[-1]}"
    ),
    (Place.HEADER_STYLE, Edit.CHANGED): lambda change: (
        f"answered with {change.path[-1]} written as {change.after}"
    ),
    (Place.MEDIA_TYPE, Edit.REMOVED): lambda change: f"not answered {change.before}",
    (Place.MEDIA_TYPE, Edit.CHANGED): lambda change: f"answered {change.after}",
}
"""What the new version answers, in words after the call."""


def _line(change: Change, operation: Operation, words: str, *, is_old: bool) -> Witness:
    return Witness(
        kind="request",
        text=f"{operation.method} {operation.path} {words}",
        valid_in="old" if is_old else "new",
        where=change.trail,
    )
