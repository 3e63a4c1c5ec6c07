"""How each figure of a gap row came about, in plain sentences."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import ceil, floor

from tools.domain import (
    Basis,
    Frequency,
    GapRow,
    Importance,
    Priority,
    Requirement,
    Skill,
    SkillClaim,
    Transfer,
)
from tools.late import late
from tools.shown_levels import Shown, showing, speaks_against
from tools.weights import (
    FREQUENCY_BASE,
    IMPORTANCE_POINTS,
    asked_share,
    levels_short,
    weight_of,
    wilson_interval,
)
from tools.wording import counted, day_text, figure, listed, one_line, percent

_QUOTE_LIMIT = 300
_SHORT_QUOTE_LIMIT = 80
_ANSWERS_LIMIT = 400
_BASIS_LIMIT = 400
_OUT_OF_TEN = late(r"(?<![\d.])(10|\d)\s*/\s*10(?!\d)")
_BASIS: dict[Basis, tuple[str, str]] = {
    "stated": ("you said so", "you said"),
    "imported": ("imported", "imported:"),
    "inferred": ("inferred", "inferred from"),
    "assessed": ("by your answers", "by your answers"),
    "evidence": ("shown by evidence", "shown by evidence:"),
}
"""How a level is known, in words: alone, and before the words it was read from."""


def where_asked(requirement: Requirement) -> str:
    """Return the sentence that asks for a skill, and where it stands."""
    quote, source = one_line(requirement.quote, _QUOTE_LIMIT), _source(requirement.source)
    if quote and source:
        return f"“{quote}” ({source})"
    return f"“{quote}”" if quote else source


@lru_cache(maxsize=64)  # the same for every requirement of a role
def _source(source: str) -> str:
    return one_line(source, _QUOTE_LIMIT)


def where_shown(shown: Shown) -> str:
    """Return up to which level evidence shows the skill, as a sentence."""
    if not shown.level:
        return ""
    return f"Shown by evidence up to level {shown.level} ({listed(shown.pieces) or 'unnumbered'})."


def transfer_text(saved: Sequence[Transfer], *, at_worst: bool = False) -> str:
    """Return what related skills save on the way, as a sentence; nothing where none does.

    Args:
        saved: What each of them saves.
        at_worst: Whether the way is that from 0, as the level is not known.
    """
    if not saved:
        return ""
    named = [
        f"{counted(it.hours, 'hour')} less for your {it.skill} {it.level}/5, which is related"
        for it in saved
    ]
    way = "from 0, at worst, " if at_worst else ""
    return f"Transfer: {way}{listed(named)}; it does not count as the skill itself."


def blocker_text(row: GapRow) -> str:
    """Return why a row stands in the way, as a sentence."""
    return (
        f"{row.skill} is a must at level {row.required}, and you are at {row.current}: "
        f"{counted(levels_short(row.required, row.current), 'level')} short"
        f"{but_shown([row])}."
    )


def but_shown(rows: Iterable[GapRow]) -> str:
    """Return what evidence shows above the levels of some rows, after a semicolon, or nothing."""
    against = (speaks_against(it.skill, it.current, it.shown, it.evidence) for it in rows)
    return "".join(f"; but {it}" for it in against if it)


def perhaps_met(unknown: Sequence[str]) -> str:
    """Return that what is unknown may meet a requirement, as a sentence.

    Args:
        unknown: The alternatives of unknown level; none gives an empty text.
    """
    if not unknown:
        return ""
    return f"Your level in {listed(unknown, 'or')} is not known, and may meet this already."


def standing(skill: str, required: int, claim: SkillClaim | None, shown: Shown) -> str:
    """Return what is known beside what is asked for, and how it is known, as a sentence.

    Args:
        skill: The canonical name of the skill.
        required: The level asked for, 1 to 5.
        claim: What is known, or ``None`` where the skill is not mentioned.
        shown: What evidence shows of it.
    """
    needed = f"the role needs {required}"
    if claim is None or claim.level is None:
        return f"Unassessed: {_unknown(skill, claim, shown)}, and {needed}."
    short = levels_short(required, claim.level)
    outcome = f"{counted(short, 'level')} short" if short else "met"
    against = speaks_against(skill, claim.level, shown.level, shown.pieces) if short else ""
    return (
        f"You are at level {claim.level} ({_origin(claim)}) and {needed}: {outcome}."
        f"{' But ' + against + '.' if against else ''}"
    )


def _unknown(skill: str, claim: SkillClaim | None, shown: Shown) -> str:
    """Return where a skill of unknown level is mentioned, and what evidence shows of it."""
    mentioned = f"it is mentioned with no level ({_origin(claim)})" if claim else ""
    if shown.level:
        showed = (
            f"{showing(shown.level, shown.pieces)}, your level is unknown until you say it "
            f"(for example “{skill} {shown.level}/5”)"
        )
        return f"{mentioned}, {showed}" if mentioned else showed
    if shown.pieces and not mentioned:
        return f"only {listed(shown.pieces)} mentions it, and tells of no deed"
    return mentioned or "nothing you said or imported mentions it"


def or_else(requirement: Requirement) -> str:
    """Return what else would meet the requirement, as a sentence; nothing where nothing does."""
    if not requirement.alternatives:
        return ""
    named = listed([f"{it.skill} at {it.level}" for it in requirement.alternatives], "or")
    return f"{named} would do instead."


@lru_cache(maxsize=1_024)  # the same for each of a thousand roles
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


def figures_text(
    requirement: Requirement, current: int | None, priority: Priority | None, estimate: str
) -> str:
    """Return how weight, urgency, priority and hours come about, as a sentence.

    Args:
        requirement: What is asked for.
        current: The level known, or ``None`` where it is unassessed.
        priority: The priority of the row, ``None`` where it is met.
        estimate: The hours in words; see `estimate_text`.
    """
    importance, share = requirement.importance, asked_share(requirement)
    weight = f"{_weight(importance, share)}{_counted_in(requirement.frequency)}"
    if priority is None:
        return f"{weight}; nothing is left to learn for it."
    short = levels_short(requirement.level, current)
    worst = "at worst " if current is None else ""
    said = _weeks(requirement.weeks) if requirement.weeks else ""
    return f"{weight}, × {worst}{_urgency(importance, share, short)}: {priority}; {estimate}{said}."


def estimate_text(skill: Skill, hours: float | None) -> str:
    """Return some hours and whose estimate they are, in words.

    Args:
        skill: The skill whose hours were counted.
        hours: The hours, ``None`` where the level is unassessed.
    """
    if hours is None:
        return "no hours until you say your level"
    return f"about {counted(hours, 'hour')} ({_basis(skill.basis)})"


def _weeks(weeks: float) -> str:
    return f"; the role's source says {counted(weeks, 'week')}"


# What follows is the same for many rows, and kept for a comparison with a thousand roles.


@lru_cache(maxsize=4_096)
def _urgency(importance: Importance, share: float | None, short: int) -> str:
    urgency = figure(weight_of(importance, share) * short)
    return f"{counted(short, 'level')} is an urgency of {urgency}"


@lru_cache(maxsize=4_096)
def _weight(importance: Importance, share: float | None) -> str:
    points = f"{IMPORTANCE_POINTS[importance]} ({importance})"
    weight = figure(weight_of(importance, share))
    if share is None:
        return f"Weight {weight} = {points} × 1, as no frequency is known"
    return f"Weight {weight} = {points} × ({figure(FREQUENCY_BASE)} + {figure(share)}"


def _counted_in(frequency: Frequency | None) -> str:
    """Return what the share of a weight means, up to the bracket that ends it."""
    if frequency is None:
        return ""
    if frequency.n is None:
        return ", its share of postings)"
    return f", its share of {frequency.n} postings, {_interval(frequency.share, frequency.n)})"


@lru_cache(maxsize=16_384)
def _interval(share: float, n: int) -> str:
    low, high = wilson_interval(share, n)
    return f"95% interval {percent(low)} to {percent(high)}"


@lru_cache(maxsize=1_024)
def _basis(basis: str) -> str:
    return one_line(basis, _BASIS_LIMIT).rstrip(".") or "an estimate of no stated basis"
