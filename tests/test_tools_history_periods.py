"""Periods are read as résumés write them, and no more precisely than they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.domain import Moment
from tools.history.months import index_of, moment_text
from tools.history.periods import find_tenures


def told(line: str) -> str:
    """Return the periods of a line in a short notation: "Mar 2019 > May 2021; 2022 > now"."""
    return "; ".join(
        f"{_short(it.tenure.start)} > {'now' if it.tenure.current else _short(it.tenure.end)}"
        if not it.alone
        else f"in {_short(it.tenure.start)}"
        for it in find_tenures(line)
    )


def _short(it: Moment | None) -> str:
    return "?" if it is None else moment_text(it)


ENGLISH = [
    ("Mar 2019 – Present", "Mar 2019 > now"),
    ("March 2019 - May 2021", "Mar 2019 > May 2021"),
    ("Sept. 2018 — Dec. 2019", "Sep 2018 > Dec 2019"),
    ("Sep 2018–Dec 2019", "Sep 2018 > Dec 2019"),
    ("JAN 2017 - MAR 2019", "Jan 2017 > Mar 2019"),
    ("january 2017 to march 2019", "Jan 2017 > Mar 2019"),
    ("January, 2017 – March, 2019", "Jan 2017 > Mar 2019"),
    ("Jul 4, 2019 - Jun 1, 2020", "Jul 2019 > Jun 2020"),
    ("4 July 2019 to 1st June 2020", "Jul 2019 > Jun 2020"),
    ("Mar – Sep 2020", "Mar 2020 > Sep 2020"),
    ("March through August 2018", "Mar 2018 > Aug 2018"),
    ("May 2016 until August 2016", "May 2016 > Aug 2016"),
    ("From March 2019 until now", "Mar 2019 > now"),
    ("from 2015 to 2018", "2015 > 2018"),
    ("between 2015 and 2018", "2015 > 2018"),
    ("Between March 2015 and May 2018", "Mar 2015 > May 2018"),
    ("since 2020", "2020 > now"),
    ("Since March 2021", "Mar 2021 > now"),
    ("ever since 2016", "2016 > now"),
    ("from 2019 on", "2019 > now"),
    ("2019 to date", "2019 > now"),
    ("2019 till date", "2019 > now"),
    ("2019 - ongoing", "2019 > now"),
    ("2019 – current", "2019 > now"),
    ("2019 – Currently", "2019 > now"),
    ("June 2019 - present day", "Jun 2019 > now"),
    ("2017 – today (remote)", "2017 > now"),
    ("2017→now", "2017 > now"),
    ("2017 -> 2019", "2017 > 2019"),
    ("Acme 2019 –", "2019 > now"),
    ("Acme (2019 -)", "2019 > now"),
    ("until 2019", "? > 2019"),
    ("till June 2014", "? > Jun 2014"),
    ("Aug 2016 - Jul 2017 · 1 yr", "Aug 2016 > Jul 2017"),
    ("March 2019 - Present (2 years 3 months)", "Mar 2019 > now"),
    ("Mar 2019 – Mar 2019", "Mar 2019 > Mar 2019"),
]

YEARS = [
    ("2019 to 2021", "2019 > 2021"),
    ("2019-2021", "2019 > 2021"),
    ("2019 – 2021", "2019 > 2021"),
    ("2019—2021", "2019 > 2021"),
    ("2019/2021", "2019 > 2021"),
    ("1998 - 2003", "1998 > 2003"),
    ("2018–19", "2018 > 2019"),
    ("2018/19", "2018 > 2019"),
    ("2009-14", "2009 > 2014"),
    ("2010/11", "2010 > 2011"),
    ("'19–'21", "2019 > 2021"),
    ("’98 - ’03", "1998 > 2003"),
    ("2016 – 2016", "2016 > 2016"),
    ("2015–2017 and 2019–2021", "2015 > 2017; 2019 > 2021"),
    ("Engineer (2010 – 2012; 2014 – 2016)", "2010 > 2012; 2014 > 2016"),
    ("Summer Analyst, 2019-2020", "2019 > 2020"),
]

FIGURES = [
    ("03/2019-05/2021", "Mar 2019 > May 2021"),
    ("3/2019 - 5/2021", "Mar 2019 > May 2021"),
    ("03.2019 – 05.2021", "Mar 2019 > May 2021"),
    ("03-2019 to 05-2021", "Mar 2019 > May 2021"),
    ("2019-03 – 2021-05", "Mar 2019 > May 2021"),
    ("2019-03 – present", "Mar 2019 > now"),
    ("2010-12 – present", "Dec 2010 > now"),
    ("2019/03 - 2021/05", "Mar 2019 > May 2021"),
    ("2019-03-15 - 2021-05-31", "Mar 2019 > May 2021"),
    ("15.03.2019 - 31.05.2021", "Mar 2019 > May 2021"),
    ("15/03/2019 – 31/05/2021", "Mar 2019 > May 2021"),
    ("03/15/2019 – 05/31/2021", "Mar 2019 > May 2021"),
    ("01/03/2019 – 01/05/2020", "Jan to Mar 2019 > Jan to May 2020"),
    ("01.03.2019 – 01.05.2020", "Mar 2019 > May 2020"),
    ("03–09/2020", "Mar 2020 > Sep 2020"),
    ("03/19 – 05/21", "Mar 2019 > May 2021"),
    ("11/98 - 02/04", "Nov 1998 > Feb 2004"),
    ("03/19 – present", "Mar 2019 > now"),
    ("Mar '19 – Dec '20", "Mar 2019 > Dec 2020"),
    ("Jan 19 - Mar 20", "Jan 2019 > Mar 2020"),
    ("2019 – 2021-03", "2019 > Mar 2021"),
    ("13/2019 - 02/2020", "2019 > Feb 2020"),
    ("05/2016 – 08/2016 Analyst", "May 2016 > Aug 2016"),
]

PARTS = [
    ("Winter 2020", "in 2020"),
    ("Winter 2019/20", "in Oct 2019 to Mar 2020"),
    ("Summer 2019", "in May to Sep 2019"),
    ("Fall 2017 – Spring 2018", "Aug to Dec 2017 > Feb to Jun 2018"),
    ("Autumn 2017 to Summer 2019", "Aug to Dec 2017 > May to Sep 2019"),
    ("early 2019 to late 2020", "Jan to Jun 2019 > Jul to Dec 2020"),
    ("mid-2018 – end of 2019", "Apr to Sep 2018 > Jul to Dec 2019"),
    ("beginning of 2018 to present", "Jan to Jun 2018 > now"),
    ("Q3 2018 – Q1 2020", "Jul to Sep 2018 > Jan to Mar 2020"),
    ("Q4 2021 - now", "Oct to Dec 2021 > now"),
    ("H1 2019 – H2 2020", "Jan to Jun 2019 > Jul to Dec 2020"),
    ("since early 2022", "Jan to Jun 2022 > now"),
]

ABROAD = [
    ("März 2019 bis Mai 2021", "Mar 2019 > May 2021"),
    ("03/2019 – heute", "Mar 2019 > now"),
    ("seit Okt. 2020", "Oct 2020 > now"),
    ("seit 2018", "2018 > now"),
    ("Jänner 2017 – Dezember 2018", "Jan 2017 > Dec 2018"),
    ("Sept. 2016 - Feb. 2019", "Sep 2016 > Feb 2019"),
    ("von Juni 2015 bis heute", "Jun 2015 > now"),
    ("1. Juli 2014 – 30. Juni 2016", "Jul 2014 > Jun 2016"),
    ("Anfang 2018 bis Ende 2019", "Jan to Jun 2018 > Jul to Dec 2019"),
    ("ab 2021", "2021 > now"),
    ("janv. 2019 – déc. 2020", "Jan 2019 > Dec 2020"),
    ("de mars 2018 à juin 2020", "Mar 2018 > Jun 2020"),
    ("depuis mars 2021", "Mar 2021 > now"),
    ("février 2017 - août 2018", "Feb 2017 > Aug 2018"),
    ("juillet 2019 à aujourd'hui", "Jul 2019 > now"),
    ("2016 à ce jour", "2016 > now"),
    ("enero de 2019 - mayo de 2021", "Jan 2019 > May 2021"),
    ("Desde enero de 2019 hasta la actualidad", "Jan 2019 > now"),
    ("marzo 2018 – presente", "Mar 2018 > now"),
    ("gennaio 2015 – oggi", "Jan 2015 > now"),
    ("junho de 2017 até o momento", "in Jun 2017"),
    ("fevereiro 2017 - atual", "Feb 2017 > now"),
    ("mei 2018 – heden", "May 2018 > now"),
    ("maart 2016 tot juli 2018", "Mar 2016 > Jul 2018"),
]

SINGLE = [
    ("June 2020 (internship)", "in Jun 2020"),
    ("May 2020", "in May 2020"),
    ("Engineer, Acme (2018)", "in 2018"),
    ("Engineer, Acme, 2018", "in 2018"),
    ("2018: Engineer", "in 2018"),
    ("2018 | Engineer | Acme", "in 2018"),
    ("Certified Kubernetes Administrator, 09/2023", "in Sep 2023"),
    ("2023-9-28", "in Sep 2023"),
]

NONE = [
    "",
    "Engineer, Acme",
    "2021 – 2019",
    "May 2021 to March 2021",
    "led 2019 users",
    "+44 20 7946 0958",
    "Served 2000 customers and 1950 partners",
    "Worked there in 2015 and 2018",
    "grew it from 2010 users to 2050 users",
    "Windows Server 2019",
    "a budget of $2019",
    "ISO 27001:2013",
    "version 2019.3",
    "24/7 support",
    "room 12/14",
    "Present",
    "to date",
    "Mar – Sep",
    "sometime in the nineties",
]


@pytest.mark.parametrize(
    ("line", "expected"), [*ENGLISH, *YEARS, *FIGURES, *PARTS, *ABROAD, *SINGLE]
)
def test_a_period_is_read(line: str, expected: str) -> None:
    assert told(line) == expected


@pytest.mark.parametrize("line", NONE)
def test_what_is_no_period_is_none(line: str) -> None:
    assert told(line) == ""


@pytest.mark.parametrize(("line", "expected"), [*ENGLISH, *YEARS, *FIGURES, *PARTS, *ABROAD])
def test_a_period_is_found_within_a_line(line: str, expected: str) -> None:
    assert told(f"Clerk, Tidewater Ltd ({line})") == expected


@given(st.text(alphabet="0123456789-–/. 'abcMarchtoPresent()", max_size=60))
def test_any_line_is_read_in_order_and_no_period_ends_before_it_begins(line: str) -> None:
    found = find_tenures(line)
    assert [it.start for it in found] == sorted(it.start for it in found)
    for it in found:
        assert 0 <= it.start < it.end <= len(line)
        start, end = it.tenure.start, it.tenure.end
        if start is not None and end is not None:
            assert index_of(start.earliest) <= index_of(end.latest)
        assert it.tenure.current == (end is None)


@given(st.text(max_size=300))
def test_no_text_is_too_strange(line: str) -> None:
    find_tenures(line)


def test_of_an_endless_line_only_the_beginning_is_read() -> None:
    line = "Clerk, Acme, 2019 - 2021 - " * 1_000
    assert {it.end <= 400 for it in find_tenures(line)} == {True}
