"""Breaks files of every format and reads them: ``python -m tests.benchmarks.fuzz --minutes 5``.

Valid files made by hand are broken at random, from a seed that is printed, and read as ``coach
import`` reads them: in a process with 500 MiB. Each must be read or refused with a message within
10 seconds; anything else is printed with what makes it again, and the command exits with 1.
"""

import argparse
import logging
import resource
import signal
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from random import Random
from types import FrameType

from coach.reading_apart import MOST_MEMORY, MOST_SECONDS
from tests.mutated_files import SAMPLES, broken
from tools.errors import IntakeError
from tools.formats import text_of_file


class TooSlowError(BaseException):
    """A file that took more than its time; no reader may swallow it."""


@dataclass
class Tally:
    """What became of the files of one format."""

    outcomes: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    failures: list[str] = field(default_factory=list)


def outcome(data: bytes) -> str:
    """Return what became of a file: read, refused, or why it failed."""
    signal.alarm(MOST_SECONDS)
    try:
        text_of_file("a.bin", data)
    except IntakeError:
        return "refused"
    except MemoryError:
        return "over memory"
    except TooSlowError:
        return "over time"
    except Exception as error:  # noqa: BLE001 - that none comes is what is measured
        return f"crash: {type(error).__name__}: {error}"
    finally:
        signal.alarm(0)
    return "read"


def run(seconds: float, seed: int) -> dict[str, Tally]:
    """Read broken files of each format in turn for a time, and return what became of them."""
    tallies = {kind: Tally() for kind in SAMPLES}
    until, number = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        kind = list(SAMPLES)[number % len(SAMPLES)]
        data = broken(kind, Random(f"{seed} {number}"))  # noqa: S311 - to be made again
        began = time.monotonic()
        became = outcome(data)
        tally = tallies[kind]
        tally.slowest = max(tally.slowest, time.monotonic() - began)
        tally.outcomes[became.split(":")[0]] += 1
        if became not in ("read", "refused"):
            tally.failures.append(f"{kind}, seed {seed}, number {number}: {became}")
        number += 1
    return tallies


def main() -> int:
    """Run, print a line for each format, and return 1 where a file failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    logging.disable()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    signal.signal(signal.SIGALRM, _stop)
    tallies = run(60 * options.minutes, options.seed)
    print(f"{'format':12}{'read':>8}{'refused':>9}{'failed':>8}{'slowest':>10}")
    for kind, it in tallies.items():
        print(
            f"{kind:12}{it.outcomes['read']:8,}{it.outcomes['refused']:9,}"
            f"{len(it.failures):8,}{it.slowest:8.2f} s"
        )
    failures = [line for it in tallies.values() for line in it.failures]
    print(*failures[:20], sep="\n")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    total = sum(it.outcomes.total() for it in tallies.values())
    print(f"{total:,} files, {len(failures)} failed; peak memory {peak} MiB")
    return 1 if failures else 0


def _stop(number: int, frame: FrameType | None) -> None:
    raise TooSlowError(number, frame)


if __name__ == "__main__":
    sys.exit(main())
