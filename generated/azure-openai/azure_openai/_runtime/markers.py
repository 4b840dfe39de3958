"""What annotations and fields of models say beyond their Python type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

__all__ = [
    "Base64",
    "Base64Url",
    "DecimalNumber",
    "Float32Vector",
    "Float64Vector",
    "Format",
    "HttpDate",
    "IntString",
    "Packed",
    "Tagged",
    "UnixTime",
    "UnknownVariant",
    "Xml",
    "rest",
    "wire",
]


class Format:
    """The form in which a value travels, where its Python type does not say it."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Format) or type(other) is not type(self):
            return False
        return self.name == other.name

    def __hash__(self) -> int:
        return hash((type(self).__name__, self.name))

    # Called by pydantic where models are its own. Any: what is its, too.
    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from .codec.pydantic_schemas import format_schema  # lazy: see there

        return format_schema(self.name, source, handler)


class Packed(Format):
    """A list of numbers that may also arrive as base64 text of their bytes.

    `name` is `float32` or `float64`; the bytes of a number stand lowest first.
    """

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from .codec.pydantic_schemas import packed_schema  # lazy: see there

        return packed_schema(self.name, source, handler)


class Tagged:
    """A union whose member is chosen by the value of one property.

    `property` is its wire name; `variants` maps each value to the name of a type of the
    models package, which is imported when that value first arrives.
    """

    __slots__ = ("property", "variants")

    def __init__(self, property: str, variants: Mapping[str, str]) -> None:
        self.property = property
        self.variants = variants

    def __repr__(self) -> str:
        return f"Tagged({self.property!r}, {dict(self.variants)!r})"


class UnknownVariant:
    """An object that is none of the variants this package knows, with its data."""

    __slots__ = ("data", "tag")

    tag: str | None
    """The value of the property that tells the variants apart, where there was one."""

    data: dict[str, Any]  # any JSON: this is what no type describes
    """The object as it was received."""

    __match_args__ = ("tag", "data")

    def __init__(self, tag: str | None, data: dict[str, Any]) -> None:
        self.tag = tag
        self.data = data

    def __repr__(self) -> str:
        return f"UnknownVariant(tag={self.tag!r}, data={self.data!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnknownVariant):
            return NotImplemented
        return self.tag == other.tag and self.data == other.data

    __hash__ = None  # type: ignore[assignment]  # mutable, like the models

    # Called by pydantic where models are its own. Any: what is its, too.
    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .codec.pydantic_schemas import unknown_variant_schema  # lazy: see there

        return unknown_variant_schema()


class Xml:
    """How a value looks in XML: the element or attribute that it is.

    `name` is None for the member's own name on the wire. `is_wrapped` is for a list
    whose items stand in an element of the list's own; `items` says how these look.
    `is_text` is for the member that is the text between the tags of its owner.
    """

    __slots__ = (
        "is_attribute",
        "is_text",
        "is_wrapped",
        "items",
        "name",
        "namespace",
        "prefix",
    )

    def __init__(
        self,
        name: str | None = None,
        *,
        namespace: str | None = None,
        prefix: str | None = None,
        is_attribute: bool = False,
        is_text: bool = False,
        is_wrapped: bool = False,
        items: Xml | None = None,
    ) -> None:
        self.name = name
        self.namespace = namespace
        self.prefix = prefix
        self.is_attribute = is_attribute
        self.is_text = is_text
        self.is_wrapped = is_wrapped
        self.items = items

    def __repr__(self) -> str:
        said = [
            f"{name}={value!r}"
            for name in self.__slots__
            if (value := getattr(self, name))
        ]
        return f"Xml({', '.join(said)})"


def wire(
    name: str,
    *,
    read_only: bool = False,
    write_only: bool = False,
    xml: Xml | None = None,
) -> dict[str, object]:
    """Return the metadata of a field that travels as `name`."""
    metadata: dict[str, object] = {"wire_name": name}
    if xml is not None:
        metadata["xml"] = xml
    if read_only:
        metadata["read_only"] = True
    if write_only:
        metadata["write_only"] = True
    return metadata


def rest() -> dict[str, object]:
    """Return the metadata of the field that holds the members no other field names."""
    return {"rest": True}


# `Decimal` costs several milliseconds to import, so the aliases exist when they are
# asked for. Annotations are text: a module that only annotates with one never makes it.
if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    UnixTime: TypeAlias = Annotated[datetime, Format("unix-time")]
    """A point in time that travels as a number of seconds since 1970 (JSON integer)."""

    HttpDate: TypeAlias = Annotated[datetime, Format("http-date")]
    """A point in time that travels like `Wed, 21 Oct 2015 07:28:00 GMT`."""

    Base64: TypeAlias = Annotated[bytes, Format("base64")]
    """Bytes that travel as base64 text."""

    Base64Url: TypeAlias = Annotated[bytes, Format("base64url")]
    """Bytes that travel as URL-safe base64 text without padding."""

    DecimalNumber: TypeAlias = Annotated[Decimal, Format("decimal-number")]
    """A `Decimal` that travels as a JSON number."""

    IntString: TypeAlias = Annotated[int, Format("int-string")]
    """An integer that travels as text."""

    Float32Vector: TypeAlias = Annotated[list[float], Packed("float32")]
    """Numbers that may also arrive as base64 text, four bytes for each."""

    Float64Vector: TypeAlias = Annotated[list[float], Packed("float64")]
    """Numbers that may also arrive as base64 text, eight bytes for each."""
else:

    def __getattr__(name: str) -> object:
        if name in ("UnixTime", "HttpDate"):
            from datetime import datetime as base  # lazy: see above
        elif name == "DecimalNumber":
            from decimal import Decimal as base  # lazy: see above
        elif name in ("Base64", "Base64Url"):
            base = bytes
        elif name == "IntString":
            base = int
        elif name in ("Float32Vector", "Float64Vector"):
            base = list[float]
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        marks = {
            "UnixTime": Format("unix-time"),
            "HttpDate": Format("http-date"),
            "DecimalNumber": Format("decimal-number"),
            "Base64": Format("base64"),
            "Base64Url": Format("base64url"),
            "IntString": Format("int-string"),
            "Float32Vector": Packed("float32"),
            "Float64Vector": Packed("float64"),
        }
        alias = Annotated[base, marks[name]]
        globals()[name] = alias
        return alias
