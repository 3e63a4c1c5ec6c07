"""A scenario is lived through in sessions, and every kind of miss is seen."""

from pathlib import Path

import pytest
from pydantic_ai import models
from pydantic_ai.exceptions import ModelAuthenticationError

from coach.clock import Clock
from coach.evaluation.life import asks_to_agree, live
from coach.session import Session
from tests.evaluation_samples import failing, missed, offline, saying, scenario, scripted
from tools.errors import CoachError


@pytest.fixture(autouse=True)
def _no_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "ALLOW_MODEL_REQUESTS", False)


async def test_the_offline_coach_keeps_what_a_plain_person_says() -> None:
    before = Path.cwd()
    lived = await live(scenario(), offline)
    every = [*lived.facts, *lived.answers, *lived.plan, *lived.promises]
    assert list(missed(every)) == []
    assert (len(lived.facts), len(lived.answers), len(lived.promises)) == (5, 2, 1)
    # Two sessions end with a plan, and three things are asked of it.
    assert len(lived.plan) == 5
    assert lived.crash is None
    assert [it.said for it in lived.heard[:4]] == [
        "Excel 3/5",
        "target data analyst",
        "5 hours a week",
        "check-in",
    ]
    assert "ask Maud for the sheet" in [it.said for it in lived.heard]
    assert sum(it.figures for it in lived.heard) > 20
    assert Path.cwd() == before


async def test_what_a_model_does_not_keep_is_missed() -> None:
    lived = await live(scenario(), scripted("Noted."))
    assert list(missed(lived.facts)) == [
        "the target is none, not Data Analyst",
        "Excel is unassessed, not 3",
        "the promise “ask Maud” is not kept in the memory, not open",
    ]
    assert list(missed(lived.promises)) == ["2026-03-09 does not open with “ask Maud”"]
    assert list(missed(lived.plan)) == [
        "there is no plan, not one of 5 h a week",
        "the deadline is that of no plan, not none",
        "the plan was made 0 times, not 1",
    ]


@pytest.mark.parametrize(("level", "facts"), [(5, ["Excel is 5, not 3"]), (3, [])])
async def test_a_level_that_is_written_is_seen(level: int, facts: list[str]) -> None:
    said = f"Excel {level}/5"
    talk = saying({"say": said, "declined": True}, expected={"levels": {"Excel": 3}})
    saved = {"quote": said, "skill": "Excel", "level": level}
    lived = await live(talk, scripted(("remember", saved), "Done."))
    assert list(missed(lived.facts)) == facts
    assert len(list(missed(lived.declined))) == 1


async def test_a_message_on_which_nothing_is_written_holds() -> None:
    lived = await live(saying({"say": "a poem", "declined": True}), scripted("That I don't do."))
    assert lived.declined == [(True, "2026-03-02, “a poem”: something was written")]


async def test_figures_that_nothing_bears_out_are_counted_and_named() -> None:
    lived = await live(saying("I have 12 years"), scripted("You have 12 years, and 340 friends."))
    first = lived.heard[0]
    assert first.figures == 2
    assert first.untraced == ("“340” in “You have 12 years, and 340 friends.”",)


async def test_a_claim_of_experience_counts_as_a_figure_that_is_not_traced() -> None:
    lived = await live(saying("I helped at Acme"), scripted("You led the team there."))
    assert lived.heard[0].figures == 1
    assert len(lived.heard[0].untraced) == 1


async def test_words_that_must_and_must_not_be_in_a_reply() -> None:
    talk = saying({"say": "hm", "holds": ["north|south", "east"], "lacks": ["west", "SOUTH"]})
    lived = await live(talk, scripted("It lies in\nthe south, to the West."))
    assert list(missed(lived.answers)) == [
        "2026-03-02, “hm”: “east” is not in the reply “It lies in the south, to the West.”",
        "2026-03-02, “hm”: “west” is in the reply",
        "2026-03-02, “hm”: “SOUTH” is in the reply",
    ]


async def test_an_offer_is_taken_but_not_after_what_must_be_declined() -> None:
    talk = saying("first", {"say": "second", "declined": True})
    lived = await live(talk, scripted("Shall I keep it?", "Kept.", "Shall I delete it?", "Bye."))
    assert [it.said for it in lived.heard] == ["first", "yes", "second", "bye"]


@pytest.mark.parametrize(
    ("reply", "asks"),
    [
        ("Nothing is kept yet. Keep it? Yes or no?", True),
        ("Saved.\n\nShould I make a plan of it?", True),
        ("Would you like me to set it as your target?", True),
        ("Excel stands at 3. Is that right?", True),
        ("I can save Excel at 4/5. Yes or no?\n\nHow many hours a week do you have?", True),
        ("How many hours a week do you have?", False),
        ("Hello. How can I help you?", False),
        ("What would you like to do next?", False),
        ("Shall I keep it? I have kept it.\nDone.", False),
        ("Saved.", False),
        ("", False),
    ],
)
def test_a_question_for_consent_is_known_by_its_words(reply: str, asks: bool) -> None:  # noqa: FBT001 - a case of a table
    assert asks_to_agree(reply) is asks


async def test_files_lie_where_the_person_works_and_are_pasted_whole() -> None:
    seen: list[bool] = []

    async def opening(home: Path, clock: Clock) -> Session:
        with open("cv.md") as file:  # noqa: ASYNC230, PTH123 - as the coach opens it
            seen.append(file.read() == "# Ada Quill\n")
        return await scripted("Seen.")(home, clock)

    talk = saying({"say": "look", "paste": "cv.md"}).model_copy(
        update={"files": {"cv.md": "# Ada Quill\n"}}
    )
    lived = await live(talk, opening)
    assert seen == [True, True]
    assert lived.heard[0].said == "look\n\n# Ada Quill"


async def test_a_scenario_that_fails_ends_early_and_is_checked_all_the_same() -> None:
    async def opening(_: Path, __: Clock) -> Session:
        raise OSError("the lamp went out")

    lived = await live(scenario(), opening)
    assert lived.crash == "2026-03-02: OSError: the lamp went out"
    assert len(list(missed(lived.facts))) == 3


async def test_nobody_goes_on_when_every_reply_is_cut() -> None:
    talk = saying(*["hello"] * 9)
    lived = await live(
        talk, scripted(failing(lambda: ModelAuthenticationError("scripted", "tide")))
    )
    assert len(lived.heard) == 3
    assert all(it.cut for it in lived.heard)
    assert lived.crash is not None
    assert lived.crash.startswith("2026-03-02: ")


async def test_an_error_of_ours_is_told_in_its_own_words() -> None:
    async def opening(_: Path, __: Clock) -> Session:
        raise CoachError("No lamp: it is dark. Light one.")

    lived = await live(scenario(), opening)
    assert lived.crash == "2026-03-02: No lamp: it is dark. Light one."


async def test_a_question_of_the_checkin_that_is_not_understood_is_left_open() -> None:
    sessions = [
        {"today": "2026-03-02", "say": ["Excel 3/5", "target data analyst", "5 hours a week"]},
        {"today": "2026-03-09", "say": ["check-in"], "checkin": {"other_hours": "the moon"}},
    ]
    lived = await live(scenario(sessions=sessions), offline)
    assert [it.said for it in lived.heard[4:]] == ["the moon"] * 2
    assert lived.crash is None


async def test_the_questions_of_an_assessment_are_answered_in_order() -> None:
    sessions = [
        {"today": "2026-03-02", "say": ["assess my Docker"], "assess": ["1", "1", "1", "1", "1"]},
        {"today": "2026-03-09", "say": ["bye"], "assess": ["1"]},
    ]
    lived = await live(scenario(sessions=sessions, expected={"levels": {"Docker": 0}}), offline)
    assert list(missed(lived.facts)) == []
    assert lived.heard[-1].said == "bye"


async def test_what_the_target_asks_for_is_seen() -> None:
    expected = {"target": "Data Analyst", "asked": {"SQL": 5, "COBOL": 1, "Welding": 0}}
    lived = await live(saying("target data analyst", expected=expected), offline)
    said = list(missed(lived.facts))
    assert len(said) == 2
    assert said[0].startswith("the target asks for SQL ")
    assert said[1] == "the target asks for COBOL 0, not 1"
