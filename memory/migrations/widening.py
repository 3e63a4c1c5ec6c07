"""What the file knows of the world outside: published lists of occupations and wages."""

from sqlite_utils import Database

from memory.migrations.registry import MIGRATIONS


@MIGRATIONS()
def m027_create_references(db: Database) -> None:
    """Add what is taken over from published lists.

    None of it is about the user and anyone can download it again, so it is neither journaled nor
    exported; what of it is in use is a setting, whose value is the ``label`` of a data set. A data
    set stays when another takes its place, so that this can be taken back.
    """
    db.execute("""
        CREATE TABLE reference_datasets (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            version TEXT NOT NULL,
            label TEXT NOT NULL UNIQUE,
            attribution TEXT NOT NULL,
            recorded_at TEXT NOT NULL
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE reference_skills (
            id INTEGER PRIMARY KEY,
            dataset_id INTEGER NOT NULL REFERENCES reference_datasets (id),
            name TEXT NOT NULL
        ) STRICT
    """)
    db.execute("CREATE INDEX reference_skills_name ON reference_skills (name)")
    db.execute("CREATE INDEX reference_skills_said ON reference_skills (name COLLATE NOCASE)")
    db.execute("""
        CREATE TABLE reference_occupations (
            id INTEGER PRIMARY KEY,
            dataset_id INTEGER NOT NULL REFERENCES reference_datasets (id),
            code TEXT NOT NULL,
            title TEXT NOT NULL,
            description TEXT NOT NULL,
            job_zone INTEGER,
            points INTEGER NOT NULL,
            UNIQUE (dataset_id, code)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE reference_titles (
            occupation_id INTEGER NOT NULL REFERENCES reference_occupations (id),
            place INTEGER NOT NULL,
            title TEXT NOT NULL,
            folded TEXT NOT NULL,
            PRIMARY KEY (occupation_id, place)
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("CREATE INDEX reference_titles_folded ON reference_titles (folded)")
    db.execute("""
        CREATE TABLE reference_requirements (
            occupation_id INTEGER NOT NULL REFERENCES reference_occupations (id),
            skill_id INTEGER NOT NULL REFERENCES reference_skills (id),
            level INTEGER NOT NULL,
            level_stated INTEGER NOT NULL,
            importance TEXT NOT NULL,
            quote TEXT NOT NULL,
            PRIMARY KEY (occupation_id, skill_id)
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("CREATE INDEX reference_requirements_skill ON reference_requirements (skill_id)")
    db.execute("""
        CREATE TABLE reference_wages (
            dataset_id INTEGER NOT NULL REFERENCES reference_datasets (id),
            code TEXT NOT NULL,
            body TEXT NOT NULL CHECK (json_valid(body)),
            PRIMARY KEY (dataset_id, code)
        ) STRICT, WITHOUT ROWID
    """)
    db.execute("""
        CREATE TABLE reference_parts (
            part TEXT PRIMARY KEY,
            file TEXT NOT NULL,
            archive TEXT NOT NULL,
            data BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
    """)
