"""From `apistrata.yaml` to a `Manifest`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.load import Node, Pin, Workspace
from generator.manifest.places import inside, normal_distribution
from generator.manifest.read_api import read_api
from generator.manifest.shape import check_shape
from generator.manifest.values import ApiConfig, Manifest
from generator.origin import Origin

__all__ = ["read_manifest"]


def read_manifest(path: Path, *, diagnostics: Diagnostics) -> Manifest | None:
    """Return the manifest at `path`; None after at least one error diagnostic."""
    path = path.absolute()
    folder = path.parent
    workspace = Workspace(base=folder, roots=(folder,), diagnostics=diagnostics)
    root = workspace.open(path)
    if root is None:
        return None
    if not check_shape(root, diagnostics=diagnostics):
        return None
    errors_before = _count_errors(diagnostics)
    inputs = {path: None}
    apis: list[ApiConfig] = []
    apis_node = root.get("apis")
    assert apis_node is not None, "the schema requires it"
    for name, node in apis_node.items():
        api = read_api(
            name, node, folder=folder, inputs=inputs, diagnostics=diagnostics
        )
        if api is not None:
            apis.append(api)
    _check_collisions(apis, diagnostics)
    output = _output(root, folder, diagnostics)
    pins = tuple(_pins(root, folder, diagnostics))
    if _count_errors(diagnostics) > errors_before or output is None:
        return None
    return Manifest(
        path=path,
        folder=folder,
        output=output,
        apis=tuple(apis),
        inputs=tuple(inputs),
        pins=pins,
    )


def _pins(root: Node, folder: Path, diagnostics: Diagnostics) -> Iterator[Pin]:
    node = root.get("pins")
    for item in () if node is None else node.elements():
        url, file, sha256 = (item.get(key) for key in ("url", "file", "sha256"))
        assert url is not None, "the schema requires it"
        assert file is not None, "the schema requires it"
        assert sha256 is not None, "the schema requires it"
        path = inside(folder, str(file.value))
        if path is None:
            diagnostics.error(
                "manifest-path-outside",
                f'"{file.value}" leads out of the manifest\'s folder',
                file.origin,
            )
            continue
        yield Pin(
            url=str(url.value),
            path=path,
            sha256=str(sha256.value).lower(),
            origin=sha256.origin,
        )


def _output(root: Node, folder: Path, diagnostics: Diagnostics) -> Path | None:
    node = root.get("output")
    text = "generated" if node is None else str(node.value)
    output = inside(folder, text)
    if output is None or output == folder:
        diagnostics.error(
            "manifest-path-outside",
            f'"{text}" is not a folder inside the manifest\'s folder',
            root.origin if node is None else node.origin,
            help="the command line's --output may lead anywhere",
        )
        return None
    return output


def _check_collisions(apis: list[ApiConfig], diagnostics: Diagnostics) -> None:
    seen: dict[tuple[str, str], tuple[str, Origin]] = {}
    for api in apis:
        for kind, name in (
            ("distribution", api.distribution),
            ("package", api.package),
        ):
            # Folders that differ by case alone are one folder on some file systems.
            key = (kind, normal_distribution(name))
            other = seen.setdefault(key, (api.name, api.origin))
            if other[0] != api.name:
                diagnostics.error(
                    "manifest-collision",
                    f'"{api.name}" and "{other[0]}" share the {kind} "{name}"',
                    api.origin,
                    help=f"give one of them another {kind}",
                )
                break


def _count_errors(diagnostics: Diagnostics) -> int:
    return sum(item.severity == "error" for item in diagnostics)
