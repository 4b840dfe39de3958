"""What another api-version does to code: the lines that break, and their mending."""

from generator.impact.edits import Rewritten, rewrite
from generator.impact.lines import Impact, Line, find_impact
from generator.impact.project import CodeFile, read_code

__all__ = [
    "CodeFile",
    "Impact",
    "Line",
    "Rewritten",
    "find_impact",
    "read_code",
    "rewrite",
]
