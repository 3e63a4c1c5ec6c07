BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'coach','m001_create_sources','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'coach','m002_create_claims','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'coach','m003_create_facts','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'coach','m004_create_skills','2026-02-16 09:00:00+00:00');
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
    ;
INSERT INTO "claims" VALUES(1,'Rust',2,'imported','Rust 2/5','cv.md',NULL,1,'2026-02-16T09:30:00+00:00','2026-02-16','2026-02-17',2);
INSERT INTO "claims" VALUES(2,'Rust',3,'stated','Rust is 3 now','','2026-02-17',3,'2026-02-16T09:30:00+00:00','2026-02-17',NULL,NULL);
INSERT INTO "claims" VALUES(3,'SQL',4,'imported','SQL 4/5','cv.md',NULL,1,'2026-02-16T09:30:00+00:00','2026-02-16',NULL,NULL);
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
    ;
INSERT INTO "facts" VALUES(1,'name','Ada Quill','Ada Quill','cv.md',NULL,1,'2026-02-16T09:30:00+00:00',NULL,NULL);
CREATE TABLE skills (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE,
            body TEXT NOT NULL,
            recorded_at TEXT NOT NULL
        ) STRICT
    ;
INSERT INTO "skills" VALUES(1,'Tide tables','{"name":"Tide tables","aliases":[],"guarded":[],"category":"custom","kind":"custom","prerequisites":[],"hours":[8.0,16.0,24.0,40.0,80.0],"basis":"made up"}','2026-02-16T09:30:00+00:00');
CREATE TABLE sources (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('message', 'file', 'checkin', 'command')),
            label TEXT NOT NULL,
            text TEXT NOT NULL,
            recorded_at TEXT NOT NULL
        ) STRICT
    ;
INSERT INTO "sources" VALUES(1,'file','cv.md','# Ada Quill

- Rust 2/5
- SQL 4/5, since 2019
- Français: courant
','2026-02-16T09:30:00+00:00');
INSERT INTO "sources" VALUES(2,'file','tide.md','# Tide clerk

Posted: 2026-02-09. We are hiring a clerk. We are a non-profit.

What you will bring: strong SQL. Apply now.
','2026-02-16T09:30:00+00:00');
INSERT INTO "sources" VALUES(3,'message','message 1','Rust is 3 now','2026-02-16T09:30:00+00:00');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX claims_held ON claims (skill) WHERE valid_to IS NULL;
CREATE INDEX claims_skill ON claims (skill);
CREATE INDEX facts_kind ON facts (kind);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('sources',3);
INSERT INTO "sqlite_sequence" VALUES('claims',3);
INSERT INTO "sqlite_sequence" VALUES('facts',1);
INSERT INTO "sqlite_sequence" VALUES('skills',1);
COMMIT;
