package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class LedgerLaws {
    private static final Ledger LEDGER = Ledger.over(Village.editions());

    /** What a history of wishes came to. */
    record Lived(Account account, List<LedgerFact> facts) {}

    private static Lived live(List<LedgerCommand> wishes) {
        Account account = LEDGER.initial();
        List<LedgerFact> facts = new ArrayList<>();
        for (LedgerCommand wish : wishes) {
            Decision<LedgerFact, PointsRefusal> decision = LEDGER.decide(wish, account);
            facts.addAll(decision.facts());
            account = LEDGER.evolveAll(account, decision.facts());
        }
        return new Lived(account, facts);
    }

    @Property
    void what_was_earned_is_there_or_has_lapsed(@ForAll("histories") List<LedgerCommand> wishes) {
        Lived lived = live(wishes);
        long earned = 0;
        long lapsed = 0;
        long standing = 0;
        for (LedgerFact fact : lived.facts()) {
            if (fact instanceof LedgerFact.DeedScored scored) {
                standing += scored.score().granted().hundredths();
                earned += scored.score().redeemable() ? scored.score().granted().hundredths() : 0;
            } else if (fact instanceof LedgerFact.LotsLapsed lots) {
                lapsed += lots.lots().stream()
                        .mapToLong(l -> l.remaining().hundredths())
                        .sum();
            }
        }
        long held = lived.account().lots().stream()
                .mapToLong(l -> l.remaining().hundredths())
                .sum();
        assertThat(held + lapsed).isEqualTo(earned);
        assertThat(lived.account().recordedStanding().hundredths()).isEqualTo(standing);
        Statistics.label("lapses")
                .collect(lapsed > 0)
                .coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Property
    void caps_hold_in_every_order_of_arrival(@ForAll("histories") List<LedgerCommand> wishes, @ForAll long seed) {
        List<LedgerCommand> shuffled = new ArrayList<>(wishes);
        Collections.shuffle(shuffled, new Random(seed));
        Map<Long, Long> perMonth = new HashMap<>();
        boolean bound = false;
        for (LedgerFact fact : live(shuffled).facts()) {
            if (fact instanceof LedgerFact.DeedScored scored
                    && scored.score().counted().stream()
                            .anyMatch(count -> count.tally().name().equals("AB"))) {
                perMonth.merge(
                        PeriodKind.MONTH.firstDay(scored.score().earned()),
                        scored.score().granted().hundredths(),
                        Long::sum);
                bound |= scored.score().lost().isPositive();
            }
        }
        assertThat(perMonth.values()).allMatch(sum -> sum <= 12_00);
        Statistics.label("cap bound").collect(bound).coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Property
    void replay_without_any_edition_gives_the_same_account(@ForAll("histories") List<LedgerCommand> wishes) {
        Lived lived = live(wishes);
        assertThat(Ledger.over(Editions.none()).replay(lived.facts())).isEqualTo(lived.account());
    }

    @Property
    void lots_stand_in_the_order_they_lapse_in(@ForAll("histories") List<LedgerCommand> wishes) {
        assertThat(live(wishes).account().lots())
                .isSortedAccordingTo((a, b) -> Long.compare(
                        a.lastDay().orElse(Long.MAX_VALUE), b.lastDay().orElse(Long.MAX_VALUE)));
    }

    @Property
    void what_can_be_spent_is_judged_by_the_day_whether_lapses_were_recorded_or_not(
            @ForAll("histories") List<LedgerCommand> wishes, @ForAll("days") LocalDate day) {
        Account account = live(wishes).account();
        Account recorded = LEDGER.evolveAll(
                account, LEDGER.decide(Village.lapse("now", day), account).facts());
        assertThat(recorded.redeemable(day)).isEqualTo(account.redeemable(day));
    }

    @Property
    void what_is_due_can_be_done_and_is_then_over(@ForAll("histories") List<LedgerCommand> wishes) {
        Account account = live(wishes).account();
        Optional<Due<LedgerCommand>> due = LEDGER.due(account);
        int answered = 0;
        while (due.isPresent()) {
            Decision<LedgerFact, PointsRefusal> decision =
                    LEDGER.decide(due.get().command(), account);
            assertThat(decision.isAccepted()).isTrue();
            assertThat(due.get().command().stamp().happened())
                    .isEqualTo(due.get().at());
            account = LEDGER.evolveAll(account, decision.facts());
            Optional<Due<LedgerCommand>> next = LEDGER.due(account);
            if (next.isPresent()) {
                assertThat(next.get().at()).isAfter(due.get().at());
                assertThat(next.get().command().stamp().id())
                        .isNotEqualTo(due.get().command().stamp().id());
            }
            due = next;
            assertThat(++answered).isLessThan(100);
        }
        assertThat(account.lots()).allMatch(lot -> lot.lastDay().isEmpty());
    }

    @Property
    void what_is_due_does_not_hang_on_what_was_asked_before(
            @ForAll("histories") List<LedgerCommand> wishes, @ForAll("days") LocalDate day) {
        Ledger asked = Ledger.over(Village.editions());
        Account lived = live(wishes).account();
        LedgerCommand last = Village.score("last", "A", day);
        for (Account account : List.of(LEDGER.initial(), lived, caughtUp(lived))) {
            Account now = LEDGER.evolveAll(account, LEDGER.decide(last, account).facts());
            Ledger fresh = Ledger.over(Village.editions());
            assertThat(asked.due(now)).isEqualTo(fresh.due(now)).isEqualTo(asked.due(now));
        }
    }

    private static Account caughtUp(Account account) {
        Account now = account;
        for (Optional<Due<LedgerCommand>> due = LEDGER.due(now); due.isPresent(); due = LEDGER.due(now)) {
            now = LEDGER.evolveAll(now, LEDGER.decide(due.get().command(), now).facts());
        }
        return now;
    }

    @Property
    void a_lot_that_comes_in_after_its_day_is_not_due_in_the_past(@ForAll("days") LocalDate day) {
        Lived lived = live(List.of(
                Village.score("first", "A", Village.FROM),
                Village.lapse("swept", Village.FROM.plusYears(4)),
                Village.score("late", "A", day)));
        LEDGER.due(lived.account())
                .ifPresent(due -> assertThat(due.at())
                        .isAfterOrEqualTo(Village.FROM.plusYears(4).atStartOfDay()));
    }

    @Property
    void deciding_leaves_the_account_as_it_was(
            @ForAll("histories") List<LedgerCommand> wishes, @ForAll("wishes") LedgerCommand wish) {
        Account before = live(wishes).account();
        Account same = live(wishes).account();
        LEDGER.evolveAll(before, LEDGER.decide(wish, before).facts());
        assertThat(before).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
    }

    @Property
    void points_for_honour_alone_cannot_be_spent(@ForAll("days") LocalDate day) {
        Account account = live(List.of(Village.score("d", "D", day))).account();
        assertThat(account.redeemable(day)).isEqualTo(Points.ZERO);
        assertThat(account.standing(day)).isEqualTo(Points.of("50"));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1000).map(Village.FROM::plusDays);
    }

    @Provide
    Arbitrary<LedgerCommand> wishes() {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 1_000_000).map(i -> "c" + i);
        // Days cluster, so that deeds meet under one cap.
        Arbitrary<LocalDate> day =
                Arbitraries.oneOf(days(), Arbitraries.integers().between(30, 45).map(Village.FROM::plusDays));
        Arbitrary<String> items = Arbitraries.of("A", "A", "B", "C", "D", "E", "F", "G", "X");
        Arbitrary<LedgerCommand> score = Combinators.combine(ids, items, day).as(Village::score);
        Arbitrary<LedgerCommand> lapse = Combinators.combine(ids, days()).as(Village::lapse);
        return Arbitraries.frequencyOf(Tuple.of(6, score), Tuple.of(1, lapse));
    }

    @Provide
    Arbitrary<List<LedgerCommand>> histories() {
        return wishes().list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .uniqueElements(c -> c.stamp().id());
    }
}
