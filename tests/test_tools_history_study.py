"""Months of study are no gap between positions."""

import datetime as dt

import pytest

from tools.domain import Fact
from tools.history.timeline import timeline_of

AS_OF = dt.date(2026, 11, 16)
JOBS = ("Clerk, Acme, 2014-09 – 2016-08", "Engineer, Tern, 2019-06 – present")
CASES = [
    (JOBS, "MSc Statistics, Hull College (2016-09 – 2019-05)", 0, "it fits exactly"),
    (JOBS, "BSc Nursing, 2016–2019", 0, "years alone may cover it"),
    (JOBS, "BSc Physics, 2010 – 2013", 1, "it was before"),
    (JOBS, "Diploma, 2017", 1, "a single year covers nothing"),
    (JOBS, "MSc Statistics, 2017-09 – 2018-09", 1, "it leaves months on both sides"),
    (JOBS[:1], "PhD Physics, 2016-09 – present", 0, "it still goes on"),
]


@pytest.mark.parametrize(("jobs", "study", "gaps", "reason"), CASES)
def test_study_covers_a_gap(jobs: tuple[str, ...], study: str, gaps: int, reason: str) -> None:
    facts = [
        *(Fact(kind="experience", value=it, source="cv") for it in jobs),
        Fact(kind="education", value=study, source="cv"),
    ]
    assert len(timeline_of(facts, AS_OF).gaps) == gaps, reason


def test_months_of_study_are_no_part_of_a_gap() -> None:
    facts = [
        *(Fact(kind="experience", value=it, source="cv") for it in JOBS),
        Fact(
            kind="education", value="MSc Statistics, Hull College, 2016-09 – 2018-08", source="cv"
        ),
    ]
    (gap,) = timeline_of(facts, AS_OF).gaps
    assert (gap.earliest, gap.latest) == ("2018-09", "2019-05")
    assert (gap.months.low, gap.months.high) == (9, 9)
