"""A disk that is full, a folder that is gone, a file that is locked: nothing typed is lost."""

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from textual.pilot import Pilot

from coach import database
from coach.ask import ask
from coach.career import Career
from coach.clock import Clock
from coach.events import NotStoredError
from coach.home import WAITING
from coach.screens.app import CoachApp, session_opener
from coach.session import Session, open_session
from tests.command_line import CommandLine
from tests.conversation import DAY
from tests.scripted_model import Script, open_scripted

Running = Pilot[None]
Trouble = Callable[[Path, Career], Iterator[None]]

SAID = "Kubernetes 2/5. " + " ".join(["Tide after tide."] * 400)
"""More than there is room for in the pages that a small file has."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def stored(home: Path) -> list[str]:
    """Return what the user said, as another program reads it."""
    with closing(sqlite3.connect(home / "coach.db")) as db:
        sql = "SELECT text FROM messages WHERE role = 'user' ORDER BY id"
        return [str(row[0]) for row in db.execute(sql)]


def full(_: Path, career: Career) -> Iterator[None]:
    career.store._db.execute("VACUUM")  # no page is left free
    career.store._db.execute("PRAGMA max_page_count = 1")
    yield
    career.store._db.execute("PRAGMA max_page_count = 1000000")


def locked(home: Path, career: Career) -> Iterator[None]:
    career.store._db.execute("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(home / "coach.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def read_only(_: Path, career: Career) -> Iterator[None]:
    career.store._db.execute("PRAGMA query_only = ON")
    yield
    career.store._db.execute("PRAGMA query_only = OFF")


def moved(home: Path, _: Career) -> Iterator[None]:
    home.rename(home.with_name("elsewhere"))
    yield
    home.with_name("elsewhere").rename(home)


def deleted(home: Path, _: Career) -> Iterator[None]:
    kept = {it: it.with_name(f"kept-{it.name}") for it in home.iterdir()}
    for file, link in kept.items():
        link.hardlink_to(file)
        file.unlink()
    yield
    for file, link in kept.items():
        link.rename(file)


def replaced(home: Path, _: Career) -> Iterator[None]:
    path = home / "coach.db"
    path.rename(home / "old.db")
    path.write_bytes((home / "old.db").read_bytes())
    yield
    (home / "old.db").replace(path)


TROUBLES: dict[str, tuple[Trouble, str]] = {
    "full": (full, "the disk is full. Make room on it, then try again."),
    "locked": (locked, "another program keeps it locked. Close the other program"),
    "read-only": (read_only, "the file or its folder is read-only. Make both writable"),
    "moved": (moved, "it or its folder was moved or deleted since it was opened. Put it back"),
    "deleted": (deleted, "it or its folder was moved or deleted since it was opened. Put it back"),
    "replaced": (replaced, "another file has taken its place since it was opened. Put it back"),
}


@pytest.fixture(params=TROUBLES)
def trouble(request: pytest.FixtureRequest) -> tuple[Trouble, str]:
    return TROUBLES[str(request.param)]


async def answered(pilot: Running) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def session_of(app: CoachApp) -> Session:
    session = app.dialogue._session
    assert isinstance(session, Session)
    return session


async def test_what_could_not_be_stored_is_back_in_the_composer_and_stored_when_sent_again(
    home: Path, trouble: tuple[Trouble, str]
) -> None:
    cause, told = trouble
    async with CoachApp(session_opener(home, Clock(DAY), "offline")).run_test() as pilot:
        app = pilot.app
        assert isinstance(app, CoachApp)
        await pilot.pause()
        await answered(pilot)
        career = await session_of(app)._db.run(lambda it: it)
        steps = cause(home, career)
        await session_of(app)._db.run(lambda _: next(steps))
        app.composer.text = SAID
        await pilot.press("enter")
        await answered(pilot)
        shown = app.dialogue.conversation.shown()
        assert told in shown[-1].text
        assert "Your message is not stored yet. It is back in the line below" in shown[-1].text
        assert app.composer.text == SAID
        assert [it.kind for it in shown] == ["coach", "error"]
        await session_of(app)._db.run(lambda _: next(steps, None))
        await pilot.press("enter")
        await answered(pilot)
        assert [it.kind for it in app.dialogue.conversation.shown()][:3] == [
            "coach",
            "error",
            "user",
        ]
    assert stored(home) == [SAID]


async def test_what_waits_behind_it_comes_back_as_well(home: Path) -> None:
    async with CoachApp(session_opener(home, Clock(DAY), "offline")).run_test() as pilot:
        app = pilot.app
        assert isinstance(app, CoachApp)
        await pilot.pause()
        await answered(pilot)
        steps = locked(home, await session_of(app)._db.run(lambda it: it))
        await session_of(app)._db.run(lambda _: next(steps))
        await session_of(app)._db.run(
            lambda career: career.store._db.execute("PRAGMA busy_timeout = 1000")
        )
        await pilot.press("o", "n", "e", "enter", "t", "w", "o", "enter")
        await answered(pilot)
        assert app.composer.text == "one\ntwo"
        await session_of(app)._db.run(lambda _: next(steps, None))


async def test_a_session_says_what_it_could_not_store(
    home: Path, trouble: tuple[Trouble, str]
) -> None:
    cause, told = trouble
    session = await open_session(home, Clock(DAY), "offline")
    await ask(session, "hello")
    career = await session._db.run(lambda it: it)
    steps = cause(home, career)
    await session._db.run(lambda _: next(steps))
    with pytest.raises(NotStoredError, match=told.replace(".", r"\.")):
        await ask(session, SAID)
    await session._db.run(lambda _: next(steps, None))
    await ask(session, SAID)
    await session.close()
    assert stored(home) == ["hello", SAID]


async def test_a_reply_that_could_not_be_stored_is_shown_with_a_warning(home: Path) -> None:
    async def fill_the_disk() -> AsyncIterator[str]:
        await session._db.run(lambda career: career.store._db.execute("PRAGMA query_only = ON"))
        yield "Noted."

    session = await open_scripted(home, Script(fill_the_disk))
    heard = await ask(session, SAID)
    await session.close()
    assert heard.reply == "Noted."
    assert heard.warnings[-1].endswith("The reply is not stored; your message is.")
    assert stored(home) == [SAID]


async def test_a_tool_that_could_not_store_says_so_and_not_that_it_did(home: Path) -> None:
    level = ("remember", {"skill": "Kubernetes", "level": 2, "quote": "Kubernetes 2/5"})
    script = Script(level, "It could not be stored.")
    session = await open_scripted(home, script)
    original = session._db.run
    calls = 0

    async def run(work: Callable[[Career], object]) -> object:
        nonlocal calls
        calls += 1
        if calls == 2:
            await original(lambda career: career.store._db.execute("PRAGMA query_only = ON"))
        return await original(work)

    session._db.run = run  # type: ignore[method-assign, assignment]  # the disk fills up in between
    heard = await ask(session, SAID)
    await session.close()
    assert heard.memory == []
    assert "read-only" in str(heard.tools[0]["result"])


async def test_a_memory_that_keeps_waiting_is_named_while_keys_are_taken(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert database.PATIENCE_SECONDS < 2
    monkeypatch.setattr(database, "PATIENCE_SECONDS", 0.05)
    async with CoachApp(session_opener(home, Clock(DAY), "offline")).run_test() as pilot:
        app = pilot.app
        assert isinstance(app, CoachApp)
        await pilot.pause()
        await answered(pilot)
        with closing(sqlite3.connect(home / "coach.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            app.composer.text = SAID
            await pilot.press("enter")
            while WAITING not in str(app.activity.render()):
                await pilot.pause()
            await pilot.press("x", "y")
            assert app.composer.text == "xy"
            other.execute("ROLLBACK")
        await answered(pilot)
        assert str(app.activity.render()).strip() == ""
        assert app.dialogue.conversation.shown()[-1].kind == "coach"
    assert stored(home) == [SAID]


async def test_several_that_wait_are_told_of_once(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PATIENCE_SECONDS", 0.01)
    session = await open_session(home, Clock(DAY), "offline")
    told: list[bool] = []
    late, release = asyncio.Event(), asyncio.Event()

    def watch(waits: bool) -> None:  # noqa: FBT001 - the session calls it so
        told.append(waits)
        late.set()

    session.watch(watch)
    loop = asyncio.get_running_loop()

    def hold(_: Career) -> None:
        asyncio.run_coroutine_threadsafe(release.wait(), loop).result()

    held = [asyncio.ensure_future(session._db.run(hold)) for _ in range(3)]
    await late.wait()
    release.set()
    await asyncio.gather(*held)
    await session.close()
    assert told == [True, False]


def test_ask_says_that_nothing_was_stored(coach: CommandLine) -> None:
    coach("profile")
    (coach.home / "coach.db").write_bytes(b"")
    ended = coach("ask", SAID)
    assert ended.code == 1
    assert ended.out == ""
    assert "the file is empty" in ended.err
    assert "`coach memory recover`" in ended.err


LIMITED = """
import resource, sys
from coach.__main__ import main
size = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.parametrize("room", [0, 4_096, 40_000])
def test_a_file_that_may_not_grow_any_more_is_told_in_one_line(home: Path, room: int) -> None:
    command = [sys.executable, "-B", "-c", LIMITED, str(room), "ask", SAID, "--home", str(home)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[1]
    )
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"The memory {home}/coach.db could not be ")
    assert "Traceback" not in line


SMALL_DISK = """
mount -t tmpfs -o size={size} tmpfs "$1" || exit 77
exec "$2" -B -m coach ask "$3" --home "$1/home"
"""


@pytest.mark.parametrize("size", ["16k", "200k"])
def test_a_disk_that_is_really_full_is_told_in_one_line(tmp_path: Path, size: str) -> None:
    script = SMALL_DISK.format(size=size)
    command = ["unshare", "-rm", "sh", "-c", script, "sh", str(tmp_path), sys.executable, SAID]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[1]
        )
    except FileNotFoundError:
        pytest.skip("there is no unshare here to mount a small disk with")
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("a small disk may not be mounted here")
    assert done.returncode == 1, done.stdout
    (line,) = done.stderr.splitlines()
    assert "the disk is full. Make room on it, then try again." in line
