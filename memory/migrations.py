"""The schema, as it came about.

Functions are only ever added at the end: a file in someone's home has run those before.

| table | a row is | what takes its place |
|---|---|---|
| sources | a message, file, check-in or command that something was learned from | nothing |
| claims | a skill at a level, or mentioned, and how that is known | a later claim on the skill |
| facts | anything else known of the user | for name, headline and summary, a later one |
| skills | a skill of the user's own (JSON) | one of the same name |
| roles | a role that the user brought along (JSON) | one of the same title |
| settings | a choice: the target, the hours a week | another choice |
| sessions, messages | the conversation | nothing; a reply grows while it comes in |
| roadmaps | one version of the plan for a role (JSON) | nothing |
| checkins, answers, hours | a week's questions, the answers, the hours told | nothing once closed |
| commitments | a promise for a week, and what became of it | nothing |
| assessments | an assessment of a skill: the answers chosen, and what it came to | nothing |
| evidence | something the user did, under a number that it keeps | it, completed |
| resources | something to learn from that the user added, by number | its address told anew |

A role's ``text_key`` and ``place_key`` are SHA-256 digests of the text and the path of the document
that it was read from: enough to know either again, and nothing that would have to be forgotten.
Its ``kind`` says what that document is: a posting, or a description of a role in general; a role
that was not read from any has none.

Every table is STRICT. Days are ``YYYY-MM-DD``, times are ISO 8601 with their offset. A claim, fact,
role or piece of evidence whose place was taken stays, with ``valid_to`` and ``superseded_by``; the
one that holds has neither. ``source_id`` leads to what a row was learned from.
"""

from sqlite_utils import Database, Migrations

from memory.earlier_postings import posting_of
from memory.roles import text_key
from tools.cleaning import clean_text

MIGRATIONS = Migrations("coach")


@MIGRATIONS()
def m001_create_sources(db: Database) -> None:
    """Add what things were learned from."""
    db.execute("""
        CREATE TABLE sources (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('message', 'file', 'checkin', 'command')),
            label TEXT NOT NULL,
            text TEXT NOT NULL,
            recorded_at TEXT NOT NULL
        ) STRICT
    """)


@MIGRATIONS()
def m002_create_claims(db: Database) -> None:
    """Add skill claims; ``level`` is NULL where a skill is only mentioned."""
    db.execute("""
        CREATE TABLE claims (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            skill TEXT NOT NULL COLLATE NOCASE,
            level INTEGER CHECK (level BETWEEN 0 AND 5),
            basis TEXT NOT NULL CHECK (basis IN ('stated', 'imported', 'inferred', 'evidence')),
            quote TEXT NOT NULL,
            source TEXT NOT NULL,
            said_on TEXT,
            source_id INTEGER NOT NULL REFERENCES sources (id),
            recorded_at TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT,
            superseded_by INTEGER REFERENCES claims (id)
        ) STRICT
    """)
    db.execute("CREATE UNIQUE INDEX claims_held ON claims (skill) WHERE valid_to IS NULL")
    db.execute("CREATE INDEX claims_skill ON claims (skill)")


@MIGRATIONS()
def m003_create_facts(db: Database) -> None:
    """Add facts about the user that are no skill levels."""
    db.execute("""
        CREATE TABLE facts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            value TEXT NOT NULL,
            quote TEXT NOT NULL,
            source TEXT NOT NULL,
            said_on TEXT,
            source_id INTEGER NOT NULL REFERENCES sources (id),
            recorded_at TEXT NOT NULL,
            valid_to TEXT,
            superseded_by INTEGER REFERENCES facts (id)
        ) STRICT
    """)
    db.execute("CREATE INDEX facts_kind ON facts (kind)")


@MIGRATIONS()
def m004_create_skills(db: Database) -> None:
    """Add the skills that the user brought along; ``body`` is the JSON of a Skill."""
    db.execute("""
        CREATE TABLE skills (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE,
            body TEXT NOT NULL,
            recorded_at TEXT NOT NULL
        ) STRICT
    """)


@MIGRATIONS()
def m005_create_roles(db: Database) -> None:
    """Add roles; ``title_key`` is the title without case, ``body`` the JSON of a Role."""
    db.execute("""
        CREATE TABLE roles (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL,
            title_key TEXT NOT NULL,
            body TEXT NOT NULL,
            source_id INTEGER NOT NULL REFERENCES sources (id),
            recorded_at TEXT NOT NULL,
            valid_to TEXT,
            superseded_by INTEGER REFERENCES roles (id)
        ) STRICT
    """)
    db.execute("CREATE UNIQUE INDEX roles_held ON roles (title_key) WHERE valid_to IS NULL")


@MIGRATIONS()
def m006_create_settings(db: Database) -> None:
    """Add the user's choices (target, hours a week, deadline …)."""
    db.execute("""
        CREATE TABLE settings (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL,
            recorded_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
    """)


@MIGRATIONS()
def m007_create_conversation(db: Database) -> None:
    """Add sessions and messages; ``payload`` is the JSON of the model's own messages."""
    db.execute("""
        CREATE TABLE sessions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            model TEXT NOT NULL,
            started_at TEXT NOT NULL
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            session_id INTEGER NOT NULL REFERENCES sessions (id),
            role TEXT NOT NULL CHECK (role IN ('user', 'coach')),
            text TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('complete', 'cut')),
            payload TEXT,
            recorded_at TEXT NOT NULL
        ) STRICT
    """)


@MIGRATIONS()
def m008_create_roadmaps(db: Database) -> None:
    """Add plans; ``body`` is the JSON of a Roadmap, versions count from 1 for each role."""
    db.execute("""
        CREATE TABLE roadmaps (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            role_key TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version >= 1),
            body TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            UNIQUE (role_key, version)
        ) STRICT
    """)


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
