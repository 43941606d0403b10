-- governance4j: facts and what belongs to them, for H2 2.2 and later.
-- Lengths are in UTF-16 units: an id of 64 characters may be twice as long. Moments are local times of the county's zone.

-- One row a stream: how far it has come, when it next has something to do, and its flat row for list pages.
CREATE TABLE g4j_stream (
    stream         VARCHAR(128) NOT NULL,
    kind           VARCHAR(128) NOT NULL,
    version        BIGINT       NOT NULL,           -- how many facts it holds
    commands       BIGINT       NOT NULL,           -- how many commands brought them
    due_at         TIMESTAMP(6),                    -- when it next has something to do by itself
    due_nanos      SMALLINT     DEFAULT 0 NOT NULL, -- what of that is finer than a microsecond, 0 to 999
    head_hash      VARBINARY(32) NOT NULL,          -- the hash of its last command
    row_data       CHARACTER LARGE OBJECT NOT NULL, -- column to value, a JSON object of texts
    CONSTRAINT g4j_stream_pk PRIMARY KEY (stream)
);
CREATE INDEX g4j_stream_due ON g4j_stream (kind, due_at, due_nanos, stream);

-- One row for each command that was taken. Only position, place_hash and the redaction of salt, actor and explanation ever change.
CREATE TABLE g4j_command (
    entry          BIGINT       GENERATED ALWAYS AS IDENTITY,
    stream         VARCHAR(128) NOT NULL,
    command_id     VARCHAR(128) NOT NULL,
    kind           VARCHAR(128) NOT NULL,
    ordinal        BIGINT       NOT NULL,           -- the how-manieth command of its stream, from 1
    first_sequence BIGINT       NOT NULL,           -- the sequence of its first fact, if it has any
    facts          INTEGER      NOT NULL,           -- how many facts it brought
    happened       TIMESTAMP(6) NOT NULL,
    recorded       TIMESTAMP(6) NOT NULL,
    nanos          INTEGER      NOT NULL,           -- finer than a microsecond: 1000 x that of happened + that of recorded
    actor          VARCHAR(800) NOT NULL,           -- a JSON object of texts
    edition        VARCHAR(128),                    -- the edition its explanation names first, if any
    explanation    CHARACTER LARGE OBJECT NOT NULL, -- JSON
    salt           VARBINARY(16),                   -- hashed with actor and explanation; empty once redacted
    digest         VARBINARY(32),                   -- of salt, actor and explanation, once redacted
    redacted_at    TIMESTAMP(6),
    hash           VARBINARY(32) NOT NULL,          -- continues the hash of the stream's command before
    position       BIGINT,                          -- its place in the feed, given after its transaction has ended
    place_hash     VARBINARY(32),                   -- continues the hash of the place before
    CONSTRAINT g4j_command_pk PRIMARY KEY (entry),
    CONSTRAINT g4j_command_id UNIQUE (stream, command_id)
);
CREATE UNIQUE INDEX g4j_command_position ON g4j_command (position);

-- One row a fact. Only body and salt ever change, by redaction.
CREATE TABLE g4j_fact (
    stream         VARCHAR(128) NOT NULL,
    sequence       BIGINT       NOT NULL,           -- 1, 2, 3 ... within the stream
    command_id     VARCHAR(128) NOT NULL,
    name           VARCHAR(128) NOT NULL,
    version        INTEGER      NOT NULL,           -- of the form of its body
    body           CHARACTER LARGE OBJECT NOT NULL, -- JSON
    salt           VARBINARY(16),                   -- hashed with the body; empty once redacted
    digest         VARBINARY(32),                   -- of salt and body, once redacted
    redacted_at    TIMESTAMP(6),
    CONSTRAINT g4j_fact_pk PRIMARY KEY (stream, sequence)
);

-- How far each reader of the feed has come.
CREATE TABLE g4j_reader (
    reader         VARCHAR(128) NOT NULL,
    position       BIGINT       NOT NULL,
    CONSTRAINT g4j_reader_pk PRIMARY KEY (reader)
);

-- The last place given in the feed; one row.
CREATE TABLE g4j_numbering (
    id             SMALLINT     NOT NULL,
    position       BIGINT       NOT NULL,
    place_hash     VARBINARY(32) NOT NULL,
    CONSTRAINT g4j_numbering_pk PRIMARY KEY (id),
    CONSTRAINT g4j_numbering_one CHECK (id = 1)
);
INSERT INTO g4j_numbering (id, position, place_hash)
VALUES (1, 0, X'0000000000000000000000000000000000000000000000000000000000000000');

-- Summaries of streams. May be emptied at any time.
CREATE TABLE g4j_snapshot (
    stream         VARCHAR(128) NOT NULL,
    version        BIGINT       NOT NULL,           -- how many facts it sums up
    form           VARCHAR(128) NOT NULL,
    body           CHARACTER LARGE OBJECT NOT NULL,
    CONSTRAINT g4j_snapshot_pk PRIMARY KEY (stream)
);
