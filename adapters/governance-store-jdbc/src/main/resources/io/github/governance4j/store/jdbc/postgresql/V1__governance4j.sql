-- governance4j: facts and what belongs to them, for PostgreSQL 14 and later.
-- Ids compare byte for byte (COLLATE "C"). Moments are local times of the county's zone.

-- One row a stream: how far it has come, when it next has something to do, and its flat row for list pages.
CREATE TABLE g4j_stream (
    stream         varchar(64)  COLLATE "C" NOT NULL,
    kind           varchar(64)  COLLATE "C" NOT NULL,
    version        bigint       NOT NULL,           -- how many facts it holds
    commands       bigint       NOT NULL,           -- how many commands brought them
    due_at         timestamp(6),                    -- when it next has something to do by itself
    due_nanos      smallint     NOT NULL DEFAULT 0, -- what of that is finer than a microsecond, 0 to 999
    head_hash      bytea        NOT NULL,           -- the hash of its last command
    row_data       text         NOT NULL,           -- column to value, a JSON object of texts
    CONSTRAINT g4j_stream_pk PRIMARY KEY (stream)
);
CREATE INDEX g4j_stream_due ON g4j_stream (kind, due_at, due_nanos, stream) WHERE due_at IS NOT NULL;

-- One row for each command that was taken. Only position, place_hash and the redaction of salt, actor and explanation ever change.
CREATE TABLE g4j_command (
    entry          bigint       GENERATED ALWAYS AS IDENTITY,
    stream         varchar(64)  COLLATE "C" NOT NULL,
    command_id     varchar(64)  COLLATE "C" NOT NULL,
    kind           varchar(64)  COLLATE "C" NOT NULL,
    ordinal        bigint       NOT NULL,           -- the how-manieth command of its stream, from 1
    first_sequence bigint       NOT NULL,           -- the sequence of its first fact, if it has any
    facts          integer      NOT NULL,           -- how many facts it brought
    happened       timestamp(6) NOT NULL,
    recorded       timestamp(6) NOT NULL,
    nanos          integer      NOT NULL,           -- finer than a microsecond: 1000 x that of happened + that of recorded
    actor          varchar(400) NOT NULL,           -- a JSON object of texts
    edition        varchar(64),                     -- the edition its explanation names first, if any
    explanation    text         NOT NULL,           -- JSON
    salt           bytea,                           -- hashed with actor and explanation; empty once redacted
    digest         bytea,                           -- of salt, actor and explanation, once redacted
    redacted_at    timestamp(6),
    hash           bytea        NOT NULL,           -- continues the hash of the stream's command before
    position       bigint,                          -- its place in the feed, given after its transaction has ended
    place_hash     bytea,                           -- continues the hash of the place before
    CONSTRAINT g4j_command_pk PRIMARY KEY (stream, command_id)
);
CREATE INDEX g4j_command_unnumbered ON g4j_command (entry) WHERE position IS NULL;
CREATE UNIQUE INDEX g4j_command_position ON g4j_command (position) WHERE position IS NOT NULL;

-- One row a fact. Only body and salt ever change, by redaction.
CREATE TABLE g4j_fact (
    stream         varchar(64)  COLLATE "C" NOT NULL,
    sequence       bigint       NOT NULL,           -- 1, 2, 3 ... within the stream
    command_id     varchar(64)  COLLATE "C" NOT NULL,
    name           varchar(128) COLLATE "C" NOT NULL,
    version        integer      NOT NULL,           -- of the form of its body
    body           text         NOT NULL,           -- JSON
    salt           bytea,                           -- hashed with the body; empty once redacted
    digest         bytea,                           -- of salt and body, once redacted
    redacted_at    timestamp(6),
    CONSTRAINT g4j_fact_pk PRIMARY KEY (stream, sequence)
);

-- How far each reader of the feed has come.
CREATE TABLE g4j_reader (
    reader         varchar(64)  COLLATE "C" NOT NULL,
    position       bigint       NOT NULL,
    CONSTRAINT g4j_reader_pk PRIMARY KEY (reader)
);

-- The last place given in the feed; one row.
CREATE TABLE g4j_numbering (
    id             smallint     NOT NULL,
    position       bigint       NOT NULL,
    place_hash     bytea        NOT NULL,
    CONSTRAINT g4j_numbering_pk PRIMARY KEY (id),
    CONSTRAINT g4j_numbering_one CHECK (id = 1)
);
INSERT INTO g4j_numbering (id, position, place_hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'));

-- Summaries of streams. May be emptied at any time.
CREATE TABLE g4j_snapshot (
    stream         varchar(64)  COLLATE "C" NOT NULL,
    version        bigint       NOT NULL,           -- how many facts it sums up
    form           varchar(128) COLLATE "C" NOT NULL,
    body           text         NOT NULL,
    CONSTRAINT g4j_snapshot_pk PRIMARY KEY (stream)
);
