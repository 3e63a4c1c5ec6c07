"""What a model is told of the user anew with each request."""

from coach.career import Career
from coach.career.knowledge import latest
from coach.target_report import target_report
from prompts import render

MOST_SKILLS = 100
"""How many skills are listed, the strongest first, so that a request stays short however much is
known; how many there are is said, and `recall` returns them all."""


def known(career: Career, said: str) -> str:
    """Return what is known of the user and what is open, as a model reads it.

    It takes about as long however much is known: only what is shown is read.

    Args:
        career: The open career file.
        said: What the coach said last, or ``""``.
    """
    target = career.target()
    return render(
        "known.md",
        today=career.today(),
        name=latest(career, "name"),
        headline=latest(career, "headline"),
        skills=career.store.strongest_claims(MOST_SKILLS),
        skill_count=career.store.count_claims(),
        report=target_report(career),
        plan=None if target is None else career.current_plan(),
        commitments=career.open_commitments(),
        question=career.checkin_open(),
        assessing=career.assessment_open(),
        said=said,
    )
