"""Programs killed at random moments: ``python -m tests.benchmarks.kills [--kills N] [--seed S]``.

Each round lets a program write through the public store and kills it with SIGKILL: while it makes
the file, while it upgrades one of an earlier schema, or in the middle of any kind of write. It
fails where a file does not open, is unsound, breaks an invariant of the memory, or lacks more than
the write that was in flight.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.killing import OPENING, Found, Killed, kill_once, what_is_there
from tests.schemas import SCHEMAS, restore
from tests.writing import KINDS, Writing

ROUNDS = 8
"""How often a program goes on with the same file before a new one is begun."""


@dataclass
class Outcome:
    """What the kills came to.

    Attributes:
        during: How many came in the middle of each kind of write.
        kept: How many writes in flight were there afterwards.
        writes: How many writes were reported as made.
        problems: What went wrong.
    """

    during: Counter[str] = field(default_factory=Counter)
    kept: int = 0
    writes: int = 0
    problems: list[str] = field(default_factory=list)

    def add(self, killed: Killed, found: Found, before: int) -> None:
        """Count one kill."""
        self.during[killed.during or "between two writes"] += 1
        self.kept += found.last > killed.done
        self.writes += killed.done - before
        self.problems += found.problems


def kill_often(kills: int, seed: int, folder: Path) -> Outcome:
    """Kill programs until there are enough, with new files again and again."""
    outcome, moment = Outcome(), Random(seed)  # noqa: S311 - the same moments in each run
    for life in range(-(-kills // ROUNDS)):
        rounds = min(ROUNDS, kills - life * ROUNDS)
        _kill_one_file(outcome, moment, folder / str(life), rounds)
    return outcome


def _kill_one_file(outcome: Outcome, moment: Random, folder: Path, rounds: int) -> None:
    path, seed = folder / "home" / "coach.db", moment.randrange(10**9)
    schema = moment.choice((None, *SCHEMAS))
    for file in (path, folder / "reference" / "coach.db"):
        if schema is not None:
            restore(schema, file)
    made = 0
    for _ in range(rounds):
        killed = kill_once(path, seed, made, moment)
        reference = Writing(folder / "reference" / "coach.db", seed)
        try:
            found = what_is_there(path, killed, reference, made)
        finally:
            reference.store.close()
        outcome.add(killed, found, made)
        made = found.last


def main() -> int:
    """Print what the kills came to and return 0 where nothing was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.kills")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="coach-kills-") as folder:
        outcome = kill_often(options.kills, options.seed, Path(folder))
    print(f"{options.kills} kills, seed {options.seed}, {time.monotonic() - began:.0f} s")
    for what in (OPENING, *sorted(KINDS), "between two writes"):
        print(f"{outcome.during[what]:6}  {what.replace('_', ' ')}")
    print(f"{outcome.writes:,} writes were reported as made, and {len(outcome.problems)} problems.")
    print(f"{outcome.kept} writes in flight were there, the others were not, none in part.")
    for problem in outcome.problems:
        print(f"! {problem}")
    return 1 if outcome.problems else 0


if __name__ == "__main__":
    sys.exit(main())
