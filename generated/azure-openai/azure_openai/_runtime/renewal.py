"""A token that the server refused, renewed once."""

# A token may end before its time: it was revoked, or its key was. And a server may want
# a token to say more: then it sends a claims challenge, and the credential is asked for
# a token that meets it.

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING

from .requests import Request, Signature
from .tokens import TokenRequest

if TYPE_CHECKING:
    from .settings import Settings

__all__ = ["claims_challenge", "renewed"]


def renewed(
    settings: Settings, request: Request, headers: Mapping[str, str]
) -> Generator[TokenRequest, str, bool]:
    """Sign a request anew after a 401; tell whether that gave it another token."""
    old = request.signature
    if all(credential.is_fixed for credential, _, _ in old.sources):
        return False
    claims = claims_challenge(headers.get("www-authenticate", ""))
    signature = Signature()
    try:
        for credential, scopes, text in old.sources:
            yield from credential.sign(
                signature, scopes, settings.clock(), refused=text, claims=claims
            )
    except Exception as problem:
        # The call fails by the 401, which says more than that no other token came.
        settings.logger.warning(
            "a token that the server refused could not be renewed (%s)",
            type(problem).__name__,
        )
        return False
    if [text for *_, text in signature.sources] == [text for *_, text in old.sources]:
        return False
    request.signature = signature
    request.secrets = [*old.secrets, *signature.secrets]
    return True


def claims_challenge(header: str) -> str | None:
    """Return the claims that a WWW-Authenticate header asks for, as JSON text."""
    _, found, rest = header.partition('claims="')
    if not found:
        return None
    from base64 import urlsafe_b64decode  # lazy: a challenge is rare

    coded = rest.partition('"')[0].replace("+", "-").replace("/", "_").rstrip("=")
    try:
        return urlsafe_b64decode(coded + "=" * (-len(coded) % 4)).decode()
    except ValueError:
        return None
