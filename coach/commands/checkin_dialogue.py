"""The questions of a check-in, asked on a terminal or answered line by line from a pipe."""

import sys
from collections.abc import Callable

from coach.career import Career
from coach.commands.answers_file import MAX_BYTES
from coach.files import STANDARD_INPUT, decoded, read_bounded
from coach.output import tell
from coach.views import CheckInReport, CheckInStep
from tools.checkin import AnswerError
from tools.domain import Question
from tools.errors import CoachError

AnswerTo = Callable[[Question], str]
"""Returns the answer to a question; raises ``CoachError`` where none comes any more."""


def hold_checkin(career: Career) -> CheckInReport:
    """Ask each question that is open; an answer is stored before the next question.

    On a terminal a question is asked again where its answer can't be read. From a pipe each line
    is an answer, and all that is left answers the last question, for promises come one a line.

    Raises:
        CoachError: No answer came, or one can't be read; those before it are kept.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        return _hold(career, _from_terminal, patient=True)
    return _hold(career, _from_lines(), patient=False)


def _hold(career: Career, answer_to: AnswerTo, *, patient: bool) -> CheckInReport:
    step = career.begin_checkin()
    _tell_opening(step)
    while step.question is not None:
        tell(f"{step.number}/{step.of} {step.question.text}")
        try:
            step = career.answer_checkin(answer_to(step.question))
        except AnswerError as error:
            if not patient:
                raise
            tell(str(error))
    if step.report is None:
        raise CoachError("Check-in: it came to nothing. Start another with `coach checkin`.")
    return step.report


def _tell_opening(step: CheckInStep) -> None:
    if step.resumed:
        tell(f"Going on with the open check-in at question {step.number} of {step.of}.")
    for commitment in step.promised:
        tell(f"Promised on {commitment.week}: {commitment.text}")


def _from_terminal(question: Question) -> str:
    try:
        return _list_typed() if question.kind == "next" else input()
    except (EOFError, KeyboardInterrupt) as error:
        raise _stopped("stopped") from error


def _list_typed() -> str:
    """Return the lines typed up to an empty one, or up to the end of the input."""
    tell("An empty line ends the list.")
    lines: list[str] = []
    try:
        while line := input():
            lines.append(line)
    except EOFError:
        if not lines:
            raise
    return "\n".join(lines)


def _from_lines() -> AnswerTo:
    data = read_bounded(STANDARD_INPUT, MAX_BYTES)
    lines = decoded(data, STANDARD_INPUT).splitlines()
    if not data.strip():
        raise CoachError(
            "Check-in: no answers came in. Run it on a terminal, pipe one answer a line, "
            "or give --answers FILE."
        )

    def answer_to(question: Question) -> str:
        if not lines:
            raise _stopped("the answers ended before the questions did")
        taken = len(lines) if question.kind == "next" else 1
        answer = "\n".join(lines[:taken])
        del lines[:taken]
        return answer

    return answer_to


def _stopped(cause: str) -> CoachError:
    return CoachError(
        f"Check-in: {cause}. The answers so far are kept; `coach checkin` goes on from there."
    )
