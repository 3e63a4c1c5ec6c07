"""What importing published lists takes: ``python -m tests.benchmarks.taxonomies``.

Each piece runs in a process of its own, of which the processor time and the greatest resident size
are taken. The reference beside an import is reading the same rows with Python's csv alone. It fails
where an import takes more than 30 seconds or 300 MiB, the ranking of all occupations more than 3
seconds, or the vocabulary more than 100 ms to load with a target's skills in it. It needs the
published archives beside the project (``../shared/data``).
"""

import csv
import datetime as dt
import io
import os
import resource
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from coach.career import Career, open_career
from coach.clock import Clock
from tests.benchmarks.timing import Aim, judged, milliseconds
from tools.vocabulary import builtin_vocabulary

DATA = Path(__file__).parents[2] / ".." / "shared" / "data"
ONET = str(DATA / "onet" / "db_29_2_text.zip")
ESCO = [str(DATA / "esco" / f"esco111_{it}.zip") for it in ("en", "rel")]
WAGES = str(DATA / "bls" / "oews_national_2024.csv")
LEVELS = {"Python": 4, "SQL": 3, "Excel": 4, "Statistics": 3, "Communication": 3, "Docker": 2}

MOST_SECONDS, MOST_MIB = 30.0, 300.0
MOST_RANKING, MOST_LOADING = 3_000.0, 100.0
"""Milliseconds."""


class Taken(NamedTuple):
    """What a piece of work took: seconds of the processor, and the greatest size in MiB."""

    seconds: float
    mib: float


def in_a_process(work: Callable[[], object]) -> Taken:
    """Run work in a process of its own."""
    child = os.fork()
    if not child:
        work()
        os._exit(0)
    _, status, used = os.wait4(child, 0)
    if status:
        raise SystemExit(f"The work ended with status {status}.")
    return Taken(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def career(home: str) -> Career:
    return open_career(Path(home), Clock(dt.date(2026, 11, 2)), "coach import")


def rows(archives: Sequence[str], names: Sequence[str], delimiter: str) -> None:
    """Read the rows of some tables with csv alone."""
    for path in archives:
        with zipfile.ZipFile(path) as packed:
            for inside in packed.namelist():
                if any(it in inside for it in names):
                    with packed.open(inside) as file:
                        text = io.TextIOWrapper(file, "utf-8-sig", newline="")
                        for _ in csv.DictReader(text, delimiter=delimiter):
                            pass


def onet_rows() -> None:
    names = ("Occupation Data", "Alternate", "Skills.txt", "Knowledge", "Job Zones.txt")
    rows([ONET], names, "\t")


def esco_rows() -> None:
    rows(ESCO, ("/occupations_", "occupations_en", "skills_en", "occupationSkillRelations"), ",")


def main() -> int:
    """Print what each piece takes and return 0 where all is within the limits."""
    if not DATA.is_dir():
        print("The published archives are not beside the project; nothing is measured.")
        return 0
    aims = []
    with tempfile.TemporaryDirectory() as home:
        print("work                 seconds   MiB  × csv alone")
        for name, work, reference in (
            ("O*NET 29.2", lambda: career(home).take_onet(ONET), onet_rows),
            ("ESCO 1.1.1", lambda: career(home).take_esco(ESCO), esco_rows),
            ("wages, May 2024", lambda: career(home).take_wages(WAGES), None),
        ):
            taken = in_a_process(work)
            alone = in_a_process(reference).seconds if reference else None
            times = f"{taken.seconds / alone:12.1f}" if alone else ""
            print(f"{name:19} {taken.seconds:8.2f} {taken.mib:5.0f} {times}")
            aims.append(Aim(f"{name}, processor time", 1_000 * MOST_SECONDS, 1_000 * taken.seconds))
            if taken.mib > MOST_MIB:
                print(f"{name}: {taken.mib:.0f} MiB are more than {MOST_MIB:.0f}, missed.")
                aims.append(Aim(f"{name}, memory", 0, 1))
        aims += looked_at(home)
    return judged(aims)


def looked_at(home: str) -> list[Aim]:
    """Return what ranking, finding and loading take in a home that holds the lists."""
    with_lists = career(home)
    told = ", ".join(f"{skill} {level}/5" for skill, level in LEVELS.items())
    with_lists.say(told, with_lists.note_source("message", "message 1", told))
    ranking = milliseconds(with_lists.nearest)
    near = with_lists.nearest().occupations
    search = milliseconds(lambda: with_lists.search_roles("data scientist"))
    with_lists.set_target("web developer (ESCO)")
    began = time.process_time()
    builtin = builtin_vocabulary.__wrapped__()
    plain = 1_000 * (time.process_time() - began)
    own = with_lists.store.custom_skills()
    loading = milliseconds(lambda: builtin.extended(own))
    print(f"ranking {near.ranked if near else 0:,} occupations: {ranking:.0f} ms")
    print(f"finding one by title: {search:.0f} ms")
    print(f"the vocabulary: {plain:.0f} ms, with {len(own)} skills of a target: {loading:.0f} ms")
    size = (Path(home) / "coach.db").stat().st_size / 2**20
    print(f"the file: {size:.0f} MiB; this process: {peak():.0f} MiB")
    return [
        Aim("ranking all occupations", MOST_RANKING, ranking),
        Aim("the vocabulary with a target's skills", MOST_LOADING, plain + loading),
    ]


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
