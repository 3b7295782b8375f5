-- What the analysis said of runs of neighbouring papers, as bytes that only the analysis can read. A segment holds the papers
-- whose first week lies in its weeks; marks says from which rows it was made. kept_state says whether all segments are those
-- of the archive as it is now, and counts the changes, so that one during the work is noticed.
CREATE TABLE kept_state (
  changes INTEGER NOT NULL,
  analysis TEXT
) STRICT;

INSERT INTO kept_state (changes, analysis) VALUES (0, NULL);

CREATE TABLE kept_segment (
  first_week TEXT PRIMARY KEY,
  analysis TEXT NOT NULL,
  marks BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_part (
  id INTEGER PRIMARY KEY,
  first_week TEXT NOT NULL REFERENCES kept_segment (first_week) ON DELETE CASCADE,
  name TEXT NOT NULL,
  crc INTEGER NOT NULL,
  data BLOB NOT NULL,
  UNIQUE (name, first_week)
) STRICT;

CREATE INDEX kept_part_segment ON kept_part (first_week);

-- The places of all entries, to be read without their texts.
DROP INDEX entry_paper;

CREATE INDEX entry_place ON entry (paper_id, revision_id, rank);
