-- What was read, and when its content was published or last changed (milliseconds since 1970).
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  format TEXT NOT NULL,
  hash TEXT NOT NULL,
  as_of INTEGER NOT NULL,
  UNIQUE (name, hash)
) STRICT;

CREATE TABLE warning (
  source_id INTEGER NOT NULL REFERENCES source (id),
  position INTEGER NOT NULL,
  line INTEGER NOT NULL,
  code TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (source_id, position)
) STRICT;

-- One week of one series.
CREATE TABLE issue (
  id INTEGER PRIMARY KEY,
  series TEXT NOT NULL,
  week TEXT NOT NULL,
  UNIQUE (series, week)
) STRICT;

-- Every content that an issue ever had; the current one has the latest as_of, of equals the greatest hash.
CREATE TABLE revision (
  id INTEGER PRIMARY KEY,
  issue_id INTEGER NOT NULL REFERENCES issue (id),
  hash TEXT NOT NULL,
  as_of INTEGER NOT NULL,
  source_id INTEGER NOT NULL REFERENCES source (id),
  title TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  overview_en TEXT,
  overview_ko TEXT,
  line INTEGER NOT NULL,
  UNIQUE (issue_id, hash)
) STRICT;

CREATE VIEW current_revision AS
SELECT id, issue_id FROM (
  SELECT id, issue_id, row_number() OVER (PARTITION BY issue_id ORDER BY as_of DESC, hash DESC) AS place FROM revision
) WHERE place = 1;

-- The work that entries speak of; made anew from all evidence after each import.
CREATE TABLE paper (
  id TEXT PRIMARY KEY,
  first_week TEXT,
  first_series TEXT,
  first_rank INTEGER
) STRICT;

CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  revision_id INTEGER NOT NULL REFERENCES revision (id),
  rank INTEGER NOT NULL,
  line INTEGER NOT NULL,
  title_en TEXT,
  title_ko TEXT,
  summary_en TEXT,
  summary_ko TEXT,
  abstract_en TEXT,
  abstract_ko TEXT,
  paper_id TEXT REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (revision_id, rank)
) STRICT;

CREATE INDEX entry_paper ON entry (paper_id);

CREATE TABLE link (
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (entry_id, position)
) STRICT;

-- Why two entries are one paper, or why an id that they share does not make them one.
CREATE TABLE evidence (
  paper_id TEXT NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  conflict INTEGER NOT NULL,
  PRIMARY KEY (paper_id, kind, value, conflict)
) STRICT;
