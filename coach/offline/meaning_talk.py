"""What the offline coach says of meanings, of its scale, and of where its figures come from."""

import datetime as dt
from collections.abc import Sequence

from coach.offline.done import Done, first_view, view_of
from coach.offline.rendering import rendered
from coach.offline.situation import Situation
from tools.domain import LEVEL_MEANINGS, GapReport, GapRow, Skill
from tools.effort import known_skill
from tools.meanings import meaning
from tools.resources import deliverable
from tools.understanding import Intent

_SHOWN: tuple[int, ...] = (1, 3, 5)
"""The levels of a skill that are told by an example."""
_NAMED = 5
"""How many skills a reply names."""


def meaning_reply(intent: Intent, _done: Sequence[Done], situation: Situation) -> str:
    """Return what a skill is, its other names, what it builds on, and what shows its levels."""
    skill = known_skill(intent.skill or "", situation.vocabulary)
    return rendered(
        intent,
        situation,
        skill=skill,
        meaning=meaning(skill),
        examples=[(level, deliverable(skill, level)) for level in _SHOWN],
    )


def scale_reply(intent: Intent, _done: Sequence[Done], situation: Situation) -> str:
    """Return what levels mean, with an example of the skill that they are asked of."""
    skill = known_skill(intent.skill, situation.vocabulary) if intent.skill else None
    return rendered(
        intent, situation, meanings=LEVEL_MEANINGS, examples=_examples(intent, skill), skill=skill
    )


def _examples(intent: Intent, skill: Skill | None) -> list[tuple[int, str]]:
    """Return what would show the levels that a question is about."""
    if skill is None:
        return []
    top = len(LEVEL_MEANINGS) - 1
    if intent.level is None:
        wanted = list(_SHOWN)
    else:
        wanted = [intent.level, intent.level + 1] if intent.text == "between" else [intent.level]
    return [(level, deliverable(skill, level)) for level in wanted if 1 <= level <= top]


def estimate_reply(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return where the hours of a skill come from, step by step."""
    row = first_view(done)
    skill = known_skill(row.skill, situation.vocabulary)
    first = row.current or 0
    steps = [(level, skill.hours[level]) for level in range(first, row.required)]
    return rendered(
        intent, situation, view=row, skill=skill, steps=steps, full=sum(it for _, it in steps)
    )


def readiness_reply(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return why the readiness is as low, and as wide a range, as it is."""
    report = view_of(done, GapReport)
    rows: list[GapRow] = list(report.skills) if report else []
    asked = {it.skill for it in rows}
    said = intent.quote.casefold()
    found = (it.skill for it in situation.vocabulary.find(intent.quote))
    named = dict.fromkeys((*found, *(it for it in situation.rated if it.casefold() in said)))
    unknown = [it for it in rows if it.status == "unassessed"]
    return rendered(
        intent,
        situation,
        report=report,
        held=[f"{it.skill} {it.current}/5" for it in rows if it.current],
        unknown=[it.skill for it in unknown],
        named=_NAMED,
        absent=[it for it in named if it not in asked],
    )


def practical_reply(intent: Intent, _done: Sequence[Done], situation: Situation) -> str:
    """Return the answer to a small question on how to use the coach."""
    level = dict(situation.levels).get(intent.skill or "")
    return rendered(
        intent,
        situation,
        known=situation.known,
        plan=situation.made,
        level=level,
        today=situation.today,
        later=situation.today + dt.timedelta(6),
    )
