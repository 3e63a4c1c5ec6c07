"""A title's own line: the company, the place and the workplace behind it, cut off from its end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.domain import Workplace
from tools.intake import read_role
from tools.intake.postings.title_line import title_line
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
BODY = "\n\nWe carry parcels.\n\n## What you bring\n\n- Strong SQL\n- Docker\n"


@pytest.mark.parametrize(
    ("line", "title", "company", "names", "workplace"),
    [
        (
            "Platform Engineer (m/f/d) - Larkspur Systems, Leeds / hybrid 2 days",
            "Platform Engineer",
            "Larkspur Systems",
            ("Leeds",),
            "hybrid",
        ),
        (
            "Senior Data Engineer @ Tidewater Logistics | Remote (EU)",
            "Senior Data Engineer",
            "Tidewater Logistics",
            ("EU",),
            "remote",
        ),
        (
            "QA Engineer | Fenwick | Dublin | on-site",
            "QA Engineer",
            "Fenwick",
            ("Dublin",),
            "on-site",
        ),
        (
            "Head of Payroll - Saltmarsh Group - London, 3 days in the office",
            "Head of Payroll",
            "Saltmarsh Group",
            ("London",),
            "hybrid",
        ),
        (
            "Product Manager, Payments - Umberland (Amsterdam)",
            "Product Manager, Payments",
            "Umberland",
            ("Amsterdam",),
            None,
        ),
        (
            "Job: Cloud Engineer (100%) bei Wexcombe in Zürich",
            "Cloud Engineer",
            "Wexcombe",
            ("Zürich",),
            None,
        ),
        ("Office Manager, Otley, UK, part-time", "Office Manager", None, ("Otley, UK",), None),
        ("Data Scientist in Munich", "Data Scientist", None, ("Munich",), None),
        ("Chef – Leeds or Bristol", "Chef", None, ("Leeds", "Bristol"), None),
        ("Product Manager - Growth - London", "Product Manager - Growth", None, ("London",), None),
        ("Data Engineer - AWS - Remote", "Data Engineer - AWS", None, (), "remote"),
        ("Nurse, night shifts, £18 per hour", "Nurse, night shifts", None, (), None),
        ("Remote Sensing Engineer", "Remote Sensing Engineer", None, (), None),
        ("Area Manager, South Wales", "Area Manager, South Wales", None, (), None),
        ("Software Engineer, Hybrid Cloud", "Software Engineer, Hybrid Cloud", None, (), None),
        ("Engineer in Test", "Engineer in Test", None, (), None),
    ],
)
def test_a_title_ends_where_its_line_goes_on(
    line: str,
    title: str,
    company: str | None,
    names: tuple[str, ...],
    workplace: Workplace | None,
) -> None:
    role = read_role(f"{line}{BODY}", VOCABULARY, source="posting.md")
    place = role.place
    assert (role.title, role.company) == (title, company)
    assert (place.names if place else ()) == names
    assert (place.workplace if place else None) == workplace


@given(st.text(max_size=80))
def test_no_more_is_cut_off_than_stands_behind(line: str) -> None:
    read = title_line(line)
    assert line.startswith(read.title)
    assert all(it in line for it in (read.quote, read.name, *read.places))
