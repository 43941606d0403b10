package io.github.governance4j.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** On H2 in memory. */
class H2HostTest extends HostScenes {
    H2HostTest() {
        super("jdbc:h2:mem:scenes;DB_CLOSE_DELAY=-1");
    }

    /** Here a lock is given up after two seconds, without a setting of the server. */
    @Test
    void who_meets_a_lock_is_asked_to_try_again_and_gets_through_under_the_same_id() throws SQLException {
        points("before-lock", award("H-locked", "QS002"));
        try (Connection other = platform().bean(DataSource.class).getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeUpdate("UPDATE g4j_stream SET due_at = due_at WHERE stream = 'H-locked'");
            Platform.Said busy = points("locked", award("H-locked", "QS002"));
            other.rollback();
            other.setAutoCommit(true);

            assertThat(busy.status()).as(busy.raw()).isEqualTo(503);
            assertThat(busy.retryAfter()).isEqualTo("1");
            assertThat(busy.code()).isEqualTo("TRY_AGAIN");
            assertThat(busy.text()).isNotBlank();
            assertThat(busy.raw()).doesNotContain("g4j_", "H-locked");
        }
        assertThat(platform().rows("point_request", "request_id", "locked")).isZero();
        assertThat(points("locked", award("H-locked", "QS002")).status()).isEqualTo(201);
        assertThat(platform().rows("point_request", "request_id", "locked")).isOne();
    }
}
