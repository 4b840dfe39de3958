"""What Python calls things: deterministic, injective, stable under other edits."""

from __future__ import annotations

import builtins
import keyword
from collections import Counter
from collections.abc import Iterable, Mapping

from generator.diagnostics import Diagnostics
from generator.model import Api, Definition, Hints, Object, TypeId
from generator.python.scope import Scope, shorten
from generator.python.usage import Usage
from generator.python.words import ascii_words, camel, snake, split_words
from generator.values import dataclass

__all__ = [
    "CLIENT_NAMES",
    "OPTION_NAMES",
    "ModelNames",
    "attribute_name",
    "class_name",
    "module_name",
    "name_models",
]

# Classes of ours, of typing and of the standard library that generated modules import.
_IMPORTED_CLASSES = frozenset(
    [
        "Annotated",
        "AsyncPager",
        "AsyncPoller",
        "AsyncStream",
        "Encoding",
        "Events",
        "FileContent",
        "FileInput",
        "LongRunning",
        "Pager",
        "Pages",
        "Poller",
        "Stream",
        "Any",
        "AsyncClient",
        "AsyncCore",
        "AsyncIterator",
        "Awaitable",
        "Base64",
        "Base64Url",
        "Body",
        "Callable",
        "CallOptions",
        "ClassVar",
        "Client",
        "Core",
        "Decimal",
        "DecimalNumber",
        "Float32Vector",
        "Float64Vector",
        "HttpDate",
        "Iterator",
        "Literal",
        "Mapping",
        "NotRequired",
        "Final",
        "Format",
        "IntString",
        "Iterable",
        "Operation",
        "Optional",
        "Parameter",
        "Reply",
        "ReplyHeader",
        "SentAs",
        "Required",
        "Sequence",
        "Tagged",
        "TokenSource",
        "TypeAlias",
        "TypedDict",
        "TYPE_CHECKING",
        "UNSET",
        "UUID",
        "Union",
        "UnixTime",
        "UnknownVariant",
        "Unpack",
        "Unset",
        "Xml",
    ]
)
_BUILTIN_CLASSES = frozenset(name for name in dir(builtins) if name[:1].isupper())
_CLASS_RESERVED = _IMPORTED_CLASSES | _BUILTIN_CLASSES | frozenset(keyword.kwlist)

# Windows refuses files of these names, whatever their extension.
_DEVICES = frozenset(
    ["aux", "con", "nul", "prn"]
    + [f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)]
)
_MODULE_RESERVED = _DEVICES | frozenset(keyword.kwlist) | {"models", "operations"}

OPTION_NAMES = frozenset(
    {
        "extra_body",
        "extra_headers",
        "deadline",
        "extra_query",
        "idempotency_key",
        "max_retries",
        "options",
        "raw_response",
        "resume_token",
        "stream_response",
        "self",
        "timeout",
        "total_timeout",
        "validate",
    }
)
"""Names that every generated method keeps for itself (`CallOptions` of the runtime)."""

CLIENT_NAMES = frozenset(
    {"aclose", "close", "download", "raw", "request", "resume", "stream_raw"}
)
"""Public members of the runtime's client, which no group may hide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelNames:
    """The names of one definition.

    `name` is the class or alias; `input_name` the one for requests where they differ
    (else the same); `dict_name` the TypedDict or lenient alias, which only what is
    written has.
    """

    module: str
    name: str
    input_name: str
    dict_name: str


def class_name(text_words: tuple[str, ...]) -> str:
    """Return the CamelCase name for `text_words`, "Model" where there are no words."""
    return shorten(camel(text_words)) or "Model"


def attribute_name(wire_name: str, *, fallback: str = "value") -> str:
    """Return the snake_case name for `wire_name`, never a keyword, never empty."""
    name = shorten(snake(split_words(wire_name))) or fallback
    return f"{name}_" if keyword.iskeyword(name) else name


def module_name(name_words: tuple[str, ...]) -> str:
    """Return an ASCII module name for `name_words` that every file system takes."""
    # 64 keeps `<site-packages>/<package>/<version>/models/<module>.py` under Windows'
    # 260.
    name = shorten(snake(ascii_words(name_words)), limit=64) or "model"
    return f"{name}_" if name in _MODULE_RESERVED else name


def name_models(
    api: Api, usage: Usage, diagnostics: Diagnostics
) -> Mapping[TypeId, ModelNames]:
    """Return the names of all definitions of `api`, reporting every forced rename."""
    scope = Scope(_CLASS_RESERVED)
    wanted = _wanted_names(api.definitions)
    classes: dict[TypeId, str] = {}
    ranked = sorted(api.definitions, key=lambda item: not item.is_component)
    for definition in ranked:
        want = wanted[definition.id]
        name = scope.allocate(want, owner=definition.id)
        classes[definition.id] = name
        if name != want:
            _report(definition, want, name, diagnostics)
    modules: dict[TypeId, str] = {}
    module_scope = Scope(_MODULE_RESERVED)
    owners = {definition.id: definition.owner for definition in api.definitions}
    for definition in ranked:
        root = _root(definition.id, owners)
        if root == definition.id:
            want = module_name(split_words(classes[root]))
            modules[root] = module_scope.allocate(want, owner=root)
    names: dict[TypeId, ModelNames] = {}
    for definition in api.definitions:
        id_ = definition.id
        name = classes[id_]
        input_name = name
        if id_ in usage.split and _is_class(definition):
            input_name = scope.allocate(f"{name}Input", owner=(id_, "input"))
        suffix = "Dict" if _is_class(definition) else "Input"
        names[id_] = ModelNames(
            module=modules[_root(id_, owners)],
            name=name,
            input_name=input_name,
            dict_name=scope.allocate(f"{input_name}{suffix}", owner=(id_, "dict")),
        )
    return names


def _is_class(definition: Definition) -> bool:
    return isinstance(definition.type, Object)


def _root(id_: TypeId, owners: Mapping[TypeId, TypeId | None]) -> TypeId:
    seen = {id_}
    while (
        (owner := owners.get(id_)) is not None and owner not in seen and owner in owners
    ):
        seen.add(owner)
        id_ = owner
    return id_


def _wanted_names(definitions: Iterable[Definition]) -> dict[TypeId, str]:
    """Return the name each definition asks for.

    A title names an inline schema only where nothing else asks for the same name:
    titles such as "Response" repeat, and a number behind them would depend on the order
    of the document.
    """
    definitions = tuple(definitions)
    asked = Counter(
        name
        for item in definitions
        for name in {_best(item.hints), _title(item.hints)}
        if name
    )
    wanted: dict[TypeId, str] = {}
    for definition in definitions:
        hints = definition.hints
        name = _best(hints)
        if not name and (title := _title(hints)) and asked[title] == 1:
            name = title
        wanted[definition.id] = name or class_name(
            tuple(word for part in hints.place for word in split_words(part))
        )
    return wanted


def _best(hints: Hints) -> str:
    for text in (hints.override, hints.component):
        if text and (found := split_words(text)):
            return class_name(found)
    return ""


def _title(hints: Hints) -> str:
    if not hints.title or len(hints.title) > 48:
        return ""
    found = split_words(hints.title)
    return class_name(found) if found else ""


def _report(
    definition: Definition, want: str, name: str, diagnostics: Diagnostics
) -> None:
    diagnostics.note(
        "name-changed",
        f'"{want}" is taken, so this schema is called "{name}" in Python',
        definition.origin,
        help="give it a name of its own with x-apistrata-name",
    )
