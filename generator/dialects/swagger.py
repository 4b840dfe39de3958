"""Swagger 2.0 documents, said in OpenAPI 3's words."""

from __future__ import annotations

from functools import partial

from generator.dialects.normal import Body, Content, Parameter, Response, Server
from generator.dialects.parameters import Listed, ParameterPlace
from generator.dialects.reader import Reader
from generator.dialects.responses import read_responses
from generator.dialects.servers import read_host, read_parameterized_host
from generator.dialects.styles import Location
from generator.dialects.swagger_bodies import read_swagger_body
from generator.dialects.swagger_parameters import (
    read_plain_parameter,
    read_swagger_headers,
)
from generator.load import Node

__all__ = ["Swagger"]


class Swagger:
    """How Swagger 2.0 says the parts of a document."""

    schemas = ("definitions",)
    security_schemes = ("securityDefinitions",)

    def document_servers(self, reader: Reader, root: Node) -> tuple[Server, ...]:
        """Return the servers of the document."""
        schemes = reader.shapes.texts(root, "schemes")
        return read_parameterized_host(reader, root, schemes=schemes) or read_host(
            reader, root, schemes=schemes
        )

    def servers(self, reader: Reader, node: Node) -> tuple[Server, ...]:
        """Return the servers of an operation whose schemes are not the document's."""
        root = reader.shapes.root
        schemes = reader.shapes.texts(node, "schemes")
        if not schemes or set(schemes) == set(reader.shapes.texts(root, "schemes")):
            return ()
        if "host" not in root:
            return ()
        return read_host(reader, root, schemes=schemes)

    def parameter(
        self, reader: Reader, place: ParameterPlace, location: Location
    ) -> Parameter:
        """Return the parameter at a place."""
        return read_plain_parameter(reader, place, location)

    def body(self, reader: Reader, operation: Node, listed: Listed) -> Body | None:
        """Return what the body or form parameters of an operation send."""
        consumes = self._media_types(reader, operation, "consumes")
        return read_swagger_body(reader, operation, listed.bodies, consumes=consumes)

    def responses(self, reader: Reader, operation: Node) -> tuple[Response, ...]:
        """Return the responses of an operation, in each media type that it produces."""
        produces = self._media_types(reader, operation, "produces")
        return read_responses(
            reader,
            operation,
            partial(_read_response, produces=produces),
            variant=",".join(produces),
        )

    def _media_types(
        self, reader: Reader, operation: Node, key: str
    ) -> tuple[str, ...]:
        # An empty list of the operation's own undoes the document's (sec. 5.2.8).
        holder = operation if key in operation else reader.shapes.root
        return tuple(dict.fromkeys(reader.shapes.texts(holder, key)))


def _read_response(
    reader: Reader, node: Node, status: str, *, produces: tuple[str, ...]
) -> Response:
    shapes = reader.shapes
    schema = reader.schema(node)
    contents: tuple[Content, ...] = ()
    if schema is not None:
        is_file = schema.ref is None and schema.format == "binary"
        assumed = "application/octet-stream" if is_file else "application/json"
        examples = shapes.member(node, "examples")
        contents = tuple(
            Content(
                media_type=media_type,
                schema=schema,
                examples=(
                    (example.value,)
                    if examples is not None
                    and (example := examples.get(media_type)) is not None
                    else ()
                ),
                origin=node.origin,
            )
            for media_type in produces or (assumed,)
        )
    return Response(
        status=status,
        description=shapes.prose(node, "description"),
        contents=contents,
        headers=read_swagger_headers(reader, node),
        origin=node.origin,
        extensions=shapes.extensions(node),
    )
