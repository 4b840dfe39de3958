"""`_client.py`: the two clients of one api-version."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.model import Api, Parameter, SecurityScheme, Server, ServerVariable
from generator.origin import Origin
from generator.python.annotations import Annotator
from generator.python.classes import only_value
from generator.python.declared import Declared
from generator.python.docs import docstring, one_line, paragraphs, prose, sentence, wrap
from generator.python.expressions import (
    Call,
    Expression,
    Keyword,
    Subscript,
    Text,
    Tuple,
    choice,
    flat,
)
from generator.python.expressions import Mapping as MappingExpression
from generator.python.facts import type_facts
from generator.python.grouping import Group
from generator.python.imports import Imports
from generator.python.layout import explode, fit
from generator.python.literals import string_literal
from generator.python.naming import attribute_name
from generator.python.operations import attribute_view
from generator.python.scope import Scope
from generator.python.views import ClientClassView, ClientView
from generator.values import dataclass

__all__ = ["ClientFacts", "ClientNames", "ClientPlanner", "is_absolute", "name_client"]

_RUNTIME = ".._runtime"
_INDENT = "        "
# Arguments that are handed through as they are.
_COMMON = (
    "base_url",
    "timeout",
    "headers",
    "max_retries",
    "retry_unsafe",
    "hooks",
    "pool",
    "total_timeout",
    "max_response_size",
    "validate",
    "http_client",
    "transport",
)
_TOKENS = Text("TokenSource")
_ASYNC_TOKENS = Text("AsyncTokenSource")
# Arguments that every client has.
_SETTINGS = frozenset(
    {
        "api_version",
        "base_url",
        "headers",
        "hooks",
        "http_client",
        "max_response_size",
        "max_retries",
        "pool",
        "retry_unsafe",
        "self",
        "timeout",
        "total_timeout",
        "transport",
        "validate",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientFacts:
    """What prose about the package says of its client."""

    endpoint: str
    """A URL to show for the argument that says where the API is, "" where none is
    needed.
    """
    credentials: tuple[tuple[str, str, str], ...]
    """(argument, kind of scheme, key of scheme) of each way to sign in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    name: str
    annotation: Expression
    default: str | None
    doc: str
    is_positional: bool = False
    wire_name: str = ""
    origin: Origin | None = None
    is_idle: bool = False


def is_absolute(server: Server) -> bool:
    """Whether the server's URL says its host."""
    return "://" in server.url or server.url.startswith("{")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientNames:
    """The client's arguments: by server variable, by scheme key, by (location, wire
    name).
    """

    variables: Mapping[str, str]
    schemes: Mapping[str, str]
    parameters: Mapping[tuple[str, str], str]


def name_client(api: Api) -> ClientNames:
    """Return the names of what is told to a client once, instead of on every call."""
    scope = Scope(_SETTINGS)
    variables = {
        variable.name: scope.allocate(
            attribute_name(variable.hints.override or variable.name),
            owner=("variable", variable.name),
        )
        for server in api.servers
        for variable in server.variables
    }
    schemes = {
        scheme.key: scope.allocate(
            attribute_name(scheme.hints.override or scheme.key),
            owner=("scheme", scheme.key),
        )
        for scheme in api.security_schemes
    }
    parameters: dict[tuple[str, str], str] = {
        (parameter.location, parameter.wire_name): scope.allocate(
            attribute_name(parameter.hints.override or parameter.wire_name),
            owner=("parameter", parameter.location, parameter.wire_name),
        )
        for parameter in _client_wide(api)
    }
    return ClientNames(variables=variables, schemes=schemes, parameters=parameters)


@dataclass(slots=True, kw_only=True)
class ClientPlanner:
    """Plans the clients of one api-version."""

    api: Api
    root: Group
    annotator: Annotator
    names: ClientNames
    distribution: str

    def plan(self) -> tuple[ClientView, ClientFacts]:
        """Return the view of `_client.py` and the facts for prose."""
        imports = self.annotator.imports
        base = "AsyncClient as AsyncClientBase"
        for name in (
            base,
            "ClientSpec",
            "DEFAULT_RETRIES",
            "DEFAULT_TIMEOUT",
            "MAX_RESPONSE",
            "SyncClient",
        ):
            imports.run(f"{_RUNTIME}.client", name)
        imports.check("collections.abc", "Mapping")
        imports.check("collections.abc", "Sequence")
        imports.check(f"{_RUNTIME}.hooks", "HookSource")
        imports.check(f"{_RUNTIME}.pool", "Pool")
        imports.check("httpx2", "")
        if self.root.children:
            imports.run("functools", "cached_property")
        spec = self._spec(imports)
        settings = list(self._settings(imports))
        clients = tuple(
            self._client(settings, imports, is_async=is_async)
            for is_async in (False, True)
        )
        view = ClientView(
            doc=docstring(
                [f"The clients of {_title(self.api)}, api-version {self.api.version}."],
                indent="",
            ),
            imports=imports.run_lines(),
            check_imports=imports.check_lines(),
            spec=spec,
            clients=clients,
        )
        return view, self._facts(settings)

    def _facts(self, settings: Sequence[_Setting]) -> ClientFacts:
        endpoint = ""
        if any(setting.is_positional for setting in settings):
            endpoint = "https://example.com"
            for variable in self.api.servers[0].variables if self.api.servers else ():
                if (
                    variable.is_required
                    and variable.default
                    and "." in variable.default
                ):
                    endpoint = f"https://{variable.default}"
        return ClientFacts(
            endpoint=endpoint,
            credentials=tuple(
                (self.names.schemes[scheme.key], scheme.kind, scheme.key)
                for scheme in _schemes(self.api)
            ),
        )

    # the description of the service

    def _spec(self, imports: Imports) -> str:
        servers = tuple(self._server(server, imports) for server in self.api.servers)
        schemes = tuple(self._scheme(scheme, imports) for scheme in _schemes(self.api))
        call = Call(
            "ClientSpec",
            (
                Keyword("title", Text(string_literal(_title(self.api)))),
                Keyword("package", Text(string_literal(self.distribution))),
                Keyword(
                    "user_agent",
                    Text(string_literal(f"{self.distribution}/{self.api.version}")),
                ),
                Keyword("models", Text('f"{__package__}.models"')),
                Keyword("servers", Tuple(servers)),
                Keyword("schemes", Tuple(schemes)),
            ),
        )
        return f"_SPEC = {explode(call, indent='')}"

    def _server(self, server: Server, imports: Imports) -> Expression:
        imports.run(f"{_RUNTIME}.client", "Server")
        items: list[Expression] = [Text(string_literal(server.url))]
        if server.variables:
            imports.run(f"{_RUNTIME}.client", "ServerVariable")
            items.append(Tuple(tuple(map(self._variable, server.variables))))
        return Call("Server", tuple(items))

    def _variable(self, variable: ServerVariable) -> Expression:
        items: list[Expression] = [
            Text(string_literal(variable.name)),
            Keyword(
                "argument", Text(string_literal(self.names.variables[variable.name]))
            ),
        ]
        if variable.default is not None and not variable.is_required:
            items.append(Keyword("default", Text(string_literal(variable.default))))
        if variable.values:
            values = tuple(Text(string_literal(value)) for value in variable.values)
            items.append(Keyword("values", Tuple(values)))
        if variable.is_required:
            items.append(Keyword("is_required", Text("True")))
        return Call("ServerVariable", tuple(items))

    def _scheme(self, scheme: SecurityScheme, imports: Imports) -> Expression:
        key = Text(string_literal(scheme.key))
        argument = Keyword(
            "argument", Text(string_literal(self.names.schemes[scheme.key]))
        )
        if scheme.kind == "apiKey":
            imports.run(f"{_RUNTIME}.client", "ApiKeyScheme")
            location = Text(string_literal(scheme.location or "header"))
            name = Text(string_literal(scheme.wire_name or scheme.key))
            return Call("ApiKeyScheme", (key, location, name, argument))
        if scheme.kind == "basic":
            imports.run(f"{_RUNTIME}.client", "BasicScheme")
            return Call("BasicScheme", (key, argument))
        imports.run(f"{_RUNTIME}.client", "BearerScheme")
        scopes = scheme.default_scopes
        items: tuple[Expression, ...] = (key, argument)
        if scopes:
            wanted = tuple(Text(string_literal(scope)) for scope in scopes)
            items = (*items, Keyword("scopes", Tuple(wanted)))
        word = scheme.http_scheme
        if scheme.kind == "http" and word and word.lower() != "bearer":
            # Another scheme of RFC 9110 sec. 11 that is followed by a text.
            items = (*items, Keyword("prefix", Text(string_literal(word))))
        return Call("BearerScheme", items)

    # the constructor

    def _settings(self, imports: Imports) -> Iterator[_Setting]:
        servers = self.api.servers
        variables = [v for server in servers[:1] for v in server.variables]
        if not servers or not is_absolute(servers[0]):
            yield _Setting(
                name="base_url",
                annotation=Text("str | None"),
                default="None",
                is_positional=True,
                doc="The URL below which the API lies, such as `https://example.com/v1`.",
            )
        for variable in sorted(variables, key=lambda v: not v.is_required):
            yield self._variable_setting(variable, imports)
        for scheme in _schemes(self.api):
            yield self._credential(scheme, imports)
        for parameter in _client_wide(self.api):
            yield self._parameter_setting(parameter, imports)
        if any(p.is_api_version for o in self.api.operations for p in o.parameters):
            yield _Setting(
                name="api_version",
                annotation=Text("str"),
                default=string_literal(self.api.version),
                doc="The api-version that requests ask for.",
            )

    def _variable_setting(self, variable: ServerVariable, imports: Imports) -> _Setting:
        imports.run(f"{_RUNTIME}.unset", "UNSET")
        imports.check(f"{_RUNTIME}.unset", "Unset")
        annotation: Expression = Text("str")
        if variable.values:
            self.annotator.typing("Literal")
            values = tuple(Text(string_literal(value)) for value in variable.values)
            annotation = choice(Subscript("Literal", values), Text("str"))
        doc = one_line(prose(variable.docs))
        if variable.default is not None and not variable.is_required:
            doc = f"{sentence(doc)} The default is `{variable.default}`.".strip()
        if "{" + variable.name + "}" in _host(self.api):
            doc = f"{sentence(doc)} A whole URL may be given too.".strip()
        return _Setting(
            name=self.names.variables[variable.name],
            annotation=choice(annotation, Text("Unset")),
            default="UNSET",
            is_positional=variable.is_required,
            doc=doc,
            wire_name=variable.name,
            origin=variable.origin,
        )

    def _credential(self, scheme: SecurityScheme, imports: Imports) -> _Setting:
        said = one_line(prose(scheme.docs))
        if scheme.kind == "apiKey":
            annotation: Expression = Text("str")
            doc = (
                said
                or f"The key sent as `{scheme.wire_name}` in the {scheme.location}."
            )
        elif scheme.kind == "basic":
            annotation = Text("tuple[str, str]")
            doc = said or "User name and password."
        else:
            imports.check(f"{_RUNTIME}.client", "AsyncTokenSource")
            imports.check(f"{_RUNTIME}.client", "TokenSource")
            annotation = _TOKENS
            doc = said or "A token, a function that returns one, or a token credential."
        return _Setting(
            name=self.names.schemes[scheme.key],
            annotation=choice(annotation, Text("None")),
            default="None",
            doc=doc,
            wire_name=scheme.key,
            origin=scheme.origin,
            is_idle=_is_idle(scheme, self.api),
        )

    def _parameter_setting(self, parameter: Parameter, imports: Imports) -> _Setting:
        annotation = self.annotator.annotation(parameter.type, "argument")
        default = "UNSET"
        fixed = only_value(parameter.type, self.annotator.definitions)
        if parameter.is_required and fixed is not None:
            default = flat(fixed)
        else:
            imports.run(f"{_RUNTIME}.unset", "UNSET")
            imports.check(f"{_RUNTIME}.unset", "Unset")
            annotation = choice(annotation, Text("Unset"))
        facts = " ".join(type_facts(parameter.type))
        return _Setting(
            name=self.names.parameters[(parameter.location, parameter.wire_name)],
            annotation=annotation,
            default=default,
            doc=f"{sentence(' '.join(prose(parameter.docs).split()))} {facts}".strip(),
            wire_name=parameter.wire_name,
            origin=parameter.origin,
        )

    def _client(
        self, settings: Sequence[_Setting], imports: Imports, *, is_async: bool
    ) -> ClientClassView:
        names = {setting.name for setting in settings}
        children = self.root.children
        attributes = tuple(
            attribute_view(child, is_async=is_async, package=".operations")
            for child in children
        )
        for view in attributes:
            imports.check(view.module, view.class_name)
        bases = ["AsyncClientBase" if is_async else "SyncClient"]
        if self.root.methods:
            mixin = f"Async{self.root.class_name}" if is_async else self.root.class_name
            imports.run(f".operations.{self.root.module}", mixin)
            bases.append(mixin)
        httpx = "AsyncClient" if is_async else "Client"
        transport = "AsyncBaseTransport" if is_async else "BaseTransport"
        common = [
            _Setting(
                name="timeout",
                annotation=Text("float | httpx2.Timeout | None"),
                default="DEFAULT_TIMEOUT",
                doc="Seconds for each phase of a call, or an `httpx2.Timeout`.",
            ),
            _Setting(
                name="headers",
                annotation=Text("Mapping[str, str] | None"),
                default="None",
                doc="Headers that every request carries.",
            ),
            _Setting(
                name="max_retries",
                annotation=Text("int"),
                default="DEFAULT_RETRIES",
                doc="How often a call is sent again after a failure that may pass.",
            ),
            _Setting(
                name="retry_unsafe",
                annotation=Text("bool"),
                default="False",
                doc="Whether that holds for calls that may then be done twice, too.",
            ),
            _Setting(
                name="hooks",
                annotation=Text("Sequence[HookSource]"),
                default="()",
                doc="What is told of requests, answers and retries.",
            ),
            _Setting(
                name="pool",
                annotation=Text("Pool | None"),
                default="None",
                doc="Several endpoints to share the calls, in place of one.",
            ),
            _Setting(
                name="total_timeout",
                annotation=Text("float | None"),
                default="None",
                doc="Seconds for a whole call, retries and streams included.",
            ),
            _Setting(
                name="max_response_size",
                annotation=Text("int | None"),
                default="MAX_RESPONSE",
                doc="Bytes that JSON and what was compressed may come to.",
            ),
            _Setting(
                name="validate",
                annotation=Text("bool"),
                default="False",
                doc="Whether calls are checked against the API's rules before.",
            ),
            _Setting(
                name="http_client",
                annotation=Text(f"httpx2.{httpx} | None"),
                default="None",
                doc=f"An `httpx2.{httpx}` to send with; closing it stays with you.",
            ),
            _Setting(
                name="transport",
                annotation=Text(f"httpx2.{transport} | None"),
                default="None",
                doc="An httpx2 transport below the client's own pool.",
            ),
        ]
        if "base_url" not in names:
            common.insert(
                0,
                _Setting(
                    name="base_url",
                    annotation=Text("str | None"),
                    default="None",
                    doc="The whole base URL, in place of the published one.",
                ),
            )
        own = map(_with_async_tokens, settings) if is_async else settings
        everything = [*own, *common]
        return ClientClassView(
            name="AsyncClient" if is_async else "Client",
            bases=", ".join(bases),
            doc=docstring(self._doc(everything, is_async=is_async), indent="    "),
            arguments=tuple(_signature(everything)),
            call=explode(self._super_call(everything), indent=_INDENT),
            attributes=attributes,
            declared=tuple(
                Declared(
                    name=setting.name,
                    annotation=setting.annotation,
                    default=None if setting.default is None else Text(setting.default),
                    is_positional=setting.is_positional,
                    wire_name=setting.wire_name,
                    origin=setting.origin,
                    is_idle=setting.is_idle,
                )
                for setting in everything
            ),
        )

    def _super_call(self, settings: Sequence[_Setting]) -> Call:
        names = {setting.name for setting in settings}
        servers = self.api.servers
        items: list[Expression] = [Text("_SPEC")]
        variables = tuple(
            (Text(string_literal(v.name)), Text(self.names.variables[v.name]))
            for server in servers[:1]
            for v in server.variables
        )
        if variables:
            items.append(Keyword("variables", MappingExpression(variables)))
        credentials = tuple(
            (Text(string_literal(s.key)), Text(self.names.schemes[s.key]))
            for s in _schemes(self.api)
        )
        if credentials:
            items.append(Keyword("credentials", MappingExpression(credentials)))
        wide = tuple(
            (Text(string_literal(name)), Text(name))
            for name in self.names.parameters.values()
        )
        if wide:
            items.append(Keyword("parameters", MappingExpression(wide)))
        version = (
            "api_version"
            if "api_version" in names
            else string_literal(self.api.version)
        )
        items.append(Keyword("api_version", Text(version)))
        for name in _COMMON:
            items.append(Keyword(name, Text(name)))
        return Call("super().__init__", tuple(items))

    def _doc(self, settings: Sequence[_Setting], *, is_async: bool) -> list[str]:
        kind = "An asyncio or trio" if is_async else "A"
        first = f"{kind} client of {_title(self.api)}, api-version {self.api.version}."
        lines = wrap(first, width=78)
        text = paragraphs(prose(self.api.docs), width=78)
        if text:
            lines += ["", *text]
        lines += ["", "Args:"]
        for setting in settings:
            entry = wrap(f"{setting.name}: {setting.doc or 'See the API.'}", width=76)
            lines.append(f"    {entry[0]}")
            lines.extend(f"        {line}" for line in entry[1:])
        lines += ["", "Raises:"]
        lines += ["    ConfigurationError: What is needed to reach the API is missing."]
        return lines


def _with_async_tokens(setting: _Setting) -> _Setting:
    """Return `setting` as the async client takes it: its providers may be awaited."""
    if setting.annotation != choice(_TOKENS, Text("None")):
        return setting
    return replace(setting, annotation=choice(_ASYNC_TOKENS, Text("None")))


def _signature(settings: Sequence[_Setting]) -> Iterator[str]:
    is_keyword = False
    for setting in settings:
        if not setting.is_positional and not is_keyword:
            is_keyword = True
            yield f"{_INDENT}*,"
        lead = f"{_INDENT}{setting.name}: "
        suffix = f" = {setting.default}" if setting.default is not None else ""
        text = fit(
            setting.annotation, indent=_INDENT, before=len(lead), after=len(suffix) + 1
        )
        yield f"{lead}{text}{suffix},"


def _host(api: Api) -> str:
    servers = api.servers
    return servers[0].url.partition("://")[2].partition("/")[0] if servers else ""


def _schemes(api: Api) -> list[SecurityScheme]:
    """Return the schemes a client can present: not TLS certificates, which httpx2 is
    given.
    """
    return [scheme for scheme in api.security_schemes if scheme.kind != "mutualTLS"]


def _is_idle(scheme: SecurityScheme, api: Api) -> bool:
    """Whether no operation takes the scheme, and some operation asks for another."""
    needs = [need for operation in api.operations for need in operation.security]
    return any(
        operation.security and not operation.is_security_optional
        for operation in api.operations
    ) and not any(scheme.key == key for need in needs for key, _ in need.schemes)


def _client_wide(api: Api) -> list[Parameter]:
    found: dict[tuple[str, str], Parameter] = {}
    for operation in api.operations:
        for parameter in operation.parameters:
            if parameter.is_client_wide and not parameter.is_api_version:
                found.setdefault((parameter.location, parameter.wire_name), parameter)
    return list(found.values())


def _title(api: Api) -> str:
    return " ".join(api.title.split()) or "the API"
