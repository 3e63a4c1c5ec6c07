"""Living through a scenario: session by session, in a home that is thrown away."""

import contextlib
import re
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TypeVar

from coach.clock import Clock
from coach.evaluation.memory_checks import Check, memory_checks
from coach.evaluation.plan_checks import consistency, plan_checks
from coach.evaluation.scenario import CheckInReplies, Meeting, Message, Scenario
from coach.evaluation.turns import (
    Heard,
    Standing,
    career_on,
    say,
    standing,
    trace,
    was_asked,
)
from coach.evaluation.words import holds, short
from coach.session import Session
from tools.domain import AssessmentQuestion, Question
from tools.errors import CoachError

Opening = Callable[[Path, Clock], Awaitable[Session]]
"""Opens a session in a home, on a day, with the model that is looked at."""

Asking = TypeVar("Asking", Question, AssessmentQuestion)

MOST_ANSWERS = 25
"""How many questions are answered after one message, so that it comes to an end."""

_MOST_YESES = 3
"""How many offers in a row are taken."""

_AGREEING: Final = re.compile(
    r"(?:yes or no|(?:^|[.!?:;,] )(?:(?:shall|should|may|can) i|do you want|would you like|is that"
    r" (?:right|so))\b[^?\n]*)\?[ ]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""How a coach asks whether it may do something."""

_MOST_CUT = 3
"""After how many replies in a row that were cut nobody goes on."""


class _GaveUpError(CoachError):
    """Nothing comes from the model any more."""


@dataclass
class Lived:
    """What came of a scenario.

    Attributes:
        heard: Its turns, in order.
        greetings: What each session opened with.
        facts: Checks of the memory in the end.
        answers: Checks of replies.
        plan: Checks of plans.
        promises: Checks of what sessions opened with.
        declined: Checks of messages on which nothing may be written.
        crash: Why it ended early, or ``None``.
    """

    heard: list[Heard] = field(default_factory=list)
    greetings: list[str] = field(default_factory=list)
    facts: list[Check] = field(default_factory=list)
    answers: list[Check] = field(default_factory=list)
    plan: list[Check] = field(default_factory=list)
    promises: list[Check] = field(default_factory=list)
    declined: list[Check] = field(default_factory=list)
    crash: str | None = None


async def live(scenario: Scenario, opening: Opening) -> Lived:
    """Live through a scenario and check what comes of it.

    Args:
        scenario: The scripted person.
        opening: Opens each of the sessions.
    """
    with TemporaryDirectory(prefix="coach-eval-", ignore_cleanup_errors=True) as folder:
        work, home = Path(folder) / "work", Path(folder) / "home"
        work.mkdir()
        for name, text in scenario.files.items():
            (work / name).write_text(text, encoding="utf-8")
        # A person names the files in the folder that they work in.
        with contextlib.chdir(work):
            return await _Life(scenario, home, opening).all()


class _Life:
    """One scripted person in one home."""

    def __init__(self, scenario: Scenario, home: Path, opening: Opening) -> None:
        self._scenario = scenario
        self._home = home
        self._opening = opening
        self._lived = Lived()
        self._clock = Clock(scenario.sessions[0].today)
        self._open = Standing()

    async def all(self) -> Lived:
        """Hold every session, then look at what is left."""
        with self._noting_a_crash():
            promised: tuple[str, ...] = ()
            for meeting in self._scenario.sessions:
                await self._hold(meeting, promised)
                promised = meeting.promises
        expected = self._scenario.expected
        with self._noting_a_crash(), closing(career_on(self._home, self._clock)) as career:
            self._lived.plan += plan_checks(expected.plan, career)
            self._lived.facts += memory_checks(expected, career, self._home)
        return self._lived

    @contextlib.contextmanager
    def _noting_a_crash(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:  # noqa: BLE001 - one scenario's fault must not end the others
            name = "" if isinstance(error, CoachError) else f"{type(error).__name__}: "
            self._lived.crash = self._lived.crash or f"{self._clock.today()}: {name}{error}"

    async def _hold(self, meeting: Meeting, promised: tuple[str, ...]) -> None:
        self._clock = Clock(meeting.today)
        session = await self._opening(self._home, self._clock)
        try:
            greeting = await session.greeting()
            self._lived.greetings.append(greeting)
            self._lived.promises += (
                (holds(greeting, it), f"{meeting.today} does not open with “{it}”")
                for it in promised
            )
            with closing(career_on(self._home, self._clock)) as career:
                self._open = standing(career)
            answers = iter(meeting.assess)
            for message in meeting.say:
                heard = await self._say(session, message)
                if not message.declined:
                    await self._agree(session, heard)
                await self._answer(session, meeting.checkin, answers)
        finally:
            await session.close()
        with closing(career_on(self._home, self._clock)) as career:
            self._lived.plan += consistency(career)

    async def _say(self, session: Session, message: Message) -> Heard:
        text = message.say
        if message.paste is not None:
            text = f"{text}\n\n{self._scenario.files[message.paste]}".strip()
        heard = await self._turn(session, text)
        at = f"{self._clock.today()}, “{short(message.say, 40)}”"
        if message.declined:
            self._lived.declined.append((not heard.wrote, f"{at}: something was written"))
        for words in message.holds:
            came = f"{at}: “{words}” is not in the reply “{short(heard.reply, 80)}”"
            self._lived.answers.append((holds(heard.reply, words), came))
        for words in message.lacks:
            self._lived.answers.append(
                (not holds(heard.reply, words), f"{at}: “{words}” is in the reply")
            )
        return heard

    async def _agree(self, session: Session, heard: Heard) -> None:
        """Say yes where the coach asks whether it may: to keep what was read, to aim for it."""
        for _ in range(_MOST_YESES):
            if not asks_to_agree(heard.reply):
                break
            heard = await self._turn(session, self._scenario.agrees)

    async def _turn(self, session: Session, text: str) -> Heard:
        heard = await say(session, text)
        # Opened anew for each turn: what is forgotten leaves a file that nobody else has open.
        with closing(career_on(self._home, self._clock)) as career:
            heard.wrote = standing(career).state != self._open.state
            trace(career, heard, self._lived.heard)
            self._open = standing(career)
        self._lived.heard.append(heard)
        latest = self._lived.heard[-_MOST_CUT:]
        if len(latest) == _MOST_CUT and all(it.cut for it in latest):
            raise _GaveUpError(" ".join(heard.warnings) or "No reply came to its end.")
        return heard

    async def _answer(
        self, session: Session, checkin: CheckInReplies | None, answers: Iterator[str]
    ) -> None:
        """Answer the questions that are put, as long as the answers last and are understood."""
        asked: list[str] = []
        while checkin is not None and (question := self._put(self._open.checkin, asked)):
            # A question that comes back after its answer is left open: it would go on for ever.
            if asked.count(question.key) > 1 or len(asked) == MOST_ANSWERS:
                break
            asked.append(question.key)
            await self._turn(session, _reply_to(question, checkin))
        asked = []
        while (step := self._put(self._open.assessment, asked)) and (text := next(answers, None)):
            asked.append(step.key)
            await self._turn(session, text)

    def _put(self, open_one: Asking | None, asked: Sequence[str]) -> Asking | None:
        """Return an open question where the last turn put it, or once its answers have begun."""
        if open_one is None or not (asked or was_asked(self._lived.heard[-1], open_one)):
            return None
        return open_one


def asks_to_agree(reply: str) -> bool:
    """Whether a line of a reply ends with a question that a person answers with yes or no."""
    return _AGREEING.search(reply) is not None


def _reply_to(question: Question, replies: CheckInReplies) -> str:
    match question.kind:
        case "commitment":
            return _of(question.subject, replies.outcomes, replies.commitment)
        case "hours":
            return _of(question.subject, replies.hours, replies.other_hours)
        case kind:
            said: str = getattr(replies, kind)
            return said


def _of(subject: str, replies: dict[str, str], other: str) -> str:
    return next((reply for words, reply in replies.items() if holds(subject, words)), other)
