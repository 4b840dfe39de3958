"""What templates see: text that is ready, in the order in which it is laid out."""

from __future__ import annotations

from typing import TypeAlias

from generator.model import TypeId
from generator.python.declared import Declared
from generator.python.expressions import Expression
from generator.values import dataclass

__all__ = [
    "AliasView",
    "AttributeView",
    "ClassView",
    "ClientView",
    "CopiedFile",
    "DescriptorView",
    "DictView",
    "FieldView",
    "GroupView",
    "GroupsModuleView",
    "IndexView",
    "MethodView",
    "ModelsModuleView",
    "PlannedFile",
    "SignatureView",
    "TextView",
    "View",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """`declaration` is whole, indentation included; `doc` is a docstring or ""."""

    declaration: str
    doc: str = ""
    declared: Declared | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassView:
    """A dataclass; `header` is its `class` line, `base` the name of its base or "".

    Of the definition `definition` it is the form for requests where `is_input`.
    """

    name: str
    header: str
    doc: str
    variants: str
    fields: tuple[FieldView, ...]
    base: str = ""
    definition: TypeId | None = None
    is_input: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DictView:
    """A TypedDict; `is_static` where its keys are no identifiers (seen by checkers
    only).
    """

    name: str
    header: str
    doc: str
    fields: tuple[FieldView, ...]
    is_static: bool
    functional: str = ""
    keys: tuple[Declared, ...] = ()
    definition: TypeId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasView:
    """A type alias; `is_input` for the spelling that requests may use."""

    declaration: str
    doc: str
    name: str = ""
    value: Expression | None = None
    definition: TypeId | None = None
    is_input: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsModuleView:
    """One file of models. `items` are in the order in which they must be defined.

    `blocks` are classes that came as source, where models are no dataclasses.
    """

    doc: str
    imports: tuple[str, ...]
    check_imports: tuple[str, ...]
    exports: str
    classes: tuple[ClassView, ...]
    dicts: tuple[DictView, ...]
    aliases: tuple[AliasView, ...]
    blocks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexView:
    """A package's `__init__`: what it offers, each from its module, imported on first
    use.
    """

    doc: str
    runtime: str
    check_imports: tuple[str, ...]
    exports: str
    table: str
    constants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeView:
    """A group below a client or another group; `header` is its `def` line."""

    header: str
    class_name: str
    module: str
    doc: str
    import_line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureView:
    """The lines of a signature between `self` and the options, and what is returned."""

    arguments: tuple[str, ...]
    returns: str
    declared: tuple[Declared, ...] = ()
    result: Expression | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodView:
    """One operation as a method; `statements` are its body, a whole statement each."""

    name: str
    is_async: bool
    overloads: tuple[SignatureView, ...]
    signature: SignatureView
    doc: str
    statements: tuple[str, ...]
    operation: str = ""
    """The key of the operation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DescriptorView:
    """The constant that says how an operation travels."""

    declaration: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """One class of operations, in its sync or its async form."""

    name: str
    doc: str
    core: str
    is_async: bool
    attributes: tuple[AttributeView, ...]
    methods: tuple[MethodView, ...]
    path: tuple[str, ...] = ()
    """The attributes that lead to it from the client."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupsModuleView:
    """One file of operations: descriptors, then the classes."""

    doc: str
    imports: tuple[str, ...]
    check_imports: tuple[str, ...]
    exports: str
    descriptors: tuple[DescriptorView, ...]
    groups: tuple[GroupView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientView:
    """`_client.py`: how to reach the API, and the two clients."""

    doc: str
    imports: tuple[str, ...]
    check_imports: tuple[str, ...]
    spec: str
    clients: tuple[ClientClassView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientClassView:
    """`Client` or `AsyncClient`."""

    name: str
    bases: str
    doc: str
    arguments: tuple[str, ...]
    call: str
    attributes: tuple[AttributeView, ...]
    declared: tuple[Declared, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TextView:
    """Facts for prose files (README, pyproject.toml), each ready to be printed."""

    facts: dict[str, object]


View: TypeAlias = (
    ModelsModuleView | IndexView | GroupsModuleView | ClientView | TextView
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedFile:
    """A file to be rendered; `path` is relative to the project, with slashes.

    What is not `is_laid_out` is Python that black has to lay out.
    """

    path: str
    template: str
    view: View
    is_laid_out: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedFile:
    """A file whose bytes are ready."""

    path: str
    content: bytes
