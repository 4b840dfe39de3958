"""How far a long-running operation is, as the answers of its server tell."""

# The rules are those of Azure's API guidelines and Resource Manager (RPC, "Asynchronous
# Operations"), which others follow too. The first answer decides who is asked:
#
# | the first answer has                        | asked is       | it is over when    |
# |---------------------------------------------|----------------|--------------------|
# | Operation-Location or Azure-AsyncOperation  | that URL       | its state is final |
# | neither, and there is a monitor             | that operation | its state is final |
# | Location, with 201 or 202                   | that URL       | it is not 202      |
# | PUT, PATCH: 201, 202, an unfinished state   | the URL itself | the resource's is  |
# | anything else                               | nobody         | it is 2xx, not 202 |
#
# A state that nobody knows means to wait on. Where the result is then found is
# `result_url`'s business.

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .errors import DecodeError
from .long_running import LongRunning
from .places import find

if TYPE_CHECKING:
    import httpx2

__all__ = ["Watch"]

Way: TypeAlias = Literal["monitor", "operation", "location", "resource", "none"]
Resolve: TypeAlias = Callable[[str, str], str]
"""From a link and the name of its header to a URL."""

_MONITORS = ("operation-location", "azure-asyncoperation")
_MONITOR_OF = {"azure-async-operation": "azure-asyncoperation"}

_RESOURCE_STATES = ("/properties/provisioningState", "/provisioningState")
_MONITOR_STATES = ("/status", *_RESOURCE_STATES)

_SUCCEEDED = frozenset(
    (
        *("succeeded", "success", "completed", "complete", "done", "ready"),
        *("partiallysucceeded", "partiallycompleted"),
    )
)
_FAILED = frozenset(
    (
        *("failed", "failure", "error", "canceled", "cancelled", "aborted"),
        *("rejected", "expired", "timedout", "deleted", "validationfailed"),
    )
)


class Watch:
    """What is known of one long-running operation."""

    __slots__ = (
        "_long_running",
        "location",
        "method",
        "outcome",
        "resource",
        "state",
        "url",
        "way",
    )

    def __init__(
        self, long_running: LongRunning[Any], state: Mapping[str, Any]
    ) -> None:
        self._long_running = long_running
        self.method: str = state["method"]
        """That of the first request."""
        self.url: str = state["url"]
        """The URL of the first request, where a resource is."""
        self.way: Way = state["way"]
        self.location: str | None = state.get("location")
        """The last Location header."""
        self.resource: str | None = state.get("resource")
        """The URL to ask, where a header named one."""
        self.state: str = state.get("state", "")
        """The server's word, "" before it has said one."""
        self.outcome: Literal["succeeded", "failed"] | None = state.get("outcome")

    def dump(self) -> dict[str, Any]:
        """Return what `__init__` takes."""
        names = ("method", "url", "way", "location", "resource", "state", "outcome")
        return {name: getattr(self, name) for name in names}

    @classmethod
    def started(
        cls,
        long_running: LongRunning[Any],
        *,
        method: str,
        url: str,
        response: httpx2.Response,
        body: Any,
        resolve: Resolve,
    ) -> Watch:
        """Return what the first answer tells."""
        watch = cls(long_running, {"method": method, "url": url, "way": "none"})
        watch._start(response.status_code, response.headers, body, resolve)
        return watch

    def _start(
        self, status: int, headers: Mapping[str, str], body: Any, resolve: Resolve
    ) -> None:
        long_running = self._long_running
        if "location" in headers:
            self.location = resolve(headers["location"], "location")
        wanted = _MONITOR_OF.get(long_running.via or "", long_running.via or "")
        order = sorted(_MONITORS, key=lambda name: name != wanted)
        monitor = next((name for name in order if headers.get(name)), None)
        state = self._state_in(body, _RESOURCE_STATES)
        changes = self.method in ("PUT", "PATCH")
        # Resource Manager: a PATCH that is answered by 200 has been done.
        is_done = self.method == "PATCH" and status == 200 and self._judged(state)
        if monitor is not None and not is_done:
            self.way = "monitor"
            self.resource = resolve(headers[monitor], monitor)
            self.state = self._state_in(body, _MONITOR_STATES) or "InProgress"
        elif long_running.monitor is not None and not is_done:
            self.way = "operation"
            self._learn(self._state_in(body, _MONITOR_STATES) or "InProgress")
        elif self.location is not None and status in (201, 202):
            self.way = "location"
            self.state = state or "InProgress"
        elif changes and (state is not None or status in (201, 202)):
            self.way = "resource"
            self._learn(state or "InProgress")
        elif status == 202 or (state is not None and not self._judged(state)):
            self._learn(state or "Accepted")
        else:
            self._learn(state or "Succeeded")

    def answered(self, response: httpx2.Response, body: Any, resolve: Resolve) -> None:
        """Learn from the answer to the question how it goes."""
        status, headers = response.status_code, response.headers
        if self.way in ("monitor", "operation"):
            for name in _MONITORS:
                if self.way == "monitor" and headers.get(name):
                    self.resource = resolve(headers[name], name)
            state = self._state_in(body, _MONITOR_STATES)
            if state is None and status == 200:
                place = self._long_running.status or _MONITOR_STATES[0]
                raise DecodeError(place, "a state", "nothing")
            self._learn(state or ("InProgress" if status == 202 else "Succeeded"))
        elif self.way == "location":
            # Here the status code tells all; a result may have states of its own.
            declared = self._long_running.status
            state = self._state_in(body, ()) if declared is not None else None
            self._learn(state or ("InProgress" if status == 202 else "Succeeded"))
        else:
            state = self._state_in(body, _RESOURCE_STATES)
            self._learn(state or ("InProgress" if status == 202 else "Succeeded"))
        if headers.get("location"):
            self.location = resolve(headers["location"], "location")

    def _state_in(self, body: Any, usual: tuple[str, ...]) -> str | None:
        declared = self._long_running.status
        for place in (declared,) if declared is not None else usual:
            found = find(body, place)
            if isinstance(found, str) and found:
                return found
        return None

    def _learn(self, state: str) -> None:
        self.state = state
        self.outcome = self._judged(state)

    def _judged(self, state: str | None) -> Literal["succeeded", "failed"] | None:
        """Return what a state means, None while it is not final."""
        if state is None:
            return None
        long_running = self._long_running
        word = _word(state)
        if long_running.succeeded or long_running.failed:
            succeeded = frozenset(map(_word, long_running.succeeded))
            failed = frozenset(map(_word, long_running.failed))
            if word in succeeded:
                return "succeeded"
            if word in failed:
                return "failed"
        is_success = word in _SUCCEEDED or (
            word == "deleted" and self.method == "DELETE"
        )
        if is_success and not long_running.succeeded:
            return "succeeded"
        return "failed" if word in _FAILED and not long_running.failed else None

    @property
    def question_url(self) -> str | None:
        """The URL to ask how it goes, None where there is none."""
        if self.way == "monitor":
            return self.resource
        if self.way == "location":
            return self.location
        return self.url if self.way == "resource" else None

    def result_url(self, body: Any) -> str | None:
        """Return the URL of the result, given the last answer; None if that holds it.

        Where the descriptor does not say it: the resource that the answer names, what a
        PUT or PATCH has changed, what the Location of a POST names.
        """
        via = self._long_running.via
        if via == "original-uri":
            return None if self.way in ("resource", "none") else self.url
        if self.way not in ("monitor", "operation"):
            return None
        if via == "location" and self.location is not None:
            return self.location
        is_within = self._long_running.result is not None or via in (
            "azure-async-operation",
            "operation-location",
        )
        if is_within or self._long_running.type == "None":
            return None
        named = find(body, "/resourceLocation")
        if isinstance(named, str) and named:
            return named
        if self.way == "operation":
            return None
        if self.method in ("PUT", "PATCH"):
            return self.url
        return self.location if self.method == "POST" else None


def _word(state: str) -> str:
    return state.lower().replace("-", "").replace("_", "").replace(" ", "")
