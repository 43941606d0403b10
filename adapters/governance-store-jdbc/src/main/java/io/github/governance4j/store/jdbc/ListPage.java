package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.store.Append;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of the host's own that follows the rows of one kind of stream (列表页): the row of each append is written into it in the same
 * transaction, so that a list page can filter, sort and join as it likes.
 *
 * <pre>{@code
 * // CREATE TABLE county_matter (stream varchar(64) PRIMARY KEY, status varchar(40), area varchar(64), opened_by varchar(64))
 * store = store.with(ListPage.of(Matters.KIND, "county_matter", List.of("status", "area")));
 * }</pre>
 *
 * <p>The table has a column {@code stream}, its primary key, which tells ids apart byte for byte (on MySQL and MariaDB {@code COLLATE
 * utf8mb4_bin}), and the columns named here, each called as in the row and able to take its text. What a row lacks becomes NULL. Columns not named here are never touched.
 */
public final class ListPage {
    private static final Pattern TABLE =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}(\\.[A-Za-z_][A-Za-z0-9_]{0,62})?");
    private static final Pattern COLUMN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    private final String kind;
    private final String table;
    private final List<String> columns;

    private ListPage(String kind, String table, List<String> columns) {
        this.kind = kind;
        this.table = table;
        this.columns = columns;
    }

    /**
     * Describes a table.
     *
     * @param kind the kind of stream whose rows it follows
     * @param table its name, with its schema before a point if need be; letters, digits and underscores
     * @param columns the columns to fill, at least one, beside {@code stream}
     * @return the description
     * @throws IllegalArgumentException if a name has another form, a column comes twice, or there is none
     */
    public static ListPage of(String kind, String table, List<String> columns) {
        if (!TABLE.matcher(table).matches()) {
            throw new IllegalArgumentException("no plain name of a table: '" + table + "'");
        }
        List<String> copy = List.copyOf(columns);
        for (String column : copy) {
            if (!COLUMN.matcher(column).matches() || "stream".equalsIgnoreCase(column)) {
                throw new IllegalArgumentException("no plain name of a column beside stream: '" + column + "'");
            }
        }
        if (copy.isEmpty() || copy.stream().distinct().count() < copy.size()) {
            throw new IllegalArgumentException("a list page fills columns, each once: " + copy);
        }
        return new ListPage(kind, table, copy);
    }

    /** {@return the kind of stream whose rows it follows} */
    public String kind() {
        return kind;
    }

    String insert() {
        return "INSERT INTO " + table + named();
    }

    String merge() {
        return "MERGE INTO " + table + named().replace(" VALUES", " KEY (stream) VALUES");
    }

    String assignments(UnaryOperator<String> given) {
        return columns.stream()
                .map(column -> column + " = " + given.apply(column))
                .collect(Collectors.joining(", "));
    }

    /** Writes the row of one append; its stream is locked. */
    void write(Connection connection, Database database, Append append) throws SQLException {
        Map<String, String> row = append.row();
        // PostgreSQL takes a text for a number or a day only if it is not told that it is a text.
        int type = database == Database.POSTGRESQL ? Types.OTHER : Types.VARCHAR;
        try (PreparedStatement statement =
                connection.prepareStatement(Dialect.of(database).upsert(this))) {
            statement.setString(1, append.stream().value());
            for (int i = 0; i < columns.size(); i++) {
                String value = row.get(columns.get(i));
                if (value == null) {
                    statement.setNull(i + 2, type);
                } else {
                    statement.setObject(i + 2, value, type);
                }
            }
            statement.executeUpdate();
        }
    }

    private String named() {
        return " (stream, " + String.join(", ", columns) + ") VALUES (?" + ", ?".repeat(columns.size()) + ")";
    }
}
