package io.github.governance4j.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgendaLaws {
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** One thing done to an agenda: noted, forgotten (a negative moment) or asked about (a negative key). */
    record Act(int key, int seconds, int limit) {
        LocalDateTime moment() {
            return START.plusSeconds(seconds);
        }
    }

    @Property
    void it_answers_as_a_sorted_list_would(@ForAll("acts") List<Act> acts) {
        Agenda<Integer> agenda = new Agenda<>();
        Map<Integer, LocalDateTime> naive = new HashMap<>();
        for (Act act : acts) {
            if (act.key < 0) {
                assertThat(agenda.due(act.moment(), act.limit)).isEqualTo(sorted(naive, act.moment(), act.limit));
            } else if (act.seconds < 0) {
                agenda.remove(act.key);
                naive.remove(act.key);
            } else {
                agenda.put(act.key, act.moment());
                naive.put(act.key, act.moment());
            }
            assertThat(agenda.size()).isEqualTo(naive.size());
            assertThat(agenda.moment(act.key)).isEqualTo(Optional.ofNullable(naive.get(act.key)));
        }
        assertThat(agenda.due(LocalDateTime.MAX, Integer.MAX_VALUE))
                .isEqualTo(sorted(naive, LocalDateTime.MAX, Integer.MAX_VALUE));
    }

    private static List<Integer> sorted(Map<Integer, LocalDateTime> naive, LocalDateTime until, int limit) {
        List<Map.Entry<Integer, LocalDateTime>> all = new ArrayList<>(naive.entrySet());
        all.sort(Map.Entry.<Integer, LocalDateTime>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return all.stream()
                .filter(entry -> !entry.getValue().isAfter(until))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Example
    void fractions_of_a_second_count_and_are_given_back() {
        Agenda<Integer> agenda = new Agenda<>();
        LocalDateTime moment = START.plusHours(9).plusNanos(1);
        agenda.put(1, moment);
        assertThat(agenda.moment(1)).contains(moment);
        assertThat(agenda.due(moment.minusNanos(1), 1)).isEmpty();
        assertThat(agenda.due(moment, 1)).containsExactly(1);
    }

    @Example
    void a_key_noted_again_is_named_as_it_was_noted_last() {
        Agenda<String> agenda = new Agenda<>();
        String again = "KEY".toLowerCase(Locale.ROOT);
        agenda.put("key", START);
        agenda.put(again, START.plusDays(1));
        assertThat(agenda.due(START.plusDays(1), 1).get(0)).isSameAs(again);
    }

    @Example
    void a_limit_is_at_least_one() {
        assertThatThrownBy(() -> new Agenda<Integer>().due(START, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 20)
    void asking_touches_what_is_due_and_nothing_else(
            @ForAll("sizes") int open, @ForAll("sizes") int due, @ForAll("sizes") int limit) {
        Touched touched = new Touched();
        Agenda<Counted> agenda = new Agenda<>();
        for (int i = 0; i < open; i++) {
            agenda.put(new Counted(i, touched), START.plusDays(2 + i % 300));
        }
        for (int i = 0; i < due; i++) {
            agenda.put(new Counted(open + i, touched), START.plusHours(9));
        }
        touched.times = 0;
        List<Counted> asked = agenda.due(START.plusDays(1), limit);
        assertThat(asked).hasSize(Math.min(due, limit));
        // Sorting what is due compares each of them no more than a few times; what is only open is never looked at.
        assertThat(touched.times)
                .isLessThanOrEqualTo(2L * due * (1 + Integer.toBinaryString(due).length()));
        touched.times = 0;
        agenda.due(START.plusDays(1), limit);
        assertThat(touched.times).as("asked again").isZero();
    }

    @Example
    void asking_when_nothing_is_due_touches_nothing() {
        Touched touched = new Touched();
        Agenda<Counted> agenda = new Agenda<>();
        for (int i = 0; i < 100_000; i++) {
            agenda.put(new Counted(i, touched), START.plusDays(1 + i % 300));
        }
        touched.times = 0;
        assertThat(agenda.due(START, 100)).isEmpty();
        assertThat(touched.times).isZero();
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, 3_000).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(-4, 12),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(-50_000, 3 * 86_400),
                                // A fortnight and more apart, too, and to the second at the ends of days.
                                Arbitraries.of(0, 1, 86_399, 86_400, 86_401, 16 * 86_400, 17 * 86_400, 33 * 86_400)),
                        Arbitraries.integers().between(1, 6))
                .as(Act::new)
                .list()
                .ofMaxSize(60);
    }

    private static final class Touched {
        private long times;
    }

    /** A key that tells how often it was looked at. */
    private static final class Counted implements Comparable<Counted> {
        private static final Comparator<Counted> ORDER = Comparator.comparingInt(one -> one.number);

        private final int number;
        private final Touched touched;

        Counted(int number, Touched touched) {
            this.number = number;
            this.touched = touched;
        }

        @Override
        public int compareTo(Counted other) {
            touched.times++;
            return ORDER.compare(this, other);
        }

        @Override
        public boolean equals(Object other) {
            touched.times++;
            return other instanceof Counted that && number == that.number;
        }

        @Override
        public int hashCode() {
            touched.times++;
            return number;
        }
    }
}
