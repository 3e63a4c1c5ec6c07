"""The first tables: what was said, what is known, and plans."""

from sqlite_utils import Database

from memory.migrations.registry import MIGRATIONS


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
