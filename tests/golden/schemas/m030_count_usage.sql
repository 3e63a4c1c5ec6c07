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
INSERT INTO "_sqlite_migrations" VALUES(13,'coach','m013_create_assessments','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(14,'coach','m014_create_resources','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(15,'coach','m015_know_postings','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(16,'coach','m016_create_journal','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(17,'coach','m017_create_proposals','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(18,'coach','m018_widen_facts','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(19,'coach','m019_know_speakers','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(20,'coach','m020_create_search','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(21,'coach','m021_find_what_holds','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(22,'coach','m022_know_files','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(23,'coach','m023_create_tombstones','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(24,'coach','m024_watch_deletions','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(25,'coach','m025_note_ranges','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(26,'coach','m026_order_what_holds','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(27,'coach','m027_create_references','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(28,'coach','m028_propose_evidence','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(29,'coach','m029_find_roles_by_document','2026-02-16 09:00:00+00:00');
INSERT INTO "_sqlite_migrations" VALUES(30,'coach','m030_count_usage','2026-02-16 09:00:00+00:00');
CREATE TABLE answers (
            checkin_id INTEGER NOT NULL REFERENCES checkins (id),
            key TEXT NOT NULL,
            text TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            PRIMARY KEY (checkin_id, key)
        ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "answers" VALUES(1,'wins','The first index is there.','2026-02-16T09:30:00+00:00');
CREATE TABLE assessments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            skill TEXT NOT NULL COLLATE NOCASE,
            choices TEXT NOT NULL CHECK (json_valid(choices)),
            turn INTEGER NOT NULL,
            body TEXT,
            started_at TEXT NOT NULL,
            finished_at TEXT
        ) STRICT
    ;
INSERT INTO "assessments" VALUES(1,'Rust','{"done": 2}',1,'{"skill":"Rust","level":2,"confidence":"low","why":"One answer.","answers":[],"on":"2026-02-16"}','2026-02-16T09:30:00+00:00','2026-02-16T09:30:00+00:00');
CREATE TABLE changes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            entry_id INTEGER REFERENCES entries (id),
            table_name TEXT NOT NULL,
            row_key TEXT NOT NULL,
            before TEXT
        , last_id INTEGER) STRICT
    ;
INSERT INTO "changes" VALUES(1,1,'assessments','[1]',NULL,NULL);
INSERT INTO "changes" VALUES(2,1,'claims','[1]',NULL,NULL);
INSERT INTO "changes" VALUES(3,1,'claims','[2]',NULL,NULL);
INSERT INTO "changes" VALUES(4,1,'claims','[3]',NULL,NULL);
INSERT INTO "changes" VALUES(5,1,'facts','[1]',NULL,NULL);
INSERT INTO "changes" VALUES(6,1,'proposals','[1]',NULL,NULL);
INSERT INTO "changes" VALUES(7,1,'skills','[1]',NULL,NULL);
INSERT INTO "changes" VALUES(8,1,'roles','[1]',NULL,NULL);
INSERT INTO "changes" VALUES(9,1,'settings','["target"]',NULL,NULL);
INSERT INTO "changes" VALUES(10,1,'roadmaps','[1]',NULL,NULL);
INSERT INTO "changes" VALUES(11,1,'checkins','[1]',NULL,NULL);
INSERT INTO "changes" VALUES(12,1,'answers','[1,"wins"]',NULL,NULL);
INSERT INTO "changes" VALUES(13,1,'hours','[1,"Rust"]',NULL,NULL);
INSERT INTO "changes" VALUES(14,1,'commitments','[1]',NULL,NULL);
INSERT INTO "changes" VALUES(15,1,'commitments','[2]',NULL,NULL);
INSERT INTO "changes" VALUES(16,1,'evidence','[1]',NULL,NULL);
INSERT INTO "changes" VALUES(17,1,'resources','[1]',NULL,NULL);
INSERT INTO "changes" VALUES(18,1,'claims','[1]','{"id":1,"skill":"Rust","level":2,"basis":"imported","quote":"Rust 2/5","source":"cv.md","said_on":null,"source_id":1,"recorded_at":"2026-02-16T09:30:00+00:00","valid_from":"2026-02-16","valid_to":"2026-02-17","superseded_by":null,"assessment_id":null}',NULL);
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
        , assessment_id INTEGER REFERENCES assessments (id)) STRICT
    ;
INSERT INTO "claims" VALUES(1,'Rust',2,'imported','Rust 2/5','cv.md',NULL,1,'2026-02-16T09:30:00+00:00','2026-02-16','2026-02-17',2,NULL);
INSERT INTO "claims" VALUES(2,'Rust',3,'stated','Rust is 3 now','','2026-02-17',3,'2026-02-16T09:30:00+00:00','2026-02-17',NULL,NULL,NULL);
INSERT INTO "claims" VALUES(3,'SQL',4,'imported','SQL 4/5','cv.md',NULL,1,'2026-02-16T09:30:00+00:00','2026-02-16',NULL,NULL,NULL);
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
CREATE TABLE entries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            recorded_at TEXT NOT NULL,
            cause TEXT NOT NULL,
            undoes INTEGER REFERENCES entries (id)
        ) STRICT
    ;
INSERT INTO "entries" VALUES(1,'2026-02-16T09:30:00+00:00','coach import',NULL);
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
        , subject TEXT NOT NULL DEFAULT '', unit TEXT NOT NULL DEFAULT '', valid_from TEXT) STRICT
    ;
INSERT INTO "facts" VALUES(1,'name','Ada Quill','Ada Quill','cv.md',NULL,1,'2026-02-16T09:30:00+00:00',NULL,NULL,'','','2026-02-16');
CREATE TABLE files (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            own INTEGER NOT NULL CHECK (own IN (0, 1))
        ) STRICT
    ;
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
        , outside_id TEXT, speaker_id INTEGER REFERENCES speakers (id)) STRICT
    ;
INSERT INTO "messages" VALUES(1,1,'user','Rust is 3 now. Ça va?','complete',NULL,'2026-02-16T09:30:00+00:00',NULL,NULL);
INSERT INTO "messages" VALUES(2,1,'coach','Saved','cut','[]','2026-02-16T09:30:00+00:00',NULL,NULL);
CREATE TABLE origins (
            file_id INTEGER NOT NULL REFERENCES files (id),
            table_name TEXT NOT NULL,
            row_id INTEGER NOT NULL,
            here_table TEXT NOT NULL,
            here_id INTEGER NOT NULL,
            PRIMARY KEY (file_id, table_name, row_id, here_table)
        ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE proposals (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('claims', 'facts', 'evidence')),
            subject TEXT NOT NULL COLLATE NOCASE,
            body TEXT NOT NULL CHECK (json_valid(body)),
            source_id INTEGER NOT NULL REFERENCES sources (id),
            recorded_at TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('open', 'kept', 'dropped', 'settled')),
            kept_as INTEGER,
            decided_at TEXT
        ) STRICT
    ;
INSERT INTO "proposals" VALUES(1,'claims','SQL','{"skill":"SQL","level":5,"basis":"imported","quote":"SQL 4/5, since 2019","source":"cv.md","on":null}',1,'2026-02-16T09:30:00+00:00','open',NULL,NULL);
CREATE TABLE reference_datasets (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            version TEXT NOT NULL,
            label TEXT NOT NULL UNIQUE,
            attribution TEXT NOT NULL,
            recorded_at TEXT NOT NULL
        ) STRICT
    ;
INSERT INTO "reference_datasets" VALUES(1,'O*NET','29.2','29.2, db.zip (0123456789ab)','O*NET 29.2 Database by USDOL/ETA, CC BY 4.0','2026-02-16T09:30:00+00:00');
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
    ;
INSERT INTO "reference_occupations" VALUES(1,1,'53-9999.00','Tide Clerks','Tides.',2,3);
CREATE TABLE reference_parts (
            part TEXT PRIMARY KEY,
            file TEXT NOT NULL,
            archive TEXT NOT NULL,
            data BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "reference_parts" VALUES('skills','skills_en.csv','esco.zip',X'7801');
CREATE TABLE reference_requirements (
            occupation_id INTEGER NOT NULL REFERENCES reference_occupations (id),
            skill_id INTEGER NOT NULL REFERENCES reference_skills (id),
            level INTEGER NOT NULL,
            level_stated INTEGER NOT NULL,
            importance TEXT NOT NULL,
            quote TEXT NOT NULL,
            PRIMARY KEY (occupation_id, skill_id)
        ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "reference_requirements" VALUES(1,1,3,1,'must','Tide tables: importance 4 of 5');
CREATE TABLE reference_skills (
            id INTEGER PRIMARY KEY,
            dataset_id INTEGER NOT NULL REFERENCES reference_datasets (id),
            name TEXT NOT NULL
        ) STRICT
    ;
INSERT INTO "reference_skills" VALUES(1,1,'Tide tables');
CREATE TABLE reference_titles (
            occupation_id INTEGER NOT NULL REFERENCES reference_occupations (id),
            place INTEGER NOT NULL,
            title TEXT NOT NULL,
            folded TEXT NOT NULL,
            PRIMARY KEY (occupation_id, place)
        ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "reference_titles" VALUES(1,0,'Tide Clerks',' tide clerk');
CREATE TABLE reference_wages (
            dataset_id INTEGER NOT NULL REFERENCES reference_datasets (id),
            code TEXT NOT NULL,
            body TEXT NOT NULL CHECK (json_valid(body)),
            PRIMARY KEY (dataset_id, code)
        ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "reference_wages" VALUES(1,'53-9999','{"code":"53-9999","title":"Tide Clerks","p10":null,"p25":null,"median":41000.0,"p75":null,"p90":null,"top":null,"year":2024,"source":""}');
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
    ;
INSERT INTO "resources" VALUES(1,'Rust','Notes','book','https://example.org/rust',1,3,12.5,'',3,'2026-02-16T09:30:00+00:00',NULL);
CREATE TABLE roadmaps (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            role_key TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version >= 1),
            body TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            UNIQUE (role_key, version)
        ) STRICT
    ;
INSERT INTO "roadmaps" VALUES(1,'tide clerk',1,'{"role":"Tide clerk","start":"2026-03-02","hours_per_week":16.0,"deadline":null,"weeks_off":[],"budget_changes":[],"at_once":null,"fixed_dates":[],"total_hours":7.5,"provisional_hours":0.0,"finish":"2026-03-02","weeks":[{"start":"2026-03-02","items":[{"skill":"Rust","from_level":1,"to_level":2,"hours":7.5,"provisional":false}],"hours":7.5}],"phases":[{"name":"Rust","start":"2026-03-02","finish":"2026-03-02","skills":["Rust"],"hours":7.5}],"milestones":[],"left_out":[],"shortfall":null,"pace":null}','2026-02-16T09:30:00+00:00');
CREATE TABLE roles (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL,
            title_key TEXT NOT NULL,
            body TEXT NOT NULL,
            source_id INTEGER NOT NULL REFERENCES sources (id),
            recorded_at TEXT NOT NULL,
            valid_to TEXT,
            superseded_by INTEGER REFERENCES roles (id)
        , text_key TEXT, place_key TEXT, kind TEXT CHECK (kind IN ('posting', 'role'))) STRICT
    ;
INSERT INTO "roles" VALUES(1,'Tide clerk','tide clerk','{"title":"Tide clerk","summary":"Tides.","seniority":null,"requirements":[],"unrecognised":[],"held_back":[],"pay":null,"company":null,"company_type":null,"posted":null,"valid_through":null,"place":null,"employment":[],"experience":null,"language":null,"feeders":[],"next_roles":[],"pay_bands":[],"blueprint":null,"path_source":"","source":""}',2,'2026-02-16T09:30:00+00:00',NULL,NULL,NULL,NULL,NULL);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_master(type,name,tbl_name,rootpage,sql)VALUES('table','search_index','search_index',0,'CREATE VIRTUAL TABLE search_index USING fts5 (
            terms, content = ''search_rows'', content_rowid = ''number'', detail = none,
            columnsize = 0, tokenize = "ascii tokenchars ''.+#@''"
        )');
CREATE TABLE 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO "search_index_config" VALUES('version',4);
CREATE TABLE 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO "search_index_data" VALUES(1,X'');
INSERT INTO "search_index_data" VALUES(10,X'00000000000000');
CREATE TABLE 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE search_pending (number INTEGER PRIMARY KEY) STRICT;
INSERT INTO "search_pending" VALUES(4);
INSERT INTO "search_pending" VALUES(5);
INSERT INTO "search_pending" VALUES(6);
INSERT INTO "search_pending" VALUES(7);
INSERT INTO "search_pending" VALUES(8);
INSERT INTO "search_pending" VALUES(9);
INSERT INTO "search_pending" VALUES(13);
CREATE TABLE search_rows (
            number INTEGER PRIMARY KEY,
            session INTEGER NOT NULL,
            speaker INTEGER NOT NULL,
            day INTEGER NOT NULL,
            marks INTEGER NOT NULL,
            asks INTEGER NOT NULL,
            size INTEGER NOT NULL,
            terms TEXT NOT NULL
        ) STRICT
    ;
INSERT INTO sqlite_master(type,name,tbl_name,rootpage,sql)VALUES('table','search_terms','search_terms',0,'CREATE VIRTUAL TABLE search_terms USING fts5vocab (search_index, row)');
CREATE TABLE sessions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            model TEXT NOT NULL,
            started_at TEXT NOT NULL
        , outside_name TEXT) STRICT
    ;
INSERT INTO "sessions" VALUES(1,'offline','2026-02-16T09:30:00+00:00',NULL);
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
CREATE TABLE speakers (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('user', 'coach'))
        ) STRICT
    ;
INSERT INTO "speakers" VALUES(1,'user','user');
INSERT INTO "speakers" VALUES(2,'coach','coach');
CREATE TABLE tombstones (
            file_id INTEGER NOT NULL REFERENCES files (id),
            table_name TEXT NOT NULL,
            row_key TEXT NOT NULL,
            what TEXT NOT NULL CHECK (what IN ('removed', 'cut')),
            PRIMARY KEY (file_id, table_name, row_key)
        ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE usage (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            recorded_at TEXT NOT NULL,
            task TEXT NOT NULL CHECK (task IN ('coaching', 'extraction')),
            model TEXT NOT NULL,
            requests INTEGER NOT NULL CHECK (requests >= 0),
            input_tokens INTEGER NOT NULL CHECK (input_tokens >= 0),
            output_tokens INTEGER NOT NULL CHECK (output_tokens >= 0),
            cache_read_tokens INTEGER NOT NULL CHECK (cache_read_tokens >= 0),
            cache_write_tokens INTEGER NOT NULL CHECK (cache_write_tokens >= 0),
            cost_nano_usd INTEGER CHECK (cost_nano_usd >= 0)
        ) STRICT
    ;
INSERT INTO "usage" VALUES(1,'2026-02-16T09:30:00+00:00','coaching','anthropic:claude-sonnet-5-5',2,11000,40,8000,1000,8450000);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX claims_held ON claims (skill) WHERE valid_to IS NULL;
CREATE INDEX claims_skill ON claims (skill);
CREATE UNIQUE INDEX roles_held ON roles (title_key) WHERE valid_to IS NULL;
CREATE UNIQUE INDEX checkins_unfinished
        ON checkins (finished_at IS NULL) WHERE finished_at IS NULL
    ;
CREATE UNIQUE INDEX commitments_open ON commitments (week, text) WHERE outcome = 'open'
    ;
CREATE UNIQUE INDEX evidence_held ON evidence (number) WHERE valid_to IS NULL;
CREATE UNIQUE INDEX assessments_unfinished
        ON assessments (skill) WHERE finished_at IS NULL
    ;
CREATE UNIQUE INDEX resources_held ON resources (skill, url) WHERE removed_at IS NULL
    ;
CREATE INDEX changes_entry ON changes (entry_id);
CREATE INDEX changes_row ON changes (table_name, row_key);
CREATE TRIGGER journal_claims_insert AFTER INSERT ON claims BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('claims', json_array(NEW."id"), NULL); END;
CREATE TRIGGER journal_claims_update AFTER UPDATE ON claims BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('claims', json_array(OLD."id"), json_object('id', OLD."id", 'skill', OLD."skill", 'level', OLD."level", 'basis', OLD."basis", 'quote', OLD."quote", 'source', OLD."source", 'said_on', OLD."said_on", 'source_id', OLD."source_id", 'recorded_at', OLD."recorded_at", 'valid_from', OLD."valid_from", 'valid_to', OLD."valid_to", 'superseded_by', OLD."superseded_by", 'assessment_id', OLD."assessment_id")); END;
CREATE TRIGGER journal_claims_delete AFTER DELETE ON claims BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('claims', json_array(OLD."id"), json_object('id', OLD."id", 'skill', OLD."skill", 'level', OLD."level", 'basis', OLD."basis", 'quote', OLD."quote", 'source', OLD."source", 'said_on', OLD."said_on", 'source_id', OLD."source_id", 'recorded_at', OLD."recorded_at", 'valid_from', OLD."valid_from", 'valid_to', OLD."valid_to", 'superseded_by', OLD."superseded_by", 'assessment_id', OLD."assessment_id")); END;
CREATE TRIGGER journal_skills_insert AFTER INSERT ON skills BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('skills', json_array(NEW."id"), NULL); END;
CREATE TRIGGER journal_skills_update AFTER UPDATE ON skills BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('skills', json_array(OLD."id"), json_object('id', OLD."id", 'name', OLD."name", 'body', OLD."body", 'recorded_at', OLD."recorded_at")); END;
CREATE TRIGGER journal_skills_delete AFTER DELETE ON skills BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('skills', json_array(OLD."id"), json_object('id', OLD."id", 'name', OLD."name", 'body', OLD."body", 'recorded_at', OLD."recorded_at")); END;
CREATE TRIGGER journal_roles_insert AFTER INSERT ON roles BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('roles', json_array(NEW."id"), NULL); END;
CREATE TRIGGER journal_roles_update AFTER UPDATE ON roles BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('roles', json_array(OLD."id"), json_object('id', OLD."id", 'title', OLD."title", 'title_key', OLD."title_key", 'body', OLD."body", 'source_id', OLD."source_id", 'recorded_at', OLD."recorded_at", 'valid_to', OLD."valid_to", 'superseded_by', OLD."superseded_by", 'text_key', OLD."text_key", 'place_key', OLD."place_key", 'kind', OLD."kind")); END;
CREATE TRIGGER journal_roles_delete AFTER DELETE ON roles BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('roles', json_array(OLD."id"), json_object('id', OLD."id", 'title', OLD."title", 'title_key', OLD."title_key", 'body', OLD."body", 'source_id', OLD."source_id", 'recorded_at', OLD."recorded_at", 'valid_to', OLD."valid_to", 'superseded_by', OLD."superseded_by", 'text_key', OLD."text_key", 'place_key', OLD."place_key", 'kind', OLD."kind")); END;
CREATE TRIGGER journal_settings_insert AFTER INSERT ON settings BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('settings', json_array(NEW."key"), NULL); END;
CREATE TRIGGER journal_settings_update AFTER UPDATE ON settings BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('settings', json_array(OLD."key"), json_object('key', OLD."key", 'value', OLD."value", 'recorded_at', OLD."recorded_at")); END;
CREATE TRIGGER journal_settings_delete AFTER DELETE ON settings BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('settings', json_array(OLD."key"), json_object('key', OLD."key", 'value', OLD."value", 'recorded_at', OLD."recorded_at")); END;
CREATE TRIGGER journal_roadmaps_insert AFTER INSERT ON roadmaps BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('roadmaps', json_array(NEW."id"), NULL); END;
CREATE TRIGGER journal_roadmaps_update AFTER UPDATE ON roadmaps BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('roadmaps', json_array(OLD."id"), json_object('id', OLD."id", 'role_key', OLD."role_key", 'version', OLD."version", 'body', OLD."body", 'recorded_at', OLD."recorded_at")); END;
CREATE TRIGGER journal_roadmaps_delete AFTER DELETE ON roadmaps BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('roadmaps', json_array(OLD."id"), json_object('id', OLD."id", 'role_key', OLD."role_key", 'version', OLD."version", 'body', OLD."body", 'recorded_at', OLD."recorded_at")); END;
CREATE TRIGGER journal_checkins_insert AFTER INSERT ON checkins BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('checkins', json_array(NEW."id"), NULL); END;
CREATE TRIGGER journal_checkins_update AFTER UPDATE ON checkins BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('checkins', json_array(OLD."id"), json_object('id', OLD."id", 'day', OLD."day", 'questions', OLD."questions", 'body', OLD."body", 'started_at', OLD."started_at", 'finished_at', OLD."finished_at")); END;
CREATE TRIGGER journal_checkins_delete AFTER DELETE ON checkins BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('checkins', json_array(OLD."id"), json_object('id', OLD."id", 'day', OLD."day", 'questions', OLD."questions", 'body', OLD."body", 'started_at', OLD."started_at", 'finished_at', OLD."finished_at")); END;
CREATE TRIGGER journal_answers_insert AFTER INSERT ON answers BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('answers', json_array(NEW."checkin_id", NEW."key"), NULL); END;
CREATE TRIGGER journal_answers_update AFTER UPDATE ON answers BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('answers', json_array(OLD."checkin_id", OLD."key"), json_object('checkin_id', OLD."checkin_id", 'key', OLD."key", 'text', OLD."text", 'recorded_at', OLD."recorded_at")); END;
CREATE TRIGGER journal_answers_delete AFTER DELETE ON answers BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('answers', json_array(OLD."checkin_id", OLD."key"), json_object('checkin_id', OLD."checkin_id", 'key', OLD."key", 'text', OLD."text", 'recorded_at', OLD."recorded_at")); END;
CREATE TRIGGER journal_hours_insert AFTER INSERT ON hours BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('hours', json_array(NEW."checkin_id", NEW."skill"), NULL); END;
CREATE TRIGGER journal_hours_update AFTER UPDATE ON hours BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('hours', json_array(OLD."checkin_id", OLD."skill"), json_object('checkin_id', OLD."checkin_id", 'skill', OLD."skill", 'hours', OLD."hours", 'claim_id', OLD."claim_id", 'recorded_at', OLD."recorded_at")); END;
CREATE TRIGGER journal_hours_delete AFTER DELETE ON hours BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('hours', json_array(OLD."checkin_id", OLD."skill"), json_object('checkin_id', OLD."checkin_id", 'skill', OLD."skill", 'hours', OLD."hours", 'claim_id', OLD."claim_id", 'recorded_at', OLD."recorded_at")); END;
CREATE TRIGGER journal_commitments_insert AFTER INSERT ON commitments BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('commitments', json_array(NEW."id"), NULL); END;
CREATE TRIGGER journal_commitments_update AFTER UPDATE ON commitments BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('commitments', json_array(OLD."id"), json_object('id', OLD."id", 'week', OLD."week", 'text', OLD."text", 'outcome', OLD."outcome", 'recorded_at', OLD."recorded_at", 'settled_at', OLD."settled_at")); END;
CREATE TRIGGER journal_commitments_delete AFTER DELETE ON commitments BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('commitments', json_array(OLD."id"), json_object('id', OLD."id", 'week', OLD."week", 'text', OLD."text", 'outcome', OLD."outcome", 'recorded_at', OLD."recorded_at", 'settled_at', OLD."settled_at")); END;
CREATE TRIGGER journal_assessments_insert AFTER INSERT ON assessments BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('assessments', json_array(NEW."id"), NULL); END;
CREATE TRIGGER journal_assessments_update AFTER UPDATE ON assessments BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('assessments', json_array(OLD."id"), json_object('id', OLD."id", 'skill', OLD."skill", 'choices', OLD."choices", 'turn', OLD."turn", 'body', OLD."body", 'started_at', OLD."started_at", 'finished_at', OLD."finished_at")); END;
CREATE TRIGGER journal_assessments_delete AFTER DELETE ON assessments BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('assessments', json_array(OLD."id"), json_object('id', OLD."id", 'skill', OLD."skill", 'choices', OLD."choices", 'turn', OLD."turn", 'body', OLD."body", 'started_at', OLD."started_at", 'finished_at', OLD."finished_at")); END;
CREATE TRIGGER journal_evidence_insert AFTER INSERT ON evidence BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('evidence', json_array(NEW."id"), NULL); END;
CREATE TRIGGER journal_evidence_update AFTER UPDATE ON evidence BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('evidence', json_array(OLD."id"), json_object('id', OLD."id", 'number', OLD."number", 'situation', OLD."situation", 'task', OLD."task", 'action', OLD."action", 'result', OLD."result", 'own_part', OLD."own_part", 'metrics', OLD."metrics", 'skills', OLD."skills", 'told_on', OLD."told_on", 'source', OLD."source", 'source_id', OLD."source_id", 'recorded_at', OLD."recorded_at", 'valid_to', OLD."valid_to", 'superseded_by', OLD."superseded_by")); END;
CREATE TRIGGER journal_evidence_delete AFTER DELETE ON evidence BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('evidence', json_array(OLD."id"), json_object('id', OLD."id", 'number', OLD."number", 'situation', OLD."situation", 'task', OLD."task", 'action', OLD."action", 'result', OLD."result", 'own_part', OLD."own_part", 'metrics', OLD."metrics", 'skills', OLD."skills", 'told_on', OLD."told_on", 'source', OLD."source", 'source_id', OLD."source_id", 'recorded_at', OLD."recorded_at", 'valid_to', OLD."valid_to", 'superseded_by', OLD."superseded_by")); END;
CREATE TRIGGER journal_resources_insert AFTER INSERT ON resources BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('resources', json_array(NEW."id"), NULL); END;
CREATE TRIGGER journal_resources_update AFTER UPDATE ON resources BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('resources', json_array(OLD."id"), json_object('id', OLD."id", 'skill', OLD."skill", 'title', OLD."title", 'kind', OLD."kind", 'url', OLD."url", 'from_level', OLD."from_level", 'to_level', OLD."to_level", 'hours', OLD."hours", 'licence', OLD."licence", 'source_id', OLD."source_id", 'recorded_at', OLD."recorded_at", 'removed_at', OLD."removed_at")); END;
CREATE TRIGGER journal_resources_delete AFTER DELETE ON resources BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('resources', json_array(OLD."id"), json_object('id', OLD."id", 'skill', OLD."skill", 'title', OLD."title", 'kind', OLD."kind", 'url', OLD."url", 'from_level', OLD."from_level", 'to_level', OLD."to_level", 'hours', OLD."hours", 'licence', OLD."licence", 'source_id', OLD."source_id", 'recorded_at', OLD."recorded_at", 'removed_at', OLD."removed_at")); END;
CREATE TRIGGER journal_facts_insert AFTER INSERT ON facts BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('facts', json_array(NEW."id"), NULL); END;
CREATE TRIGGER journal_facts_update AFTER UPDATE ON facts BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('facts', json_array(OLD."id"), json_object('id', OLD."id", 'kind', OLD."kind", 'value', OLD."value", 'quote', OLD."quote", 'source', OLD."source", 'said_on', OLD."said_on", 'source_id', OLD."source_id", 'recorded_at', OLD."recorded_at", 'valid_to', OLD."valid_to", 'superseded_by', OLD."superseded_by", 'subject', OLD."subject", 'unit', OLD."unit", 'valid_from', OLD."valid_from")); END;
CREATE TRIGGER journal_facts_delete AFTER DELETE ON facts BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('facts', json_array(OLD."id"), json_object('id', OLD."id", 'kind', OLD."kind", 'value', OLD."value", 'quote', OLD."quote", 'source', OLD."source", 'said_on', OLD."said_on", 'source_id', OLD."source_id", 'recorded_at', OLD."recorded_at", 'valid_to', OLD."valid_to", 'superseded_by', OLD."superseded_by", 'subject', OLD."subject", 'unit', OLD."unit", 'valid_from', OLD."valid_from")); END;
CREATE UNIQUE INDEX sessions_outside ON sessions (outside_name)
        WHERE outside_name IS NOT NULL
    ;
CREATE UNIQUE INDEX messages_outside ON messages (outside_id) WHERE outside_id IS NOT NULL
    ;
CREATE INDEX messages_own ON messages (id) WHERE speaker_id IS NULL;
CREATE TRIGGER search_messages_insert AFTER INSERT ON messages
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * NEW.id + 0);
            END;
CREATE TRIGGER search_messages_update AFTER UPDATE OF session_id, role, text, recorded_at, speaker_id ON messages
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * NEW.id + 0);
            END;
CREATE TRIGGER search_messages_delete AFTER DELETE ON messages
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * OLD.id + 0);
            END;
CREATE TRIGGER search_claims_insert AFTER INSERT ON claims
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * NEW.id + 1);
            END;
CREATE TRIGGER search_claims_update AFTER UPDATE OF skill, quote, said_on, valid_to ON claims
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * NEW.id + 1);
            END;
CREATE TRIGGER search_claims_delete AFTER DELETE ON claims
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * OLD.id + 1);
            END;
CREATE TRIGGER search_facts_insert AFTER INSERT ON facts
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * NEW.id + 2);
            END;
CREATE TRIGGER search_facts_update AFTER UPDATE OF kind, subject, value, unit, quote, said_on, valid_to ON facts
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * NEW.id + 2);
            END;
CREATE TRIGGER search_facts_delete AFTER DELETE ON facts
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * OLD.id + 2);
            END;
CREATE TRIGGER search_evidence_insert AFTER INSERT ON evidence
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * NEW.id + 3);
            END;
CREATE TRIGGER search_evidence_update AFTER UPDATE OF situation, task, action, result, own_part, metrics, skills, told_on, valid_to ON evidence
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * NEW.id + 3);
            END;
CREATE TRIGGER search_evidence_delete AFTER DELETE ON evidence
            BEGIN
                INSERT OR IGNORE INTO search_pending VALUES (4 * OLD.id + 3);
            END;
CREATE INDEX facts_held ON facts (id) WHERE valid_to IS NULL;
CREATE UNIQUE INDEX files_own ON files (own) WHERE own = 1;
CREATE INDEX origins_here ON origins (here_table, here_id);
CREATE TRIGGER said_sources_delete AFTER DELETE ON sources BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('sources', json_array(OLD.id), json_object('id', OLD."id", 'kind', OLD."kind", 'label', OLD."label", 'text', OLD."text", 'recorded_at', OLD."recorded_at")); END;
CREATE TRIGGER said_sessions_delete AFTER DELETE ON sessions BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('sessions', json_array(OLD.id), json_object('id', OLD."id", 'model', OLD."model", 'started_at', OLD."started_at", 'outside_name', OLD."outside_name")); END;
CREATE TRIGGER said_speakers_delete AFTER DELETE ON speakers BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('speakers', json_array(OLD.id), json_object('id', OLD."id", 'name', OLD."name", 'role', OLD."role")); END;
CREATE TRIGGER said_messages_delete AFTER DELETE ON messages BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('messages', json_array(OLD.id), json_object('id', OLD."id", 'session_id', OLD."session_id", 'role', OLD."role", 'text', OLD."text", 'status', OLD."status", 'payload', OLD."payload", 'recorded_at', OLD."recorded_at", 'outside_id', OLD."outside_id", 'speaker_id', OLD."speaker_id")); END;
CREATE INDEX facts_held_kind ON facts (kind, subject) WHERE valid_to IS NULL;
CREATE INDEX claims_strongest ON claims (level DESC, skill) WHERE valid_to IS NULL;
CREATE INDEX reference_skills_name ON reference_skills (name);
CREATE INDEX reference_skills_said ON reference_skills (name COLLATE NOCASE);
CREATE INDEX reference_titles_folded ON reference_titles (folded);
CREATE INDEX reference_requirements_skill ON reference_requirements (skill_id);
CREATE INDEX proposals_open ON proposals (kind, subject) WHERE outcome = 'open';
CREATE TRIGGER journal_proposals_insert AFTER INSERT ON proposals BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('proposals', json_array(NEW."id"), NULL); END;
CREATE TRIGGER journal_proposals_update AFTER UPDATE ON proposals BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('proposals', json_array(OLD."id"), json_object('id', OLD."id", 'kind', OLD."kind", 'subject', OLD."subject", 'body', OLD."body", 'source_id', OLD."source_id", 'recorded_at', OLD."recorded_at", 'outcome', OLD."outcome", 'kept_as', OLD."kept_as", 'decided_at', OLD."decided_at")); END;
CREATE TRIGGER journal_proposals_delete AFTER DELETE ON proposals BEGIN INSERT INTO changes (table_name, row_key, before) VALUES ('proposals', json_array(OLD."id"), json_object('id', OLD."id", 'kind', OLD."kind", 'subject', OLD."subject", 'body', OLD."body", 'source_id', OLD."source_id", 'recorded_at', OLD."recorded_at", 'outcome', OLD."outcome", 'kept_as', OLD."kept_as", 'decided_at', OLD."decided_at")); END;
CREATE INDEX roles_text ON roles (text_key) WHERE valid_to IS NULL;
CREATE INDEX roles_place ON roles (place_key) WHERE valid_to IS NULL;
PRAGMA writable_schema=OFF;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('changes',18);
INSERT INTO "sqlite_sequence" VALUES('proposals',1);
INSERT INTO "sqlite_sequence" VALUES('sources',3);
INSERT INTO "sqlite_sequence" VALUES('assessments',1);
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
INSERT INTO "sqlite_sequence" VALUES('resources',1);
INSERT INTO "sqlite_sequence" VALUES('usage',1);
INSERT INTO "sqlite_sequence" VALUES('entries',1);
COMMIT;
