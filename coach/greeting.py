"""What the coach opens with."""

import datetime as dt
from typing import NamedTuple

from coach.career import Career
from coach.offline import OFFLINE, next_question
from coach.offline.questions import wording
from prompts import render

WEEK = dt.timedelta(days=7)


class Greeting(NamedTuple):
    """The opening words, and whether they end with a question."""

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
        known=bool(career.store.claims() or career.store.facts()),
        target=target is not None,
        planned=target is not None and career.current_plan() is not None,
    )
    question = career.checkin_open()
    text = render(
        "replies/greeting",
        offline=model == OFFLINE,
        model=model,
        new=career.is_new(),
        name=career.profile().name,
        report=None if target is None else career.gaps(),
        commitments=career.open_commitments(),
        due=_is_due(career),
        unfinished=question is not None,
        question=question.text if question else asking and wording(asking),
    )
    return Greeting(text, asks=question is not None or asking is not None)


def _is_due(career: Career) -> bool:
    """Whether a week has gone by since the last check-in, or since the plan was begun."""
    held = career.store.checkins()
    plan = career.current_plan() if career.target() is not None else None
    since = held[-1].day if held else plan.start if plan else None
    return since is not None and career.today() - since >= WEEK
