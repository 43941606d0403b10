-- governance4j: what readers hold until it can be delivered, for PostgreSQL 14 and later.
-- What the entry at a place asks of a stream that could not be read when the reader came by. One row for each, until it is delivered.
CREATE TABLE g4j_held (
    reader         varchar(64)  COLLATE "C" NOT NULL,
    stream         varchar(64)  COLLATE "C" NOT NULL, -- for which it is
    position       bigint       NOT NULL,             -- the entry's place in the feed
    CONSTRAINT g4j_held_pk PRIMARY KEY (reader, stream, position)
);
