"""The same calls by our clients and by the official openai package, side by side.

A table says the calls; each is made by both, synchronously and asynchronously. What is
compared: the requests as the server notes them, the values that came of them, or the
errors.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from tests.behaviour.calls import reach
from tests.conformance.callables import Method
from tests.conformance.environments import environment
from tests.conformance.mocked import ClientModule
from tests.conformance.outcomes import Outcomes
from tests.conformance.places import ROOT

__all__ = ["Answer", "Twins", "fetched", "official_answers"]

Answer: TypeAlias = dict[str, Any]
"""`value`, or `items` of a stream, or `error` with `status` beside the `items`."""

OPENAI = "openai==3.52.0"

# What the official package calls the errors that we have under other names. Where it
# has several for one of ours, the status tells.
_SAME_ERRORS = {
    "InternalServerError": "ServerError",
    "APITimeoutError": "TimeoutError",
    "APIConnectionError": "ConnectionError",
    "APIStatusError": "StatusError",
    "ReadTimeout": "TimeoutError",
    # Within a stream it lets the transport's own errors through.
    "RemoteProtocolError": "StreamError",
    "ReadError": "StreamError",
    "JSONDecodeError": "DecodeError",
    "APIError": "StreamError",
}

# Differ from one call to the next, or say which package it is.
_FLEETING = frozenset(
    {"id", "created", "created_at", "completed_at", "item_id", "call_id", "response_id"}
    | {"obfuscation"}
)
_TELLING = frozenset({"content-type", "api-key", "authorization", "x-custom"})


def official_answers(
    calls: Sequence[Mapping[str, Any]],
    *,
    url: str,
    key: str,
    version: str,
    install: bool = True,
) -> dict[str, list[Answer]]:
    """Return what came of `calls` by the official package, sync and async."""
    programs = environment("openai", OPENAI, install=install)
    done = subprocess.run(
        [programs / "python", "-m", "tests.conformance.openai_worker"],
        cwd=ROOT,
        input=json.dumps({"url": url, "key": key, "version": version, "calls": calls}),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise AssertionError(f"the official package failed: {done.stderr[-1500:]}")
    found: dict[str, list[Answer]] = json.loads(done.stdout)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Twins:
    """One of our clients beside the official one, on one server."""

    client: ClientModule
    label: str
    url: str
    key: str
    journal: Callable[[str], list[Mapping[str, Any]]] | None = None
    """Gives the requests that carried this `x-test-id`."""

    def compare(
        self,
        calls: Sequence[Mapping[str, Any]],
        official: Mapping[str, Sequence[Answer]],
        outcomes: Outcomes,
    ) -> None:
        """Make those of `calls` that the client can make, and compare."""
        ours = {
            "sync": [self._sync(call) for call in calls],
            "async": asyncio.run(self._all_async(calls)),
        }
        for kind, answers in ours.items():
            for call, answer, other in zip(calls, answers, official[kind], strict=True):
                name = f"{self.label}: {call['name']} [{kind}]"
                if answer is None:
                    outcomes.figures[f"{self.label} has no such operation"] += 1
                    continue
                outcomes.note(name, self._difference(call, kind, answer, other))

    def _difference(
        self,
        call: Mapping[str, Any],
        kind: str,
        answer: Answer,
        other: Answer,
    ) -> str:
        problem = _answers_differ(call, answer, other)
        if problem or self.journal is None:
            return problem
        sent = self.journal(f"{self.label} {kind} {call['name']}")
        wanted = self.journal(f"official {kind} {call['name']}")
        return _journals_differ(sent, wanted)

    def _method(self, call: Mapping[str, Any]) -> Method | None:
        return self.client.methods.get((call.get("method", "POST"), call["path"]))

    def _settings(self, call: Mapping[str, Any]) -> dict[str, Any]:
        # The official package takes one kind of credential.
        names = self.client.credentials()
        name = "api_key" if "api_key" in names else next(iter(names))
        return {
            name: call.get("key", self.key),
            "base_url": f"{self.url}/openai",
            "max_retries": call.get("retries", 2),
            "timeout": call.get("timeout", 20),
        }

    def _keywords(
        self, call: Mapping[str, Any], method: Method, kind: str
    ) -> dict[str, Any]:
        arguments = dict(call["arguments"])
        keywords: dict[str, Any] = {}
        place = "path", "deployment-id"
        if place in method.parameters:
            keywords[method.parameters[place]] = arguments.pop("model")
        extra = dict(call.get("body", {}))
        if method.body is not None:
            keywords[method.body] = arguments
        else:
            for name, value in arguments.items():
                if name in method.members:
                    keywords[method.members[name]] = value
                else:
                    extra[name] = value
        if extra:
            keywords["extra_body"] = extra
        if "query" in call:
            keywords["extra_query"] = call["query"]
        keywords["extra_headers"] = {
            **call.get("headers", {}),
            "x-test-id": f"{self.label} {kind} {call['name']}",
        }
        if call.get("stream") and method.flag is not None:
            keywords[method.flag] = True
        return keywords

    def _sync(self, call: Mapping[str, Any]) -> Answer | None:
        method = self._method(call)
        if method is None or (call.get("stream") and method.flag is None):
            return None
        items: list[Any] = []
        try:
            with self.client.module.Client(**self._settings(call)) as client:
                keywords = self._keywords(call, method, "sync")
                answer = reach(client, method.call)(**keywords)
                if not call.get("stream"):
                    return {"value": self._plain(answer)}
                with answer:
                    for item in answer:
                        items.append(self._plain(item))
                return {"items": items}
        except Exception as error:
            return {"items": items, **self._failure(error)}

    async def _all_async(
        self, calls: Sequence[Mapping[str, Any]]
    ) -> list[Answer | None]:
        return [await self._async(call) for call in calls]

    async def _async(self, call: Mapping[str, Any]) -> Answer | None:
        method = self._method(call)
        if method is None or (call.get("stream") and method.flag is None):
            return None
        items: list[Any] = []
        try:
            async with self.client.module.AsyncClient(**self._settings(call)) as client:
                keywords = self._keywords(call, method, "async")
                answer = await reach(client, method.call)(**keywords)
                if not call.get("stream"):
                    return {"value": self._plain(answer)}
                async with answer:
                    async for item in answer:
                        items.append(self._plain(item))
                return {"items": items}
        except Exception as error:
            return {"items": items, **self._failure(error)}

    def _plain(self, value: Any) -> Any:
        """Return a value as it would travel."""
        codec = self.client.runtime("codec")
        encode = codec.encoder("Any", models=self.client.models, direction="response")
        return json.loads(json.dumps(encode(value)))

    def _failure(self, error: Exception) -> Answer:
        if not isinstance(error, self.client.runtime("errors").ApiError):
            raise error
        return {
            "error": type(error).__name__,
            "status": getattr(error, "status", None),
            "text": str(error)[:300],
        }


def _answers_differ(call: Mapping[str, Any], answer: Answer, other: Answer) -> str:
    expected = call.get("error")
    if expected is not None:
        # Where the official package keeps silent, or lets something foreign through.
        if answer.get("error") in expected.split("|"):
            return ""
        return f"expected {expected}, found {_shown(answer)}"
    if "error" in answer or "error" in other:
        theirs = str(other.get("error"))
        if answer.get("error") not in (theirs, _SAME_ERRORS.get(theirs)):
            return f"{_shown(answer)}; the official one: {_shown(other)}"
        if answer.get("status") != other.get("status"):
            return f"status {answer.get('status')}, not {other.get('status')}"
        # Each gave out what came before.
        return _values_differ(answer.get("items"), other.get("items"))
    key = "items" if call.get("stream") else "value"
    return _values_differ(answer[key], other[key])


def _values_differ(value: Any, other: Any) -> str:
    found = next(_differences(_settled(value), _settled(other), ""), None)
    return "" if found is None else f"decoded otherwise at {found}"


def _differences(value: Any, other: Any, at: str) -> Iterator[str]:
    if isinstance(value, dict) and isinstance(other, dict):
        for key in value.keys() | other.keys():
            yield from _differences(value.get(key), other.get(key), f"{at}/{key}")
    elif (
        isinstance(value, list) and isinstance(other, list) and len(value) == len(other)
    ):
        for number, (one, two) in enumerate(zip(value, other, strict=True)):
            yield from _differences(one, two, f"{at}/{number}")
    elif value != other:
        yield f"{at}: {json.dumps(value)[:120]} and {json.dumps(other)[:120]}"


def _settled(value: Any) -> Any:
    """Return a value with what changes from call to call made one.

    In an answer null and absent are the same: to our models, that is.
    """
    if isinstance(value, dict):
        return {
            key: f"<{_kind(item)}>" if key in _FLEETING else _settled(item)
            for key, item in value.items()
            if item is not None
        }
    if isinstance(value, list):
        return [_settled(item) for item in value]
    return value


def _kind(value: Any) -> str:
    # The official package has some times as floats, whole as they are.
    return "number" if isinstance(value, (int, float)) else type(value).__name__


def _shown(answer: Answer) -> str:
    if "error" in answer:
        return f"{answer['error']} {answer.get('status')} {answer.get('text', '')}"
    return f"a value {json.dumps(answer)[:120]}"


def _journals_differ(
    sent: Sequence[Mapping[str, Any]], wanted: Sequence[Mapping[str, Any]]
) -> str:
    if not wanted:
        # The server notes nothing of a call whose key it refuses.
        return "" if not sent else "the server has noted our request alone"
    if len(sent) != len(wanted):
        return f"{len(sent)} requests, not {len(wanted)}"
    for one, other in zip(sent, wanted, strict=True):
        ours, theirs = _request(one), _request(other)
        for what in theirs:
            if ours[what] != theirs[what]:
                return f"{what}: {ours[what]!r}, not {theirs[what]!r}"
    return ""


def _request(entry: Mapping[str, Any]) -> dict[str, Any]:
    address = urlsplit(entry["path"])
    body = entry.get("body")
    headers = {name.lower(): text for name, text in entry["headers"].items()}
    return {
        "method": entry["method"],
        "path": quote(unquote(address.path)),
        "query": sorted(parse_qsl(address.query)),
        "headers": {
            name: text.partition(";")[0]
            for name, text in headers.items()
            if name in _TELLING
        },
        "body": body,
    }


def fetched(url: str, *, key: str) -> Any:
    """Return the JSON that a server answers to a GET."""
    request = urllib.request.Request(url, headers={"api-key": key})
    with urllib.request.urlopen(request, timeout=20) as response:
        return json.load(response)
