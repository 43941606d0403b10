package io.github.governance4j.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** How one database wants to be spoken to. What is said here all of them understand; what differs is in the subclasses. */
abstract class Dialect {
    /** The most rows one statement carries. */
    static final int ROWS = 250;

    private static final String INSERT_FACTS =
            "INSERT INTO g4j_fact (stream, sequence, command_id, name, version, body, salt) VALUES ";
    private static final String FACT_VALUES = "(?, ?, ?, ?, ?, ?, ?)";
    static final String INSERT_FACT = INSERT_FACTS + FACT_VALUES;
    private static final String[] ENTRY = {"entry"};
    /**
     * Behind the last fact of a command. A first sequence so great that the sum would be no number was written by hand, and must not end
     * the reading of all others; no stream comes so far.
     */
    static final String BEHIND = "LEAST(c.first_sequence, 9223372034707292160) + c.facts";

    private static final String FACTS_OF_PLACES = "SELECT f.stream, f.sequence, f.name, f.version, f.body"
            + " FROM g4j_command c JOIN g4j_fact f ON f.stream = c.stream"
            + " AND f.sequence >= c.first_sequence AND f.sequence < " + BEHIND
            + " WHERE c.position >= ? AND c.position <= ? ORDER BY c.position, f.sequence";

    private final String move;

    Dialect(String chained) {
        move =
                "UPDATE g4j_stream SET version = version + ?, commands = commands + 1, due_at = ?, due_nanos = ?, head_hash = "
                        + chained + ", row_data = ? WHERE stream = ? AND kind = ? AND version = ?";
    }

    static Dialect of(Database database) {
        return switch (database) {
            case POSTGRESQL -> PostgresDialect.ONE;
            case MYSQL -> MySqlDialect.ONE;
            case H2 -> H2Dialect.ONE;
        };
    }

    /** Inserts rows for streams of which nothing is known; leaves those alone that are there. Locks what it names, or nothing. */
    abstract void ensure(Connection connection, List<Draft> sorted) throws SQLException;

    /** Writes what became of streams whose rows are there and locked. */
    abstract void writeHeads(Connection connection, List<Head> heads) throws SQLException;

    /** A statement that inserts a row of a list page or replaces it: values by column, the stream first. */
    abstract String upsert(ListPage page);

    /** Reads the facts of a page of the feed; costs what is on the page. */
    void readFacts(Connection connection, FeedPage page) throws SQLException {
        readFacts(connection, page, FACTS_OF_PLACES);
    }

    static void readFacts(Connection connection, FeedPage page, String fromTo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(fromTo)) {
            new Binding(statement).number(page.from()).number(page.to());
            page.take(statement);
        }
    }

    /** What stands behind a read that must see what is there now, whatever the transaction saw first. */
    String current() {
        return "";
    }

    /** What makes the database find streams by their key. */
    String hint() {
        return "";
    }

    /**
     * Moves the row of a stream on, if it stands where the append expects it; a row that is moved is locked.
     *
     * @return whether it was moved
     */
    final boolean move(Connection connection, Draft draft) throws SQLException {
        return draft.expected == 0 ? open(connection, draft) : moveOn(connection, draft);
    }

    /** The same for a stream that holds no facts, if it is there at all. */
    boolean open(Connection connection, Draft draft) throws SQLException {
        ensure(connection, List.of(draft));
        return moveOn(connection, draft);
    }

    private boolean moveOn(Connection connection, Draft draft) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(move)) {
            Binding to = new Binding(statement);
            to.number(draft.facts).moment(draft.due).small(draft.dueNanos).bytes(draft.content);
            to.text(draft.row).text(draft.stream).text(draft.kind).number(draft.expected);
            return statement.executeUpdate() > 0;
        }
    }

    /** One append over streams in their order, in plain statements; its position, or nothing if one does not stand where it is expected. */
    OptionalLong append(Connection connection, List<Draft> sorted) throws SQLException {
        for (Draft draft : sorted) {
            if (!move(connection, draft)) {
                return OptionalLong.empty();
            }
        }
        List<Long> entries = insertCommands(
                connection, sorted.stream().map(CommandRow::afterStream).toList());
        insertFacts(connection, sorted);
        return OptionalLong.of(entries.get(entries.size() - 1));
    }

    /** Inserts commands; the streams' rows are moved already. Answers the entry numbers in the order of the rows. */
    List<Long> insertCommands(Connection connection, List<CommandRow> rows) throws SQLException {
        List<Long> entries = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS) {
            entries.addAll(someCommands(connection, rows.subList(from, Math.min(rows.size(), from + ROWS))));
        }
        return entries;
    }

    private static List<Long> someCommands(Connection connection, List<CommandRow> rows) throws SQLException {
        String sql = rows.stream()
                .map(CommandRow::values)
                .collect(Collectors.joining(", ", "INSERT INTO g4j_command (" + CommandRow.COLUMNS + ") VALUES ", ""));
        try (PreparedStatement statement = connection.prepareStatement(sql, ENTRY)) {
            Binding to = new Binding(statement);
            for (CommandRow row : rows) {
                row.bind(to);
            }
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return entries(keys, rows.size());
            }
        }
    }

    private static List<Long> entries(ResultSet keys, int count) throws SQLException {
        List<Long> entries = new ArrayList<>();
        while (keys.next()) {
            entries.add(keys.getLong(1));
        }
        // Some drivers tell only the first number of several rows; those of one statement follow each other.
        while (!entries.isEmpty() && entries.size() < count) {
            entries.add(entries.get(entries.size() - 1) + 1);
        }
        return entries;
    }

    /** Inserts the facts of commands. */
    void insertFacts(Connection connection, List<Draft> drafts) throws SQLException {
        List<FactRow> rows = FactRow.of(drafts);
        for (int from = 0; from < rows.size(); from += ROWS) {
            List<FactRow> some = rows.subList(from, Math.min(rows.size(), from + ROWS));
            String sql = INSERT_FACTS + String.join(", ", Collections.nCopies(some.size(), FACT_VALUES));
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Binding to = new Binding(statement);
                for (FactRow row : some) {
                    row.bind(to);
                }
                statement.executeUpdate();
            }
        }
    }

    /** Reads and locks the rows of streams, in the order of their ids. */
    Map<String, Head> lock(Connection connection, Collection<String> streams) throws SQLException {
        Map<String, Head> heads = new HashMap<>();
        List<String> sorted = streams.stream().sorted().toList();
        for (int from = 0; from < sorted.size(); from += ROWS) {
            List<String> some = sorted.subList(from, Math.min(sorted.size(), from + ROWS));
            String sql =
                    "SELECT stream, kind, version, commands, head_hash FROM g4j_stream" + hint() + " WHERE stream IN ("
                            + String.join(", ", Collections.nCopies(some.size(), "?")) + ") ORDER BY stream FOR UPDATE";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Binding to = new Binding(statement);
                for (String stream : some) {
                    to.text(stream);
                }
                readHeads(statement, heads);
            }
        }
        return heads;
    }

    static void readHeads(PreparedStatement statement, Map<String, Head> into) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String stream = rows.getString(1);
                into.put(
                        stream,
                        new Head(stream, rows.getString(2), rows.getLong(3), rows.getLong(4), rows.getBytes(5)));
            }
        }
    }

    /** Which of these commands their streams have taken before; their rows are locked. */
    abstract List<Draft> taken(Connection connection, List<Draft> drafts) throws SQLException;

    /** One fact of one append. */
    record FactRow(Draft draft, int index) {
        static List<FactRow> of(List<Draft> drafts) {
            List<FactRow> rows = new ArrayList<>();
            for (Draft draft : drafts) {
                for (int i = 0; i < draft.facts; i++) {
                    rows.add(new FactRow(draft, i));
                }
            }
            return rows;
        }

        long sequence() {
            return draft.firstSequence() + index;
        }

        void bind(Binding to) throws SQLException {
            to.text(draft.stream).number(sequence()).text(draft.command);
            to.text(draft.names[index]).small(draft.versions[index]).text(draft.bodies[index]);
            to.bytes(draft.salts[index]);
        }
    }
}
