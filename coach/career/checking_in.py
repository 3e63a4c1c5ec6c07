"""The weekly check-in, and what came of those before."""

import datetime as dt

from coach.career import checkins
from coach.career.file import CareerFile
from coach.views import CheckInAnswers, CheckInReport, CheckInStep
from tools.checkin_history import checkin_history
from tools.domain import CheckInHistory, Commitment, Question
from tools.errors import UsageError
from tools.wording import day_text


class CheckInFile(CareerFile):
    """A career file in which check-ins are held and looked up."""

    def begin_checkin(self) -> CheckInStep:
        """Start this week's check-in, or resume the one that was left open."""
        return checkins.begin_checkin(self)

    def answer_checkin(self, text: str, *, apart: bool = False) -> CheckInStep:
        """Store the answer to the current question and go on to the next.

        Args:
            text: The answer as typed.
            apart: Whether words in the place of hours are kept for the question that they are of.
        """
        return checkins.answer_checkin(self, text, apart=apart)

    def answer_checkin_at(self, key: str, text: str) -> CheckInStep:
        """Store an answer at the question that it is of, whichever is asked now.

        Args:
            key: The key of the question, see `tools.checkin.checkin_questions`; "hours" stands
                for all whose hours are not told yet, and a promise may stand for its number.
            text: The answer as typed.
        """
        return checkins.answer_at(self, key, text)

    def step_back(self) -> CheckInStep:
        """Take the last answer of the open check-in back and ask its question again."""
        return checkins.step_back(self)

    def checkin_open(self) -> Question | None:
        """Return the question that an unfinished check-in waits at, or ``None``."""
        return checkins.open_question(self)

    def run_checkin(self, answers: CheckInAnswers) -> CheckInReport:
        """Hold a whole check-in at once."""
        return checkins.run_checkin(self, answers)

    def open_commitments(self) -> tuple[Commitment, ...]:
        """Return what was promised and is not settled yet."""
        return self.store.commitments()

    def checkin_history(
        self, since: dt.date | None = None, until: dt.date | None = None
    ) -> CheckInHistory:
        """Return what the check-ins of a span of time came to.

        Args:
            since: The first day of it; left out where it goes back to the first check-in.
            until: The last day; left out for today.

        Raises:
            UsageError: The span ends before it begins.
        """
        last = until or self.today()
        if since is not None and since > last:
            raise UsageError(
                f"Check-ins: {day_text(since)} lies after {day_text(last)}. "
                "Give the earlier day as the first."
            )
        return checkin_history(self.store.checkins(), last, since)
