"""Schemas of every dialect, read into JSON Schema 2020-12's vocabulary.

One reader goes by the table of keywords. What the dialects spell differently (types,
null, bounds, examples) is brought together in `spellings`. References stay references:
the reader notes every target and reads it when its turn comes, so that cycles cost
nothing. What nests deeper than any author writes is cut off in the same way, as if it
were referenced: no later stage can run out of stack.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from generator.dialects.dangling import DANGLING, Sought
from generator.dialects.detect import DIALECT_TITLES
from generator.dialects.keywords import BESIDE_REFERENCE, KEYWORDS, MODERN, SILENT
from generator.dialects.normal import Schema, SchemaKey
from generator.dialects.references import Locations, component_name
from generator.dialects.shapes import NO_EXTENSIONS, Shapes
from generator.dialects.spellings import SPELLINGS, admit_null
from generator.load import LoadedDocument, Node, dynamic_anchors
from generator.origin import split_pointer

__all__ = ["SchemaReader"]

# A level takes two frames here and a few more in later stages; Python allows 1000.
_DEEPEST = 48

Fields: TypeAlias = dict[str, Any]
"""Arguments of Schema: as mixed as its fields are."""

_Read: TypeAlias = "Callable[[SchemaReader, Node, int], object]"


class _Row(NamedTuple):
    field: str
    plain: type | None
    """The type of which any value is good as it is; most are, and need no node."""
    read: _Read | None
    is_foreign: bool


class SchemaReader:
    """Reads schemas and remembers which ones are referred to."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self.locations = Locations(shapes.root)
        self._is_modern = shapes.dialect in MODERN
        self._rows = {
            word: _Row(
                row.field,
                _PLAIN.get(row.holds),
                _READERS.get(row.holds),
                # "own" readers know by themselves what is foreign about a value.
                row.holds != "own" and shapes.dialect not in row.dialects,
            )
            for word, row in KEYWORDS.items()
        }
        self._done: dict[SchemaKey, Schema] = {}
        self._names: dict[SchemaKey, str] = {}
        self._waiting: dict[SchemaKey, Node] = {}
        self._targets: dict[tuple[int, str, str], SchemaKey] = {}
        self._dynamic: dict[LoadedDocument, Counter[str]] = {}

    def read_component(self, name: str, node: Node) -> None:
        """Read and keep a schema that the document keeps under `name`."""
        key = self.locations.key(node)
        self._names[key] = name
        self._waiting.pop(key, None)
        self._done[key] = self.read(node)

    def finish(self) -> tuple[dict[SchemaKey, Schema], dict[SchemaKey, str]]:
        """Return all schemas that have a name or are referred to, and the names."""
        while self._waiting:
            key, node = next(iter(self._waiting.items()))
            del self._waiting[key]
            if key not in self._done:
                self._done[key] = self.read(node)
        return self._done, self._names

    def read(
        self,
        node: Node,
        *,
        depth: int = 0,
        without: frozenset[str] = frozenset(),
        extensions: Callable[[str], bool] | None = None,
    ) -> Schema:
        """Return the schema written at `node`.

        `without` names members that are none of the schema's, where it shares its
        object with a parameter; `extensions` tells which extensions are the schema's.
        """
        value = node.value
        if not isinstance(value, dict):
            return self._read_other(node)
        if depth > _DEEPEST:
            return self._refer(node)
        fields: Fields = {}
        own: list[str] = []
        found: dict[str, Any] | None = None
        rows = self._rows
        has_reference = "$ref" in value or "$dynamicRef" in value
        if has_reference:
            fields["ref"] = self._read_reference(node)
        bound = not self._is_modern and fields.get("ref") is not None
        for word, raw in value.items():
            row = rows.get(word)
            if row is None:
                if word[:2] == "x-":
                    if extensions is None or extensions(word):
                        found = found or {}
                        found[word] = raw
                elif word not in SILENT and word not in without:
                    self._report_unknown(node, word)
                continue
            if word in without:
                continue
            if bound and word not in BESIDE_REFERENCE:
                self._report_ignored(node, word)
                continue
            if row.is_foreign:
                self.report_foreign(node, word)
            if type(raw) is row.plain:
                fields[row.field] = raw
            elif row.read is None:
                own.append(word)
            else:
                child = node.get(word)
                assert child is not None
                content = row.read(self, child, depth)
                if content is not None:
                    fields[row.field] = content
        if "default" in value and "default" not in without:
            fields["has_default"] = True
        if "const" in value and not bound:
            fields["has_const"] = True
        for word in own:
            SPELLINGS[word](self, node, fields, depth)
        key = self.locations.key(node)
        if ("nullable" in value or "x-nullable" in value) and self._is_nullable(node):
            admit_null(node, key, fields)
        fields["key"] = key
        fields["origin"] = node.origin
        fields["extensions"] = found or NO_EXTENSIONS
        # Schema(...) sets all of its 55 fields and takes 15 us; documents have 50,000
        # schemas of five fields. What is not set here is the class's own default.
        schema = object.__new__(Schema)
        schema.__dict__.update(fields)
        return schema

    def target(
        self, ref: str, node: Node, *, sought: Sought = "schema"
    ) -> SchemaKey | None:
        """Return the key of the schema that `ref`, written in `node`, leads to.

        It will be read; None after a diagnostic where there is none.
        """
        dangling = DANGLING[sought]
        workspace = self.shapes.workspace
        asked = (id(node.document), ref, workspace.scope(node))
        known = self._targets.get(asked)
        if known is not None:
            return known
        found = workspace.locate(ref, base=node, dangling=dangling)
        if found is None:
            return None
        key = self.locations.key(found)
        self._check_target(found, node)
        self._expect(key, found)
        self._targets[asked] = key
        return key

    def report_foreign(self, node: Node, word: str, *, use: str = "") -> None:
        """Count a keyword (or a way to use it) that the dialect does not have."""
        title = DIALECT_TITLES[self.shapes.dialect]
        shown = f'"{word}" {use}'.rstrip()
        self.shapes.tally.count(
            "keyword-not-in-dialect",
            f"{shown} does not belong to {title}, and is read as meant",
            node.get(word) or node,
        )

    def _expect(self, key: SchemaKey, node: Node) -> None:
        if key in self._done or key in self._waiting:
            return
        self._waiting[key] = node
        name = component_name(node, is_in_root=self.locations.is_in_root(node))
        if name is not None:
            self._names[key] = name

    def _read_reference(self, node: Node) -> SchemaKey | None:
        for word in ("$ref", "$dynamicRef"):
            child = node.get(word)
            if child is not None and isinstance(child.value, str):
                if word == "$dynamicRef" and self._is_rebound(child.value, node):
                    return None
                return self.target(child.value, node)
            if child is not None:
                self.shapes.misshapen(child, "a reference")
        return None

    def _is_rebound(self, ref: str, node: Node) -> bool:
        """Tell whether what a `$dynamicRef` means hangs on who refers to its schema."""
        found = self.shapes.workspace.locate(
            ref, base=node, dangling=DANGLING["schema"]
        )
        anchor = None if found is None else found.get("$dynamicAnchor")
        if found is None or anchor is None or anchor.value != ref.partition("#")[2]:
            return False
        anchors = self._dynamic.get(found.document)
        if anchors is None:
            anchors = dynamic_anchors(found.document.root)
            self._dynamic[found.document] = anchors
        if anchors[str(anchor.value)] < 2:
            return False
        self.shapes.diagnostics.warning(
            "dynamic-reference",
            f'what "{ref}" means hangs on who refers to the schema around it: any'
            " value is allowed there",
            node.origin,
        )
        return True

    def _refer(self, node: Node) -> Schema:
        key = self.locations.key(node)
        self._expect(key, node)
        return Schema(key=f"{key}/$ref", origin=node.origin, ref=key)

    def _read_other(self, node: Node) -> Schema:
        always = True
        if isinstance(node.value, bool):
            always = node.value
            keyword = node.pointer.rpartition("/")[2]
            if not self._is_modern and keyword != "additionalProperties":
                self.report_foreign(
                    node, "true" if always else "false", use="as schema"
                )
        elif node.value not in (None, []):
            self.shapes.diagnostics.warning(
                "shape-schema",
                f"a schema is an object, not a {node.kind}: any value is allowed",
                node.origin,
            )
        return Schema(key=self.locations.key(node), origin=node.origin, always=always)

    def _is_nullable(self, node: Node) -> bool:
        assert isinstance(node.value, dict)
        if node.value.get("nullable") is True:
            return True
        flags = [node.get("nullable"), node.get("x-nullable")]
        return any(
            self.shapes.as_flag(flag)
            for flag in flags
            if flag is not None and flag.value is not None
        )

    def _report_unknown(self, node: Node, word: str) -> None:
        self.shapes.tally.count(
            "unknown-keyword",
            f'"{word}" is no keyword of a schema and has no effect',
            node.get(word) or node,
        )

    def _report_ignored(self, node: Node, word: str) -> None:
        if word == "type" and self._repeats_type(node):
            return
        title = DIALECT_TITLES[self.shapes.dialect]
        self.shapes.tally.count(
            "ref-siblings-ignored",
            f'{title} ignores "{word}" beside "$ref"',
            node.get(word) or node,
            help="put the reference into an `allOf` beside the keyword",
        )

    def _repeats_type(self, node: Node) -> bool:
        """Tell whether the type beside a reference is the one that it leads to."""
        target = self.shapes.step(node)
        if target is None or "$ref" in target or "type" not in target:
            return True
        assert isinstance(node.value, dict)
        assert isinstance(target.value, dict)
        return target.value["type"] == node.value["type"]

    def _check_target(self, target: Node, node: Node) -> None:
        tokens = split_pointer(target.pointer)
        kind = tokens[-2] if len(tokens) in (2, 3) else ""
        if tokens[0:1] != ("components",) and len(tokens) == 3:
            return
        if kind in _OTHER_HOMES:
            self.shapes.diagnostics.warning(
                "reference-target",
                f'a schema is needed, and "{target.pointer}" is one of the {kind}',
                node.origin,
            )


_OTHER_HOMES = frozenset(
    {"parameters", "responses", "requestBodies", "headers", "securitySchemes", "links"}
)


def _text(reader: SchemaReader, node: Node, depth: int) -> object:
    return reader.shapes.as_text(node)


def _flag(reader: SchemaReader, node: Node, depth: int) -> object:
    return None if node.value is None else reader.shapes.as_flag(node)


def _number(reader: SchemaReader, node: Node, depth: int) -> object:
    return None if node.value is None else reader.shapes.as_number(node)


def _count(reader: SchemaReader, node: Node, depth: int) -> object:
    return None if node.value is None else reader.shapes.as_count(node)


def _value(reader: SchemaReader, node: Node, depth: int) -> object:
    return node.value


def _values(reader: SchemaReader, node: Node, depth: int) -> object:
    if isinstance(node.value, list):
        if not node.value:
            reader.shapes.diagnostics.warning(
                "enum-empty",
                "the list of the values that are allowed is empty: it is left out",
                node.origin,
                help="list the values, or remove the keyword",
            )
        _report_repeats(reader, node)
        return tuple(node.value)
    if node.value is None:
        return None
    if isinstance(node.value, dict):
        reader.shapes.misshapen(node, "a list of values")
        return None
    reader.shapes.misshapen(node, "a list of values", outcome="read as a list of one")
    return (node.value,)


def _report_repeats(reader: SchemaReader, node: Node) -> None:
    """Report the first value that a list holds twice; few lists hold any."""
    assert isinstance(node.value, list)
    known: set[tuple[type, object]] = set()
    for position, value in enumerate(node.value):
        if isinstance(value, list | dict):
            continue
        if (type(value), value) in known:
            repeated = node.at(position)
            assert repeated is not None
            reader.shapes.diagnostics.warning(
                "enum-duplicate",
                f"{json.dumps(value, ensure_ascii=False)} is listed twice",
                repeated.origin,
                help="delete one of them, or write the value that was meant",
            )
            return
        known.add((type(value), value))


def _schema(reader: SchemaReader, node: Node, depth: int) -> object:
    return reader.read(node, depth=depth + 1)


def _schemas(reader: SchemaReader, node: Node, depth: int) -> object:
    if node.is_mapping:
        reader.shapes.misshapen(node, "a list of schemas", outcome="read as one of one")
        return (reader.read(node, depth=depth + 1),)
    if not node.is_list:
        reader.shapes.misshapen(node, "a list of schemas")
    return tuple(reader.read(item, depth=depth + 1) for item in node.elements())


def _named_schemas(reader: SchemaReader, node: Node, depth: int) -> object:
    mapping = reader.shapes.object(node)
    if mapping is None:
        return None
    below = depth + 1
    return tuple((key, reader.read(item, depth=below)) for key, item in mapping.items())


def _named_texts(reader: SchemaReader, node: Node, depth: int) -> object:
    mapping = reader.shapes.object(node)
    if mapping is None:
        return None
    return tuple((key, reader.shapes.as_texts(item)) for key, item in mapping.items())


_PLAIN: dict[str, type] = {"text": str, "flag": bool, "number": int}

_READERS: dict[str, _Read] = {
    "text": _text,
    "flag": _flag,
    "number": _number,
    "count": _count,
    "value": _value,
    "values": _values,
    "schema": _schema,
    "schemas": _schemas,
    "named-schemas": _named_schemas,
    "named-texts": _named_texts,
}
