"""Questions asked one by one: on a terminal, or answered line by line from a pipe."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from coach.commands.answers_file import MAX_BYTES
from coach.files import STANDARD_INPUT, decoded, read_bounded
from coach.output import tell
from tools.answers import AnswerError
from tools.errors import CoachError


class Asked(Protocol):
    """A question, as the user is asked."""

    @property
    def text(self) -> str:
        """Its words."""


AskedT_co = TypeVar("AskedT_co", bound=Asked, covariant=True)


class Step(Protocol[AskedT_co]):
    """Where a dialogue stands."""

    @property
    def question(self) -> AskedT_co | None:
        """The next question, or ``None`` when it is finished."""

    @property
    def number(self) -> int:
        """The question's number, from 1."""


QuestionT = TypeVar("QuestionT", bound=Asked)
StepT = TypeVar("StepT", bound=Step[Asked])


@dataclass(frozen=True, slots=True)
class Dialogue(Generic[StepT]):
    """What is asked, and where the answers go.

    Attributes:
        name: What it is, as errors call it.
        again: The command that goes on with it.
        begin: Begins it, or goes on with it.
        answer: Stores the answer to the current question and goes on.
        opening: Says what goes before the first question.
        count: Returns how a question is counted: "2/7".
        listed: Whether a question takes a line for each thing, and so all lines that are left.
    """

    name: str
    again: str
    begin: Callable[[], StepT]
    answer: Callable[[str], StepT]
    opening: Callable[[StepT], None]
    count: Callable[[StepT], str]
    listed: Callable[[Asked], bool] = lambda _: False


_AnswerTo = Callable[[Asked], str]
"""Returns the answer to a question; raises ``CoachError`` where none comes any more."""


def hold(dialogue: Dialogue[StepT]) -> StepT:
    """Ask each question that is open, and return the last step; each answer is stored at once.

    On a terminal a question is asked again where its answer can't be read. From a pipe each line
    is an answer, and all that is left answers a question that takes a list.

    Raises:
        CoachError: No answer came, or one can't be read; those before it are kept.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        return _hold(dialogue, _from_terminal(dialogue), patient=True)
    return _hold(dialogue, _from_lines(dialogue), patient=False)


def _hold(dialogue: Dialogue[StepT], answer_to: _AnswerTo, *, patient: bool) -> StepT:
    step = dialogue.begin()
    dialogue.opening(step)
    while step.question is not None:
        for line in f"{dialogue.count(step)} {step.question.text}".splitlines():
            tell(line)
        try:
            step = dialogue.answer(answer_to(step.question))
        except AnswerError as error:
            if not patient:
                raise
            tell(str(error))
    return step


def _from_terminal(dialogue: Dialogue[StepT]) -> _AnswerTo:
    def answer_to(question: Asked) -> str:
        try:
            return _list_typed() if dialogue.listed(question) else input()
        except (EOFError, KeyboardInterrupt) as error:
            raise _stopped(dialogue, "stopped") from error

    return answer_to


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


def _from_lines(dialogue: Dialogue[StepT]) -> _AnswerTo:
    data = read_bounded(STANDARD_INPUT, MAX_BYTES)
    lines = decoded(data, STANDARD_INPUT).splitlines()
    if not data.strip():
        raise CoachError(
            f"{dialogue.name}: no answers came in. Run it on a terminal, pipe one answer a line, "
            "or give --answers FILE."
        )

    def answer_to(question: Asked) -> str:
        if not lines:
            raise _stopped(dialogue, "the answers ended before the questions did")
        taken = len(lines) if dialogue.listed(question) else 1
        answer = "\n".join(lines[:taken])
        del lines[:taken]
        return answer

    return answer_to


def _stopped(dialogue: Dialogue[StepT], cause: str) -> CoachError:
    return CoachError(
        f"{dialogue.name}: {cause}. The answers so far are kept; `{dialogue.again}` goes on "
        "from there."
    )
