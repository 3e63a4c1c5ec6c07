"""What evidence would settle a skill whose level is unknown, or only claimed."""

from typing import Final

from tools.domain import Skill
from tools.shown_levels import LEADS_OTHERS, WHOLE_PIECES, Shown
from tools.skill_sorts import Sort, sort_of
from tools.wording import listed

_WITH_HELP = 2

_DEEDS: Final[dict[Sort, str]] = {
    "tool": "a task that you did with {skill}",
    "built": "something that you built with {skill} and others used",
    "run": "a system that you ran on {skill}",
    "practice": "real work in which you applied {skill}",
    "field": "a project in which you applied {skill}",
    "people": "a situation in which {skill} was up to you",
    "industry": "work in {skill} that others relied on",
    "tongue": "a talk, meeting or text in {skill}",
}


def settling(required: int, current: int | None, skill: Skill, shown: Shown) -> str:
    """Return in a sentence what would settle a level, or an empty text where it is settled.

    An unknown level is settled at the level asked for, a claimed one as far as it counts: up to
    the level asked for.

    Args:
        required: The level asked for, 1 to 5.
        current: The level known, or ``None`` where it is unassessed.
        skill: The skill; its kind decides what is to be told of.
        shown: What evidence shows of it by now.
    """
    level = required if current is None else min(current, required)
    if shown.level >= level:
        return _say_it(skill, shown) if current is None else ""
    so_far = f" So far {_showing(shown)}." if shown.level else ""
    return f"{_wanted(level, skill, shown)}, would show {level}/5.{so_far}"


def _say_it(skill: Skill, shown: Shown) -> str:
    return (
        f"{_showing(shown)}; your level is still unknown until you say it, "
        f"for example “{skill.name} {shown.level}/5”."
    )


def _showing(shown: Shown) -> str:
    verb = "shows" if len(shown.pieces) == 1 else "show"
    return f"{listed(shown.pieces) or 'evidence'} {verb} {shown.level}/5"


def _wanted(level: int, skill: Skill, shown: Shown) -> str:
    deed = _DEEDS[sort_of(skill)].replace("{skill}", skill.name)
    if level <= _WITH_HELP:
        return f"A piece of evidence on {deed}, with help or alone, and what you did in it"
    missing = WHOLE_PIECES[level] - shown.whole
    leading = level == LEADS_OTHERS and not shown.leads
    if missing <= 0:
        return (
            f"A piece of evidence on how you taught or led others in {skill.name}, "
            "with what came of it"
        )
    more = "more " if shown.whole else ""
    pieces = f"Two {more}pieces" if missing > 1 else f"One {more}piece"
    each = "each with" if missing > 1 else "with"
    led = ", one of them with how you taught or led others" if missing > 1 else ""
    led = led or ", and with how you taught or led others"
    return (
        f"{pieces} of evidence on {deed}, {each} what you did yourself and what came of it"
        f"{led if leading else ''}"
    )
