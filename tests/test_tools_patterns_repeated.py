"""No pattern takes long on words that are said over and over."""

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from types import FrameType

import pytest

import tools.intake
import tools.understanding
from tools.late import is_late

WORDS = (
    *("ok, ", "no ", "i ", "and ", "so, ", "not ", "2 ", "hours ", "please, ", "a ", "the ", "in "),
    *("week ", "well, but ", "yes, i ", "my 3 ", "1 , ", "- ", "from ", "to ", "what ", "is it "),
    *("x ", "Docker ", "of the ", "it's ", "until ", "may ", "just ", "then, ", "oh, ", "i'd "),
    *("level 2 ", "a", "'", "no, no ", "because ", "on monday "),
)
TIMES = 30
LONGEST = 1.0
"""Seconds of the processor; all but a pattern with ever more ways to match take a hundredth."""


def patterns(package: object) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the patterns that the modules of a package define, with their names."""
    path, name = vars(package)["__path__"], vars(package)["__name__"]
    for found in pkgutil.walk_packages(path, f"{name}."):
        for named, value in vars(importlib.import_module(found.name)).items():
            if is_late(value):
                yield f"{found.name}.{named}", value


def stop(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError


@pytest.mark.parametrize("package", [tools.understanding, tools.intake], ids=lambda it: it.__name__)
def test_no_pattern_hangs(package: object) -> None:
    before = signal.signal(signal.SIGVTALRM, stop)
    hung = []
    try:
        for name, pattern in patterns(package):
            signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST)
            try:
                for words in WORDS:
                    pattern.search(words * TIMES + "xx!")
            except TimeoutError:
                hung.append(name)
            finally:
                signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    finally:
        signal.signal(signal.SIGVTALRM, before)
    assert hung == []
