"""A model's reply is traced to what is known: sent back once, then marked."""

from pathlib import Path

import pytest

from coach.events import Done, Event, TextDelta, Withdrawn
from coach.screens.conversation_state import Conversation
from tests.scripted_model import Script, Step, open_scripted
from tools.gate import Grounds

MARK = " (not from your data)"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


async def hold(home: Path, script: Script, *lines: str) -> list[Event]:
    session = await open_scripted(home, script)
    try:
        events: list[Event] = []
        for line in lines:
            events = [event async for event in session.turn(line)]
        return events
    finally:
        await session.close()


def reply(events: list[Event]) -> str:
    return next(it.reply for it in events if isinstance(it, Done))


async def test_an_invented_figure_is_sent_back_and_its_reply_withdrawn(home: Path) -> None:
    script = Script("That takes 60 hours.", "How many hours a week do you have?")
    events = await hold(home, script, "I'm at Docker 2/5.")
    assert reply(events) == "How many hours a week do you have?"
    kinds = [type(it) for it in events]
    assert kinds.index(TextDelta) < kinds.index(Withdrawn) < len(kinds) - 1
    assert "“60 hours”: this stands in no tool's result" in str(script.given[1][-1].parts)


async def test_what_is_invented_once_more_is_marked(home: Path) -> None:
    script = Script("That takes 60 hours.", "It takes 70 hours, and you led the team.")
    events = await hold(home, script, "I'm at Docker 2/5.")
    assert reply(events) == f"It takes 70 hours{MARK}, and you led{MARK} the team."
    assert len(script.given) == 2


async def test_figures_of_results_facts_and_words_pass(home: Path) -> None:
    script = Script(("recall", {}), "You are at Docker 2/5 and have 8 hours a week.")
    events = await hold(home, script, "I'm at Docker 2/5, and I have 8 hours a week.")
    assert reply(events) == "You are at Docker 2/5 and have 8 hours a week."
    assert not any(isinstance(it, Withdrawn) for it in events)


@pytest.mark.parametrize(
    ("steps", "builds"),
    [
        (["You are at Docker 2/5."], 1),
        ([("recall", {}), "You are at Docker 2/5."], 1),
        (["That takes 60 hours.", "You are at Docker 2/5."], 1),
        (["That takes 60 hours.", ("recall", {}), "You are at Docker 2/5."], 2),
    ],
)
async def test_what_may_be_stated_is_read_once_for_each_set_of_results(
    home: Path, monkeypatch: pytest.MonkeyPatch, steps: list[Step], builds: int
) -> None:
    built: list[Grounds] = []

    def build() -> Grounds:
        built.append(Grounds())
        return built[-1]

    monkeypatch.setattr("coach.tracing.Grounds", build)
    events = await hold(home, Script(*steps), "I'm at Docker 2/5.")
    assert reply(events) == "You are at Docker 2/5."
    assert len(built) == builds


async def test_a_reply_that_was_sent_back_is_not_given_again(home: Path) -> None:
    script = Script("That takes 60 hours.", "Tell me more.", "Well.")
    await hold(home, script, "I'm at Docker 2/5.", "And now?")
    assert "60 hours" not in str(script.given[-1])
    assert "retry_feedback" not in str(script.given[-1])


async def test_what_was_pasted_is_no_experience_of_the_user(home: Path) -> None:
    posting = "# Backend Engineer\n\nRequirements\n" + "- Kafka in production\n" * 12
    script = Script("You have used Kafka.", "You have used Kafka.")
    events = await hold(home, script, posting)
    assert reply(events) == f"You have used Kafka{MARK}."


def test_the_screen_takes_a_withdrawn_reply_back() -> None:
    state = Conversation()
    state.send("Hello")
    state.begin_turn()
    for event in (TextDelta("That takes 60 hours."), Withdrawn(), TextDelta("Tell me more.")):
        state.apply(event)
    state.apply(Done("Tell me more.", "scripted"))
    assert [it.text for it in state.messages] == ["Hello", "Tell me more."]
