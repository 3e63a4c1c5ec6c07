"""The one question that a reply of the offline coach ends with."""

from collections.abc import Sequence

from coach.offline.calls import lacks_target
from coach.offline.done import TOLD, Done
from coach.offline.questions import (
    Asked,
    Asking,
    asked,
    level_question,
    next_question,
    wording,
)
from coach.offline.situation import Situation
from tools.understanding import Intent, IntentKind

_LEADS_ON: frozenset[IntentKind] = frozenset(
    {"greet", "introduce", "fact", "set_level", "set_target", "roles", "no", "unclear"}
)


def closing_question(
    text: str,
    intents: Sequence[Intent],
    done: Sequence[Done],
    situation: Situation,
    was_asked: Asked,
) -> str:
    """Return the one question that the reply ends with, or an empty text.

    Args:
        text: The reply without it; where it asks something already, nothing more is asked.
        intents: What the message asked for.
        done: The calls that it took, with their results.
        situation: What was known when it arrived.
        was_asked: What the coach had asked.
    """
    if text.endswith("?") or asked(text, situation.question).expecting is not None:
        return ""
    if was_asked.expecting == "checkin" and situation.question is not None:
        unread = any(it.tool == "checkin" and it.result.failure for it in done)
        if unread or _aside(intents):
            return situation.question.text
    skill = _without_level(done) or _unassessed(intents, done, was_asked)
    if skill is not None and situation.target is not None:
        return level_question(skill)
    onward = _next(intents, done, situation, was_asked)
    return "" if onward is None else wording(onward)


def _aside(intents: Sequence[Intent]) -> bool:
    """Whether the message left an open check-in where it was."""
    return not any(it.kind in {"checkin", "checkin_answer", "checkin_pause"} for it in intents)


def _without_level(done: Sequence[Done]) -> str | None:
    """Return the one skill that the message mentioned without a level, if it was one."""
    skills = [
        change.skill
        for it in done
        if it.tool == "remember" and not it.result.failure
        for change in it.result.view.changes
        if change.new is not None and change.new.level is None and change.outcome == "saved"
    ]
    return skills[0] if len(skills) == 1 else None


def _unassessed(intents: Sequence[Intent], done: Sequence[Done], was_asked: Asked) -> str | None:
    """Return the weightiest unassessed skill, where the gaps are shown or levels are asked for."""
    answered = was_asked.expecting == "level" and intents[-1].kind in TOLD
    if not (answered or intents[-1].kind == "gaps"):
        return None
    reports = [it.result.view for it in done if it.tool == "show_gaps" and not it.result.failure]
    rows = reports[-1].skills if reports else ()
    return next((row.skill for row in rows if row.status == "unassessed"), None)


def _next(
    intents: Sequence[Intent], done: Sequence[Done], situation: Situation, was_asked: Asked
) -> Asking | None:
    """Return the next question of the first start, where this reply should lead on to it."""
    asking: Asking | None = None
    if was_asked.expecting in {"about", "target", "hours"}:
        asking = was_asked.expecting
    blocked = any(lacks_target(it, intents, situation) for it in intents)
    if not (blocked or any(it.kind in _LEADS_ON for it in intents)):
        return None
    if asking is None and not blocked and intents[-1].kind in {"unclear", "no", "roles"}:
        return None
    worked = {it.tool for it in done if not it.result.failure}
    declined = asking if any(it.kind == "no" for it in intents) else None
    return next_question(
        known=situation.known or bool(worked & {"remember", "set_level", "save_fact"}) or blocked,
        target=situation.target is not None or "set_target" in worked,
        planned=situation.planned or "make_plan" in worked,
        after=declined,
    )
