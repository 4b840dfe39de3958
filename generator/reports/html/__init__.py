"""The report as one HTML file that needs nothing else: no network, no server."""

from generator.reports.html.page import render

__all__ = ["render"]
