"""``coach roadmap``: its limits, what if, and how it changed."""

import pytest

from tests.command_line import CommandLine

BUDGET = ("--hours-per-week", "6")


@pytest.fixture
def aiming(coach: CommandLine) -> CommandLine:
    """Return the command line of somebody with levels, a target and a plan."""
    coach.json("ask", "I'm Python 3/5, Docker 1/5, AWS 1/5, no Kubernetes, SQL 2/5")
    coach.json("target", "senior ai engineer")
    coach.json("roadmap", *BUDGET)
    return coach


def test_limits_stay_until_they_are_taken_back(aiming: CommandLine) -> None:
    exam = "2027-03-10=AWS exam, 3 h, AWS 3/5"
    given = ("--hours-from", "2027-01-04=4", "--fixed-date", exam, "--at-once", "2")
    first = aiming.json("roadmap", *given)
    assert first["at_once"] == 2
    assert first["budget_changes"] == [{"start": "2027-01-04", "hours_per_week": 4}]
    assert first["fixed_dates"][0]["level"] == 3
    assert first["reasons"] == [
        "Hours from a day on: 4 hours a week from 4 Jan 2027 added.",
        "At most 2 skills a week.",
        first["reasons"][2],
    ]
    assert first["reasons"][2].startswith("Fixed dates: ")
    assert first["reasons"][2].endswith("3/5) added.")
    kept = aiming.json("roadmap", "--hours-per-week", "7")
    assert kept["reasons"] == ["7 hours a week instead of 6."]
    assert (kept["at_once"], kept["budget_changes"]) == (2, first["budget_changes"])
    back = aiming.json("roadmap", "--no-hours-from", "--no-fixed-dates", "--no-at-once")
    assert (back["at_once"], back["budget_changes"], back["fixed_dates"]) == (None, [], [])


def test_a_fixed_date_of_the_same_name_takes_its_place(aiming: CommandLine) -> None:
    aiming.json("roadmap", "--fixed-date", "2027-03-10=AWS exam, AWS 3")
    moved = aiming.json("roadmap", "--fixed-date", "2027-04-10=aws exam, AWS 3")
    assert [(it["name"], it["date"]) for it in moved["fixed_dates"]] == [("aws exam", "2027-04-10")]


def test_what_if_keeps_nothing_and_says_what_would_change(aiming: CommandLine) -> None:
    before = aiming.json("roadmap", "--what-if", "hours=6")
    assert before["changes"] == []
    other = aiming.json("roadmap", "--what-if", "hours=12,deadline=2027-06-30,at-once=2")
    assert other["present"] == before["present"]
    assert other["hours_per_week"] == 12
    assert other["reasons"][0] == "12 hours a week instead of 6."
    assert other["changes"]
    text = aiming("roadmap", "--what-if", "hours=12").out
    assert "this plan is not kept" in text
    assert "- 12 hours a week instead of 6." in text
    refused = aiming("roadmap", "--diff")
    assert refused.code == 1
    assert "there is one version" in refused.err


def test_the_latest_plan_is_compared_with_any_before_it(aiming: CommandLine) -> None:
    aiming.json("roadmap", "--hours-per-week", "8")
    aiming.json("roadmap", "--hours-per-week", "10")
    last = aiming.json("roadmap", "--diff")
    assert (last["version"], last["latest_version"]) == (2, 3)
    assert last["reasons"] == ["10 hours a week instead of 8."]
    first = aiming.json("roadmap", "--diff", "1")
    assert first["reasons"] == ["10 hours a week instead of 6."]
    assert "version 3 of 2 Nov 2026" in aiming("roadmap", "--diff").out
    unknown = aiming("roadmap", "--diff", "3")
    assert unknown.code == 1
    assert "Give one from 1 to 2" in unknown.err


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--at-once", "0"), 2, "0 is no number of skills for a week"),
        (("--hours-from", "2027-01-04=200"), 2, "more than a week can hold"),
        (("--hours-from", "2027-01-04=-1"), 2, "leaves no time"),
        (("--fixed-date", "2025-01-04=Exam"), 2, "Exam 2025-01-04: it lies in the past"),
        (("--fixed-date", "2027-01-04=Exam, Kubernetse 3"), 2, "Did you mean Kubernetes"),
        (("--fixed-date", "2027-01-04=Exam, AWS 9"), 2, "levels go from 0 to 5"),
        (("--fixed-date", "2027-01-04=Exam, AWS 0"), 2, "level 0 needs nothing"),
        (("--fixed-date", "2027-01-04=Exam, 500 h"), 2, "500 h can't be planned"),
        (("--deadline", "2027-01-04", "--no-deadline"), 2, "both given and taken back"),
        (("--weeks-off", "2020-01-01"), 2, "Week off 2020-01-01: it lies in the past"),
        (("--what-if", "hours=0"), 2, "0 leaves no time to learn"),
        (("--what-if", "deadline=soon"), 2, "“soon” is no day"),
    ],
)
def test_a_limit_that_can_not_be_kept_to_is_refused(
    aiming: CommandLine, words: tuple[str, ...], code: int, says: str
) -> None:
    before = aiming.json("roadmap", "--what-if", "hours=6")["present"]
    refused = aiming("roadmap", *words)
    assert (refused.code, refused.out) == (code, "")
    assert says in refused.err
    assert aiming.json("roadmap", "--what-if", "hours=6")["present"] == before


def test_what_is_planned_part_of_the_way_is_named_in_the_text(aiming: CommandLine) -> None:
    coach_says = aiming.json("ask", "Python 5/5, SQL 5/5, Docker 5/5, AWS 5/5, Kubernetes 5/5")
    assert coach_says["memory"]
    plan = aiming.json("roadmap", "--hours-per-week", "9")
    planned = {item["skill"] for week in plan["weeks"] for item in week["items"]}
    partly = [it["skill"] for it in plan["left_out"] if it["skill"] in planned]
    assert partly
    text = " ".join(aiming("roadmap").out.split())
    assert "planned only part of the way, as without a deadline the plan looks 180 days" in text
    assert all(it in text for it in partly[:10])


def test_the_day_when_all_is_closed_names_the_hours_that_it_goes_by(aiming: CommandLine) -> None:
    deadline = ("--deadline", "2027-01-31")
    steady = " ".join(aiming("roadmap", *deadline).out.split())
    assert "of known gaps. At 6 h a week they are all closed on " in steady
    later = " ".join(aiming("roadmap", *deadline, "--hours-from", "2027-01-04=8").out.split())
    assert "of known gaps. With the hours of this plan they are all closed on " in later


def test_a_long_list_of_changes_is_cut_and_says_where_all_are(aiming: CommandLine) -> None:
    text = aiming("roadmap", "--what-if", "hours=60").out
    found = aiming.json("roadmap", "--what-if", "hours=60")["changes"]
    assert f"- … and {len(found) - 12} more; `--json` lists all" in text


def test_a_replan_moves_nothing_where_little_is_gained(aiming: CommandLine) -> None:
    first = aiming.json("roadmap", "--deadline", "2027-06-30")
    second = aiming.json("roadmap")
    assert second["weeks"] == first["weeks"]
    assert second["changes"] == []
