"""OpenAPI Overlay 1.0 and 1.1: documents that change other documents."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics import Diagnostics
from generator.load.draft import Draft, Mismatch, Piece
from generator.load.jsonpath import (
    BadQuery,
    Location,
    explain_no_match,
    find_locations,
)
from generator.load.limits import MAX_DEPTH, MAX_EXPANSION
from generator.load.node import Node, Value
from generator.load.workspace import Workspace
from generator.origin import join_pointer

__all__ = ["apply_overlays"]

_VERSIONS = ("1.0", "1.1")
_ACTION_FIELDS = frozenset({"target", "description", "update", "remove", "copy"})


def apply_overlays(
    root: Node,
    overlays: Sequence[Node],
    workspace: Workspace,
    diagnostics: Diagnostics,
) -> Node:
    """Return the root of the document with the overlays applied in order.

    The document of `root` stays as it is. Values that an overlay brought have their
    origins in its file. An action that cannot be applied is reported and left out.
    References from other files into this one lead into the result from now on.
    """
    if not overlays:
        return root
    draft = Draft(root)
    for overlay in overlays:
        _check_extends(overlay, root, workspace, diagnostics)
        for action in _actions(overlay, diagnostics):
            draft.begin()
            _apply(action, draft, diagnostics)
    document = draft.take(tuple(overlay.document.file for overlay in overlays))
    workspace.adopt(document)
    return document.root


def _actions(overlay: Node, diagnostics: Diagnostics) -> list[Node]:
    version = overlay.get("overlay")
    if version is None or not isinstance(version.value, str):
        diagnostics.error(
            "overlay-shape",
            'this is no overlay: it has no text "overlay" with a version',
            overlay.origin,
            help='begin it with "overlay: 1.1.0"',
        )
        return []
    if version.value.rpartition(".")[0] not in _VERSIONS:
        diagnostics.warning(
            "overlay-version",
            f'overlays of version "{version.value}" are read as 1.1',
            version.origin,
            help="versions 1.0 and 1.1 are known",
        )
    actions = overlay.get("actions")
    if actions is None or not actions.is_list or not actions.value:
        diagnostics.error(
            "overlay-shape",
            'an overlay has a list "actions" of at least one',
            (actions or overlay).origin,
        )
        return []
    return list(actions.elements())


def _check_extends(
    overlay: Node, root: Node, workspace: Workspace, diagnostics: Diagnostics
) -> None:
    """Report an overlay that is applied to another document than it says."""
    extends = overlay.get("extends")
    if extends is None:
        return
    if not isinstance(extends.value, str):
        diagnostics.error(
            "overlay-shape",
            '"extends" is a text, the URI of the document that the overlay changes',
            extends.origin,
        )
    elif not workspace.is_same(extends.value, overlay, root.document):
        diagnostics.warning(
            "overlay-extends",
            f'the overlay is for "{extends.value}" and is applied to'
            f' "{root.document.file}"',
            extends.origin,
            help='"extends" is relative to the overlay\'s own file',
        )


def _apply(action: Node, draft: Draft, diagnostics: Diagnostics) -> None:
    target = action.get("target")
    if target is None or not isinstance(target.value, str):
        diagnostics.error(
            "overlay-shape",
            'an action has a text "target", the JSONPath of what it changes',
            (target or action).origin,
        )
        return
    _warn_of_fields(action, diagnostics)
    locations = _select(target, target.value, draft.value, diagnostics)
    if locations is None:
        return
    if not locations:
        diagnostics.warning(
            "overlay-no-match",
            f'the target "{target.value}" selects nothing',
            target.origin,
            help=explain_no_match(target.value, draft.value),
        )
        return
    removal = action.get("remove")
    if removal is not None and removal.value is True:
        _remove(target, locations, draft, diagnostics)
        return
    piece = _piece(action, draft, diagnostics)
    if piece is not None:
        _merge(action, piece, locations, draft, diagnostics)


def _warn_of_fields(action: Node, diagnostics: Diagnostics) -> None:
    for key, field in action.items():
        if key not in _ACTION_FIELDS and not key.startswith("x-"):
            diagnostics.warning(
                "overlay-shape",
                f'an action has no field "{key}"',
                field.key_origin,
                help="it has target, description, update, remove and copy",
            )
    removal = action.get("remove")
    if removal is not None and not isinstance(removal.value, bool):
        diagnostics.error("overlay-shape", '"remove" is true or false', removal.origin)


def _select(
    field: Node, query: str, value: Value, diagnostics: Diagnostics
) -> list[Location] | None:
    try:
        return find_locations(query, value)
    except BadQuery as error:
        diagnostics.error(
            "overlay-target",
            f'"{query}" is no JSONPath: {error}',
            field.origin,
            help="write members as $.paths['/pets'].get; a name with a dash needs"
            " brackets and quotes",
        )
        return None


def _remove(
    target: Node, locations: list[Location], draft: Draft, diagnostics: Diagnostics
) -> None:
    if () in locations:
        diagnostics.error(
            "overlay-mismatch", "the whole document cannot be removed", target.origin
        )
        return
    # From the end: members go before what holds them, later elements before earlier.
    # Where two locations part, both have a name there or both an index.
    for location in sorted(locations, reverse=True):
        draft.remove(location)


def _piece(action: Node, draft: Draft, diagnostics: Diagnostics) -> Piece | None:
    """Return what an action merges into its targets."""
    copied = action.get("copy")
    if copied is None:
        update = action.get("update")
        if update is None:
            if "remove" not in action:
                diagnostics.warning(
                    "overlay-shape",
                    'an action without "update", "remove" or "copy" changes nothing',
                    action.origin,
                )
            return None
        return Piece(update.value, update.detached())
    if not isinstance(copied.value, str):
        diagnostics.error(
            "overlay-shape", '"copy" is the JSONPath of one value', copied.origin
        )
        return None
    locations = _select(copied, copied.value, draft.value, diagnostics)
    if locations is None:
        return None
    if len(locations) != 1:
        diagnostics.error(
            "overlay-mismatch",
            f'"copy" selects one value, "{copied.value}" selects {len(locations)}',
            copied.origin,
        )
        return None
    return draft.piece(locations[0])


def _merge(
    action: Node,
    piece: Piece,
    locations: list[Location],
    draft: Draft,
    diagnostics: Diagnostics,
) -> None:
    field = action.get("copy") or action.get("update") or action
    size, height = _measure(piece.value)
    deepest = max(map(len, locations))
    if size * len(locations) > MAX_EXPANSION or height + deepest > MAX_DEPTH:
        diagnostics.error(
            "overlay-too-large",
            f"this action would add {size:,} values to each of"
            f" {len(locations):,} places, {height + deepest} levels deep",
            field.origin,
            help="select fewer places or a smaller part",
        )
        return
    for location in locations:
        try:
            draft.merge(location, piece)
        except Mismatch as error:
            place = join_pointer("", *error.location)
            diagnostics.error(
                "overlay-mismatch",
                f'{error.wanted} cannot be merged into {error.found} at "#{place}"',
                field.origin,
                help="remove the old value with an action of its own first",
            )


def _measure(value: Value) -> tuple[int, int]:
    """Return how many values there are, shared ones each time, and how deep."""
    known: dict[int, tuple[int, int]] = {}

    def measure(value: Value) -> tuple[int, int]:
        if not isinstance(value, dict | list):
            return 1, 0
        found = known.get(id(value))
        if found is None:
            items = value.values() if isinstance(value, dict) else value
            sizes = [measure(item) for item in items]
            found = known[id(value)] = (
                1 + sum(size for size, _ in sizes),
                1 + max((height for _, height in sizes), default=0),
            )
        return found

    return measure(value)
