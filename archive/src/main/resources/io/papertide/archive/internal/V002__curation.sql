-- Rows that add to papers known by a link; the paper is worked out with all others after each import.
CREATE TABLE supplement (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  position INTEGER NOT NULL,
  line INTEGER NOT NULL,
  title_en TEXT,
  title_ko TEXT,
  summary_en TEXT,
  summary_ko TEXT,
  abstract_en TEXT,
  abstract_ko TEXT,
  paper_id TEXT REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (source_id, position)
) STRICT;

CREATE INDEX supplement_paper ON supplement (paper_id);

CREATE TABLE supplement_link (
  supplement_id INTEGER NOT NULL REFERENCES supplement (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (supplement_id, position)
) STRICT;

-- What a curator said of two entries; the first comes first in the order of week, series and rank.
CREATE TABLE correction (
  kind TEXT NOT NULL,
  series1 TEXT NOT NULL,
  week1 TEXT NOT NULL,
  rank1 INTEGER NOT NULL,
  title1 TEXT NOT NULL,
  series2 TEXT NOT NULL,
  week2 TEXT NOT NULL,
  rank2 INTEGER NOT NULL,
  title2 TEXT NOT NULL,
  PRIMARY KEY (series1, week1, rank1, title1, series2, week2, rank2, title2)
) STRICT;

-- What a server said of an address when it was last fetched.
CREATE TABLE fetched (
  url TEXT PRIMARY KEY,
  etag TEXT,
  last_modified TEXT
) STRICT;

-- The search index holds terms, not texts: analysed words of titles, summaries and abstracts, and all words as they stand
-- for prefixes. It is brought up to date by the first search after a change; search_state says for which analysis it is.
CREATE TABLE search_state (
  analysis TEXT NOT NULL
) STRICT;

CREATE TABLE search_paper (
  id INTEGER PRIMARY KEY,
  paper_id TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
  title, summary, abstract, words,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

-- The revisions of each issue, the current one first: by date, to the second; of files that were copied together, one whose
-- name has a date is a snapshot and comes after the others; then by name, so that all issues of two files take the same one.
CREATE VIEW revision_order AS
SELECT r.id, r.issue_id, r.as_of, row_number() OVER (
  PARTITION BY r.issue_id
  ORDER BY r.as_of / 1000 DESC, s.name GLOB '*[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*', s.name, r.hash DESC
) AS place
FROM revision r JOIN source s ON s.id = r.source_id;

DROP VIEW current_revision;

CREATE VIEW current_revision AS SELECT id, issue_id FROM revision_order WHERE place = 1;
