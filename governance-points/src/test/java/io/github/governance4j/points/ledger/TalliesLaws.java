package io.github.governance4j.points.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Score;
import io.github.governance4j.points.scoring.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Running counts on pages come to what a plain map of them comes to, whatever the numbers, and however entries change meanwhile. */
class TalliesLaws {
    /** One thing that happens to counts. */
    record Step(Kind kind, List<Counted> counted) {
        enum Kind {
            DEED,
            COUNT,
            UNCOUNT,
            BEGIN,
            CHANGE,
            MAP
        }
    }

    @Property
    void counts_are_those_of_a_plain_map_in_the_order_they_began(
            @ForAll @Size(max = 40) List<@From("steps") Step> steps) {
        Entries entries = Entries.NONE;
        Map<Tally, Long> plain = new LinkedHashMap<>();
        List<Entry> recorded = new ArrayList<>();
        for (Step step : steps) {
            switch (step.kind()) {
                case DEED -> {
                    String id = "deed-" + recorded.size();
                    entries = entries.plus(fact(id, step.counted()), score(step.counted()), 50, 400, Entry.NEVER);
                    recorded.add(entries.find(new CommandId(id)).orElseThrow());
                    add(plain, step.counted(), 1);
                }
                case COUNT -> {
                    entries = Tallies.adding(entries, step.counted(), 1);
                    add(plain, step.counted(), 1);
                }
                case UNCOUNT -> {
                    entries = Tallies.adding(entries, step.counted(), -1);
                    add(plain, step.counted(), -1);
                }
                case BEGIN -> {
                    for (Counted one : step.counted()) {
                        entries = Tallies.with(entries, one.tally(), one.amount());
                        plain.merge(one.tally(), one.amount(), Long::sum);
                    }
                }
                case CHANGE -> {
                    if (!recorded.isEmpty()) {
                        Entry old = recorded.get(0);
                        recorded.set(0, old.reversing());
                        entries = entries.changing(old.id(), Entry::reversing);
                    }
                }
                case MAP -> {
                    recorded.replaceAll(entry -> entry.spending(1));
                    entries = entries.map(entry -> entry.spending(1));
                }
            }
        }
        assertThat(new ArrayList<>(Tallies.all(entries).entrySet())).isEqualTo(new ArrayList<>(plain.entrySet()));
        for (Tally tally : tallies()) {
            assertThat(Tallies.of(entries, tally)).isEqualTo(plain.getOrDefault(tally, 0L));
            assertThat(Tallies.isBegun(entries, tally)).isEqualTo(plain.containsKey(tally));
        }
        List<Entry> read = new ArrayList<>();
        entries.forEach(read::add);
        assertThat(read).isEqualTo(recorded);
    }

    @Property
    void the_next_lapse_is_exact_however_far_away(@ForAll List<@From("days") Long> lastDays) {
        Account account = Account.EMPTY;
        long first = Entry.NEVER;
        for (long lastDay : lastDays) {
            Score score = score(List.of(), lastDay);
            account = account.plus(new LedgerFact.DeedScored(
                    new CommandId("d"), new PersonId("m"), Optional.of(new PersonId("c")), score));
            first = Math.min(first, lastDay);
            assertThat(account.nextLapse()).isEqualTo(first);
        }
    }

    private static void add(Map<Tally, Long> to, List<Counted> counted, int sign) {
        for (Counted one : counted) {
            if (one.amount() != 0) {
                to.merge(one.tally(), sign * one.amount(), Long::sum);
            }
        }
    }

    private static LedgerFact.DeedScored fact(String id, List<Counted> counted) {
        PersonId member = new PersonId("member-" + counted.size());
        return new LedgerFact.DeedScored(new CommandId(id), member, Optional.of(new PersonId("clerk")), score(counted));
    }

    private static Score score(List<Counted> counted) {
        return score(counted, 400);
    }

    private static Score score(List<Counted> counted, long lastDay) {
        return Score.builder()
                .item(new ItemCode("item"))
                .edition(new EditionId("2026-1"))
                .earned(35)
                .granted(Points.ofHundredths(50))
                .lost(Points.ZERO)
                .redeemable(true)
                .counted(counted)
                .lastDay(OptionalLong.of(lastDay))
                .standingLastDay(OptionalLong.empty())
                .build();
    }

    /** Equal ones are made anew each time, so that they are told by what they say. */
    private static List<Tally> tallies() {
        List<Tally> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(Tally.cap("group-" + i % 3, i < 6 ? PeriodKind.MONTH : PeriodKind.YEAR, 31L * (i / 3)));
        }
        all.add(new Tally(Tally.Kind.CAP, "group-0", PeriodKind.MONTH, 0, Optional.of(new PersonId("a"))));
        all.add(new Tally(Tally.Kind.CAP, "group-0", PeriodKind.MONTH, 0, Optional.of(new PersonId("b"))));
        return all;
    }

    @Provide
    Arbitrary<Long> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(20_000, 20_400),
                Arbitraries.of(
                        (long) Integer.MIN_VALUE,
                        Integer.MIN_VALUE - 1L,
                        (long) Integer.MAX_VALUE,
                        Integer.MAX_VALUE + 1L,
                        Entry.NEVER));
    }

    @Provide
    Arbitrary<Step> steps() {
        Arbitrary<Long> amounts = Arbitraries.oneOf(
                Arbitraries.just(50L),
                Arbitraries.longs().between(0, 3),
                Arbitraries.longs().between(30_000, 40_000),
                Arbitraries.longs().between(0, 3_000_000_000L));
        Arbitrary<List<Counted>> counted = Combinators.combine(
                        Arbitraries.integers().between(0, tallies().size() - 1), amounts)
                .as((which, amount) -> new Counted(tallies().get(which), amount))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(Step.Kind.class), counted).as(Step::new);
    }
}
