"""The rules of the memory: each is broken by a row of its own, and by no write of the store."""

from pathlib import Path

import pytest

from tests.schemas import SCHEMAS, restore
from tests.writing import Writing

BREAKING = [
    (
        "references resolve",
        "UPDATE claims SET source_id = 99 WHERE id = 2",
        "claims 2: source_id 99 leads to no row of sources (references resolve)",
    ),
    (
        "references resolve",
        "INSERT INTO answers VALUES (9, 'wins', 'None.', '')",
        "answers 9, wins: checkin_id 9 leads to no row of checkins (references resolve)",
    ),
    (
        "references resolve",
        "INSERT INTO messages VALUES (9, 9, 'user', 'hi', 'complete', NULL, '', NULL, NULL)",
        "messages 9: session_id 9 leads to no row of sessions (references resolve)",
    ),
    (
        "one row holds",
        "DROP INDEX claims_held; UPDATE claims SET valid_to = NULL, superseded_by = NULL",
        "claims 1: another row holds for skill Rust (one row holds)",
    ),
    (
        "what gave way is closed",
        "DROP INDEX claims_held; UPDATE claims SET valid_to = NULL WHERE id = 1",
        "claims 1: superseded by 2, closed on no day (what gave way is closed)",
    ),
    (
        "what gave way is closed",
        "UPDATE claims SET superseded_by = 1 WHERE id = 1",
        "claims 1: superseded by 1, closed on 2026-02-17 (what gave way is closed)",
    ),
    (
        "what gave way is closed",
        "UPDATE claims SET valid_to = '2026-02-01' WHERE id = 1",
        "claims 1: holds from 2026-02-16 until 2026-02-01 (what gave way is closed)",
    ),
    (
        "one is unfinished",
        """
        DROP INDEX checkins_unfinished;
        INSERT INTO checkins VALUES (8, '2026-02-20', '[]', NULL, '', NULL);
        INSERT INTO checkins VALUES (9, '2026-02-20', '[]', NULL, '', NULL);
        """,
        "checkins 8: a later one is open too (one is unfinished)",
    ),
    (
        "finished with an outcome",
        "UPDATE checkins SET body = NULL",
        "checkins 1: an outcome and a time of finishing go together (finished with an outcome)",
    ),
    (
        "finished with an outcome",
        "UPDATE commitments SET settled_at = NULL WHERE outcome = 'kept'",
        "commitments 2: outcome kept, settled_at never (finished with an outcome)",
    ),
    (
        "JSON reads",
        "UPDATE messages SET payload = '[{' WHERE id = 2",
        "messages 2: payload is no JSON (JSON reads)",
    ),
    (
        "JSON reads",
        """UPDATE roles SET body = '{"title": ""}'""",
        "roles 1: body does not read as Role (JSON reads)",
    ),
    (
        "plans add up",
        "UPDATE roadmaps SET body = json_replace(body, '$.total_hours', 8)",
        "roadmaps 1: the weeks come to 7.5 h and are said to be 8 h (plans add up)",
    ),
    (
        "plans add up",
        "UPDATE roadmaps SET body = json_replace(body, '$.weeks[0].items[0].hours', 1)",
        "roadmaps 1: the week of 2026-03-02 come to 1 h and are said to be 7.5 h (plans add up)",
    ),
]


@pytest.mark.parametrize(("rule", "sql", "told"), BREAKING)
def test_a_row_that_breaks_a_rule_is_named(tmp_path: Path, rule: str, sql: str, told: str) -> None:
    path = tmp_path / "home" / "coach.db"
    restore(SCHEMAS[-1], path)
    store = Writing(path, seed=1).store
    assert store.violations() == ()
    store._db.execute("PRAGMA foreign_keys = OFF")
    store._db.conn.executescript(sql)
    found = store.violations()
    store.close()
    assert told in [str(it) for it in found]
    assert rule in {it.rule for it in found}


@pytest.mark.parametrize("seed", range(3))
def test_no_write_of_the_store_breaks_a_rule(tmp_path: Path, seed: int) -> None:
    steps = Writing(tmp_path / "home" / "coach.db", seed)
    for number in range(1, 151):
        steps.step(number)
        if number % 10 == 0:
            assert steps.store.violations() == ()
    assert all(steps.store._db[it].count for it in ("messages", "changes"))
    steps.store.close()
