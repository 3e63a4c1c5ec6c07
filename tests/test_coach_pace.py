"""The user's own pace over several check-ins, as the commands and the conversation show it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import CommandLine

WEEKS = ("2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30")
PERSON = "Python 4/5\nDocker 1/5\nTerraform 1/5\nLinux 3/5\nno Kubernetes\n"


@pytest.fixture
def person(coach: CommandLine) -> CommandLine:
    """Return the command line of somebody with levels, a target and a plan."""
    coach.json("import", "-", piped=PERSON)
    coach.json("target", "platform engineer")
    coach.json("roadmap", "--hours-per-week", "8")
    return coach


def checkin(line: CommandLine, week: int, **told: Any) -> dict[str, Any]:
    """Hold the check-in of a week, from 0."""
    return line.json("checkin", "--answers", "-", today=WEEKS[week], piped=json.dumps(told))


def row(line: CommandLine, skill: str) -> dict[str, Any]:
    found: dict[str, Any] = next(
        it for it in line.json("gaps", today=WEEKS[-1])["skills"] if it["skill"] == skill
    )
    return found


def test_four_weeks_of_check_ins_correct_the_hours_of_what_is_left(person: CommandLine) -> None:
    assert row(person, "Docker")["hours"] == 102
    first = checkin(person, 0, hours={"Terraform": 8})
    assert (first["after"]["pace"], first["pace_change"]) == (None, "")
    second = checkin(person, 1, hours={"Terraform": 10}, levels={"Terraform": 2})
    # 18 hours for a step estimated at 12: (18 + 20) / (12 + 20).
    pace = {"ratio": 1.19, "spent": 18, "estimated": 12, "steps": 1}
    assert second["after"]["pace"] == pace
    assert second["pace_change"].startswith(
        "Your pace: hours × 1.19 instead of × 1; 18 h told for 1 level step estimated at 12 h. "
        "What is left of the known gaps takes "
    )
    docker = row(person, "Docker")
    assert docker["hours"] == 14.5 + 35.75 + 71.5  # 12, 30 and 60 hours × 1.19, in quarters
    assert "× 1.19 by your pace: 18 h told" in docker["why"]
    third = checkin(person, 2, hours={"Docker": 6}, levels={"Docker": 2})
    assert third["after"]["pace"] == {"ratio": 1, "spent": 24, "estimated": 24, "steps": 2}
    assert row(person, "Docker")["hours"] == 90
    fourth = checkin(person, 3, hours={"Kubernetes": 2}, levels={"Kubernetes": 1})
    assert fourth["after"]["pace"]["ratio"] == 0.96


def test_the_difference_is_that_to_the_same_plan_at_the_pace_before(person: CommandLine) -> None:
    checkin(person, 0, hours={"Terraform": 18})
    before = person.json("gaps", today=WEEKS[0])["skills"]
    told = checkin(person, 1, levels={"Terraform": 2})
    now, _, then = told["pace_change"].partition(" takes ")[2].partition(" hours instead of ")
    assert float(now) == told["after"]["total_hours"]
    # At the estimates it would be: all gaps, less the 12 h of the step and 6 h spent beyond it.
    assert float(then.rstrip(".")) == sum(it["hours"] or 0 for it in before) - 12 - 6


@pytest.mark.parametrize("week", [0, 1])
def test_screens_say_it_in_one_line_where_there_is_a_pace(person: CommandLine, week: int) -> None:
    checkin(person, 0, hours={"Terraform": 18})
    if week:
        shown = person(
            "checkin", "--answers", "-", today=WEEKS[1], piped='{"levels": {"Terraform": 2}}'
        )
        assert "Your pace: hours × 1.19 instead of × 1" in shown.out
    for words in (("gaps",), ("roadmap",), ("gaps", "--explain", "Docker")):
        shown = person(*words, today=WEEKS[1])
        assert ("your pace" in " ".join(shown.out.split())) == bool(week), words
    explained = " ".join(person("gaps", "--explain", "Docker", today=WEEKS[1]).out.split())
    assert ("1.19 × the estimated hours = (18 + 20) / (12 + 20)" in explained) == bool(week)
    assert ("hours 1 → 2: 14.5 h = 12 h, × 1.19 by your pace" in explained) == bool(week)


def test_an_earlier_plan_keeps_its_hours_and_the_difference_names_the_pace(
    person: CommandLine,
) -> None:
    checkin(person, 0, hours={"Terraform": 18})
    checkin(person, 1, levels={"Terraform": 2})
    found = person.json("roadmap", "--diff", today=WEEKS[1])
    assert found["reasons"] == [
        "Your pace: hours × 1.19 instead of × 1; 18 h told for 1 level step estimated at 12 h."
    ]


@pytest.mark.parametrize("said", ["Terraform 2/5", "Terraform is 4"])
def test_a_level_said_in_conversation_may_be_a_correction_and_is_no_pace(
    person: CommandLine, said: str
) -> None:
    checkin(person, 0, hours={"Terraform": 3})
    person.json("ask", said, today=WEEKS[1])
    assert person.json("gaps", today=WEEKS[1])["pace"] is None


def test_forgetting_the_skill_forgets_what_it_told_of_the_pace(person: CommandLine) -> None:
    checkin(person, 0, hours={"Terraform": 18})
    checkin(person, 1, levels={"Terraform": 2})
    person.json("memory", "forget", "Terraform", "--yes", today=WEEKS[2])
    assert person.json("gaps", today=WEEKS[2])["pace"] is None


def test_taking_the_check_in_back_takes_the_pace_back(person: CommandLine) -> None:
    checkin(person, 0, hours={"Terraform": 18})
    checkin(person, 1, levels={"Terraform": 2})
    person.json("memory", "undo", today=WEEKS[1])
    assert person.json("gaps", today=WEEKS[1])["pace"] is None
    assert row(person, "Docker")["hours"] == 102


def test_a_checked_document_is_judged_by_the_estimates(person: CommandLine, tmp_path: Path) -> None:
    report = tmp_path / "report.md"
    report.write_text(
        "# Gaps\n\n| Skill | Current | Target | Gap |\n|---|---|---|---|\n"
        "| Docker | 1/5 | 3/5 | 2 |\n",
        encoding="utf-8",
    )
    before = person.json("check", str(report))
    checkin(person, 0, hours={"Terraform": 18})
    checkin(person, 1, levels={"Terraform": 2})
    assert person.json("check", str(report))["skills"] == before["skills"]


def test_the_offline_coach_tells_the_pace_once_there_is_one(person: CommandLine) -> None:
    def asked(week: int) -> str:
        return str(person.json("ask", "am I slower than planned?", today=WEEKS[week])["reply"])

    assert "Your own pace is not known yet" in asked(0)
    checkin(person, 0, hours={"Terraform": 18})
    checkin(person, 1, levels={"Terraform": 2})
    assert "You are slower than estimated: 18 h told for 1 level step estimated at 12 h." in asked(
        1
    )
    assert "× 1.19, which is (18 + 20) / (12 + 20)" in asked(1)
    checkin(person, 2, hours={"Docker": 6}, levels={"Docker": 2})
    assert "You take about as long as estimated: 24 h told for 2 level steps" in asked(2)


def test_gaps_say_which_of_their_hours_are_done(coach: CommandLine, tmp_path: Path) -> None:
    coach("target", "platform engineer")
    coach("ask", "Kubernetes 1/5, Docker 2/5")
    before = coach("gaps")
    assert "are done, as told at check-ins" not in before.out
    coach("roadmap", "--hours-per-week", "8")
    (tmp_path / "week.json").write_text('{"hours": {"Kubernetes": 3}}')
    coach("checkin", "--answers", str(tmp_path / "week.json"))
    after = coach("gaps")
    assert "Of these hours 3 h are done, as told at check-ins; a plan takes them off." in after.out
    assert coach.json("gaps")["hours_done"] == 3
