"""The demo: an invented person's weeks, in a home that is thrown away."""

import datetime as dt
import tempfile
from pathlib import Path

import pytest

from coach import demo_story as story
from coach.__main__ import main
from coach.career import Career, open_career
from coach.clock import Clock
from coach.demo import demo_home, live_through

TODAY = dt.date(2026, 11, 23)
DAYS = [TODAY - dt.timedelta(days=ago) for ago in (21, 14, 7)]


@pytest.fixture(scope="module")
def career(tmp_path_factory: pytest.TempPathFactory) -> Career:
    """Return the career file of the demo as it is opened."""
    home = tmp_path_factory.mktemp("demo")
    live_through(home, TODAY, talking=True)
    return open_career(home, Clock(TODAY))


def test_there_are_three_weeks_of_history_and_nothing_of_today(career: Career) -> None:
    assert [checkin.day for checkin in career.store.checkins()] == DAYS
    assert career.open_commitments()
    outcomes = {it.outcome for checkin in career.store.checkins() for it in checkin.outcomes}
    assert outcomes == {"kept", "partly", "not kept"}


def test_everything_in_her_resume_is_understood(career: Career) -> None:
    profile = career.profile()
    assert (profile.name, profile.target) == ("Ines Moreau", story.TARGET)
    levels = {skill.skill: skill.level for skill in profile.skills}
    assert levels["Airflow"] == levels["dbt"] == 0
    assert (levels["Spark"], levels["SQL"], levels["Data quality"]) == (1, 4, 2)


def test_the_hours_she_logged_were_in_her_plan_and_have_left_it(career: Career) -> None:
    first, *_, last = (it.roadmap for it in career.store.roadmap_versions(story.TARGET))
    logged = sum(spent.hours for checkin in career.store.checkins() for spent in checkin.hours)
    airflow = [
        sum(item.hours for week in plan.weeks for item in week.items if item.skill == "Airflow")
        for plan in (first, last)
    ]
    assert logged == airflow[0] - airflow[1] > 0
    assert last.shortfall is None
    assert last.deadline == TODAY + dt.timedelta(weeks=story.WEEKS_AHEAD)


def test_there_are_gaps_of_each_kind_and_points_to_draft(career: Career) -> None:
    report = career.gaps()
    assert {row.status for row in report.skills} == {"met", "gap", "missing", "unassessed"}
    assert {point.kind for point in career.points().points} == {"story", "pitch"}
    assert career.points().message == ""


def test_she_talked_to_the_offline_coach_and_was_answered(career: Career) -> None:
    messages = career.store.messages(100)
    asked = [it.text for it in messages if it.role == "user"]
    assert asked == [question for questions in story.QUESTIONS for question in questions]
    assert [it.role for it in messages] == ["user", "coach"] * len(asked)
    assert all(it.status == "complete" for it in messages)
    assert "offline coach" in messages[1].text
    assert "Airflow first" in messages[5].text
    assert [it.recorded_at.date() for it in messages[::2]] == [
        day for day, questions in zip(DAYS, story.QUESTIONS, strict=True) for _ in questions
    ]


def test_the_home_is_gone_in_the_end() -> None:
    with demo_home(Clock(TODAY), talking=False) as home:
        assert (home / "coach.db").exists()
    assert not home.parent.exists()


def test_any_command_works_on_it_and_leaves_nothing_behind(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert main(["--demo", "gaps", "--today", str(TODAY)]) == 0
    assert main(["target", "--demo", "--json"]) == 0
    assert f"{story.TARGET}, as of 23 Nov 2026" in capsys.readouterr().out
    assert not list(tmp_path.iterdir())
