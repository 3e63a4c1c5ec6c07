"""Checking what a skill-gap report, a posting or a plan says of itself."""

from tools.checking.report import ASSUMED_HOURS, check_document

__all__ = ["ASSUMED_HOURS", "check_document"]
