"""YAML text to values with places.

libyaml's events are read one by one and built into values without recursion, so neither
deep nesting nor aliases of aliases can exhaust anything before they are refused.
"""

from __future__ import annotations

import re
from typing import Final, Protocol, cast

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    StreamEndEvent,
)
from yaml.reader import ReaderError

from generator.load.complaints import Complaints
from generator.load.json_text import Parsed
from generator.load.limits import MAX_DEPTH, MAX_EXPANSION
from generator.load.node import Children, Entry, Layout, Value
from generator.load.scalars import NotFinite, TooLong, core_scalar
from generator.load.surrogates import hide_surrogates, mend_surrogates, show_surrogates
from generator.load.yaml_containers import Anchored, OpenContainer
from generator.load.yaml_syntax import complain_of_syntax
from generator.origin import join_pointer

__all__ = ["parse_yaml"]


def parse_yaml(text: str, complaints: Complaints) -> Parsed | None:
    """Return what the one YAML document of `text` says, None after an error."""
    hidden = hide_surrogates(text)
    builder = _Builder(complaints, has_hidden=hidden is not None)
    try:
        return builder.build(_open_events(text if hidden is None else hidden))
    except _Refused:
        return None
    except (yaml.MarkedYAMLError, ReaderError) as error:
        complain_of_syntax(error, complaints)
        return None


class _Refused(Exception):
    """The document cannot be read any further; why has been reported."""


class _Events(Protocol):
    def get_event(self) -> Event | None: ...


def _open_events(text: str) -> _Events:
    # The C parser alone: `CLoader` would set up a resolver and a constructor as well.
    try:
        from yaml._yaml import CParser
    except ImportError:  # PyYAML without libyaml, some ten times slower
        return yaml.Loader(text)
    return CParser(text)


_MERGE: Final = "<<"

# Equal to no text of any document.
_DROPPED: Final = cast("str", object())

_TAG = "tag:yaml.org,2002:"
_COLLECTION_TAGS = frozenset({f"{_TAG}map", f"{_TAG}seq", "!"})


class _Builder:
    def __init__(self, complaints: Complaints, *, has_hidden: bool) -> None:
        self.complaints = complaints
        self.has_hidden = has_hidden
        self.anchors: dict[str, Anchored | None] = {}
        self.stack: list[OpenContainer] = []
        self.keys: dict[str, str] = {}

    def build(self, events: _Events) -> Parsed | None:
        document = container = OpenContainer(0, None, is_mapping=False, is_key=False)
        stack = self.stack
        keys = self.keys
        get_event = events.get_event
        while (event := get_event()) is not None:
            mark = event.start_mark
            assert mark is not None
            index = mark.index
            if isinstance(event, ScalarEvent):
                text = event.value
                if self.has_hidden:
                    text = self._show(container, text, index)
                members = container.members
                if members is not None and container.key is None:
                    container.key = key = keys.setdefault(text, text)
                    container.key_index = index
                    if key in members:
                        self._complain_of_duplicate(container)
                    elif key == _MERGE and event.implicit[0]:
                        container.merges = True
                    if event.anchor:
                        self.anchors[event.anchor] = Anchored(text, text, None, 1, 0)
                    continue
                value = self._scalar(container, event, text, index)
                if event.anchor:
                    self.anchors[event.anchor] = Anchored(value, text, None, 1, 0)
                container.size += 1
                if members is None:
                    container.elements.append(value)
                    container.spots.append(index << 32 | index)
                else:
                    key = cast("str", container.key)
                    members[key] = value
                    container.places[key] = container.key_index << 32 | index
                    container.key = None
            elif isinstance(event, CollectionStartEvent):
                stack.append(container)
                container = self._start(container, event, index)
            elif isinstance(event, CollectionEndEvent):
                ended = container
                container = stack.pop()
                self._end(ended, container)
            elif isinstance(event, AliasEvent):
                self._alias(container, event, index)
            elif isinstance(event, DocumentStartEvent):
                if document.elements:
                    self._complain_of_second_document(index, get_event())
                    break
            elif isinstance(event, StreamEndEvent):
                break
        if not document.elements:
            self.complaints.error("empty-file", "the file holds no value", 0)
            return None
        return Parsed(document.elements[0], document.spots[0])

    def _show(self, container: OpenContainer, text: str, index: int) -> str:
        shown = show_surrogates(text)
        whole = mend_surrogates(shown)
        if whole is not shown:
            self.complaints.lone_surrogate(index, self._pointer(container))
        return whole

    def _start(
        self, parent: OpenContainer, event: CollectionStartEvent, index: int
    ) -> OpenContainer:
        if len(self.stack) > MAX_DEPTH:
            self.complaints.too_deep(index)
            raise _Refused
        is_key = parent.members is not None and parent.key is None
        if is_key:
            self.complaints.key_not_scalar(index, self._pointer())
        if event.tag is not None and event.tag not in _COLLECTION_TAGS:
            self._warn_of_tag(event.tag, index, self._pointer())
        if event.anchor:
            self.anchors[event.anchor] = None
        return OpenContainer(
            index,
            event.anchor,
            is_mapping=type(event) is MappingStartEvent,
            is_key=is_key,
        )

    def _end(self, container: OpenContainer, parent: OpenContainer) -> None:
        value: Value
        children: Children
        if container.members is None:
            value, children = container.elements, container.spots
        else:
            container.members.pop(_DROPPED, None)
            container.places.pop(_DROPPED, None)
            if container.merges:
                self._merge(container, parent)
            value, children = container.members, container.places
        if container.anchor:
            self.anchors[container.anchor] = Anchored(
                value, None, children, container.size, container.height
            )
        if container.is_key:
            parent.key = _DROPPED
            return
        parent.size += container.size
        parent.gained += container.gained
        if container.height >= parent.height:
            parent.height = container.height + 1
        parent.attach(value, container.index, children)

    def _alias(self, container: OpenContainer, event: AliasEvent, index: int) -> None:
        name = cast("str", event.anchor)
        anchored = self.anchors.get(name)
        if anchored is None:
            self._complain_of_alias(name, index, self._pointer(container))
            anchored = Anchored(None, "", None, 1, 0)
        if container.members is not None and container.key is None:
            if anchored.text is None:
                self.complaints.key_not_scalar(index, self._pointer(container))
                container.key = _DROPPED
                return
            container.key, container.key_index = anchored.text, index
            if anchored.text in container.members:
                self._complain_of_duplicate(container)
            return
        # The depth and the number of values once all aliases are written out.
        if len(self.stack) + anchored.height > MAX_DEPTH:
            self.complaints.too_deep(index)
            raise _Refused
        container.height = max(container.height, anchored.height + 1)
        container.size += anchored.size
        container.gained += anchored.size
        if container.gained > MAX_EXPANSION:
            self.complaints.error(
                "alias-bomb",
                f"the aliases stand for more than {MAX_EXPANSION:,} values",
                index,
                pointer=self._pointer(container),
                length=len(name) + 1,
                help="aliases of aliases multiply; write the values out or use $ref",
            )
            raise _Refused
        container.attach(anchored.value, index, anchored.children)

    def _scalar(
        self, container: OpenContainer, event: ScalarEvent, text: str, index: int
    ) -> Value:
        implicit_plain, implicit_quoted = event.implicit
        tag = event.tag
        if implicit_quoted or tag == "!":
            return text
        if not implicit_plain and tag is not None:
            if tag in (f"{_TAG}str", f"{_TAG}timestamp"):
                return text
            if tag not in (
                f"{_TAG}int",
                f"{_TAG}float",
                f"{_TAG}bool",
                f"{_TAG}null",
            ):
                self._warn_of_tag(tag, index, self._pointer(container))
                if event.style:
                    return text
        try:
            value = core_scalar(text)
        except NotFinite:
            self.complaints.number_not_finite(text, index, self._pointer(container))
            return text
        except TooLong:
            self.complaints.number_too_long(index, self._pointer(container))
            return text
        if tag == f"{_TAG}float" and type(value) is int:
            return float(value) if abs(value) < 1 << 1023 else text
        return value

    def _merge(self, container: OpenContainer, parent: OpenContainer) -> None:
        """Bring in what the merge key names; the mapping's own members win."""
        assert container.members is not None
        named = container.members.pop(_MERGE)
        entry = container.places.pop(_MERGE)
        children = entry.children if isinstance(entry, Layout) else None
        sources = [(named, children)]
        if isinstance(named, list) and isinstance(children, list):
            sources = [
                (item, spot.children if isinstance(spot, Layout) else None)
                for item, spot in zip(named, children, strict=True)
            ]
        members: dict[str, Value] = {}
        places: dict[str, Entry] = {}
        for value, source_places in sources:
            if isinstance(value, dict) and isinstance(source_places, dict):
                for key, item in value.items():
                    members.setdefault(key, item)
                    places.setdefault(key, source_places[key])
            elif value is not None:
                place = entry.place if isinstance(entry, Layout) else entry
                self.complaints.error(
                    "merge-key",
                    'the merge key "<<" takes a mapping or a list of mappings',
                    place >> 32,
                    pointer=self._pointer(parent),
                    length=2,
                    help='write "<<: *name" with an anchor "&name" on a mapping',
                )
        members.update(container.members)
        places.update(container.places)
        # In place of the old members, for an anchor may stand for this very dict.
        container.members.clear()
        container.members.update(members)
        container.places = places

    def _pointer(self, innermost: OpenContainer | None = None) -> str:
        containers = [*self.stack, innermost] if innermost else self.stack
        tokens = [
            (
                str(len(container.elements))
                if container.members is None
                else cast("str", container.key)
            )
            for container in containers[1:]
            if container.key is not _DROPPED
            and (container.key is not None or container.members is None)
        ]
        return join_pointer("", *tokens)

    def _complain_of_duplicate(self, container: OpenContainer) -> None:
        key = cast("str", container.key)
        first = container.places[key]
        first_place = first if isinstance(first, int) else first.place
        self.complaints.duplicate_key(
            key, first_place >> 32, container.key_index, self._pointer(container)
        )

    def _complain_of_alias(self, name: str, index: int, pointer: str) -> None:
        if name in self.anchors:
            code = "alias-recursive"
            message = f'the alias "*{name}" stands inside its own anchor'
            help = "use $ref for what refers to itself"
        else:
            code = "alias-unknown"
            message = f'no anchor "&{name}" is written before this alias'
            help = "put the text in quotes if it is no alias"
        self.complaints.error(
            code,
            message,
            index,
            pointer=pointer,
            length=len(name) + 1,
            help=help,
        )

    def _complain_of_second_document(self, index: int, first: Event | None) -> None:
        # A "---" at the end of a file begins a document of nothing: no harm.
        if isinstance(first, ScalarEvent) and first.implicit[0] and not first.value:
            return
        self.complaints.error(
            "yaml-documents",
            "a second document begins here; only the first is read",
            index,
            length=3,
            help="give each document its own file",
        )

    def _warn_of_tag(self, tag: str, index: int, pointer: str) -> None:
        shown = tag.replace(_TAG, "!!") if tag.startswith(_TAG) else tag
        self.complaints.warning(
            "unknown-tag",
            f'the YAML tag "{shown}" says nothing here; the value is read without it',
            index,
            pointer=pointer,
            length=_tag_length(self.complaints.source.text, index),
        )


def _tag_length(text: str, index: int) -> int:
    match = re.compile(r"\S+").match(text, index)
    return len(match[0]) if match else 1
