"""What can be done with a career file, on the real store."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from coach.career import Career, open_career, premises
from coach.clock import Clock
from coach.views import CheckInAnswers
from tools.domain import Roadmap, Role
from tools.errors import CoachError, UsageError
from tools.roadmap import plan_roadmap

MONDAY = dt.date(2026, 11, 23)
WEEK = dt.timedelta(7)

PROFILE = b"""# Mira Holt
Backend engineer

## Skills
- Python 4/5
- Docker 2/5
- Kubernetes 1/5
- SQL 3/5
"""

POSTING = b"""# Platform Engineer, Rivertown Maps

## Requirements
- Strong Kubernetes, level 3/5
- Docker 3/5
- Python 3/5
- Terraform 2/5
- Experience with the Quokka build grid
"""

DECIDE = (
    "Which of two holds is yours to decide ({0}): `coach memory keep {0}` takes what the file "
    "says, `coach memory drop {0}` leaves what held."
)


@pytest.fixture
def career(tmp_path: Path) -> Iterator[Career]:
    opened = open_career(tmp_path, Clock(MONDAY))
    yield opened
    opened.close()


@pytest.fixture
def aiming(career: Career) -> Career:
    career.import_document("mira.md", PROFILE)
    career.import_document("rivertown.md", POSTING)
    career.set_target("platform engineer rivertown maps")
    return career


def on(career: Career, day: dt.date) -> Career:
    """Return the same file on another day."""
    return Career(career.store, Clock(day))


def source(career: Career) -> int:
    return career.note_source("command", "a test", "Python 3, Kubernetes 2, I'm a 2 at k8s now")


def test_a_new_file_knows_nothing(career: Career) -> None:
    assert career.is_new()
    assert career.profile().skills == ()
    with pytest.raises(CoachError, match="none is set yet"):
        career.gaps()


def test_an_imported_role_shadows_the_catalogue_role_of_the_same_title(career: Career) -> None:
    career.import_document("mine.md", b"# Data engineer\n\n## Requirements\n- Python 5/5\n")
    titles = [role.title for role in career.roles() if role.title.casefold() == "data engineer"]
    assert titles == ["Data engineer"]
    assert len(career.role("Data Engineer").requirements) == 1


def test_a_posting_of_one_company_shadows_the_catalogue_role_of_that_title(career: Career) -> None:
    text = b"# Data Engineer\n\nCompany: Rivertown Maps\n\n## Requirements\n- Python 5/5\n"
    career.import_document("mine.md", text)
    role = career.role("data engineer")
    assert (role.title, role.company, role.source) == ("Data Engineer", "Rivertown Maps", "mine.md")
    assert [it.title for it in career.roles()].count("Data Engineer") == 1


@pytest.mark.parametrize(("typed", "named"), [("astronaut", 1), ("data whisperer", 1 + 3)])
def test_an_unknown_role_names_those_near_it(career: Career, typed: str, named: int) -> None:
    with pytest.raises(CoachError) as error:
        career.set_target(typed)
    assert str(error.value).count("“") == named
    assert career.target() is None


def test_an_unrecognised_phrase_becomes_a_skill_and_a_requirement(aiming: Career) -> None:
    phrase = aiming.role().unrecognised[0]
    before = aiming.gaps().readiness
    skill = aiming.adopt(phrase)
    role = aiming.role()
    assert phrase not in role.unrecognised
    assert skill.name in {it.skill for it in role.requirements}
    assert aiming.vocabulary.get(skill.name) == skill
    assert aiming.gaps().readiness.low < before.low
    with pytest.raises(CoachError, match="no such phrase"):
        aiming.adopt("something else")


def test_a_plan_keeps_what_was_asked_for_last_time(aiming: Career) -> None:
    with pytest.raises(UsageError, match="Hours a week"):
        aiming.plan(hours_per_week=-1)
    first = aiming.plan(
        hours_per_week=6, deadline=MONDAY + 20 * WEEK, weeks_off=(MONDAY + 4 * WEEK,)
    )
    second = on(aiming, MONDAY + WEEK).plan()
    assert (first.version, second.version) == (1, 2)
    assert second.roadmap.hours_per_week == 6
    assert second.roadmap.deadline == MONDAY + 20 * WEEK
    assert second.roadmap.weeks_off == (MONDAY + 4 * WEEK,)
    assert second.changes


def test_a_deadline_and_weeks_off_can_be_taken_back(aiming: Career) -> None:
    deadline = MONDAY + 20 * WEEK
    aiming.plan(hours_per_week=6, deadline=deadline, weeks_off=(MONDAY + WEEK,))
    kept = aiming.plan(without=["deadline"]).roadmap
    assert (kept.deadline, kept.weeks_off) == (None, (MONDAY + WEEK,))
    aiming.plan(deadline=deadline)
    kept = aiming.plan(without=["weeks_off"]).roadmap
    assert (kept.deadline, kept.weeks_off) == (deadline, ())


def test_a_plan_is_made_anew_when_what_it_follows_from_has_changed(aiming: Career) -> None:
    made = aiming.plan(hours_per_week=8).roadmap
    assert aiming.current_plan() == made
    assert on(aiming, MONDAY + WEEK).current_plan() == made
    aiming.set_level("Kubernetes", 2, "Kubernetes 2", source(aiming))
    renewed = aiming.current_plan()
    assert renewed
    assert renewed.total_hours < made.total_hours
    assert aiming.current_plan() == renewed


def test_a_look_at_a_plan_keeps_none_and_a_renewed_one_is_kept_once(aiming: Career) -> None:
    aiming.plan(hours_per_week=8)
    assert aiming.renewed_plan() is None
    aiming.set_level("Kubernetes", 2, "Kubernetes 2", source(aiming))
    seen = aiming.current_plan()
    assert len(aiming.store.roadmap_versions(aiming.role().title)) == 1
    renewed = aiming.renewed_plan()
    assert renewed
    assert (renewed.version, renewed.roadmap) == (2, seen)
    assert aiming.renewed_plan() is None


def test_a_plan_wished_as_it_stands_is_no_new_one(aiming: Career) -> None:
    assert not aiming.plan(hours_per_week=8).unchanged
    again = aiming.plan(hours_per_week=8)
    assert (again.version, again.unchanged) == (1, True)


def test_a_plan_is_computed_again_only_where_what_it_follows_from_has_changed(
    aiming: Career, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = aiming.plan(hours_per_week=8).roadmap
    computed: list[str] = []

    def counted(role: Role, *args: Any, **kwargs: Any) -> Roadmap:
        computed.append(role.title)
        return plan_roadmap(role, *args, **kwargs)

    monkeypatch.setattr(premises, "plan_roadmap", counted)
    assert [aiming.current_plan() for _ in range(3)] == [made] * 3
    assert len(computed) == 1


def _told_level(career: Career) -> None:
    career.set_level("Kubernetes", 2, "Kubernetes 2", source(career))


def _told_hours(career: Career) -> None:
    career.run_checkin(CheckInAnswers(hours={"Terraform": 9}, next=("Read about pods",)))


def _adopted(career: Career) -> None:
    career.adopt(career.role().unrecognised[0])


def _other_target(career: Career) -> None:
    career.set_target("data engineer")
    career.plan(hours_per_week=3)


def _undone(career: Career) -> None:
    _told_level(career)
    assert career.renewed_plan()
    career.undo()  # the plan
    career.undo()


@pytest.mark.parametrize("change", [_told_level, _told_hours, _adopted, _other_target, _undone])
def test_the_plan_is_that_of_a_file_opened_anew_after_every_change(
    aiming: Career, change: Callable[[Career], None]
) -> None:
    aiming.plan(hours_per_week=8)
    before = aiming.current_plan()
    change(aiming)
    after = aiming.current_plan()
    assert after == on(aiming, MONDAY).current_plan()
    assert after != before or change is _undone


def test_a_first_plan_asks_for_the_hours(aiming: Career) -> None:
    with pytest.raises(UsageError, match="how many you have"):
        aiming.plan()


def test_a_day_in_the_past_is_refused(aiming: Career) -> None:
    yesterday = MONDAY - dt.timedelta(1)
    with pytest.raises(UsageError, match=r"Start .* lies in the past"):
        aiming.plan(hours_per_week=8, start=yesterday)
    with pytest.raises(UsageError, match=r"Deadline .* lies in the past"):
        aiming.plan(hours_per_week=8, deadline=yesterday)
    assert aiming.current_plan() is None


def test_a_deadline_that_has_passed_is_dropped_and_named(aiming: Career) -> None:
    aiming.plan(hours_per_week=8, deadline=MONDAY + WEEK)
    later = on(aiming, MONDAY + 2 * WEEK).plan()
    assert later.roadmap.deadline is None
    assert "has passed" in later.note


def test_a_check_in_takes_the_hours_off_and_keeps_what_is_done(aiming: Career) -> None:
    before = aiming.plan(hours_per_week=8).roadmap
    skill = before.weeks[0].items[0].skill
    report = on(aiming, MONDAY + WEEK).run_checkin(
        CheckInAnswers(hours={skill: 5}, next=("Finish the chapter on pods",))
    )
    assert report.after
    assert report.after.total_hours == before.total_hours - 5
    again = on(aiming, MONDAY + 2 * WEEK).begin_checkin()
    assert [it.text for it in again.promised] == ["Finish the chapter on pods"]
    assert again.question
    assert "Finish the chapter on pods" in again.question.text


def test_a_check_in_that_was_left_is_resumed_where_it_stood(aiming: Career) -> None:
    aiming.plan(hours_per_week=8)
    step = aiming.begin_checkin()
    assert step.question
    first = step.question.key
    step = aiming.answer_checkin("2")
    assert step.question
    assert step.question.key != first
    resumed = on(aiming, MONDAY + WEEK).begin_checkin()
    assert resumed.resumed
    assert resumed.question == step.question


def test_a_check_in_is_dated_by_the_day_it_ends(aiming: Career) -> None:
    aiming.begin_checkin()
    later = on(aiming, MONDAY + WEEK)
    report = later.run_checkin(CheckInAnswers(next=("Read about pods",)))
    assert report.checkin.day == MONDAY + WEEK
    assert [it.week for it in later.open_commitments()] == [MONDAY + WEEK]


def test_an_answer_that_cannot_be_read_stores_nothing(aiming: Career) -> None:
    aiming.plan(hours_per_week=8)
    step = aiming.begin_checkin()
    with pytest.raises(CoachError):
        aiming.answer_checkin("a whole lot")
    assert aiming.checkin_open() == step.question


def test_answers_of_a_file_are_stored_all_or_not_at_all(aiming: Career) -> None:
    aiming.plan(hours_per_week=8)
    with pytest.raises(CoachError, match="nothing of that id or text"):
        aiming.run_checkin(CheckInAnswers(commitments={"no such thing": "kept"}, next=("Read",)))
    assert aiming.open_commitments() == ()
    assert aiming.checkin_open() is None


def test_a_corrected_level_keeps_its_history_and_an_import_does_not_override_it(
    aiming: Career,
) -> None:
    change = aiming.set_level("k8s", 2, "I'm a 2 at k8s now", source(aiming))
    assert (change.outcome, change.skill) == ("corrected", "Kubernetes")
    held = aiming.recall("Kubernetes").claims
    assert [it.claim.level for it in held] == [1, 2]
    assert held[0].valid_to == MONDAY
    resume = b'{"skills": [{"name": "Kubernetes", "level": "Master"}]}'
    report = aiming.import_document("cv.json", resume)
    assert report.kept == ("Kubernetes: kept your 2/5; this file says 5/5.", DECIDE.format("Q1"))
    report = aiming.import_document("cv.md", b"I am a backend engineer. Kubernetes 4/5.")
    assert report.kept == ("Kubernetes: kept your 2/5; this file says 4/5.", DECIDE.format("Q2"))
    assert aiming.gap_row("Kubernetes").current == 2


@pytest.mark.parametrize("level", [-1, 6])
def test_a_level_outside_the_scale_is_refused(aiming: Career, level: int) -> None:
    with pytest.raises(UsageError, match="from 0"):
        aiming.set_level("Python", level, "Python", source(aiming))


def test_what_is_forgotten_is_unassessed_and_the_plan_is_made_anew(aiming: Career) -> None:
    aiming.plan(hours_per_week=8, deadline=MONDAY + 40 * WEEK)
    gone = aiming.forget("k8s")
    assert gone.total
    assert aiming.gap_row("Kubernetes").current is None
    renewed = aiming.current_plan()
    assert renewed
    assert renewed.deadline == MONDAY + 40 * WEEK
    items = [item for week in renewed.weeks for item in week.items]
    assert all(item.provisional for item in items if item.skill == "Kubernetes")
    with pytest.raises(CoachError, match="nothing of that is remembered"):
        aiming.forget("k8s")


def test_forgetting_a_skill_leaves_the_one_whose_name_holds_it(career: Career) -> None:
    career.import_document("cv.md", b"## Skills\n- Java 2/5\n- JavaScript 4/5\n")
    career.forget("Java")
    assert [it.skill for it in career.profile().skills] == ["JavaScript"]


def test_points_stand_on_evidence_alone(aiming: Career) -> None:
    assert aiming.points().points == ()
    told = (
        "Situation: the map build took 6 hours. Task: make it fit the night. "
        "Action: I moved it to Kubernetes jobs. Result: it now takes 40 minutes."
    )
    saved = aiming.add_evidence(told, aiming.note_source("command", "told", told))
    assert saved.evidence.skills == ("Kubernetes",)
    draft = aiming.points()
    assert {"E1"} == {i for point in draft.points[:1] for s in point.sentences for i in s.sources}
    assert "Kubernetes" not in draft.uncovered
    assert "Docker" in draft.uncovered
