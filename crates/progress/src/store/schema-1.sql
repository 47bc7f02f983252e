-- The log. Append-only: see the triggers below.
CREATE TABLE events (
    seq            INTEGER PRIMARY KEY AUTOINCREMENT,
    id             TEXT    NOT NULL UNIQUE,
    kind           TEXT    NOT NULL,
    at             INTEGER NOT NULL,
    logged         INTEGER NOT NULL,
    workspace      TEXT    NOT NULL,
    topic          TEXT    NOT NULL,
    rule           TEXT,
    fingerprint    TEXT,
    language       TEXT,
    path           TEXT,
    lesson_version INTEGER,
    duration_ms    INTEGER,
    occasion       TEXT,
    detail         TEXT    CHECK (detail IS NULL OR json_valid(detail))
) STRICT;
CREATE INDEX events_by_topic ON events (topic, seq);

CREATE TRIGGER events_no_update BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER events_no_delete BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER events_no_replace BEFORE INSERT ON events
WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id OR seq = NEW.seq)
BEGIN SELECT RAISE(IGNORE); END;

-- Fixes that have still to prove themselves. State, not log.
CREATE TABLE pending (
    workspace        TEXT    NOT NULL,
    path             TEXT    NOT NULL,
    fingerprint      TEXT    NOT NULL,
    last_fingerprint TEXT    NOT NULL,
    twins            INTEGER NOT NULL,
    snippet          INTEGER NOT NULL,
    rule             TEXT    NOT NULL,
    topic            TEXT    NOT NULL,
    language         TEXT    NOT NULL,
    fixed_by         TEXT    NOT NULL,
    at               INTEGER NOT NULL,
    duration_ms      INTEGER,
    PRIMARY KEY (workspace, path, fingerprint)
) STRICT, WITHOUT ROWID;
