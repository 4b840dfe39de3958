"""Reports of a comparison, in every format that somebody reads."""

from generator.reports.build import SideInput, build_report
from generator.reports.model import Report
from generator.reports.pairs import PairReport

__all__ = ["PairReport", "Report", "SideInput", "build_report"]
