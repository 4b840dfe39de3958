"""How an operation travels: the constants that the modules of `operations` are made of.

Creating one evaluates nothing and imports nothing: there may be hundreds. A type is the
text of an annotation, evaluated among the models when the operation is first called.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .markers import Xml
    from .plan import Plan

__all__ = [
    "UNSET",
    "Body",
    "Encoding",
    "Operation",
    "Parameter",
    "Reply",
    "ReplyHeader",
    "SentAs",
    "Unset",
]

T_co = TypeVar("T_co", covariant=True)

_STYLES = {"path": "simple", "header": "simple"}


class Parameter:
    """A value in the path, the query, the headers or the cookies."""

    __slots__ = (
        "allow_empty",
        "allow_reserved",
        "client",
        "explode",
        "is_api_version",
        "is_first_sent",
        "is_request_id",
        "is_required",
        "location",
        "media_type",
        "prefix",
        "style",
        "type",
        "wire_name",
    )

    def __init__(
        self,
        location: Literal["path", "query", "header", "cookie", "querystring"],
        wire_name: str,
        type: str,
        *,
        style: str | None = None,
        explode: bool | None = None,
        allow_reserved: bool = False,
        allow_empty: bool = False,
        media_type: str | None = None,
        is_required: bool = False,
        is_api_version: bool = False,
        is_request_id: bool = False,
        is_first_sent: bool = False,
        client: str | None = None,
        prefix: str | None = None,
    ) -> None:
        self.location = location
        self.wire_name = wire_name
        self.type = type
        self.style = style or _STYLES.get(location, "form")
        """One of OpenAPI's styles; what is usual at `location` where none is given."""
        self.explode = (
            explode if explode is not None else self.style in ("form", "cookie")
        )
        self.allow_reserved = allow_reserved
        self.allow_empty = allow_empty
        """Whether an empty list is sent as an empty value rather than not at all."""
        self.media_type = media_type
        """Set where the value is a document of this type and follows no style."""
        self.is_required = is_required or location == "path"
        self.is_api_version = is_api_version
        """Whether the client's own api-version is sent."""
        self.is_request_id = is_request_id
        """Whether a fresh UUID is sent where the caller gives none."""
        self.is_first_sent = is_first_sent
        """Whether the time of the call is sent where the caller gives none."""
        self.client = client
        """The name of the client's own setting that is sent; the caller has no say."""
        self.prefix = prefix
        """Set for a map whose entries are headers with this prefix."""


class Encoding:
    """How one member of a form travels."""

    __slots__ = ("allow_reserved", "content_type", "explode", "headers", "style")

    def __init__(
        self,
        content_type: str | None = None,
        *,
        style: str | None = None,
        explode: bool | None = None,
        allow_reserved: bool = False,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.content_type = content_type
        """The media type, or those that a file may have: "image/png, image/jpeg"."""
        self.style = style
        self.explode = explode
        """False where a list is one part or one value; usually each item is one."""
        self.allow_reserved = allow_reserved
        self.headers = headers or {}
        """Headers of the part that are always the same."""


class Body:
    """What the request carries. `encodings` is for the members of a form, `xml` for the
    root of an XML document.
    """

    __slots__ = ("encodings", "is_required", "media_type", "type", "xml")

    def __init__(
        self,
        media_type: str,
        type: str,
        *,
        is_required: bool = False,
        encodings: Mapping[str, Encoding] | None = None,
        xml: Xml | None = None,
    ) -> None:
        self.media_type = media_type
        self.type = type
        self.is_required = is_required
        self.encodings = encodings or {}
        self.xml = xml


class SentAs:
    """A body and the media type that the caller chose for it."""

    __slots__ = ("content_type", "value")

    def __init__(self, content_type: str, value: object) -> None:
        self.content_type = content_type
        self.value = value


class Reply:
    """What an answer carries in one media type; `xml` is for the root of a document."""

    __slots__ = ("media_type", "type", "xml")

    def __init__(self, media_type: str, type: str, *, xml: Xml | None = None) -> None:
        self.media_type = media_type
        self.type = type
        self.xml = xml


class ReplyHeader:
    """A header that the API describes of an answer.

    With a `prefix` it is a map of all headers whose names begin so.
    """

    __slots__ = ("explode", "media_type", "prefix", "type", "wire_name")

    def __init__(
        self,
        wire_name: str,
        type: str,
        *,
        explode: bool = False,
        media_type: str | None = None,
        prefix: str | None = None,
    ) -> None:
        self.wire_name = wire_name
        self.type = type
        self.explode = explode
        self.media_type = media_type
        """Set where the value is a document of this type and follows no style."""
        self.prefix = prefix


class Operation(Generic[T_co]):
    """One method of one path, whose call ends with a `T_co`.

    The keys of `replies` and `errors` are "200", "2XX" or "default"; no `Reply` means
    no content; `headers` are those of all answers. `security` holds alternatives, each
    the schemes that are needed together; an empty one allows anonymous calls. `server`
    is a URL template that takes the place of the client's own.
    """

    __slots__ = (
        "bodies",
        "errors",
        "headers",
        "idempotency_header",
        "is_deprecated",
        "is_idempotent",
        "method",
        "name",
        "parameters",
        "path",
        "plan",
        "query",
        "replies",
        "security",
        "security_scopes",
        "server",
    )

    def __init__(
        self,
        *,
        name: str,
        method: str,
        path: str,
        parameters: tuple[Parameter, ...] = (),
        query: tuple[tuple[str, str], ...] = (),
        body: Body | tuple[Body, ...] = (),
        replies: Mapping[str, tuple[Reply, ...]] | None = None,
        errors: Mapping[str, tuple[Reply, ...]] | None = None,
        headers: tuple[ReplyHeader, ...] = (),
        security: tuple[tuple[str, ...], ...] = (),
        security_scopes: Mapping[str, tuple[str, ...]] | None = None,
        server: str | None = None,
        is_deprecated: bool = False,
        is_idempotent: bool | None = None,
        idempotency_header: str | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.parameters = parameters
        self.query = query
        self.bodies = (body,) if isinstance(body, Body) else body
        self.replies = replies or {}
        self.errors = errors or {}
        self.headers = headers
        self.security = security
        self.security_scopes = security_scopes or {}
        self.server = server
        self.is_deprecated = is_deprecated
        self.is_idempotent = is_idempotent
        """Whether to do it twice is to do it once; None to tell by the method."""
        self.idempotency_header = idempotency_header
        """Where the key of a call goes. If it is set, each call has a key, which its
        retries keep.
        """
        self.plan: Plan | None = None
        """What the runtime works out at the first call."""

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"
