"""How each figure of a gap row came about, in plain sentences."""

import re
from collections.abc import Sequence
from math import ceil, floor

from tools.domain import Basis, GapRow, Priority, Requirement, Skill, SkillClaim, Transfer
from tools.shown_levels import Shown
from tools.weights import (
    FREQUENCY_BASE,
    IMPORTANCE_POINTS,
    exact_weight,
    levels_short,
    wilson_interval,
)
from tools.wording import counted, day_text, figure, listed, one_line, percent

_QUOTE_LIMIT = 300
_SHORT_QUOTE_LIMIT = 80
_ANSWERS_LIMIT = 400
_BASIS_LIMIT = 400
_OUT_OF_TEN = re.compile(r"(?<![\d.])(10|\d)\s*/\s*10(?!\d)")
_BASIS: dict[Basis, tuple[str, str]] = {
    "stated": ("you said so", "you said"),
    "imported": ("imported", "imported:"),
    "inferred": ("inferred", "inferred from"),
    "assessed": ("by your answers", "by your answers"),
    "evidence": ("shown by evidence", "shown by evidence:"),
}
"""How a level is known, in words: alone, and before the words it was read from."""


def explain(
    requirement: Requirement,
    claim: SkillClaim | None,
    skill: Skill,
    hours: float | None,
    priority: Priority | None,
) -> str:
    """Return two sentences: how status and level came about, and the figures that follow.

    Args:
        requirement: What is asked for.
        claim: What is known, or ``None`` where the skill is not mentioned.
        skill: The skill whose hours were counted.
        hours: The hours of the row, ``None`` where the level is unassessed.
        priority: The priority of the row, ``None`` where it is met.
    """
    known = f"{standing(requirement, claim)}{_or_else(requirement)}"
    return f"{known} {_figures(requirement, claim, skill, hours, priority)}"


def where_asked(requirement: Requirement) -> str:
    """Return the sentence that asks for a skill, and where it stands."""
    quote, source = (
        one_line(requirement.quote, _QUOTE_LIMIT),
        one_line(requirement.source, _QUOTE_LIMIT),
    )
    if quote and source:
        return f"“{quote}” ({source})"
    return f"“{quote}”" if quote else source


def where_shown(shown: Shown) -> str:
    """Return up to which level evidence shows the skill, as a sentence."""
    if not shown.level:
        return ""
    return f"Shown by evidence up to level {shown.level} ({listed(shown.pieces) or 'unnumbered'})."


def transfer_text(saved: Sequence[Transfer]) -> str:
    """Return what related skills save on the way, as a sentence; nothing where none does."""
    if not saved:
        return ""
    named = [
        f"{counted(it.hours, 'hour')} less for your {it.skill} {it.level}/5, which is related"
        for it in saved
    ]
    return f"Transfer: {listed(named)}; it does not count as the skill itself."


def blocker_text(row: GapRow) -> str:
    """Return why a row stands in the way, as a sentence."""
    return (
        f"{row.skill} is a must at level {row.required}, and you are at {row.current}: "
        f"{counted(levels_short(row.required, row.current), 'level')} short."
    )


def perhaps_met(unknown: Sequence[str]) -> str:
    """Return that what is unknown may meet a requirement, as a sentence.

    Args:
        unknown: The alternatives of unknown level; none gives an empty text.
    """
    if not unknown:
        return ""
    return f"Your level in {listed(unknown, 'or')} is not known, and may meet this already."


def standing(requirement: Requirement, claim: SkillClaim | None) -> str:
    """Return what is known beside what is asked for, and how it is known, as a sentence."""
    needed = f"the role needs {requirement.level}"
    if claim is None:
        return f"Unassessed: nothing you said or imported mentions it, and {needed}."
    if claim.level is None:
        return f"Unassessed: it is mentioned with no level ({_origin(claim)}), and {needed}."
    short = levels_short(requirement.level, claim.level)
    outcome = f"{counted(short, 'level')} short" if short else "met"
    return f"You are at level {claim.level} ({_origin(claim)}) and {needed}: {outcome}."


def _or_else(requirement: Requirement) -> str:
    """Return what else would meet the requirement, as a sentence after a blank."""
    if not requirement.alternatives:
        return ""
    named = listed([f"{it.skill} at {it.level}" for it in requirement.alternatives], "or")
    return f" {named} would do instead."


def _origin(claim: SkillClaim) -> str:
    """Return how a level is known: the basis, the words, the source and the date."""
    limit = _ANSWERS_LIMIT if claim.basis == "assessed" else _SHORT_QUOTE_LIMIT
    quote = one_line(claim.quote, limit)
    alone, before_quote = _BASIS[claim.basis]
    parts = (
        f"{before_quote} “{quote}”" if quote else alone,
        one_line(claim.source, _QUOTE_LIMIT),
        day_text(claim.on) if claim.on else "",
        _halved(claim),
    )
    return ", ".join(filter(None, parts))


def _halved(claim: SkillClaim) -> str:
    """Return the note on a level that was given out of ten, where the quote shows it."""
    given = _OUT_OF_TEN.search(claim.quote)
    if not given or claim.level not in (floor(int(given[1]) / 2), ceil(int(given[1]) / 2)):
        return ""
    return f"{given[1]} of 10 taken as {claim.level} of 5"


def _figures(
    requirement: Requirement,
    claim: SkillClaim | None,
    skill: Skill,
    hours: float | None,
    priority: Priority | None,
) -> str:
    weight = _weight(requirement)
    if priority is None:
        return f"{weight}; nothing is left to learn for it."
    short = levels_short(requirement.level, claim.level if claim else None)
    urgency = exact_weight(requirement) * short
    worst = "at worst " if hours is None else ""
    return (
        f"{weight}, × {worst}{counted(short, 'level')} is an urgency of {figure(urgency)}: "
        f"{priority}; {_hours(requirement, skill, hours)}."
    )


def _weight(requirement: Requirement) -> str:
    points = f"{IMPORTANCE_POINTS[requirement.importance]} ({requirement.importance})"
    weight = figure(exact_weight(requirement))
    if requirement.frequency is None:
        return f"Weight {weight} = {points} × 1, as no frequency is known"
    share = figure(requirement.frequency.share)
    base = figure(FREQUENCY_BASE)
    return f"Weight {weight} = {points} × ({base} + {share}, {_counted_in(requirement)})"


def _counted_in(requirement: Requirement) -> str:
    """Return what the share means, with sample and interval where the sample is known."""
    frequency = requirement.frequency
    if frequency is None or frequency.n is None:
        return "its share of postings"
    low, high = wilson_interval(frequency.share, frequency.n)
    return f"its share of {frequency.n} postings, 95% interval {percent(low)} to {percent(high)}"


def _hours(requirement: Requirement, skill: Skill, hours: float | None) -> str:
    said = (
        f"the role's source says {counted(requirement.weeks, 'week')}" if requirement.weeks else ""
    )
    if hours is None:
        return "; ".join(filter(None, ("no hours until you say your level", said)))
    basis = one_line(skill.basis, _BASIS_LIMIT).rstrip(".")
    estimate = f"about {counted(hours, 'hour')} ({basis or 'an estimate of no stated basis'})"
    return "; ".join(filter(None, (estimate, said)))
