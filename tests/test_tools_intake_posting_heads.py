"""Place, company and dates as the first lines and sentences of postings give them."""

import pytest

from tools.domain import Workplace
from tools.intake.postings.company import company_of
from tools.intake.postings.posted import posted_on, valid_through
from tools.intake.postings.workplace import place_of
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


@pytest.mark.parametrize(
    ("text", "workplace"),
    [
        ("Data Engineer\nHooli · Remote (EU only) · Full-time", "remote"),
        ("Data Engineer\nWe build ships. Remote (EU only), full-time.", "remote"),
        ("Data Engineer\nFull-time Remote (UK)", "remote"),
        ("Data Engineer\nOn-site 5 days a week", "on-site"),
        ("Data Engineer\nOnsite five days per week", "on-site"),
        ("Data Engineer\nYou work on site five days a week.", "on-site"),
        ("Data Engineer\nTelecommute", "remote"),
        ("Data Engineer\nTelecommuting role", "remote"),
        ("Data Engineer\nLocation: Telecommute", "remote"),
        ("Data Engineer\nThis is a telecommute position.", "remote"),
        ("Data Engineer\nRemote work possible up to 2 days a week", "hybrid"),
        ("Data Engineer\nRemote work is possible two days per week.", "hybrid"),
        ("Data Engineer\nHome office possible up to three days a week", "hybrid"),
        ("Data Engineer\nUp to 2 days of remote work per week", "hybrid"),
        ("Data Engineer\nWork from home 2 days a week", "hybrid"),
        ("Data Engineer\nOn-site 2 days a week", "hybrid"),
        ("Data Engineer\nOn-site three days per week, the rest from home", "hybrid"),
        ("Data Engineer\nHybrid - Munich (3 days in office)", "hybrid"),
        ("Data Engineer\nLocation: Berlin or remote", "remote"),
        ("Data Engineer\nRemote work possible", "remote"),
        ("Data Engineer\nLocation: Remote", "remote"),
        ("Data Engineer\nYou lead a remote team.", None),
        ("Data Engineer\nOur hybrid cloud is big.", None),
        ("Data Engineer\nWork from abroad 20 days a year", None),
        ("Data Engineer\nNo telecommuting", "on-site"),
        ("Data Engineer\nRemote sensing (radar only) is our field.", None),
    ],
)
def test_the_workplace_is_read(text: str, workplace: Workplace | None) -> None:
    found = place_of(text)
    assert (found.workplace if found else None) == workplace


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Data Engineer\nLocation: Berlin or remote", ("Berlin",)),
        ("Data Engineer\nLocation: Remote or Berlin", ("Berlin",)),
        ("Data Engineer\nLocation: Berlin / remote", ("Berlin",)),
        ("Data Engineer\nHybrid - Munich (3 days in office)", ("Munich",)),
        ("Data Engineer\nHybrid – Leeds", ("Leeds",)),
        ("Data Engineer\nRemote - Lisbon", ("Lisbon",)),
        ("Data Engineer\nOn-site in Graz", ("Graz",)),
        ("Data Engineer\nStudio Kumo / Tokyo, Japan", ("Tokyo, Japan",)),
        ("Data Engineer\nHooli / Leeds, UK / Contract", ("Leeds, UK",)),
        ("Data Engineer\nGreater Boston Area", ("Greater Boston Area",)),
        ("Data Engineer\nHooli · Greater Chicago Area · Hybrid", ("Greater Chicago Area",)),
        ("Data Engineer\nSan Francisco Bay Area", ("San Francisco Bay Area",)),
        ("Data Engineer\nNew York Metropolitan Area", ("New York Metropolitan Area",)),
        ("Data Engineer\nHooli | Lagos, Nigeria | Contract", ("Lagos, Nigeria",)),
        ("Data Engineer\nHybrid - Flexible hours", ()),
        ("Data Engineer\nRemote - Full-time", ()),
        ("Data Engineer\nRemote - Europe", ("Europe",)),
        ("Data Engineer\nHybrid - Python and SQL", ()),
        ("Data Engineer\nOur Subject Area", ()),
        ("Data Engineer\nLocation: Remote", ()),
    ],
)
def test_the_place_is_read(text: str, names: tuple[str, ...]) -> None:
    found = place_of(text)
    assert (found.names if found else ()) == names


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Data Engineer\nHooli\n\nWe need SQL. Hooli's office is big.", "Hooli"),
        ("Data Engineer\nHooli\n\nWhat you do at Hooli: SQL.", "Hooli"),
        ("Data Engineer\nHooli\n\nWe need SQL.", None),
        ("# Data Engineer\n\nHooli\n\nLeeds, UK", "Hooli"),
        ("Data Engineer\nAcme | Lagos, Nigeria | Contract", "Acme"),
        ("Data Engineer\nAcme · Remote · Full-time", None),
        ("Data Engineer\nAcme - Leeds, UK", "Acme"),
        ("Data Engineer\nBlue Heron, Leeds, UK", None),
        ("Data Engineer\nStudio Kumo / Tokyo, Japan", "Studio Kumo"),
        ("Data Engineer\nAcme (Hybrid)", None),
        ("Data Engineer\nRequirements\n\n- SQL", None),
        ("Data Engineer\nRemote\n", None),
        ("Data Engineer\nFull-time\n", None),
        ("Data Engineer\nLeeds, UK\n", None),
        ("Data Engineer\nPython\nSQL", None),
        ("Data Engineer\nBerlin\n", None),
        ("Data Engineer\nLondon | Hybrid", None),
        ("Data Engineer\nPosted today\n", None),
        ("Data Engineer\nApply now\n", None),
        ("Data Engineer\nOverview\n", None),
        ("Data Engineer\nSummary\n", None),
        ("Data Engineer\nDescription\n", None),
        ("Data Engineer\nPermanent\n", None),
        ("Data Engineer\nImmediate start\n", None),
        ("Data Engineer\nHello\n", None),
        ("Data Engineer\nEngineering\n", None),
        ("Data Engineer\nLocation: Leeds\n", None),
        ("Data Engineer\nWe love data.\n", None),
    ],
)
def test_the_company_below_the_title_is_read(text: str, company: str | None) -> None:
    assert company_of("Data Engineer", text, VOCABULARY) == company


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Closing date: 9am on Monday 20 April 2026", "2026-04-20"),
        ("Closing date: 12 noon, 20 April 2026", "2026-04-20"),
        ("Closing date: midnight on 20 April 2026", "2026-04-20"),
        ("Closing date: 23:59, 20 April 2026", "2026-04-20"),
        ("Closing date: 5.00 pm on Friday, 1 May 2026", "2026-05-01"),
        ("Deadline for applications is April 20, 2026", "2026-04-20"),
        ("The deadline for applications is 20 April 2026.", "2026-04-20"),
        ("The closing date is 20 April 2026", "2026-04-20"),
        ("The closing date for applications is 20 April 2026", "2026-04-20"),
        ("The application deadline is Monday 20 April 2026 at 9am", "2026-04-20"),
        ("Applications close at 5pm on 20 April 2026", "2026-04-20"),
        ("Applications must be received by 20 April 2026", "2026-04-20"),
        ("Closes 20.04.26", "2026-04-20"),
        ("Closing date: 20/04/26", "2026-04-20"),
        ("Closing date: 03/04/26", None),
        ("Closing date: soon", None),
        ("Interviews: 20 April 2026", None),
        ("The project deadline is 20 April 2026", None),
    ],
)
def test_the_last_day_is_read(line: str, day: str | None) -> None:
    assert valid_through(f"Nurse\n{line}\n") == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Posted: 25.03.26", "2026-03-25"),
        ("Posted: 25.3.26", "2026-03-25"),
        ("Posted: 25/03/26", "2026-03-25"),
        ("Posted: 03/25/26", "2026-03-25"),
        ("Posted: 03/04/26", None),
        ("Posted on 25-03-2026", "2026-03-25"),
        ("Posted: 25 Mar 26", "2026-03-25"),
        ("Posted: 25.03.", None),
        ("Posted: 2.0.26", None),
    ],
)
def test_a_day_with_two_figures_for_its_year_is_read(line: str, day: str | None) -> None:
    assert posted_on(f"Nurse\n{line}\n") == day
