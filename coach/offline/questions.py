"""What the offline coach asks, and how it knows afterwards what it has asked.

What was asked is read off the last words themselves, so that it survives a restart.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from pydantic_ai.messages import ModelMessage, ModelResponse

from coach.toolset.importing import WHICH_KIND
from prompts import render
from tools.domain import AssessmentQuestion, Question
from tools.evidence import QUESTIONS
from tools.understanding import Expecting, find_days
from tools.understanding.calendar.day_readers import MONTHS

Asking = Literal["about", "target", "hours"]
"""The questions of a first start, in their order."""

FileAsked = Literal["take_in", "import_chat", "import"]
"""What a file is asked for."""

YES_OR_NO = "Yes or no?"
"""How an offer ends."""

WHICH_ONE = "Which one?"
"""How a choice ends."""

YOUR_TARGET = f"your target? {YES_OR_NO}"
"""How the offer of a target ends."""

_FILES: tuple[FileAsked, ...] = ("take_in", "import_chat", "import")
_ENDINGS: tuple[tuple[str, Expecting], ...] = (
    (YES_OR_NO, "offer"),
    (WHICH_ONE, "offer"),
    (WHICH_KIND, "kind"),
)
_ORDER: tuple[Asking, ...] = ("about", "target", "hours")
_SKILL = "§"
_PIECE = re.compile(r"E(?P<piece>[1-9]\d*): ")
_PIECE_OPEN = re.compile(
    r"(?:^|\n)E(?P<piece>[1-9]\d*)(?: says [^\n]*, (?:so|and) nothing (?:of it )?is changed yet"
    r"|: [^\n]* (?:stands in it more than once|does not stand in it), so nothing is changed)[^\n]*$"
)
"""What is wrong in a piece was left open: the right words may follow."""
_WAITING = re.compile(r"“(?P<hours>[\d.]+) hours a week until 30 June 2027”\.$")
_REFUSED = re.compile(r"“(?P<day>[^”]{1,60})” is no day that I can be sure of")
_CHANGE = re.compile(r"take back change (?P<number>\d+) instead\? Yes or no\?\s*$")
_PART_QUESTIONS = frozenset(question.partition(": ")[2] for question in QUESTIONS)


class Asked(NamedTuple):
    """What was asked last, and the skill or the piece of evidence that it was asked of."""

    expecting: Expecting | None = None
    skill: str | None = None
    piece: int | None = None


def wording(asking: Asking) -> str:
    """Return a question of the first start as it is put."""
    return render(f"replies/ask_{asking}")


def target_again() -> str:
    """Return the question for a target as it is put after it was left open."""
    return render("replies/ask_target_again")


def _wordings(asking: Asking) -> list[str]:
    return [wording(asking), *([target_again()] if asking == "target" else ())]


def _endings(asking: Asking) -> list[str]:
    """Return how a question of the first start ends, however it begins."""
    of_a_day = [hours_until(_SKILL).partition(_SKILL)[2].rstrip()] if asking == "hours" else []
    return [*_wordings(asking), *of_a_day]


def asked_before(asking: Asking, before: Sequence[ModelMessage]) -> bool:
    """Return whether the conversation so far has put a question of the first start.

    Args:
        asking: The question.
        before: The messages of the conversation.
    """
    put = [*_wordings(asking), *([YOUR_TARGET] if asking == "target" else ())]
    replies = (it for it in before if isinstance(it, ModelResponse))
    return any(it in (reply.text or "") for reply in replies for it in put)


def level_question(skill: str, skills: Sequence[str] = ()) -> str:
    """Return the question for the level of a skill, or for those of several at once.

    Args:
        skill: The skill.
        skills: All the skills, where there are several.
    """
    return render("replies/ask_level", skill=skill, skills=skills)


def part_question(piece: int, missing: str) -> str:
    """Return the question for a missing part of a piece of evidence.

    Args:
        piece: The number of the piece.
        missing: The part and its question, as `tools.evidence.missing_parts` returns them.
    """
    return f"E{piece}: {missing.partition(': ')[2]}"


def next_question(
    *, known: bool, target: bool, planned: bool, after: Asking | None = None
) -> Asking | None:
    """Return what to ask next of someone new, or ``None`` when all is there.

    Args:
        known: Whether anything is known of the user.
        target: Whether a target is set.
        planned: Whether a plan is made.
        after: A question that was declined; it and those before it are not asked again.
    """
    there = {"about": known, "target": target, "hours": planned}
    left = _ORDER[_ORDER.index(after) + 1 :] if after else _ORDER
    return next((asking for asking in left if not there[asking]), None)


def asked(
    said: str, question: Question | None, assessing: AssessmentQuestion | None = None
) -> Asked:
    """Return what the coach's last words asked for.

    Args:
        said: The last words.
        question: The question that an unfinished check-in waits at, or ``None``.
        assessing: The question that an unfinished assessment waits at, or ``None``.
    """
    last = said.rstrip()
    if assessing is not None and last.endswith(assessing.text):
        return Asked("assessment", assessing.subject)
    if question is not None and last.endswith(question.text.rstrip()):
        return Asked("checkin")
    for ending, expecting in _ENDINGS:
        if last.endswith(ending):
            return Asked(expecting)
    for asking in _ORDER:
        if last.endswith(tuple(_endings(asking))):
            return Asked(asking)
    file = asks_for_file(last)
    if file is not None:
        return Asked(file)
    return _part_asked(last) or _piece_open(last) or _level_asked(last)


def asks_for_file(said: str) -> FileAsked | None:
    """Return what the last words ask a file for, or ``None``."""
    return next((it for it in _FILES if said.endswith(render(f"replies/{it}_needed"))), None)


def hours_waiting(said: str) -> float | None:
    """Return the hours a week that wait for a last day, as ``bad_date`` asks for one."""
    found = _WAITING.search(said.rstrip())
    return float(found["hours"]) if found else None


def month_waiting(said: str, today: dt.date) -> dt.date | None:
    """Return a day of the month in which the day was to be that the last words refuse.

    Args:
        said: The last words.
        today: The day it is.
    """
    found = _REFUSED.search(said) if hours_waiting(said) else None
    months = re.findall(rf"\b(?:{MONTHS})\b", found["day"], re.IGNORECASE) if found else []
    days = find_days(f"in {months[0]}", today) if len(months) == 1 else ()
    return days[0].first if len(days) == 1 else None


def hours_until(day: str) -> str:
    """Return the question for hours a week where the last day of the plan was given alone."""
    return render("replies/ask_hours_until", day=day)


def day_waiting(said: str, today: dt.date) -> dt.date | None:
    """Return the last day that waits for hours a week, as ``hours_until`` asks for them.

    Args:
        said: The last words.
        today: The day it is.
    """
    before, _, after = hours_until(_SKILL).partition(_SKILL)
    line = said.rstrip().rpartition("\n")[2]
    if not (line.startswith(before) and line.endswith(after)):
        return None
    days = find_days(line[len(before) : len(line) - len(after)], today)
    return days[0].first if len(days) == 1 else None


def change_offered(said: str) -> int | None:
    """Return the change that the last words offer to take back, or ``None``."""
    found = _CHANGE.search(said)
    return int(found["number"]) if found else None


def _part_asked(last: str) -> Asked | None:
    """Return the piece of evidence that was asked about, as ``part_question`` words it."""
    line = last.rpartition("\n")[2]
    found = _PIECE.match(line)
    if found is None or line[found.end() :] not in _PART_QUESTIONS:
        return None
    return Asked("evidence", piece=int(found["piece"]))


def _piece_open(last: str) -> Asked | None:
    """Return the piece of which it was left open what is wrong in it."""
    found = _PIECE_OPEN.search(last)
    return Asked(piece=int(found["piece"])) if found else None


def _level_asked(last: str) -> Asked:
    before, _, after = level_question(_SKILL).partition(_SKILL)
    start = last.rfind(before)
    if start >= 0 and last.endswith(after):
        return Asked("level", last[start + len(before) : len(last) - len(after)])
    return Asked()
