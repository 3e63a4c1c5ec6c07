"""What is done before the first turn: patterns and templates are there when it comes."""

import datetime as dt
import subprocess
import sys
import threading
from pathlib import Path
from typing import NamedTuple

import pytest

from coach.screens.background import begin_in_daemon_thread
from coach.warming import warm_up

COUNTED = """
import datetime as dt, re, sys
from pydantic_ai.messages import ModelMessagesTypeAdapter
from coach.career.documents import read_document
from coach.recognition import recognising
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
vocabulary = builtin_vocabulary()
for expecting in (None, "level", "about", "checkin"):
    context = Context(today=day, expecting=expecting, skill="Docker")
    understand("what are my gaps?", vocabulary, context)
understood = compiled
known = recognising(vocabulary)
for text in {texts!r}:
    read_document("a.md", text.encode(), known, None, day)
adapter = type(ModelMessagesTypeAdapter.validator).__name__ == "SchemaValidator"
loop = "anyio._backends._asyncio" in sys.modules
print(understood, compiled - understood, len(_environment().cache), adapter, loop)
"""


POSTING = (
    "# Tide Clerk\n\nAt Rivertown Maps in Harbour Town, hybrid. Pay: €50,000 a year.\n\n"
    "## What you bring\n\n- 3+ years of Python\n- Docker is a plus\n\nApply by 3 May 2027.\n"
)
RESUME = (
    "Mira Holt\nTide clerk\n\n## Experience\n\nRivertown Maps, tide clerk, 2019 to 2024\n"
    "- Cut the time of a report from 3 hours to 20 minutes\n\n## Skills\n\n- Python 4/5\n- SQL\n"
)


class Counts(NamedTuple):
    """What a first message finds.

    Attributes:
        patterns: How many patterns it compiles.
        reading: How many patterns a first posting and a first résumé compile.
        templates: How many templates are compiled.
        messages: Whether stored messages can be read at once.
        loop: Whether what runs the agent is imported.
    """

    patterns: int
    reading: int
    templates: int
    messages: bool
    loop: bool


def counts(*, warm: bool) -> Counts:
    """Return what a first message finds, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", COUNTED.format(warm=warm, texts=(POSTING, RESUME))],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[1],
    )
    patterns, reading, templates, messages, loop = done.stdout.split()
    numbers = int(patterns), int(reading), int(templates)
    return Counts(*numbers, messages == "True", loop == "True")


def test_a_first_message_finds_all_compiled_and_loaded() -> None:
    cold = counts(warm=False)
    assert cold.patterns > 100
    assert cold.reading > 100
    assert (cold.templates, cold.messages, cold.loop) == (0, False, False)
    warm = counts(warm=True)
    assert warm.patterns < 10
    assert warm.reading < cold.reading / 4
    assert warm.templates > 50
    assert (warm.messages, warm.loop) == (True, True)


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
