"""Files of every schema that ever landed open, and all that stood in them is found again."""

import datetime as dt
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from memory import Store, UsageTotal
from memory.copies import kept_copies
from memory.migrations import MIGRATIONS
from tests.schemas import ASSESSED, CHECKIN, CV, FOLDER, PROPOSED, SCHEMAS, TIDES, restore
from tests.writing import a_plan
from tools.domain import Commitment, Evidence, Fact, Metric, Resource, Role, SkillClaim

NOW = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
NAMES = [migration.name for migration in MIGRATIONS._migrations]
DAY = dt.date(2026, 2, 16)


def levels(store: Store) -> list[tuple[int | None, str, dt.date | None]]:
    return [(it.claim.level, it.source, it.valid_to) for it in store.claim_history("rust")]


def said(store: Store) -> list[tuple[str, str, str, str | None]]:
    return [(it.role, it.text, it.status, it.payload) for it in store.messages(9)]


def answers(store: Store) -> tuple[dict[str, str], bool]:
    state = store.checkin_state(1)
    return state.answers, state.finished


RESOURCE = Resource.model_validate(
    {"number": 1, "title": "Notes", "kind": "book", "url": "https://example.org/rust"}
    | {"skill": "Rust", "from": 1, "to": 3, "hours": 12.5, "basis": "yours"}
)
DEED = Evidence(
    id=1,
    action="I indexed the tides.",
    metrics=(Metric(quote="3 ms", value=3, unit="ms"),),
    skills=("SQL",),
    source="message 1",
)

TAKEN = UsageTotal(
    task="coaching",
    model="anthropic:claude-sonnet-5-5",
    requests=2,
    input_tokens=11_000,
    output_tokens=40,
    cache_read_tokens=8_000,
    cache_write_tokens=1_000,
    cost_usd=Decimal("0.00845"),
)

HELD: tuple[tuple[int, Callable[[Store], object], object], ...] = (
    (1, lambda store: store.source_label(2), "tide.md"),
    (
        2,
        lambda store: store.claims(),
        (
            SkillClaim(skill="Rust", level=3, quote="Rust is 3 now", on=dt.date(2026, 2, 17)),
            SkillClaim(skill="SQL", level=4, basis="imported", quote="SQL 4/5", source="cv.md"),
        ),
    ),
    (2, levels, [(2, "cv.md", dt.date(2026, 2, 17)), (3, "message 1", None)]),
    (
        3,
        lambda store: store.facts(),
        (Fact(kind="name", value="Ada Quill", quote="Ada Quill", source="cv.md"),),
    ),
    (4, lambda store: store.custom_skills(), (TIDES,)),
    (
        5,
        lambda store: [(it.title, it.summary) for it in store.roles()],
        [("Tide clerk", "Tides.")],
    ),
    (6, lambda store: store.setting("target"), "Tide clerk"),
    (
        7,
        said,
        [
            ("user", "Rust is 3 now. Ça va?", "complete", None),
            ("coach", "Saved", "cut", "[]"),
        ],
    ),
    (8, lambda store: store.roadmap("tide clerk"), a_plan("Tide clerk", 7.5)),
    (9, lambda store: store.checkins(), (CHECKIN,)),
    (9, answers, ({"wins": "The first index is there."}, True)),
    (9, lambda store: store.told_hours("Rust"), ((None, 0.0), (2, 2.5), (3, 0.0))),
    (
        10,
        lambda store: store.commitments(None),
        (
            Commitment(id=1, week=DAY, text="Read a chapter"),
            Commitment(id=2, week=DAY, text="Run it once", outcome="kept"),
        ),
    ),
    (11, lambda store: store.evidence(), (DEED,)),
    (13, lambda store: store.assessments("Rust"), (ASSESSED,)),
    (14, lambda store: store.resources(), (RESOURCE,)),
    (30, lambda store: store.usage_since(), (TAKEN,)),
    (17, lambda store: [it.proposed for it in store.proposals()], [PROPOSED]),
)
"""What is found again, and since which schema it stands in the files."""


def test_there_is_a_file_of_every_schema() -> None:
    assert list(SCHEMAS) == NAMES, "`python -m tests.schemas` makes the one that is missing"


@pytest.mark.parametrize("schema", SCHEMAS)
def test_all_that_stood_in_an_earlier_file_is_found_again(tmp_path: Path, schema: str) -> None:
    path = tmp_path / "home" / "coach.db"
    restore(schema, path)
    number = SCHEMAS.index(schema) + 1
    with Store.open(path, lambda: NOW) as store:
        for since, look_up, expected in HELD:
            if since <= number:
                assert look_up(store) == expected
        assert store.violations() == ()
        store.set_setting("hours_per_week", "8")
    assert len(kept_copies(path)) == (number < len(NAMES))


@pytest.mark.parametrize("schema", SCHEMAS[:-1])
def test_the_copy_from_before_holds_the_earlier_file(tmp_path: Path, schema: str) -> None:
    path = tmp_path / "home" / "coach.db"
    restore(schema, path)
    before = as_sql(path)
    Store.open(path, lambda: NOW).close()
    (copy,) = kept_copies(path)
    assert as_sql(copy) == before
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_roles_of_an_earlier_file_are_told_from_their_text(tmp_path: Path) -> None:
    path = tmp_path / "home" / "coach.db"
    restore("m011_create_evidence", path)
    with Store.open(path, lambda: NOW) as store:
        (posting,) = store.roles("posting")
        assert (posting.posted, posting.company_type) == ("2026-02-09", "non-profit")
        assert isinstance(store.role_of_text(posting_text()), Role)


def posting_text() -> str:
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript((FOLDER / f"{SCHEMAS[0]}.sql").read_text(encoding="utf-8"))
        texts = [row[0] for row in db.execute("SELECT text FROM sources ORDER BY id")]
    assert texts[0] == CV
    return str(texts[1])


def as_sql(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return list(db.iterdump())
