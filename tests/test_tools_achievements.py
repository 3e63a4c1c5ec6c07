"""What tells of a deed with a figure could be kept as evidence; nothing else is proposed."""

import pytest

from tools.achievements import MOST_ACHIEVEMENTS, achievements_of
from tools.domain import Evidence, Telling
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
WHERE = "Engineer, Acme (2019 – 2021)"


def read(text: str, *, listed: bool = True) -> tuple[Evidence, ...]:
    return achievements_of([Telling(where=WHERE, text=text, listed=listed)], VOCABULARY)


def figures(text: str, *, listed: bool = True) -> list[tuple[float | None, float, str]]:
    return [
        (it.before, it.value, it.unit)
        for found in read(text, listed=listed)
        for it in found.metrics
    ]


LISTED = [
    ("Reduced p95 from 900 ms to 120 ms", [(900, 120, "ms")]),
    ("Cut costs by 30 % through spot instances", [(None, 30, "%")]),
    ("Led a team of 6", [(None, 6, "people")]),
    ("Managed a €1.2M budget", [(None, 1_200_000, "EUR")]),
    ("3x faster builds", [(None, 3, "x")]),
    ("Grew revenue from $1M to $2.4M", [(1_000_000, 2_400_000, "USD")]),
    ("Mentored 4 junior developers", [(None, 4, "junior developers")]),
    ("Increased test coverage from 40% to 85%", [(40, 85, "%")]),
    ("Handled 120+ tickets a week", [(None, 120, "tickets a week")]),
    ("Saved 15 hours per week by automating reports", [(None, 15, "hours per week")]),
    ("Deployment time: 2 h -> 10 min", [(120, 10, "min")]),
    ("Processed 3 TB of data", [(None, 3, "TB")]),
    ("Maintained 99.95% uptime", [(None, 99.95, "%")]),
    ("Zero downtime in 18 months", [(None, 18, "months")]),
    ("Umsatz um 20 % gesteigert", [(None, 20, "%")]),
    ("Onboarded ~300 users", [(None, 300, "users")]),
    ("Hired and trained a team of 35", [(None, 35, "people")]),
    ("Migrated 200 services to Kubernetes", [(None, 200, "services")]),
]

NOTHING = [
    "Responsible for billing",
    "5 years of experience in SQL",
    "5 years of SQL",
    "Over 10 years in the industry",
    "Built with Python 3 and Go 1.21",
    "GPA 3.9",
    "Average grade 1.3, 95 % of the points",
    "Supported 24/7 operations",
    "Won the 2019 hackathon",
    "Won 2nd prize",
    "Which of our 40 services is the slowest?",
    "Results of 2020, 30 % up:",
    "30 %",
    "",
]


@pytest.mark.parametrize(("line", "expected"), LISTED)
def test_a_line_with_a_figure_is_an_achievement(
    line: str, expected: list[tuple[float | None, float, str]]
) -> None:
    assert figures(line) == expected
    found = read(line)[0]
    assert found.situation == f"{WHERE}."
    assert found.action or found.result
    assert all(it.quote in line for it in found.metrics)


@pytest.mark.parametrize("line", NOTHING)
def test_a_line_without_one_is_none(line: str) -> None:
    assert read(line) == ()


def test_of_running_text_only_what_was_done_or_came_of_it_counts() -> None:
    text = (
        "Acme is a startup of 50 people. I cut the bill by 30%. The office has 3 floors. "
        "As a result 400 customers stayed."
    )
    assert figures(text, listed=False) == [(None, 30, "%"), (None, 400, "customers")]


def test_the_skills_of_a_deed_are_shown_with_it() -> None:
    assert read("Cut the nightly run by 60% with Kafka")[0].skills == ("Kafka",)


def test_one_deed_told_twice_is_one_achievement() -> None:
    tellings = [
        Telling(where="A", text="Cut costs by 30%", listed=True),
        Telling(where="B", text="cut costs by 30 %.", listed=True),
    ]
    assert [it.situation for it in achievements_of(tellings, VOCABULARY)] == ["A."]


def test_a_document_proposes_no_more_than_can_be_looked_through() -> None:
    tellings = [Telling(text=f"Trained {n} clerks", listed=True) for n in range(2, 200)]
    assert len(achievements_of(tellings, VOCABULARY)) == MOST_ACHIEVEMENTS


def test_what_is_told_of_no_position_stands_by_itself() -> None:
    found = achievements_of([Telling(text="Cut costs by 30%", listed=True)], VOCABULARY)
    assert found[0].situation == ""
