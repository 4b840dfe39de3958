"""Calls that are more than one answer: streams, long-running operations, pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import Literal, TypeAlias

from generator.model import (
    ANYTHING,
    Array,
    Content,
    Definition,
    LongRunning,
    Nullable,
    Object,
    Operation,
    Paging,
    Reference,
    Scalar,
    Type,
    TypeId,
)
from generator.python.bodies import media_kind
from generator.python.expressions import Expression, Keyword, Text, Tuple
from generator.python.following import pointer_of
from generator.python.literals import string_literal
from generator.values import dataclass

__all__ = ["Wrapper", "WrapperKind", "method_name", "plan_wrapper"]

WrapperKind: TypeAlias = Literal["events", "run", "pages"]


_VIA = frozenset(
    {"azure-async-operation", "location", "operation-location", "original-uri"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapper:
    """What stands around a plain operation.

    `descriptor` is the runtime's class for its constant, `method` the core's method
    that takes it, `result` what that returns (`Async` before it for the async core).
    `item` is the type inside the result. `flag` names the body property that asks for
    it; without one the wrapped call is the only one.
    """

    kind: WrapperKind
    descriptor: str
    descriptor_module: str
    method: str
    result: str
    result_module: str
    item: Type
    details: tuple[Expression, ...]
    flag: str | None = None
    is_awaited: bool = True
    failure: Type | None = None
    """What comes of a failed run."""
    pages: Wrapper | None = None
    """How the result of a run goes on, where it is the first page of a list."""
    next_operation: str | None = None
    """The operationId of what asks for the next page."""
    next_link: str | None = None
    """The JSON Pointer to the next link, where `next_operation` wants it."""


def plan_wrapper(
    operation: Operation, definitions: Mapping[TypeId, Definition]
) -> Wrapper | None:
    """Return what stands around `operation`, None where one answer is all."""
    content = next(_streams(operation), None)
    if content is not None:
        return _events(content)
    if operation.long_running is not None:
        return _run(operation, operation.long_running, definitions)
    if operation.paging is not None:
        return _pages(operation, operation.paging, definitions)
    return None


def method_name(wanted: str, operation: Operation, *, taken: Set[str]) -> str:
    """Return the method's name: what begins something says so.

    It stays as it is where it says so already, or where another method is called so.
    """
    is_run = operation.long_running is not None and not any(_streams(operation))
    if not is_run or wanted.startswith("begin_") or f"begin_{wanted}" in taken:
        return wanted
    return f"begin_{wanted}"


def _streams(operation: Operation) -> Iterator[Content]:
    for response in operation.responses:
        if not response.is_error:
            for content in response.contents:
                if content.stream is not None:
                    yield content


def _events(content: Content) -> Wrapper:
    stream = content.stream
    assert stream is not None
    details = [*_given("end", stream.end), *_given("end_at", stream.end_at)]
    if stream.is_whole:
        details.append(Keyword("is_whole", Text("True")))
    return Wrapper(
        kind="events",
        descriptor="Events",
        descriptor_module="events",
        method="stream",
        result="Stream",
        result_module="stream",
        item=stream.item,
        details=(Text(string_literal(content.media_type)), *details),
        flag=stream.flag,
    )


def _run(
    operation: Operation,
    rule: LongRunning,
    definitions: Mapping[TypeId, Definition],
) -> Wrapper:
    details = [
        *_given("via", rule.final_state_via if rule.final_state_via in _VIA else None),
        *_given("status", rule.status_pointer),
        *_words("succeeded", rule.succeeded),
        *_words("failed", rule.failed),
        *_given("result", rule.result_pointer),
    ]
    return Wrapper(
        kind="run",
        descriptor="LongRunning",
        descriptor_module="long_running",
        method="begin",
        result="Poller",
        result_module="poller",
        item=rule.result or _final_type(operation),
        details=tuple(details),
        failure=_failure_type(operation),
        pages=(
            None
            if operation.paging is None
            else _pages(operation, operation.paging, definitions)
        ),
    )


def _failure_type(operation: Operation) -> Type | None:
    """Return what the operation documents for any failure, as JSON."""
    for response in operation.responses:
        if response.is_error and response.status == "default":
            for content in response.contents:
                if media_kind(content.media_type) == "json":
                    return content.type
    return None


def _final_type(operation: Operation) -> Type:
    """Return what a long-running operation ends with; null where nothing comes."""
    if any(each.contents for each in operation.responses if not each.is_error):
        return _success_type(operation, prefer=("200", "201", "204"))
    return Scalar(kind="null")


def _pages(
    operation: Operation, rule: Paging, definitions: Mapping[TypeId, Definition]
) -> Wrapper | None:
    page = _resolve(_success_type(operation, prefer=("200",)), definitions)
    items = page
    if rule.items is not None and isinstance(page, Object):
        items = next(
            (
                _resolve(member.type, definitions)
                for member in page.properties
                if member.wire_name == rule.items
            ),
            ANYTHING,
        )
    if not isinstance(items, Array):
        # Without a list there is nothing to iterate over: the page stays what it is.
        return None
    details = [
        *_given("items", rule.items if isinstance(page, Object) else None),
        *_given("next_link", rule.next_link),
        *_given("cursor", rule.cursor),
        *_given("cursor_parameter", rule.cursor_parameter),
        *_given("has_more", rule.has_more),
        *_given("offset_parameter", rule.offset_parameter),
        *_given("page_parameter", rule.page_parameter),
    ]
    return Wrapper(
        kind="pages",
        descriptor="Pages",
        descriptor_module="pages",
        method="pages",
        result="Pager",
        result_module="pager",
        item=items.item,
        details=tuple(details),
        is_awaited=False,
        next_operation=None if rule.next_link is None else rule.next_operation,
        next_link=(
            None
            if rule.next_link is None
            else pointer_of(rule.next_link, _member_names(page))
        ),
    )


def _member_names(page: Type) -> frozenset[str]:
    properties = page.properties if isinstance(page, Object) else ()
    return frozenset(member.wire_name for member in properties)


def _success_type(operation: Operation, *, prefer: tuple[str, ...]) -> Type:
    """Return what the operation ends with: the first of `prefer` that says a type."""
    found = {
        response.status: content.type
        for response in operation.responses
        if not response.is_error
        for content in response.contents
        if content.type is not None and media_kind(content.media_type) == "json"
    }
    for status in prefer:
        if status in found:
            return found[status]
    return next(iter(found.values()), ANYTHING)


def _resolve(type_: Type, definitions: Mapping[TypeId, Definition]) -> Type:
    seen: set[TypeId] = set()
    while True:
        if isinstance(type_, Nullable):
            type_ = type_.type
        elif isinstance(type_, Reference) and type_.id not in seen:
            seen.add(type_.id)
            definition = definitions.get(type_.id)
            if definition is None:
                return ANYTHING
            type_ = definition.type
        else:
            return type_


def _given(name: str, value: str | None) -> Iterator[Expression]:
    if value is not None:
        yield Keyword(name, Text(string_literal(value)))


def _words(name: str, words: tuple[str, ...]) -> Iterator[Expression]:
    if words:
        items = tuple(Text(string_literal(word)) for word in words)
        yield Keyword(name, Tuple(items))
