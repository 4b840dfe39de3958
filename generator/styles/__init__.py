"""Models as other classes than dataclasses, made by datamodel-code-generator."""

from generator.styles.kinds import STYLES, Style, StyleName
from generator.styles.write import ClassWriter, class_writer

__all__ = ["STYLES", "ClassWriter", "Style", "StyleName", "class_writer"]
