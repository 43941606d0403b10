package io.github.governance4j.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.Reporter;
import io.github.governance4j.core.matter.ReporterCommand;
import io.github.governance4j.core.matter.ReporterFact;
import io.github.governance4j.core.matter.ReporterRefusal;
import io.github.governance4j.core.matter.Reporters;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.Opened;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.json.UnreadableException;
import io.github.governance4j.json.Wire;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.course.Application;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.mediation.course.IntakeFact;
import io.github.governance4j.mediation.course.Mediating;
import io.github.governance4j.mediation.course.Opening;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
            for (String table : List.of(
                    "g4j_stream",
                    "g4j_command",
                    "g4j_fact",
                    "g4j_reader",
                    "g4j_held",
                    "g4j_numbering",
                    "g4j_snapshot")) {
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
        assertThat(texts(data)).anyMatch(text -> text.contains("三-4401"));
        Opened<Reporter> before = desk.open(REPORTER);
        List<?> account = store.load(ACCOUNT);

        assertThat(erasing.follow(feed, bookmarks, AT.plusDays(1))).isEqualTo(3);

        assertThat(texts(data)).noneMatch(text -> text.contains("三-4401"));
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

    /** Persons of the tests, in a fact of the host's own that names nobody twice. */
    public record Visited(String room, Set<PersonId> visitors) {}

    /** A person of a host whose ids all look alike. */
    public record Numbered(String person) {
        /** Takes nothing else. */
        public Numbered {
            if (!person.matches("p-[0-9]")) {
                throw new IllegalArgumentException("p- and a digit: " + person);
            }
        }
    }

    private static final Wire WIRE =
            Wire.standard().with("testkit.visited", 1, Visited.class).with("testkit.numbered", 1, Numbered.class);

    private static final String KIND = "testkit.visitor";

    private static Set<PersonId> persons(String... ids) {
        return Arrays.stream(ids).map(PersonId::new).collect(Collectors.toSet());
    }

    private static void keep(DataSource data, String kind, StreamId stream, long version, Object fact) {
        JdbcEventStore.owning(data, WIRE)
                .append(List.of(new Append(
                        kind,
                        stream,
                        version,
                        new Stamp(new CommandId("c-" + version), AT, AT, new Actor.Channel(new ReceiptId("receipt-7"))),
                        List.of(fact),
                        Adoption.ISSUED
                                .says(true)
                                .text("x")
                                .day(AT.toLocalDate())
                                .build(),
                        Optional.empty(),
                        Map.of())));
    }

    private static List<Object> facts(DataSource data, StreamId stream) {
        return JdbcEventStore.owning(data, WIRE).load(stream).stream()
                .map(StoredFact::fact)
                .toList();
    }

    private static Erasing erasing(DataSource data, String kind, String... ids) {
        return Erasing.of(data, WIRE).erasable(kind, facts -> Set.of(ids));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void both_parties_of_a_dispute_are_erased_one_after_the_other(Engine engine) throws SQLException {
        DataSource data = engine.emptied();
        StreamId dispute = new StreamId("d-1");
        keep(data, Mediating.KIND, dispute, 0, applied("r-1", "r-2"));

        assertThat(erasing(data, Mediating.KIND, "r-1").erase(dispute, AT)).isEqualTo(1);
        assertThat(facts(data, dispute)).containsExactly(applied("erased", "r-2"));
        assertThat(erasing(data, Mediating.KIND, "r-2").erase(dispute, AT)).isEqualTo(1);
        assertThat(facts(data, dispute)).containsExactly(applied("erased", "erased-2"));

        assertThat(JdbcFeed.of(data, WIRE).after(0, 10)).hasSize(1);
        assertThat(texts(data)).noneMatch(text -> text.contains("\"r-1\"") || text.contains("\"r-2\""));
        assertThat(HashChain.of(data).erasable(Mediating.KIND).verify().isSound())
                .isTrue();
    }

    private static CourseFact applied(String applicant, String respondent) {
        return new IntakeFact.Applied(
                AT,
                Application.of(
                                new DisputeKindId("neighbours"),
                                new AreaId("village"),
                                Parties.of(List.of(
                                        new Party(new PersonId(applicant), Side.APPLICANT),
                                        new Party(new PersonId(respondent), Side.RESPONDENT))),
                                Set.of(new IssueId("fence")))
                        .build(),
                new Opening(
                        new EditionId("2026"),
                        new TrackId("people"),
                        new Actor.Party(new PersonId(applicant)),
                        false,
                        Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void who_were_several_stay_several(Engine engine) throws SQLException {
        DataSource data = engine.emptied();
        StreamId visits = new StreamId("v-1");
        keep(data, KIND, visits, 0, new Visited("a", persons("p-1", "p-2", "p-3")));
        keep(data, KIND, visits, 1, new Visited("b", persons("p-2", "p-4")));

        assertThat(erasing(data, KIND, "p-1", "p-2").erase(visits, AT)).isEqualTo(2);
        Visited first = (Visited) facts(data, visits).get(0);
        Visited second = (Visited) facts(data, visits).get(1);
        assertThat(first.visitors()).isEqualTo(persons("erased", "erased-2", "p-3"));
        // p-2 is the one who was in both.
        assertThat(second.visitors()).hasSize(2).contains(new PersonId("p-4")).containsAnyElementsOf(first.visitors());

        // Whom it finds where somebody is gone already is nobody any more.
        assertThat(erasing(data, KIND, "erased", "erased-2").erase(visits, AT)).isZero();
        assertThat(erasing(data, KIND, "erased-2", "p-4", "erased", "p-3").erase(visits, AT))
                .isEqualTo(2);
        assertThat(((Visited) facts(data, visits).get(0)).visitors()).hasSize(3);
        assertThat(texts(data)).noneMatch(text -> text.contains("\"p-"));
        assertThat(HashChain.of(data).erasable(KIND).verify().isSound()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void what_could_not_be_read_any_more_stays_and_holds_up_nobody_else(Engine engine) throws SQLException {
        DataSource data = engine.emptied();
        StreamId one = new StreamId("v-1");
        StreamId other = new StreamId("v-2");
        keep(data, KIND, one, 0, new Visited("a", persons("p-1")));
        keep(data, KIND, one, 1, new Numbered("p-1"));
        List<String> before = texts(data);
        Erasing erasing = erasing(data, KIND, "p-1");

        assertThatThrownBy(() -> erasing.erase(one, AT))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("nothing was erased in v-1, for without its persons fact 2 would be ")
                .hasMessageNotContaining("p-1");
        assertThat(texts(data)).isEqualTo(before);

        keep(data, KIND, other, 0, new Visited("a", persons("p-1")));
        JdbcBookmarks bookmarks = JdbcBookmarks.of(data);
        assertThatThrownBy(() -> erasing.follow(JdbcFeed.of(data, WIRE), bookmarks, AT))
                .isInstanceOf(UnreadableException.class);
        assertThat(facts(data, one)).contains(new Numbered("p-1"));
        assertThat(facts(data, other)).containsExactly(new Visited("a", persons("erased")));
        assertThat(bookmarks.bookmark(Erasing.READER)).isZero();
    }
}
