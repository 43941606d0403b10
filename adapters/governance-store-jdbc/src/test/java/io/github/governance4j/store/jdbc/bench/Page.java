package io.github.governance4j.store.jdbc.bench;

/** The page without its figures. */
final class Page {
    static final String TEXT = """
            # Durability

            Written by `adapters/governance-store-jdbc/durability`; do not edit it, run it again. {date}.

            What a claim costs when it is acknowledged only once it is on the disk, and what is left when clients and servers are killed.

            ## Goals

            As a multiple of simple-update on 8 connections to the same server, in the same run.

            | | what | wanted | came to | |
            |---|---|---|---|---|
            {goals}
            ## Figures

            Machine: {machine}. Client and server share it. Load: {load}. Drivers, versions and settings are those of the build.

            {length}

            {tables}
            ### Following

            A store in which so much was written before anybody read: first every command is given its place in the feed, then all are read with
            their facts, 256 at a time, on one connection.

            | | commands | given places, a second | read, a second |
            |---|---|---|---|
            {followed}
            ### How they were measured

            - *simple-update* is the transaction of `pgbench -b simple-update` through JDBC: update a balance, read it, insert a line into a
              history, commit; {accounts} accounts.
            - *One claim* is a deed on one of {accounts} points accounts. It is decided by the ledger on the spot, on the account held in memory,
              and appended through `JdbcEventStore`: the account's row moved on with its due moment, its flat row and its hash, the command with
              its explanation, its fact. *Plain statements* are an update and two inserts in one transaction (on PostgreSQL the inserts go in one
              message); *one statement* is the form
              that PostgreSQL alone takes. Claims of a batch lie on a thousand different accounts.
            - Every connection comes from a pool (HikariCP), for both sides, and goes back after each transaction. Rates are counted over whole
              goes, a batch begun in time included. Workloads alternate: each is measured once before any is measured again. A ratio is the
              median over the iterations of the rate divided by that of simple-update in the same iteration. Processor time is what the
              system counts for the client's process, its compiler and garbage collector included, and for all processes of the server.
            - Both servers are as durable as they come; what they say about it stands above each table. PostgreSQL keeps all other settings too.
              MariaDB is given memory (`innodb_buffer_pool_size=2G`, `innodb_log_file_size=2G`; it comes with 128 and 96 MB) and its driver
              `useServerPrepStmts=true`, for both sides; what that changes is told in jdbc.md. The client runs with `-Xms2g -Xmx2g -XX:+UseParallelGC`.

            Where the time goes, and what was tried to shorten it, is told in [jdbc.md](jdbc.md#what-a-claim-costs-and-what-was-tried).

            ### What is not measured

            - A disk that is slower than this one: only ratios carry over, and on a slower disk batches gain more.
            - A network between client and server: with one, fewer round trips gain more.
            - What following takes from those who write meanwhile: each place is written into the command's row. Snapshots, and list pages of the
              host.
            - MySQL itself: MariaDB stands in for it. H2 is never measured.

            ## Killed at random moments

            A client process, or every process of the server, is killed with SIGKILL while four threads append: single claims through the
            desk, two accounts in one append, batches. Then everything that was acknowledged must be there once, on all its accounts; what was
            in flight is there whole or not at all, and asking for it again under its id leaves it there once. Each history is gone through
            again: numbers without a gap, each decision the one its state led to, its explanation kept, tables agreeing with each other. And
            after every kill the hash chains of all streams and of the whole store are verified. Last tried on {killed}.

            | | clients killed | servers killed | acknowledged | found | lost | doubled | otherwise wrong |
            |---|---|---|---|---|---|---|---|
            {kills}
            That these trials can fail is shown in `mvn verify`, which finds out a store that acknowledges before it commits, one that commits in
            two transactions, one that forgets command ids, one that overlooks conflicts, and a server set not to wait for its disk. There, too,
            rows of every table are changed, swapped, taken out and put in by hand, on both databases, and each is named by the verification.

            SIGKILL takes the process, not the page cache: a power cut, in which the disk itself loses what it had acknowledged, is not shown.
            """;

    private Page() {}
}
