"""Checking a document by our numbers; nothing of it is kept."""

from coach.career.file import CareerFile
from coach.reading_apart import text_read_apart
from tools.checking import check_document
from tools.domain import DocumentCheck
from tools.intake import shown_name


def check(
    career: CareerFile, name: str, data: bytes, hours_per_week: float | None
) -> DocumentCheck:
    """Check what a skill-gap report or plan says of itself.

    Args:
        career: The open career file, for its vocabulary and the weekly hours of its plan.
        name: The document's name.
        data: Its bytes.
        hours_per_week: The weekly hours, where they are given.

    Raises:
        CoachError: It can't be read, or holds nothing to check.
    """
    text = text_read_apart(shown_name(name), data).text
    target = career.target()
    plan = career.store.roadmap(target.title) if target else None
    return check_document(
        name,
        text.encode(),
        # A document is judged by the estimates: whose pace it counts on is not known.
        career.vocabulary.at_pace(None),
        today=career.today(),
        hours_per_week=hours_per_week,
        planned_hours=plan.hours_per_week if plan else None,
    )
