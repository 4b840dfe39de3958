"""Measures the generator and its packages beside their peers; see README.md."""
