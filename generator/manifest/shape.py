"""Whether the manifest has the shape that `schema.json` describes."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from generator.diagnostics import Diagnostics
from generator.load import Node
from generator.origin import split_pointer

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

__all__ = ["check_shape", "manifest_schema"]

_CODE = "manifest-shape"
_KINDS = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "object": "a mapping",
    "string": "a string",
}


def manifest_schema() -> dict[str, Any]:
    """Return the JSON Schema of the manifest."""
    text = files("generator.manifest").joinpath("schema.json").read_text("utf-8")
    schema: dict[str, Any] = json.loads(text)  # Any: JSON Schema, read by jsonschema
    return schema


def check_shape(
    root: Node,
    *,
    diagnostics: Diagnostics,
    schema: Mapping[str, Any] | None = None,  # Any: JSON Schema, read by jsonschema
) -> bool:
    """Report each place that is not as the schema says; True if there is none.

    The schema is the manifest's, unless another is given.
    """
    # lazy: jsonschema costs 0.08 s, and a run that finds nothing changed needs none of
    # it
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(schema or manifest_schema())
    is_valid = True
    for error in _leaves(validator.iter_errors(root.plain())):
        is_valid = False
        _report(error, _locate(root, error.absolute_path), diagnostics)
    return is_valid


def _leaves(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """Yield the errors that name the fault, in place of those that only wrap them."""
    for error in errors:
        branches = error.context or ()
        # A oneOf over types says more by its own summary than by each branch's
        # complaint.
        if branches and error.validator not in ("oneOf", "anyOf"):
            yield from _leaves(branches)
        else:
            yield error


def _locate(root: Node, path: Iterable[str | int]) -> Node:
    node = root
    for token in path:
        child: Node | None
        if isinstance(token, int):
            child = next((n for i, n in enumerate(node.elements()) if i == token), None)
        else:
            child = node.get(token)
        if child is None:
            return node
        node = child
    return node


def _report(error: ValidationError, node: Node, diagnostics: Diagnostics) -> None:
    if error.validator == "additionalProperties" and node.is_mapping:
        _report_unknown_keys(error, node, diagnostics)
        return
    if (
        error.validator == "propertyNames"
        or "propertyNames" in error.absolute_schema_path
    ):
        _report_key(error, node, diagnostics)
        return
    diagnostics.error(
        _CODE, _message(error, node), node.origin, help=_help(error, node)
    )


def _report_unknown_keys(
    error: ValidationError, node: Node, diagnostics: Diagnostics
) -> None:
    known = tuple(_schema(error).get("properties", ()))
    for key, child in node.items():
        if key in known or key.startswith("x-"):
            continue
        close = difflib.get_close_matches(key, known, n=1)
        diagnostics.error(
            _CODE,
            f'unknown key "{key}"',
            child.key_origin,
            help=(
                f'did you mean "{close[0]}"?'
                if close
                else f"valid here: {', '.join(known)}"
            ),
            length=len(key),
        )


def _report_key(error: ValidationError, node: Node, diagnostics: Diagnostics) -> None:
    key = str(error.instance)
    child = node.get(key)
    diagnostics.error(
        _CODE,
        f'"{key}" is no name for an API',
        node.origin if child is None else child.key_origin,
        help='use letters, digits, ".", "_" and "-", a letter or digit at both ends',
    )


def _message(error: ValidationError, node: Node) -> str:
    place = _place(node)
    expected: Any = error.validator_value  # Any: JSON Schema, by keyword
    match error.validator:
        case "type":
            return f'"{place}" has to be {_kind(expected)}, not {_found(node)}'
        case "required":
            missing = [key for key in expected if node.get(key) is None]
            return f'"{place}" lacks {_quoted(missing, "and")}'
        case "enum":
            return f'"{place}" has to be {_quoted(expected, "or")}, not {_found(node)}'
        case "const":
            return f'"{place}" has to be {json.dumps(expected)}, not {_found(node)}'
        case "anyOf" if node.is_mapping:
            return f'"{place}" names neither a "fingerprint" nor a "rule"'
        case "oneOf" if node.is_mapping:
            both = node.get("specs") is not None and node.get("versions") is not None
            return (
                f'"{place}" has both "specs" and "versions"'
                if both
                else f'"{place}" has neither "specs" nor "versions"'
            )
        case "oneOf":
            return (
                f'"{place}" has to be a string or a list of strings, not {_found(node)}'
            )
        case "minLength" if error.instance:
            return f'"{place}" is too short: at least {expected} characters'
        case "minItems" | "minProperties" | "minLength":
            return f'"{place}" is empty'
        case "uniqueItems":
            return f'"{place}" names something twice'
        case "pattern":
            return f'"{place}" has to be {_wanted(error)}, not {_found(node)}'
        case "maxLength":
            return f'"{place}" is longer than {expected} characters'
        case _:
            return error.message


def _wanted(error: ValidationError) -> str:
    """Return in words what a pattern asks for; a regular expression helps nobody."""
    schema = _schema(error)
    examples = schema.get("examples") or ()
    such_as = " or ".join(map(str, examples))
    title = schema.get("title", f"a text that matches {error.validator_value}")
    return f"{title} such as {such_as}" if such_as else str(title)


def _place(node: Node) -> str:
    tokens = split_pointer(node.pointer)
    if not tokens:
        return "the manifest"
    if len(tokens) > 1 and tokens[-1].isdigit():
        return f"{tokens[-2]}[{tokens[-1]}]"
    return tokens[-1]


def _help(error: ValidationError, node: Node) -> str | None:
    scalars = ("integer", "number", "boolean", "null")
    if error.validator_value == "string" and node.kind in scalars:
        return "put it in quotes"
    if error.validator == "oneOf" and node.is_mapping:
        return 'say where the specs lie: specs: "specs/NAME/{version}/"'
    if error.validator == "required":
        return _schema(error).get("description")
    return None


def _schema(error: ValidationError) -> Mapping[str, Any]:
    schema = error.schema
    return schema if isinstance(schema, Mapping) else {}


def _kind(expected: str | list[str]) -> str:
    kinds = [expected] if isinstance(expected, str) else expected
    return " or ".join(_KINDS.get(kind, kind) for kind in kinds)


def _found(node: Node) -> str:
    if node.is_mapping:
        return "a mapping"
    if node.is_list:
        return "a list"
    return json.dumps(node.plain(), ensure_ascii=False)


def _quoted(words: Iterable[object], conjunction: str) -> str:
    texts = [json.dumps(word, ensure_ascii=False) for word in words]
    if len(texts) < 2:
        return "".join(texts)
    return f"{', '.join(texts[:-1])} {conjunction} {texts[-1]}"
