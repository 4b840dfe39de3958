"""Copies of pinned documents, got from the network: the only code that asks it."""

from __future__ import annotations

import hashlib
import os
import tempfile
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from generator.load import Pin

__all__ = ["FetchError", "Fetched", "fetch"]

_MOST = 64 * 1024 * 1024
_SECONDS = 30.0


class FetchError(Exception):
    """A document could not be got; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What became of one pin. `sha256` is that of what lies at the address."""

    pin: Pin
    state: Literal["current", "written", "changed"]
    sha256: str


def fetch(pin: Pin, *, update: bool = False) -> Fetched:
    """Make sure that the copy of `pin` lies where it should.

    A copy with the right hash is not asked for again, unless for an `update`. What has
    another hash than the one pinned is written on an `update` only. Raises FetchError.
    """
    if not update and _digest_of(pin.path) == pin.sha256:
        return Fetched(pin=pin, state="current", sha256=pin.sha256)
    data = _download(pin.url)
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 != pin.sha256 and not update:
        return Fetched(pin=pin, state="changed", sha256=sha256)
    if _digest_of(pin.path) == sha256:
        return Fetched(pin=pin, state="current", sha256=sha256)
    _write(pin.path, data)
    return Fetched(pin=pin, state="written", sha256=sha256)


def _digest_of(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None


def _download(url: str) -> bytes:
    _check(url)
    request = urllib.request.Request(url, headers={"Accept": "*/*"})
    opener = urllib.request.build_opener(_Redirects())
    try:
        with opener.open(request, timeout=_SECONDS) as response:
            data: bytes = response.read(_MOST + 1)
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        raise FetchError(f"{url}: {reason}") from None
    if len(data) > _MOST:
        raise FetchError(f"{url}: more than {_MOST // 1024 // 1024} MiB")
    return data


def _check(url: str) -> None:
    parts = urlsplit(url)
    is_here = parts.hostname in ("localhost", "127.0.0.1", "::1")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_here):
        raise FetchError(f"{url}: only https is asked")


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Redirects may not lead away from https, nor into files."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: object,
        code: int,
        msg: str,
        headers: object,
        newurl: str,
    ) -> urllib.request.Request | None:
        try:
            _check(newurl)
        except FetchError as error:
            raise urllib.error.URLError(str(error)) from None
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def _write(path: Path, data: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # An interrupted write must not leave half a document in the copy's place.
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".fetch-")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(name, path)
    except OSError as error:
        raise FetchError(f"{path}: {error.strerror}") from None
