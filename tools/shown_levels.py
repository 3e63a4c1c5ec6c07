"""How high a level evidence shows: what a telling bears out, and no more."""

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from tools.domain import Evidence
from tools.evidence import has_result, is_own, is_told, told_parts
from tools.late import late
from tools.wording import listed

INDEPENDENT, ADVANCED, LEADS_OTHERS = 3, 4, 5

WHOLE_PIECES: Final = {INDEPENDENT: 1, ADVANCED: 2, LEADS_OTHERS: 2}
"""How many whole pieces a level takes to be shown; level 5 takes one of leading others too."""

_PEOPLE = (
    r"(?:teams?|groups?|squads?|crews?|people|colleagues?|co-?workers|engineers?|developers?"
    r"|analysts?|scientists?|designers?|managers?|nurses?|teachers?|students?|pupils?|juniors?"
    r"|interns?|trainees?|apprentices?|beginners?|newcomers?|members?|staff|volunteers?|others"
    r"|somebody|someone|everybody|everyone|users?|operators?|testers?|programmers?)"
)
_LEADS = late(
    r"(?<!was )(?<!were )(?<!been )(?<!being )(?<!got )\b(?:(?:taught|mentored|coached|onboarded)\b"
    rf"|(?:led|trained|supervised|headed|directed|guided)\b(?=[^.;:!?]{{0,40}}?\b{_PEOPLE}\b))",
    re.IGNORECASE,
)


class Shown(NamedTuple):
    """What evidence shows of one skill.

    Attributes:
        level: The highest level that it bears out, 0 where there is none.
        pieces: The numbers of the pieces that show the skill, as they are called: "E1".
        whole: How many of them tell what the user did themselves, and what came of it.
        leads: Whether a whole piece tells of teaching or leading others.
    """

    level: int
    pieces: tuple[str, ...]
    whole: int
    leads: bool


NOTHING_SHOWN: Final = Shown(level=0, pieces=(), whole=0, leads=False)
"""What is shown of a skill that no evidence tells of."""


def showing(level: int, pieces: Sequence[str]) -> str:
    """Return what evidence shows, in words: "E1 and E2 show 4/5"."""
    verb = "shows" if len(pieces) == 1 else "show"
    return f"{listed(pieces) or 'evidence'} {verb} {level}/5"


def speaks_against(skill: str, current: int | None, level: int, pieces: Sequence[str]) -> str:
    """Return that evidence shows more than the level known, and how to settle it, or nothing.

    Args:
        skill: The canonical name of the skill.
        current: The level known, or ``None`` where it is unassessed, which nothing contradicts.
        level: The level that evidence shows, 0 where there is none.
        pieces: The pieces that show it.
    """
    if current is None or level <= current:
        return ""
    return (
        f"{showing(level, pieces)}, which contradicts your {current}/5: "
        f"say “{skill} {level}/5” if that is your level"
    )


def shown_level(skill: str, evidence: Iterable[Evidence]) -> Shown:
    """Return how high a level of a skill evidence shows.

    By the meaning of the levels: what was done, be it with others, shows 2 (can do with help); a
    *whole* piece, with what the user did themselves and what came of it, shows 3 (independent);
    two whole pieces show 4 (advanced); and two, one of which tells of teaching or leading others,
    show 5 (leads others). Further evidence never lowers it. Ours: no telling proves a level, this
    is how much one has to tell for a claim to count as shown.

    Args:
        skill: The canonical name of the skill.
        evidence: All evidence, in any order.
    """
    telling = [it for it in evidence if skill in it.skills]
    if not telling:
        return NOTHING_SHOWN
    whole = [it for it in telling if is_whole(it)]
    leads = any(_tells_of_leading(it) for it in whole)
    done = any(is_told(it.action) or is_told(it.result) for it in telling)
    return Shown(
        level=_level(len(whole), leads=leads, done=done),
        pieces=tuple(f"E{it.id}" for it in telling if it.id is not None),
        whole=len(whole),
        leads=leads,
    )


def is_whole(evidence: Evidence) -> bool:
    """Whether a piece tells what the user did themselves, and what came of it."""
    return is_told(evidence.action) and is_own(evidence) and has_result(evidence)


def _tells_of_leading(evidence: Evidence) -> bool:
    return any(_LEADS.search(part) for part in told_parts(evidence))


def _level(whole: int, *, leads: bool, done: bool) -> int:
    if whole >= WHOLE_PIECES[ADVANCED]:
        return LEADS_OTHERS if leads else ADVANCED
    if whole:
        return INDEPENDENT
    return 2 if done else 0
