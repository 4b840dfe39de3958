"""What generated source may consist of: everything else came from a specification."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

__all__ = ["unplanned"]

_NODES = (
    ast.Module,
    ast.ClassDef,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.arguments,
    ast.arg,
    ast.keyword,
    ast.Expr,
    ast.Constant,
    ast.Name,
    ast.Attribute,
    ast.Subscript,
    ast.Tuple,
    ast.List,
    ast.Dict,
    ast.BinOp,
    ast.BitOr,
    ast.UnaryOp,
    ast.USub,
    ast.Not,
    ast.Compare,
    ast.Is,
    ast.Eq,
    ast.In,
    ast.Assign,
    ast.AnnAssign,
    ast.Import,
    ast.ImportFrom,
    ast.alias,
    ast.If,
    ast.Return,
    ast.Await,
    ast.Call,
    ast.JoinedStr,
    ast.FormattedValue,
    ast.Load,
    ast.Store,
)
_MODELS = "f'{__package__}.models'"
_MODULES = frozenset(
    {
        "__future__",
        "builtins",
        "collections.abc",
        "dataclasses",
        "datetime",
        "decimal",
        "functools",
        "httpx2",
        "msgspec",
        "pydantic",
        "typing",
        "uuid",
    }
)
_CALLS = frozenset(
    {
        "ApiKeyScheme",
        "BasicScheme",
        "BearerScheme",
        "Body",
        "ClientSpec",
        "ConfigDict",
        "Events",
        "Field",
        "LongRunning",
        "Operation",
        "Pages",
        "Parameter",
        "Reply",
        "ReplyHeader",
        "SentAs",
        "Xml",
        "Server",
        "ServerVariable",
        "Tagged",
        "TypedDict",
        "dataclass",
        "field",
        "float",
        "lazy_module",
        "lazy_package",
        "rest",
        "super",
        "wire",
        "VERSIONS.values",
        "dict.fromkeys",
        "self._core.begin",
        "self._core.call",
        "self._core.pages",
        "self._core.stream",
        "super().__init__",
    }
)
_ATTRIBUTES = frozenset(
    {"_core", "begin", "call", "pages", "stream", "fromkeys", "values", "__init__"}
    | {"date", "datetime", "time", "timedelta"}
    | {"AsyncBaseTransport", "AsyncClient", "BaseTransport", "Client", "Timeout"}
    | {"bool", "bytes", "dict", "float", "int", "list", "str", "tuple"}
)
_BUILTINS = frozenset(
    {"bool", "bytes", "dict", "float", "int", "list", "object", "property", "str"}
    | {"super", "tuple", "__name__", "__package__"}
)
# What the runtime knows by itself when it reads the text of a type.
_KNOWN_TYPES = _BUILTINS | frozenset(
    {"Annotated", "Any", "Base64", "Base64Url", "Decimal", "DecimalNumber", "HttpDate"}
    | {"Literal", "Mapping", "None", "Sequence", "Tagged", "UUID", "UnixTime"}
    | {"UnknownVariant", "dt"}
)
_TYPE_ARGUMENT = {
    "Body": 1,
    "Events": 2,
    "LongRunning": 1,
    "Pages": 1,
    "Parameter": 2,
    "ReplyHeader": 1,
    "Reply": 1,
}


def unplanned(files: Mapping[str, bytes]) -> Iterator[str]:
    """Yield what is in the sources of `files` and was put there by no plan."""
    for path, content in files.items():
        if not path.endswith(".py") or "/_runtime/" in path:
            continue
        tree = ast.parse(content)
        for problem in _Reader(path, tree, files).problems():
            yield f"{path}: {problem}"


class _Reader:
    def __init__(self, path: str, tree: ast.Module, files: Mapping[str, bytes]) -> None:
        self.path = PurePosixPath(path)
        self.tree = tree
        self.files = files
        self.bound = set(_bound(tree)) | _BUILTINS

    def problems(self) -> Iterator[str]:
        for node in ast.walk(self.tree):
            if not isinstance(node, _NODES):
                yield f"a {type(node).__name__} in line {getattr(node, 'lineno', '?')}"
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.name not in _MODULES:
                        yield f"import {alias.name}"
            elif isinstance(node, ast.ImportFrom):
                yield from self._import(node)
            elif isinstance(node, ast.Name):
                if node.id not in self.bound:
                    yield f"the name {node.id} in line {node.lineno}"
            elif isinstance(node, ast.Attribute):
                if node.attr not in _ATTRIBUTES:
                    yield f"the attribute {node.attr} in line {node.lineno}"
            elif isinstance(node, ast.Call):
                yield from self._call(node)
            elif isinstance(node, (ast.Compare, ast.JoinedStr)) and not _is_known(node):
                yield f"{ast.unparse(node)} in line {node.lineno}"

    def _import(self, node: ast.ImportFrom) -> Iterator[str]:
        if node.level == 0:
            if node.module not in _MODULES:
                yield f"from {node.module} import"
            return
        folder = self.path.parents[node.level - 1]
        parts = (node.module or "").split(".") if node.module else []
        target = folder.joinpath(*parts)
        for alias in node.names:
            places = (
                f"{target}.py",
                f"{target}/__init__.py" if parts else "",
                f"{target}/{alias.name}.py",
                f"{target}/{alias.name}/__init__.py",
            )
            if not any(place in self.files for place in places):
                yield f"from {'.' * node.level}{node.module or ''} import {alias.name}"

    def _call(self, node: ast.Call) -> Iterator[str]:
        name = ast.unparse(node.func)
        is_group = name in self.bound and name.endswith("Operations")
        if name not in _CALLS and not is_group:
            yield f"a call of {name} in line {node.lineno}"
        place = _TYPE_ARGUMENT.get(name)
        if place is not None and len(node.args) > place:
            argument = node.args[place]
            # The runtime evaluates it.
            if not isinstance(argument, ast.Constant):
                yield f"{name} with a computed type in line {node.lineno}"
            elif isinstance(argument.value, str):
                yield from self._type_text(argument.value)

    def _type_text(self, text: str) -> Iterator[str]:
        models = {PurePosixPath(path).stem for path in self.files if "/models/" in path}
        assert models
        for node in ast.walk(ast.parse(text, mode="eval")):
            if isinstance(node, ast.Name):
                if node.id not in _KNOWN_TYPES and not self._is_model(node.id):
                    yield f"the name {node.id} in the type {text!r}"
            elif not isinstance(
                node,
                (
                    ast.Expression,
                    ast.Constant,
                    ast.Subscript,
                    ast.BinOp,
                    ast.BitOr,
                    ast.Tuple,
                    ast.Load,
                    ast.Attribute,
                    ast.Call,
                    ast.Dict,
                ),
            ):
                yield f"a {type(node).__name__} in the type {text!r}"

    def _is_model(self, name: str) -> bool:
        index = f"{self.path.parents[1]}/models/__init__.py"
        return repr(name).encode() in self.files[index].replace(b'"', b"'")


def _is_known(node: ast.Compare | ast.JoinedStr) -> bool:
    """Whether this is one of the comparisons, or the one f-string, that there are."""
    if isinstance(node, ast.JoinedStr):
        return ast.unparse(node) == _MODELS
    (right,) = node.comparators
    is_true = isinstance(right, ast.Constant) and right.value is True
    words = right.elts if isinstance(right, ast.Tuple) else [right]
    are_words = all(
        isinstance(word, ast.Constant) and isinstance(word.value, str) for word in words
    )
    is_choice = isinstance(node.ops[0], (ast.Eq, ast.In)) and are_words
    return isinstance(node.left, ast.Name) and (is_true or is_choice)


def _bound(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.alias):
            yield node.asname or node.name.partition(".")[0]
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


assert all(hasattr(builtins, name) for name in _BUILTINS if not name.startswith("_"))
