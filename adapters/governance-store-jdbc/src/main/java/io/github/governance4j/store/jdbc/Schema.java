package io.github.governance4j.store.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * The scripts that make the store's tables (建表脚本). A host hands them to its migration tool, or lets {@link #create} run them for
 * first steps and tests.
 *
 * <p>For Flyway: {@code locations = classpath:io/github/governance4j/store/jdbc/postgresql}, with a history table of its own, or copy
 * the scripts among your own and number them as you like, in their order.
 */
public final class Schema {
    private Schema() {}

    /**
     * {@return the statements that make all tables, in order}
     *
     * @param database for which database
     */
    public static List<String> statements(Database database) {
        return database.scripts().stream()
                .map(script -> read(script).replaceAll("(?m)--.*$", ""))
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /**
     * Makes all tables in an empty schema.
     *
     * @param dataSource where
     * @throws StoreException if the database refuses, for example because they are there already
     */
    public static void create(DataSource dataSource) {
        Transactions transactions = Transactions.owning(dataSource);
        transactions.writing(connection -> {
            create(connection, transactions.database(connection));
            return true;
        });
    }

    private static void create(Connection connection, Database database) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(database)) {
                statement.execute(sql);
            }
        }
    }

    private static String read(String script) {
        try (InputStream in = Schema.class.getModule().getResourceAsStream(script)) {
            if (in == null) {
                throw new IllegalStateException("the script is missing from the jar: " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
