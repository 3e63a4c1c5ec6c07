"""Time that was not paid counts in no total, and what begins in the future is named."""

import datetime as dt

import pytest

from tools.domain import Fact
from tools.history.impossible import remarks_on_dates
from tools.history.timeline import timeline_of
from tools.history.wording import count_text

DAY = dt.date(2026, 11, 26)
JOB = Fact(kind="experience", value="Clerk, Acme (Jan 2015 – Dec 2015)")

UNPAID = [
    "Career break (parental leave) 2019–2020",
    "Career Break, 2019 – 2020",
    "Parental leave (2019 – 2020)",
    "Maternity Leave, Jan 2019 – Dec 2019",
    "Sabbatical, 2019 – 2020",
    "Elternzeit (01/2019 – 12/2019)",
    "Gap year, 2019 – 2020",
    "Stay-at-home parent, 2019 – 2020",
    "Job search (Jan 2019 – Mar 2019)",
    "Board member (unpaid), Club (2012 – 2014)",
    "Treasurer, Rowing Club (honorary), 2012 – 2014",
    "Unpaid intern, Acme (2012 – 2013)",
    "Consultant (pro bono), Shelter (2012 – 2014)",
    "Trainer (ehrenamtlich), Sportverein, 2012 – 2014",
    "Volunteer, Red Cross (2012 – 2014)",
    "Tutor (volunteer), Code Club (2012 – 2014)",
]


@pytest.mark.parametrize("line", UNPAID)
def test_time_that_was_not_paid_is_shown_and_not_counted(line: str) -> None:
    found = timeline_of([JOB, Fact(kind="experience", value=line)], DAY)
    assert found.total is not None
    assert count_text(found.total) == "1 year"
    assert sorted(it.volunteer for it in found.positions) == [False, True]
    assert found.overlaps == ()


PAID = [
    "Maternity leave cover, HR manager, Acme (2012 – 2014)",
    "Volunteer coordinator, Red Cross (2012 – 2014)",
    "Volunteer Manager, Shelter (2012 – 2014)",
    "Clerk for unpaid invoices, Acme (2012 – 2014)",
    "Sabbatical Officer, Students' Union (2012 – 2014)",
    "Analyst, Career Break Ltd (2012 – 2014)",
    "Head of Job Search, Indigo (2012 – 2014)",
    "Board member, Club (2012 – 2014)",
    "Parental leave replacement teacher, School (2012 – 2014)",
]


@pytest.mark.parametrize("line", PAID)
def test_paid_work_that_only_sounds_so_counts(line: str) -> None:
    found = timeline_of([JOB, Fact(kind="experience", value=line)], DAY)
    assert [it.volunteer for it in found.positions] == [False, False]


FUTURE = [
    ("Engineer, Acme (Dec 2030 – Present)", True),
    ("Engineer, Acme (2030 – present)", True),
    ("Engineer, Acme (Dec 2026 – now)", True),
    ("Engineer, Acme (Jan 2031 – Dec 2031)", True),
    ("Engineer, Acme (Nov 2026 – Present)", False),
    ("Engineer, Acme (2026 – Present)", False),
    ("Engineer, Acme (Jan 2026 – Dec 2027)", False),
]


@pytest.mark.parametrize(("line", "named"), FUTURE)
def test_what_begins_after_today_is_named_and_counts_nowhere(
    line: str,
    named: bool,  # noqa: FBT001
) -> None:
    fact = Fact(kind="experience", value=line)
    found = timeline_of([fact], DAY)
    assert found.not_begun == ((line,) if named else ())
    assert [it.value for it in found.positions] == ([] if named else [line])
    assert [line in it for it in remarks_on_dates([fact], DAY)] == ([True] if named else [])
    assert remarks_on_dates([fact], None) == ()
