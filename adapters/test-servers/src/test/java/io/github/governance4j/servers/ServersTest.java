package io.github.governance4j.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class ServersTest {
    @Test
    void what_postgres_committed_is_there_after_it_was_killed() throws SQLException {
        try (PostgresServer server = PostgresServer.start()) {
            committed_is_there_after_a_kill(server);
            assertThat(server.version()).isEqualTo("PostgreSQL 17.11");
            assertThat(server.durability())
                    .containsEntry("fsync", "on")
                    .containsEntry("synchronous_commit", "on")
                    .containsEntry("full_page_writes", "on");
        }
    }

    @Test
    void what_mariadb_committed_is_there_after_it_was_killed() throws SQLException {
        try (MariaDbServer server = MariaDbServer.start()) {
            committed_is_there_after_a_kill(server);
            assertThat(server.version()).startsWith("MariaDB 11.4.5");
            assertThat(server.durability())
                    .containsEntry("innodb_flush_log_at_trx_commit", "1")
                    .containsEntry("innodb_doublewrite", "ON");
        }
    }

    private static void committed_is_there_after_a_kill(LocalServer server) throws SQLException {
        TestDatabase database = server.newDatabase();
        database.run("CREATE TABLE kept (id INT PRIMARY KEY)", "INSERT INTO kept VALUES (1)");
        Connection open = database.connect();
        open.setAutoCommit(false);
        try (Statement statement = open.createStatement()) {
            statement.execute("INSERT INTO kept VALUES (2)");
        }
        server.killHard();
        assertThat(open.isValid(5)).isFalse();
        server.restart();
        assertThat(rows(database)).isEqualTo(1);
        database.run("INSERT INTO kept VALUES (3)");
        server.killHard();
        server.restart();
        assertThat(rows(database)).isEqualTo(2);
    }

    private static int rows(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT count(*) FROM kept")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
