"""Title and organisation are carried as a source gives them, and never taken apart anew."""

import csv
import datetime as dt
import io
import json
from collections.abc import Sequence

import pytest

from tools.domain import Fact
from tools.history.given import given_apart, quote_of
from tools.history.timeline import timeline_of
from tools.history.wording import dates_text
from tools.intake import read_document, read_linkedin
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
DAY = dt.date(2026, 11, 26)
JOBS = [
    ("VP, Engineering", "Hollis & Byrne"),
    ("Software Engineer - Backend", "Tern Inc."),
    ("Software Engineer – Data/ML", "Tern, Inc."),
    ("Manager, Data Science, EMEA", "Quarrel"),
    ("Engineer at Large", "Osprey Labs"),
    ("Analyst", "Reed, Marsh & Co"),
    ("Consultant | Freelance", "Acme Works"),
    ("Head of Sales for Europe", "Bank of Mull"),
    ("Engineer II: Platform", "Dune: Systems"),
    ("Nurse (nights)", "St. Ann's (North)"),
    ("Lead @ Labs", "Kettle @ Home"),
    ("Cook / Baker", "Salt / Pepper"),
    ("Director with Portfolio", "University in Exile"),
    ("Class of 2015 – 2016 tutor", "Open School 2010"),
    ("Ingenieur, Entwicklung", "Möwe GmbH, Kiel"),
    ("Owner", ""),
    ("Owner, Baker", ""),
    ("", "Reed, Marsh & Co"),
]


def of_linkedin(jobs: Sequence[tuple[str, str]]) -> tuple[Fact, ...]:
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(["Company Name", "Title", "Description", "Location", "Started On"])
    for title, company in jobs:
        writer.writerow([company, title, "Python all day.", "Porto", "Mar 2019"])
    found = read_linkedin(
        {"Positions.csv": written.getvalue()}, VOCABULARY, source="Positions.csv", on=DAY
    )
    assert all(it.quote in found.text for it in found.profile.facts)
    assert "Positions.csv: not read or kept: “Location”." in found.profile.remarks
    return found.profile.facts


def of_json(jobs: Sequence[tuple[str, str]]) -> tuple[Fact, ...]:
    work = [
        {"position": title, "name": company, "startDate": "2019-03", "summary": "Python all day."}
        for title, company in jobs
    ]
    found = read_document("cv.json", json.dumps({"work": work}).encode(), VOCABULARY, on=DAY)
    assert found.profile is not None
    assert all(it.quote in found.text for it in found.profile.facts)
    return found.profile.facts


@pytest.mark.parametrize(("title", "company"), JOBS)
def test_a_position_is_called_as_its_source_calls_it(title: str, company: str) -> None:
    for facts in (of_linkedin([(title, company)]), of_json([(title, company)])):
        (position,) = timeline_of(facts, DAY).positions
        assert (position.title, position.organisation) == (title, company)
        assert dates_text(position) == "Mar 2019 – now"


@pytest.mark.parametrize(("title", "company"), JOBS)
def test_a_position_that_two_files_tell_stands_once(title: str, company: str) -> None:
    facts = (*of_linkedin([(title, company)]), *of_json([(title, company)]))
    found = timeline_of(facts, DAY)
    assert len(found.positions) == 1
    assert found.overlaps == ()


TOLD_IN_PROSE = [
    "VP, Engineering, Hollis & Byrne (Mar 2019 – present)",
    "VP, Engineering, Hollis & Byrne, 2019 – present",
    "VP, Engineering | Hollis & Byrne | March 2019 – now",
    "vp, engineering, hollis & byrne (03/2019 – today)",
    "VP, Engineering - Hollis & Byrne (since 2019)",
]


@pytest.mark.parametrize("line", TOLD_IN_PROSE)
def test_prose_tells_the_same_position_by_the_name_that_was_given(line: str) -> None:
    given = of_linkedin([JOBS[0]])
    prose = Fact(kind="experience", value=line, quote=line, source="cv.md")
    for facts in ((prose, *given), (*given, prose)):
        found = timeline_of(facts, DAY)
        assert [(it.title, it.organisation) for it in found.positions] == [JOBS[0]]
        assert found.overlaps == ()


def test_other_positions_stay_apart() -> None:
    facts = of_linkedin([("VP, Engineering", "Acme"), ("VP", "Engineering"), ("VP", "Acme")])
    assert len(timeline_of(facts, DAY).positions) == 3


PROSE = [
    ("Engineer, Acme (2019 – 2020)", ""),
    ("Engineer, Acme (2019 – 2020)", "Engineer, Acme (2019 – 2020)"),
    ("Engineer, Acme (2019 – 2020)", "Title: Cook"),
    ("Engineer, Acme (2019 – 2020)", "Organisation: Acme\nTitle: Engineer\nand more"),
    ("Engineer, Acmeton (2019 – 2020)", "Organisation: Acme\nTitle: Engineer"),
    ("Engineer, Acme (2019 – 2020)", "Organisation: [forgotten]\nTitle: Engineer"),
    ("Engineer, Acme (2019 – 2020)", "Organisation: Acme"),
]


@pytest.mark.parametrize(("value", "quote"), PROSE)
def test_only_what_the_fact_itself_says_counts_as_given(value: str, quote: str) -> None:
    assert given_apart(Fact(kind="experience", value=value, quote=quote)) is None


def test_a_title_over_two_lines_is_one() -> None:
    quote = quote_of("VP,\nEngineering", "Acme")
    fact = Fact(kind="experience", value="VP, Engineering, Acme (2019)", quote=quote)
    assert given_apart(fact) == ("VP, Engineering", "Acme")
