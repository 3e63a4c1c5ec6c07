"""The gate against invention: what a reply states that no result, fact or word bears out."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.gate_scores import score
from tests.gate_sets import NAMES, read_set
from tools.gate import Grounds, unfounded
from tools.gate.quantities import quantities
from tools.vocabulary import builtin_vocabulary

LEAST = 0.95
"""The least precision and recall on each of them."""


def found(text: str, *own: str, data: object = None) -> list[str]:
    grounds = Grounds()
    for it in own:
        grounds.add_own(it)
    grounds.add_data(data)
    return [it.text for it in unfounded(text, grounds, builtin_vocabulary())]


@pytest.mark.parametrize("name", NAMES)
def test_invention_is_told_from_what_is_known(name: str) -> None:
    scored = score(read_set(name))
    assert scored.clean == scored.faulty >= 80
    assert scored.precision >= LEAST, scored.wrongly
    assert scored.recall >= LEAST, scored.missed


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("248 h in 31 weeks", [("minute", 14_880), ("day", 217)]),
        ("31–33 weeks", [("day", 217), ("day", 231)]),
        ("56.3 % to 72 %", [("percent", Fraction("56.3")), ("percent", 72)]),
        ("€65,000 to €80k", [("money", 65_000), ("money", 80_000)]),
        ("Docker 2/5, level 4", [("level", 2), ("level", 4)]),
        ("rated 6/10", [("level", 3)]),
        ("Docker 1 → 3, 30 h", [("level", 1), ("level", 3), ("minute", 1_800)]),
        ("11 seconds instead of 26", [("second", 11), ("second", 26)]),
        ("10 hours rather than 7", [("minute", 600), ("minute", 420)]),
        ("twenty-five hours and a dozen roles", [("minute", 1_500), ("count", 12)]),
        ("half of the weight, two thirds of it", [("percent", 50), ("percent", Fraction(200, 3))]),
        ("one week, one question", [("day", 7)]),
        ("3 of 4 postings", [("count", 3), ("count", 4)]),
        ("nine in ten", [("percent", 90)]),
        ("9 years 10 months", [("month", 118)]),
        ("62 of 136.5 hours", [("minute", 3_720), ("minute", 8_190)]),
        ("See F3 and E12, S3, C++17 and GPT-4; v1.2.3", []),
        ("1. First\n2. Second", []),
        ("your level, 0 to 5", []),
        ("Say “8 hours a week”.", []),
        ("https://example.org/2024/7 or a@b12.org", []),
    ],
)
def test_quantities(text: str, told: list[tuple[str, object]]) -> None:
    assert [(it.unit, it.value) for it in quantities(text)] == told


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("by 2027-06-30", ["2027-06-30"]),
        ("on 30 June 2027", ["2027-06-30"]),
        ("on June 30th, 2027", ["2027-06-30"]),
        ("the 30th of June", ["--06-30"]),
        ("at the end of June 2027", ["2027-06"]),
        ("in June", ["--06"]),
        ("in 2027", ["2027"]),
        ("you may go on", []),
        ("3, 10 and 17 December", ["--12-03", "--12-10", "--12-17"]),
        ("on 10 and 17 January 2027", ["2027-01-10", "2027-01-17"]),
        ("from 8, 3 December", ["--12-03"]),
    ],
)
def test_dates(text: str, keys: list[str]) -> None:
    assert [it.key for it in quantities(text) if it.unit == "date"] == keys


def test_a_date_may_be_told_with_less_of_it() -> None:
    known = {"finish": "2027-06-30"}
    assert found("Done in June 2027, on 30 June, at the end of June.", data=known) == []
    assert found("Done in July 2027.", data=known) == ["July 2027"]


def test_a_figure_of_one_skill_does_not_hold_for_another() -> None:
    rows = {"skills": [{"skill": "Docker", "hours": 30.0}, {"skill": "SQL", "hours": 45.0}]}
    assert found("Docker takes 30 h.", data=rows) == []
    assert found("Docker takes 45 h.", data=rows) == ["45 h"]
    assert found("Both take 75 h: Docker 30 h and SQL 45 h.", data=rows) == []


def test_arithmetic_holds_beside_what_it_comes_from() -> None:
    plan = {"total_hours": 248.0, "hours_per_week": 8.0}
    assert found("248 h at 8 h a week are 31 weeks.", data=plan) == []
    assert found("248 h at 8 h a week are 40 weeks.", data=plan) == ["40 weeks"]


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("8 hours a week are about 35 hours a month.", []),
        ("8 hours a week are about 50 hours a month.", ["50 hours"]),
        ("€3,000 a month is €36,000 a year.", []),
        ("€3,000 a month is €30,000 a year.", ["€30,000"]),
        ("The 12 talks in 4 months were three a month.", []),
        ("The 12 talks in 4 months were five a month.", ["five"]),
        ("It's more than 250 hours.", ["250 hours"]),
        ("It's nearly €2,000 a month.", ["€2,000"]),
    ],
)
def test_results_follow_from_their_units_and_hedges(reply: str, flagged: list[str]) -> None:
    plan = {"total_hours": 248.0, "hours_per_week": 8.0}
    said = "I gave 12 talks in 4 months. I am paid €3,000 a month."
    assert found(reply, said, data=plan) == flagged


ROWS = {
    "role": "Data Engineer",
    "readiness": {"low": 40.5, "high": 71.0},
    "skills": [
        {"skill": "Docker", "required": 3, "current": 1, "status": "gap", "hours": 30.0},
        {"skill": "SQL", "required": 4, "current": 2, "status": "gap", "hours": 45.0},
        {"skill": "Kafka", "required": 2, "current": None, "status": "unassessed", "hours": None},
        {"skill": "Git", "required": 2, "current": 3, "status": "met", "hours": 0.0},
    ],
    "plan": {"start": "2026-11-26", "finish": "2027-03-03", "hours_per_week": 5.0},
    "postings": {
        "n": 9,
        "skills": [
            {"skill": "Docker", "proportion": {"count": 7, "n": 9, "share": 0.7778}},
            {"skill": "SQL", "proportion": {"count": 4, "n": 9, "share": 0.4444}},
        ],
    },
}


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("You're at 1/5 in Docker, and the role asks for 3/5.", []),
        ("You're at 2/5 in Docker, and the role asks for 3/5.", ["2/5"]),
        ("Docker is at 1/5 and SQL at 2/5.", []),
        ("Docker is at 2/5 and SQL at 1/5.", ["2/5", "1/5"]),
        ("Docker goes from 1/5 to 3/5.", []),
        ("Docker goes from 3/5 to 3/5.", ["3/5", "3/5"]),
        ("| Skill | You | Hours |\n|---|---|---|\n| SQL | 2/5 | 45 |\n| Docker | 1/5 | 30 |", []),
        ("| Skill | You | Hours |\n|---|---|---|\n| SQL | 2/5 | 30 |", ["30"]),
        ("| Skill | You |\n|---|---|\n| SQL | 4/5 |", ["4/5"]),
        ("Two gaps, one unassessed.", []),
        ("Two are unassessed.", ["Two"]),
        ("Of 9 postings, 7 ask for Docker and 4 for SQL.", []),
        ("Docker stands in 4 of 9 postings.", ["4"]),
        ("Docker stands in 7 of 9 postings, 44 %.", ["44 %"]),
        ("Three more postings ask for Docker than for SQL.", []),
        ("Five more postings ask for Docker than for SQL.", ["Five"]),
        ("Readiness is 40.5 % to 71 %.", []),
        ("Readiness is 71 % to 71 %.", ["71 %", "71 %"]),
        ("The plan starts on 26 November 2026 and ends on 3 March 2027.", []),
        ("The plan ends on 26 November 2026.", ["26 November 2026"]),
        ("75 h at 5 h a week are 15 weeks, and 14 weeks would be 70 h.", []),
        ("45 h + 30 h = 75 h", []),
        ("45 h + 30 h = 45 h", ["45 h"]),
        ("44 % of all companies use SQL.", ["44 %"]),
        ("One in three teams uses SQL.", ["One in three"]),
        ("If you had 9 hours a week, Docker would take 3 to 4 weeks.", []),
        ("You have 9 hours a week.", ["9 hours"]),
        ("Could you do 9 hours a week?", []),
    ],
)
def test_a_figure_must_be_one_of_what_it_is_said_of(reply: str, flagged: list[str]) -> None:
    assert found(reply, data=ROWS) == flagged


PLAN = {
    "roadmap": {
        "role": "Data Engineer",
        "start": "2026-11-26",
        "hours_per_week": 5.0,
        "total_hours": 25.0,
        "finish": "2026-12-30",
        "milestones": [
            {"day": 30, "date": "2026-12-26", "readiness": {"low": 41.0, "high": 72.0}},
            {"day": 90, "date": "2027-02-24", "readiness": {"low": 46.5, "high": 80.0}},
        ],
        "weeks": [
            {"start": f"2026-{day}", "hours": 5.0, "items": [_item]}
            for day, _item in (
                ("11-26", {"skill": "Docker", "from": 1, "to": 2, "hours": 5.0}),
                ("12-03", {"skill": "Docker", "from": 1, "to": 2, "hours": 5.0}),
                ("12-10", {"skill": "SQL", "from": 2, "to": 3, "hours": 5.0}),
                ("12-17", {"skill": "SQL", "from": 2, "to": 3, "hours": 5.0}),
                ("12-24", {"skill": "SQL", "from": 2, "to": 3, "hours": 5.0}),
            )
        ],
    }
}


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("Docker is finished in the week of 3 December.", []),
        ("Docker is finished in the week of 10 December.", ["10 December"]),
        ("SQL starts in the week of 10 December and is done by 30 December.", []),
        ("SQL starts in the week of 17 December.", ["17 December"]),
        ("The plan has 25 hours in 5 weeks.", []),
        ("The plan has 25 hours over 4 weeks.", ["4 weeks"]),
        ("If you moved to 10 hours a week, it would be 25 hours in 2.5 weeks.", []),
        ("It is 25 hours, or five weeks at 5 hours.", []),
        ("It is 25 hours, or four weeks at 5 hours.", ["four weeks"]),
        ("On 24 February 2027 you would be at 46.5 %.", []),
        ("On 24 February 2027 you would be at 41 %.", ["41 %"]),
        ("The range moves from 41%–72% to 46.5%–80%.", []),
        ("The plan holds 25 hours. 15 of them are SQL.", []),
        ("Docker takes 10 hours and SQL 15.", []),
        ("Docker takes 10 hours and SQL 17.", ["17"]),
        ("Docker is at level 1, and then it's at level 2.", []),
        ("By 24 February it's 46.5 %, and Docker's 10 h are over.", []),
        ("Write down three requirements of your last project.", []),
        ("Two skills are planned: Docker and SQL.", []),
        ("Three skills are planned: Docker and SQL.", ["Three"]),
    ],
)
def test_a_plan_is_told_as_it_is(reply: str, flagged: list[str]) -> None:
    assert found(reply, data=PLAN) == flagged


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("You answered 55 of 62 tickets, 89%.", []),
        ("You answered 55 of 62 tickets, which is 20%.", ["20%"]),
        ("You answered 55 of 62 tickets; 20% were urgent.", []),
        ("You answered 55 of 62 tickets, so 7 are left.", []),
        ("You answered 55 of 62 tickets, so 12 are left.", ["12"]),
        ("You have taught since March 2020, over six years.", []),
        ("You have taught since March 2020, nine years.", ["nine years"]),
    ],
)
def test_what_is_known_is_held_to_what_it_is_tied_to(reply: str, flagged: list[str]) -> None:
    grounds = Grounds()
    grounds.add_text("Today is 2026-11-26.")
    grounds.add_own("I answered 55 of 62 tickets, 20% were urgent and 12 were late.")
    grounds.add_own("I have taught since March 2020, and sung for nine years.")
    assert [it.text for it in unfounded(reply, grounds, builtin_vocabulary())] == flagged


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("Most employers ask for SQL.", ["Most employers"]),
        ("Most big companies pay for courses.", ["Most big companies"]),
        ("Two thirds of data engineers started elsewhere.", ["Two thirds"]),
        ("That is more than most portfolios show.", []),
        ("SQL takes 45 h, three times the 30 of Docker.", ["three times"]),
    ],
)
def test_the_world_has_no_source(reply: str, flagged: list[str]) -> None:
    assert found(reply, data=ROWS) == flagged


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("27 full weeks make 135 h, which leaves 1.5 h for week 28.", []),
        ("27 full weeks make 125 h, which leaves 1.5 h for week 28.", ["125 h", "1.5 h"]),
        ("Half of the 136.5 hours is 68.25, which you reach in week 14.", []),
        ("If you doubled your 5 hours to 10 a week, 136.5 h would take about 14 weeks.", []),
        ("With 40 h on top that is 180 h.", ["40 h", "180 h"]),
    ],
)
def test_a_result_is_a_ground_for_the_next(reply: str, flagged: list[str]) -> None:
    plan = {"total_hours": 136.5, "hours_per_week": 5.0, "weeks_in_all": 28}
    assert found(reply, data=plan) == flagged


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("3 of your 5 pupils passed, so two did not.", []),
        ("All five of your pupils passed.", ["five"]),
        ("You taught seven pupils.", ["seven"]),
        ("You have taught since March 2020, more than six and a half years.", []),
        ("You have taught since March 2020, nine years.", ["nine years"]),
        ("Errors fell from 18 to 7, which is 11 fewer.", []),
        ("Errors fell from 18 to 9.", ["9"]),
    ],
)
def test_a_figure_of_the_users_words_keeps_what_it_counts(reply: str, flagged: list[str]) -> None:
    said = "I have taught 5 pupils since March 2020. 3 of the 5 pupils passed."
    grounds = Grounds()
    grounds.add_text("Today is 2026-11-26.")
    grounds.add_own(said)
    grounds.add_own("Errors fell from 18 to 7 a month.")
    assert [it.text for it in unfounded(reply, grounds, builtin_vocabulary())] == flagged


@pytest.mark.parametrize(
    ("reply", "flagged"),
    [
        ("You led the move to Kafka.", ["led"]),
        ("You contributed to the move to Kafka.", []),
        ("Did you lead the move to Kafka?", []),
        ("If you led it, say so.", []),
        ("You have used Rust for years.", ["Rust"]),
        ("You have never used Rust.", []),
        ("You could learn Rust next.", []),
        ("At Quillfeather you contributed to it.", []),
        ("You contributed to it at Marrowgate.", ["Marrowgate"]),
        ("Your path: Quillfeather, then Marrowgate Media, and a break.", ["Marrowgate Media"]),
        ("You were lead engineer in the move to Kafka.", ["lead"]),
        ("You have worked with Kafka, Rust and Git.", ["Rust", "Git"]),
        ("You were promoted twice.", ["promoted"]),
        ("Your MBA helps.", ["MBA"]),
        ("Your first drafts at Marrowgate were longer.", ["Marrowgate"]),
        ("Your work with Rust is a plus.", ["Rust"]),
        ("You have a feeling for Information architecture.", []),
    ],
)
def test_experience(reply: str, flagged: list[str]) -> None:
    said = "At Quillfeather I contributed to the move to Kafka."
    assert found(reply, said) == flagged


@given(st.text(max_size=300))
def test_any_reply_is_read(reply: str) -> None:
    for it in unfounded(reply, Grounds(), builtin_vocabulary()):
        assert reply[it.start : it.end] == it.text


@given(st.integers(0, 10_000), st.sampled_from(["hours", "weeks", "%", "skills", "€"]))
def test_what_the_user_said_may_be_said(number: int, unit: str) -> None:
    told = f"€{number:,}" if unit == "€" else f"{number} {unit}"
    assert found(f"So it is {told}.", f"I have {told}.") == []
