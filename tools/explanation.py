"""One row of the gaps taken apart: each figure with its formula filled in, and its sources."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from tools.alternatives import chosen
from tools.domain import (
    Explanation,
    Figure,
    GapReport,
    GapRow,
    Pace,
    Requirement,
    Role,
    Skill,
    SkillClaim,
)
from tools.effort import known_skill
from tools.gap_reasons import standing
from tools.pace import PRIOR_REASON, pace_formula, pace_text, told_beside_estimated
from tools.readiness import claims_by_skill
from tools.transfer import eased, transfers
from tools.vocabulary import Vocabulary
from tools.weights import (
    FREQUENCY_BASE,
    IMPORTANCE_POINTS,
    PRIORITY_BOUNDS,
    exact_weight,
    levels_short,
    wilson_interval,
)
from tools.wording import counted, figure, percent

OWN_POINTS = "Coach's own: a must counts as much as three nice-to-haves"


def take_apart(
    report: GapReport,
    row: GapRow,
    role: Role,
    claims: Iterable[SkillClaim],
    vocabulary: Vocabulary,
) -> Explanation:
    """Return how the figures of a row came about.

    Args:
        report: The gaps that the row is of.
        row: The row.
        role: The role of the report.
        claims: What is known of the person.
        vocabulary: Holds the hours of each skill.
    """
    held = claims_by_skill(claims)
    levels = {name: it.level for name, it in held.items()}
    asked = next(
        chosen(it, levels)
        for it in role.requirements
        if row.skill in {way.skill for way in it.ways}
    )
    skill = known_skill(row.skill, vocabulary)
    figures = (
        *_level(asked, row, held.get(row.skill)),
        _weight(asked, row),
        *_share_of_readiness(report, row),
        _priority(asked, row),
        *_pace(row, vocabulary.pace),
        *_hours(row, skill, levels, vocabulary.pace),
    )
    return Explanation(
        role=report.role, skill=row.skill, status=row.status, figures=figures, why=row.why
    )


def _level(asked: Requirement, row: GapRow, claim: SkillClaim | None) -> Iterator[Figure]:
    yield Figure(name="level asked for", value=row.required, unit="of 5", source=row.source)
    yield Figure(
        name="your level", value=row.current, unit="of 5", source=standing(asked.level, claim)
    )


def _weight(asked: Requirement, row: GapRow) -> Figure:
    points = IMPORTANCE_POINTS[asked.importance]
    if asked.frequency is None:
        formula = f"{points} ({asked.importance}) × 1, as no frequency is known"
        return Figure(name="weight", value=row.weight, unit="", formula=formula, source=OWN_POINTS)
    share = asked.frequency.share
    formula = f"{points} ({asked.importance}) × ({figure(FREQUENCY_BASE)} + {figure(share)})"
    counted_by = asked.frequency.source or "the role's source"
    if asked.frequency.n:
        low, high = wilson_interval(share, asked.frequency.n)
        counted_by += (
            f"; {asked.frequency.n} postings, 95% interval {percent(low)} to {percent(high)}"
        )
    source = f"{OWN_POINTS}; the share of postings: {counted_by}"
    return Figure(name="weight", value=row.weight, unit="", formula=formula, source=source)


def _share_of_readiness(report: GapReport, row: GapRow) -> Iterator[Figure]:
    total = sum(Fraction(repr(it.weight)) for it in report.skills)
    weight = Fraction(repr(row.weight))
    part = min(Fraction(row.current or 0, row.required), Fraction(1))
    yield Figure(
        name="adds to readiness",
        value=_tenths(100 * weight * part / total),
        unit="% points",
        formula=(
            f"100 × {figure(weight)} × min({row.current or 0}/{row.required}, 1) / {figure(total)}"
        ),
        source=f"the weights of all {len(report.skills)} requirements add up to {figure(total)}",
    )
    yield Figure(
        name="could add at most",
        value=_tenths(100 * weight / total),
        unit="% points",
        formula=f"100 × {figure(weight)} / {figure(total)}",
    )


def _priority(asked: Requirement, row: GapRow) -> Figure:
    short = levels_short(row.required, row.current)
    urgency = exact_weight(asked) * short
    bounds = ", ".join(f"{name} from {figure(least)}" for least, name in PRIORITY_BOUNDS)
    worst = " at worst" if row.current is None else ""
    return Figure(
        name="urgency",
        value=float(urgency),
        unit="",
        formula=(
            f"{figure(exact_weight(asked))} × {counted(short, 'level')} missing{worst}: "
            f"{row.priority or 'met'}"
        ),
        source=f"Coach's own bounds: {bounds}, else P3",
    )


def _pace(row: GapRow, pace: Pace | None) -> Iterator[Figure]:
    if pace is None or not pace_text(pace) or row.status == "met":
        return
    yield Figure(
        name="your pace",
        value=pace.ratio,
        unit="× the estimated hours",
        formula=pace_formula(pace),
        source=f"{told_beside_estimated(pace)}; {PRIOR_REASON}",
    )


def _hours(
    row: GapRow, skill: Skill, levels: Mapping[str, int | None], pace: Pace | None
) -> Iterator[Figure]:
    start = row.current or 0
    helped = eased(skill, levels, pace)
    for level in range(start, row.required):
        saved = transfers(skill, levels, level, level + 1, pace)
        less = "".join(
            f", {percent(it.strength)} less for your {it.skill} {it.level}/5" for it in saved
        )
        if pace and pace_text(pace):
            less += f", × {figure(pace.ratio)} by your pace"
        yield Figure(
            name=f"hours {level} → {level + 1}",
            value=helped.hours[level],
            unit="h",
            formula=f"{figure(skill.hours[level])} h{less}" if less else "",
        )
    if row.hours is not None:
        yield Figure(
            name="hours",
            value=row.hours,
            unit="h",
            formula="the sum of the levels above" if row.hours else "nothing is left to learn",
            source=skill.basis,
        )


def _tenths(value: Fraction) -> float:
    return float(round(value, 1))
