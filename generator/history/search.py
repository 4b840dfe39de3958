"""Tracks found by what people call them."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from fnmatch import fnmatchcase

from generator.history.timeline import Timeline, Track

__all__ = ["Found", "find_tracks", "similar_names"]

Found = tuple[str, Track]
"""A name such as `ChatMessage.content`, and its track."""


def find_tracks(timeline: Timeline, what: str) -> tuple[Found, ...]:
    """Return the tracks that `what` names, the closest reading first.

    It may be a call (`chat.completions.create`), `METHOD /path`, a path, a model, or
    a member of one of these (`ChatMessage.content`, `chat.completions.create.top`);
    case does not matter, and `*` stands for anything. Members of an operation are its
    parameters. Nothing of that name: an empty tuple.
    """
    wanted = what.strip().casefold().removeprefix("client.").removeprefix("models.")
    named = [(_spellings(track), track) for track in _tops(timeline)]
    for read in (_equal, _matches):
        found = [
            (_shown(track), track)
            for names, track in named
            if any(read(name, wanted) for name in names)
        ]
        found += [
            (f"{_shown(track)}.{member.name}", member)
            for names, track in named
            for member in track.members
            if any(
                read(f"{name}.{spelled}", wanted)
                for name in names
                for spelled in member.names
            )
        ]
        if found:
            return tuple(found)
    return ()


def similar_names(timeline: Timeline, what: str) -> tuple[str, ...]:
    """Return up to three names that look like `what`, which names nothing."""
    names = {name.casefold(): name for name in _all_names(timeline)}
    close = get_close_matches(what.casefold(), names, n=3)
    return tuple(names[name] for name in close)


def _tops(timeline: Timeline) -> Iterator[Track]:
    yield from timeline.operations
    yield from timeline.models


def _all_names(timeline: Timeline) -> Iterator[str]:
    for track in _tops(timeline):
        yield from _spellings(track)
        for member in track.members:
            yield f"{_shown(track)}.{member.name}"


def _shown(track: Track) -> str:
    return track.call or track.name


def _spellings(track: Track) -> tuple[str, ...]:
    """Return everything a track may be called."""
    names = list(track.names)
    if track.kind == "operation":
        names += [name.partition(" ")[2] for name in track.names]
    return (track.call, *names) if track.call else tuple(names)


def _equal(name: str, wanted: str) -> bool:
    return name.casefold() == wanted


def _matches(name: str, wanted: str) -> bool:
    return "*" in wanted and fnmatchcase(name.casefold(), wanted)
