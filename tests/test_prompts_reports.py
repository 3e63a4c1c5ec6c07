"""The reports that the command line and the conversation share."""

import datetime as dt
import re
from types import SimpleNamespace

import pytest

from coach.views import CheckInReport, ImportReport, PlanView, ProfileSkill, ProfileView, RoleView
from prompts import render, wording
from tools.catalogue import builtin_roles
from tools.domain import (
    CheckIn,
    Commitment,
    Evidence,
    Fact,
    GapReport,
    LevelChange,
    Metric,
    PlanChange,
    PlanSettings,
    PointsDraft,
    Readiness,
    Roadmap,
    Role,
    SkillClaim,
    SkillHours,
    Timeline,
)
from tools.gaps import score_gaps
from tools.gate import Grounds, unfounded
from tools.intake import read_claims
from tools.points import draft_points
from tools.roadmap import plan_roadmap
from tools.vocabulary import builtin_vocabulary

DAY = dt.date(2026, 11, 2)
VOCABULARY = builtin_vocabulary()
CLAIMS = read_claims(
    "Python 4/5, SQL 3/5, Docker 1/5, AWS 2/5, machine learning 2/5, no Kubernetes", VOCABULARY
)
ROLES = builtin_roles()
WIDTH = 80
TIMELINE = Timeline(as_of=DAY)


def gaps(role: Role) -> GapReport:
    return score_gaps(role, CLAIMS, VOCABULARY, as_of=DAY)


def plan(role: Role, deadline: dt.date | None = dt.date(2027, 2, 28)) -> PlanView:
    settings = PlanSettings(start=DAY, hours_per_week=8, deadline=deadline)
    return PlanView(roadmap=plan_roadmap(role, CLAIMS, VOCABULARY, settings), version=1)


def hours_in(lines: list[str]) -> float:
    """Add up the hours that end each line."""
    return sum(float(found[1]) for line in lines if (found := re.search(r"([\d.]+) h$", line)))


def fits(text: str) -> bool:
    return all(wording.cells(line) <= WIDTH for line in text.splitlines())


@pytest.mark.parametrize("role", ROLES, ids=[role.title for role in ROLES])
def test_the_gaps_fit_and_their_total_is_the_sum_of_the_rows(role: Role) -> None:
    report = gaps(role)
    text = render("reports/gaps", report=report)
    rows, _, rest = text.partition("\nTotal of ")
    assert fits(text)
    assert rest.startswith(f"{len(report.skills)} requirements")
    table = rows.split("\n\n")[1].splitlines()[1:]
    assert len(table) == len(report.skills)
    assert hours_in(table) == hours_in(rest.splitlines()[:1])


@pytest.mark.parametrize("role", ROLES, ids=[role.title for role in ROLES])
def test_the_plan_fits_and_its_weeks_and_phases_add_up(role: Role) -> None:
    view = plan(role)
    for limit in ({}, {"limit": 3}):
        text = render("reports/roadmap", plan=view, **limit)
        assert fits(text)
        if view.roadmap.weeks:
            weeks = text.split("Hours\n", 1)[1].split("\nTotal of", 1)[0].splitlines()
            phases = text.split("Phases\n", 1)[1].split("\n\n", 1)[0].splitlines()
            assert hours_in(weeks) == hours_in(phases) == view.roadmap.total_hours


def test_a_limited_table_says_what_it_holds_back() -> None:
    report = gaps(ROLES[0])
    text = render("reports/gaps", report=report, limit=3)
    assert f"… `coach gaps` shows all {len(report.skills)} requirements." in text
    assert hours_in([text.split("Total of")[1].splitlines()[0]]) == sum(
        row.hours or 0 for row in report.skills
    )


def test_the_weeks_held_back_are_named_by_the_first_day_so_that_their_sum_can_be_traced() -> None:
    view = plan(ROLES[0])
    text = render("reports/roadmap", plan=view, limit=3)
    row = next(it for it in text.splitlines() if "coach roadmap" in it)
    grounds = Grounds()
    grounds.add_data(view.model_dump(mode="json", by_alias=True))
    assert unfounded(row, grounds, VOCABULARY) == ()
    held_back = sum(it.hours for it in view.roadmap.weeks[3:])
    assert hours_in([row]) == held_back
    wrong = row.replace(f"{held_back:g} h", f"{held_back + 500:g} h")
    assert [it.text for it in unfounded(wrong, grounds, VOCABULARY)] == [f"{held_back + 500:g} h"]


def test_an_unassessed_skill_has_a_question_mark_and_no_hours() -> None:
    report = score_gaps(ROLES[0], (), VOCABULARY, as_of=DAY)
    text = render("reports/gaps", report=report)
    assert "“?” is unassessed" in text
    assert f"{len(report.skills)} unassessed." in text


def test_weeks_off_stand_between_the_weeks_of_work_and_are_counted() -> None:
    settings = PlanSettings(
        start=DAY, hours_per_week=8, weeks_off=tuple(DAY + dt.timedelta(it) for it in (0, 15, 22))
    )
    roadmap = plan_roadmap(ROLES[0], CLAIMS, VOCABULARY, settings)
    text = render("reports/roadmap", plan=PlanView(roadmap=roadmap, version=1))
    assert f"in {len(roadmap.weeks)} weeks of work and 3 weeks off" in " ".join(text.split())
    assert f"Total of {len(roadmap.weeks)} weeks of work" in text
    table = text.split("Hours\n", 1)[1].splitlines()
    assert table[0].strip() == "1 week off"
    assert "2 weeks off" in [line.strip() for line in table]


def test_a_plan_with_no_room_does_not_say_that_nothing_is_to_do() -> None:
    settings = PlanSettings(start=DAY, hours_per_week=0.25, deadline=DAY)
    known = [SkillClaim(skill=it.skill, level=0) for it in ROLES[0].requirements]
    roadmap = plan_roadmap(ROLES[0], known, VOCABULARY, settings)
    text = render("reports/roadmap", plan=PlanView(roadmap=roadmap, version=1))
    assert "No step fits before the deadline" in text
    assert "Nothing to do" not in text


def test_a_plan_without_work_says_so() -> None:
    empty = Roadmap(
        role="Role",
        start=DAY,
        hours_per_week=8,
        total_hours=0,
        finish=None,
        weeks=(),
        phases=(),
        milestones=(),
    )
    text = render("reports/roadmap", plan=PlanView(roadmap=empty, version=1, note="A note."))
    assert "Nothing to do" in text
    assert text.endswith("A note.")


def test_what_others_wrote_can_neither_widen_nor_steer_a_report() -> None:
    wild = "A\x1b[31m" + "very long name " * 20 + "\n\nand lines"
    report = GapReport(
        role=wild[:150],
        as_of=DAY,
        readiness=Readiness(low=0, high=100),
        assessed=0,
        skills=gaps(ROLES[0]).skills[:1],
        unrecognised=(wild,) * 20,
    )
    text = render("reports/gaps", report=report)
    assert "\x1b" not in text
    assert fits(text)
    assert "- … and 12 more" in text


def test_the_profile_tells_levels_from_mentions_and_where_each_is_from() -> None:
    profile = ProfileView(
        name="Anna Nowak",
        headline="backend engineer",
        target=None,
        skills=(
            ProfileSkill(skill="Docker", level=None, mentioned=True, source="cv.json"),
            ProfileSkill(
                skill="Python", level=4, mentioned=True, source="message 1", quote="Python 4/5"
            ),
        ),
        facts=(Fact(kind="experience", value="Acme " * 40, source="cv.json"),),
        timeline=TIMELINE,
    )
    text = render("reports/profile", profile=profile)
    assert text.startswith("Anna Nowak, backend engineer\nTarget: none yet")
    assert "message 1: “Python 4/5”" in text
    assert "only mentioned, cv.json" in text
    assert "2 skills: 1 with a level, 1 only mentioned." in text
    assert fits(text)


def test_an_empty_profile_says_how_to_begin() -> None:
    profile = ProfileView(
        name=None, headline=None, target="Role", skills=(), facts=(), timeline=TIMELINE
    )
    assert "No skill is known yet." in render("reports/profile", profile=profile)


def test_the_roles_are_counted_by_where_they_are_from() -> None:
    roles = [
        RoleView(
            title="Mine " * 20,
            company=None,
            source="posting.md",
            seniority=None,
            requirements=1,
            imported=True,
            target=True,
        ),
        RoleView(
            title="Data Engineer",
            company=None,
            source="catalogue",
            seniority=None,
            requirements=20,
            imported=False,
            target=False,
        ),
    ]
    text = render("reports/roles", roles=roles, lists=())
    assert "(target)" in text
    assert text.endswith("2 roles: 1 of your own, 1 from the catalogue.")
    assert fits(text)


def test_evidence_and_points_hold_their_ids_and_figures() -> None:
    evidence = Evidence(
        id=1,
        situation="The checkout was slow.",
        action="I rewrote two queries in Python.",
        result="p95 went from 900 ms to 120 ms.",
        metrics=(Metric(quote="from 900 ms to 120 ms", value=120, before=900, unit="ms"),),
        skills=("Python",),
        on=DAY,
        source="message 3",
    )
    text = render("reports/evidence", evidence=[evidence])
    assert text.startswith("E1, told on 2 Nov 2026, message 3\n  Situation: The checkout")
    assert text.endswith("1 piece of evidence.")
    draft = draft_points(ROLES[0], (evidence,), (), VOCABULARY)
    points = render("reports/points", draft=draft)
    assert "[E1]" in points
    assert "from 900 ms to 120 ms" in points
    assert fits(text)
    assert fits(points)


def test_no_evidence_drafts_nothing() -> None:
    draft = PointsDraft(role="Role", message="There is no evidence yet.")
    assert render("reports/points", draft=draft) == (
        "Talking points for Role\n\nThere is no evidence yet."
    )
    assert render("reports/evidence", evidence=[]).startswith("No evidence yet.")


def test_a_check_in_shows_promises_hours_and_the_plan_before_and_after() -> None:
    before, after = plan(ROLES[0], None).roadmap, plan(ROLES[0]).roadmap
    checkin = CheckIn(
        day=DAY,
        outcomes=(Commitment(id=1, week=DAY, text="Docker tutorial", outcome="partly"),),
        hours=(SkillHours(skill="Docker", hours=2.5), SkillHours(skill="SQL", hours=1)),
        wins="Finished it",
        blockers="No time",
        levels=(LevelChange(skill="Docker", level=2),),
        commitments=("Kubernetes, 3 hours",),
    )
    changes = (PlanChange(skill="Docker", what="finished", detail="Docker is at 2/5."),)
    report = CheckInReport(checkin=checkin, before=before, after=after, changes=changes)
    text = render("reports/checkin", report=report)
    assert "- Docker tutorial: partly" in text
    assert re.search(r"^Total +3\.5 h$", text, re.MULTILINE)
    assert "Levels: Docker 2/5" in text
    assert "- Kubernetes, 3 hours" in text
    assert f"Plan: {wording.hours(before.total_hours)} left before" in text
    assert "- Docker is at 2/5." in text
    assert fits(text)


def test_a_check_in_without_a_plan_is_complete_without_one() -> None:
    report = CheckInReport(checkin=CheckIn(day=DAY), note="No plan to move yet.")
    assert render("reports/checkin", report=report) == (
        "Check-in of 2 Nov 2026\n\nNo plan to move yet."
    )


def test_an_import_says_what_it_understood_and_what_it_did_not() -> None:
    resume = ImportReport(
        source="cv.json",
        kind="resume",
        levels=CLAIMS[:2],
        mentions=("React",),
        kept=("SQL: kept your 4/5; this file says 3/5.",),
        facts=3,
        unrecognised=("synergy " * 20,) * 14,
    )
    text = render("reports/import", report=resume)
    assert text.startswith("cv.json, read as a resume: 2 levels, 1 mention, 3 other facts.")
    assert "Levels: Python 4/5, SQL 3/5" in text
    assert "kept your 4/5" in text
    assert "- … and 2 more" in text
    assert fits(text)
    role = ImportReport(source="ad.md", kind="posting", role="ML Engineer", requirements=12)
    assert render("reports/import", report=role) == (
        "ad.md, read as a posting: ML Engineer, 12 requirements."
    )


def test_a_plan_may_be_given_without_its_version() -> None:
    view = plan(ROLES[0])
    bare = SimpleNamespace(roadmap=view.roadmap, reasons=(), changes=(), note="")
    assert render("reports/roadmap", plan=bare) == render("reports/roadmap", plan=view)
