"""`LongRunning`: how the server says when a call that takes long is done.

Like an `Operation`, it is a constant of the modules of `operations` and costs nothing.
"""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeAlias, TypeVar

from .following import Following
from .operation import Operation
from .pages import Pages

__all__ = ["FinalStateVia", "Following", "LongRunning"]

T_co = TypeVar("T_co", covariant=True)

FinalStateVia: TypeAlias = Literal[
    "azure-async-operation", "location", "operation-location", "original-uri"
]


class LongRunning(Generic[T_co]):
    """A call that starts something which ends, some day, with a `T_co`.

    `type` is that of the result, as text. `via` says where the result is to be found
    (x-ms-long-running-operation-options, `final-state-via`); None where the answers
    tell by themselves. `status` and `result` are places in what tells how it goes: see
    `places`. `succeeded` and `failed` are final states, in any case; without them the
    usual words count. `failure` is the type of what comes of a failure.

    `monitor` asks how it goes where no answer names a URL for that; `cancel` and
    `delete` are there where the API has them. `pages` is set where the result is the
    first page of a list.
    """

    __slots__ = (
        "cancel",
        "delete",
        "failed",
        "failure",
        "monitor",
        "operation",
        "pages",
        "polled",
        "result",
        "status",
        "succeeded",
        "type",
        "via",
    )

    def __init__(
        self,
        operation: Operation[Any],
        type: str,
        *,
        via: FinalStateVia | None = None,
        status: str | None = None,
        succeeded: tuple[str, ...] = (),
        failed: tuple[str, ...] = (),
        result: str | None = None,
        failure: str | None = None,
        monitor: Following | None = None,
        cancel: Following | None = None,
        delete: Following | None = None,
        pages: Pages[Any] | None = None,
    ) -> None:
        self.operation = operation
        self.type = type
        self.via = via
        self.status = status
        self.succeeded = succeeded
        self.failed = failed
        self.result = result
        self.failure = failure
        self.monitor = monitor
        self.cancel = cancel
        self.delete = delete
        self.pages = pages
        self.polled: Operation[Any] | None = None
        """What stands for the requests that ask how it goes, once one is made."""

    def __repr__(self) -> str:
        return f"<LongRunning {self.operation.name}>"
