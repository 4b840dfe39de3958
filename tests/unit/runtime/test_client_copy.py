"""The folder works as a byte copy anywhere, and importing it costs next to nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import generator.runtime

_PROGRAM = """
import sys
from pkg.deep._runtime.client import ClientSpec, Server, SyncClient
from pkg.deep._runtime import RateLimitError, UNSET
from pkg.deep._runtime.operation import Operation, Parameter, Reply

spec = ClientSpec(
    title="T", package="t", user_agent="t/1", models="pkg.deep",
    servers=(Server("https://x.test"),),
)
client = SyncClient(spec)
heavy = {"httpx2", "dataclasses", "inspect", "json", "logging", "generator", "anyio"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)

import httpx2

def answer(request):
    return httpx2.Response(200, json=["2024-05-01"])

client = SyncClient(spec, transport=httpx2.MockTransport(answer))
operation = Operation(
    name="days", method="GET", path="/days",
    replies={"200": (Reply("application/json", "list[date]"),)},
)
print(client._core.call(operation), "generator" in sys.modules)
"""


def test_a_copy_at_any_depth_imports_little_and_works(tmp_path: Path) -> None:
    source = Path(generator.runtime.__file__).parent
    shutil.copytree(source, tmp_path / "pkg" / "deep" / "_runtime")

    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert "" == done.stderr
    assert "[datetime.date(2024, 5, 1)] False\n" == done.stdout
