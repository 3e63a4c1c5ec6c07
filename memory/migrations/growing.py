"""What came after: check-ins, evidence, assessments, resources, postings."""

from sqlite_utils import Database

from memory.earlier_postings import posting_of
from memory.migrations.registry import MIGRATIONS
from memory.roles import text_key
from tools.cleaning import clean_text


@MIGRATIONS()
def m009_create_checkins(db: Database) -> None:
    """Add check-ins with their answers and hours; ``body`` is the JSON of the finished CheckIn.

    At most one check-in is unfinished: the one that is resumed. Hours belong to the claim that was
    held on the skill when they were told, so that those spent towards the next level are known.
    """
    db.execute("""
        CREATE TABLE checkins (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            day TEXT NOT NULL,
            questions TEXT NOT NULL CHECK (json_valid(questions)),
            body TEXT,
            started_at TEXT NOT NULL,
            finished_at TEXT
        ) STRICT
    """)
    db.execute("""
        CREATE UNIQUE INDEX checkins_unfinished
        ON checkins (finished_at IS NULL) WHERE finished_at IS NULL
    """)
    db.execute("""
        CREATE TABLE answers (
            checkin_id INTEGER NOT NULL REFERENCES checkins (id),
            key TEXT NOT NULL,
            text TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            PRIMARY KEY (checkin_id, key)
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("""
        CREATE TABLE hours (
            checkin_id INTEGER NOT NULL REFERENCES checkins (id),
            skill TEXT NOT NULL COLLATE NOCASE,
            hours REAL NOT NULL CHECK (hours >= 0),
            claim_id INTEGER REFERENCES claims (id),
            recorded_at TEXT NOT NULL,
            PRIMARY KEY (checkin_id, skill)
        ) STRICT, WITHOUT ROWID
    """)


@MIGRATIONS()
def m010_create_commitments(db: Database) -> None:
    """Add what was promised for a week, and what became of it."""
    db.execute("""
        CREATE TABLE commitments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            week TEXT NOT NULL,
            text TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('open', 'kept', 'partly', 'not kept')),
            recorded_at TEXT NOT NULL,
            settled_at TEXT
        ) STRICT
    """)
    db.execute("""
        CREATE UNIQUE INDEX commitments_open ON commitments (week, text) WHERE outcome = 'open'
    """)


@MIGRATIONS()
def m011_create_evidence(db: Database) -> None:
    """Add what the user did; ``metrics`` and ``skills`` are JSON lists.

    ``number`` is what a piece is called by (1 is E1), the same for all its versions.
    """
    db.execute("""
        CREATE TABLE evidence (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            number INTEGER NOT NULL CHECK (number >= 1),
            situation TEXT NOT NULL,
            task TEXT NOT NULL,
            action TEXT NOT NULL,
            result TEXT NOT NULL,
            own_part TEXT NOT NULL,
            metrics TEXT NOT NULL CHECK (json_valid(metrics)),
            skills TEXT NOT NULL CHECK (json_valid(skills)),
            told_on TEXT,
            source TEXT NOT NULL,
            source_id INTEGER NOT NULL REFERENCES sources (id),
            recorded_at TEXT NOT NULL,
            valid_to TEXT,
            superseded_by INTEGER REFERENCES evidence (id)
        ) STRICT
    """)
    db.execute("CREATE UNIQUE INDEX evidence_held ON evidence (number) WHERE valid_to IS NULL")


@MIGRATIONS()
def m012_know_documents(db: Database) -> None:
    """Add what a role's document is known again by; paths of earlier imports were not kept."""
    db.execute("ALTER TABLE roles ADD COLUMN text_key TEXT")
    db.execute("ALTER TABLE roles ADD COLUMN place_key TEXT")
    latest = """
        SELECT roles.id, sources.text FROM roles
        JOIN roles AS version
            ON version.title_key = roles.title_key AND version.id <= roles.id
        JOIN sources ON sources.id = version.source_id AND sources.kind = 'file'
        ORDER BY roles.id, version.id
    """
    for row in list(db.query(latest)):
        key = text_key(row["text"])
        db.execute("UPDATE roles SET text_key = ? WHERE id = ?", (key, row["id"]))


@MIGRATIONS()
def m013_create_assessments(db: Database) -> None:
    """Add assessments, and what a claim came of where it is of one.

    ``choices`` is a JSON object of answer numbers, ``body`` the JSON of the finished Assessment. A
    skill has at most one that is unfinished; the greatest ``turn`` is the one worked on last. A
    claim with an ``assessment_id`` is the user's own word, given in those answers.
    """
    db.execute("""
        CREATE TABLE assessments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            skill TEXT NOT NULL COLLATE NOCASE,
            choices TEXT NOT NULL CHECK (json_valid(choices)),
            turn INTEGER NOT NULL,
            body TEXT,
            started_at TEXT NOT NULL,
            finished_at TEXT
        ) STRICT
    """)
    db.execute("""
        CREATE UNIQUE INDEX assessments_unfinished
        ON assessments (skill) WHERE finished_at IS NULL
    """)
    db.execute("ALTER TABLE claims ADD COLUMN assessment_id INTEGER REFERENCES assessments (id)")


@MIGRATIONS()
def m014_create_resources(db: Database) -> None:
    """Add what the user learns from; ``removed_at`` is NULL while it is on the list."""
    db.execute("""
        CREATE TABLE resources (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            skill TEXT NOT NULL COLLATE NOCASE,
            title TEXT NOT NULL,
            kind TEXT NOT NULL,
            url TEXT NOT NULL,
            from_level INTEGER NOT NULL CHECK (from_level BETWEEN 0 AND 4),
            to_level INTEGER NOT NULL CHECK (to_level BETWEEN 1 AND 5),
            hours REAL CHECK (hours > 0),
            licence TEXT NOT NULL,
            source_id INTEGER NOT NULL REFERENCES sources (id),
            recorded_at TEXT NOT NULL,
            removed_at TEXT,
            CHECK (from_level < to_level)
        ) STRICT
    """)
    db.execute("""
        CREATE UNIQUE INDEX resources_held ON resources (skill, url) WHERE removed_at IS NULL
    """)


@MIGRATIONS()
def m015_know_postings(db: Database) -> None:
    """Add which roles are postings; for earlier imports that, and their day, come from the text."""
    db.execute("ALTER TABLE roles ADD COLUMN kind TEXT CHECK (kind IN ('posting', 'role'))")
    imported = """
        SELECT roles.id, roles.body, (
            SELECT sources.text FROM roles AS version
            JOIN sources ON sources.id = version.source_id AND sources.kind = 'file'
            WHERE version.title_key = roles.title_key AND version.id <= roles.id
            ORDER BY version.id DESC LIMIT 1
        ) AS text FROM roles
    """
    for row in list(db.query(imported)):
        if row["text"] is not None:
            values = (*posting_of(row["body"], clean_text(row["text"])), row["id"])
            db.execute("UPDATE roles SET body = ?, kind = ? WHERE id = ?", values)
