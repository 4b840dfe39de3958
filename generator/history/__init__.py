"""Many versions side by side: since when a thing exists, and what became of it."""

from generator.history.names import Snapshot, snapshot_of
from generator.history.search import find_tracks, similar_names
from generator.history.since import since_of
from generator.history.timeline import (
    Cell,
    State,
    Step,
    Timeline,
    Track,
    TrackKind,
    timeline_of,
)

__all__ = [
    "Cell",
    "Snapshot",
    "State",
    "Step",
    "Timeline",
    "Track",
    "TrackKind",
    "find_tracks",
    "similar_names",
    "since_of",
    "snapshot_of",
    "timeline_of",
]
