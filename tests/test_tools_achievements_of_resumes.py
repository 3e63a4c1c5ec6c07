"""Figures as résumés write them, and which of their lines are proposed as achievements."""

import pytest

from tools.achievements import achievements_of
from tools.domain import Telling
from tools.intake import read_profile
from tools.metrics import read_metrics
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

FIGURES = [
    # A power of ten is one number.
    ("Trained on 2×10^6 samples", [(2_000_000, "samples", None)]),
    ("Trained on 2 x 10^6 samples", [(2_000_000, "samples", None)]),
    ("Trained on 1.5·10⁶ samples", [(1_500_000, "samples", None)]),
    ("Simulated 10^9 events", [(1_000_000_000, "events", None)]),
    ("Trained on 3e6 samples", [(3_000_000, "samples", None)]),
    ("Kept the error below 10^-3 units", []),
    # A change in two units of one kind keeps what was before, in the unit of what came.
    ("Cut latency from 1.2s to 300ms", [(300, "ms", 1_200)]),
    ("Cut builds from 2 hours to 12 minutes", [(12, "minutes", 120)]),
    ("Cut reports from 3 days to 4 hours", [(4, "hours", 72)]),
    ("Cut memory from 2 GB to 300 MB", [(300, "MB", None)]),
    ("Cut latency from 1.2s to 300 users", [(300, "users", None)]),
    ("Cut p95 from 900 ms to 120 ms", [(120, "ms", 900)]),
    # A range in one currency is one figure.
    ("Managed a budget of £250k-£300k", [(250_000, "GBP", None)]),
    ("Managed €1.2M–€1.5M a year", [(1_200_000, "EUR a year", None)]),
    ("Sold for $10k to $20k", [(10_000, "USD", None), (20_000, "USD", None)]),
    # German scales, and the point that may be either.
    ("Served 1,2 Mio. requests per day", [(1_200_000, "requests per day", None)]),
    ("Served 3 Mio. users", [(3_000_000, "users", None)]),
    ("Umsatz von 2,5 Mrd. EUR", [(2_500_000_000, "EUR", None)]),
    ("Sold 1.500 units", []),
    ("Sold 1,500 units", [(1_500, "units", None)]),
    # What something rose to is a figure beside that by which it rose.
    ("Raised NPS by 12 points to 67", [(12, "points", None), (67, "points", None)]),
    ("Raised conversion by 3% to 12%", [(3, "%", None)]),
    ("Cut it by 40 minutes to 20 users", [(40, "minutes", None), (20, "users", None)]),
    # Ranks and parts of a whole.
    ("Won 3 of 5 bids", [(3, "of 5 bids", None)]),
    ("Ranked #1 of 200 sales reps", [(1, "of 200 sales reps", None)]),
    ("Finished 2nd out of 80 teams", [(2, "of 80 teams", None)]),
    ("Fixed 3 of the bugs", []),
    ("Chapter 3 of 5", []),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures_are_read_with_their_unit(
    text: str, expected: list[tuple[float, str, float | None]]
) -> None:
    found = read_metrics(text, VOCABULARY)
    assert [(it.value, it.unit, it.before) for it in found] == expected
    assert all(it.quote in text for it in found)


PROPOSED = [
    "Saved €3M",
    "Saved $200k",
    "Won 3 of 5 bids",
    "Ranked #1 of 200 sales reps",
    "Cut latency by 40%",
    "Managed a budget of £250k-£300k",
    "Grew sales 3x",
]


@pytest.mark.parametrize("line", PROPOSED)
def test_a_deed_with_a_figure_is_proposed(line: str) -> None:
    assert len(achievements_of([Telling(text=line, listed=True)], VOCABULARY)) == 1


NOT_PROPOSED = ["€3M", "40 %", "Pay €60k", "Python 3", "2 years", "Ranked", "Won a prize", "5 of 5"]


@pytest.mark.parametrize("line", NOT_PROPOSED)
def test_a_figure_without_a_deed_is_not(line: str) -> None:
    assert achievements_of([Telling(text=line, listed=True)], VOCABULARY) == ()


WHERE = [
    ("Experience\nAnalyst, Zeta\n2008\n- Saved €3M", "Analyst, Zeta, 2008"),
    ("Experience\nAnalyst, Zeta\n2008 – 2010\n- Saved €3M", "Analyst, Zeta, 2008 – 2010"),
    ("Experience\nAnalyst, Zeta, 2008\n- Saved €3M", "Analyst, Zeta, 2008"),
]


@pytest.mark.parametrize(("text", "where"), WHERE)
def test_a_position_of_one_year_has_its_achievements(text: str, where: str) -> None:
    found = read_profile(text, VOCABULARY, source="cv.md")
    assert [it.value for it in found.facts if it.kind == "experience"] == [where]
    assert [it.situation for it in achievements_of(found.tellings, VOCABULARY)] == [f"{where}."]


def test_a_number_that_may_mean_two_things_is_named() -> None:
    found = read_profile(
        "Experience\nClerk, Acme (2019 – 2020)\n- Sold 1.500 units\n- Served 2.000 users",
        VOCABULARY,
        source="cv.md",
    )
    assert found.remarks == (
        "“1.500 units” may be 1500 or 1.5, so the figure is not read.",
        "“2.000 users” may be 2000 or 2, so the figure is not read.",
    )


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("Reduced average length of stay from 6.2 days to 4.9 days", [(4.9, "days", 6.2)]),
        ("Raised the audit score from 71% to 94%", [(94, "%", 71)]),
        ("Mentored 9 newly qualified nurses", [(9, "newly qualified nurses", None)]),
        ("Coordinated 40 locally based helpers", [(40, "locally based helpers", None)]),
        ("Lowered food waste by a third", []),
        ("Cut no-shows by half", []),
        ("Reduced readmissions by one quarter", []),
        ("Doubled patient satisfaction", []),
        ("Halved the waiting time", []),
        ("Supervised 14 bank and agency staff", [(14, "bank and agency staff", None)]),
        ("Managed 3 chefs and several porters", [(3, "chefs", None)]),
        ("Trained two nurses", []),
        ("Trained three newly qualified nurses in wound care", []),
        ("Led a team of six", []),
        ("Onboarded a dozen new staff", []),
        ("Saved R4.5m", [(4_500_000, "ZAR", None)]),
        ("Saved R 250 000 a year", [(250_000, "ZAR a year", None)]),
        ("Raised KSh 3m for the clinic", [(3_000_000, "KES", None)]),
        ("Managed a budget of ₦20m", [(20_000_000, "NGN", None)]),
        ("Cut infections to 0.4 per 1,000 line days", [(0.4, "per 1,000 line days", None)]),
        ("Raised throughput 2,000 -> 9,500 req/s", [(9_500, "req/s", 2_000)]),
        ("Month-end close in 3 days instead of 8", [(3, "days", 8)]),
        ("Answered tickets in 2 hours rather than 9", [(2, "hours", 9)]),
        ("Closed the books in 4 days (was 11)", [(4, "days", 11)]),
        ("Served 3 tables instead of 8 guests", [(3, "tables", None), (8, "guests", None)]),
    ],
)
def test_the_figures_of_a_listed_line(
    line: str, figures: list[tuple[float, str, float | None]]
) -> None:
    telling = Telling(where="Nurse, Kite", text=line, listed=True)
    (found,) = achievements_of([telling], VOCABULARY)
    assert [(it.value, it.unit, it.before) for it in found.metrics] == figures


@pytest.mark.parametrize(
    "line",
    [
        "Nurse with 9 years",
        "Chef with over 12 years in kitchens",
        "Nurse, 9 years",
        "Nurse (9 years)",
        "Average grade 1.3",
        "Half of the team is in Leeds",
        "Worked a third shift at the clinic",
        "Read R4 documentation for the trial",
        "Used R 4 for statistics",
        "Double room service",
        "Trained for two years",
        "Worked with two colleagues",
        "Reported to two managers",
        "Led three of the five",
        "Manager of two shops",
        "Two years at sea",
        "Worked two nights a week",
    ],
)
def test_a_line_without_a_deed_or_figure_is_no_achievement(line: str) -> None:
    telling = Telling(where="Nurse, Kite", text=line, listed=True)
    assert achievements_of([telling], VOCABULARY) == ()
