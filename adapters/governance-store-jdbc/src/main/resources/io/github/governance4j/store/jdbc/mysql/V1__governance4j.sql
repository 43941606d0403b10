-- governance4j: facts and what belongs to them, for MySQL 8.0 and later and MariaDB 10.6 and later.
-- Ids compare byte for byte (utf8mb4_bin; none of them holds a space). Moments are local times of the county's zone.

-- One row a stream: how far it has come, when it next has something to do, and its flat row for list pages.
CREATE TABLE g4j_stream (
    stream         VARCHAR(64)  NOT NULL,
    kind           VARCHAR(64)  NOT NULL,
    version        BIGINT       NOT NULL,           -- how many facts it holds
    commands       BIGINT       NOT NULL,           -- how many commands brought them
    due_at         DATETIME(6)  NULL,               -- when it next has something to do by itself
    due_nanos      SMALLINT     NOT NULL DEFAULT 0, -- what of that is finer than a microsecond, 0 to 999
    head_hash      BINARY(32)   NOT NULL,           -- the hash of its last command
    row_data       LONGTEXT     NOT NULL,           -- column to value, a JSON object of texts
    PRIMARY KEY (stream),
    KEY g4j_stream_due (kind, due_at, due_nanos, stream)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row for each command that was taken. Only position, place_hash and the redaction of salt, actor and explanation ever change.
CREATE TABLE g4j_command (
    entry          BIGINT       NOT NULL AUTO_INCREMENT,
    stream         VARCHAR(64)  NOT NULL,
    command_id     VARCHAR(64)  NOT NULL,
    kind           VARCHAR(64)  NOT NULL,
    ordinal        BIGINT       NOT NULL,           -- the how-manieth command of its stream, from 1
    first_sequence BIGINT       NOT NULL,           -- the sequence of its first fact, if it has any
    facts          INT          NOT NULL,           -- how many facts it brought
    happened       DATETIME(6)  NOT NULL,
    recorded       DATETIME(6)  NOT NULL,
    nanos          INT          NOT NULL,           -- finer than a microsecond: 1000 x that of happened + that of recorded
    actor          VARCHAR(400) NOT NULL,           -- a JSON object of texts
    edition        VARCHAR(64)  NULL,               -- the edition its explanation names first, if any
    explanation    LONGTEXT     NOT NULL,           -- JSON
    salt           BINARY(16)   NULL,               -- hashed with actor and explanation; empty once redacted
    digest         BINARY(32)   NULL,               -- of salt, actor and explanation, once redacted
    redacted_at    DATETIME(6)  NULL,
    hash           BINARY(32)   NOT NULL,           -- continues the hash of the stream's command before
    position       BIGINT       NULL,               -- its place in the feed, given after its transaction has ended
    place_hash     BINARY(32)   NULL,               -- continues the hash of the place before
    PRIMARY KEY (entry),
    UNIQUE KEY g4j_command_id (stream, command_id),
    UNIQUE KEY g4j_command_position (position)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row a fact. Only body and salt ever change, by redaction.
CREATE TABLE g4j_fact (
    stream         VARCHAR(64)  NOT NULL,
    sequence       BIGINT       NOT NULL,           -- 1, 2, 3 ... within the stream
    command_id     VARCHAR(64)  NOT NULL,
    name           VARCHAR(128) NOT NULL,
    version        INT          NOT NULL,           -- of the form of its body
    body           LONGTEXT     NOT NULL,           -- JSON
    salt           BINARY(16)   NULL,               -- hashed with the body; empty once redacted
    digest         BINARY(32)   NULL,               -- of salt and body, once redacted
    redacted_at    DATETIME(6)  NULL,
    PRIMARY KEY (stream, sequence)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How far each reader of the feed has come.
CREATE TABLE g4j_reader (
    reader         VARCHAR(64)  NOT NULL,
    position       BIGINT       NOT NULL,
    PRIMARY KEY (reader)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The last place given in the feed; one row.
CREATE TABLE g4j_numbering (
    id             SMALLINT     NOT NULL,
    position       BIGINT       NOT NULL,
    place_hash     BINARY(32)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT g4j_numbering_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO g4j_numbering (id, position, place_hash) VALUES (1, 0, UNHEX(REPEAT('00', 32)));

-- Summaries of streams. May be emptied at any time.
CREATE TABLE g4j_snapshot (
    stream         VARCHAR(64)  NOT NULL,
    version        BIGINT       NOT NULL,           -- how many facts it sums up
    form           VARCHAR(128) NOT NULL,
    body           LONGTEXT     NOT NULL,
    PRIMARY KEY (stream)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
