"""Plain values read with leniency: text, flags, numbers, lists and mappings.

Every reader of this room takes what a document says through these methods, so that a
value of the wrong JSON type is reported in one way, and converted in one way where its
meaning is clear. Null always counts as not written: YAML makes it of an empty line.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import field

from generator.diagnostics import Diagnostics
from generator.dialects.dangling import DANGLING, Sought
from generator.dialects.normal import Dialect, Extensions
from generator.dialects.tally import Tally
from generator.load import Node, Workspace
from generator.origin import split_pointer
from generator.values import dataclass

__all__ = ["NO_EXTENSIONS", "Shapes", "is_reference"]

NO_EXTENSIONS: Extensions = {}

_KIND_WORDS = {"mapping": "an object", "integer": "an integer", "null": "null"}

_FLAGS = {"true": True, "false": False, "yes": True, "no": False, 1: True, 0: False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shapes:
    """One document being read, with where its problems are told."""

    root: Node
    workspace: Workspace
    diagnostics: Diagnostics
    dialect: Dialect
    tally: Tally = field(default_factory=Tally)

    def misshapen(self, node: Node, wanted: str, *, outcome: str = "left out") -> None:
        """Report that `node` is not what is `wanted` there."""
        found = _KIND_WORDS.get(node.kind, f"a {node.kind}")
        label = _label(node)
        self.diagnostics.warning(
            "shape", f"{label} must be {wanted} and is {found}: {outcome}", node.origin
        )

    def follow(self, node: Node | None, sought: Sought = "part") -> Node | None:
        """Return what `node` stands for: the end of its references, or itself.

        None stays None; a reference that leads nowhere is None after a diagnostic,
        whose severity hangs on what is sought.
        """
        if node is None or not is_reference(node.value):
            return node
        return self.workspace.resolve(node, dangling=DANGLING[sought])

    def step(self, node: Node, sought: Sought = "part") -> Node | None:
        """Return what the reference that `node` is leads to, one step away."""
        value = node.value
        if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
            return None
        return self.workspace.locate(
            str(value["$ref"]), base=node, dangling=DANGLING[sought]
        )

    def object(self, node: Node | None, sought: Sought = "part") -> Node | None:
        """Return the object that `node` is or refers to, None after a diagnostic."""
        followed = self.follow(node, sought)
        if followed is None or followed.value is None:
            return None
        if not followed.is_mapping:
            # PHP writes an empty mapping as an empty list.
            if followed.value != []:
                self.misshapen(followed, "an object")
            return None
        return followed

    def member(self, node: Node, key: str, sought: Sought = "part") -> Node | None:
        """Return the object under `key`, references followed."""
        child = node.get(key)
        return None if child is None else self.object(child, sought)

    def members(self, node: Node, key: str) -> Iterator[tuple[str, Node]]:
        """Yield the entries of the mapping under `key`, as they are written."""
        mapping = self.member(node, key)
        if mapping is not None:
            yield from mapping.items()

    def elements(self, node: Node, key: str) -> Iterator[Node]:
        """Yield the elements of the list under `key`, as they are written.

        A mapping stands for the list of its values, for people write lists so.
        """
        child = self.follow(node.get(key))
        if child is None or child.value is None:
            return
        if child.is_list:
            yield from child.elements()
        elif child.is_mapping:
            self.misshapen(child, "a list", outcome="its values are taken")
            for _, element in child.items():
                yield element
        else:
            self.misshapen(child, "a list")

    def text(self, node: Node, key: str) -> str | None:
        """Return the text under `key`; a number or a flag gives its JSON text."""
        if not isinstance(node.value, dict):
            return None
        value = node.value.get(key)
        if value is None or isinstance(value, str):
            return value
        child = node.get(key)
        assert child is not None
        return self.as_text(child)

    def as_text(self, node: Node) -> str | None:
        """Return the text that `node` is; a number or a flag gives its JSON text."""
        match node.value:
            case str() as text:
                return text
            case None:
                return None
            case bool() as flag:
                return "true" if flag else "false"
            case int() | float() as number:
                return str(number)
            case dict() if is_reference(node.value):
                # Long texts are kept in files of their own by some.
                target = self.follow(node, "text")
                return None if target is None else self.as_text(target)
            case _:
                self.misshapen(node, "a text")
                return None

    def prose(self, node: Node, key: str) -> str:
        """Return the text under `key`, empty where there is none."""
        return self.text(node, key) or ""

    def texts(self, node: Node, key: str) -> tuple[str, ...]:
        """Return the texts of the list under `key`; a lone text is a list of one."""
        child = node.get(key)
        if child is None or child.value is None:
            return ()
        return self.as_texts(child)

    def as_texts(self, node: Node) -> tuple[str, ...]:
        """Return the texts that the list `node` holds; a lone text is a list of one."""
        value = node.value
        if isinstance(value, str):
            self.misshapen(node, "a list of texts", outcome="read as a list of one")
            return (value,)
        if not isinstance(value, list):
            # PHP writes an empty list as an empty mapping as often as the reverse.
            if value != {}:
                self.misshapen(node, "a list of texts")
            return ()
        texts = (self.as_text(element) for element in node.elements())
        return tuple(text for text in texts if text is not None)

    def flag(self, node: Node, key: str, *, default: bool = False) -> bool:
        """Return the boolean under `key`."""
        child = node.get(key)
        if child is None or child.value is None:
            return default
        return self.as_flag(child, default=default)

    def as_flag(self, node: Node, *, default: bool = False) -> bool:
        """Return the boolean that `node` is; "true" and "false" are understood."""
        value = node.value
        if isinstance(value, bool):
            return value
        word = value.lower() if isinstance(value, str) else value
        if isinstance(word, str | int) and word in _FLAGS:
            self.misshapen(node, "a boolean", outcome=f"read as {_FLAGS[word]}".lower())
            return _FLAGS[word]
        self.misshapen(node, "a boolean")
        return default

    def as_number(self, node: Node) -> int | float | None:
        """Return the finite number that `node` is; a text that is one is understood."""
        value = node.value
        if isinstance(value, bool):
            self.misshapen(node, "a number")
            return None
        if isinstance(value, str):
            return self._number_of_text(node, value)
        if isinstance(value, int) or (
            isinstance(value, float) and math.isfinite(value)
        ):
            return value
        self.misshapen(node, "a finite number")
        return None

    def _number_of_text(self, node: Node, text: str) -> int | float | None:
        try:
            number = int(text) if text.lstrip("+-").isdecimal() else float(text)
        except ValueError:
            number = math.inf
        if math.isfinite(number):
            self.misshapen(node, "a number", outcome=f"read as {number}")
            return number
        self.misshapen(node, "a number")
        return None

    def as_count(self, node: Node) -> int | None:
        """Return the non-negative integer that `node` is; 10.0 is 10."""
        number = self.as_number(node)
        if number is None:
            return None
        if number < 0 or number != int(number):
            self.misshapen(node, "a count")
            return None
        return int(number)

    def extensions(self, node: Node) -> Extensions:
        """Return the `x-*` members of an object, as they are."""
        value = node.value
        if not isinstance(value, dict):
            return NO_EXTENSIONS
        found = {key: item for key, item in value.items() if key[:2] == "x-"}
        return found or NO_EXTENSIONS

    def external_url(self, node: Node) -> str:
        """Return the address under `externalDocs`."""
        docs = self.member(node, "externalDocs") if "externalDocs" in node else None
        return "" if docs is None else self.prose(docs, "url")


def is_reference(value: object) -> bool:
    """Whether `value` is a Reference Object; a member called "$ref" may be anything."""
    return isinstance(value, dict) and isinstance(value.get("$ref"), str)


def _label(node: Node) -> str:
    tokens = split_pointer(node.pointer)
    if not tokens:
        return "the document"
    if tokens[-1].isdecimal() and len(tokens) > 1:
        return f'element {tokens[-1]} of "{tokens[-2]}"'
    return f'"{tokens[-1]}"'
