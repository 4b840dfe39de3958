"""Several endpoints for one client: which there are, and how calls spread over them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from .errors import ConfigurationError

if TYPE_CHECKING:
    from .hooks import EndpointNotice

__all__ = ["Endpoint", "Family", "Pool"]

_NONE: Final[Mapping[str, Any]] = MappingProxyType({})


class Family:
    """How another API offers the operations of this one.

    `paths` leads from paths of this API to those of the other; a key that ends in "/"
    stands for all paths that begin so, and None says that the other has nothing like
    it. What is not named stays as it is. `query` and `headers` are added to every call,
    and None takes one away. `members` are added to JSON bodies: the name of a member,
    and that of the parameter whose value it gets.

        Family(
            paths={"/deployments/{deployment-id}/": "/"},
            query={"api-version": None},
            members={"model": "deployment-id"},
        )
    """

    __slots__ = ("headers", "members", "paths", "query")

    def __init__(
        self,
        *,
        paths: Mapping[str, str | None] = _NONE,
        query: Mapping[str, str | None] = _NONE,
        headers: Mapping[str, str | None] = _NONE,
        members: Mapping[str, str] = _NONE,
    ) -> None:
        self.paths = paths
        self.query = query
        self.headers = headers
        self.members = members

    def path(self, path: str) -> str | None:
        """Return the other API's path, None where it has none."""
        if path in self.paths:
            return self.paths[path]
        prefixes = [
            key for key in self.paths if key[-1:] == "/" and path[: len(key)] == key
        ]
        if not prefixes:
            return path
        longest = max(prefixes, key=len)
        other = self.paths[longest]
        return None if other is None else other + path[len(longest) :]


class Endpoint:
    """A place where calls can go.

    `url` is what the client takes as its first argument (or give `variables` for all
    of them); `base_url` takes the place of the whole. `credentials` are by the names of
    the client's arguments ({"api_key": ...}); without any, the client's own are used.

    `priority`: calls go to the lowest there is, to others only if all of it fail.
    `weight`: the share of calls among endpoints of the same priority. `region`: a call
    that fails here goes to others of the region first. `parameters` maps values of
    path parameters to what they are called here:
    {"deployment-id": {"gpt-4o": "gpt-4o-east"}}.
    """

    __slots__ = (
        "base_url",
        "credentials",
        "family",
        "headers",
        "name",
        "parameters",
        "priority",
        "region",
        "url",
        "variables",
        "weight",
    )

    def __init__(
        self,
        url: str | None = None,
        *,
        base_url: str | None = None,
        variables: Mapping[str, object] = _NONE,
        credentials: Mapping[str, Any] = _NONE,
        weight: float = 1.0,
        priority: int = 0,
        region: str | None = None,
        parameters: Mapping[str, Mapping[str, str]] = _NONE,
        headers: Mapping[str, str | None] = _NONE,
        family: Family | None = None,
        name: str | None = None,
    ) -> None:
        if not weight > 0:
            raise ConfigurationError("the weight of an endpoint is more than nothing")
        self.url = url
        self.base_url = base_url
        self.variables = variables
        self.credentials = credentials
        self.weight = weight
        self.priority = priority
        self.region = region
        self.parameters = parameters
        self.headers = headers
        self.family = family
        self.name = name or url or base_url or "endpoint"
        """For the log and for hooks."""

    def __repr__(self) -> str:
        return f"<Endpoint {self.name}>"


class Pool:
    """Endpoints that share the calls of a client, and stand in for each other.

    An endpoint that fails `failures` times in a row gets no calls for `cool_down`
    seconds, then for twice and four times as long; one that says when it wants to be
    called again (Retry-After) gets none until then; neither beyond
    `longest_cool_down`. The first call after that is a trial: others follow if it
    succeeds.

    A call goes to each endpoint at most once, then over again `max_retries` times, and
    waits for one for up to `patience` seconds. `statuses` are those by which an
    endpoint fails, rather than the call. With `resend`, a call is made elsewhere even
    if the first endpoint may have done it already: its answer was lost. Without, only
    if it is idempotent.

    `on_endpoint` is told when a call moves on, when an endpoint goes and comes back.
    With a `seed`, the same calls go the same ways.
    """

    __slots__ = (
        "cool_down",
        "endpoints",
        "failures",
        "longest_cool_down",
        "on_endpoint",
        "patience",
        "resend",
        "seed",
        "statuses",
    )

    def __init__(
        self,
        endpoints: Sequence[Endpoint],
        *,
        failures: int = 3,
        cool_down: float = 30.0,
        longest_cool_down: float = 600.0,
        patience: float = 60.0,
        statuses: frozenset[int] = frozenset((408, 429, 500, 502, 503, 504)),
        resend: bool = True,
        on_endpoint: Callable[[EndpointNotice], object] | None = None,
        seed: int | None = None,
    ) -> None:
        if not endpoints:
            raise ConfigurationError("a pool needs an endpoint")
        self.endpoints = tuple(endpoints)
        self.failures = failures
        self.cool_down = cool_down
        self.longest_cool_down = longest_cool_down
        self.patience = patience
        self.statuses = statuses
        self.resend = resend
        self.on_endpoint = on_endpoint
        self.seed = seed

    def __repr__(self) -> str:
        return f"<Pool of {len(self.endpoints)} endpoints>"
