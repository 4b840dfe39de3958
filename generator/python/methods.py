"""One operation as a method, with its overloads and the call it makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.diagnostics import Diagnostics
from generator.model import Operation
from generator.python.annotations import Annotator
from generator.python.arguments import Argument, CallPlan, signature
from generator.python.docs import docstring
from generator.python.expressions import (
    Call,
    Expression,
    Keyword,
    Subscript,
    Text,
    choice,
    flat,
)
from generator.python.layout import LINE_LENGTH, fit
from generator.python.literals import string_literal
from generator.python.operation_docs import method_lines
from generator.python.overloads import (
    MOST_OVERLOADS,
    Overload,
    Streamed,
    plan_overloads,
    without_choices,
)
from generator.python.views import MethodView, SignatureView
from generator.python.wrappers import Wrapper
from generator.values import dataclass

__all__ = ["MethodPlanner", "wrapper_result"]

_INDENT = "        "


def wrapper_result(
    wrapper: Wrapper, annotator: Annotator, *, is_async: bool
) -> Expression:
    """Return the annotation of what a wrapped call returns."""
    name = f"Async{wrapper.result}" if is_async else wrapper.result
    annotator.from_runtime(wrapper.result_module, name)
    if wrapper.pages is not None:
        inner = wrapper_result(wrapper.pages, annotator, is_async=is_async)
        return Subscript(name, (inner,))
    return Subscript(name, (annotator.annotation(wrapper.item, "read"),))


@dataclass(slots=True, kw_only=True)
class MethodPlanner:
    """Plans the methods of one operation, which has `constant` as its descriptor.

    `wrapped` is the constant of its wrapper, where there is one.
    """

    operation: Operation
    plan: CallPlan
    constant: str
    wrapped: str
    wrapper: Wrapper | None
    returns: Expression
    annotator: Annotator
    version: str
    diagnostics: Diagnostics

    def method(self, name: str, *, is_async: bool) -> MethodView:
        """Return the method in its sync or async form."""
        if self.wrapper is None or (self.wrapper.flag and self.plan.flag is None):
            return self._plain(name, is_async=is_async)
        result = wrapper_result(self.wrapper, self.annotator, is_async=is_async)
        if self.plan.flag is None:
            return self._wrapped(name, result, self.wrapper, is_async=is_async)
        return self._flagged(
            name, result, self.wrapper, flag=self.plan.flag, is_async=is_async
        )

    def _plain(self, name: str, *, is_async: bool) -> MethodView:
        has_result = flat(self.returns) != "None"
        # A call that yields nothing is a statement: checkers reject `return` of None.
        lead = ("return " if has_result else "") + ("await " if is_async else "")
        content, body = self._content()
        call = self._call("call", self.constant, lead=lead, body=body)
        view = self._view(
            name, self.returns, (*content, lead + call), is_async=is_async
        )
        return self._overloaded(view, self.returns, None, is_async=is_async)

    def _wrapped(
        self, name: str, result: Expression, wrapper: Wrapper, *, is_async: bool
    ) -> MethodView:
        is_async = is_async and wrapper.is_awaited
        lead = "return await " if is_async else "return "
        content, body = self._content()
        call = self._call(wrapper.method, self.wrapped, lead=lead, body=body)
        view = self._view(name, result, (*content, lead + call), is_async=is_async)
        return self._overloaded(view, result, None, is_async=is_async)

    def _flagged(
        self,
        name: str,
        result: Expression,
        wrapper: Wrapper,
        *,
        flag: str,
        is_async: bool,
    ) -> MethodView:
        """Return a method whose argument `flag` picks the stream."""
        lead = "return await " if is_async else "return "
        inner = f"{_INDENT}    "
        content, body = self._content(is_local=True)
        stream = self._call(
            wrapper.method, self.wrapped, lead=lead, body=body, indent=inner
        )
        plain = self._call("call", self.constant, lead=lead, body=body)
        statements = (
            *content,
            f"if {flag} is True:\n{inner}{lead}{stream}",
            lead + plain,
        )
        either = choice(self.returns, result)
        view = self._view(name, either, statements, is_async=is_async)
        streamed = Streamed(flag=flag, result=result, either=either)
        return self._overloaded(view, self.returns, streamed, is_async=is_async)

    def _overloaded(
        self,
        view: MethodView,
        returns: Expression,
        streamed: Streamed | None,
        *,
        is_async: bool,
    ) -> MethodView:
        """Return `view` with a signature for each of the ways to call it."""
        overloads: tuple[Overload, ...] = ()
        ways = (self.plan, replace(self.plan, answers=()), without_choices(self.plan))
        for plan in ways:
            overloads = plan_overloads(plan, returns, streamed, self.annotator)
            if len(overloads) <= MOST_OVERLOADS:
                break
            if plan is self.plan and not is_async:
                self.diagnostics.note(
                    "overloads-left-out",
                    f"there are more than {MOST_OVERLOADS} ways to call"
                    f' "{self.operation.key}", so some share a signature',
                    self.operation.origin,
                )
        if len(overloads) < 2:
            return view
        self.annotator.imports.run("typing", "overload")
        return replace(
            view,
            overloads=tuple(
                _signature(item.arguments, item.returns, end=": ...")
                for item in overloads
            ),
        )

    def _content(
        self, *, is_local: bool = False
    ) -> tuple[tuple[str, ...], Expression | None]:
        """Return the statements that make the body, and the body itself.

        It is a local variable where several shapes need one, or `is_local` asks for it.
        """
        shapes = self.plan.shapes
        if not shapes:
            return (), None
        chosen = self.plan.content_type
        local = Text(self.plan.local)
        statements: list[str] = []
        body: Expression = shapes[0].value
        is_name = isinstance(body, Text) and len(shapes) == 1
        if is_local or (chosen is not None and not is_name):
            assigned = f"{self.plan.local}: object = " if len(shapes) > 1 else ""
            assigned = assigned or f"{self.plan.local} = "
            # What is open has no word of its own to be told by.
            ranked = sorted(shapes, key=lambda shape: not shape.is_open)
            statements.append(self._assignment(assigned, ranked[0].value, _INDENT))
            for shape in ranked[1:]:
                if flat(shape.value) == flat(ranked[0].value):
                    continue
                assert chosen is not None
                test = _test(chosen.name, shape.media_types)
                inner = f"{_INDENT}    "
                value = self._assignment(f"{self.plan.local} = ", shape.value, inner)
                statements.append(f"{test}\n{inner}{value}")
            body = local
        if chosen is not None:
            runtime = self.annotator.runtime
            self.annotator.imports.run(f"{runtime}.operation", "SentAs")
            body = Call("SentAs", (Text(chosen.name), body))
        return tuple(statements), body

    def _assignment(self, assigned: str, value: Expression, indent: str) -> str:
        before = len(indent) + len(assigned)
        return assigned + fit(value, indent=indent, before=before, after=0)

    def _view(
        self,
        name: str,
        returns: Expression,
        statements: tuple[str, ...],
        *,
        is_async: bool,
    ) -> MethodView:
        lines = method_lines(
            self.operation,
            self.plan.arguments,
            has_result=flat(returns) != "None",
            version=self.version,
            indent=_INDENT,
        )
        return MethodView(
            name=name,
            is_async=is_async,
            overloads=(),
            signature=_signature(self.plan.arguments, returns),
            doc=docstring(lines, indent=_INDENT),
            statements=statements,
            operation=self.operation.key,
        )

    def _call(
        self,
        method: str,
        constant: str,
        *,
        lead: str,
        body: Expression | None = None,
        indent: str = _INDENT,
    ) -> str:
        items: list[Expression] = [Text(constant)]
        if self.plan.values.items:
            items.append(Keyword("values", self.plan.values))
        if body is not None:
            items.append(Keyword("body", body))
        items.append(Keyword("options", Text("options")))
        call = Call(f"self._core.{method}", tuple(items))
        return fit(call, indent=indent, before=len(indent) + len(lead), after=0)


def _signature(
    arguments: Sequence[Argument], returns: Expression, *, end: str = ":"
) -> SignatureView:
    return SignatureView(
        arguments=tuple(signature(arguments, indent=_INDENT)),
        returns=fit(returns, indent="    ", before=len("    ) -> "), after=len(end)),
        declared=tuple(argument.declared for argument in arguments),
        result=returns,
    )


def _test(name: str, media_types: Sequence[str]) -> str:
    """Return the head of an `if` that is about one of `media_types`."""
    texts = [string_literal(each) for each in media_types]
    line = f"if {name} in ({', '.join(texts)}):"
    if len(texts) == 1:
        line = f"if {name} == {texts[0]}:"
    if len(_INDENT) + len(line) <= LINE_LENGTH:
        return line
    if len(texts) == 1:
        inner = f"{_INDENT}    "
        return f"if (\n{inner}{name}\n{inner}== {texts[0]}\n{_INDENT}):"
    inner = "".join(f"{_INDENT}    {text},\n" for text in texts)
    return f"if {name} in (\n{inner}{_INDENT}):"
