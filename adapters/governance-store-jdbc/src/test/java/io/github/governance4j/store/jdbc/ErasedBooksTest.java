package io.github.governance4j.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.matter.Reporter;
import io.github.governance4j.core.matter.ReporterCommand;
import io.github.governance4j.core.matter.ReporterFact;
import io.github.governance4j.core.matter.ReporterRefusal;
import io.github.governance4j.core.matter.Reporters;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Classification;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.Outcome;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.json.Wire;
import io.github.governance4j.json.WireForm;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Cap;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Validity;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Fund;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Opening;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody reports a hazard, is given points for it under the receipt, spends some, and is erased: the village's books stay as they are. */
class ErasedBooksTest {
    private static final String PERSON = "reporter-440106";
    private static final ReceiptId RECEIPT = new ReceiptId("receipt-7");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = DAY.plusMonths(30);
    private static final EditionId EDITION = new EditionId("village-2026");
    private static final ItemCode HAZARD = new ItemCode("V001");
    private static final ItemCode HELPING = new ItemCode("V002");
    private static final StreamId REPORTER = new StreamId("reporter-1");
    private static final StreamId MATTER = new StreamId("matter-1");
    private static final StreamId REWARDED = new StreamId(RECEIPT.value());
    private static final StreamId NEIGHBOUR = new StreamId("h-1");
    private static final StreamId MOVED = new StreamId("h-2");
    private static final List<StreamId> ACCOUNTS = List.of(REWARDED, NEIGHBOUR, MOVED);
    private static final Actor RECORDER = MatterCounty.post(MatterCounty.CENTRE, "one");

    /** What the store's own tests take apart by hand, as a host has it. */
    private record Host(
            JdbcEventStore store,
            Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> accounts,
            Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> summarised,
            Desk<MatterCommand, Matter, MatterFact, MatterRefusal> matters,
            Desk<ReporterCommand, Reporter, ReporterFact, ReporterRefusal> reporters) {

        static Host on(DataSource data) {
            JdbcEventStore store = JdbcEventStore.owning(data, Wire.standard());
            Ledger ledger = Ledger.over(Editions.of(List.of(new Edition<>(
                    EDITION,
                    LocalDate.of(2026, 1, 1),
                    Adoption.byAuthority(new BodyId("town"), "No 1", LocalDate.of(2025, 12, 1)),
                    Catalogue.of(List.of(
                            item(HAZARD, "报告道路、消防、房屋隐患", DeedKind.HAZARD_REPORT, "3"),
                            item(HELPING, "义务帮助邻里", DeedKind.MUTUAL_AID, "1")))))));
            Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> accounts = Desk.of(
                            Ledger.KIND, ledger, LedgerFact.class, store)
                    .withRow(account -> Map.of("points", account.redeemable(DAY).toString()));
            return new Host(
                    store,
                    accounts,
                    accounts.withSnapshots(JdbcSnapshots.beside(store), WireForm.ofAccounts(), 1),
                    Desk.of(
                            Matters.KIND,
                            Matters.over(MatterCounty.editions(10), MatterCounty.place(), WorkCalendar.china()),
                            MatterFact.class,
                            store),
                    Desk.of(Reporters.KIND, new Reporters(), ReporterFact.class, store));
        }

        private static Item item(ItemCode code, String title, DeedKind kind, String worth) {
            return Item.builder()
                    .itemCode(code)
                    .category("公共参与")
                    .title(title)
                    .direction(Direction.AWARD)
                    .worth(new Worth.Fixed(Points.of(worth)))
                    .addCaps(new Cap(new CapGroup("month-" + code), Points.of("10"), PeriodKind.MONTH))
                    .validity(new Validity(12))
                    .classification(new Classification(kind, Effect.GOODS, Bearer.PERSON, new PersonId("clerk")))
                    .build();
        }

        void lives() {
            taken(reporters.handle(
                    REPORTER,
                    new ReporterCommand.Register(
                            stamp("registered", 0, new Actor.Party(new PersonId(PERSON))),
                            RECEIPT,
                            new PersonId(PERSON))));
            taken(matters.handle(
                    MATTER,
                    new IntakeCommand.Report(
                            stamp("reported", 1, new Actor.Channel(RECEIPT)),
                            MatterCounty.notice(RECEIPT.value(), MatterCounty.LEAK))));
            // The account is the receipt's, and so is the one who did it: nobody behind the counter needs to know more.
            Deed report = new Deed(HAZARD, new PersonId(RECEIPT.value()));
            taken(summarised.handle(
                    REWARDED, new LedgerCommand.ScoreDeed(stamp("scored-1", 2, new Actor.Channel(RECEIPT)), report)));
            taken(summarised.handle(REWARDED, new LedgerCommand.ScoreDeed(stamp("scored-2", 3, RECORDER), report)));
            taken(summarised.handle(
                    REWARDED, new LedgerCommand.Spend(stamp("spent-1", 4, RECORDER), Points.of("2.5"))));
            Deed help = new Deed(HELPING, new PersonId("r-204"));
            taken(summarised.handle(NEIGHBOUR, new LedgerCommand.ScoreDeed(stamp("scored-3", 5, RECORDER), help)));
            Opening opening = new Opening(
                    List.of(new Opening.OpeningLot(Points.of("40"), OptionalLong.of(LATER.toEpochDay()))),
                    Points.of("100"),
                    List.of());
            taken(accounts.handle(MOVED, new LedgerCommand.BringIn(stamp("moved", 6, RECORDER), opening)));
            taken(accounts.handle(MOVED, new LedgerCommand.Spend(stamp("spent-2", 7, RECORDER), Points.of("15"))));
        }

        static void taken(Outcome<?, ?> outcome) {
            boolean accepted =
                    outcome.fold(decided -> decided.decision().isAccepted(), repeated -> false, contended -> false);
            assertThat(accepted).as(outcome.toString()).isTrue();
        }

        /** Everything that must be afterwards as it was before. */
        Books books() {
            Map<StreamId, Object> states = new HashMap<>();
            Map<StreamId, List<StoredFact>> facts = new HashMap<>();
            Fund fund = Fund.EMPTY;
            long redeemable = 0;
            long standing = 0;
            long afterLapse = 0;
            for (StreamId account : ACCOUNTS) {
                Account state = accounts.open(account).state();
                assertThat(summarised.open(account).state()).isEqualTo(state);
                states.put(account, state);
                facts.put(account, store.load(account));
                redeemable += state.redeemable(DAY).hundredths();
                afterLapse += state.redeemable(LATER).hundredths();
                standing += state.standing(DAY).hundredths();
                for (StoredFact fact : facts.get(account)) {
                    fund = fund.with((LedgerFact) fact.fact());
                }
            }
            states.put(MATTER, matters.open(MATTER).state());
            facts.put(MATTER, store.load(MATTER));
            return new Books(states, facts, fund, redeemable, afterLapse, standing);
        }
    }

    /** Points in hundredths. */
    private record Books(
            Map<StreamId, Object> states,
            Map<StreamId, List<StoredFact>> facts,
            Fund fund,
            long redeemable,
            long afterLapse,
            long standing) {}

    private static Stamp stamp(String id, int hours, Actor by) {
        LocalDateTime at = DAY.atTime(8, 0).plusHours(hours);
        return new Stamp(new CommandId(id), at, at, by);
    }

    /** Where in the database a text is found, by table and column, whatever tables there are. */
    private static List<String> columnsWith(DataSource data, String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = data.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            String value = rows.getString(i);
                            if (value != null && value.contains(text)) {
                                found.add(table + "."
                                        + rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        DatabaseMetaData about = connection.getMetaData();
        try (ResultSet rows = about.getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith("g4j_")
                        && !name.endsWith("_seq")
                        && rows.getString("TABLE_TYPE").contains("TABLE")) {
                    tables.add(name);
                }
            }
        }
        assertThat(tables).contains("g4j_stream", "g4j_command", "g4j_fact", "g4j_snapshot");
        return tables;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void the_books_balance_as_before_when_a_reporter_is_erased(Engine engine) throws SQLException {
        DataSource data = engine.emptied();
        Host host = Host.on(data);
        host.lives();
        Books before = host.books();
        // Counted by hand: two reports of 3 less 2.5, one help of 1, 40 less 15; standing 6, 1 and 100.
        assertThat(before.redeemable()).isEqualTo(350 + 100 + 2_500);
        assertThat(before.afterLapse()).isEqualTo(2_500);
        assertThat(before.standing()).isEqualTo(600 + 100 + 10_000);
        assertThat(before.fund().outstanding().hundredths()).isEqualTo(before.redeemable());
        assertThat(before.fund().standing()).isEqualTo(before.standing());
        assertThat(columnsWith(data, PERSON)).contains("g4j_fact.body", "g4j_command.actor");
        assertThat(columnsWith(data, RECEIPT.value())).contains("g4j_snapshot.stream");

        host.reporters().handle(REPORTER, new ReporterCommand.Erase(stamp("erase", 24, RECORDER)));
        int redacted = Erasing.of(data, Wire.standard())
                .follow(
                        JdbcFeed.of(data, Wire.standard()),
                        JdbcBookmarks.of(data),
                        DAY.plusDays(2).atStartOfDay());

        assertThat(columnsWith(data, PERSON)).isEmpty();
        assertThat(host.books()).isEqualTo(before);
        Verification found = HashChain.of(data).verify();
        assertThat(found.faults()).isEmpty();
        // The fact that registered the person, and the command that brought it with the person as its actor.
        assertThat(redacted).isEqualTo(2);
        assertThat(found.redacted())
                .containsExactlyInAnyOrder(
                        new Verification.Redacted(REPORTER.value(), 1), new Verification.Redacted(REPORTER.value(), 0));
        // Accounts go on: what is left can be spent, and no more than that.
        Host.taken(host.summarised()
                .handle(REWARDED, new LedgerCommand.Spend(stamp("spent-3", 72, RECORDER), Points.of("3.5"))));
        assertThat(host.accounts().open(REWARDED).state().redeemable(DAY.plusDays(3)))
                .isEqualTo(Points.ZERO);
        assertThat(HashChain.of(data).verify().isSound()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void the_edition_a_decision_went_by_stands_beside_its_command(Engine engine) throws SQLException {
        DataSource data = engine.emptied();
        Host.on(data).lives();

        assertThat(edition(data, NEIGHBOUR, "scored-3")).isEqualTo(EDITION.value());
        assertThat(edition(data, REWARDED, "scored-1")).isEqualTo(EDITION.value());
        assertThat(edition(data, MATTER, "reported")).isEqualTo("2026-1");
        // Spending, bringing in and registering go by no edition.
        assertThat(edition(data, REWARDED, "spent-1")).isNull();
    }

    private static String edition(DataSource data, StreamId stream, String command) throws SQLException {
        try (Connection connection = data.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT edition FROM g4j_command WHERE stream = ? AND command_id = ?")) {
            statement.setString(1, stream.value());
            statement.setString(2, command);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
