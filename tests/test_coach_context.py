"""The requests that a model is sent: what is the same from one to the next, and their length."""

import datetime as dt
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from coach.ask import ask
from coach.context.budget import FIXED, LONGEST_RESULT, REQUEST, tokens
from coach.context.window import STEP
from coach.founded import MARK as MARK_OF_NOBODY
from memory import OutsideMessage, Store
from tests.anthropic_server import serving
from tests.conversation import bytes_of, say
from tests.long_memory import NOW, fill, talk
from tests.provider_server import Short
from tests.talking import CLAUDE, talking
from tools.domain import Fact

Body = dict[str, Any]
MARK = {"type": "ephemeral", "ttl": "5m"}


async def bodies(home: Path, said: list[str], *answers: Short) -> list[Body]:
    """Say some lines to a model, and return the requests that it was sent."""
    with serving(*answers) as server:
        async with talking(home, server) as session:
            for line in said:
                await ask(session, line)
        return server.requests


def bare(value: Any) -> Any:
    """Return a part of a request without its cache marks."""
    if isinstance(value, dict):
        return {name: bare(it) for name, it in value.items() if name != "cache_control"}
    return [bare(it) for it in value] if isinstance(value, list) else value


def marks(body: Body) -> list[str]:
    """Return where the cache marks of a request stand."""
    found = [f"tool {at}" for at, it in enumerate(body["tools"]) if "cache_control" in it]
    found += [f"system {at}" for at, it in enumerate(body["system"]) if "cache_control" in it]
    for at, message in enumerate(body["messages"]):
        found += [f"message {at}" for it in message["content"] if "cache_control" in it]
    return found + (["end"] if body.get("cache_control") else [])


SAVING: tuple[Short, ...] = (
    ("remember", {"skill": "Docker", "level": 2, "quote": "Docker is 2"}),
    "Saved.",
)


async def test_what_precedes_a_message_is_the_same_in_the_next_request_and_turn(
    tmp_path: Path,
) -> None:
    said = ["Docker is 2", "what else?", "and now?"]
    first, second, third, fourth = await bodies(tmp_path / "home", said, *SAVING, "Ask.")
    for body in (second, third, fourth):
        assert body["tools"] == first["tools"]
        assert body["system"] == first["system"]
    # In a turn each request goes on where the one before it ended.
    assert bare(second["messages"][: len(first["messages"])]) == bare(first["messages"])
    # From turn to turn all is the same that stands before the message that was answered.
    assert bare(fourth["messages"][: len(third["messages"]) - 1]) == bare(third["messages"][:-1])
    assert fourth["messages"][4]["content"] == [{"type": "text", "text": "what else?"}]


async def test_the_next_run_of_the_program_begins_with_the_same_bytes(tmp_path: Path) -> None:
    home = tmp_path / "home"
    before = await bodies(home, ["Docker is 2", "what else?"], *SAVING, "Ask.")
    (after,) = await bodies(home, ["and now?"], "That.")
    assert json.dumps(after["tools"]) == json.dumps(before[-1]["tools"])
    assert json.dumps(after["system"]) == json.dumps(before[-1]["system"])
    kept = len(before[-1]["messages"]) - 1
    assert bare(after["messages"][:kept]) == bare(before[-1]["messages"][:kept])


async def test_the_cache_marks_stand_where_what_is_the_same_ends(tmp_path: Path) -> None:
    said = ["Docker is 2", "what else?"]
    first, second, third = await bodies(tmp_path / "home", said, *SAVING, "Ask.")
    last = len(first["tools"]) - 1
    assert marks(first) == [f"tool {last}", "system 0", "end"]
    assert marks(second) == [f"tool {last}", "system 0", "end"]
    # The message before the one that is answered: the next turn begins with all up to it.
    assert marks(third) == [f"tool {last}", "system 0", "message 3", "end"]
    assert third["messages"][3]["content"][-1]["cache_control"] == MARK


async def test_what_a_turn_is_told_is_sent_and_not_stored(tmp_path: Path) -> None:
    home = tmp_path / "home"
    await say(home, "my notice period is 3 months", "I'm a baker, Docker 3/5")
    (body,) = await bodies(home, ["what is my notice period?"], "Three months.")
    told = body["messages"][-1]["content"][0]["text"]
    assert told.startswith("[From Coach, not written by the user]")
    assert "Today is 2026-11-02." in told
    assert "Docker 3/5" in told
    assert told.endswith("[The user's message follows]\n\nwhat is my notice period?")
    assert b"From Coach, not written by the user" not in bytes_of(home)


async def test_what_was_said_long_ago_is_found_for_the_message(tmp_path: Path) -> None:
    home = tmp_path / "home"
    talk(home, 40, said={3: "my manager is called Ottilie Brandt"})
    (body,) = await bodies(home, ["who is my manager?"], "Ottilie.")
    told = body["messages"][-1]["content"][0]["text"]
    assert "# Found in the memory for this message" in told
    assert "- M7, 2026-11-02, <<<user>>>: <<<my manager is called Ottilie Brandt>>>" in told
    again = "\n".join(json.dumps(it) for it in body["messages"][:-1])
    assert "Ottilie" not in again


async def test_the_number_of_a_message_grounds_no_figure_of_a_reply(tmp_path: Path) -> None:
    home = tmp_path / "home"
    talk(home, 40, said={3: "I shipped 612 boxes to Ottilie Brandt"})
    said = "That was M7. It takes 40 weeks, and you shipped 612 boxes on 2 November 2026."
    with serving(said) as server:
        async with talking(home, server) as session:
            heard = await ask(session, "what did I ship to Ottilie Brandt?")
    summary = server.requests[0]["system"][1]["text"]
    assert "M1 to M40" in summary
    assert "40 weeks (not from your data)" in heard.reply
    assert "612 boxes on" in heard.reply
    assert "2 November 2026." in heard.reply


async def test_of_what_was_said_elsewhere_only_the_users_words_are_found(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with Store.open(home / "coach.db", lambda: NOW) as store:
        chat = [
            OutsideMessage("1", "s", "user", NOW, "Is a beacon keeper at Zephyr Bay well paid?"),
            OutsideMessage("2", "s", "assistant", NOW, "A beacon keeper there earns 91,300 EUR."),
        ]
        store.load_messages(chat)
    (body,) = await bodies(home, ["what was that about the beacon keeper?"], "You asked.")
    told = body["messages"][-1]["content"][0]["text"]
    assert "Zephyr Bay" in told
    assert "91,300" not in told


async def test_a_reply_with_what_nobody_knows_is_not_found(tmp_path: Path) -> None:
    home = tmp_path / "home"
    talk(home, 3)
    with Store.open(home / "coach.db", lambda: NOW) as store:
        session = store.start_session(CLAUDE)
        store.add_message(session, "user", "and the beacon?")
        store.add_message(session, "coach", f"A beacon takes 77 h{MARK_OF_NOBODY}.")
    talk(home, 40)
    (body,) = await bodies(home, ["what of the beacon?"], "That.")
    told = body["messages"][-1]["content"][0]["text"]
    assert "and the beacon?" in told
    assert "77 h" not in told


async def test_the_conversation_before_the_last_exchanges_is_summarised(tmp_path: Path) -> None:
    home = tmp_path / "home"
    await say(home, "Docker is 3/5", day=dt.date(2026, 10, 1))
    talk(home, 40)
    (body,) = await bodies(home, ["hello"], "Hello.")
    assert len(body["system"]) == 2
    summary = body["system"][1]["text"]
    assert "# Earlier conversation, the latest day first" in summary
    assert "- 2026-11-02, M3 to M" in summary
    assert (
        "- 2026-10-01, M1 to M2; asked: <<<Docker is 3/5>>>; changed: <<<Saved: Docker 3/5>>>"
        in (summary)
    )


async def test_the_summary_stays_the_same_for_a_step_of_turns(tmp_path: Path) -> None:
    home = tmp_path / "home"
    talk(home, 40)
    sent = await bodies(home, [f"line {at}" for at in range(3 * STEP)], "Hello.")
    summaries = [it["system"][1]["text"] for it in sent]
    changes = sum(one != other for one, other in pairwise(summaries))
    assert changes <= 3


async def test_what_was_forgotten_stands_in_no_later_request(tmp_path: Path) -> None:
    home = tmp_path / "home"
    talk(home, 40, said={1: "I worked for Quillhaven Ltd"})
    with serving("Hello.") as server:
        async with talking(home, server) as session:
            await ask(session, "hello")
            assert "Quillhaven" in json.dumps(server.requests)
            server.requests.clear()
            await session._db.run(lambda career: career.forget("Quillhaven Ltd"))
            await ask(session, "hello again")
    assert "Quillhaven" not in json.dumps(server.requests)


@pytest.mark.parametrize(("letter", "word"), [("s", "Skill"), ("ш", "Навык")])
async def test_a_request_keeps_to_the_budget_at_10_000_messages(
    tmp_path: Path, letter: str, word: str
) -> None:
    home = tmp_path / "home"
    message = f"what did I say about balo and korek? {letter * 3_000}"
    talk(home, 5_000, said={4_990: letter * 20_000})
    fill(home, word)
    (body,) = await bodies(home, [message], "That.")
    size = _size(body)
    fixed = tokens(json.dumps(body["tools"]) + body["system"][0]["text"])
    assert fixed <= FIXED
    assert size - tokens(message) <= REQUEST
    # And it is no empty one: whatever there is room for is told.
    assert size > REQUEST / 2
    told = body["messages"][-1]["content"][0]["text"]
    for part in ("Target:", "Plan:", "Open commitments", "# Found in the memory"):
        assert part in told
    assert "# Earlier conversation" in body["system"][1]["text"]


def _size(body: Body) -> int:
    return tokens(json.dumps(body, ensure_ascii=False))


async def test_a_request_keeps_to_the_budget_where_every_result_is_long(tmp_path: Path) -> None:
    home = tmp_path / "home"
    talk(home, 60, size=4_000)
    fill(home, "Skill")
    (body,) = await bodies(home, ["hello"], "Hello.")
    assert REQUEST / 2 < _size(body) <= REQUEST


async def test_a_long_result_of_the_turn_itself_is_shortened_and_the_same_each_time(
    tmp_path: Path,
) -> None:
    home = tmp_path / "home"
    with Store.open(home / "coach.db", lambda: NOW) as store:
        source = store.add_source("message", "message 1", "all of it")
        with store.transaction():
            for at in range(500):
                goal = Fact(kind="goal", value=f"{at} {'goal ' * 50}", quote="all of it")
                store.save_fact(goal, source)
    recalling: Short = ("recall", {})
    sent = await bodies(home, ["what do you know?"], recalling, recalling, "That.")
    results = [str(it["messages"][2]) for it in sent[1:]]
    assert tokens(results[0]) <= LONGEST_RESULT + 200
    assert "more characters are left out here" in results[0]
    assert results[0] == results[1].replace(str(MARK), "")
