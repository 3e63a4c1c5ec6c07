"""The constructor that the catalogue is written in, so that a role reads like a table."""

from collections.abc import Mapping
from typing import NamedTuple

from tools.domain import Frequency, Importance, Requirement, Role, Seniority

OWN_READING = "Coach's own reading of the role"
"""Where a role comes from that no document stands behind."""


class Counted(NamedTuple):
    """A level, and the share of postings that a source counted for it.

    Attributes:
        level: The level needed, 1 to 5.
        percent: The share as the source gives it, in percent.
        counted_as: What was counted, where the source counts several skills as one.
    """

    level: int
    percent: int
    counted_as: str = ""


Rows = Mapping[str, int | Counted]
"""Skills by their canonical name, each with the level needed."""


def role_table(  # noqa: PLR0913 - the columns of a table, nearly all of them named
    title: str,
    seniority: Seniority,
    summary: str,
    *,
    must: Rows,
    should: Rows,
    nice: Rows,
    basis: str = OWN_READING,
    counted_by: str = "",
) -> Role:
    """Return a role of the catalogue.

    Args:
        title: What a person would type.
        seniority: How senior the role is.
        summary: What the role is about, in a sentence or two.
        must: The skills it can't be done without.
        should: The skills that are expected.
        nice: The skills that help.
        basis: Where the list of skills comes from; levels and importance are Coach's estimate
            in any case, and are called so.
        counted_by: Who counted the shares of the ``Counted`` rows.
    """
    tiers: tuple[tuple[Importance, Rows], ...] = (
        ("must", must),
        ("should", should),
        ("nice", nice),
    )
    return Role(
        title=title,
        seniority=seniority,
        summary=summary,
        requirements=tuple(
            _requirement(skill, row, importance, basis, counted_by)
            for importance, rows in tiers
            for skill, row in rows.items()
        ),
        source=f"catalogue: {basis}",
    )


def _requirement(
    skill: str, row: int | Counted, importance: Importance, basis: str, counted_by: str
) -> Requirement:
    counted = row if isinstance(row, Counted) else None
    return Requirement(
        skill=skill,
        level=counted.level if counted else row,
        importance=importance,
        frequency=_frequency(counted, counted_by) if counted else None,
        source=f"catalogue: {basis}; level and importance are Coach's estimate",
    )


def _frequency(counted: Counted, counted_by: str) -> Frequency:
    remark = f"; {counted.counted_as} counted as one" if counted.counted_as else ""
    return Frequency(share=counted.percent / 100, source=counted_by + remark)
