"""One operation as a method, with its overloads and the call it makes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.model import Operation
from generator.python.annotations import Annotator
from generator.python.arguments import Argument, CallPlan, signature
from generator.python.docs import docstring
from generator.python.expressions import (
    Call,
    Choice,
    Expression,
    Keyword,
    Subscript,
    Text,
    choice,
    flat,
)
from generator.python.layout import fit
from generator.python.operation_docs import method_lines
from generator.python.views import MethodView, SignatureView
from generator.python.wrappers import Wrapper

__all__ = ["MethodPlanner", "wrapper_result"]

_INDENT = "        "
_TRUE = Subscript("Literal", (Text("True"),))
_FALSE = Subscript("Literal", (Text("False"),))


def wrapper_result(
    wrapper: Wrapper, annotator: Annotator, *, is_async: bool
) -> Expression:
    """Return the annotation of what a wrapped call returns."""
    name = f"Async{wrapper.result}" if is_async else wrapper.result
    annotator.from_runtime(wrapper.result_module, name)
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
        return self._view(
            name,
            self.returns,
            (lead + self._call("call", self.constant, lead=lead),),
            is_async=is_async,
        )

    def _wrapped(
        self, name: str, result: Expression, wrapper: Wrapper, *, is_async: bool
    ) -> MethodView:
        is_async = is_async and wrapper.is_awaited
        lead = "return await " if is_async else "return "
        statement = lead + self._call(wrapper.method, self.wrapped, lead=lead)
        return self._view(name, result, (statement,), is_async=is_async)

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
        self.annotator.typing("Literal")
        self.annotator.imports.run("typing", "overload")
        lead = "return await " if is_async else "return "
        inner = f"{_INDENT}    "
        body = self.plan.body
        assert body is not None
        local = Text(self.plan.local)
        stream = self._call(
            wrapper.method, self.wrapped, lead=lead, body=local, indent=inner
        )
        plain = self._call("call", self.constant, lead=lead, body=local)
        assigned = f"{self.plan.local} = "
        content = fit(
            body, indent=_INDENT, before=len(_INDENT) + len(assigned), after=0
        )
        statements = (
            assigned + content,
            f"if {flag} is True:\n{inner}{lead}{stream}",
            lead + plain,
        )
        either = choice(self.returns, result)
        view = self._view(name, either, statements, is_async=is_async)
        streaming = _with_flag(self.plan.arguments, flag, always=True)
        at_once = _with_flag(self.plan.arguments, flag, always=False)
        return replace(
            view,
            overloads=(
                _signature(streaming, result, end=": ..."),
                _signature(at_once, self.returns, end=": ..."),
                _signature(self.plan.arguments, either, end=": ..."),
            ),
        )

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
        content = body or self.plan.body
        if content is not None:
            items.append(Keyword("body", content))
        items.append(Keyword("options", Text("options")))
        call = Call(f"self._core.{method}", tuple(items))
        return fit(call, indent=indent, before=len(indent) + len(lead), after=0)


def _signature(
    arguments: Sequence[Argument], returns: Expression, *, end: str = ":"
) -> SignatureView:
    return SignatureView(
        arguments=tuple(signature(arguments, indent=_INDENT)),
        returns=fit(returns, indent="    ", before=len("    ) -> "), after=len(end)),
    )


def _with_flag(
    arguments: Sequence[Argument], flag: str, *, always: bool
) -> tuple[Argument, ...]:
    """Return `arguments` with the flag as True, or as all that it may be but True."""
    changed = []
    for argument in arguments:
        if argument.name != flag:
            changed.append(argument)
        elif always:
            changed.append(replace(argument, annotation=_TRUE, default=None))
        else:
            changed.append(replace(argument, annotation=_without_true(argument)))
    return tuple(
        sorted(changed, key=lambda a: (not a.is_positional, a.default is not None))
    )


def _without_true(argument: Argument) -> Expression:
    annotation = argument.annotation
    parts = annotation.members if isinstance(annotation, Choice) else (annotation,)
    return choice(*(_FALSE if flat(part) == "bool" else part for part in parts))
