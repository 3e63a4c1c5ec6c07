"""One turn of a scripted person, and what is measured of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coach.career import Career, open_career
from coach.clock import Clock, stopwatch
from coach.evaluation.words import short
from coach.events import Done, ToolFinished, Warned
from coach.founded import MARK
from coach.known import known
from coach.session import Session
from coach.spending import Taken
from coach.tracing import add_stored
from tools.domain import AssessmentQuestion, Question
from tools.gate import Grounds, unfounded
from tools.gate.quantities import quantities
from tools.understanding import is_document

_RESULTS_OF = 6
"""Of how many of the latest turns the results count, as for a model that is asked."""


@dataclass
class Heard:
    """What came of a message.

    Attributes:
        said: The message.
        reply: The reply.
        seconds: How long it took.
        wrote: Whether anything of the memory was other after it.
        figures: How many figures and claims of experience the reply holds.
        untraced: Those of them that can't be traced.
        results: What the tools returned.
        warnings: What went wrong.
        usage: Tokens and requests, by name.
        cut: Whether the reply came to no end.
    """

    said: str
    reply: str = ""
    seconds: float = 0.0
    wrote: bool = False
    figures: int = 0
    untraced: tuple[str, ...] = ()
    results: list[Any] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    usage: Taken = field(default_factory=dict)
    cut: bool = False


async def say(session: Session, text: str) -> Heard:
    """Say something in a session and return what came of it, with nothing measured but time."""
    heard = Heard(text)
    began = stopwatch()
    async for event in session.turn(text):
        match event:
            case ToolFinished(ok=True):
                heard.results.append(event.result)
            case Warned():
                heard.warnings.append(event.text)
            case Done():
                heard.reply, heard.usage = event.reply, event.usage
                heard.cut = event.interrupted
            case _:
                pass  # pieces of the reply, which Done holds as a whole
    heard.seconds = stopwatch() - began
    return heard


def was_asked(heard: Heard, question: Question | AssessmentQuestion) -> bool:
    """Whether a question was put in a turn: a tool returned it.

    One that only waits from an earlier day is nothing to answer when something else is spoken of.
    """
    put = [it.get("question") for it in heard.results if isinstance(it, dict)]
    return question.model_dump(mode="json") in put


def trace(career: Career, heard: Heard, before: Sequence[Heard]) -> None:
    """Note which figures of a reply can't be traced to anything known.

    Args:
        career: The open career file, after the turn.
        heard: The turn.
        before: The turns before it, the oldest first.
    """
    grounds = Grounds()
    # What the coach said before is no ground for saying it again.
    grounds.add_text(known(career))
    for it in [*before, heard]:
        # What a document says is not the person's own experience.
        (grounds.add_text if is_document(it.said) else grounds.add_own)(it.said)
    add_stored(grounds, career)
    for it in [*before[-_RESULTS_OF:], heard]:
        for result in it.results:
            grounds.add_data(result)
    reply = heard.reply.replace(MARK, "")  # what was marked counts as any other
    found = unfounded(reply, grounds, career.vocabulary)
    claims = sum(it.kind != "figure" for it in found)
    heard.figures = len(quantities(reply)) + claims
    heard.untraced = tuple(f"“{it.text}” in “{_around(reply, it.start)}”" for it in found)


def _around(reply: str, at: int) -> str:
    """Return the line of a reply around a place in it."""
    start = reply.rfind("\n", 0, at) + 1
    return short(reply[start:].partition("\n")[0].strip())


@dataclass(frozen=True)
class Standing:
    """How things stand between two messages.

    Attributes:
        state: All that a message can write: what is known, decided, promised, planned and read.
        checkin: The question that a check-in waits at, or ``None``.
        assessment: The one that an assessment waits at, or ``None``.
    """

    state: tuple[object, ...] = ()
    checkin: Question | None = None
    assessment: AssessmentQuestion | None = None


def standing(career: Career) -> Standing:
    """Return how things stand."""
    assessing = career.assessment_open()
    question = None if assessing is None else assessing.question
    return Standing(_state_of(career), career.checkin_open(), question)


def _state_of(career: Career) -> tuple[object, ...]:
    store = career.store
    target = career.target()
    return (
        store.claims(),
        store.facts(),
        career.evidence(),
        store.commitments(None),
        store.proposals(),
        tuple(it.title for it in store.roles()),
        0 if target is None else len(store.roadmap_versions(target.title)),
        store.setting("target"),
        len(store.checkins()),
    )


def career_on(home: Path, clock: Clock) -> Career:
    """Open the career file of a scripted person beside the conversation."""
    return open_career(home, clock, "coach eval")
