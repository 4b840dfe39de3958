"""OpenAPI 3.0, 3.1 and 3.2 documents."""

from __future__ import annotations

from generator.dialects.contents import read_content_schema, read_contents
from generator.dialects.normal import Body, Parameter, Response, Server
from generator.dialects.parameters import Listed, ParameterPlace, required_flag
from generator.dialects.reader import Reader
from generator.dialects.responses import read_response, read_responses
from generator.dialects.servers import read_parameterized_host, read_servers
from generator.dialects.styles import Location, read_style
from generator.dialects.swagger_bodies import read_swagger_body
from generator.dialects.swagger_parameters import read_plain_parameter
from generator.load import Node

__all__ = ["OpenApi"]

# Where generators that turn Swagger into OpenAPI keep the name of the body.
_BODY_NAMES = ("x-codegen-request-body-name", "x-bodyName", "x-body-name")


class OpenApi:
    """How OpenAPI 3.x says the parts of a document."""

    schemas = ("components", "schemas")
    security_schemes = ("components", "securitySchemes")

    def document_servers(self, reader: Reader, root: Node) -> tuple[Server, ...]:
        """Return the servers of the document."""
        return read_servers(reader, root) or read_parameterized_host(
            reader, root, schemes=()
        )

    def servers(self, reader: Reader, node: Node) -> tuple[Server, ...]:
        """Return the servers that an operation or path item has of its own."""
        return read_servers(reader, node)

    def parameter(
        self, reader: Reader, place: ParameterPlace, location: Location
    ) -> Parameter:
        """Return the Parameter Object at a place."""
        shapes = reader.shapes
        node, name = place.node, place.name
        media_type, schema, media = read_content_schema(reader, node)
        if media_type is None:
            if "schema" not in node and "type" in node:
                reader.schemas.report_foreign(
                    node, "type", use="beside a parameter's name"
                )
                return read_plain_parameter(reader, place, location)
            schema = reader.schema(node)
        style, explode = read_style(shapes, node, location)
        examples = reader.examples(node)
        return Parameter(
            name=name,
            location=location,
            schema=schema,
            content_type=media_type,
            required=required_flag(reader, node, name, location),
            style=style,
            explode=explode,
            allow_reserved=shapes.flag(node, "allowReserved"),
            allow_empty=shapes.flag(node, "allowEmptyValue"),
            deprecated=shapes.flag(node, "deprecated"),
            description=shapes.prose(node, "description"),
            examples=examples or (() if media is None else reader.examples(media)),
            is_shared=place.is_shared,
            origin=node.origin,
            extensions=reader.extensions(node),
        )

    def body(self, reader: Reader, operation: Node, listed: Listed) -> Body | None:
        """Return the Request Body Object of an operation.

        Parameters that are bodies are Swagger's; they count where there is no other.
        """
        node = reader.shapes.member(operation, "requestBody", "request body")
        if node is None:
            for place in listed.bodies:
                reader.schemas.report_foreign(
                    place.node, "in", use=f'"{place.location}"'
                )
            return read_swagger_body(reader, operation, listed.bodies, consumes=())
        for place in listed.bodies:
            reader.shapes.diagnostics.warning(
                "duplicate-parameter",
                f'"{place.name}" is left out: the operation has a body already',
                place.node.origin,
            )
        names = (
            reader.shapes.text(holder, word)
            for holder in (node, operation)
            for word in _BODY_NAMES
        )
        return Body(
            contents=read_contents(reader, node),
            required=reader.shapes.flag(node, "required"),
            name=next(filter(None, names), None),
            description=reader.shapes.prose(node, "description"),
            origin=node.origin,
            extensions=reader.extensions(node),
        )

    def responses(self, reader: Reader, operation: Node) -> tuple[Response, ...]:
        """Return the responses of an operation."""
        return read_responses(reader, operation, read_response)
