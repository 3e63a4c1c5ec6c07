"""``coach memory recover``: what it says, asks, does and leaves alone."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.command_line import CommandLine


@pytest.fixture
def file(coach: CommandLine) -> Path:
    """Return a file with something in it."""
    coach("import", "-", "--as", "profile", piped="# Ada Quill\n\n- Python 4/5\n- SQL 2/5\n")
    return coach.home / "coach.db"


def damage(file: Path) -> bytes:
    """Overwrite the beginning, and return what the file is then."""
    with file.open("r+b") as opened:
        opened.write(b"\xff" * 64)
    return file.read_bytes()


def test_a_sound_file_is_left_alone(coach: CommandLine, file: Path) -> None:
    before = file.read_bytes()
    ended = coach("memory", "recover")
    assert ended.out == f"The memory {file} is sound. Nothing was changed.\n"
    assert file.read_bytes() == before


def test_no_file_is_an_error(coach: CommandLine) -> None:
    ended = coach("memory", "recover")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith(f"Memory {coach.home}/coach.db: there is none.")
    assert not coach.home.exists()


def test_a_damaged_file_is_named_with_the_way_out(coach: CommandLine, file: Path) -> None:
    damage(file)
    for words in (("profile",), ("gaps",), ("ask", "hello")):
        ended = coach(*words)
        assert (ended.code, ended.out) == (1, "")
        assert ended.err.endswith(
            "`coach memory recover` sets it aside and keeps what can be read.\n"
        )


@pytest.mark.parametrize("answer", ["yes\n", "Y\n"])
def test_it_shows_what_can_be_saved_and_does_it_on_a_yes(
    coach: CommandLine, file: Path, answer: str
) -> None:
    damaged = damage(file)
    ended = coach("memory", "recover", piped=answer)
    assert ended.code == 0
    assert "Damaged: file is not a database" in ended.err
    assert "claims                2   0" in ended.err
    assert "Put this in the place of the damaged file" in ended.err
    assert ended.out.startswith(f"Recovered: {file}\n")
    assert "kept beside it as coach.damaged-2026-11-02.db. Delete it" in ended.out
    assert (file.parent / "coach.damaged-2026-11-02.db").read_bytes() == damaged
    assert [it["skill"] for it in coach.json("profile")["skills"]] == ["Python", "SQL"]


@pytest.mark.parametrize("answer", ["no\n", "\n", "yes please\n"])
def test_it_changes_nothing_on_anything_else(coach: CommandLine, file: Path, answer: str) -> None:
    damaged = damage(file)
    ended = coach("memory", "recover", piped=answer)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.endswith("Nothing was changed.\n")
    assert [it.name for it in file.parent.iterdir()] == ["coach.db"]
    assert file.read_bytes() == damaged


def test_no_answer_at_all_changes_nothing(coach: CommandLine, file: Path) -> None:
    damaged = damage(file)
    ended = coach("memory", "recover")
    assert ended.code == 1
    assert ended.err.endswith("nothing was changed. --yes goes on without asking.\n")
    assert file.read_bytes() == damaged


def test_yes_asks_nothing(coach: CommandLine, file: Path) -> None:
    damage(file)
    ended = coach("memory", "recover", "--yes")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("Recovered:")


def test_rows_that_are_not_kept_are_listed(coach: CommandLine, file: Path) -> None:
    coach("checkin", "--answers", "-", piped='{"next": ["Read a chapter"]}')
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("DELETE FROM checkins")
    ended = coach("memory", "recover", "--yes")
    assert "Read and not kept, because it would not be true or whole:" in ended.out
    assert "- answers 1, next: checkin_id leads to a row of checkins that was lost" in ended.out


def test_a_plan_that_cannot_be_read_any_more_is_named_and_dropped(
    coach: CommandLine, file: Path
) -> None:
    coach("roadmap", "data engineer", "--hours-per-week", "8")
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("UPDATE roadmaps SET body = '{}'")
    ended = coach("roadmap", "data engineer", "--diff")
    assert "`coach memory recover` sets the file aside and keeps all the rest." in ended.err
    told = coach("memory", "recover", "--yes")
    assert "roadmaps 1: body does not read as Roadmap (JSON reads)" in told.out
    assert coach("memory", "recover").out.endswith("is sound. Nothing was changed.\n")


def test_another_programs_database_is_refused(coach: CommandLine, file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("CREATE TABLE songs (title TEXT)")
    before = file.read_bytes()
    ended = coach("memory", "recover", "--yes")
    assert ended.code == 1
    assert "another program's database" in ended.err
    assert file.read_bytes() == before


def test_json_of_a_refusal_is_on_neither_stream(coach: CommandLine, file: Path) -> None:
    damage(file)
    ended = coach("memory", "recover", "--json", piped="no\n")
    assert (ended.code, ended.out) == (1, "")
    done = coach("memory", "recover", "--json", "--yes")
    assert json.loads(done.out)["set_aside"] == ["coach.damaged-2026-11-02.db"]
