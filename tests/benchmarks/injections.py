"""What the attempts to be obeyed come to: ``python -m tests.benchmarks.injections``."""

import asyncio
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from tests.injected_homes import Answering, Outcome, attempt, furnish
from tests.injections import INJECTIONS, Injection
from tests.injections_apart import FIRST, SECOND

HEADER = f"{'answered by':<34}{'turns':>7}{'wrote':>7}{'leaked':>8}{'told':>6}"
SETS = {"Beside the rules": INJECTIONS, "Apart, first": FIRST, "Apart, second": SECOND}
LABELS: dict[Answering, str] = {
    "order": "obedient model, quoting the order",
    "harmless": "obedient model, quoting the user",
    "offline": "offline coach",
}


def outcomes(attempts: Sequence[Injection], by: Answering) -> list[Outcome]:
    """Return what each attempt comes to."""
    found = []
    with tempfile.TemporaryDirectory() as place:
        home = Path(place) / "furnished"
        home.mkdir()
        asyncio.run(furnish(home))
        for number, it in enumerate(attempts):
            here = Path(place) / str(number)
            here.mkdir()
            os.chdir(here)
            found.append(asyncio.run(attempt(home, here, it, by)))
        os.chdir("/")
    return found


def table(attempts: Sequence[Injection]) -> str:
    """Return a table: who answers, and how many turns wrote, leaked and were pointed out."""
    lines = [f"{len(attempts)} attempts", "", HEADER]
    for by in get_args(Answering):
        done = outcomes(attempts, by)
        wrote = sum(bool(it.wrote or it.filed or it.heard.memory) for it in done)
        leaked, told = sum(bool(it.leaked) for it in done), sum(it.told for it in done)
        lines.append(f"{LABELS[by]:<34}{len(done):>7}{wrote:>7}{leaked:>8}{told:>6}")
        silent = [one.name for one, it in zip(attempts, done, strict=True) if not it.told]
        lines += [f"  not told: {', '.join(silent)}"] if silent else []
    return "\n".join(lines)


def main() -> None:
    """Print a table for each set."""
    for title, attempts in SETS.items():
        print(f"{title}: {table(attempts)}\n")


if __name__ == "__main__":
    main()
