package io.github.governance4j.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The databases the store speaks to (数据库种类). */
public enum Database {
    /** PostgreSQL, 14 or later. */
    POSTGRESQL,
    /** MySQL, 8.0 or later, and MariaDB, 10.6 or later. */
    MYSQL,
    /** H2, 2.2 or later, for first steps and tests. */
    H2;

    /**
     * {@return what a connection leads to, by the name its driver gives}
     *
     * @param connection any open connection
     * @throws SQLException if the driver cannot say
     * @throws IllegalArgumentException if it is none of these
     */
    public static Database of(Connection connection) throws SQLException {
        String name = connection.getMetaData().getDatabaseProductName();
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "postgresql" -> POSTGRESQL;
            case "mysql", "mariadb" -> MYSQL;
            case "h2" -> H2;
            default ->
                throw new IllegalArgumentException(
                        "facts are kept in PostgreSQL, MySQL, MariaDB or H2; this is " + name);
        };
    }

    /** {@return the folder on the class path in which its scripts lie, without a slash at either end; for a migration tool} */
    public String folder() {
        return "io/github/governance4j/store/jdbc/" + name().toLowerCase(Locale.ROOT);
    }

    /** {@return where the scripts that make the tables lie on the class path, without a leading slash, in the order to run them} */
    public List<String> scripts() {
        return List.of(folder() + "/V1__governance4j.sql", folder() + "/V2__governance4j_held.sql");
    }
}
