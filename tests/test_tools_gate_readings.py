"""What a reply may state of a plan's weeks, of groups in a list, of advice and of what would be."""

from typing import Any, Final

import pytest

from tools.gate import Grounds, unfounded
from tools.gate.weeks import weeks_of
from tools.vocabulary import builtin_vocabulary


def _week(start: str, *items: tuple[str, int, int, float]) -> dict[str, Any]:
    held = [
        {"skill": skill, "from": one, "to": other, "hours": hours}
        for skill, one, other, hours in items
    ]
    return {"start": start, "items": held, "hours": sum(it[3] for it in items)}


def _row(skill: str, required: int, current: int | None, status: str, must: str) -> dict[str, Any]:
    return {
        "skill": skill,
        "required": required,
        "current": current,
        "status": status,
        "importance": must,
    }


PLAN: Final = {
    "roadmap": {
        "role": "Data Analyst",
        "start": "2026-11-26",
        "deadline": "2027-05-31",
        "finish": "2027-01-06",
        "hours_per_week": 6.0,
        "total_hours": 36.0,
        "provisional_hours": 9.0,
        "weeks": [
            _week("2026-11-26", ("SQL", 1, 2, 6.0)),
            _week("2026-12-03", ("SQL", 1, 2, 4.0), ("Tableau", 0, 1, 2.0)),
            _week("2026-12-10", ("Tableau", 0, 1, 6.0)),
            _week("2026-12-17", ("Tableau", 1, 2, 6.0)),
            _week("2026-12-24", ("SQL", 2, 3, 6.0)),
            _week("2026-12-31", ("Statistics", 0, 1, 6.0)),
        ],
    }
}
GAPS: Final = {
    "role": "Data Analyst",
    "as_of": "2026-11-26",
    "readiness": {"low": 22.5, "high": 81.4},
    "skills": [
        _row("SQL", 3, 1, "gap", "must"),
        _row("Tableau", 2, 0, "missing", "should"),
        _row("Excel", 3, 3, "met", "must"),
        _row("Go", 2, None, "unassessed", "nice"),
        _row("Statistics", 3, None, "unassessed", "must"),
        _row("Dashboards", 3, None, "unassessed", "must"),
        _row("Writing", 3, None, "unassessed", "should"),
    ],
}
SAID: Final = (
    "I drive a bus at Ravensgate since 2011. SQL 1/5, budgeting 4. Delays fell from 38 to 22."
)


def marked(reply: str, *own: str, data: tuple[object, ...] = (PLAN, GAPS)) -> list[str]:
    grounds = Grounds()
    grounds.add_text("Today is 2026-11-26.")
    for it in (SAID, *own):
        grounds.add_own(it)
    for result in data:
        grounds.add_data(result)
    return [it.text for it in unfounded(reply, grounds, builtin_vocabulary())]


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("Until 9 December you do 12 hours.", []),
        ("Until 9 December you do 13 hours.", ["13 hours"]),
        ("| 10 December – 23 December | Tableau | 12 h |", []),
        ("Weeks 2 to 4 are mainly Tableau, 14 hours of it.", []),
        ("Weeks 2 to 4 are mainly Tableau, 15 hours of it.", ["15 hours"]),
        ("By New Year you'd have put in 36 hours.", []),
        ("27 of the 36 hours are certain.", []),
        ("SQL is finished in the week of 24 December.", []),
        ("SQL is finished in the week of 17 December.", ["17 December"]),
        ("In the week of 10 December you do SQL.", ["10 December"]),
        ("In the week of 3 December you do SQL and Tableau.", []),
        ("SQL from 1 to 2 is finished in the week of 3 December.", []),
        ("With 4 hours a week, about 24 of the 36 hours would fit.", []),
        ("An extra hour a week would add about 6 hours.", []),
        ("The plan has 36 hours, 9 of them provisional.", []),
        ("The plan has 36 hours, 16 of them provisional.", ["16"]),
    ],
)
def test_hours_and_dates_of_a_plan_are_those_of_its_weeks(reply: str, flagged: list[str]) -> None:
    assert marked(reply) == flagged


def test_a_week_without_its_first_day_is_left_out() -> None:
    weeks = weeks_of([{"start": "2026-11-26", "items": None}, {"items": []}, {"start": "2026-11"}])
    assert [it.start.isoformat() for it in weeks] == ["2026-11-26"]
    assert weeks_of([3, None, "x"]) == ()


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("Two of the unassessed ones are musts: Statistics and Dashboards.", []),
        ("Four of the seven skills haven't come up yet.", []),
        ("Five of the seven skills have no level yet.", ["Five"]),
        ("Only three of the seven skills have no level.", ["three"]),
        ("Six skills have a gap or no level at all.", []),
        ("Five skills have a gap or no level at all.", ["Five"]),
        ("Two skills are gap or missing.", []),
        ("Three are met or missing.", ["Three"]),
        ("SQL, Tableau and 5 more are on the list.", []),
        ("SQL and Excel are musts. Those two come first.", []),
        ("Most of the skills are met.", ["Most of"]),
        ("More than half of the skills are unassessed.", []),
        ("You have three skills to look at: SQL, Tableau and Writing.", []),
    ],
)
def test_counts_are_of_the_group_that_the_words_name(reply: str, flagged: list[str]) -> None:
    assert marked(reply) == flagged


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("Set aside two hours on Sunday for SQL.", []),
        ("Practise it aloud for five minutes.", []),
        ("Set aside 30 hours on Sunday for SQL.", ["30 hours"]),
        ("You could do, for example, 3 hours each on Monday and Friday.", []),
        ("Just tell me “SQL 4/5” or type “Excel 5/5”.", []),
        ("If you did 5 hours, it would change. You would then finish in March.", []),
        ("You finish in March.", ["March"]),
        ("At 5 hours a week you'd be done by 20 January 2027.", []),
        ("At 6 hours a week you'd be done by 20 January 2027.", ["20 January 2027"]),
        ("It's no 9-to-5 job, and ISO 9001 doesn't matter there.", []),
        ("The second half of SQL comes later, and half of December is free.", []),
    ],
)
def test_advice_and_what_would_be_are_no_statements(reply: str, flagged: list[str]) -> None:
    assert marked(reply) == flagged


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("SQL goes from 1 to 3.", []),
        ("SQL goes from 2/5 to 3/5, and Tableau from 0 to 2.", []),
        ("Tableau goes from 1/5 to 2/5.", []),
        ("SQL 3 → 3", ["3 → 3"]),
        ("The role wants SQL at 3/5, and you're there already with 3/5.", ["3/5"]),
        ("By the end of January SQL is at 3/5.", []),
        ("I can note Budgeting at 4/5.", []),
        ("I can note Budgeting at 2/5.", ["2/5"]),
        ("To go on, say where you stand: are you at 1/5 in SQL?", []),
    ],
)
def test_levels_are_steps_of_the_skill_that_is_named(reply: str, flagged: list[str]) -> None:
    data = (PLAN, GAPS, {"skill": "Budgeting", "required": 5})
    assert marked(reply, data=data) == flagged


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("You're between 22.5% and 81.4%.", []),
        ("You're between 22.5% and 80.9%.", ["22.5%", "80.9%"]),
        ("Delays fell from 38 to 22, by two thirds.", ["two thirds"]),
        ("Delays fell from 38 to 22, and half of that is gone.", ["half"]),
        (
            "There's slack: you end in early January and your date is 31 May, five months in hand.",
            [],
        ),
        (
            "You end on 6 January 2027 and have ten months in hand before 31 May 2027.",
            ["ten months"],
        ),
        ("From today to your deadline there are 31 weeks.", ["31 weeks"]),
        ("From today to your deadline there are 27 weeks.", []),
        ("The difference is 18 hours: 27 against 9.", []),
        ("4 of the 7 skills are open, but you stand at 22.5%.", []),
        ("The plan takes 6 weeks, about three months.", ["three months"]),
        ("The plan takes 6 weeks, about a month and a half.", []),
        ("From 38 to 22 a week is 16 fewer, over a year more than 800.", []),
        ("Most data analysts come from elsewhere.", ["Most data analysts"]),
    ],
)
def test_what_is_tied_is_marked_only_where_it_is_certain(reply: str, flagged: list[str]) -> None:
    assert marked(reply) == flagged


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("It takes about 16.", []),  # hours of SQL, in a sentence that does not say so
        ("It takes about 17.", ["17"]),
        ("SQL takes 16 hours.", []),
        ("SQL takes 14 hours.", ["14 hours"]),  # those of Tableau
        ("That's 14 hours.", []),
        ("I'd let it go: 81.4% at best.", []),
    ],
)
def test_what_is_known_of_another_is_marked_only_beside_the_one(
    reply: str, flagged: list[str]
) -> None:
    assert marked(reply) == flagged


COMPARED: Final = {
    "roles": [
        {"role": "DevOps Engineer", "readiness": {"low": 19.5, "high": 81.8}, "hours": 402.0},
        {"role": "Platform Engineer", "readiness": {"low": 13.6, "high": 82.1}, "hours": 492.0},
    ],
    "skills": [{"skill": "Docker", "hours": 30.0}, {"skill": "Linux", "hours": 45.0}],
    "step": {"skill": "Terraform", "from": 0, "to": 1, "hours": 3.0},
    "milestones": [
        {"day": 30, "date": "2026-12-26", "readiness": {"low": 23.0, "high": 95.9}},
        {"day": 90, "date": "2027-02-24", "readiness": {"low": 34.5, "high": 100.0}},
    ],
}


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("DevOps Engineer is 402 hours away.", []),
        ("DevOps Engineer is 492 hours away.", ["492 hours"]),
        ("Docker and Linux are 75 hours of it.", []),
        ("Docker and Linux are 85 hours of it.", ["85 hours"]),
        ("After 30 days the low end is 23%.", []),
        ("After 30 days the low end is 34.5%.", ["34.5%"]),
        ("By late February the low end is 34.5%.", []),
        ("By late February the low end is 23%.", ["23%"]),
    ],
)
def test_figures_are_of_the_role_or_day_that_is_named(reply: str, flagged: list[str]) -> None:
    assert marked(reply, data=(COMPARED,)) == flagged


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("You've set up Jenkins at Ravensgate.", ["Jenkins"]),
        ("You're comfortable with Power BI.", ["Power BI"]),
        ("Your years with Terraform will show.", ["Terraform"]),
        ("You've used Tableau.", ["Tableau"]),  # said to be at 0
        ("You've never used Tableau.", []),
        ("At Stagecoach you learned to wait.", ["Stagecoach"]),
        ("I don't have a figure for Cornwall.", []),
        ("You led the rota.", ["led"]),
        ("You led four drivers.", []),
    ],
)
def test_a_part_played_is_ones_own(reply: str, flagged: list[str]) -> None:
    own = "I helped my depot manager with the rota. I led a team of 4 drivers. I know no Tableau."
    assert marked(reply, own) == flagged
