"""Rules about where an API lives and what its callers must prove."""

from __future__ import annotations

from generator.diff.changes import Edit, Place
from generator.diff.rules import Aspect, Row, row

__all__ = ["SERVICE_FAMILIES"]

_S, _B, _N = Aspect.SHAPE, Aspect.BEHAVIOUR, Aspect.NAMES
_W = Aspect.WORDS
_ADDED, _REMOVED, _CHANGED = Edit.ADDED, Edit.REMOVED, Edit.CHANGED
_SET, _UNSET = Edit.SET, Edit.UNSET

_SERVERS: tuple[Row, ...] = (
    row(
        "server-added",
        Place.SERVER,
        _ADDED,
        _B,
        "A base URL is new",
        "the server {after} is new",
    ),
    row(
        "server-removed",
        Place.SERVER,
        _REMOVED,
        _B,
        "A base URL is gone",
        "the server {before} is gone",
    ),
    row(
        "server-changed",
        Place.SERVER,
        _CHANGED,
        _B,
        "The base URL differs",
        "the server {before} became {after}",
    ),
    row(
        "server-variable-added",
        Place.SERVER_VARIABLE,
        _ADDED,
        _B,
        "A base URL has a new variable",
        "the server variable {after} is new",
    ),
    row(
        "server-variable-removed",
        Place.SERVER_VARIABLE,
        _REMOVED,
        _B,
        "A variable of a base URL is gone",
        "the server variable {before} is gone",
    ),
    row(
        "server-variable-default-changed",
        Place.SERVER_VARIABLE_DEFAULT,
        _CHANGED,
        _B,
        "A variable of a base URL has another default",
        "the default of the server variable {what} changed: {before} -> {after}",
    ),
    row(
        "server-variable-became-required",
        Place.SERVER_VARIABLE_REQUIRED,
        _SET,
        _B,
        "A variable of a base URL must now be given",
        "the server variable {what} must now be given",
    ),
    row(
        "server-variable-became-optional",
        Place.SERVER_VARIABLE_REQUIRED,
        _UNSET,
        _B,
        "A variable of a base URL need not be given",
        "the server variable {what} need not be given",
    ),
    row(
        "server-variable-value-added",
        Place.SERVER_VARIABLE_VALUE,
        _ADDED,
        _W,
        "A variable of a base URL has a new value",
        "the server variable {what} may be {after}",
    ),
    row(
        "server-variable-value-removed",
        Place.SERVER_VARIABLE_VALUE,
        _REMOVED,
        _W,
        "A value of a variable of a base URL is gone",
        "the server variable {what} may not be {before}",
    ),
    row(
        "server-variable-encoding-off",
        Place.SERVER_VARIABLE_ENCODING,
        _SET,
        _B,
        "A variable of a base URL is no longer percent-encoded",
        "the server variable {what} is no longer percent-encoded",
    ),
    row(
        "server-variable-encoding-on",
        Place.SERVER_VARIABLE_ENCODING,
        _UNSET,
        _B,
        "A variable of a base URL is now percent-encoded",
        "the server variable {what} is now percent-encoded",
    ),
)
_SECURITY: tuple[Row, ...] = (
    row(
        "security-added",
        Place.OPERATION_SECURITY,
        _ADDED,
        _S,
        "Another proof is accepted",
        "{after} is accepted too by {where}",
    ),
    row(
        "security-removed",
        Place.OPERATION_SECURITY,
        _REMOVED,
        _S,
        "A proof is no longer accepted",
        "{before} is no longer accepted by {where}",
    ),
    row(
        "anonymous-allowed",
        Place.OPERATION_ANONYMOUS,
        _SET,
        _S,
        "Calls without proof are accepted",
        "credentials are no longer needed for {where}",
    ),
    row(
        "anonymous-forbidden",
        Place.OPERATION_ANONYMOUS,
        _UNSET,
        _S,
        "Calls without proof are refused",
        "credentials are now needed for {where}",
    ),
    row(
        "security-scope-added",
        Place.SECURITY_SCOPE,
        _ADDED,
        _B,
        "A further scope is asked for",
        "the scope {after} is now asked for by {where}",
    ),
    row(
        "security-scope-removed",
        Place.SECURITY_SCOPE,
        _REMOVED,
        _B,
        "A scope is no longer asked for",
        "the scope {before} is no longer asked for by {where}",
    ),
    row(
        "security-scheme-added",
        Place.SECURITY_SCHEME,
        _ADDED,
        _N,
        "A security scheme is declared",
        "the scheme {what} is new: {after}",
    ),
    row(
        "security-scheme-removed",
        Place.SECURITY_SCHEME,
        _REMOVED,
        _N,
        "A security scheme is no longer declared",
        "the scheme {what} is gone: {before}",
    ),
    row(
        "security-scheme-type-changed",
        Place.SECURITY_SCHEME_KIND,
        _CHANGED,
        _S,
        "A security scheme is of another type",
        "the scheme {what} changed: {before} -> {after}",
    ),
    row(
        "security-scheme-changed",
        Place.SECURITY_SCHEME_DETAIL,
        _CHANGED,
        _S,
        "A credential travels elsewhere",
        "the scheme {what} changed: {before} -> {after}",
    ),
    row(
        "oauth-flow-added",
        Place.OAUTH_FLOW,
        _ADDED,
        _B,
        "An OAuth flow is new",
        "the OAuth flow {after} is new",
    ),
    row(
        "oauth-flow-removed",
        Place.OAUTH_FLOW,
        _REMOVED,
        _B,
        "An OAuth flow is gone",
        "the OAuth flow {before} is gone",
    ),
    row(
        "oauth-url-changed",
        Place.OAUTH_URL,
        _CHANGED,
        _B,
        "Tokens come from another address",
        "{what} changed: {before} -> {after}",
    ),
    row(
        "oauth-scope-added",
        Place.OAUTH_SCOPE,
        _ADDED,
        _B,
        "An OAuth scope is declared",
        "the OAuth scope {after} is new",
    ),
    row(
        "oauth-scope-removed",
        Place.OAUTH_SCOPE,
        _REMOVED,
        _B,
        "An OAuth scope is no longer declared",
        "the OAuth scope {before} is gone",
    ),
)

SERVICE_FAMILIES: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    (
        "Requests go to another place, or the place is built in another way.",
        "Check the endpoint in your configuration and in firewalls.",
        _SERVERS,
    ),
    (
        "Calls that proved who they are in the old way may be refused with 401 or 403.",
        "Check which credentials and scopes your callers have.",
        _SECURITY,
    ),
)
