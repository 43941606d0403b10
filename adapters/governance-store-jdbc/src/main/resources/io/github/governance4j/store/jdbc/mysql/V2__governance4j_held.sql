-- governance4j: what readers hold until it can be delivered, for MySQL 8.0 and MariaDB 10.6 and later.
-- What the entry at a place asks of a stream that could not be read when the reader came by. One row for each, until it is delivered.
CREATE TABLE g4j_held (
    reader         VARCHAR(64)  NOT NULL,
    stream         VARCHAR(64)  NOT NULL,           -- for which it is
    position       BIGINT       NOT NULL,           -- the entry's place in the feed
    PRIMARY KEY (reader, stream, position)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
