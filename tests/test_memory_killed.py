"""Programs killed in the middle of a write, and four that write at once; the commands do more."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def ran(*command: str) -> str:
    """Run one of the benchmarks, which fails where anything is lost, and return what it prints."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("seed", ["1", "2"])
def test_killed_programs_lose_at_most_the_write_in_flight(seed: str) -> None:
    told = ran("tests.benchmarks.kills", "--kills", "12", "--seed", seed)
    assert re.search(r"writes were reported as made, and 0 problems", told)


def test_two_coaches_and_two_scripts_lose_nothing() -> None:
    told = ran("tests.benchmarks.writers", "--writes", "60")
    assert "240 writes were made, 240 are there" in told
