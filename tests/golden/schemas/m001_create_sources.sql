BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'coach','m001_create_sources','2026-02-16 09:00:00+00:00');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('sources',3);
COMMIT;
