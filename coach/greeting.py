"""What the coach opens with."""

import datetime as dt
from typing import NamedTuple

from coach.career import Career
from coach.career.knowledge import latest
from coach.offline import OFFLINE, next_question
from coach.offline.questions import YES_OR_NO, wording
from coach.offline.said_before import role_in_greeting, role_offer
from coach.target_report import target_report
from prompts import render

_LOOKED_BACK = 60
"""How many of the latest messages are looked through for a role that was thought of."""

WEEK = dt.timedelta(days=7)


class Greeting(NamedTuple):
    """The opening words, and whether a message answers them rather than what was said before."""

    text: str
    asks: bool


def greeting(career: Career, model: str) -> Greeting:
    """Return what to open with: who speaks, what is open, and the next question of a new user.

    Args:
        career: The open career file.
        model: The name of the model that answers.
    """
    target = career.target()
    asking = next_question(
        known=career.store.knows_the_user(),
        target=target is not None,
        planned=target is not None and career.current_plan() is not None,
    )
    unfinished = career.checkin_open() is not None
    assessing = career.assessment_open()
    open_question = _offer(career)
    if open_question is None and asking is not None:
        role = _thought_of(career) if asking == "target" else None
        open_question = wording(asking) if role is None else role_offer(role)
    due = _is_due(career)
    text = render(
        "replies/greeting",
        offline=model == OFFLINE,
        model=model,
        new=career.is_new(),
        name=latest(career, "name"),
        report=target_report(career),
        commitments=career.open_commitments(),
        due=due,
        unfinished=unfinished,
        assessing=None if assessing is None else assessing.skill,
        questions=career.open_questions(),
        question=open_question,
    )
    # What is open waits until it is asked for: what comes first is no answer to it.
    waits = unfinished or assessing is not None
    return Greeting(text, asks=waits or due or open_question is not None)


def _offer(career: Career) -> str | None:
    """Return the question for consent that the last words ended with and nobody answered yet."""
    last = career.store.messages(1)
    if not last or last[0].role != "coach" or not last[0].text.endswith(YES_OR_NO):
        return None
    return last[0].text.splitlines()[-1]


def _thought_of(career: Career) -> str | None:
    """Return the role that the user thought of before, to offer it."""
    said = [(it.role, it.text) for it in career.store.messages(_LOOKED_BACK)]
    return role_in_greeting(said, [it.title for it in career.all_roles()])


def _is_due(career: Career) -> bool:
    """Whether a week has gone by since the last check-in, or since the plan was begun."""
    held = career.store.checkins()
    plan = career.current_plan() if career.target() is not None else None
    since = held[-1].day if held else plan.start if plan else None
    return since is not None and career.today() - since >= WEEK
