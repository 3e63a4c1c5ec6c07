"""Folders, patterns, published lists and others' chats taken in, in conversation."""

import asyncio
import json
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from coach.ask import ask
from coach.career import Career, open_career
from coach.clock import Clock
from coach.events import Done
from coach.session import open_session
from tests.conversation import DAY, say
from tests.taxonomy_archives import ESCO_FIRST, ESCO_SECOND, ONET, WAGES, archive

CLAUDE: list[dict[str, Any]] = [
    {
        "uuid": f"k{number}",
        "name": "Notice",
        "created_at": "2025-02-03T10:00:00Z",
        "chat_messages": [
            {"uuid": "1", "sender": "human", "text": text, "created_at": f"{day}T10:00:01Z"},
            {"uuid": "2", "sender": "assistant", "text": "Noted.", "created_at": None},
        ],
    }
    for number, (day, text) in enumerate(
        [("2025-02-03", "My notice period is three months"), ("2025-03-04", "I moved to Bergen")]
    )
]
ASKS = "Nothing is kept yet. Keep it? Yes or no?"


def posting(number: int) -> str:
    return f"# Reef Engineer {number}\n\nWe are looking for you.\n\n## Requirements\n\n- SQL\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a home to be made, beside a current folder with files to be taken in."""
    here = tmp_path / "here"
    (here / "jobs").mkdir(parents=True)
    for number in range(7):
        (here / "jobs" / f"{number}.md").write_text(posting(number))
    (here / "jobs" / "torn.json").write_text("{")
    (here / "chats.json").write_text(json.dumps(CLAUDE))
    with zipfile.ZipFile(here / "data.zip", "w") as packed:
        packed.writestr("conversations.json", json.dumps(CLAUDE))
        packed.writestr("users.json", "[]")
    with zipfile.ZipFile(here / "Basic_Export.zip", "w") as packed:
        packed.writestr("Skills.csv", "Name\nPython\nSQL\n")
    archive(here / "db_text.zip", ONET)
    archive(here / "one.zip", ESCO_FIRST)
    archive(here / "two.zip", ESCO_SECOND)
    (here / "wages.csv").write_text(WAGES)
    (here / "reef" / "content").mkdir(parents=True)
    (here / "reef" / "content" / "sql@a1.md").write_text("# SQL\n\nAsk tables.\n")
    (here / "reef" / "content" / "docker@a2.md").write_text("# Docker\n\nShip it.\n")
    monkeypatch.chdir(here)
    return tmp_path / "home"


def plain(text: str) -> str:
    return " ".join(text.split())


def held(home: Path) -> tuple[list[str], list[str], int]:
    """Return the roles that are kept, the lists in use, and how many messages came from chats."""
    with closing(open_career(home, Clock(DAY))) as career:
        roles = [it.title for it in career.store.roles()]
        hits = career.store.search("notice period Bergen")
        return roles, [it.name for it in career.lists()], sum(bool(it.outside_id) for it in hits)


SHOWN = {
    "chats.json": "2 conversations with Claude, 4 messages of 3 Feb 2025 to 4 Mar 2025; 4 of them",
    "data.zip": "data.zip: 2 conversations with Claude",
    "db_text.zip": "read as O*NET 31.4: 3 occupations",
    "wages.csv": "read as OEWS",
    "./reef": "read as a role: Reef (roadmap.sh), 2 requirements",
    "Basic_Export.zip": "LinkedIn's data export, read as a profile",
    "./jobs": "jobs: 8 files: 7 postings, 1 could not be read.",
    "./jobs/[0-2].md": "read as a posting: Reef Engineer 2",
}


@pytest.mark.parametrize("named", SHOWN)
async def test_what_is_dropped_is_shown_and_kept_on_a_yes(home: Path, named: str) -> None:
    shown, kept, undone = await say(home, named, "yes", "undo that")
    assert SHOWN[named] in plain(shown.reply)
    assert shown.reply.endswith(ASKS)
    assert shown.memory == []
    assert len(kept.memory) == 1
    assert kept.memory[0].startswith("Imported: ")
    assert kept.memory[0].endswith("“Undo change 1” takes it back")
    assert undone.memory[0].startswith("Taken back: change 1")
    assert held(home) == ([], [], 0)


@pytest.mark.parametrize(
    "message",
    [
        "import chats.json",
        "import data.zip",
        "/import data.zip",
        "upload my export data.zip",
        "import my ChatGPT data from data.zip",
    ],
)
async def test_chats_are_taken_in_where_that_is_asked_for(home: Path, message: str) -> None:
    taken, found = await say(home, message, "search for notice period")
    assert len(taken.memory) == 1
    assert "4 of them new" in plain(taken.reply)
    assert "three months" in found.reply


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("import db_text.zip", ["O*NET"]),
        ("load ./db_text.zip", ["O*NET"]),
        ("import one.zip and two.zip", ["ESCO"]),
        ("import wages.csv", ["OEWS"]),
    ],
)
async def test_a_list_is_taken_over_where_that_is_asked_for(
    home: Path, message: str, names: list[str]
) -> None:
    await say(home, message)
    assert held(home)[1] == names


@pytest.mark.parametrize(
    ("message", "count"),
    [("import ./jobs", 7), ("import jobs/", 7), ("import jobs/[0-3].md", 4), ("import ./*.md", 0)],
)
async def test_a_folder_or_a_pattern_is_one_change(home: Path, message: str, count: int) -> None:
    (taken,) = await say(home, message)
    assert len(held(home)[0]) == count
    assert len(taken.memory) == bool(count)
    if not count:
        assert "no file matches this pattern" in taken.reply


async def test_the_first_of_two_archives_waits_for_the_other(home: Path) -> None:
    shown, kept, other = await say(home, "one.zip", "yes", "import two.zip")
    waits = "one.zip, read as a part of ESCO. It is not used until occupationSkillRelations.csv"
    assert waits in plain(shown.reply)
    assert waits in plain(kept.reply)
    assert "read as ESCO" in plain(other.reply)
    assert held(home)[1] == ["ESCO"]


async def test_what_is_here_already_is_not_asked_about(home: Path) -> None:
    *_, again = await say(home, "import data.zip", "data.zip")
    assert "0 of them new" in plain(again.reply)
    assert not again.reply.endswith("Yes or no?")


async def test_long_work_tells_how_far_it_has_come(home: Path) -> None:
    session = await open_session(home, Clock(DAY), "offline")
    told: list[str] = []
    session.follow(told.append)
    await ask(session, "import db_text.zip")
    await ask(session, "./jobs")
    await session.close()
    assert told[0].startswith("Reading db_text.zip: 0%")
    assert any(it.startswith("Storing O*NET: ") for it in told)
    assert any(it.startswith("Reading: ") for it in told)
    assert told[-1] == ""


async def test_an_interruption_ends_long_work_and_leaves_nothing(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = await open_session(home, Clock(DAY), "offline")
    loop, kept = asyncio.get_running_loop(), []
    keep = Career.keep

    def interrupted(career: Career, document: Any) -> Any:
        kept.append(document.name)
        if len(kept) == 2:
            loop.call_soon_threadsafe(session.cancel)
            asyncio.run_coroutine_threadsafe(asyncio.sleep(0.1), loop).result()
        return keep(career, document)

    monkeypatch.setattr(Career, "keep", interrupted)
    events = [it async for it in session.turn("import ./jobs")]
    await session.close()
    done = events[-1]
    assert isinstance(done, Done)
    assert done.interrupted
    assert len(kept) == 2
    assert held(home)[0] == []
