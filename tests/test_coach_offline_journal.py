"""The memory's journal in conversation: shown, taken back, decided, and an earlier day's."""

import datetime as dt
from contextlib import closing
from pathlib import Path

import pytest

from coach.career import open_career
from coach.clock import Clock
from coach.greeting import greeting
from tests.conversation import bytes_of, levels, say, target
from tools.errors import CoachError

DAY = dt.date(2026, 11, 2)
FILE = b"# Ada Quill\n\n## Skills\n- Docker 4/5\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home where Docker was said to be 2 in March, and a file said 4 after that."""
    home = tmp_path / "home"
    with closing(open_career(home, Clock(dt.date(2026, 3, 2)), "coach ask")) as career:
        career.say("Docker 2/5", career.note_source("command", "coach ask", "Docker 2/5"))
    with closing(open_career(home, Clock(dt.date(2026, 4, 2)), "coach import")) as career:
        career.import_document("ada.md", FILE)
    return home


async def test_changes_are_shown_and_taken_back(home: Path) -> None:
    told, undone, again = await say(home, "what have you changed?", "undo", "undo change 3")
    assert "1. 2 Mar 2026: Saved: Docker 2/5" in told.reply
    assert "Q1: ada.md says Docker 4/5, 2 Apr 2026, coach ask says 2/5, 2 Mar 2026." in told.reply
    assert undone.memory == ["Taken back: change 2 of 2 Apr 2026"]
    assert "- Removed: name: Ada Quill" in undone.reply
    assert "“Undo change 3” brings it again." in undone.reply
    assert again.memory == ["Taken back: change 3 of 2 Nov 2026"]


async def test_several_changes_are_taken_back_and_brought_back(tmp_path: Path) -> None:
    said = ("Docker 3/5", "SQL 2/5", "undo the last two", "redo both", "redo")
    *_, undone, redone, over = await say(tmp_path / "new", *said)
    day = "of 2 Nov 2026"
    assert undone.memory == [f"Taken back: change 2 {day}", f"Taken back: change 1 {day}"]
    assert redone.memory == [f"Taken back: change 4 {day}", f"Taken back: change 3 {day}"]
    assert over.memory == []
    assert levels(tmp_path / "new") == {"Docker": 3, "SQL": 2}


async def test_what_is_to_be_decided_opens_the_conversation(home: Path) -> None:
    with closing(open_career(home, Clock(DAY))) as career:
        asked = "- Q1: ada.md says Docker 4/5, 2 Apr 2026, coach ask says 2/5, 2 Mar 2026."
        assert asked in greeting(career, "offline").text
        career.decide("Q1", keep=False)
        assert "To be decided" not in greeting(career, "offline").text


async def test_a_question_is_decided_in_conversation(home: Path) -> None:
    kept, known = await say(home, "keep Q1", "what do you know about my Docker?")
    assert kept.memory == ["Kept: Docker 4/5, 2 Apr 2026"]
    assert "Docker 4/5, held since 2 Apr 2026" in known.reply
    assert "Before that 2/5" in known.reply


async def test_what_was_known_earlier_is_told(home: Path) -> None:
    march, nothing = await say(
        home, "what did you know of my Docker in March?", "what did you know about me in February?"
    )
    assert "On 31 Mar 2026 I knew:\n- Docker 2/5, from coach ask" in march.reply
    assert nothing.reply.endswith("On 28 Feb 2026 I knew nothing of you.")


async def test_what_cannot_be_taken_back_is_said_and_changes_nothing(home: Path) -> None:
    (heard,) = await say(home, "undo change 99")
    assert heard.memory == []
    assert "Change 99: there is none of that number." in heard.reply


async def test_what_was_said_is_found_again_and_not_the_question(home: Path) -> None:
    found, nothing = (
        await say(
            home,
            "I lead a choir of twelve people in Larkspur",
            "search for the choir",
            "search for submarines",
        )
    )[1:]
    assert "you (M1): I lead a choir of twelve people in Larkspur" in found.reply
    assert "search for the choir" not in found.reply
    assert "I find nothing on “submarines”" in nothing.reply


@pytest.mark.parametrize(
    "message",
    [
        "I'm a backend engineer, Python 4/5 and Docker 2",
        "My name is Ada Quill. I know Python 4/5. SQL 3/5.",
        "Python 4/5, my target is Backend Engineer and I have 6 hours a week",
    ],
)
async def test_a_message_is_one_change_and_is_taken_back_as_one(
    tmp_path: Path, message: str
) -> None:
    home = tmp_path / "new"
    _, told, undone = await say(home, message, "what have you changed?", "undo")
    assert [line for line in told.reply.splitlines() if line[:2] in {"1.", "2.", "3."}] == [
        line for line in told.reply.splitlines() if line.startswith("1. ")
    ]
    assert undone.memory == ["Taken back: change 1 of 2 Nov 2026"]
    assert "“Undo change 2” brings it again." in undone.reply
    assert levels(home) == {}
    assert target(home) is None


async def test_what_is_dropped_holds_no_longer_and_stays_in_the_history(home: Path) -> None:
    dropped, _, undone, message = await say(
        home, "drop F1", "what have you changed?", "undo", "drop M1"
    )
    assert dropped.memory == ["Holds no longer: name “Ada Quill”"]
    assert dropped.reply.startswith("It stays in the history.")
    assert "Held again: name: Ada Quill" in undone.reply
    assert message.memory == []
    assert "“M1” can't be dropped" in message.reply


async def test_a_level_is_dropped_by_its_reference(home: Path) -> None:
    (dropped,) = await say(home, "drop S1")
    assert dropped.memory == ["Holds no longer: Docker “2/5”"]
    assert levels(home) == {}


@pytest.mark.parametrize("said", ["forget message M1", "forget my message M1", "delete message 1"])
async def test_a_message_is_forgotten_by_its_number(tmp_path: Path, said: str) -> None:
    home = tmp_path / "new"
    _, asked, gone = await say(home, "I met Zbigniew Quartz last week", said, "yes")
    assert "Shall I forget M1? Yes or no?" in asked.reply
    assert "Forgotten" in gone.memory[0]
    assert b"Zbigniew" not in bytes_of(home)


async def test_what_is_open_is_said_where_it_is_asked_about(home: Path) -> None:
    asked = (
        "what do you know about me?",
        "what do you know about my Docker?",
        "is anything to be decided?",
        "which things contradict each other?",
        "what questions do you have?",
        "are there any open questions?",
        "what do I have to decide?",
        "show me your questions",
        "do you have any questions to decide?",
        "why Q1?",
        "/memory why Q1",
        "what did you save?",
    )
    for heard in await say(home, *asked):
        assert "ada.md" in heard.reply
        assert "Q1" in heard.reply
    (none,) = await say(home, "what do you know about my Python?")
    assert "Q1" not in none.reply


@pytest.mark.parametrize(
    "said",
    [
        "show me the history of Docker",
        "how did my Docker change?",
        "how has my Docker level changed over time?",
        "why did you change my Docker?",
        "what is my Docker?",
        "history of my Docker",
        "when did my Docker change?",
        "tell me the story of Docker",
        "why was my Docker raised?",
        "what's my Docker level now?",
    ],
)
async def test_the_history_of_a_skill_is_told(home: Path, said: str) -> None:
    (heard,) = (await say(home, "Docker 3/5", said))[1:]
    assert "Docker 3/5, held since 2 Nov 2026" in heard.reply
    assert "Before that 2/5" in heard.reply


@pytest.mark.parametrize("said", ["redo", "undo the undo", "take back the undo", "un-undo that"])
async def test_an_undo_is_taken_back(tmp_path: Path, said: str) -> None:
    home = tmp_path / "new"
    await say(home, "Docker 3/5", "Docker 4/5", "undo", said)
    assert levels(home) == {"Docker": 4}


async def test_nothing_is_brought_again_where_nothing_was_taken_back(tmp_path: Path) -> None:
    (_, heard) = await say(tmp_path / "new", "Docker 3/5", "redo")
    assert "Nothing was taken back" in heard.reply


async def test_this_month_is_known_up_to_today(home: Path) -> None:
    (heard,) = await say(home, "what did you know of my Docker in November?")
    assert heard.reply.startswith("On 2 Nov 2026 I knew:")


@pytest.mark.parametrize("said", ["why do you think my Docker is 2?", "who said my Docker is 2/5?"])
async def test_a_level_that_holds_no_longer_is_said_to_do_so(home: Path, said: str) -> None:
    now, then = (await say(home, said, "Docker 4/5", said))[::2]
    assert "no longer" not in now.reply
    assert "It is 4/5 by now, and no longer 2/5." in then.reply


async def test_a_word_inside_another_is_not_what_was_asked_about(tmp_path: Path) -> None:
    told, heard = await say(
        tmp_path / "new", "I want to lead a platform team one day", "what do you know about Go?"
    )
    assert told.memory == ["Saved: goal “lead a platform team one day”"]
    assert "platform" not in heard.reply


async def test_undo_after_forgetting_names_what_it_would_take_back(tmp_path: Path) -> None:
    home = tmp_path / "new"
    await say(home, "Docker 3/5, Go 2/5", "my target is senior ai engineer")
    with closing(open_career(home, Clock(DAY))) as career:
        career.forget("Docker")
        with pytest.raises(CoachError, match=r"can't be undone.*`coach memory undo 2`"):
            career.undo()
    asked, left = await say(home, "undo", "no")
    assert "Forgetting can't be undone" in asked.reply
    assert "- Saved: target: Senior AI Engineer" in asked.reply
    assert (asked.memory, left.memory, target(home)) == ([], [], "Senior AI Engineer")
    _, done = await say(home, "undo", "yes")
    assert done.memory == ["Taken back: change 2 of 2 Nov 2026"]
    assert target(home) is None


async def test_a_plan_made_anew_without_what_is_forgotten_is_not_undone_for_it(
    tmp_path: Path,
) -> None:
    home = tmp_path / "new"
    await say(home, "Docker 3/5, Go 2/5", "my target is devops engineer", "plan 6 hours a week")
    *_, asked = await say(home, "forget Docker", "yes", "undo")
    assert "Forgetting can't be undone" in asked.reply
    assert asked.memory == []


@pytest.mark.parametrize(
    ("told", "asked", "answer"),
    [
        ("I earn 92,000 EUR a year", "how much do I earn?", "Current pay: 92000 EUR/year"),
        ("my notice period is 3 months", "what's my notice period?", "Notice period: 3 months"),
        ("I live in Graz", "where do I live?", "Place: Graz"),
        ("my email is a@b.example", "what's my email?", "Email: a@b.example"),
        ("I can't relocate", "can I relocate?", "Relocation: can't relocate"),
        ("I did a BA in History", "what did I study?", "Education: BA in History"),
        ("I prefer short answers", "what do I prefer?", "Preference: short answers"),
        ("I'm PMP certified", "which certificates do I have?", "Certificate: PMP certified"),
    ],
)
async def test_what_was_told_is_answered(
    tmp_path: Path, told: str, asked: str, answer: str
) -> None:
    _, heard = await say(tmp_path / "new", told, asked)
    assert heard.reply.startswith(answer)


async def test_a_later_value_takes_the_place_of_the_earlier(tmp_path: Path) -> None:
    home = tmp_path / "new"
    told = ("my notice period is 3 months", "my notice period is 1 month")
    *_, later, undone = await say(home, *told, "what's my notice period?", "undo")
    assert "1 month" in later.reply
    assert "3 months" not in later.reply
    with closing(open_career(home, Clock(DAY))) as career:
        assert [(it.value, it.unit) for it in career.store.facts()] == [("3", "months")]
    assert undone.memory == ["Taken back: change 2 of 2 Nov 2026"]
