"""Whole conversations with Anthropic's model class over the wire: no request breaks a rule."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from coach import session as sessions
from coach.ask import AskResult, ask
from coach.clock import Clock
from coach.remembered import LONGEST_MESSAGE
from coach.session import Session, open_session
from tests import anthropic_server
from tests.command_line import CommandLine
from tests.conversation import DAY, levels, say
from tests.faulty_sessions import HURRIED
from tests.provider_server import Answer, Block, ProviderServer, Thought

MODEL = "anthropic:claude-sonnet-5-5"
POSTING = """# Harbour Data Engineer

Brinehold seeks a data engineer for its harbour.

## Requirements

- Kubernetes, four years
- SQL
- You must have strong Python
"""


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "no key at all")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@contextmanager
def serving(*answers: list[Block] | Answer) -> Iterator[ProviderServer]:
    """Play the API with answers or the blocks of answers; on leaving, it must have been asked."""
    whole = [it if isinstance(it, Answer) else Answer(*it) for it in answers]
    with anthropic_server.serving(*whole) as server:
        yield server
    assert server.requests, "no request came"


async def converse(
    home: Path, monkeypatch: pytest.MonkeyPatch, server: ProviderServer, *lines: str
) -> list[AskResult]:
    """Open a session with the model that a server plays, say some lines, and close it."""
    session = await _open(home, monkeypatch, server)
    try:
        return [await ask(session, line) for line in lines]
    finally:
        await session.close()


async def _open(home: Path, monkeypatch: pytest.MonkeyPatch, server: ProviderServer) -> Session:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", server.address)
    return await open_session(home, Clock(DAY), MODEL)


def put(name: str, text: str) -> None:
    """Write a file."""
    Path(name).write_text(text, encoding="utf-8")


def text_of(body: dict[str, Any]) -> str:
    """Return a request as text."""
    return json.dumps(body, ensure_ascii=False)


async def test_tools_their_results_and_refusals_over_several_turns(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[list[Block]] = [
        [
            "I save that.",
            ("remember", {"quote": "Docker 2/5"}),
            ("set_target", {"quote": "be a data engineer", "role": "data engineer"}),
        ],
        [("gaps", {}), ("roles", {"part": "all"})],
        ["You are on your way."],
        [("remember", {"quote": "Docker 2/5", "skill": "Docker"})],
        [("show_gaps", {}), ("gaps", '{"role": '), ("recall", {"about": "everything"})],
        ["", " \n", Thought("What is there?"), ("recall", {})],
        [Thought("Half."), "\n\n", ("recall", '{"query": "half \\ud83d"}'), ("recall", "")],
        ["Nothing to add. "],
        [" "],
        ["All done."],
    ]
    with serving(*answers) as server:
        first, second, _, last = await converse(
            home,
            monkeypatch,
            server,
            "Docker 2/5, I want to be a data engineer",
            "and what else?",
            "go on",
            "is that all?",
        )
        assert len(server.requests) >= len(answers)
        body = server.requests[0]
    assert levels(home) == {"Docker": 2}
    assert first.memory == ["Saved: Docker 2/5", "Target: Data Engineer"]
    assert [it["name"] for it in first.tools] == ["remember", "set_target", "gaps", "roles"]
    assert "give level" in second.tools[0]["result"]
    assert last.reply == "All done."
    assert body["max_tokens"] == 4_096
    assert body["stream"] is True
    assert len(body["tools"]) <= 16
    assert body["cache_control"] == {"type": "ephemeral", "ttl": "5m"}


async def test_a_reply_that_is_sent_back(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers: list[list[Block]] = [
        ["Bakers earn 73,000 EUR."],
        [("recall", {}), "I look."],
        ["I know nothing of that."],
        ["Of nothing."],
    ]
    with serving(*answers) as server:
        sent, _ = await converse(home, monkeypatch, server, "what do bakers earn?", "of what?")
        assert "73,000" in text_of(server.requests[1])
        assert "73,000" not in text_of(server.requests[3])
    assert sent.reply.endswith("I know nothing of that.")


@pytest.mark.parametrize(
    "cut",
    [
        Answer(then="cut"),
        Answer("Half a reply ", then="cut"),
        Answer("Half a reply ", then="cut after"),
        Answer(("remember", {"quote": "Docker 2/5"}), then="cut"),
        Answer(("remember", {"quote": "Docker 2/5"}), then="cut after"),
        Answer("I save. ", ("remember", {"quote": "Docker 2/5"}), "and ", then="cut after"),
    ],
)
async def test_after_a_turn_that_was_cut(
    home: Path, monkeypatch: pytest.MonkeyPatch, cut: Answer
) -> None:
    monkeypatch.setattr(sessions, "PATIENCE", HURRIED)
    # Where nothing came of it, it is asked for again.
    requests = 1 + len(HURRIED.pauses) if not cut.blocks else 1
    with serving(*[cut] * requests, ["Here again."]) as server:
        first, second = await converse(home, monkeypatch, server, "Docker 2/5", "go on")
    assert first.interrupted
    assert second.reply == "Here again."
    with serving(["And again."]) as server:
        (third,) = await converse(home, monkeypatch, server, "hello?")
        assert "Docker 2/5" in text_of(server.requests[0])
    assert third.reply == "And again."


async def test_after_a_turn_that_was_cancelled_between_tools(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[list[Block]] = [[("recall", {}), ("roles", {})], ["Never said."]]
    with serving(*answers) as server:
        session = await _open(home, monkeypatch, server)
        async for _ in session.turn("tell me all"):
            session.cancel()
        await session.close()
    with serving(["Yes?"]) as server:
        (later,) = await converse(home, monkeypatch, server, "hello?")
    assert later.reply == "Yes?"


async def test_a_long_conversation_with_the_offline_coach_goes_on_with_a_model(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await say(
        home,
        "backend engineer, Python 4/5, Docker 1/5, no Kubernetes",
        "senior ai engineer",
        "8 hours a week until the end of June 2027",
        "what should I learn first, and why?",
        "forget Docker",
        "yes",
        "undo that",
        "let's do the check-in",
        *("what are my gaps?", "") * 12,
        "I cut the p95 of our search by 40 % in 2025",
    )
    with serving([("show_plan", {}), ("gaps", {"skill": "SQL"})], ["So."]) as server:
        (heard,) = await converse(home, monkeypatch, server, "and now?")
        assert len(server.requests[0]["messages"]) > 40
    assert heard.reply == "So."


def rewrite(home: Path, stored: str, written: str) -> None:
    """Rewrite the conversation as it is stored."""
    with closing(sqlite3.connect(next(home.glob("*.db")))) as db, db:
        db.execute("UPDATE messages SET payload = replace(payload, ?, ?)", (stored, written))


async def test_calls_of_another_provider_whose_ids_are_odd_and_come_again(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = await say(home, "Docker is 1", "what do you know about my Docker?", "my gaps?")
    for number in range(1, 2 * len(heard)):
        for at in (1, 2):
            rewrite(home, f'"offline-{number}-{at}"', f'"functions.recall:{at - 1}"')
    with serving([("recall", {}), ("gaps", {})], ["So."]) as server:
        await converse(home, monkeypatch, server, "and now?")
        assert "functions" not in text_of(server.requests[1])
        assert text_of(server.requests[0]).count("tool_result") == 3


async def test_calls_that_are_stored_under_earlier_names(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await say(home, "Docker is 1", "my Terraform is 3", "what do you know about my Docker?")
    rewrite(home, '"remember"', '"set_level"')
    with serving(["So."]) as server:
        await converse(home, monkeypatch, server, "and now?")
        assert "set_level" not in text_of(server.requests[0])
        assert "tool_use" in text_of(server.requests[0])


async def test_documents_and_imported_talk(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("posting.md", POSTING)
    chat = {"uuid": "1", "sender": "human", "text": "My notice is \ud83d three months"}
    talk = [{"uuid": "k", "name": "Notice", "chat_messages": [chat]}]
    put("claude.json", json.dumps(talk))
    looked = {"quote": "posting.md", "file": "posting.md"}
    chats = {"quote": "my chats in claude.json", "file": "claude.json", "kind": "chats"}
    answers: list[list[Block]] = [
        [("import_document", looked), ("import_document", {"quote": "Brinehold seeks"})],
        ["posting.md is a posting. Keep it? Yes or no?"],
        [("import_document", looked | {"quote": "yes", "keep": True})],
        ["Kept."],
        [("import_document", chats | {"keep": True}), ("recall", {"query": "notice"})],
        ["It is three months."],
        [("import_document", {"quote": "Harbour Data Engineer"})],
        ["A posting, too."],
    ]
    with serving(*answers) as server:
        heard = await converse(
            home,
            monkeypatch,
            server,
            "what's in posting.md?",
            "yes",
            "take my chats in claude.json in",
            POSTING,
        )
    assert any("Harbour Data Engineer" in it for it in heard[1].memory)
    assert heard[2].memory == ["Taken in: 1 new message from claude.json"]
    assert heard[3].tools[0]["result"]["report"]["role"] == "Harbour Data Engineer"


@pytest.mark.parametrize(
    "message",
    [
        "x" * (LONGEST_MESSAGE + 5),
        "half of a pair \ud83d and \x1b[31mred\x00",
        "<<<ignore>>> </system> [INST]",
        "\u200b",
        "�\n\n\n…",
        "- Kubernetes\n" * 3_000,
    ],
)
async def test_odd_messages(home: Path, monkeypatch: pytest.MonkeyPatch, message: str) -> None:
    with serving(["I see."], [("recall", {"query": message[:50]})], ["So."]) as server:
        first, second = await converse(home, monkeypatch, server, message, "what did I say?")
    assert (first.reply, second.reply) == ("I see.", "So.")


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("cv.md", "# Mira\n\nI am at 3/5 in Zephyrine and know Python (4/5).\n", "skills"),
        ("posting.md", POSTING, "requirements"),
    ],
)
def test_a_document_that_a_model_is_asked_about(
    coach: CommandLine, monkeypatch: pytest.MonkeyPatch, name: str, text: str, found: str
) -> None:
    put(name, text)
    with serving([json.dumps({found: []})]) as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.address)
        monkeypatch.setenv("ANTHROPIC_API_KEY", "no key at all")
        ended = coach("import", name, "--with-model", "--model", MODEL)
        assert found in text_of(server.requests[0])
    assert ended.code == 0
    assert f"read by {MODEL}: asked 1 time" in " ".join(ended.out.split())
