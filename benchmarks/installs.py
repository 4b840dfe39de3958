"""The environments of the measured tools, one each."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from functools import cache

from benchmarks.places import ROOT, TREE, VENVS, venv_program

__all__ = ["ENVIRONMENTS", "Environment", "is_installed", "set_up", "take_copy"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """A virtual environment: what is installed, and whose version is told."""

    name: str
    packages: tuple[str, ...]
    tells: tuple[str, ...]

    def versions(self) -> dict[str, str]:
        """Return the versions of what is measured in it."""
        return {name: _versions(self.name)[name] for name in self.tells}


def _own_requirements() -> tuple[str, ...]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return tuple(project["project"]["dependencies"])


ENVIRONMENTS = (
    Environment(
        name="apistrata", packages=_own_requirements(), tells=("black", "PyYAML")
    ),
    Environment(
        name="openapi-python-client",
        packages=("openapi-python-client",),
        tells=("openapi-python-client",),
    ),
    Environment(
        name="datamodel-code-generator",
        packages=("datamodel-code-generator",),
        tells=("datamodel-code-generator", "black"),
    ),
    # Its makers' wheel of what npm knows as @hey-api/openapi-python. What it writes
    # imports pydantic and httpx.
    Environment(
        name="hey-api", packages=("hey-api", "pydantic", "httpx"), tells=("hey-api",)
    ),
    Environment(name="package", packages=("httpx2",), tells=("httpx2",)),
    Environment(
        name="package-msgspec",
        packages=("httpx2", "msgspec"),
        tells=("httpx2", "msgspec"),
    ),
    Environment(name="openai", packages=("openai",), tells=("openai", "httpx2")),
)


def is_installed(name: str) -> bool:
    """Tell whether `setup` has finished the environment."""
    return (VENVS / name / ".finished").is_file()


def set_up(environment: Environment) -> str | None:
    """Make the environment anew; returns the last words of pip where that fails."""
    folder = VENVS / environment.name
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    python = venv_program(environment.name)
    done = subprocess.run(
        [python, "-m", "pip", "install", "--quiet", *environment.packages],
        capture_output=True,
        text=True,
    )
    if done.returncode:
        return "\n".join(done.stderr.strip().splitlines()[-3:])
    (folder / ".finished").touch()
    return None


def take_copy() -> None:
    """Copy the generator and compile it, as an installation would.

    Whoever edits the sources while the harness runs does not change what is measured.
    """
    shutil.rmtree(TREE, ignore_errors=True)
    ignore = shutil.ignore_patterns("__pycache__")
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, TREE / name, ignore=ignore)
    python = venv_program("apistrata")
    subprocess.run([python, "-m", "compileall", "-q", TREE / "generator"], check=True)


@cache
def _versions(name: str) -> dict[str, str]:
    listing = subprocess.run(
        [venv_program(name), "-m", "pip", "list", "--format=json"],
        check=True,
        capture_output=True,
        text=True,
    )
    return {item["name"]: item["version"] for item in json.loads(listing.stdout)}
