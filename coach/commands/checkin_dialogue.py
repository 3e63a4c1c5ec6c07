"""The questions of a check-in, asked on a terminal or answered line by line from a pipe."""

from coach.career import Career
from coach.commands.dialogue import Dialogue, hold
from coach.output import tell
from coach.views import CheckInReport, CheckInStep
from tools.domain import Question
from tools.errors import CoachError


def hold_checkin(career: Career) -> CheckInReport:
    """Ask each question that is open; an answer is stored before the next question.

    Raises:
        CoachError: No answer came, or one can't be read; those before it are kept.
    """
    step = hold(
        Dialogue(
            name="Check-in",
            again="coach checkin",
            begin=career.begin_checkin,
            answer=career.answer_checkin,
            opening=_tell_opening,
            count=lambda step: f"{step.number}/{step.of}",
            # Promises come one a line.
            listed=lambda question: isinstance(question, Question) and question.kind == "next",
        )
    )
    if step.report is None:
        raise CoachError("Check-in: it came to nothing. Start another with `coach checkin`.")
    return step.report


def _tell_opening(step: CheckInStep) -> None:
    if step.resumed:
        of_day = f"the check-in of {step.day}"
        tell(f"Going on with {of_day}, left open at question {step.number} of {step.of}.")
    for commitment in step.promised:
        tell(f"Promised on {commitment.week}: {commitment.text}")
