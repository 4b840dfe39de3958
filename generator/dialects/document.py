"""A whole document brought to the normal form."""

from __future__ import annotations

from dataclasses import replace

from generator.diagnostics import Diagnostics
from generator.dialects.detect import detect_dialect
from generator.dialects.information import read_information, read_tags
from generator.dialects.normal import Document, Schema, SchemaKey, SecurityScheme
from generator.dialects.openapi import OpenApi
from generator.dialects.operations import OperationReader
from generator.dialects.reader import Reader
from generator.dialects.security import read_requirements, read_security_schemes
from generator.dialects.swagger import Swagger
from generator.load import Node, Workspace

__all__ = ["read_document"]


def read_document(
    root: Node, workspace: Workspace, diagnostics: Diagnostics
) -> Document | None:
    """Return the document at `root` in normal form, None where it is none.

    What is wrong with it goes to `diagnostics`; what can be understood is read.
    """
    dialect = detect_dialect(root, diagnostics)
    if dialect is None:
        return None
    reader = Reader.begin(
        root, workspace=workspace, diagnostics=diagnostics, dialect=dialect
    )
    spelling = Swagger() if dialect == "swagger-2.0" else OpenApi()

    home = _descend(reader, root, spelling.schemas)
    for name, node in home.items() if home is not None else ():
        reader.schemas.read_component(name, node)
    schemes = _security_schemes(reader, root, spelling.security_schemes)
    known = frozenset(scheme.key for scheme in schemes)
    required = root.get("security")
    operations = OperationReader(
        reader,
        spelling,
        security=(
            () if required is None else read_requirements(reader, required, known=known)
        ),
        known_schemes=known,
        security_origin=None if required is None else required.key_origin,
    )
    information = read_information(reader, root)
    servers = spelling.document_servers(reader, root)
    found = (
        *operations.read_paths("paths"),
        *operations.read_paths("x-ms-paths"),
    )
    webhooks = operations.read_webhooks()
    schemas, names = reader.schemas.finish()
    _cut_circles(reader, schemas)
    reader.shapes.tally.report(diagnostics)
    return Document(
        dialect=dialect,
        title=information.title,
        version=information.version,
        summary=information.summary,
        description=information.description,
        terms_url=information.terms_url,
        contact=information.contact,
        license=information.license,
        external_url=reader.shapes.external_url(root),
        servers=servers,
        operations=found,
        webhooks=webhooks,
        schemas=schemas,
        components=names,
        security_schemes=schemes,
        tags=read_tags(reader, root),
        origin=root.origin,
        extensions=information.extensions,
    )


def _descend(reader: Reader, root: Node, keys: tuple[str, ...]) -> Node | None:
    node: Node | None = root
    for key in keys:
        node = None if node is None else reader.shapes.member(node, key)
    return node


def _security_schemes(
    reader: Reader, root: Node, home: tuple[str, ...]
) -> tuple[SecurityScheme, ...]:
    node = _descend(reader, root, home)
    return () if node is None else read_security_schemes(reader, node)


def _cut_circles(reader: Reader, schemas: dict[SchemaKey, Schema]) -> None:
    """Let no chain of references come back to itself: it would never say anything."""
    for key in schemas:
        chain = [key]
        current = schemas[key]
        while current.ref is not None and current.ref in schemas:
            if current.ref in chain:
                schemas[chain[-1]] = replace(current, ref=None)
                reader.shapes.diagnostics.warning(
                    "reference-cycle",
                    "the schema only refers to itself: any value is allowed",
                    current.origin,
                )
                break
            chain.append(current.ref)
            current = schemas[current.ref]
