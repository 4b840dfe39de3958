"""Calls in the caller's code: what they are given, and what comes back."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from generator.impact.edits import keyword_edit
from generator.impact.issues import RENAMED
from generator.impact.scopes import joined, key_of
from generator.impact.values import (
    Awaited,
    ClassValue,
    DictValue,
    Function,
    Instance,
    ListValue,
    MethodValue,
    OwnClass,
    TextMethod,
    Value,
    is_hint,
    widened,
)
from generator.impact.world import CLIENTS
from generator.python.naming import OPTION_NAMES
from generator.python.surface import ArgumentSurface, SignatureSurface
from generator.python.surface_hints import (
    ANY,
    NONE,
    Generic,
    Hint,
    Named,
    either,
    members,
    spell,
)
from generator.values import dataclass

if TYPE_CHECKING:
    from generator.impact.expressions import Expressions

__all__ = ["check_call"]

_OPTIONS = OPTION_NAMES - {"options", "self"}
_RESULTS: dict[str, Hint] = {
    "str": Named("str"),
    "repr": Named("str"),
    "len": Named("int"),
    "int": Named("int"),
    "float": Named("float"),
    "bool": Named("bool"),
    "round": ANY,
    "isinstance": Named("bool"),
}
# What refuses None among the builtins, with the position of the argument.
_REFUSING = {"len": 0, "int": 0, "float": 0, "round": 0, "abs": 0}


@dataclass(frozen=True, slots=True)
class _Given:
    """One argument of a call."""

    name: str | None
    node: ast.expr
    value: Value
    keyword: ast.keyword | None


def check_call(
    evaluator: Expressions, node: ast.Call, function: Value
) -> tuple[Value, tuple[str, ...]]:
    """Return what a call returns and where that comes from; note what does not fit."""
    given = _given(evaluator, node)
    if not isinstance(function, MethodValue | ClassValue):
        _hand_over(evaluator, given)
    match function:
        case MethodValue():
            return _method(evaluator, node, function, given)
        case ClassValue(name=name) if name in CLIENTS:
            client = next(
                (c for c in evaluator.reader.world.surface.clients if c.name == name),
                None,
            )
            if client is not None:
                signature = SignatureSurface(arguments=client.arguments, result=ANY)
                # Both clients take the same, and findings name the one.
                found = _problems(evaluator, "Client", signature, given, node)
                _report(evaluator, found)
                _rename_keywords(evaluator, "Client", given)
            return Named(name), ()
        case ClassValue(name=name) if not evaluator.reader.world.is_class(name):
            text = f"models.{name} is no class"
            _report(evaluator, [_Problem(node, "call", text, (f"models.{name}",))])
            return Named(name), ()
        case ClassValue(name=name):
            return _construct(evaluator, node, name, given)
        case OwnClass():
            return Instance(function), ()
        case Function():
            return evaluator.reader.called(
                evaluator, node, function, given_values(given)
            )
        case TextMethod():
            return _text_method(evaluator, node, function, given)
        case _:
            return _builtin(evaluator, node, given), ()


def _hand_over(evaluator: Expressions, given: Sequence[_Given]) -> None:
    """Remember that a function may put more into the dicts that it is given."""
    for item in given:
        key = key_of(item.node)
        if key is not None and item.name != "**":
            evaluator.grow(key, item.value)


def given_values(given: Sequence[_Given]) -> list[tuple[str | None, ast.expr, Value]]:
    """Return names, nodes and values of arguments."""
    return [(item.name, item.node, item.value) for item in given]


def _given(evaluator: Expressions, node: ast.Call) -> list[_Given]:
    found: list[_Given] = []
    for argument in node.args:
        if isinstance(argument, ast.Starred):
            evaluator.of(argument.value)
            found.append(_Given("*", argument, ANY, None))
        else:
            found.append(_Given(None, argument, evaluator.of(argument), None))
    for keyword in node.keywords:
        value = evaluator.of(keyword.value)
        if keyword.arg is None and isinstance(value, DictValue):
            found.extend(_spread(keyword, value))
            continue
        name = keyword.arg if keyword.arg is not None else "**"
        found.append(_Given(name, keyword.value, value, keyword))
    return found


def _spread(keyword: ast.keyword, value: DictValue) -> Iterator[_Given]:
    """Yield what `**` gives of a dict that was written out.

    What does not fit is told where the dict is given: it may serve elsewhere, too.
    """
    for name, item in value.items:
        yield _Given(name, keyword.value, item, None)
    if value.has_more:
        yield _Given("**", keyword.value, ANY, keyword)


# methods of the package


@dataclass(frozen=True, slots=True)
class _Problem:
    node: ast.AST
    code: str
    text: str
    subjects: tuple[str, ...]


def _method(
    evaluator: Expressions,
    node: ast.Call,
    function: MethodValue,
    given: Sequence[_Given],
) -> tuple[Value, tuple[str, ...]]:
    method = function.method
    name = f"Client.{method.call}"
    call = method.asynchronous if function.is_async else method.sync
    for item in given:
        if item.name and item.name not in ("*", "**"):
            subject = f"{name}({item.name})"
            evaluator.reader.notes.touch(
                evaluator.file, item.keyword or item.node, subject, "", "request"
            )
    _rename_keywords(evaluator, name, given)
    signatures = call.overloads or (call.signature,)
    tried = [
        (signature, _problems(evaluator, name, signature, given, node))
        for signature in signatures
    ]
    fitting = next((one for one, problems in tried if not problems), None)
    if fitting is None:
        fitting, problems = min(tried, key=lambda pair: len(pair[1]))
        if call.overloads:
            # Checkers report a call that no overload takes as a whole.
            subjects = tuple(s for p in problems for s in p.subjects)
            text = "; ".join(dict.fromkeys(p.text for p in problems))
            is_mended = all(p.code == RENAMED for p in problems)
            code = RENAMED if is_mended else "call-overload"
            problems = [_Problem(node, code, text, subjects)]
        _report(evaluator, problems)
    is_raw = any(item.name in ("raw_response", "stream_response") for item in given)
    result: Value = ANY if is_raw else fitting.result
    source = (name,)
    if function.is_async and call.is_awaited:
        return Awaited(result), source
    return result, source


def _rename_keywords(
    evaluator: Expressions, name: str, given: Sequence[_Given]
) -> None:
    renames = evaluator.reader.renames
    for item in given:
        new = renames.arguments.get((name, item.name or ""))
        if new is not None and item.keyword is not None:
            evaluator.reader.notes.edit(evaluator.file, keyword_edit(item.keyword, new))


def _problems(
    evaluator: Expressions,
    name: str,
    signature: SignatureSurface,
    given: Sequence[_Given],
    node: ast.Call,
) -> list[_Problem]:
    arguments = {item.name: item for item in signature.arguments}
    positional = [item for item in signature.arguments if item.is_positional]
    is_open = any(item.name in ("*", "**") for item in given)
    found: list[_Problem] = []
    seen: set[str] = set()
    index = 0
    for item in given:
        if item.name in ("*", "**"):
            continue
        if item.name is None:
            if index >= len(positional):
                text = "there are too many arguments by position"
                found.append(_Problem(node, "call-arg", text, (name,)))
                continue
            argument = positional[index]
            index += 1
        else:
            known = arguments.get(item.name)
            new = _followed(evaluator, name, item.name)
            if known is None and new in arguments:
                text = f"{item.name}= is {new}= now"
                subject = f"{name}({item.name})"
                code = RENAMED if item.keyword is not None else "call-arg"
                found.append(_Problem(node, code, text, (subject,)))
                known = arguments[new]
            if known is None:
                if item.name not in _OPTIONS:
                    text = f'there is no argument "{item.name}"'
                    subject = f"{name}({item.name})"
                    found.append(_Problem(node, "call-arg", text, (subject,)))
                continue
            argument = known
        seen.add(argument.name)
        if argument.is_idle and item.value != NONE:
            text = f"no operation takes {argument.name}"
            subject = f"{name}({argument.name})"
            found.append(_Problem(item.keyword or node, "call-arg", text, (subject,)))
        found.extend(_argument(evaluator, name, argument, item))
    if not is_open:
        for argument in signature.arguments:
            if argument.is_required and argument.name not in seen:
                text = f'the argument "{argument.name}" is missing'
                subject = f"{name}({argument.name})"
                found.append(_Problem(node, "call-arg", text, (subject,)))
    return found


def _followed(evaluator: Expressions, name: str, given: str) -> str:
    """Return what an argument is called now."""
    follows = evaluator.reader.follows
    model = name.removeprefix("models.")
    found = follows.arguments.get((name, given))
    found = found or follows.fields.get((model, given))
    return found or follows.keys.get((model, given), "")


def _argument(
    evaluator: Expressions, name: str, argument: ArgumentSurface, item: _Given
) -> list[_Problem]:
    found = []
    for misfit in evaluator.reader.world.misfits(item.value, argument.hint):
        subjects = (
            *misfit.subjects,
            f"{name}({argument.name})",
            *evaluator.source(item.node),
        )
        found.append(
            _Problem(
                misfit.node or item.node,
                misfit.code or "arg-type",
                misfit.text,
                subjects,
            )
        )
    return found


def _report(evaluator: Expressions, problems: Sequence[_Problem]) -> None:
    for problem in problems:
        evaluator.reader.notes.issue(
            evaluator.file,
            problem.node,
            problem.code,
            problem.text,
            *problem.subjects,
        )


# classes of the package


def _construct(
    evaluator: Expressions, node: ast.Call, name: str, given: Sequence[_Given]
) -> tuple[Value, tuple[str, ...]]:
    fields = evaluator.reader.world.constructor(name)
    if fields is None:
        return ANY, ()
    arguments = tuple(
        ArgumentSurface(
            name=item.name,
            hint=item.hint,
            default=item.default,
            is_positional=False,
            position=0,
            wire_name=item.wire_name,
            origin=item.origin,
        )
        for item, _ in fields
    )
    owners = {item.name: owner for item, owner in fields}
    signature = SignatureSurface(arguments=arguments, result=Named(name))
    for problem in _problems(evaluator, f"models.{name}", signature, given, node):
        subjects = tuple(
            _as_field(subject, owners, name) for subject in problem.subjects
        )
        evaluator.reader.notes.issue(
            evaluator.file, problem.node, problem.code, problem.text, *subjects
        )
    renames = evaluator.reader.renames
    for item in given:
        if item.keyword is None or item.keyword.arg is None:
            continue
        key = item.keyword.arg
        owner = owners.get(key, name)
        evaluator.reader.notes.touch(
            evaluator.file, item.keyword, f"models.{owner}.{key}", "", "request"
        )
        new = renames.fields.get((name, key)) or renames.keys.get((name, key))
        if new is not None:
            evaluator.reader.notes.edit(evaluator.file, keyword_edit(item.keyword, new))
    return Named(name), ()


def _as_field(subject: str, owners: dict[str, str], name: str) -> str:
    head, is_argument, field = subject.rstrip(")").partition("(")
    if not is_argument:
        return subject
    return f"models.{owners.get(field, name)}.{field}" if head else subject


# builtins


def _text_method(
    evaluator: Expressions,
    node: ast.Call,
    function: TextMethod,
    given: Sequence[_Given],
) -> tuple[Value, tuple[str, ...]]:
    if function.name == "join" and given:
        item = evaluator.iterate(given[0].value, given[0].node)
        _wants_text(evaluator, given[0].node, item)
    if function.owner == "AsyncPoller":
        return Awaited(function.result), ()
    if function.name == "get" and len(given) > 1:
        left = [part for part in members(function.result) if part != NONE]
        return joined([either(*left), widened(given[1].value)]) if left else ANY, ()
    source: tuple[str, ...] = ()
    if isinstance(node.func, ast.Attribute):
        source = evaluator.source(node.func.value)
    return function.result, source


def _wants_text(evaluator: Expressions, node: ast.expr, item: Value) -> None:
    if not is_hint(item):
        return
    for misfit in evaluator.reader.world.misfits(item, Named("str")):
        # A comprehension is to blame by what it collects.
        inner = node.elt if isinstance(node, ast.GeneratorExp | ast.ListComp) else node
        blamed = inner if isinstance(node, ast.GeneratorExp) else node
        _report(
            evaluator,
            [_Problem(blamed, "arg-type", misfit.text, evaluator.source(inner))],
        )


def _reaches(evaluator: Expressions, item: _Given) -> None:
    """Note that what never was may be."""
    if is_hint(item.value) and item.value not in (ANY, Named("Never")):
        text = f"{spell(evaluator.hint(item.value))} is not told apart before"
        problem = _Problem(item.node, "arg-type", text, evaluator.source(item.node))
        _report(evaluator, [problem])


def _tests(evaluator: Expressions, item: _Given) -> None:
    """Note what is tested for and is no class."""
    values = [item.value]
    nodes = [item.node]
    if isinstance(item.value, ListValue) and isinstance(item.node, ast.Tuple):
        values, nodes = list(item.value.items), list(item.node.elts)
    for node, value in zip(nodes, values, strict=False):
        evaluator.tested(node, value)


def _builtin(evaluator: Expressions, node: ast.Call, given: Sequence[_Given]) -> Value:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name == "assert_never" and given:
        _reaches(evaluator, given[0])
    if name in ("isinstance", "issubclass") and len(given) == 2:
        _tests(evaluator, given[1])
    if name in _RESULTS and evaluator.scope.get(name) not in (None, ANY):
        return ANY
    values = [item.value for item in given if item.name is None]
    place = _REFUSING.get(name)
    if place is not None and place < len(values) and is_hint(values[place]):
        item = given[place]
        parts = evaluator.reader.world.parts(evaluator.hint(item.value))
        if NONE in parts:
            problem = _Problem(
                item.node,
                "arg-type",
                f"{name}() takes no None",
                evaluator.source(item.node),
            )
            _report(evaluator, [problem])
    if name in ("list", "sorted", "tuple", "set", "reversed") and values:
        inner = evaluator.iterate(values[0], given[0].node)
        head = "list" if name in ("list", "sorted") else "Iterable"
        return Generic(head, (evaluator.hint(widened(inner)),))
    if name == "enumerate" and values:
        inner = evaluator.hint(widened(evaluator.iterate(values[0], given[0].node)))
        return Generic("Iterable", (Generic("tuple", (Named("int"), inner)),))
    if name == "zip":
        parts_ = tuple(
            evaluator.hint(widened(evaluator.iterate(item.value, item.node)))
            for item in given
        )
        return Generic("Iterable", (Generic("tuple", parts_),)) if parts_ else ANY
    if name == "next" and values and is_hint(values[0]):
        inner = evaluator.iterate(values[0], given[0].node)
        return joined([inner, *map(widened, values[1:2])])
    if name in ("print", "str", "repr") or name not in _RESULTS:
        return _RESULTS.get(name, ANY)
    return _RESULTS[name]
