"""The documents of one api-version -> its model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.diagnostics import Diagnostics, Related
from generator.dialects import normal
from generator.lower.azure import follows_azure
from generator.lower.bodies import BodyLowerer
from generator.lower.circles import cut_circles
from generator.lower.closure import reachable
from generator.lower.identities import identities
from generator.lower.index import SchemaIndex
from generator.lower.operations import OperationLowerer, location_key
from generator.lower.options import LowerOptions
from generator.lower.parameters import ParameterLowerer
from generator.lower.polymorphism import attach_hierarchies
from generator.lower.registry import Registry
from generator.lower.schemas import SchemaLowerer
from generator.lower.security import lower_schemes
from generator.lower.servers import lower_servers, server_facts
from generator.model.api import Api, Skipped, Tag
from generator.model.operations import Callback, Operation, Server
from generator.model.types import NO_DOCS, Docs
from generator.origin import Origin
from generator.values import dataclass

__all__ = ["lower_api"]


@dataclass(frozen=True, slots=True)
class _Planned:
    """An operation that will be in the model, and the key that it got."""

    key: str
    operation: normal.Operation


def lower_api(
    documents: Sequence[normal.Document],
    *,
    version: str,
    options: LowerOptions,
    diagnostics: Diagnostics,
) -> Api:
    """Return the model of the API that these documents describe together.

    At least one document is needed; titles and prose are the first one's.
    """
    first = documents[0]
    registry = Registry()
    keys = identities(documents, diagnostics)
    planned, skipped = _plan(documents, options, diagnostics)
    servers = lower_servers(first.servers)
    lowerers: list[SchemaLowerer] = []
    operations: list[Operation] = []
    webhooks: list[Callback] = []
    for document, identify, plan in zip(documents, keys, planned, strict=True):
        schemas = SchemaLowerer(
            SchemaIndex(document.schemas, document.components),
            identify=identify,
            registry=registry,
            diagnostics=diagnostics,
        )
        lowerers.append(schemas)
        schemas.define_components()
        parameters = ParameterLowerer(
            schemas,
            options=options,
            is_azure=follows_azure(document, options.api_version_parameters),
            diagnostics=diagnostics,
        )
        lowerer = OperationLowerer(
            schemas,
            parameters,
            BodyLowerer(schemas, parameters, diagnostics),
            diagnostics,
        )
        found = [lowerer.operation(item.operation, item.key) for item in plan]
        own = lower_servers(document.servers)
        operations.extend(_served(found, own, servers))
        webhooks.extend(lowerer.callbacks(document.webhooks))
        schemas.finish()
    cut_circles(registry, diagnostics)
    attach_hierarchies(registry, lowerers, diagnostics)
    api = Api(
        title=first.title,
        version=version,
        dialects=tuple(dict.fromkeys(document.dialect for document in documents)),
        docs=Docs(
            summary=first.summary,
            description=first.description,
            external_url=first.external_url,
        ),
        contact=first.contact,
        license=first.license,
        terms_url=first.terms_url,
        servers=servers,
        operations=tuple(operations),
        skipped=tuple(skipped),
        webhooks=tuple(webhooks),
        definitions=tuple(registry),
        security_schemes=lower_schemes(documents, diagnostics),
        tags=_tags(documents),
        origin=first.origin,
    )
    return api if options.selection is None else reachable(api)


def _plan(
    documents: Sequence[normal.Document],
    options: LowerOptions,
    diagnostics: Diagnostics,
) -> tuple[list[list[_Planned]], list[Skipped]]:
    """Return what each document brings, each key once, and what is left out."""
    planned: list[list[_Planned]] = []
    skipped: list[Skipped] = []
    keys: dict[str, Origin] = {}
    places: dict[str, Origin] = {}
    unused = set(options.skips)
    for document in documents:
        plan: list[_Planned] = []
        planned.append(plan)
        for operation in document.operations:
            place = location_key(operation)
            if place in places:
                diagnostics.error(
                    "operation-clash",
                    f'"{place}" is described twice',
                    operation.origin,
                    help="leave one of them out of its document",
                    related=(Related(message="the other one", origin=places[place]),),
                )
                continue
            places[place] = operation.origin
            key = operation.operation_id or place
            if key in keys:
                diagnostics.warning(
                    "operation-id-duplicate",
                    f'the operationId "{key}" is taken: called "{place}" instead',
                    operation.origin,
                    help="give it an operationId of its own",
                    related=(Related(message="taken here", origin=keys[key]),),
                )
                key = place
            keys[key] = operation.origin
            asked = [word for word in (key, place) if word in options.skips]
            if asked:
                unused.difference_update(asked)
                skipped.append(
                    Skipped(
                        key=key, reason=options.skips[asked[0]], origin=operation.origin
                    )
                )
            elif options.selection is not None and not options.selection.takes(
                keys=(key, place), path=operation.path, tags=operation.tags
            ):
                skipped.append(
                    Skipped(key=key, reason="not selected", origin=operation.origin)
                )
            else:
                plan.append(_Planned(key, operation))
    for word in sorted(unused):
        diagnostics.warning(
            "skip-unused",
            f'the operation "{word}" is to be skipped, and there is none',
            documents[0].origin,
            help="write its operationId, or its method and path",
        )
    return planned, skipped


def _served(
    operations: Iterable[Operation], own: tuple[Server, ...], common: tuple[Server, ...]
) -> list[Operation]:
    """Return the operations with their document's servers where they differ."""
    if not own or server_facts(own) == server_facts(common):
        return list(operations)
    return [
        operation if operation.servers else replace(operation, servers=own)
        for operation in operations
    ]


def _tags(documents: Sequence[normal.Document]) -> tuple[Tag, ...]:
    found: dict[str, Tag] = {}
    for document in documents:
        for tag in document.tags:
            docs = Docs(
                summary=tag.summary,
                description=tag.description,
                external_url=tag.external_url,
            )
            found.setdefault(
                tag.name,
                Tag(
                    name=tag.name,
                    parent=tag.parent,
                    kind=tag.kind,
                    docs=NO_DOCS if docs == NO_DOCS else docs,
                    origin=tag.origin,
                ),
            )
    return tuple(found.values())
