"""A whole document checked: what it says of itself, and what our tools make of its inputs."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tools.checking.asked import check_asked
from tools.checking.document import Document, read_text
from tools.checking.gap_figures import check_gaps
from tools.checking.pay_twice import check_pay
from tools.checking.phase_contents import check_contents
from tools.checking.phases import check_durations, phase_groups
from tools.checking.priorities import check_order, differences, passed_over
from tools.checking.recomputed import Recomputed, checked_skills, recompute
from tools.checking.remarks import remarks_on, remarks_on_rows
from tools.checking.rows import SkillRow, skill_rows
from tools.checking.tier_lists import tier_lists
from tools.checking.tiers import check_tiers
from tools.checking.totals import beyond_hours, check_totals, check_weekly_hours, hours_a_week
from tools.checking.twice import frequencies, twice_asked, twice_held, twice_timed
from tools.domain import DocumentCheck, Finding
from tools.domain.check import HoursFrom
from tools.errors import CoachError
from tools.planning.settings import plan_settings
from tools.vocabulary import Vocabulary

ASSUMED_HOURS: Final = 8.0
"""The weekly hours that are assumed where neither the user nor the document says any. Ours."""

_MOST_A_WEEK: Final = 112


def check_document(  # noqa: PLR0913 - the document, and what its weeks are reckoned with
    name: str,
    data: bytes,
    vocabulary: Vocabulary,
    *,
    today: dt.date,
    hours_per_week: float | None = None,
    planned_hours: float | None = None,
) -> DocumentCheck:
    """Check a skill-gap report, a posting or a plan against itself and by our numbers.

    Args:
        name: The document's name.
        data: Its bytes.
        vocabulary: The skills that are known.
        today: The first day of the plan that is made anew.
        hours_per_week: The person's weekly hours, where they are given.
        planned_hours: Those of the person's last plan, which count where none are given; else
            those that the document states, or else `ASSUMED_HOURS`.

    Raises:
        IntakeError: It can't be read.
        CoachError: It holds nothing that could be checked.
    """
    document = read_text(name, data)
    rows = skill_rows(document, vocabulary)
    hours, origin = _weekly_hours(document, hours_per_week, planned_hours)
    settings = plan_settings(start=today, hours_per_week=hours)
    made = recompute(document, rows, vocabulary, source=name, settings=settings)
    sure, perhaps = _contradictions(document, rows, vocabulary)
    left_out = (*check_asked(document, rows, made.role, vocabulary), *passed_over(rows))
    if not (made.report or rows or sure or perhaps or phase_groups(document)):
        raise CoachError(
            f"{name}: there is no skill, requirement or plan in it to check. "
            "Name a skill-gap report, a role's description or a learning plan."
        )
    return DocumentCheck(
        source=name,
        title=made.role.title,
        hours_per_week=hours,
        hours_from=origin,
        contradictions=sure,
        perhaps=perhaps,
        left_out=left_out,
        differences=(
            *beyond_hours(document, rows, hours),
            *_opinions(made, rows),
        ),
        remarks=(*remarks_on(document), *remarks_on_rows(rows)),
        skills=checked_skills(document, made, rows, hours),
        readiness=made.report.readiness if made.report else None,
        assessed=made.report.assessed if made.report else 0,
        plan=made.plan,
    )


def _weekly_hours(
    document: Document, given: float | None, planned: float | None
) -> tuple[float, HoursFrom]:
    if given is not None:
        return given, "given"
    if planned is not None:
        return planned, "planned"
    stated = hours_a_week(document)
    if stated is not None and 0 < stated[1].high <= _MOST_A_WEEK:
        return max(round(stated[1].low * 4), 1) / 4, "stated"
    return ASSUMED_HOURS, "assumed"


def _contradictions(
    document: Document, rows: Sequence[SkillRow], vocabulary: Vocabulary
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    tiers = tier_lists(document, vocabulary)
    asked = list(frequencies(document, rows, tiers, vocabulary))
    pairs = [twice_asked(asked), twice_held(rows), twice_timed(rows), check_order(rows)]
    sure = [
        *check_tiers(tiers, rows),
        *check_gaps(rows),
        *check_durations(document),
        *check_contents(document, vocabulary),
        *check_totals(document, rows),
        *check_weekly_hours(document, rows),
        *check_pay(document),
        *(it for pair in pairs for it in pair.sure),
    ]
    return _by_line(sure), _by_line(it for pair in pairs for it in pair.perhaps)


def _by_line(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    unique = dict.fromkeys(findings)
    return tuple(sorted(unique, key=lambda it: (it.cited[0].line, it.kind, it.subject)))


def _opinions(made: Recomputed, rows: Sequence[SkillRow]) -> Iterator[Finding]:
    if made.report is not None:
        yield from differences(rows, {it.skill: it.priority for it in made.report.skills})
