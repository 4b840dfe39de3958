"""Since which version things exist, read off the timeline."""

from __future__ import annotations

from generator.history.timeline import Timeline, Track
from generator.python import Since

__all__ = ["since_of"]


def since_of(timeline: Timeline, version: str) -> Since:
    """Return since when the things of `version` exist, by the keys of its model.

    A member that came with its model says nothing of its own.
    """
    index = timeline.versions.index(version)
    found: dict[tuple[str, ...], str] = {}
    for track in (*timeline.operations, *timeline.models):
        cell = track.cells[index]
        if not cell.is_there:
            continue
        _note(found, (track.kind, cell.key), track, timeline.versions[0])
        for member in track.members if track.kind == "model" else ():
            here = member.cells[index]
            if here.is_there:
                key = (member.kind, cell.key, here.key)
                _note(found, key, member, track.introduced)
    return found


def _note(
    found: dict[tuple[str, ...], str], key: tuple[str, ...], track: Track, from_: str
) -> None:
    if track.introduced != from_:
        found[key] = track.introduced
