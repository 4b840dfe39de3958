"""The files of a generated project: one sub-package a version, and what they share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.diagnostics import Diagnostics
from generator.model import Api
from generator.python.annotations import Annotator
from generator.python.calls import walk_methods
from generator.python.client import ClientFacts, ClientPlanner, name_client
from generator.python.constraints import constraints_text
from generator.python.docs import docstring, one_line, prose
from generator.python.examples import Example, plan_example
from generator.python.expressions import Call, Expression, Keyword, Text, flat
from generator.python.expressions import Mapping as MappingExpression
from generator.python.grouping import Group, group_operations
from generator.python.imports import Imports
from generator.python.layout import explode
from generator.python.literals import string_literal
from generator.python.models import (
    STYLED_MODULE,
    ModelModule,
    WriteClasses,
    export_list,
    plan_models,
)
from generator.python.naming import module_name, name_models
from generator.python.operations import OperationsPlanner
from generator.python.usage import analyze
from generator.python.views import IndexView, PlannedFile, TextView
from generator.python.words import split_words
from generator.python.xml import speaks_xml, with_xml_as_text
from generator.values import dataclass

__all__ = [
    "OperationFacts",
    "PackageOptions",
    "VersionPlan",
    "plan_project",
    "plan_version",
    "version_module",
]

_ERRORS = (
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "DecodeError",
    "NotFoundError",
    "OperationError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "StatusError",
    "StreamError",
    "TimeoutError",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
    "ValidationError",
)


# What a project needs besides, by the style of its models.
_LIBRARIES = {"msgspec": "msgspec>=0.18", "pydantic": "pydantic>=2"}

_HOOKS = (
    "EndpointNotice",
    "FailureNotice",
    "Hook",
    "Notice",
    "RequestNotice",
    "ResponseNotice",
    "RetryNotice",
    "StreamEndNotice",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageOptions:
    """What the manifest says of a generated project."""

    distribution: str
    package: str
    title: str = ""
    version: str = "0.1.0"
    license: str = ""
    authors: tuple[str, ...] = ()
    has_reports: bool = False
    """Whether the project carries a changelog, and reports of its versions."""
    models: str = "dataclass"
    """The model style."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationFacts:
    """One operation as prose shows it."""

    call: str
    method: str
    path: str
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionPlan:
    """The files of one api-version, and what the project's prose says of it."""

    version: str
    module: str
    title: str
    summary: str
    files: tuple[PlannedFile, ...]
    operations: tuple[OperationFacts, ...]
    client: ClientFacts
    example: Example | None
    model_count: int


def version_module(version: str) -> str:
    """Return the sub-package's name for an api-version: "2023-05-15" is v2023_05_15."""
    name = module_name(split_words(version)) if split_words(version) else "v0"
    name = name[1:] if name[:1] == "n" and name[1:2].isdigit() else name
    return name if name[:1] == "v" and name[1:2].isdigit() else f"v{name}"


def plan_version(
    api: Api,
    *,
    options: PackageOptions,
    diagnostics: Diagnostics,
    write_classes: WriteClasses | None = None,
) -> VersionPlan:
    """Return the plan of the sub-package for `api`.

    Its models are dataclasses, or what `write_classes` makes of them. `diagnostics`
    gets a note for every name that had to be changed.
    """
    if write_classes is not None and speaks_xml(api):
        api = with_xml_as_text(api)
        diagnostics.note(
            "xml-untyped",
            "XML is handed over as text: only dataclasses say how they look in it",
            api.origin,
            help="leave `models:` out for typed XML",
        )
    usage = analyze(api)
    names = name_models(api, usage, diagnostics)
    if write_classes is not None:
        names = {
            id_: replace(each, module=STYLED_MODULE) for id_, each in names.items()
        }
    client_names = name_client(api)
    root = group_operations(
        api.operations,
        tag_docs={tag.name: prose(tag.docs) for tag in api.tags},
        diagnostics=diagnostics,
    )
    module = version_module(api.version)
    folder = f"{options.package}/{module}"
    models = list(
        plan_models(
            api,
            names=names,
            usage=usage,
            write_classes=write_classes,
            diagnostics=diagnostics,
        )
    )
    files: list[PlannedFile] = []
    for planned in models:
        path = f"{folder}/models/{planned.name}.py"
        files.append(
            PlannedFile(
                path=path,
                template="models.py",
                view=planned.view,
                is_laid_out=write_classes is None,
            )
        )
    files.append(
        PlannedFile(
            path=f"{folder}/models/__init__.py",
            template="index.py",
            view=_models_index(api, models),
        )
    )
    planner = OperationsPlanner(
        api=api,
        definitions=api.by_id(),
        names=names,
        usage=usage,
        client_names=client_names.parameters,
        diagnostics=diagnostics,
    )
    for group in planner.plan(root):
        path = f"{folder}/operations/{group.name}.py"
        files.append(PlannedFile(path=path, template="operations.py", view=group.view))
    files.append(
        PlannedFile(
            path=f"{folder}/operations/__init__.py",
            template="docstring.py",
            view=TextView(
                facts={
                    "doc": docstring(
                        [f"The operations of {api.version}, a file a group."],
                        indent="",
                    )
                }
            ),
        )
    )
    client = ClientPlanner(
        api=api,
        root=root,
        annotator=Annotator(
            definitions=api.by_id(),
            names=names,
            usage=usage,
            imports=Imports(),
            models=".models.",
            runtime=".._runtime",
        ),
        names=client_names,
        distribution=options.distribution,
    )
    client_view, facts = client.plan()
    files.append(
        PlannedFile(path=f"{folder}/_client.py", template="client.py", view=client_view)
    )
    files.append(
        PlannedFile(
            path=f"{folder}/_constraints.json",
            template="constraints.json",
            view=TextView(
                facts={"text": constraints_text(api, walk_methods(root), names=names)}
            ),
        )
    )
    files.append(
        PlannedFile(
            path=f"{folder}/__init__.py",
            template="index.py",
            view=_version_index(api),
        )
    )
    return VersionPlan(
        version=api.version,
        module=module,
        title=options.title or " ".join(api.title.split()),
        summary=one_line(prose(api.docs), limit=200),
        files=tuple(sorted(files, key=lambda file: file.path)),
        operations=tuple(_operation_facts(root)),
        client=facts,
        example=plan_example(api, root, names=names, usage=usage),
        model_count=sum(len(planned.exports) for planned in models),
    )


def plan_project(
    versions: Sequence[VersionPlan], *, options: PackageOptions
) -> Iterator[PlannedFile]:
    """Yield the files that the versions share, apart from the runtime's copy."""
    latest = versions[-1]
    title = options.title or latest.title
    yield PlannedFile(
        path=f"{options.package}/__init__.py",
        template="package.py",
        view=TextView(
            facts={
                "doc": docstring(_package_doc(title, options, versions), indent=""),
                "exports": export_list(plan.module for plan in versions),
                "imports": tuple(
                    f"    from . import {plan.module}" for plan in versions
                ),
                "versions": _versions_table(versions),
            }
        ),
    )
    yield PlannedFile(
        path=f"{options.package}/py.typed",
        template="empty",
        view=TextView(facts={}),
    )
    yield PlannedFile(
        path="pyproject.toml",
        template="pyproject.toml",
        view=TextView(
            facts={
                "distribution": _toml(options.distribution),
                "version": _toml(options.version),
                "description": _toml(f"Typed Python clients of {title}"),
                "license": _toml(options.license) if options.license else "",
                "authors": tuple(map(_toml, options.authors)),
                "package": options.package,
                "dependencies": ", ".join(map(_toml, _dependencies(options))),
            }
        ),
    )
    yield PlannedFile(
        path="README.md",
        template="README.md",
        view=TextView(
            facts={
                "title": _markdown(title),
                "distribution": options.distribution,
                "package": options.package,
                "summary": _markdown(latest.summary),
                "versions": tuple(_readme_version(plan) for plan in versions),
                "latest": latest.module,
                "latest_version": latest.version,
                "has_reports": options.has_reports,
                **_readme_example(latest),
            }
        ),
    )


def _dependencies(options: PackageOptions) -> Iterator[str]:
    yield "httpx2>=2.0"
    if options.models in _LIBRARIES:
        yield _LIBRARIES[options.models]


def _models_index(api: Api, modules: Sequence[ModelModule]) -> IndexView:
    origin = {name: module.name for module in modules for name in module.exports}
    return _index(
        doc=f"The models of api-version {api.version}, each imported on first use.",
        runtime="..._runtime",
        origin={name: f".{module}" for name, module in origin.items()},
    )


def _version_index(api: Api) -> IndexView:
    title = " ".join(api.title.split())
    origin = {"Client": "._client", "AsyncClient": "._client"}
    origin |= dict.fromkeys(_ERRORS, ".._runtime.errors")
    origin |= dict.fromkeys(("UNSET", "Unset"), ".._runtime.unset")
    origin |= dict.fromkeys(("unknown_fields",), ".._runtime.models")
    origin |= dict.fromkeys(_HOOKS, ".._runtime.hooks")
    origin |= dict.fromkeys(("Endpoint", "Family", "Pool"), ".._runtime.pool")
    view = _index(
        doc=f"{title}, api-version {api.version}.",
        runtime=".._runtime",
        origin=origin,
        modules=("models",),
    )
    return view


def _index(
    *,
    doc: str,
    runtime: str,
    origin: dict[str, str],
    modules: Sequence[str] = (),
) -> IndexView:
    imports = Imports()
    for name, where in origin.items():
        imports.check(where, name)
    for module in modules:
        imports.check(".", module)
    # A dot stands for "a module of this package" in the table.
    origin = origin | dict.fromkeys(modules, ".")
    pairs = tuple(
        (Text(string_literal(name)), Text(string_literal(origin[name])))
        for name in sorted(origin)
    )
    table = explode(MappingExpression(pairs), indent="")
    return IndexView(
        doc=docstring([doc], indent=""),
        runtime=runtime,
        check_imports=imports.check_lines(),
        exports=export_list(origin),
        table=f"_MODULES: dict[str, str] = {table}",
    )


def _versions_table(versions: Sequence[VersionPlan]) -> str:
    pairs = tuple(
        (Text(string_literal(plan.version)), Text(string_literal(plan.module)))
        for plan in versions
    )
    table = explode(MappingExpression(pairs), indent="")
    return f"VERSIONS: dict[str, str] = {table}"


def _package_doc(
    title: str, options: PackageOptions, versions: Sequence[VersionPlan]
) -> list[str]:
    latest = versions[-1]
    return [
        f"Typed clients of {title}, one sub-package an api-version.",
        "",
        f"    from {options.package}.{latest.module} import Client",
        "",
        "Nothing is imported before it is used; several versions live in one process.",
    ]


def _operation_facts(root: Group) -> Iterator[OperationFacts]:
    for call, operation in walk_methods(root):
        yield OperationFacts(
            call=f"client.{call}",
            method=operation.method,
            path=_markdown_code(operation.path),
            summary=_markdown(one_line(prose(operation.docs), limit=100)),
        )


def _readme_example(plan: VersionPlan) -> dict[str, object]:
    """Return the lines that open a client and make one call, sync and async."""
    facts: list[Expression] = []
    if plan.client.endpoint:
        facts.append(Text(string_literal(plan.client.endpoint)))
    example = plan.example
    schemes = {key: (argument, kind) for argument, kind, key in plan.client.credentials}
    ways = [
        [schemes[key] for key in way]
        for way in (example.ways if example else ())
        if all(key in schemes for key in way)
    ]
    # A key is what a reader has at hand; tokens take a library to get.
    ways.sort(key=lambda way: sum(kind != "apiKey" for _, kind in way))
    for argument, kind in ways[0] if ways else ():
        secret = Text('("user", "password")' if kind == "basic" else '"..."')
        facts.append(Keyword(argument, secret))
    return {
        "example": example is not None,
        "construct": flat(Call("Client", tuple(facts))),
        "construct_async": flat(Call("AsyncClient", tuple(facts))),
        "call": example.show(indent="    ") if example else "",
        "await_call": example.show(indent="        ", is_async=True) if example else "",
    }


def _readme_version(plan: VersionPlan) -> dict[str, object]:
    return {
        "version": _markdown(plan.version),
        "module": plan.module,
        "operations": plan.operations,
        "model_count": plan.model_count,
    }


def _toml(text: str) -> str:
    """Return `text` as a TOML basic string (toml.io/en/v1.0.0#string)."""
    escaped = "".join(
        f"\\{c}" if c in '\\"' else c if c.isprintable() else f"\\u{ord(c):04x}"
        for c in text
        if not 0xD800 <= ord(c) <= 0xDFFF and ord(c) < 0x10000
    )
    return f'"{escaped}"'


def _markdown(text: str) -> str:
    """Return one line of prose so that nothing in it is Markdown or HTML."""
    flat = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    # An underline inside a word means nothing, nor does a sign that names nothing.
    flat = re.sub(
        r"([\\`*\[\]|~]|(?<!\w)_|_(?!\w)|<(?=[\w/!?])|&(?=[\w#])|(?<!\S)#)",
        r"\\\1",
        flat,
    )
    # What only means something at the start of a line: lists, quotes, underlines.
    return re.sub(r"^((?:\d+(?=[.)]))?)([-+=.)>])", r"\1\\\2", flat)


def _markdown_code(text: str) -> str:
    """Return one line that can stand between backticks in a cell of a table."""
    flat = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return flat.replace("`", "'").replace("|", "\\|")
