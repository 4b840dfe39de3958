"""The command line: `apistrata`, or `python -m generator`."""

from generator.cli.entry import main

__all__ = ["main"]
