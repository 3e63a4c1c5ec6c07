"""The comparison with the target, for those who can do without it."""

from coach.career import Career
from tools.domain import GapReport
from tools.errors import CoachError


def target_report(career: Career) -> GapReport | None:
    """Return the gaps for the target, or ``None`` where it is not set or asks for nothing."""
    if career.target() is None:
        return None
    try:
        return career.gaps()
    except CoachError:
        return None  # whoever asks for the gaps themselves is told why
