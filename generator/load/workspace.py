"""The documents of a run: each is read once, references between them are resolved."""

from __future__ import annotations

import hashlib
import os
import posixpath
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostic, Diagnostics
from generator.load.files import Unreadable, read_file
from generator.load.frames import FrameLine, frame_lines
from generator.load.node import LoadedDocument, Node
from generator.load.pins import Pin
from generator.load.pointers import Missing, find_pointer, plain_names
from generator.load.reading import decode_bytes, parse_text
from generator.load.references import (
    MISSED,
    Dangling,
    Reference,
    explain_missing,
    read_reference,
    suggest_pointer,
)
from generator.load.source import Source
from generator.origin import Origin
from generator.values import dataclass

if TYPE_CHECKING:
    from generator.load.identifiers import Identifiers

__all__ = ["ReadFile", "Workspace"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile:
    """A file that was read, whether or not it could be understood."""

    file: str
    """The path as the user types it, with forward slashes."""
    path: Path
    """The absolute path with symbolic links resolved."""
    sha256: str
    size: int


class Workspace:
    """Loads documents and resolves the references between them.

    `base` is what relative paths are relative to, and what paths are shown relative to.
    A reference may lead only into `roots`, or into `base` where none is given; what is
    opened by name may lie anywhere. Nothing is ever fetched: a reference to the network
    leads to the copy that one of `pins` names, or is refused.
    """

    def __init__(
        self,
        *,
        base: Path,
        roots: tuple[Path, ...] = (),
        pins: Sequence[Pin] = (),
        diagnostics: Diagnostics,
    ) -> None:
        self.diagnostics = diagnostics
        self._base = Path(os.path.realpath(base))
        self._roots = tuple(Path(os.path.realpath(root)) for root in roots or (base,))
        self._pins = {pin.url: pin for pin in pins}
        self._documents: dict[Path, LoadedDocument | None] = {}
        self._overlaid: dict[Path, LoadedDocument] = {}
        self._files: list[ReadFile] = []
        self._sources: dict[str, Source] = {}
        self._found: dict[tuple[LoadedDocument, str, str], Node] = {}
        self._names: dict[Node, dict[str, Node]] = {}
        self._identifiers: dict[LoadedDocument, Identifiers] = {}
        self._resources: dict[str, Node] = {}
        self._broken: set[Path] = set()

    @property
    def documents(self) -> tuple[ReadFile, ...]:
        """Every file read so far, in the order of reading."""
        return tuple(self._files)

    def open(self, path: Path) -> Node | None:
        """Return the root of a file, None after an error diagnostic."""
        file = self._shown(path)
        return self._open(self._base / path, file, Origin(file=file))

    def open_text(self, text: str, *, file: str) -> Node | None:
        """Return the root of a text that stands for a file; None after an error."""
        path = Path(os.path.normpath(self._base / file))
        data = text.encode("utf-8", "surrogatepass")
        return self._keep(path, file, data)

    def source(self, file: str) -> Source | None:
        """Return the text of a file that was read, by the path that origins show."""
        return self._sources.get(file)

    def frame(self, origin: Origin, *, length: int = 0) -> tuple[FrameLine, ...]:
        """Return the line of `origin` and its underline, () where it is not known."""
        source = self._sources.get(origin.file)
        if source is None or not 1 <= origin.line <= source.line_count:
            return ()
        return frame_lines(
            source.line(origin.line), origin.line, origin.column, length=length
        )

    def resolve(
        self, node: Node, *, follow: int = 1000, dangling: Dangling = MISSED
    ) -> Node | None:
        """Return what the `$ref` of a node leads to, through at most `follow` steps.

        A node without a `$ref` is its own answer. None after a diagnostic; `dangling`
        says of which severity it is where the target does not exist.
        """
        current = node
        seen = {node: None}
        for _ in range(follow):
            held = current.get("$ref")
            if held is None:
                return current
            if not isinstance(held.value, str):
                self._complain(
                    "ref-not-string",
                    f"the value of $ref is a text, here it is of type {held.kind}",
                    current,
                    held,
                    help="if a property is called $ref, put it under properties",
                )
                return None
            target = self.locate(held.value, base=current, dangling=dangling)
            if target is None:
                return None
            if target in seen:
                steps = list(seen)
                self._complain_of_cycle(node, steps[steps.index(target) :])
                return None
            seen[target] = None
            current = target
        return current

    def locate(
        self, ref: str, *, base: Node, dangling: Dangling = MISSED
    ) -> Node | None:
        """Return the node that `ref` means where `base` is written, one step away.

        `base` is the object that holds the `$ref`, or the text node itself where a
        reference is written elsewhere. None after a diagnostic; `dangling` says of
        which severity it is where the target does not exist.
        """
        asked = base.document, ref, self.scope(base)
        found = self._found.get(asked)
        if found is not None:
            return found
        reference = read_reference(ref)
        found = self._locate(reference, base, dangling)
        # What is reported must be reported again at the next place that says it.
        if found is not None and reference.caution is None:
            self._found[asked] = found
        return found

    def scope(self, node: Node) -> str:
        """Return the pointer of what a reference in `node` starts from.

        That is "", the document, where no schema around it has an `$id`. The same
        reference means the same in all of a scope.
        """
        identifiers = self._identifiers.get(node.document)
        return "" if identifiers is None else identifiers.scope(node.pointer)

    def is_same(self, ref: str, base: Node, document: LoadedDocument) -> bool:
        """Whether the URI `ref`, written in `base`, may be that of `document`.

        An address on the network is, unless the document says that it has another.
        """
        reference = read_reference(ref)
        if reference.refusal is None:
            return _real(base.document.path.parent / reference.path) == document.path
        own = self._identifiers.get(document)
        return own is None or not own.nodes or ref.partition("#")[0] in own.nodes

    def adopt(self, document: LoadedDocument) -> None:
        """Let references from other files lead into `document`, not its original."""
        self._overlaid[document.path] = document
        self._identify(document)

    def _locate(
        self, reference: Reference, base: Node, dangling: Dangling
    ) -> Node | None:
        holder = base.get("$ref")
        if holder is None or holder.value != reference.text:
            holder = base
        resource = self._resource(reference, base)
        if resource is not None:
            target = self._find(resource, reference)
            if not isinstance(target, Missing):
                return target
        reference = self._beside(reference, base)
        pin = self._pins.get(reference.text.partition("#")[0])
        if pin is not None:
            return self._find_pinned(pin, reference, base, holder, dangling)
        if reference.refusal is not None:
            refusal = reference.refusal
            self._complain(
                refusal.code, refusal.message, base, holder, help=refusal.help
            )
            return None
        if reference.caution is not None:
            caution = reference.caution
            self.diagnostics.warning(
                caution.code,
                caution.message,
                _at(base, holder),
                help=caution.help,
            )
        root = base.document.root
        if reference.path:
            opened = self._open_reference(reference, base, holder, dangling)
            if opened is None:
                return None
            root = opened
        return self._find_in(root, reference, base, holder, dangling)

    def _find_pinned(
        self,
        pin: Pin,
        reference: Reference,
        base: Node,
        holder: Node,
        dangling: Dangling,
    ) -> Node | None:
        """Return what a reference means in the copy of what lies on the network."""
        if pin.path in self._broken:
            return None
        file = self._shown(pin.path)
        root = self._open(
            pin.path,
            file,
            _at(base, holder),
            help="get the copy: apistrata fetch",
            dangling=dangling,
        )
        if root is None:
            return None
        real = _real(pin.path)
        (found,) = (item.sha256 for item in self._files if item.path == real)
        if found != pin.sha256:
            self._broken.add(pin.path)
            self.diagnostics.error(
                "pin-broken",
                f"{file} is not what was pinned: its sha256 is {found}",
                pin.origin,
                help="look at what changed, then write the new hash here; or fetch"
                " what was pinned: apistrata fetch",
            )
            return None
        return self._find_in(root, reference, base, holder, dangling)

    def _find_in(
        self,
        root: Node,
        reference: Reference,
        base: Node,
        holder: Node,
        dangling: Dangling,
    ) -> Node | None:
        target = self._find(root, reference)
        if isinstance(target, Missing):
            message, help = explain_missing(target, reference, base.document.root)
            self._complain_of_nothing(message, _at(base, holder), help, dangling)
            return None
        return target

    def _resource(self, reference: Reference, base: Node) -> Node | None:
        """Return what has the URI that a reference is to, None for what has none."""
        address = reference.text.partition("#")[0]
        identifiers = self._identifiers.get(base.document)
        if identifiers is not None:
            address = identifiers.absolute(address, base.pointer)
        return self._resources.get(address) if address else None

    def _beside(self, reference: Reference, base: Node) -> Reference:
        """Return the reference with the path that it has by the document's own URIs.

        It stays as it is where no file lies there.
        """
        address = reference.text.partition("#")[0]
        identifiers = self._identifiers.get(base.document)
        if identifiers is None or not address:
            return reference
        path = identifiers.path(identifiers.absolute(address, base.pointer))
        if path is None or not os.path.isfile(base.document.path.parent / path):
            return reference
        return replace(reference, path=path, refusal=None, caution=None)

    def _identify(self, document: LoadedDocument) -> None:
        """Remember the resources that a document names by a URI."""
        sources = (document.source, *map(self._sources.get, document.overlays))
        texts = [source.text for source in sources if source is not None]
        if not any("$id" in text or "$self" in text for text in texts):
            return
        # lazy: hardly a document has identifiers.
        from generator.load.identifiers import find_identifiers

        found = find_identifiers(document)
        if found is not None:
            self._identifiers[document] = found
            self._resources.update(found.nodes)

    def _find(self, root: Node, reference: Reference) -> Node | Missing:
        if reference.anchor is None:
            return find_pointer(root, reference.tokens)
        return self._find_name(root, reference.anchor)

    def _find_name(self, root: Node, name: str) -> Node | Missing:
        names = self._names.get(root)
        if names is None:
            names = self._names[root] = {}
            found = list(plain_names(root))
            # The resource's own names count before those of resources inside it.
            own = [
                (key, node) for key, node in found if self.scope(node) == root.pointer
            ]
            for key, node in (*own, *found):
                names.setdefault(key, node)
        return names.get(name) or Missing(root, name)

    def _open_reference(
        self, reference: Reference, base: Node, holder: Node, dangling: Dangling
    ) -> Node | None:
        document = base.document
        joined = posixpath.join(posixpath.dirname(document.file), reference.path)
        file = posixpath.normpath(joined)
        path = _real(document.path.parent / reference.path)
        if path == document.path:
            return document.root
        if path in self._overlaid:
            return self._overlaid[path].root
        if not any(path.is_relative_to(root) for root in self._roots):
            self._complain(
                "ref-outside-roots",
                f'"{file}" lies outside the folders that references may lead into',
                base,
                holder,
                help="move the file, or add its folder to the allowed roots",
            )
            return None
        # `Pet` for `#/components/schemas/Pet`, as Swagger 1 had it.
        meant = suggest_pointer(document.root, reference.path)
        return self._open(path, file, _at(base, holder), help=meant, dangling=dangling)

    def _open(
        self,
        path: Path,
        file: str,
        asked: Origin,
        *,
        help: str | None = None,
        dangling: Dangling = MISSED,
    ) -> Node | None:
        real = _real(path)
        if real in self._documents:
            document = self._documents[real]
            return None if document is None else document.root
        result = read_file(real, file)
        if isinstance(result, Unreadable):
            # Not remembered: every reference to a missing file is told of its own.
            help = help or result.help
            if asked.line and result.code == "missing-file":
                self._complain_of_nothing(result.message, asked, help, dangling)
            else:
                self.diagnostics.error(result.code, result.message, asked, help=help)
            return None
        return self._keep(real, file, result)

    def _keep(self, path: Path, file: str, data: bytes) -> Node | None:
        self._files.append(
            ReadFile(
                file=file,
                path=path,
                sha256=hashlib.sha256(data).hexdigest(),
                size=len(data),
            )
        )
        text, error = decode_bytes(data)
        source = Source(file, path, text)
        self._sources[file] = source
        self._documents[path] = None
        if error is not None:
            where = len(error.object[: error.start].decode(error.encoding, "replace"))
            offset = error.start + len(data) - len(error.object)
            self.diagnostics.error(
                "not-text",
                f"byte {offset} of the file is not {error.encoding.upper()}:"
                f" {error.reason}",
                source.origin(where),
                help="save the file as UTF-8",
                length=1,
            )
            return None
        parsed = parse_text(source, self.diagnostics)
        if parsed is None:
            return None
        document = LoadedDocument(source, parsed.value, parsed.layout)
        self._documents[path] = document
        self._identify(document)
        return document.root

    def _shown(self, path: Path) -> str:
        if path.is_absolute():
            real = _real(path)
            if real.is_relative_to(self._base):
                return real.relative_to(self._base).as_posix()
        return path.as_posix()

    def _complain(
        self, code: str, message: str, base: Node, holder: Node, *, help: str | None
    ) -> None:
        self.diagnostics.error(code, message, _at(base, holder), help=help)

    def _complain_of_nothing(
        self, message: str, origin: Origin, help: str | None, dangling: Dangling
    ) -> None:
        self.diagnostics.add(
            Diagnostic(
                severity=dangling.severity,
                code="ref-unresolved",
                message=dangling.told(message),
                origin=origin,
                help=help,
            )
        )

    def _complain_of_cycle(self, node: Node, cycle: list[Node]) -> None:
        names = " -> ".join(f'"#{step.pointer}"' for step in [*cycle, cycle[0]])
        self.diagnostics.add(
            Diagnostic(
                severity="error",
                code="ref-cycle",
                message=f"these references only lead to each other: {names}",
                origin=_at(node, node.get("$ref") or node),
                help="let one of them hold a value instead of a reference",
            )
        )


def _real(path: Path) -> Path:
    try:
        return Path(os.path.realpath(path))
    except ValueError:
        # A NUL in the path; reading it says so.
        return path


def _at(base: Node, holder: Node) -> Origin:
    """Return the line of the reference's text, with the pointer of who holds it."""
    origin = holder.origin
    pointer = base.written.pointer
    return origin.at(pointer, line=origin.line, column=origin.column)
