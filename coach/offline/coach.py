"""The offline coach as a model: it understands by rules and answers from templates."""

import json
import re
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any, Literal

from pydantic_ai import RunContext
from pydantic_ai.messages import ModelMessage, ModelResponse
from pydantic_ai.models import ModelRequestParameters, StreamedResponse
from pydantic_ai.models.function import AgentInfo, DeltaToolCall, DeltaToolCalls, FunctionModel
from pydantic_ai.settings import ModelSettings

from coach.earlier_calls import proposed_before
from coach.offline.calls import Wanted, wanted
from coach.offline.checkin_talk import unplaced_hours
from coach.offline.days_off import with_weeks_off
from coach.offline.documents import offered_document
from coach.offline.done import Done
from coach.offline.history import (
    Past,
    before_previous,
    divide,
    last_skill,
    previous_text,
    told_skills,
)
from coach.offline.open_deed import deed_kept_later
from coach.offline.questions import (
    YES_OR_NO,
    Asked,
    asked,
    asked_before,
    change_offered,
    day_waiting,
    hours_waiting,
    month_waiting,
)
from coach.offline.reply import compose, follow_up
from coach.offline.said_before import (
    hours_along,
    offered_in,
    own_skills_offered,
    said_before,
)
from coach.offline.shown import shown_before, shown_lately
from coach.offline.situation import Situation, read_situation
from coach.recognition import request_guesses
from coach.turn import Turn
from prompts import render
from tools.understanding import Context, Intent, Shown, is_document, understand

_FORGETS = re.compile(rf"Shall I forget (?P<what>[^?\n]+)\? {re.escape(YES_OR_NO)}$")
OFFLINE = "offline"
"""The name that the offline coach answers to."""


_PARAGRAPHS = re.compile(r"(?<=\n\n)(?=.)", re.DOTALL)
"""Between them a reply is cut: each piece that is sent has its price, a line as much as a page."""


class OfflineCoach(FunctionModel):
    """A model that needs no network: the same loop, tools and memory, with rules for a mind.

    The first request of a turn is answered with the tools that the message takes; when they have
    returned, with text. It must be used with ``Turn`` as the agent's dependencies.
    """

    def __init__(self) -> None:
        super().__init__(stream_function=self._stream, model_name=OFFLINE)
        self._turn: Turn | None = None
        self._read: _Reading | None = None

    @asynccontextmanager
    async def request_stream(
        self,
        messages: list[ModelMessage],
        model_settings: ModelSettings | None,
        model_request_parameters: ModelRequestParameters,
        run_context: RunContext[Any] | None = None,
    ) -> AsyncGenerator[StreamedResponse]:
        """Answer a request; the turn is taken from the agent's dependencies."""
        self._turn = run_context.deps if run_context is not None else None
        async with super().request_stream(
            messages, model_settings, model_request_parameters, run_context
        ) as response:
            yield response

    async def _stream(
        self, messages: list[ModelMessage], _info: AgentInfo
    ) -> AsyncIterator[str | DeltaToolCalls]:
        turn = self._turn
        if turn is None:
            raise TypeError("the offline coach answers turns, and this request has none")
        past = divide(messages, turn.text)
        if self._read is None or self._read.turn is not turn:
            self._read = await _read(turn, past)
        reading = self._read
        reading.take(past)
        calls = reading.open_calls()
        if calls:
            yield calls
            return
        reply = compose(reading.intents, reading.done(), reading.situation, reading.asked)
        for paragraph in _PARAGRAPHS.split(reply):
            yield paragraph


class _Reading:
    """How a turn was understood, kept until it is answered: tools change what is known."""

    def __init__(
        self, turn: Turn, situation: Situation, intents: tuple[Intent, ...], asked: Asked
    ) -> None:
        self.turn = turn
        self.situation = situation
        self.intents = intents
        self.asked = asked
        self._calls: list[Wanted] = list(wanted(intents, situation))
        self._past: Past | None = None

    def take(self, past: Past) -> None:
        """Take what has come back, and want what follows from it."""
        self._past = past
        if len(past.results) >= len(self._calls):
            self._calls += follow_up(self.done(), self.situation)

    def open_calls(self) -> DeltaToolCalls:
        """Return the calls that have not come back yet."""
        back = {result.id for result in self._past.results} if self._past else set()
        return {
            at: DeltaToolCall(call.tool, json.dumps(call.args), tool_call_id=self._id(at))
            for at, call in enumerate(self._calls)
            if self._id(at) not in back
        }

    def done(self) -> tuple[Done, ...]:
        """Return the calls that have come back, with their results."""
        results = {result.id: result for result in self._past.results} if self._past else {}
        return tuple(
            Done(call, results[self._id(at)])
            for at, call in enumerate(self._calls)
            if self._id(at) in results
        )

    def _id(self, at: int) -> str:
        return f"offline-{self.turn.number}-{at + 1}"


async def _read(turn: Turn, past: Past) -> _Reading:
    first = not turn.said
    situation = await turn.look(
        lambda career: read_situation(career, turn.number, first=first, text=turn.text)
    )
    was_asked = _asked(turn, situation)
    context = _context(was_asked, past.before, situation, turn.said)
    # What speaks against the coach, or is passed on and gives it orders, is no wish of the user's.
    # A document is shown, whatever it says.
    passed_on = bool(turn.orders) and not is_document(turn.text)
    text = turn.own() if turn.parts().against or passed_on else turn.text
    deed = deed_kept_later(turn.text, past.before) if _may_keep(context) else None
    read = (deed,) if deed is not None else understand(text, situation.vocabulary, context)
    read = tuple(_as_own(it, was_asked, situation) for it in read)
    intents = tuple(with_weeks_off(_previewed(it), situation) for it in read)
    aims = any(it.kind == "set_target" for it in intents)
    waits = said_before(turn.all_said(), past.before, situation, turn.said, aims=aims)
    return _Reading(turn, replace(situation, before=waits, said=turn.said), intents, was_asked)


def _as_own(intent: Intent, was_asked: Asked, situation: Situation) -> Intent:
    """Return what answers the question for the level of a skill that only the user knows.

    A level is kept as that of a skill of their own; who can't tell it is not assessed in it.
    """
    asked_of = was_asked.skill if was_asked.expecting == "level" else None
    if asked_of is None or intent.skill != asked_of or situation.vocabulary.get(asked_of):
        return intent
    if intent.kind == "set_level":
        return intent.model_copy(update={"own": True})
    return intent.model_copy(update={"kind": "no"}) if intent.kind == "assess" else intent


def _may_keep(context: Context) -> bool:
    """Whether "keep it" can be meant of a deed, and is no answer to something else."""
    offered = context.offered
    elsewhere = context.expecting in {"checkin", "assessment", "kind"}
    return not elsewhere and (offered is None or offered.kind == "evidence")


def _previewed(intent: Intent) -> Intent:
    """Return a guess at what to forget as the wish itself, which only shows what would go."""
    guess = intent.choices[0] if intent.kind == "clarify" else None
    return guess if guess is not None and guess.kind == "forget" else intent


def _asked(turn: Turn, situation: Situation) -> Asked:
    """Return what was asked last; of someone new, the first question counts as asked."""
    was_asked = asked(turn.said, situation.question, situation.assessing)
    new = not (turn.said or situation.known or situation.target)
    return Asked("about") if new and was_asked.expecting is None else was_asked


def _context(
    was_asked: Asked, before: Sequence[ModelMessage], situation: Situation, said: str
) -> Context:
    context = Context(
        today=situation.today,
        roles=situation.roles,
        expecting=was_asked.expecting,
        skill=was_asked.skill or last_skill(before),
        stated=told_skills(before),
        rated=situation.rated,
        held=frozenset(skill for skill, _ in situation.levels),
        levels=situation.levels,
        piece=was_asked.piece,
        planned=situation.planned,
        off=situation.plan.weeks_off if situation.plan else (),
        changes=situation.plan.budget_changes if situation.plan else (),
        learned=situation.learned,
        pinned=situation.plan.first if situation.plan else (),
        skipped=situation.plan.skip if situation.plan else (),
        weekly=situation.plan and situation.plan.hours_per_week,
        until=situation.plan and situation.plan.deadline,
        fixed=situation.plan.fixed_dates if situation.plan else (),
        total=situation.made and situation.made.total_hours,
        target=situation.target,
        deeds=situation.deeds,
        facts=situation.facts,
        promises=situation.promises,
        checkin=_checkin(said, situation),
        due=situation.checkin_due is not None and situation.checkin_due <= situation.today,
        lacks_target=situation.target is None and asked_before("target", before),
        step=situation.question if was_asked.expecting == "checkin" else None,
        steps=situation.questions if was_asked.expecting == "checkin" else (),
        counted=situation.counted if was_asked.expecting == "checkin" else (),
        told=situation.told if was_asked.expecting == "checkin" else (),
        question=situation.assessing if was_asked.expecting == "assessment" else None,
        shown=shown_lately(before),
        guesses=request_guesses,
    ).model_copy(update=_waiting(said, situation))
    put = proposed_before(before)
    if len(put) == 1 and was_asked.expecting in {None, "offer"}:
        decision = Intent(kind="decide", text=f"keep {put[0]}")
        return context.model_copy(update={"expecting": "offer", "offered": decision})
    if was_asked.expecting not in {"offer", "kind"}:
        return context
    document = offered_document(before)
    if document is not None:
        return context.model_copy(update={"offered": document})
    waiting = offered_in(said, situation.vocabulary, context)
    if waiting is not None:
        return context.model_copy(update={"offered": waiting})
    offered = _offered_before(
        before, context, said, situation, _OFFERS_IN_A_ROW
    ) or own_skills_offered(said, previous_text(before), situation.vocabulary)
    if offered is None or offered.kind != "forget":
        offered = _forgetting(context.shown, said, situation) or offered
    stated = (offered.skill,) if offered is not None and offered.skill else context.stated
    return context.model_copy(update={"offered": offered, "stated": stated})


def _checkin(said: str, situation: Situation) -> Literal["open", "due"] | None:
    """Return whether a check-in was just said to be due or open, or is open all the same."""
    if said.rstrip().endswith(render("replies/checkin_due").strip()):
        return "due"
    if said.rstrip().endswith(render("replies/checkin_unfinished").strip()):
        return "due"
    return "open" if situation.question is not None else None


_OFFERS_IN_A_ROW = 3
"""How far what was offered is followed back where an answer to an offer led to another one."""


def _offered_before(
    before: Sequence[ModelMessage], context: Context, said: str, situation: Situation, left: int
) -> Intent | None:
    """Return what the last words offer: it follows from the message that it was offered for."""
    earlier_on = before_previous(before)
    meant = {"stated": told_skills(earlier_on), "shown": shown_before(earlier_on), "offered": None}
    plain = context.model_copy(update={"expecting": None, **meant})
    text = previous_text(before)
    then = _as_asked(plain, earlier_on, situation, left)
    return _offered_for(text, then, said, situation) or _offered_for(text, plain, said, situation)


def _as_asked(
    plain: Context, earlier_on: Sequence[ModelMessage], situation: Situation, left: int
) -> Context:
    """Return a context with what had been asked before the message that something was offered for.

    "In winter I've time, 10 hours a week" is a plan that is put to the user where hours were asked
    for, and else something that nobody understood.
    """
    replies = (it.text for it in reversed(earlier_on) if isinstance(it, ModelResponse) and it.text)
    last = next(replies, "")
    # Of someone new the first question counts as asked before they say anything.
    new = not last and plain.target is None
    then = Asked("about") if new else asked(last, None)
    plain = plain.model_copy(update=_waiting(last, situation))
    if then.expecting == "offer" and left:
        offered = _offered_before(earlier_on, plain, last, situation, left - 1)
        return plain.model_copy(update={"expecting": offered and "offer", "offered": offered})
    if then.expecting not in {"about", "target", "hours", "level", "evidence"}:
        return plain
    asked_of = {"skill": then.skill, "piece": then.piece}
    return plain.model_copy(update={"expecting": then.expecting, **asked_of})


def _waiting(said: str, situation: Situation) -> dict[str, object]:
    """Return what the coach's words have wait: hours for a last day, or a last day for hours."""
    return {
        "waiting": hours_waiting(said),
        "waiting_month": month_waiting(said, situation.today),
        "waiting_day": day_waiting(said, situation.today),
        "unplaced": unplaced_hours(said),
        "along": tuple(hours_along(said, situation.vocabulary)),
    }


def _offered_for(text: str, context: Context, said: str, situation: Situation) -> Intent | None:
    return _offered(understand(text, situation.vocabulary, context), said)


def _forgetting(shown: Shown, said: str, situation: Situation) -> Intent | None:
    """Return what the turn before offered to forget, whatever the message asked of it."""
    offer = _FORGETS.search(said.rstrip()) if shown.kind == "forget" else None
    if offer is None:
        return None
    first, *more = re.split(r", | and ", offer["what"])
    known = situation.vocabulary.get(first)
    skill = known and known.name
    return Intent(kind="forget", skill=skill, text=first, subjects=tuple(more))


def _offered(earlier: Sequence[Intent], said: str) -> Intent | None:
    for intent in reversed(earlier):
        if intent.kind == "undo":
            return intent.model_copy(update={"piece": change_offered(said)})
        if intent.kind in {"forget", "export"}:
            return intent
        if intent.kind == "checkin_closed":
            return Intent(kind="checkin_again")
        if intent.choices and intent.kind in {"clarify", "unrecognised"}:
            return intent.choices[0] if len(intent.choices) == 1 else intent
    return None
