package io.github.governance4j.store.jdbc.deciders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Snapshot;
import io.github.governance4j.json.Wire;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import io.github.governance4j.store.jdbc.JdbcSnapshots;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Beside a store that joins the host's transaction snapshots come and go with it. */
class SnapshotsInTheHostsTransactionExamples {
    @ParameterizedTest
    @EnumSource(Base.class)
    void what_the_host_takes_back_is_not_kept_and_what_it_commits_is(Base base) throws SQLException {
        JdbcEventStore store = JdbcEventStore.owning(base.dataSource(), Wire.standard());
        Snapshot snapshot = new Snapshot(new StreamId("joined"), 3, "form@1", "积分");
        try (Connection connection = base.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            JdbcSnapshots inside = JdbcSnapshots.beside(store.joining(connection));
            assertThat(inside.failsAlone()).isFalse();
            inside.keep(snapshot);
            assertThat(inside.latest(snapshot.stream(), "form@1")).contains(snapshot);
            connection.rollback();
            assertThat(JdbcSnapshots.beside(store).latest(snapshot.stream(), "form@1"))
                    .isEqualTo(Optional.empty());
            inside.keep(snapshot);
            connection.commit();
        }
        JdbcSnapshots outside = JdbcSnapshots.beside(store);
        assertThat(outside.failsAlone()).isTrue();
        assertThat(outside.latest(snapshot.stream(), "form@1")).contains(snapshot);
        outside.drop(snapshot.stream());
    }
}
