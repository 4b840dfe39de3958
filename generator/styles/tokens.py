"""Stand-ins for everything that comes from a specification."""

# datamodel-code-generator writes Python source from the text it is given. It is given
# none: names, wire names and values go in as tokens made here (`Type7`, `f12`, `t3`),
# and what it returns is read as a syntax tree in which each token is put back as a name
# or a literal of ours. So no text of a specification can become code on the way, and
# no name can collide with one of its own.

from __future__ import annotations

import re
from dataclasses import field

from generator.python.records import RecordLayout, Slot
from generator.values import dataclass

__all__ = ["PLACEHOLDERS", "FieldToken", "Tokens"]

PLACEHOLDERS = "apistrata_placeholders"
"""The module that stand-ins for types seem to be imported from."""

_TEXT = re.compile(r"t([0-9]+)(?:_f[0-9]+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldToken:
    """A field of a class; `slot` is None for the one that holds all other members."""

    layout: RecordLayout
    slot: Slot | None
    name: str


@dataclass(slots=True)
class Tokens:
    """What each token stands for."""

    classes: dict[str, RecordLayout] = field(default_factory=dict)
    fields: dict[str, FieldToken] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    """The fields whose property is called otherwise, by that property."""
    types: dict[str, str] = field(default_factory=dict)
    """Types that stand in the result as they are spelled here."""

    _class_names: dict[str, str] = field(default_factory=dict)
    _texts: list[str] = field(default_factory=list)
    _text_tokens: dict[str, str] = field(default_factory=dict)
    _type_tokens: dict[str, str] = field(default_factory=dict)

    def add_class(self, layout: RecordLayout) -> str:
        """Return the token of a class."""
        token = f"Type{len(self.classes)}"
        self.classes[token] = layout
        self._class_names[layout.name] = token
        return token

    def of_class(self, name: str) -> str:
        """Return the token of the class that is called `name`."""
        return self._class_names[name]

    def add_field(
        self, layout: RecordLayout, slot: Slot | None, *, name: str, wire_name: str
    ) -> str:
        """Return the token of a property that becomes the field `name`."""
        token = f"f{len(self.fields)}"
        self.fields[token] = FieldToken(layout=layout, slot=slot, name=name)
        if name == wire_name:
            return token
        wire_token = self.text(wire_name)
        # Two classes may have a property of one name and call it differently.
        key = f"{wire_token}_{token}"
        self.aliases[key] = token
        return key

    def text(self, value: str) -> str:
        """Return the token of a string."""
        token = self._text_tokens.get(value)
        if token is None:
            token = self._text_tokens[value] = f"t{len(self._texts)}"
            self._texts.append(value)
        return token

    def text_of(self, token: str) -> str | None:
        """Return the string that a token stands for, None where it is no such token."""
        match = _TEXT.fullmatch(token)
        return None if match is None else self._texts[int(match[1])]

    def type(self, spelled: str) -> str:
        """Return the path of a stand-in for a type that is spelled by us."""
        token = self._type_tokens.get(spelled)
        if token is None:
            token = self._type_tokens[spelled] = f"Spelled{len(self.types)}"
            self.types[token] = spelled
        return f"{PLACEHOLDERS}.{token}"
