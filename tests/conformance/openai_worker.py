"""The official openai package making calls, in an environment of its own.

Reads a JSON object from standard input, `url`, `version`, `journal` and `calls`, and
prints what came of each call, by the synchronous and the asynchronous client in turn.
It imports nothing but the standard library and that package.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Mapping
from typing import Any

__all__ = ["main"]


def main() -> None:
    """Make the calls of standard input."""
    task = json.load(sys.stdin)
    openai = importlib.import_module("openai")
    found = {
        "sync": [_sync(openai, task, call) for call in task["calls"]],
        "async": asyncio.run(_all_async(openai, task)),
    }
    json.dump(found, sys.stdout)


def _settings(task: Mapping[str, Any], call: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "azure_endpoint": task["url"],
        "api_key": call.get("key", task["key"]),
        "api_version": task["version"],
        "max_retries": call.get("retries", 2),
        "timeout": call.get("timeout", 20),
    }


def _arguments(call: Mapping[str, Any], kind: str) -> dict[str, Any]:
    arguments: dict[str, Any] = {
        **call["arguments"],
        "extra_headers": {
            **call.get("headers", {}),
            "x-test-id": f"official {kind} {call['name']}",
        },
    }
    if "query" in call:
        arguments["extra_query"] = call["query"]
    if "body" in call:
        arguments["extra_body"] = call["body"]
    if call.get("stream"):
        arguments["stream"] = True
    return arguments


def _method(client: Any, call: Mapping[str, Any]) -> Any:
    for name in call["official"].split("."):
        client = getattr(client, name)
    return client


def _sync(openai: Any, task: Mapping[str, Any], call: Mapping[str, Any]) -> Any:
    items: list[Any] = []
    try:
        with openai.AzureOpenAI(**_settings(task, call)) as client:
            answer = _method(client, call)(**_arguments(call, "sync"))
            if not call.get("stream"):
                return {"value": _plain(answer)}
            for item in answer:
                items.append(_plain(item))
            return {"items": items}
    except Exception as error:
        return {"items": items, **_failure(error)}


async def _all_async(openai: Any, task: Mapping[str, Any]) -> list[Any]:
    return [await _async(openai, task, call) for call in task["calls"]]


async def _async(openai: Any, task: Mapping[str, Any], call: Mapping[str, Any]) -> Any:
    items: list[Any] = []
    try:
        async with openai.AsyncAzureOpenAI(**_settings(task, call)) as client:
            answer = await _method(client, call)(**_arguments(call, "async"))
            if not call.get("stream"):
                return {"value": _plain(answer)}
            async for item in answer:
                items.append(_plain(item))
            return {"items": items}
    except Exception as error:
        return {"items": items, **_failure(error)}


def _plain(value: Any) -> Any:
    # By name and not by alias: what arrived, less what did not.
    return value.model_dump(mode="json", exclude_unset=True, warnings=False)


def _failure(error: Exception) -> dict[str, Any]:
    return {
        "error": type(error).__name__,
        "status": getattr(error, "status_code", None),
        "body": getattr(error, "body", None),
        "text": str(error)[:300],
    }


if __name__ == "__main__":
    main()
