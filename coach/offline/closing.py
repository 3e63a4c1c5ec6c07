"""The one question that a reply of the offline coach ends with."""

from collections.abc import Sequence

from coach.files_view import FilesView
from coach.offline.calls import lacks_target
from coach.offline.done import TOLD, Done, told_changes, view_of
from coach.offline.questions import (
    WHICH_ONE,
    YES_OR_NO,
    Asked,
    Asking,
    asked,
    asks_for_file,
    hours_waiting,
    level_question,
    next_question,
    target_again,
    wording,
)
from coach.offline.role_instead import role_instead
from coach.offline.said_before import hours_offer, role_offer
from coach.offline.situation import Situation
from coach.toolset.importing import WHICH_KIND
from coach.views import CheckInStep, DocumentView, PlanView, TargetView
from prompts import render
from tools.domain import GapReport, GapRow
from tools.understanding import Intent, IntentKind
from tools.understanding.checkins.next_hours import hours_next_week
from tools.understanding.questions.why_asked import is_why_asked

_LEADS_ON: frozenset[IntentKind] = frozenset(
    {
        "greet",
        "introduce",
        "fact",
        "set_level",
        "set_target",
        "roles",
        "find_roles",
        "compare",
        "nearest",
        "questions",
        "others",
        "yes",
        "no",
        "unclear",
        "unrecognised",
        "own_named",
    }
)

_OF_ASSESSMENT: frozenset[IntentKind] = frozenset(
    {"assess", "assess_answer", "assess_back", "assess_pause", "checkin", "forget_now"}
)
"""What does not leave an open assessment where it was."""

_OF_CHECKIN: frozenset[IntentKind] = frozenset(
    {
        "checkin",
        "checkin_answer",
        "checkin_back",
        "checkin_pause",
        "checkin_closed",
        "checkin_again",
        "assess",
    }
)
"""What does not leave an open check-in where it was."""


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
    if any(it.kind == "mood" and it.text == "crisis" for it in intents):
        return ""  # nothing else matters then
    waiting = _waiting(text, intents, done, situation, was_asked)
    if waiting:
        return waiting
    asks = asked(text, situation.question, situation.assessing).expecting is not None
    asks = asks or hours_waiting(text) is not None  # for which a last day is asked
    goes_on = was_asked.expecting == "checkin" and _goes_on(done)
    if asks or goes_on or text.endswith("?"):
        return ""  # one question at a time
    next_week = _hours_next_week(intents, done) if situation.planned else ""
    instead = hours_offer(next_week) if next_week else role_instead(done, situation)
    if instead:
        return instead
    skill = _level_asked_next(intents, done, was_asked) if situation.target else None
    onward = None if skill else _next(intents, done, situation, was_asked)
    if onward is not None:
        blocked = any(lacks_target(it, intents, situation) for it in intents)
        return _worded(onward, situation, blocked=blocked)
    if skill is None and situation.target:
        skill = _level_asked_last(intents, done, was_asked)
    return level_question(skill) if skill else ""


def _hours_next_week(intents: Sequence[Intent], done: Sequence[Done]) -> str:
    """Return the words that gave the hours of next week, as a promise or beside hours spent."""
    views = [it.result.view for it in done if isinstance(it.result.view, CheckInStep)]
    report = views[-1].report if views else None
    promised = report.checkin.commitments if report else ()
    beside = [it.quote for it in intents if it.kind == "hours_done"]
    return next(filter(None, map(hours_next_week, (*promised, *beside))), "")


def _goes_on(done: Sequence[Done]) -> bool:
    """Whether a check-in was answered and asks something more."""
    steps = [it.result.view for it in done if isinstance(it.result.view, CheckInStep)]
    return bool(steps) and steps[-1].question is not None


def _worded(asking: Asking, situation: Situation, *, blocked: bool) -> str:
    """Return a question of the first start, or in its place what the user's words suggest."""
    before = situation.before
    if asking == "target" and before.role and (blocked or not before.put):
        return role_offer(before.role)
    if asking == "target" and before.aim:
        return f"{render('replies/aim_unknown', aim=before.aim)} {target_again()}"
    if asking == "hours" and before.hours:
        return hours_offer(before.hours)
    return target_again() if asking == "target" and before.again else wording(asking)


def _waiting(
    text: str,
    intents: Sequence[Intent],
    done: Sequence[Done],
    situation: Situation,
    was_asked: Asked,
) -> str:
    """Return the question that still waits: what was asked beside it did not answer it.

    What the reply itself asks gives way to it, but for a question that wants a yes, a choice or a
    file, which would be taken for the answer to what waits.
    """
    if text.endswith((YES_OR_NO, WHICH_ONE, WHICH_KIND)) or asks_for_file(text):
        return ""
    if any(is_why_asked(it) for it in intents):
        return _again(was_asked)
    kinds = {it.kind for it in intents}
    unread = {it.tool for it in done if it.result.failure}
    if was_asked.expecting == "assessment" and situation.assessing is not None:
        aside = not kinds & _OF_ASSESSMENT
        return situation.assessing.text if aside or "assess" in unread else ""
    if was_asked.expecting == "checkin" and situation.question is not None:
        return situation.question.text if not kinds & _OF_CHECKIN or "checkin" in unread else ""
    return ""


def _again(was_asked: Asked) -> str:
    """Return a question of the first start, or for a level, as it was put."""
    asking = was_asked.expecting
    if asking == "level" and was_asked.skill is not None:
        return level_question(was_asked.skill)
    return wording(asking) if asking in {"about", "target", "hours"} else ""


def _level_asked_next(
    intents: Sequence[Intent], done: Sequence[Done], was_asked: Asked
) -> str | None:
    """Return the skill whose level is asked for, or ``None`` where none should be.

    That is the one that the message mentioned without a level, if the role asks for it, and else
    the weightiest unassessed one, where the gaps are shown or levels are told.
    """
    rows = _unassessed(done, was_asked)
    mentioned = [row.skill for row in rows if row.skill in _changed(done, levelled=False)]
    if len(mentioned) == 1:
        return mentioned[0]
    answered = was_asked.expecting == "level" and intents[-1].kind in TOLD
    if rows and (answered or intents[-1].kind == "gaps"):
        return _weightiest(rows)
    return None


def _level_asked_last(
    intents: Sequence[Intent], done: Sequence[Done], was_asked: Asked
) -> str | None:
    """Return the skill asked for after a level was told, where nothing else is to be asked."""
    rows = _unassessed(done, was_asked)
    told = intents[-1].kind in TOLD and _changed(done, levelled=True)
    return _weightiest(rows) if rows and told else None


def _weightiest(rows: Sequence[GapRow]) -> str:
    return max(rows, key=lambda row: row.weight).skill


def _unassessed(done: Sequence[Done], was_asked: Asked) -> list[GapRow]:
    """Return the unassessed rows, but not what was just told or was asked for in vain."""
    report = view_of(reversed(done), GapReport)
    rows: Sequence[GapRow] = report.skills if report is not None else ()
    settled = _changed(done, levelled=True)
    if was_asked.expecting == "level" and was_asked.skill is not None:
        settled.add(was_asked.skill)
    return [row for row in rows if row.status == "unassessed" and row.skill not in settled]


def _changed(done: Sequence[Done], *, levelled: bool) -> set[str]:
    """Return the skills that the message spoke of, with a level or without one."""
    told = told_changes(done)
    return {it.skill for it in told if it.new and (it.new.level is not None) == levelled}


def _told(done: Sequence[Done]) -> bool:
    """Whether something was told of the user."""
    return any(it.tool == "remember" and not it.result.failure for it in done)


def _told_by_document(done: Sequence[Done]) -> bool:
    """Whether a document about the user was kept."""
    views = [it.result.view for it in done if isinstance(it.result.view, DocumentView | FilesView)]
    # Of what is taken in whole, no level is read but from a profile among the documents.
    return any(it.kept and getattr(it, "role", None) is None for it in views)


def _next(
    intents: Sequence[Intent], done: Sequence[Done], situation: Situation, was_asked: Asked
) -> Asking | None:
    """Return the next question of the first start, where this reply should lead on to it."""
    asking: Asking | None = None
    if was_asked.expecting in {"about", "target", "hours"}:
        asking = was_asked.expecting
    blocked = any(lacks_target(it, intents, situation) for it in intents)
    told = _told_by_document(done)
    offers = situation.before.now and not situation.before.put
    if not (blocked or told or offers or any(it.kind in _LEADS_ON for it in intents)):
        return None
    left = was_asked.expecting == "offer" and situation.target is None  # it was declined
    if (
        asking is None
        and not (blocked or offers or (left and intents[-1].kind == "no"))
        and intents[-1].kind in {"unclear", "no", "others", "roles", "yes", "compare", "nearest"}
    ):
        return None
    declined = asking if any(it.kind == "no" for it in intents) else None
    return next_question(
        known=situation.known or told or _told(done) or blocked or offers,
        target=situation.target is not None or view_of(done, TargetView) is not None,
        planned=situation.planned or view_of(done, PlanView) is not None,
        after=declined,
    )
