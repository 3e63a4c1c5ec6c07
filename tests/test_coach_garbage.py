"""Garbage is looked for while work is done, never among what was imported before."""

import gc
import subprocess
import sys
from pathlib import Path

from coach.__main__ import main

PROGRAM = """
import gc, sys
from coach.__main__ import main
sys.argv = ["coach", *{words!r}, "--home", {home!r}, "--today", "2026-11-02"]
main()
print(gc.isenabled(), gc.get_freeze_count())
"""

APP = """
import asyncio, datetime as dt, gc, threading
from pathlib import Path
from coach import garbage
from coach.clock import Clock
from coach.screens.app import session_opener
from tools.errors import CoachError

async def opened(model):
    try:
        session = await session_opener(Path({home!r}), Clock(dt.date(2026, 11, 2)), model)()
    except CoachError:
        return
    await session.close()

garbage.put_off()
asyncio.run(opened({model!r}))
for thread in threading.enumerate():
    if thread is not threading.current_thread():
        thread.join(60)
print(gc.isenabled(), gc.get_freeze_count())
"""


def ran(code: str) -> list[str]:
    """Return the words that a program printed last."""
    root = Path(__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root
    )
    return done.stdout.split()


def test_a_command_looks_for_garbage_but_not_among_what_it_imported(tmp_path: Path) -> None:
    for words in (["roles"], ["ask", "hello", "--model", "offline"]):
        *_, looks, kept = ran(PROGRAM.format(words=words, home=str(tmp_path / "home")))
        assert looks == "True"
        assert int(kept) > 10_000


def test_the_app_looks_for_garbage_once_it_is_warm(tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    looks, kept = ran(APP.format(home=home, model="offline"))
    assert looks == "True"
    assert int(kept) > 100_000


def test_an_app_that_can_not_open_looks_for_garbage_too(tmp_path: Path) -> None:
    looks, _ = ran(APP.format(home=str(tmp_path / "home"), model="nobody:nothing"))
    assert looks == "True"


def test_within_another_program_its_garbage_is_left_alone(tmp_path: Path) -> None:
    before = gc.get_freeze_count()
    assert main(["roles", "--home", str(tmp_path / "home")]) == 0
    assert gc.isenabled()
    assert gc.get_freeze_count() == before
