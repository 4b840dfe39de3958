"""How a stream of events travels: constants beside the operations that open one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .operation import Operation

if TYPE_CHECKING:
    from .opening import EventsPlan

__all__ = ["Events"]

T_co = TypeVar("T_co", covariant=True)


class Events(Generic[T_co]):
    """The stream that an operation can answer with, whose items are `T_co`.

    `media_type` says how items are told apart: server-sent events, lines of JSON, or a
    JSON text sequence. `type` is the item's, as text; "str" is the data as it is.

    `end` is the text that closes the stream without being an item; where it is None the
    end of the answer is the end. `end_at` is a JSON Pointer: where an item has the text
    `end` there, the stream is over and that item is not given out.

    An event with `is_whole` is given out with its name: as an object whose members are
    `event`, `data` and `id`; otherwise an item is what its data holds.
    """

    __slots__ = ("end", "end_at", "is_whole", "media_type", "operation", "plan", "type")

    def __init__(
        self,
        operation: Operation[Any],
        media_type: str,
        type: str,
        *,
        end: str | None = None,
        end_at: str | None = None,
        is_whole: bool = False,
    ) -> None:
        self.operation = operation
        self.media_type = media_type
        self.type = type
        self.end = end
        self.end_at = end_at
        self.is_whole = is_whole
        self.plan: EventsPlan | None = None
        """What the runtime works out when the first stream is opened."""

    def __repr__(self) -> str:
        return f"<Events {self.operation.name}: {self.media_type}>"
