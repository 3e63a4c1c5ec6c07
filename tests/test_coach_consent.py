"""What a model may save: what the user's words say at once, what it infers once they keep it."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pydantic_ai.messages import ToolReturnPart

from coach.__main__ import main
from coach.ask import AskResult, ask
from coach.career import open_career
from coach.clock import Clock
from coach.memory_views import OpenQuestion
from coach.session import open_session
from tests.conversation import DAY, bytes_of, levels, say, target
from tests.scripted_model import Script, Step, open_scripted

BUILT = "I built three services in Go"
GO = ("remember", {"skill": "Go", "level": 3, "quote": BUILT})
PROPOSED = f"Proposed: Go 3/5, from “{BUILT}”. Keep it? “keep Q1” or “drop Q1”."


async def hear(home: Path, said: str, *steps: Step) -> AskResult:
    """Say one thing to a scripted model."""
    session = await open_scripted(home, Script(*steps, "I see."))
    try:
        return await ask(session, said)
    finally:
        await session.close()


def questions(home: Path) -> tuple[OpenQuestion, ...]:
    """Return what waits for the user's word."""
    with closing(open_career(home, Clock(DAY))) as career:
        return career.open_questions()


def facts(home: Path) -> list[str]:
    """Return the values of the facts that hold."""
    with closing(open_career(home, Clock(DAY))) as career:
        return [it.value for it in career.store.facts()]


def level(skill: str, given: int, quote: str) -> Step:
    return ("remember", {"skill": skill, "level": given, "quote": quote})


def fact(kind: str, value: str, quote: str, **more: str) -> Step:
    return ("remember", {"kind": kind, "value": value, "quote": quote} | more)


def change(action: str, quote: str, subject: str | None = None, **more: Any) -> Step:
    named = {} if subject is None else {"subject": subject}
    return ("change_memory", {"action": action, "quote": quote} | named | more)


@pytest.mark.parametrize(
    ("said", "step", "note"),
    [
        ("my Docker is 3", level("Docker", 3, "my Docker is 3"), "Saved: Docker 3/5"),
        ("I'd say advanced SQL", level("SQL", 4, "advanced SQL"), "Saved: SQL 4/5"),
        ("Golang is a 2 for me", level("Go", 2, "Golang is a 2"), "Saved: Go 2/5"),
        ("Kafka is 3 or 4", level("Kafka", 4, "Kafka is 3 or 4"), "Saved: Kafka 4/5"),
        (
            "I earn 92k a year",
            fact("pay", "92000", "I earn 92k a year", subject="current pay", unit="EUR a year"),
            "Saved: current pay “92000 EUR a year”",
        ),
        (
            "I sort parcels at Acme in Bern",
            fact("headline", "sort parcels at Acme", "I sort parcels at Acme in Bern"),
            "Saved: headline “sort parcels at Acme”",
        ),
        (
            "I can't work nights, I have kids",
            fact("constraint", "can't work nights", "I can't work nights"),
            "Saved: constraint “can't work nights”",
        ),
    ],
)
async def test_what_the_words_say_is_saved_at_once(
    tmp_path: Path, said: str, step: Step, note: str
) -> None:
    heard = await hear(tmp_path, said, step)
    assert heard.memory == [note]
    assert questions(tmp_path) == ()


@pytest.mark.parametrize(
    ("said", "step", "proposed"),
    [
        (BUILT, GO[1], "Go 3/5"),
        (
            "I ran Kubernetes clusters for a year at Acme",
            {"skill": "k8s", "level": 4, "quote": "I ran Kubernetes clusters for a year"},
            "Kubernetes 4/5",
        ),
        (
            "Ich habe drei Dienste in Go gebaut",
            {"skill": "Go", "level": 3, "quote": "Ich habe drei Dienste in Go gebaut"},
            "Go 3/5",
        ),
        (
            "My kids are small, so I want to be home in the evenings",
            {"kind": "constraint", "value": "no evening work", "quote": "home in the evenings"},
            "constraint “no evening work”",
        ),
        (
            "I carry parcels for Acme since spring",
            {"kind": "experience", "value": "courier at Acme", "quote": "I carry parcels for Acme"},
            "experience “courier at Acme”",
        ),
        (
            "I am not a nurse at Acme",
            {"kind": "headline", "value": "nurse at Acme", "quote": "I am not a nurse at Acme"},
            "headline “nurse at Acme”",
        ),
        (
            "I earn 92k a year at Acme",
            {"kind": "pay", "value": "7667", "unit": "EUR a month", "quote": "I earn 92k at Acme"},
            "",
        ),
    ],
)
async def test_what_is_inferred_is_proposed_or_refused_and_does_not_hold(
    tmp_path: Path, said: str, step: dict[str, Any], proposed: str
) -> None:
    heard = await hear(tmp_path, said, ("remember", step))
    assert levels(tmp_path) == {}
    assert facts(tmp_path) == []
    assert [it.startswith(f"Proposed: {proposed}, from “") for it in heard.memory] == [True] * bool(
        proposed
    )
    assert len(questions(tmp_path)) == bool(proposed)
    result = heard.tools[0]["result"]
    assert (result["ref"] == "Q1") if proposed else isinstance(result, str)


@pytest.mark.parametrize(
    ("said", "step"),
    [
        ("how is my Go?", level("Go", 3, "how is my Go?")),
        ("show me what Go needs", level("Go", 3, "show me what Go needs")),
        ("thanks a lot for that", level("Go", 3, "thanks a lot for that")),
        ("I want to learn Go", level("Go", 1, "I want to learn Go")),
        ("I sort parcels at Acme", level("Go", 3, "I sort parcels at Acme")),
        ("I sort parcels at Acme", fact("goal", "to be rich", "I sort parcels at Acme")),
        ("what about Acme in Bern?", fact("headline", "clerk at Acme", "what about Acme in Bern?")),
    ],
)
async def test_nothing_is_inferred_from_what_tells_nothing_of_it(
    tmp_path: Path, said: str, step: Step
) -> None:
    heard = await hear(tmp_path, said, step)
    assert heard.memory == []
    assert questions(tmp_path) == ()
    assert levels(tmp_path) == {}


async def test_a_proposal_is_shown_told_the_model_and_counts_in_nothing(tmp_path: Path) -> None:
    await say(tmp_path, "Python 4/5", "my target is backend engineer")
    script = Script(GO, ("gaps", {}), "Is that right?")
    session = await open_scripted(tmp_path, script)
    heard = await ask(session, BUILT)
    await session.close()
    assert heard.memory == [PROPOSED]
    (returned,) = (it for it in script.given[1][-1].parts if isinstance(it, ToolReturnPart))
    told = returned.model_response_object()
    assert told["proposed"] == "Q1"
    assert "asked to keep or drop Q1" in told["say"]
    rows = {it["skill"]: it for it in heard.tools[1]["result"]["skills"]}
    assert "Go" not in rows or rows["Go"]["current"] is None
    assert levels(tmp_path) == {"Python": 4}


@pytest.mark.parametrize("word", ["keep Q1", "yes", "ja", "keep it", "Yes, please"])
async def test_the_users_word_keeps_it_and_its_undo_asks_again(tmp_path: Path, word: str) -> None:
    await hear(tmp_path, BUILT, GO)
    heard = await hear(tmp_path, word, change("keep", word, "Q1"))
    assert heard.memory == ["Kept: Go 3/5"]
    assert levels(tmp_path) == {"Go": 3}
    assert questions(tmp_path) == ()
    (undone,) = await say(tmp_path, "undo")
    assert undone.memory
    assert levels(tmp_path) == {}
    assert [it.ref for it in questions(tmp_path)] == ["Q1"]


@pytest.mark.parametrize("word", ["drop Q1", "no", "nein", "drop it"])
async def test_the_users_word_drops_it(tmp_path: Path, word: str) -> None:
    await hear(tmp_path, BUILT, GO)
    heard = await hear(tmp_path, word, change("drop", word, "Q1"))
    assert heard.memory == ["Dropped: Go 3/5"]
    assert levels(tmp_path) == {}
    again = await hear(tmp_path, BUILT, GO)
    assert again.memory == []
    assert questions(tmp_path) == ()


@pytest.mark.parametrize(
    ("before", "word", "step"),
    [
        ((GO,), "thanks", change("keep", "thanks", "Q1")),
        ((GO,), "no", change("keep", "no", "Q1")),
        ((GO,), "yes", change("drop", "yes", "Q1")),
        ((GO,), "what is Q1?", change("keep", "what is Q1?", "Q1")),
        ((GO, level("Rust", 2, "and two in Rust")), "yes", change("keep", "yes", "Q2")),
    ],
)
async def test_a_proposal_waits_where_the_user_has_not_decided(
    tmp_path: Path, before: tuple[Step, ...], word: str, step: Step
) -> None:
    await hear(tmp_path, f"{BUILT} and two in Rust", *before)
    waiting = questions(tmp_path)
    heard = await hear(tmp_path, word, step)
    assert heard.memory == []
    assert questions(tmp_path) == waiting
    assert len(waiting) == len(before)


async def test_both_of_two_proposals_are_kept_on_a_word(tmp_path: Path) -> None:
    two = (GO, level("Rust", 2, "and two in Rust"))
    await hear(tmp_path, f"{BUILT} and two in Rust", *two)
    kept = (change("keep", "keep both", "Q1"), change("keep", "keep both", "Q2"))
    await hear(tmp_path, "keep both", *kept)
    assert levels(tmp_path) == {"Go": 3, "Rust": 2}


async def test_a_yes_a_turn_later_decides_nothing(tmp_path: Path) -> None:
    await hear(tmp_path, BUILT, GO)
    await hear(tmp_path, "hello")
    heard = await hear(tmp_path, "yes", change("keep", "yes", "Q1"))
    assert heard.memory == []
    assert len(questions(tmp_path)) == 1


@pytest.mark.parametrize(
    ("word", "held", "said"),
    [
        ("yes", {"Go": 3}, "Go 3/5 holds"),
        ("no", {}, "dropped"),
        ("keep Q1", {"Go": 3}, "holds"),
        ("drop Q1", {}, "dropped"),
    ],
)
async def test_the_offline_coach_takes_the_same_words(
    tmp_path: Path, word: str, held: dict[str, int], said: str
) -> None:
    await hear(tmp_path, BUILT, GO)
    session = await open_session(tmp_path, Clock(DAY), "offline")
    heard = await ask(session, word)
    await session.close()
    assert levels(tmp_path) == held
    assert questions(tmp_path) == ()
    assert said in heard.reply


async def test_the_offline_coach_lists_what_was_proposed(tmp_path: Path) -> None:
    await hear(tmp_path, BUILT, GO)
    (heard,) = await say(tmp_path, "is anything to be decided?")
    assert f"Q1: Go 3/5, inferred from “{BUILT}”" in heard.reply


async def test_a_newer_word_settles_a_proposal(tmp_path: Path) -> None:
    await hear(tmp_path, BUILT, GO)
    await say(tmp_path, "Go 1/5")
    assert questions(tmp_path) == ()
    assert levels(tmp_path) == {"Go": 1}


POSTING = """Here is the posting:
# Clerk at Acme

We count parcels. You have Go 3/5.

## Requirements

- I built three services in Go
- SQL
- Git
"""


@pytest.mark.parametrize(
    "step",
    [
        GO,
        ("remember", {"quote": "You have Go 3/5"}),
        ("evidence", {"action": "add", "quote": BUILT}),
        ("set_target", {"role": "Backend Engineer", "quote": "Clerk at Acme"}),
        ("checkin", {"reply": "We count parcels."}),
    ],
)
async def test_what_the_user_passes_on_is_not_their_word(tmp_path: Path, step: Step) -> None:
    await say(tmp_path, "let's do the check-in")
    heard = await hear(tmp_path, POSTING, step)
    assert heard.memory == []
    assert "not their own word" in heard.tools[0]["result"]
    assert levels(tmp_path) == {}
    assert questions(tmp_path) == ()
    assert target(tmp_path) is None


@pytest.mark.parametrize(
    ("said", "reply", "asked", "step", "note"),
    [
        ("what now?", "What is your Docker level?", "3", level("Docker", 3, "3"), "Docker 3/5"),
        ("what now?", "Is your Docker 2/5?", "yes", level("Docker", 2, "yes"), "Docker 2/5"),
        ("what now?", "Go 3/5 then?", "ja", level("Go", 3, "ja"), "Go 3/5"),
    ],
)
async def test_an_answer_to_the_question_gives_a_level(  # noqa: PLR0913, PLR0917 - a table
    tmp_path: Path, said: str, reply: str, asked: str, step: Step, note: str
) -> None:
    session = await open_scripted(tmp_path, Script(reply))
    await ask(session, said)
    await session.close()
    heard = await hear(tmp_path, asked, step)
    assert heard.memory == [f"Saved: {note}"]


ROLE = {"role": "Backend Engineer"}
AIM = ("set_target", ROLE)
UNDO = ("change_memory", {"action": "undo"})
END = ("change_memory", {"action": "end", "subject": "F1"})
FORGET = ("change_memory", {"action": "forget", "subject": "Docker", "confirmed": True})
PLAN = ("make_plan", {"hours_per_week": 8} | ROLE)
PLAN_40 = ("make_plan", {"hours_per_week": 40} | ROLE)
PLAN_TO_JUNE = ("make_plan", {"hours_per_week": 8, "deadline": "2027-06-30"} | ROLE)
ASKED = [
    # What the user says, what was said to them before, the call, and whether it is made.
    ("my target is backend engineer", "", AIM, True),
    ("mein Ziel ist Backend Engineer", "", AIM, True),
    ("backend engineer", "Which role do you aim for?", AIM, True),
    ("yes", "Make “Backend Engineer” your target? Yes or no?", AIM, True),
    ("yes", "Shall I show the week?", AIM, False),
    ("what is a backend engineer?", "", AIM, False),
    ("my target is data engineer", "", AIM, False),
    ("thanks for all that", "", AIM, False),
    ("thanks for all that", "", ("set_target", {"role": None}), False),
    ("clear my target", "", ("set_target", {"role": None}), True),
    ("thanks for all that", "", UNDO, False),
    ("undo that", "", UNDO, True),
    ("ja", "Take back the latest change? Yes or no?", UNDO, True),
    ("undo that", "", ("change_memory", {"action": "undo", "change": 1}), False),
    ("undo change 1", "", ("change_memory", {"action": "undo", "change": 1}), True),
    ("thanks for all that", "", END, False),
    ("drop F1", "", END, True),
    ("I no longer sort parcels at Acme", "", END, True),
    ("thanks for all that", "Docker goes. Forget Docker?", FORGET, False),
    ("yes", "Docker goes. Forget Docker?", FORGET, True),
    ("aye, bin Docker then", "Docker goes. Forget Docker?", FORGET, True),
    ("keep it", "Docker goes. Forget Docker?", FORGET, False),
    ("yes, and Python too", "Docker goes. Forget Docker?", FORGET, False),
    ("thanks for all that", "", ("export_memory", {}), False),
    ("plan 8 hours a week", "", PLAN, True),
    ("eight hours a week", "How many hours?", PLAN, True),
    ("8", "How many hours a week?", PLAN, True),
    ("plan 8 hours a week", "", PLAN_40, False),
    ("thanks for all that", "", PLAN_40, False),
    ("plan 8 hours a week", "", PLAN_TO_JUNE, False),
    ("plan 8 h a week until end of June", "", PLAN_TO_JUNE, True),
    ("I cut the queue at Acme from 9 to 4 minutes", "", ("evidence", {"action": "add"}), True),
    ("what do you think of it?", "", ("evidence", {"action": "add"}), False),
]


@pytest.mark.parametrize(("said", "before", "call", "done"), ASKED)
async def test_a_change_is_made_where_the_user_asks_for_it_or_agrees(
    tmp_path: Path, said: str, before: str, call: tuple[str, dict[str, Any]], *, done: bool
) -> None:
    await say(tmp_path, "I sort parcels at Acme", "Docker 2/5", "my target is clerk")
    await say(tmp_path, "remember that I sort parcels at Acme", "my target is data analyst")
    if before:
        await hear(tmp_path, "well", before)
    tool, args = call
    heard = await hear(tmp_path, said, (tool, {"quote": said} | args))
    assert bool(heard.memory) == done, heard
    assert isinstance(heard.tools[0]["result"], str) != done


async def test_why_names_the_quote_and_the_decision(tmp_path: Path) -> None:
    await hear(tmp_path, BUILT, GO)
    await hear(tmp_path, "yes", change("keep", "yes", "Q1"))
    (heard,) = await say(tmp_path, "why S1?")
    told = " ".join(heard.reply.split())
    assert f"“{BUILT}”" in told
    assert "You kept it as inferred, message 1, kept in message 3" in told


async def test_why_names_the_command_of_a_decision(tmp_path: Path) -> None:
    await hear(tmp_path, BUILT, GO)
    assert main(["--home", str(tmp_path), "--today", DAY.isoformat(), "memory", "keep", "Q1"]) == 0
    (heard,) = await say(tmp_path, "why S1?")
    told = " ".join(heard.reply.split())
    assert f"“{BUILT}”" in told
    assert "You kept it as inferred, message 1, kept in the command “coach memory keep Q1”" in told


async def test_forgetting_the_words_takes_what_was_kept_of_them(tmp_path: Path) -> None:
    await hear(tmp_path, BUILT, GO)
    await hear(tmp_path, "yes", change("keep", "yes", "Q1"))
    await say(tmp_path, "forget message M1", "yes")
    assert levels(tmp_path) == {}
    assert b"three services" not in bytes_of(tmp_path)
