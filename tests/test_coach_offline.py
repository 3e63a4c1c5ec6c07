"""Whole conversations with the offline coach, on a real store."""

import datetime as dt
import socket
from contextlib import closing
from pathlib import Path

import pytest

from coach.career import open_career
from coach.clock import Clock
from coach.session import open_session
from tests.conversation import DAY, bytes_of, levels, reply_to, say, target

WEEK = dt.timedelta(days=7)
INTRODUCTION = "backend engineer, Python 4/5, SQL 3/5, Docker 1/5, no Kubernetes"
SETTLED = (INTRODUCTION, "senior ai engineer", "8 hours a week until the end of June 2027")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


async def test_three_answers_lead_to_a_gap_table_and_a_plan(home: Path) -> None:
    session = await open_session(home, Clock(DAY), "offline")
    opening = await session.greeting()
    await session.close()
    assert "offline coach" in opening
    assert "What do you do now" in opening
    about, aim, hours = await say(home, *SETTLED)
    levels_told = ["Python 4/5", "SQL 3/5", "Docker 1/5", "Kubernetes 0/5"]
    assert about.memory == [
        "Saved: headline “backend engineer”",
        *(f"Saved: {it}" for it in levels_told),
    ]
    assert "Which role do you aim for?" in about.reply
    assert "Readiness" in aim.reply
    assert "Total of 25 requirements" in aim.reply
    assert "How many hours a week" in aim.reply
    assert "8 h a week from 2 Nov 2026, deadline 30 Jun 2027." in hours.reply
    assert target(home) == "Senior AI Engineer"


async def test_the_questions_are_answered_across_restarts(home: Path) -> None:
    for line in SETTLED:
        await say(home, line)
    assert levels(home)["Kubernetes"] == 0
    assert target(home) == "Senior AI Engineer"
    assert "8 h a week" in await reply_to(home, "show my plan")


async def test_it_says_that_it_is_offline_when_first_spoken_to_without_a_greeting(
    home: Path,
) -> None:
    session = await open_session(home, Clock(DAY), "offline")
    events = [event async for event in session.turn("gaps")]
    await session.close()
    assert "This is the offline coach" in str(events[-1])


async def test_what_was_saved_is_reported_and_what_was_known_is_not(home: Path) -> None:
    first, again = await say(home, "I'm Python 4/5", "I'm Python 4/5")
    assert first.memory == ["Saved: Python 4/5"]
    assert again.memory == []
    assert "I knew already: Python 4/5." in again.reply


@pytest.mark.parametrize(
    "line",
    [
        "I'm a baker, Python 4/5, Go and Kafka",
        "my name is Ada Novak",
        "no, Docker is 2",
        "my target is data engineer",
        "evidence: I cut the build from 90 min to 20 min with Docker",
        "make a plan for 9 hours a week",
        "adopt “underwater basket weaving”",
    ],
)
async def test_the_reply_does_not_say_again_what_the_notes_say(home: Path, line: str) -> None:
    await say(home, *SETTLED)
    with closing(open_career(home, Clock(DAY))) as career:
        role = career.role()
        phrases = ("underwater basket weaving",)
        career.store.save_role(
            role.model_copy(update={"unrecognised": phrases}),
            career.note_source("command", "test", "role"),
        )
    heard = (await say(home, line))[-1]
    assert heard.memory
    assert heard.reply
    for word in ("Saved", "Corrected:", "Target:", "Noted"):
        assert word not in heard.reply


async def test_a_reply_follows_where_only_the_notes_say_something(home: Path) -> None:
    told = (await say(home, *SETTLED, "my name is Ada Novak"))[-1]
    assert told.memory == ["Saved: name “Ada Novak”"]
    assert told.reply == "Kept. “What do you know about me” shows it with the rest."


async def test_a_correction_supersedes_and_both_are_recalled(home: Path) -> None:
    corrected = (await say(home, *SETTLED, "no, Docker is 2"))[-1]
    assert corrected.memory == ["Corrected: Docker 1/5 → 2/5"]
    assert "Readiness for Senior AI Engineer" in corrected.reply
    recalled = await reply_to(home, "what do you know about my Docker?")
    assert "Docker 2/5, held since 2 Nov 2026" in recalled
    assert "Docker is 2" in recalled
    assert "Before that 1/5" in recalled
    assert recalled == await reply_to(home, "where did you get that?")


async def test_what_comes_first_is_named_with_its_reason(home: Path) -> None:
    first, why = (await say(home, *SETTLED, "What should I learn first, and why?", "why?"))[-2:]
    assert [tool["name"] for tool in first.tools] == ["gaps", "show_plan", "gaps"]
    assert first.reply.startswith("Kubernetes first: from 0/5 to 1/5, 4 h (an estimate).")
    assert "the role needs 3" in first.reply
    assert why.tools[0]["args"] == {"skill": "Kubernetes"}
    assert why.reply.startswith("Kubernetes: P0. Asked 3/5, you 0/5")


async def test_hours_that_are_left_stand_beside_those_of_the_whole_way(home: Path) -> None:
    await say(home, *SETTLED, "check-in", "1", "4", "none", "none", "none", "none")
    first, why = await say(home, "what should I learn first?", "why Docker?")
    assert "Kubernetes first: from 0/5 to 1/5, 3 of its 4 h are left (an estimate)." in first.reply
    assert "The whole way to 3/5 takes 67 h." in first.reply
    assert "about 67 hours" in first.reply
    assert "Docker: P0. Asked 3/5, you 1/5, 38 of its 42 h are left (an estimate)." in why.reply


async def test_weeks_that_are_over_leave_as_much_to_do_as_before(home: Path) -> None:
    await say(home, *SETTLED)
    later = await reply_to(home, "what should I learn first?", day=DAY + WEEK)
    assert "12 h (an estimate)" in later


async def test_without_a_plan_a_prerequisite_still_comes_first(home: Path) -> None:
    reply = await reply_to(
        home, "I have Docker 1/5 and no Kubernetes", "senior ai engineer", "what do I learn first?"
    )
    assert reply.startswith("Docker first")
    assert "It is needed first by Kubernetes (at 2/5)." in reply
    assert "How many hours a week" in reply


async def test_a_plan_without_hours_asks_for_them(home: Path) -> None:
    asked, planned = (await say(home, *SETTLED[:2], "make me a plan", "10"))[-2:]
    assert asked.reply.startswith("How many hours a week")
    assert asked.tools == []
    assert "10 h a week" in planned.reply


async def test_what_a_plan_leaves_out_stays_as_last_planned(home: Path) -> None:
    await say(home, *SETTLED)
    moved = await reply_to(home, "move the deadline to 2027-09-30")
    assert "8 h a week from 2 Nov 2026, deadline 30 Sep 2027." in moved


async def test_an_end_that_is_no_day_is_asked_for_and_plans_nothing(home: Path) -> None:
    await say(home, *SETTLED)
    unread, past, shown = await say(
        home,
        "plan 5 hours a week until next summer",
        "plan 5 hours a week until yesterday",
        "show my plan",
    )
    assert "“next summer” is no day" in unread.reply
    assert "Until when? Give a day" in unread.reply
    assert "1 Nov 2026" in past.reply or "2026-11-01" in past.reply
    assert (unread.memory, past.memory) == ([], [])
    assert "8 h a week from 2 Nov 2026, deadline 30 Jun 2027." in shown.reply


async def test_one_message_saves_one_plan_and_says_how_it_was_understood(home: Path) -> None:
    await say(home, *SETTLED[:2])
    planned, ranged = await say(
        home,
        "Plan 8 hours a week. No, make it 10 until June next year.",
        "plan 10-12 hours a week, off on 24 and 31 December",
    )
    assert len([line for line in planned.memory if "plan" in line]) == 1
    assert "Understood: 10 h a week; until 30 Jun 2027." in planned.reply
    assert "10 h a week for “10-12 hours a week”, the lower of the two;" in ranged.reply
    assert "24 Dec 2026" in ranged.reply


async def test_hours_and_days_in_doubt_are_asked_for_and_plan_nothing(home: Path) -> None:
    await say(home, *SETTLED[:2])
    hours, answer, day = await say(
        home, "I have 20 hours per sprint", "10", "plan 8 hours a week until 03/04/2027"
    )
    assert hours.reply.startswith("“20 hours per sprint” gives no hours a week")
    assert (hours.memory, day.memory) == ([], [])
    assert "10 h a week" in answer.reply
    assert "It can be 3 Apr 2027 or 4 Mar 2027." in day.reply


async def test_of_a_bare_range_the_reply_says_which_is_taken(home: Path) -> None:
    *_, planned, command = await say(home, *SETTLED[:2], "10-12", "/plan 6-7 by end of June 2027")
    assert "10 h a week for “10-12”, the lower of the two" in planned.reply
    assert "6 h a week for “6-7”, the lower of the two; until 30 Jun 2027." in command.reply


async def test_what_is_not_recognised_is_named_and_saved_only_on_a_yes(home: Path) -> None:
    told, agreed = await say(home, "pyhton 4/5, docker 3/5", "yes")
    assert told.memory == ["Saved: Docker 3/5"]
    assert "I can't place “pyhton 4/5”. Did you mean Python 4/5?" in told.reply
    assert agreed.memory == ["Saved: Python 4/5"]


async def test_a_first_table_counts_the_levels_told_beside_the_target(home: Path) -> None:
    said = "nurse, Excel 2/5, SQL 1/5, I want to become a data analyst"
    first, again = await say(home, said, "what are my gaps?")
    assert "22 requirements, of which you meet none and fall short of 2;" in first.reply
    assert [it for it in first.reply.splitlines() if "  gap  " in it] == [
        it for it in again.reply.splitlines() if "  gap  " in it
    ]


async def test_a_skill_that_no_list_knows_is_kept_on_a_yes(home: Path) -> None:
    asked, agreed, again = await say(home, "sql 2/5, crown moulding 3/5", "yes", "crown moulding 4")
    assert asked.memory == ["Saved: SQL 2/5"]
    assert "I know no skill “Crown moulding”. Shall I keep Crown moulding 3/5 as a" in asked.reply
    assert agreed.memory == ["Saved: Crown moulding 3/5"]
    assert again.memory == ["Corrected: Crown moulding 3/5 → 4/5"]
    gone = await say(home, "forget crown moulding", "yes", "crown moulding is 2/5")
    assert "Shall I keep Crown moulding 2/5" in gone[-1].reply
    assert "Crown moulding" not in levels(home)


async def test_a_skill_that_no_list_knows_is_not_kept_on_a_no(home: Path) -> None:
    *_, refused = await say(home, "sql 2/5, flurbo 3/5", "no")
    assert refused.memory == []
    assert set(levels(home)) == {"SQL"}


async def test_what_is_no_name_of_a_skill_is_only_named(home: Path) -> None:
    unknown = await reply_to(home, "sql 2/5, my other one 3/5")
    assert "so nothing is saved of it." in unknown


async def test_commands_are_listed_and_quitting_says_how(home: Path) -> None:
    listed, left = await say(home, "/", "/quit")
    for command in ("/help", "/gaps", "/checkin", "/quit"):
        assert command in listed.reply
    assert left.reply.rstrip().endswith("Ctrl+Q closes the screen.")


async def test_a_deadline_is_taken_back_in_words(home: Path) -> None:
    await say(home, *SETTLED)
    reply = await reply_to(home, "plan again without a deadline")
    assert "8 h a week from 2 Nov 2026." in reply
    assert "- Deadline: none instead of 30 Jun 2027." in reply


async def test_forgetting_shows_what_goes_and_waits_for_a_yes(home: Path) -> None:
    await say(home, *SETTLED)
    preview = await reply_to(home, "forget my Kubernetes level")
    assert "Skill: Kubernetes 0/5" in preview
    assert preview.endswith("Shall I forget Kubernetes? Yes or no?")
    assert levels(home)["Kubernetes"] == 0
    gone = (await say(home, "yes"))[-1]
    assert gone.memory[0].startswith("Forgotten: ")
    assert "can't be brought back" in gone.reply
    assert "Kubernetes" not in levels(home)


async def test_what_was_forgotten_is_nowhere_in_the_file(home: Path) -> None:
    await say(home, "I'm a baker, Python 4/5", "my Terraform is 3", "forget my Terraform level")
    assert b"Terraform" in bytes_of(home)
    await say(home, "yes")
    assert b"Terraform" not in bytes_of(home)
    assert levels(home)["Python"] == 4


async def test_anything_but_a_yes_forgets_nothing(home: Path) -> None:
    await say(home, *SETTLED, "forget my Kubernetes level", "what are my gaps?", "yes")
    assert levels(home)["Kubernetes"] == 0


async def test_a_misspelled_skill_is_named_before_it_is_forgotten(home: Path) -> None:
    preview = await reply_to(home, *SETTLED, "forget Kuberntes")
    assert preview.endswith("Shall I forget Kubernetes? Yes or no?")


async def test_two_check_ins_a_week_apart_settle_promises_and_move_the_plan(home: Path) -> None:
    await say(home, *SETTLED)
    first = await say(
        home, "let's do the check-in", "0", "0", "none", "none", "none", "Docker tutorial, 4 hours"
    )
    assert "What went well this week?" in first[2].reply
    assert "Promised for next week\n- Docker tutorial, 4 hours" in first[-1].reply
    next_week = DAY + WEEK
    second = await say(
        home,
        "check-in",
        "kept",
        "0",
        "6",
        "finished the tutorial",
        "none",
        "Docker 2/5",
        day=next_week,
    )
    assert "You promised: “Docker tutorial, 4 hours”. Kept, partly or not?" in second[0].reply
    closed = (await say(home, "check-in", "Kubernetes, 3 hours", day=next_week))[-1]
    assert "- Docker tutorial, 4 hours: kept" in closed.reply
    assert "Levels: Docker 2/5" in closed.reply
    assert "left now" in closed.reply
    assert levels(home)["Docker"] == 2
    promised = await reply_to(home, "what did I promise?", day=next_week)
    assert "- Kubernetes, 3 hours" in promised


async def test_a_check_in_can_be_paused_asked_beside_and_resumed(home: Path) -> None:
    await say(home, *SETTLED)
    opened, beside, unread, answered, paused, other, resumed = await say(
        home, "check-in", "what are my gaps?", "lots", "3", "stop", "3", "check-in"
    )
    question = "How many hours did you spend on Kubernetes since the last check-in?"
    assert opened.reply.endswith(question)
    assert "Total of 25 requirements" in beside.reply
    assert beside.reply.endswith(question)
    assert unread.reply.startswith("“lots”")
    assert "“stop” pauses" in unread.reply
    assert unread.reply.endswith(question)
    assert answered.reply.endswith("hours did you spend on Docker since the last check-in?")
    assert paused.reply.startswith("Paused.")
    assert "hours a week or the level of a skill" in other.reply
    assert "where we left it" in resumed.reply
    assert resumed.reply.endswith("hours did you spend on Docker since the last check-in?")


async def test_the_greeting_of_a_later_day_brings_up_what_is_open(home: Path) -> None:
    await say(home, *SETTLED, "check-in", "0", "0", "none", "none", "none", "Docker tutorial")
    session = await open_session(home, Clock(DAY + WEEK), "offline")
    opening = await session.greeting()
    await session.close()
    assert "- Docker tutorial" in opening
    assert "The weekly check-in is due" in opening
    await say(home, "check-in", day=DAY + WEEK)
    session = await open_session(home, Clock(DAY + WEEK), "offline")
    opening = await session.greeting()
    await session.close()
    assert opening.endswith("A check-in is open; say “check-in” to go on with it.")


async def test_hours_that_no_week_holds_are_asked_again(home: Path) -> None:
    replies = [it.reply for it in await say(home, *SETTLED, "check-in", "200 hours", "-3", "3")]
    too_many, negative, taken = replies[-3:]
    assert "more than 112 h, which is 16 h a day" in too_many
    assert "hours can't be below 0" in negative
    for unread in (too_many, negative):
        assert unread.endswith("hours did you spend on Kubernetes since the last check-in?")
    assert taken.endswith("hours did you spend on Docker since the last check-in?")


@pytest.mark.parametrize(
    ("days", "says"),
    [(0, "one was held that day already"), (-3, "the last one was held on 2026-11-02")],
)
async def test_a_check_in_is_refused_on_a_day_that_is_taken_or_past(
    home: Path, days: int, says: str
) -> None:
    await say(home, *SETTLED, "check-in", "0", "0", "none", "none", "none", "Docker tutorial")
    day = DAY + dt.timedelta(days=days)
    for line in ("let's do the check-in", "check-in", "/checkin"):
        assert says in await reply_to(home, line, day=day)
    with closing(open_career(home, Clock(DAY))) as career:
        assert career.store.unfinished_checkin() is None
        assert len(career.store.checkins()) == 1


async def test_after_a_restart_an_open_check_in_waits_until_it_is_asked_for(home: Path) -> None:
    await say(home, *SETTLED, "check-in")
    first, resumed = await say(home, "4", "check-in")
    assert first.tools == []
    assert "1 of 6" in resumed.reply


async def test_the_last_answer_of_a_check_in_can_be_taken_back(home: Path) -> None:
    await say(home, *SETTLED)
    refused, _, back, again = (await say(home, "check-in", "back", "3", "wait, go back", "4"))[1:]
    assert "first question" in refused.reply
    assert "1 of 6. How many hours" in back.reply
    assert "2 of 6" in again.reply
    with closing(open_career(home, Clock(DAY))) as career:
        number = career.store.unfinished_checkin()
        assert number is not None
        assert career.store.checkin_state(number).answers == {"hours:Kubernetes": "4"}


async def test_a_plain_deed_is_kept_and_drafted_from(home: Path) -> None:
    await say(home, *SETTLED)
    empty = await reply_to(home, "draft my talking points")
    assert "nothing is drafted" in empty
    told = "I cut p95 latency from 900 ms to 120 ms at Acme by caching with Docker."
    (kept,) = await say(home, told)
    assert kept.memory == ["Saved: evidence E1"]
    assert kept.tools[0]["args"] == {"action": "add", "quote": told}
    points = await reply_to(home, "30-second pitch")
    assert "from 900 ms to 120 ms" in points
    assert "[E1]" in points
    assert "No evidence yet for: " in points
    assert "1 piece of evidence." in await reply_to(home, "show my evidence")


async def test_a_plain_deed_is_taken_back_by_undo(home: Path) -> None:
    kept, undone = (await say(home, *SETTLED, "I cut costs by 30% in 2025", "undo that"))[-2:]
    assert kept.memory == ["Saved: evidence E1"]
    assert undone.memory[0].startswith("Taken back")
    assert "No evidence yet" in await reply_to(home, "show my evidence")


async def test_a_deed_in_doubt_is_offered_and_kept_on_a_yes(home: Path) -> None:
    offered, kept = (await say(home, *SETTLED, "We cut costs by 30% in 2025", "yes"))[-2:]
    assert offered.reply.endswith("Yes or no?")
    assert offered.memory == []
    assert kept.memory == ["Saved: evidence E1"]


async def test_a_deed_in_doubt_is_not_kept_without_consent(home: Path) -> None:
    declined = (await say(home, *SETTLED, "We cut costs by 30% in 2025", "no"))[-1]
    assert declined.memory == []
    assert "No evidence yet" in await reply_to(home, "show my evidence")


@pytest.mark.parametrize(
    "line",
    [
        "what if I were 4 at Kubernetes?",
        "my colleague is Kubernetes 5/5",
        "is Kubernetes 4/5 good?",
        "should I learn Kubernetes?",
        "I want to be 4/5 in Kubernetes",
        "Kubernetes is 7",
        "Kubernetes is 3 or 4",
        "Python 4",
        "Kubernetes",
        "the posting asks for Kubernetes 5/5",
        "do not set my Kubernetes to 4",
        "qwertz uiop",
        "what if I had 12 hours a week?",
        "plan 8 hours a week until 2027-02-30",
        "what's the weather in Berlin?",
        "forget everything",
    ],
)
async def test_what_is_not_plainly_meant_changes_nothing(home: Path, line: str) -> None:
    await say(home, *SETTLED)
    before = levels(home)
    heard = (await say(home, line))[-1]
    assert heard.memory == []
    assert heard.reply
    assert levels(home) == before


async def test_a_choice_is_made_by_its_number(home: Path) -> None:
    asked, chosen = await say(home, "Kafka is 3 or 4", "2")
    assert asked.reply.endswith("Which one?")
    assert chosen.memory == ["Saved: Kafka 4/5"]


async def test_a_level_is_asked_for_and_answered_with_a_figure(home: Path) -> None:
    gaps, answered = (await say(home, *SETTLED, "gaps", "2"))[-2:]
    skill = gaps.reply.rpartition("What is your level in ")[2].removesuffix(", 0 to 5?")
    assert answered.memory == [f"Saved: {skill} 2/5"]
    assert "What is your level in " in answered.reply


QUESTION = "What is your level in "


async def test_the_weightiest_unassessed_requirement_is_asked_for_after_a_level(
    home: Path,
) -> None:
    told = (await say(home, *SETTLED, "MLOps 3/5"))[-1]
    with closing(open_career(home, Clock(DAY))) as career:
        unassessed = [row for row in career.gaps().skills if row.status == "unassessed"]
    asked = told.reply.rpartition(QUESTION)[2].removesuffix(", 0 to 5?")
    assert {row.skill: row.weight for row in unassessed}[asked] == max(
        row.weight for row in unassessed
    )
    assert told.reply.count("?") == 1


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("docker 3/5", "Docker"),
        ("I use MLOps, my MLOps is 3/5", "MLOps"),
        ("I'm a backend engineer", "Backend development"),
        ("I use Photoshop", "Photoshop"),
        ("my target is senior ai engineer. MLOps is 3", "MLOps"),
        ("MLOps is 3. What are my gaps?", "MLOps"),
    ],
)
async def test_what_was_told_or_is_not_asked_for_by_the_role_is_not_asked(
    home: Path, line: str, skill: str
) -> None:
    told = (await say(home, *SETTLED, line))[-1]
    assert f"{QUESTION}{skill}," not in told.reply


async def test_a_requirement_that_is_only_mentioned_is_asked_for(home: Path) -> None:
    told = (await say(home, *SETTLED, "I use MLOps"))[-1]
    assert told.reply.endswith(f"{QUESTION}MLOps, 0 to 5?")


@pytest.mark.parametrize("line", ["docker 3/5", "gaps", "I use {skill}", "this week"])
async def test_a_level_question_that_was_passed_over_is_not_put_again(
    home: Path, line: str
) -> None:
    asked = await reply_to(home, *SETTLED, "gaps")
    skill = asked.rpartition(QUESTION)[2].removesuffix(", 0 to 5?")
    later = await reply_to(home, line.format(skill=skill))
    assert f"{QUESTION}{skill}," not in later


@pytest.mark.parametrize(
    "line",
    ["what are my gaps?", "why is Docker P0?", "what should I learn first?", "show my plan"],
)
async def test_what_needs_a_target_asks_for_one(home: Path, line: str) -> None:
    heard = (await say(home, "Python 4/5", line))[-1]
    assert heard.tools == []
    assert heard.reply.startswith("No target role is set yet")
    assert "Which role do you aim for?" in heard.reply


async def test_an_unknown_role_names_the_nearest_and_asks_again(home: Path) -> None:
    heard = (await say(home, INTRODUCTION, "set my target to astronaut"))[-1]
    assert "no role of that name is known. No known role comes near it. A job" in heard.reply
    assert "Which role do you aim for?" in heard.reply
    assert target(home) is None


async def test_hours_and_days_that_cannot_be_are_refused_in_a_sentence(home: Path) -> None:
    await say(home, *SETTLED)
    past = await reply_to(home, "plan 8 hours a week by 2020-01-01")
    assert "2020-01-01: it lies in the past" in past
    absurd = await reply_to(home, "plan 200 hours a week")
    assert "200" in absurd
    assert "Saved" not in absurd


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("hi", "offline coach"),
        ("who are you?", "no language model"),
        ("where is my data stored?", "SQLite"),
        ("what can you do?", "what should I learn first, and why"),
        ("how is readiness calculated?", "100 ×"),
        ("what does unassessed mean?", "not known"),
        ("write me a poem", "Help"),
        ("how much does an ML engineer earn?", "median 133,080"),
        ("what does my neighbour earn?", "I have no source"),
        ("import my résumé", "Which file is it in?"),
        ("I spent 5 hours on Docker", "check-in"),
        ("list roles", "Senior AI Engineer"),
        ("what do you know about me?", "Target: none yet"),
        ("/gasp", "/gaps"),
        ("bye", "kept"),
    ],
)
async def test_it_answers_about_itself_and_declines_the_rest(
    home: Path, line: str, part: str
) -> None:
    assert part in await reply_to(home, "hello", line)


async def test_the_wording_varies_but_only_with_the_message(home: Path, tmp_path: Path) -> None:
    nonsense = ["blorp zib", "wug fep", "dax mip"]
    first = [heard.reply for heard in await say(home, *nonsense)]
    assert first == [heard.reply for heard in await say(tmp_path / "other", *nonsense)]
    assert len({reply.split(".")[0] for reply in first}) > 1


async def test_it_opens_no_socket(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []

    def refuse(*arguments: object, **_named: object) -> None:
        opened.append(arguments)
        raise OSError("no network in this test")

    session = await open_session(home, Clock(DAY), "offline")
    # The event loop has its own pair of sockets by now; from here on there is none to be had.
    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    for line in (*SETTLED, "what should I learn first?", "check-in", "0", "stop", "points"):
        async for _ in session.turn(line):
            pass
    await session.close()
    assert opened == []


TOLD = "evidence: At Larkspur I rewrote the nightly run in Go."


async def test_the_answer_about_a_missing_part_completes_the_piece(home: Path) -> None:
    told = (await say(home, *SETTLED, TOLD))[-1]
    assert told.reply.endswith("\n\nE1: what came of it, with a figure if you have one?")
    done = (await say(home, "it now takes 40 minutes with Docker"))[-1]
    assert done.memory == ["Completed: evidence E1"]
    assert "?" not in done.reply.rpartition("task: ")[0]
    listed = await reply_to(home, "show my evidence")
    assert "Result: it now takes 40 minutes" in listed
    assert "1 piece of evidence." in listed
    more = (await say(home, "E1: Task: make it fit into the night."))[-1]
    assert more.memory == ["Completed: evidence E1"]


@pytest.mark.parametrize("line", ["no", "skip", "I don't know", "later", "no, thanks"])
async def test_a_piece_is_left_as_it_is_where_the_user_does_not_answer(
    home: Path, line: str
) -> None:
    left = (await say(home, *SETTLED, TOLD, line))[-1]
    assert left.memory == []
    assert "Result:" not in await reply_to(home, "show my evidence")


@pytest.mark.parametrize(
    ("line", "memory"),
    [
        ("what are my gaps?", []),
        ("why do you ask?", []),
        ("thanks", []),
        ("Kafka 3/5", ["Saved: Kafka 3/5"]),
        ("evidence: Result: I halved the cost of hosting.", ["Saved: evidence E2"]),
        ("E7: Result: done", []),
    ],
)
async def test_what_is_no_answer_completes_nothing(
    home: Path, line: str, memory: list[str]
) -> None:
    heard = (await say(home, *SETTLED, TOLD, line))[-1]
    assert heard.memory == memory
    if line.startswith("E7"):
        assert "You have told E1." in heard.reply


async def test_what_if_shows_both_plans_and_keeps_neither(home: Path) -> None:
    await say(home, *SETTLED)
    supposed, changed = await say(
        home, "what if I had 12 hours a week?", "what changed in my plan?"
    )
    assert supposed.memory == []
    assert [(it["name"], it["args"]["suppose"]) for it in supposed.tools] == [("make_plan", True)]
    assert "- 12 hours a week instead of 8." in supposed.reply
    assert "there is one version" in changed.reply
    await say(home, "plan 12 hours a week, two things at a time")
    differs = await reply_to(home, "how did my plan change?")
    assert "- At most 2 skills a week." in differs
    assert "8 h a week" not in await reply_to(home, "show my plan")
