"""From views to text: templates, and black where the layout is not proved."""

from generator.render.assets import runtime_files
from generator.render.environment import Renderer
from generator.render.formatting import Formatter

__all__ = ["Formatter", "Renderer", "runtime_files"]
