package io.github.governance4j.store.jdbc.deciders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.matter.IntakeCommand;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.matter.Opening;
import io.github.governance4j.core.matter.Side;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.Waiting;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.json.Wire;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What {@code docs/moving-over.md} tells a host to do, done: a thousand accounts and fifty running matters come in on one day. */
class MovingOverExamples {
    private static final LocalDate MOVED = LocalDate.of(2026, 5, 25);
    private static final int ACCOUNTS = 1_000;
    private static final int MATTERS = 50;
    private static final int BATCH = 250;

    private final JdbcEventStore store = JdbcEventStore.owning(Base.H2.dataSource(), Wire.standard());

    /** A line of the old system's export. */
    private record Line(String account, long hundredths, LocalDate lastDay) {}

    @Test
    void a_thousand_accounts_come_in_with_lots_that_lapse_on_their_own_days() {
        List<Line> export = export();
        Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> desk =
                Desk.of(Ledger.KIND, Ledger.over(Editions.none()), LedgerFact.class, store);
        assertThat(bringIn(desk, export)).isEqualTo(ACCOUNTS);
        // Cut off and begun again: what is there stays as it is.
        assertThat(bringIn(desk, export)).isZero();
        for (int days : new int[] {0, 40, 200, 900}) {
            LocalDate day = MOVED.plusDays(days);
            LocalDateTime morning = day.atTime(6, 0);
            assertThat(desk.tick(morning, 100_000)).isEqualTo(days == 0 ? 0 : lapses(export, days));
            assertThat(held(desk, day)).as("what can be spent on " + day).isEqualTo(left(export, day));
            assertThat(store.dueBefore(Ledger.KIND, morning, 1)).isEmpty();
        }
    }

    private final List<Integer> ticked = new ArrayList<>(List.of(0));

    /** How many commands the clock needs: one for each account and each of its last days since the day it was last asked. */
    private int lapses(List<Line> export, int days) {
        LocalDate before = MOVED.plusDays(ticked.get(ticked.size() - 1));
        ticked.add(days);
        return (int) export.stream()
                .filter(line ->
                        !line.lastDay().isBefore(before) && line.lastDay().isBefore(MOVED.plusDays(days)))
                .map(line -> line.account() + line.lastDay())
                .distinct()
                .count();
    }

    private static long left(List<Line> export, LocalDate day) {
        long sum = 0;
        for (Line line : export) {
            sum += line.lastDay().isBefore(day) ? 0 : line.hundredths();
        }
        return sum;
    }

    private static long held(Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> desk, LocalDate day) {
        long sum = 0;
        for (int i = 0; i < ACCOUNTS; i++) {
            sum += desk.open(new StreamId("H" + i)).state().redeemable(day).hundredths();
        }
        return sum;
    }

    private static List<Line> export() {
        Random random = new Random(20_260_525);
        List<Line> lines = new ArrayList<>();
        for (int account = 0; account < ACCOUNTS; account++) {
            for (int lot = random.nextInt(4); lot >= 0; lot--) {
                lines.add(new Line(
                        "H" + account, 50L * (1 + random.nextInt(400)), MOVED.plusDays(random.nextInt(1_000))));
            }
        }
        return lines;
    }

    /** How many were new. */
    private long bringIn(Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> desk, List<Line> export) {
        List<Append> appends = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            StreamId account = new StreamId("H" + i);
            List<io.github.governance4j.points.ledger.Opening.OpeningLot> lots = export.stream()
                    .filter(line -> line.account().equals(account.value()))
                    .map(line -> new io.github.governance4j.points.ledger.Opening.OpeningLot(
                            Points.ofHundredths(line.hundredths()),
                            OptionalLong.of(line.lastDay().toEpochDay())))
                    .toList();
            Points standing = Points.of("100");
            LedgerCommand command = new LedgerCommand.BringIn(
                    stamp("moved-" + account, MOVED.atStartOfDay()),
                    new io.github.governance4j.points.ledger.Opening(lots, standing, List.of()));
            desk.propose(account, command).append().ifPresent(appends::add);
        }
        long done = 0;
        for (int from = 0; from < appends.size(); from += BATCH) {
            for (Appended one : store.appendEach(appends.subList(from, Math.min(appends.size(), from + BATCH)))) {
                done += one instanceof Appended.Done ? 1 : 0;
            }
        }
        return done;
    }

    private static Stamp stamp(String id, LocalDateTime happened) {
        return new Stamp(
                new CommandId(id),
                happened,
                MOVED.atTime(8, 0),
                new Actor.Post(new PostId("centre-one"), new PersonId("centre.one")));
    }

    @Test
    void fifty_running_matters_come_in_where_they_stand_with_the_deadlines_they_had() {
        Desk<MatterCommand, Matter, MatterFact, MatterRefusal> desk = Desk.of(
                Matters.KIND,
                Matters.over(MatterCounty.editions(10), MatterCounty.place(), WorkCalendar.china()),
                MatterFact.class,
                store);
        TreeSet<StreamId> late = new TreeSet<>();
        for (int i = 0; i < MATTERS; i++) {
            StreamId matter = new StreamId("M" + i);
            int rung = 1 + i % 2;
            LocalDateTime since = MOVED.minusDays(1 + i % 14).atTime(9, 30);
            Opening opening = Opening.of(
                            MatterCounty.WATER,
                            MatterCounty.TOWN,
                            new LadderId("hotline"),
                            Start.midway(rung, since, 0))
                    .lead(Side.DEPARTMENT)
                    .build();
            MatterCommand command = new IntakeCommand.BringIn(
                    stamp("moved-" + i, MOVED.atTime(8, 0)), MatterCounty.notice("r-" + i, MatterCounty.LEAK), opening);
            boolean accepted = desk.handle(matter, command)
                    .fold(decided -> decided.decision().isAccepted(), repeated -> false, contended -> false);
            assertThat(accepted).isTrue();
            LocalDate last = workingDaysAfter(since.toLocalDate(), rung == 1 ? 10 : 5);
            Matter state = desk.open(matter).state();
            assertThat(state.climb().rung()).isEqualTo(rung);
            assertThat(state.climb().deadline().orElseThrow().lastDay())
                    .as(matter + " since " + since)
                    .isEqualTo(last);
            if (last.isBefore(MOVED)) {
                late.add(matter);
            }
        }
        assertThat(late).isNotEmpty().hasSizeLessThan(MATTERS);
        // What ran out before the move is told of at once; nothing else is.
        assertThat(store.dueBefore(Matters.KIND, MOVED.atTime(8, 0), 1_000).stream()
                        .map(Waiting::stream))
                .containsExactlyInAnyOrderElementsOf(late);
    }

    /** From the 11th to the end of that May no working day is moved and no weekday is a holiday. */
    private static LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            left -= last.getDayOfWeek() == DayOfWeek.SATURDAY || last.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return last;
    }
}
