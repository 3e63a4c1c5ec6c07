"""What positions add up to: each month once, and no more precisely than the dates say."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.domain import Fact, FactKind, Timeline
from tools.history.months import month_at
from tools.history.timeline import called, timeline_of
from tools.history.wording import count_text, dates_text

DAY = dt.date(2026, 11, 26)
TODAY = 12 * DAY.year + DAY.month - 1


def timeline(*lines: str, kind: FactKind = "experience", on: dt.date = DAY) -> Timeline:
    return timeline_of([Fact(kind=kind, value=it) for it in lines], on)


def total(*lines: str) -> str:
    found = timeline(*lines).total
    return "" if found is None else count_text(found)


TOTALS = [
    (("Clerk (Mar 2019 – Mar 2019)",), "1 month"),
    (("Clerk (Mar 2019 – May 2021)",), "2 years 3 months"),
    (("Clerk (Jan 2019 – Dec 2019)",), "1 year"),
    (("Clerk (Oct 2026 – present)",), "2 months"),
    (("Clerk (2019 – 2021)",), "1 year 2 months to 3 years"),
    (("Clerk (2019)",), "1 to 12 months"),
    (("Clerk (2019 – 2019)",), "1 to 12 months"),
    (("Clerk (Mar 2019 – 2019)",), "1 to 10 months"),
    (("Clerk (2025 – present)",), "1 year to 1 year 11 months"),
    (("Clerk (Jan 2019 – Dec 2019)", "Cook (Jan 2020 – Jun 2020)"), "1 year 6 months"),
    (("Clerk (Jan 2019 – Dec 2019)", "Cook (Jul 2019 – Jun 2020)"), "1 year 6 months"),
    (("Clerk (Jan 2019 – Dec 2020)", "Cook (Jul 2019 – Aug 2019)"), "2 years"),
    (("Clerk (2018)", "Cook (2018)"), "1 to 12 months"),
    (("Clerk (2018)", "Cook (2019)"), "2 months to 2 years"),
    (("Clerk (2018)", "Cook (Jan 2018 – Dec 2018)"), "1 year"),
    (("Clerk (Jan 2027 – Dec 2027)",), ""),
    (("Clerk (Jan 2026 – Dec 2027)",), "11 months"),
    (("Clerk, Acme",), ""),
]


@pytest.mark.parametrize(("lines", "expected"), TOTALS)
def test_months_are_counted_once(lines: tuple[str, ...], expected: str) -> None:
    assert total(*lines) == expected


GAPS = [
    (("A clerk (Jan 2018 – Dec 2018)", "B clerk (Jan 2019 – present)"), []),
    (("A clerk (Jan 2018 – Jun 2018)", "B clerk (Jan 2019 – present)"), ["6 months"]),
    (("A clerk (2015 – 2018)", "B clerk (2018 – present)"), ["up to 10 months"]),
    (("A clerk (2015 – 2017)", "B clerk (2018 – present)"), ["up to 1 year 10 months"]),
    (("A clerk (2015 – 2017)", "B clerk (2019 – present)"), ["1 year to 2 years 10 months"]),
    (("A clerk (2015 – Mar 2018)", "B clerk (2019 – present)"), ["9 to 20 months"]),
    (("A clerk (Jan 2015 – present)", "B clerk (2016)"), []),
    (
        ("A clerk (Jan 2015 – Dec 2020)", "B clerk (2016)", "C clerk (Feb 2021 – present)"),
        ["1 month"],
    ),
    (("A clerk (Jan 2015 – Aug 2026)",), ["2 months"]),
    (("A clerk (Jan 2015 – Oct 2026)",), []),
    (("A clerk (Jan 2015 – 2026)",), ["up to 9 months"]),
]


@pytest.mark.parametrize(("lines", "expected"), GAPS)
def test_gaps_are_as_long_as_the_dates_leave_open(
    lines: tuple[str, ...], expected: list[str]
) -> None:
    assert [count_text(it.months) for it in timeline(*lines).gaps] == expected


OVERLAPS = [
    (("A clerk (Jan 2018 – Jun 2018)", "B clerk (Jul 2018 – Dec 2018)"), []),
    (("A clerk (Jan 2018 – Jun 2018)", "B clerk (Jun 2018 – Dec 2018)"), []),
    (("A clerk (Jan 2018 – Jun 2018)", "B clerk (May 2018 – Dec 2018)"), ["2 months"]),
    (("A clerk (Jan 2018 – Dec 2018)", "B clerk (Mar 2018 – Mar 2018)"), ["1 month"]),
    (("A clerk (2015 – 2018)", "B clerk (2018 – 2020)"), ["up to 1 year"]),
    (("A clerk (2015 – 2020)", "B clerk (2017 – 2018)"), ["2 months to 2 years"]),
]


@pytest.mark.parametrize(("lines", "expected"), OVERLAPS)
def test_overlaps_are_as_long_as_the_dates_leave_open(
    lines: tuple[str, ...], expected: list[str]
) -> None:
    found = [count_text(it.months) for it in timeline(*lines).overlaps]
    assert found == expected


def test_a_gap_says_between_which_positions_and_in_which_months_it_is() -> None:
    found = timeline("Clerk, Acme (2015 – 2017)", "Cook at Bistro, 2019 – Aug 2026").gaps
    between, since = found
    assert (between.after, between.before) == ("Clerk, Acme", "Cook, Bistro")
    assert (between.earliest, between.latest) == ("2017-02", "2019-11")
    assert (since.after, since.before, since.months.low) == ("Cook, Bistro", None, 2)


def test_unpaid_work_is_shown_and_counts_in_no_total() -> None:
    facts = [
        Fact(kind="experience", value="Clerk (Jan 2019 – Dec 2019)"),
        Fact(kind="volunteer", value="Tutor (Jan 2015 – Dec 2024)"),
    ]
    found = timeline_of(facts, DAY)
    assert [it.volunteer for it in found.positions] == [True, False]
    assert found.total is not None
    assert (found.total.low, found.overlaps) == (12, ())


def test_facts_of_other_kinds_are_passed_over() -> None:
    assert timeline("BSc, Porto (2012 – 2016)", kind="education").positions == ()


def test_a_position_that_two_files_tell_stands_once_as_the_more_precise_one() -> None:
    found = timeline(
        "Clerk, Acme (2019 – 2021)", "Clerk, Acme (Mar 2019 – May 2021)", "clerk, acme (2019-2021)"
    )
    assert [dates_text(it) for it in found.positions] == ["Mar 2019 – May 2021"]
    assert found.overlaps == ()


def test_two_times_at_one_place_are_two_positions() -> None:
    found = timeline("Clerk, Acme, 2011 – 2013 and Jan 2017 – Dec 2018")
    assert [dates_text(it) for it in found.positions] == ["2011 – 2013", "Jan 2017 – Dec 2018"]


def test_what_has_no_dates_or_only_an_end_is_named() -> None:
    found = timeline("Clerk, Acme", "Cook, Bistro (until 2019)", "Painter (2021 – 2019)")
    assert found.undated == ("Clerk, Acme", "Cook, Bistro (until 2019)", "Painter (2021 – 2019)")
    assert found.total is None


LINES = [
    ("Clerk, Acme (2019 – 2021)", "Clerk", "Acme"),
    ("Senior Clerk at Acme, Berlin | 2019 – 2021", "Senior Clerk", "Acme"),
    ("Acme Corp — Software Engineer — 2019 – 2021", "Software Engineer", "Acme Corp"),
    ("Acme Corp, Senior Engineer, March 2019 - Present (2 years)", "Senior Engineer", "Acme Corp"),
    ("2019–2021 | Engineer | Acme", "Engineer", "Acme"),
    ("03/2019 – heute Softwareentwickler, Blau GmbH, München", "Softwareentwickler", "Blau GmbH"),
    ("Werkstudent bei Rot AG, 2016 - 2019", "Werkstudent", "Rot AG"),
    ("**Analyst** @ Finbank (2019-2021)", "Analyst", "Finbank"),
    ("Engineer for Acme since 2020", "Engineer", "Acme"),
    ("Freelance designer, Jun 2016 - Dec 2018", "Freelance designer", ""),
    ("Company: Acme, Title: Lead developer, Dates: Jan 2018 - Mar 2020", "Lead developer", "Acme"),
    ("CEO/President, Pied Piper (2013-12 – 2014-12)", "CEO/President", "Pied Piper"),
    (
        "Data Analyst (Contract), Freelance (2024-08 – 2025-04)",
        "Data Analyst (Contract)",
        "Freelance",
    ),
    ("Tidewater 2015 – 2018", "Tidewater", ""),
]


@pytest.mark.parametrize(("line", "title", "organisation"), LINES)
def test_title_and_organisation_are_told_apart(line: str, title: str, organisation: str) -> None:
    found = timeline(line).positions[0]
    assert (found.title, found.organisation) == (title, organisation)
    assert called(found).startswith(title)


# Against counting the months one by one

Span = tuple[int, int]
MONTH = st.integers(TODAY - 60, TODAY)
EXACT = st.tuples(MONTH, MONTH).map(lambda it: (min(it), max(it)))


def _line(number: int, span: Span) -> str:
    return f"Job {number} ({month_at(span[0])} – {month_at(span[1])})"


@given(st.lists(EXACT, min_size=1, max_size=6))
def test_where_months_are_known_every_figure_is_exact(spans: list[Span]) -> None:
    found = timeline(*(_line(number, it) for number, it in enumerate(spans)))
    held = {month for first, last in spans for month in range(first, last + 1)}
    assert found.total is not None
    assert (found.total.low, found.total.high) == (len(held), len(held))
    missing = [month for month in range(min(held), TODAY) if month not in held]
    assert sum(it.months.low for it in found.gaps) == len(missing)
    lengths = [*(it.months for it in found.gaps), *(it.months for it in found.overlaps)]
    assert all(it.low == it.high for it in lengths)
    starts = [it.start.earliest for it in found.positions]
    assert all(one <= other for one, other in pairwise(starts))


@given(st.lists(EXACT, min_size=1, max_size=5), st.lists(st.booleans(), min_size=10, max_size=10))
def test_whatever_the_months_were_the_figures_hold_them(
    spans: list[Span], vague: list[bool]
) -> None:
    def shown(month: int, *, year: bool) -> str:
        return month_at(month)[:4] if year else month_at(month)

    lines = [
        f"Job {at} ({shown(it[0], year=vague[2 * at])} – {shown(it[1], year=vague[2 * at + 1])})"
        for at, it in enumerate(spans)
    ]
    found = timeline(*lines)
    held = {month for first, last in spans for month in range(first, last + 1)}
    assert found.total is not None
    assert found.total.low <= len(held) <= found.total.high
    sure = sum(it.months.low for it in found.gaps)
    assert sure <= len([month for month in range(min(held), TODAY) if month not in held])
    lengths = [*(it.months for it in found.gaps), *(it.months for it in found.overlaps)]
    assert all(it.low <= it.high for it in lengths)


@given(st.lists(EXACT, min_size=1, max_size=5), st.randoms())
def test_the_order_of_the_lines_changes_nothing(spans: list[Span], random: object) -> None:
    lines = [_line(number, it) for number, it in enumerate(spans)]
    turned = list(lines)
    random.shuffle(turned)  # type: ignore[attr-defined]  # hypothesis's own Random
    assert timeline(*lines) == timeline(*turned)
