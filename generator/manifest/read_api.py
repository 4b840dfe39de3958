"""One entry of `apis:`, from its node to an `ApiConfig`."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from generator.diagnostics import Diagnostics, Related
from generator.load import Node, similar_file
from generator.manifest.discover import PatternError, discover_versions
from generator.manifest.order import version_key
from generator.manifest.places import (
    inside,
    is_distribution_name,
    is_package_name,
)
from generator.manifest.read_policies import read_policies
from generator.manifest.read_reports import read_reports
from generator.manifest.selecting import read_select
from generator.manifest.values import (
    ApiConfig,
    Author,
    DocumentConfig,
    ModelStyle,
    Skip,
    VersionConfig,
)
from generator.origin import Origin
from generator.values import dataclass

__all__ = ["read_api"]

_MODEL_STYLES: Mapping[str, ModelStyle] = {
    "pydantic": "pydantic",
    "msgspec": "msgspec",
    "typeddict": "typeddict",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Overlay:
    """An entry of `overlays:` whose file was found."""

    file: Path
    node: Node
    display: str


def read_api(
    name: str,
    node: Node,
    *,
    folder: Path,
    inputs: dict[Path, None],
    diagnostics: Diagnostics,
) -> ApiConfig | None:
    """Return the API that `node` declares; None after at least one error diagnostic.

    The files and folders that were looked at are added to `inputs`.
    """
    return _Reader(
        name=name, node=node, folder=folder, inputs=inputs, diagnostics=diagnostics
    ).read()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    name: str
    node: Node
    folder: Path
    inputs: dict[Path, None]
    diagnostics: Diagnostics

    def read(self) -> ApiConfig | None:
        overlays = self._overlays()
        found = self._versions({overlay.file for overlay in overlays})
        if not found:
            return None
        order = self._order(found)
        distribution = self._text("distribution") or self.name
        package = self._text("package") or distribution.lower().replace(
            "-", "_"
        ).replace(".", "_")
        self._check_name(
            distribution, is_distribution_name, "a distribution", "distribution"
        )
        if self._find("package") is not None or is_distribution_name(distribution):
            self._check_name(package, is_package_name, "an import package", "package")
        return ApiConfig(
            name=self.name,
            versions=self._apply_overlays(found, order, overlays),
            distribution=distribution,
            package=package,
            title=self._text("title"),
            packaging=(
                "standalone" if self._text("packaging") == "standalone" else "family"
            ),
            models=_MODEL_STYLES.get(self._text("models") or "", "dataclass"),
            license=self._text("license"),
            authors=tuple(self._authors()),
            api_version_parameters=self._api_version_parameters(),
            skips=tuple(self._skips(order)),
            selects=read_select(
                self.node, versions=order, diagnostics=self.diagnostics
            ),
            policies=read_policies(
                self.node, versions=order, diagnostics=self.diagnostics
            ),
            reports=read_reports(
                self.node, versions=order, diagnostics=self.diagnostics
            ),
            origin=self.node.key_origin,
        )

    def _find(self, *keys: str) -> Node | None:
        node: Node | None = self.node
        for key in keys:
            if node is None:
                return None
            node = node.get(key)
        return node

    def _text(self, *keys: str) -> str | None:
        node = self._find(*keys)
        return None if node is None else str(node.value)

    def _check_name(
        self, name: str, is_valid: Callable[[str], bool], what: str, *keys: str
    ) -> None:
        if is_valid(name):
            return
        node = self._find(*keys)
        self.diagnostics.error(
            "manifest-name",
            f'"{name}" cannot name {what}',
            self.node.key_origin if node is None else node.origin,
            help=None if node is not None else f'add "{keys[0]}:" with a name that can',
        )

    def _path(self, node: Node, *, must_exist: bool = True) -> Path | None:
        text = str(node.value)
        path = inside(self.folder, text)
        if path is None:
            self.diagnostics.error(
                "manifest-path-outside",
                f'"{text}" leads out of the manifest\'s folder',
                node.origin,
            )
            return None
        if must_exist and not path.is_file():
            close = similar_file(path)
            self.diagnostics.error(
                "manifest-path-missing",
                f'there is no file "{text}"',
                node.origin,
                help=f'did you mean "{close}"?' if close else None,
            )
            return None
        return path

    def _overlays(self) -> list[_Overlay]:
        overlays: list[_Overlay] = []
        for node in self._elements("overlays"):
            file_node = node.get("file")
            assert file_node is not None, "the schema requires it"
            path = self._path(file_node)
            if path is not None:
                overlays.append(
                    _Overlay(file=path, node=node, display=str(file_node.value))
                )
        return overlays

    def _versions(
        self, overlays: set[Path]
    ) -> dict[str, tuple[tuple[Path, ...], Origin]]:
        specs = self._find("specs")
        if specs is None:
            return self._listed_versions()
        pattern = str(specs.value)
        if inside(self.folder, pattern) is None:
            self.diagnostics.error(
                "manifest-path-outside",
                f'"{pattern}" leads out of the manifest\'s folder',
                specs.origin,
            )
            return {}
        try:
            discovery = discover_versions(
                pattern, folder=self.folder, overlays=overlays
            )
        except PatternError as error:
            self.diagnostics.error(
                "manifest-specs-pattern",
                f'"{pattern}" is no pattern for specs: {error}',
                specs.origin,
                help=f'for example "specs/{self.name}/{{version}}/"',
            )
            return {}
        self.inputs.update(dict.fromkeys(discovery.folders))
        if not discovery.versions:
            self.diagnostics.error(
                "manifest-no-versions",
                f'no api-version in "{pattern}"',
                specs.origin,
                help=discovery.seen_in_vain(self.folder),
            )
        for documents in discovery.versions.values():
            for document in documents:
                # A link may lead out even where the pattern does not.
                if inside(self.folder, document.relative_to(self.folder).as_posix()):
                    continue
                self.diagnostics.error(
                    "manifest-path-outside",
                    f'"{document.relative_to(self.folder).as_posix()}" is a link'
                    " that leads out of the manifest's folder",
                    specs.origin,
                )
        return {
            version: (documents, specs.origin)
            for version, documents in discovery.versions.items()
        }

    def _listed_versions(self) -> dict[str, tuple[tuple[Path, ...], Origin]]:
        found: dict[str, tuple[tuple[Path, ...], Origin]] = {}
        for node in self._elements("versions"):
            name_node, documents_node = node.get("version"), node.get("documents")
            assert name_node is not None, "the schema requires it"
            assert documents_node is not None, "the schema requires it"
            version = str(name_node.value)
            if version in found:
                self.diagnostics.error(
                    "manifest-version-duplicate",
                    f'"{version}" is listed twice',
                    name_node.origin,
                    related=(Related(message="first here", origin=found[version][1]),),
                )
                continue
            paths = [self._path(element) for element in documents_node.elements()]
            found[version] = (
                tuple(path for path in paths if path is not None),
                name_node.origin,
            )
        return found

    def _order(
        self, found: dict[str, tuple[tuple[Path, ...], Origin]]
    ) -> tuple[str, ...]:
        nodes = self._elements("order")
        if not nodes:
            return tuple(sorted(found, key=version_key))
        for node in nodes:
            self._check_version(node, found)
        named = [str(node.value) for node in nodes]
        missing = [version for version in found if version not in named]
        if missing:
            order = self._find("order")
            self.diagnostics.error(
                "manifest-version-unordered",
                "order does not name " + ", ".join(f'"{name}"' for name in missing),
                self.node.origin if order is None else order.origin,
            )
        return (*(name for name in named if name in found), *missing)

    def _check_version(self, node: Node, known: Collection[str]) -> None:
        version = str(node.value)
        if version in known:
            return
        close = difflib.get_close_matches(version, list(known), n=1)
        self.diagnostics.error(
            "manifest-version-unknown",
            f'there is no api-version "{version}"',
            node.origin,
            help=f'did you mean "{close[0]}"?' if close else None,
        )

    def _apply_overlays(
        self,
        found: dict[str, tuple[tuple[Path, ...], Origin]],
        order: tuple[str, ...],
        overlays: list[_Overlay],
    ) -> tuple[VersionConfig, ...]:
        chosen: dict[tuple[str, Path], list[Path]] = {}
        for overlay in overlays:
            versions = self._overlay_versions(overlay.node, order)
            pattern_node = overlay.node.get("documents")
            pattern = "*" if pattern_node is None else str(pattern_node.value)
            targets = [
                (version, document)
                for version in versions
                for document in found[version][0]
                if fnmatchcase(document.name, pattern)
            ]
            for target in targets:
                chosen.setdefault(target, []).append(overlay.file)
            if not targets:
                self.diagnostics.warning(
                    "manifest-overlay-unused",
                    f'"{overlay.display}" applies to no document',
                    overlay.node.origin,
                )
        return tuple(
            VersionConfig(
                version=version,
                documents=tuple(
                    DocumentConfig(
                        path=document,
                        overlays=tuple(chosen.get((version, document), ())),
                    )
                    for document in found[version][0]
                ),
                origin=found[version][1],
            )
            for version in order
        )

    def _overlay_versions(self, node: Node, order: tuple[str, ...]) -> list[str]:
        first, last = 0, len(order)
        from_node, to_node = node.get("from"), node.get("to")
        if from_node is not None:
            self._check_version(from_node, order)
            if from_node.value in order:
                first = order.index(str(from_node.value))
        if to_node is not None:
            self._check_version(to_node, order)
            if to_node.value in order:
                last = order.index(str(to_node.value)) + 1
        versions = list(order[first:last])
        listed = node.get("versions")
        if listed is None:
            return versions
        for element in listed.elements():
            self._check_version(element, order)
        names = {element.value for element in listed.elements()}
        return [version for version in versions if version in names]

    def _skips(self, order: tuple[str, ...]) -> Iterator[Skip]:
        for node in self._elements("skip"):
            operation, reason = node.get("operation"), node.get("reason")
            assert operation is not None, "the schema requires it"
            assert reason is not None, "the schema requires it"
            versions = node.get("versions")
            elements = () if versions is None else tuple(versions.elements())
            for element in elements:
                self._check_version(element, order)
            yield Skip(
                operation=str(operation.value),
                reason=str(reason.value),
                versions=tuple(str(element.value) for element in elements),
                origin=operation.origin,
            )

    def _authors(self) -> Iterator[Author]:
        for node in self._elements("authors"):
            name, email = node.get("name"), node.get("email")
            assert name is not None, "the schema requires it"
            yield Author(
                name=str(name.value), email=None if email is None else str(email.value)
            )

    def _api_version_parameters(self) -> tuple[str, ...]:
        node = self._find("api_version_parameter")
        if node is None:
            return ("api-version",)
        if node.is_list:
            return tuple(str(element.value) for element in node.elements())
        return (str(node.value),)

    def _elements(self, key: str) -> tuple[Node, ...]:
        node = self._find(key)
        return () if node is None else tuple(node.elements())
