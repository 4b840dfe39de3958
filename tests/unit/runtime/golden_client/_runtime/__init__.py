"""Stands for the copy of `generator/runtime` that a generated package holds."""
