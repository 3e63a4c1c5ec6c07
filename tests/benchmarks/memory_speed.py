"""How fast the memory is: ``python -m tests.benchmarks.memory_speed [--sizes 6000 1000000]``.

Messages of invented talk are loaded into a new store; then come searches, the writes of a turn and
openings. The reference in the same run is one plain FTS5 table with the same texts and queries, its
words stemmed by SQLite, the best 50 by ``bm25()``.
"""

import argparse
import datetime as dt
import re
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from coach.career import Career
from coach.clock import Clock
from coach.known import known
from memory import Store
from tests.benchmarks.invented_talk import Talk
from tools.domain import CheckIn, Fact, SkillClaim

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
QUERIES = 300
LARGE = 100_000
FEWER = 40
"""How many queries the reference gets beyond so many messages, where each takes it long."""
TURNS = 200
OPENINGS = 20
FACTS = 10_000
HOLDING = (200, 2_000, 10_000)
"""How many of them hold."""
READINGS = 100
BEST = 50


def opened(path: Path) -> Store:
    """Open a store whose clock stands."""
    return Store.open(path, lambda: NOW)


def times(works: Sequence[Callable[[], object]]) -> list[float]:
    """Return how many milliseconds each piece of work took, the shortest first."""
    taken = []
    for work in works:
        began = time.perf_counter()
        work()
        taken.append(1_000 * (time.perf_counter() - began))
    return sorted(taken)


def spread(taken: Sequence[float]) -> str:
    """Return the median and the 95th of a hundred."""
    return f"p50 {taken[len(taken) // 2]:8.2f} ms  p95 {taken[int(0.95 * len(taken))]:8.2f} ms"


def line(size: int, what: str, figure: str) -> None:
    """Print a figure."""
    print(f"{size:>9,}  {what:38}{figure}", flush=True)


def a_turn(store: Store, session: int, talk: Talk) -> Callable[[], None]:
    """Return what a turn writes: both messages, what was said as a source, a level and a fact."""
    said, answer, skill = talk.text(20), talk.text(60), talk.text(1)

    def written() -> None:
        store.add_message(session, "user", said)
        source = store.add_source("message", "message", said)
        store.save_claim(SkillClaim(skill=skill, level=3, quote=said), source)
        store.save_fact(Fact(kind="goal", value=said, quote=said), source)
        store.add_message(session, "coach", answer)

    return written


def coach(path: Path, size: int, queries: Sequence[str]) -> None:
    """Measure a store of so many messages."""
    letters = sum(len(message.text) for message in Talk().messages(size))
    with opened(path) as store:
        taken = times([lambda: store.load_messages(Talk().messages(size))])[0]
        line(size, "loading", f"{taken / 1_000:8.1f} s")
        store.search(queries[0])
        line(size, "search", spread(times([partial(store.search, it, BEST) for it in queries])))
    ratio = path.stat().st_size / letters
    line(size, "file / text", f"{ratio:8.2f} ({letters / size:.0f} bytes a message)")
    line(size, "opening", spread(times([lambda: opened(path).close()] * OPENINGS)))
    with opened(path) as store:
        session, talk = store.start_session("offline"), Talk(30)
        turns = [a_turn(store, session, talk) for _ in range(TURNS)]
        line(size, "writes of a turn", spread(times(turns)))
        line(
            size, "the latest 60 messages", spread(times([partial(store.messages, 60)] * OPENINGS))
        )
        line(size, "search after those turns", f"{times([partial(store.search, 'a')])[0]:12.2f} ms")
        turn = a_turn(store, session, talk)
        after = []
        for query in queries[:TURNS]:
            turn()
            after += times([partial(store.search, query, BEST)])
        line(size, "search after each turn", spread(sorted(after)))


def plain(path: Path, size: int, queries: Sequence[str]) -> None:
    """Measure one plain FTS5 table with the same texts."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute(
            "CREATE VIRTUAL TABLE t USING fts5 (speaker, text, tokenize = 'porter unicode61')"
        )

        def load() -> None:
            db.execute("BEGIN")
            rows = ((it.speaker, it.text) for it in Talk().messages(size))
            db.executemany("INSERT INTO t VALUES (?, ?)", rows)
            db.execute("COMMIT")

        def found(query: str) -> list[object]:
            match = " OR ".join(
                f'"{word}"' for word in dict.fromkeys(re.findall(r"\w+", query.lower()))
            )
            sql = "SELECT rowid FROM t WHERE t MATCH ? ORDER BY bm25(t) LIMIT ?"
            return db.execute(sql, (match, BEST)).fetchall()

        line(size, "plain FTS5: loading", f"{times([load])[0] / 1_000:8.1f} s")
        asked = queries if size <= LARGE else queries[:FEWER]
        line(size, "plain FTS5: search", spread(times([partial(found, it) for it in asked])))


def truth(path: Path, holding: int) -> None:
    """Measure what a prompt tells of 10,000 things known, half skills and half facts.

    The user has a target, has told hours and, for the second figure, has a plan too. A prompt is
    made as for a model: read, compared with the target and put in words; what the plan follows
    from is read too, to see that it stands. Beside it is the reading of all that holds, as
    `coach profile` does.

    Args:
        path: Where the store is made.
        holding: How many of them hold; the others were corrected since.
    """
    with opened(path) as store:
        know(store, holding)
        career = Career(store, Clock(NOW.date()))
        career.set_target("Data Engineer")
        checkin = store.open_checkin(NOW.date())
        store.save_hours(checkin, "Skill 1", 3)
        store.finish_checkin(checkin, CheckIn(day=NOW.date()))
        number = f"{len(store.claims()) + len(store.facts()):,}"
        prompts = [lambda: known(career)] * READINGS
        line(FACTS, f"a prompt, {number} hold", spread(times(prompts)))
        career.plan(hours_per_week=8)
        line(FACTS, f"a prompt with a plan, {number} hold", spread(times(prompts)))
        read = times([lambda: (store.claims(), store.facts())] * READINGS)
        line(FACTS, f"all that holds, {number}", spread(read))


def know(store: Store, holding: int) -> None:
    """Save 10,000 things of which so many hold in the end."""
    source = store.add_source("file", "cv", "All of it")
    with store.transaction():
        for number in range(FACTS // 2):
            skill, level = f"Skill {number % (holding // 2)}", number * holding // FACTS % 5
            store.save_claim(SkillClaim(skill=skill, level=level, quote="All of it"), source)
        for number in range(holding // 2 - 1):
            goal = Fact(kind="goal", value=f"Goal {number}", quote="All of it")
            store.save_fact(goal, source)
        for number in range((FACTS - holding) // 2 + 1):
            headline = Fact(kind="headline", value=f"Title {number}", quote="All of it")
            store.save_fact(headline, source)


def main(arguments: Sequence[str]) -> None:
    """Print a line for each figure."""
    parser = argparse.ArgumentParser(description="How fast the memory is.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[6_000, 1_000_000])
    parser.add_argument("--no-reference", action="store_true")
    chosen = parser.parse_args(arguments)
    talk = Talk(40)
    queries = [talk.question() for _ in range(QUERIES)]
    for size in chosen.sizes:
        with tempfile.TemporaryDirectory() as home:
            coach(Path(home) / "coach" / "coach.db", size, queries)
            if not chosen.no_reference:
                plain(Path(home) / "plain.db", size, queries)
    for holding in HOLDING:
        with tempfile.TemporaryDirectory() as home:
            truth(Path(home) / "coach" / "coach.db", holding)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'':9}  {'peak memory':38}{peak:8.0f} MiB")


if __name__ == "__main__":
    main(sys.argv[1:])
