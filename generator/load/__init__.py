"""YAML and JSON files as values with places, references between them, and overlays."""

from __future__ import annotations

from generator.load.codes import CODES
from generator.load.files import similar_file
from generator.load.frames import FrameLine, Span, frame_lines, render_diagnostic
from generator.load.node import Kind, LoadedDocument, Node, Value, Written
from generator.load.overlay import apply_overlays
from generator.load.pins import Pin
from generator.load.pointers import dynamic_anchors
from generator.load.references import MISSED, Dangling
from generator.load.source import Source
from generator.load.workspace import ReadFile, Workspace

__all__ = [
    "CODES",
    "MISSED",
    "Dangling",
    "FrameLine",
    "Kind",
    "LoadedDocument",
    "Node",
    "Pin",
    "ReadFile",
    "Source",
    "Span",
    "Value",
    "Workspace",
    "Written",
    "apply_overlays",
    "dynamic_anchors",
    "frame_lines",
    "render_diagnostic",
    "similar_file",
]
