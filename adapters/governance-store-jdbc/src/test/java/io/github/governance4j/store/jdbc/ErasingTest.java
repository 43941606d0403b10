package io.github.governance4j.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.Reporter;
import io.github.governance4j.core.matter.ReporterCommand;
import io.github.governance4j.core.matter.ReporterFact;
import io.github.governance4j.core.matter.ReporterRefusal;
import io.github.governance4j.core.matter.Reporters;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.Opened;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErasingTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 1, 5, 9, 0);
    /** One whose text JSON has to escape. */
    private static final String PERSON = "张\"三-4401";

    private static final StreamId REPORTER = new StreamId("r-1");
    private static final StreamId ACCOUNT = new StreamId("receipt-7");

    private static Stamp stamp(String id, int hours) {
        return new Stamp(
                new CommandId(id), AT.plusHours(hours), AT.plusHours(hours), new Actor.Party(new PersonId(PERSON)));
    }

    /** Every text in every table, with where it stands. */
    private static List<String> texts(DataSource data) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = data.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table :
                    List.of("g4j_stream", "g4j_command", "g4j_fact", "g4j_reader", "g4j_numbering", "g4j_snapshot")) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            texts.add(table + " " + rows.getString(i));
                        }
                    }
                }
            }
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void an_erased_person_is_nowhere_and_the_books_still_balance(Engine engine) throws SQLException {
        DataSource data = engine.emptied();
        JdbcEventStore store = JdbcEventStore.owning(data, Noted.WIRE);
        Desk<ReporterCommand, Reporter, ReporterFact, ReporterRefusal> desk = Desk.of(
                        Reporters.KIND, new Reporters(), ReporterFact.class, store)
                .withRow(reporter ->
                        Map.of("who", reporter.person().map(PersonId::value).orElse("")));
        desk.handle(
                REPORTER,
                new ReporterCommand.Register(stamp("c-1", 0), new ReceiptId("receipt-7"), new PersonId(PERSON)));
        store.append(List.of(new Append(
                "testkit.account",
                ACCOUNT,
                0,
                new Stamp(new CommandId("c-1"), AT, AT, new Actor.Channel(new ReceiptId("receipt-7"))),
                List.of(new Noted("5 points")),
                Adoption.ISSUED.says(true).text("x").day(AT.toLocalDate()).build(),
                Optional.empty(),
                Map.of("points", "5"))));
        Erasing erasing = Erasing.of(data, Noted.WIRE);
        JdbcFeed feed = JdbcFeed.of(data, Noted.WIRE);
        JdbcBookmarks bookmarks = JdbcBookmarks.of(data);

        // Nobody asked for it yet.
        assertThat(erasing.erase(REPORTER, AT)).isZero();
        assertThat(erasing.follow(feed, bookmarks, AT)).isZero();
        desk.handle(REPORTER, new ReporterCommand.Erase(stamp("c-2", 1)));
        assertThat(texts(data)).anyMatch(text -> text.contains("4401"));
        Opened<Reporter> before = desk.open(REPORTER);
        List<?> account = store.load(ACCOUNT);

        assertThat(erasing.follow(feed, bookmarks, AT.plusDays(1))).isEqualTo(3);

        assertThat(texts(data)).noneMatch(text -> text.contains("4401"));
        assertThat(desk.open(REPORTER)).isEqualTo(before);
        assertThat(store.load(ACCOUNT)).isEqualTo(account);
        assertThat(store.row(ACCOUNT)).isEqualTo(Map.of("points", "5"));
        Verification found = HashChain.of(data).verify();
        assertThat(found.faults()).isEmpty();
        assertThat(found.redacted())
                .containsExactly(
                        new Verification.Redacted(REPORTER.value(), 0),
                        new Verification.Redacted(REPORTER.value(), 1),
                        new Verification.Redacted(REPORTER.value(), 0));
        assertThat(erasing.follow(feed, bookmarks, AT)).isZero();
        assertThat(erasing.erase(REPORTER, AT)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> erasing.erase(ACCOUNT, AT));
        assertThatIllegalArgumentException().isThrownBy(() -> erasing.erase(new StreamId("nobody"), AT));
    }
}
