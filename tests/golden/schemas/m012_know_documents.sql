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
INSERT INTO "_sqlite_migrations" VALUES(5,'coach','m005_create_roles','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(6,'coach','m006_create_settings','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(7,'coach','m007_create_conversation','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(8,'coach','m008_create_roadmaps','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(9,'coach','m009_create_checkins','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(10,'coach','m010_create_commitments','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(11,'coach','m011_create_evidence','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(12,'coach','m012_know_documents','2026-02-16 09:00:00+00:00');
CREATE TABLE answers (
            checkin_id INTEGER NOT NULL REFERENCES checkins (id),
            key TEXT NOT NULL,
            text TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            PRIMARY KEY (checkin_id, key)
        ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "answers" VALUES(1,'wins','The first index is there.','2026-02-16T09:30:00+00:00');
CREATE TABLE checkins (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            day TEXT NOT NULL,
            questions TEXT NOT NULL CHECK (json_valid(questions)),
            body TEXT,
            started_at TEXT NOT NULL,
            finished_at TEXT
        ) STRICT
    ;
INSERT INTO "checkins" VALUES(1,'2026-02-16','[]','{"day":"2026-02-16","outcomes":[],"hours":[],"wins":"The first index is there.","blockers":"","levels":[],"commitments":[]}','2026-02-16T09:30:00+00:00','2026-02-16T09:30:00+00:00');
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
CREATE TABLE commitments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            week TEXT NOT NULL,
            text TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('open', 'kept', 'partly', 'not kept')),
            recorded_at TEXT NOT NULL,
            settled_at TEXT
        ) STRICT
    ;
INSERT INTO "commitments" VALUES(1,'2026-02-16','Read a chapter','open','2026-02-16T09:30:00+00:00',NULL);
INSERT INTO "commitments" VALUES(2,'2026-02-16','Run it once','kept','2026-02-16T09:30:00+00:00','2026-02-16T09:30:00+00:00');
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
    ;
INSERT INTO "evidence" VALUES(1,1,'','','I indexed the tides.','','','[{"quote": "3 ms", "value": 3, "unit": "ms"}]','["SQL"]',NULL,'message 1',3,'2026-02-16T09:30:00+00:00',NULL,NULL);
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
CREATE TABLE hours (
            checkin_id INTEGER NOT NULL REFERENCES checkins (id),
            skill TEXT NOT NULL COLLATE NOCASE,
            hours REAL NOT NULL CHECK (hours >= 0),
            claim_id INTEGER REFERENCES claims (id),
            recorded_at TEXT NOT NULL,
            PRIMARY KEY (checkin_id, skill)
        ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "hours" VALUES(1,'Rust',2.5,1,'2026-02-16T09:30:00+00:00');
CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            session_id INTEGER NOT NULL REFERENCES sessions (id),
            role TEXT NOT NULL CHECK (role IN ('user', 'coach')),
            text TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('complete', 'cut')),
            payload TEXT,
            recorded_at TEXT NOT NULL
        ) STRICT
    ;
INSERT INTO "messages" VALUES(1,1,'user','Rust is 3 now. Ça va?','complete',NULL,'2026-02-16T09:30:00+00:00');
INSERT INTO "messages" VALUES(2,1,'coach','Saved','cut','[]','2026-02-16T09:30:00+00:00');
CREATE TABLE roadmaps (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            role_key TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version >= 1),
            body TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            UNIQUE (role_key, version)
        ) STRICT
    ;
INSERT INTO "roadmaps" VALUES(1,'tide clerk',1,'{"role":"Tide clerk","start":"2026-03-02","hours_per_week":16.0,"deadline":null,"weeks_off":[],"budget_changes":[],"at_once":null,"fixed_dates":[],"total_hours":7.5,"provisional_hours":0.0,"finish":"2026-03-02","weeks":[{"start":"2026-03-02","items":[{"skill":"Rust","from_level":1,"to_level":2,"hours":7.5,"provisional":false}],"hours":7.5}],"phases":[{"name":"Rust","start":"2026-03-02","finish":"2026-03-02","skills":["Rust"],"hours":7.5}],"milestones":[],"left_out":[],"shortfall":null}','2026-02-16T09:30:00+00:00');
CREATE TABLE roles (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL,
            title_key TEXT NOT NULL,
            body TEXT NOT NULL,
            source_id INTEGER NOT NULL REFERENCES sources (id),
            recorded_at TEXT NOT NULL,
            valid_to TEXT,
            superseded_by INTEGER REFERENCES roles (id)
        , text_key TEXT, place_key TEXT) STRICT
    ;
INSERT INTO "roles" VALUES(1,'Tide clerk','tide clerk','{"title":"Tide clerk","summary":"Tides.","seniority":null,"requirements":[],"unrecognised":[],"held_back":[],"pay":null,"company":null,"company_type":null,"posted":null,"feeders":[],"next_roles":[],"path_source":"","source":""}',2,'2026-02-16T09:30:00+00:00',NULL,NULL,NULL,NULL);
CREATE TABLE sessions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            model TEXT NOT NULL,
            started_at TEXT NOT NULL
        ) STRICT
    ;
INSERT INTO "sessions" VALUES(1,'offline','2026-02-16T09:30:00+00:00');
CREATE TABLE settings (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL,
            recorded_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "settings" VALUES('target','Tide clerk','2026-02-16T09:30:00+00:00');
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
CREATE UNIQUE INDEX roles_held ON roles (title_key) WHERE valid_to IS NULL;
CREATE UNIQUE INDEX checkins_unfinished
        ON checkins (finished_at IS NULL) WHERE finished_at IS NULL
    ;
CREATE UNIQUE INDEX commitments_open ON commitments (week, text) WHERE outcome = 'open'
    ;
CREATE UNIQUE INDEX evidence_held ON evidence (number) WHERE valid_to IS NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('sources',3);
INSERT INTO "sqlite_sequence" VALUES('claims',3);
INSERT INTO "sqlite_sequence" VALUES('facts',1);
INSERT INTO "sqlite_sequence" VALUES('skills',1);
INSERT INTO "sqlite_sequence" VALUES('roles',1);
INSERT INTO "sqlite_sequence" VALUES('sessions',1);
INSERT INTO "sqlite_sequence" VALUES('messages',2);
INSERT INTO "sqlite_sequence" VALUES('roadmaps',1);
INSERT INTO "sqlite_sequence" VALUES('checkins',1);
INSERT INTO "sqlite_sequence" VALUES('commitments',2);
INSERT INTO "sqlite_sequence" VALUES('evidence',1);
COMMIT;
