"""What is done before the first turn: patterns and templates are there when it comes."""

import datetime as dt
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from coach.screens.background import begin_in_daemon_thread
from coach.warming import warm_up

COUNTED = """
import datetime as dt, re
from coach.warming import warm_up
from prompts import _environment
from tools.understanding import Context, understand
from tools.vocabulary import builtin_vocabulary
day = dt.date(2026, 11, 2)
if {warm}:
    warm_up(day)
compiled = 0
whole = re.compile
def counting(*given):
    global compiled
    compiled += 1
    return whole(*given)
re.compile = counting
understand("what are my gaps?", builtin_vocabulary(), Context(today=day))
print(compiled, len(_environment().cache))
"""


def counts(*, warm: bool) -> tuple[int, int]:
    """Return how many patterns a first message compiles, and how many templates are there then."""
    done = subprocess.run(
        [sys.executable, "-c", COUNTED.format(warm=warm)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
    )
    patterns, templates = done.stdout.split()
    return int(patterns), int(templates)


def test_a_first_message_finds_its_patterns_and_templates_compiled() -> None:
    patterns, templates = counts(warm=False)
    assert patterns > 100
    assert templates == 0
    patterns, templates = counts(warm=True)
    assert patterns < 10
    assert templates > 50


def test_it_can_be_done_twice() -> None:
    warm_up(dt.date(2026, 11, 2))
    warm_up(dt.date(2026, 2, 28))


def test_what_fails_beside_the_screen_fails_silently(capfd: pytest.CaptureFixture[str]) -> None:
    def faulty() -> None:
        raise ValueError("nobody waits for this")

    before = set(threading.enumerate())
    begin_in_daemon_thread(faulty)
    for thread in set(threading.enumerate()) - before:
        thread.join(5)
    assert capfd.readouterr() == ("", "")
