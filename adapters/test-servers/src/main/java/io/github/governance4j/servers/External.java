package io.github.governance4j.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A server somebody else runs, named by its JDBC URL; only the databases made here are touched. */
final class External implements DatabaseServer {
    private final String url;
    private final List<String> made = new ArrayList<>();

    private External(String url) {
        this.url = url;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    static DatabaseServer or(String variable, Supplier<? extends DatabaseServer> own) {
        String url = System.getenv(variable);
        return url == null || url.isBlank() ? own.get() : new External(url.strip());
    }

    @Override
    public synchronized TestDatabase newDatabase() {
        String name =
                "g4j_test_" + UUID.randomUUID().toString().substring(0, 12).replace('-', '_');
        run("CREATE DATABASE " + name);
        made.add(name);
        return new TestDatabase(name, named(url, name));
    }

    /** The URL with another database in it. */
    static String named(String url, String database) {
        int options = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        int host = url.indexOf("://");
        int slash = host < 0 ? -1 : url.indexOf('/', host + 3);
        if (host < 0 || slash > options) {
            throw new ServerFailedException("a URL like jdbc:postgresql://host:port/database?user=… is wanted", null);
        }
        return url.substring(0, slash < 0 ? options : slash) + "/" + database + url.substring(options);
    }

    @Override
    public String version() {
        try (Connection connection = DriverManager.getConnection(url)) {
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new ServerFailedException("the server named by the environment does not answer", e);
        }
    }

    @Override
    public Map<String, String> durability() {
        return url.startsWith("jdbc:postgresql:")
                ? PostgresServer.durability(name -> ask("SHOW " + name, 1))
                : MariaDbServer.durability(name -> ask("SHOW GLOBAL VARIABLES LIKE '" + name + "'", 2));
    }

    @Override
    public synchronized void close() {
        for (String name : List.copyOf(made)) {
            try {
                run("DROP DATABASE " + name + (url.startsWith("jdbc:postgresql:") ? " WITH (FORCE)" : ""));
                made.remove(name);
            } catch (ServerFailedException e) {
                System.err.println("the database " + name + " stays behind: " + e.getMessage());
            }
        }
    }

    private void run(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new ServerFailedException("the server named by the environment refused: " + sql, e);
        }
    }

    private String ask(String query, int column) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            return answer.next() ? answer.getString(column) : "";
        } catch (SQLException e) {
            throw new ServerFailedException("the server named by the environment refused: " + query, e);
        }
    }
}
