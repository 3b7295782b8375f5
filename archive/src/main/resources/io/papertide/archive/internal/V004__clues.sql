-- What an entry, or a row of a table, shares with others of the same paper, as 64 bits of a hash: an import finds by it the
-- entries that it may give to other papers, and works out no others.
CREATE TABLE clue (
  hash INTEGER NOT NULL,
  entry_id INTEGER NOT NULL REFERENCES entry (id),
  PRIMARY KEY (hash, entry_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE supplement_clue (
  hash INTEGER NOT NULL,
  supplement_id INTEGER NOT NULL REFERENCES supplement (id),
  PRIMARY KEY (hash, supplement_id)
) STRICT, WITHOUT ROWID;

-- By which rules the clues were taken and the papers worked out; of other rules than the program's, all are made anew by the
-- next import.
CREATE TABLE identity_state (
  rules INTEGER NOT NULL
) STRICT;

INSERT INTO identity_state (rules) VALUES (0);
