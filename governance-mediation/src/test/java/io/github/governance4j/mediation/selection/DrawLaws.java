package io.github.governance4j.mediation.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.mediation.DisputeId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What a draw owes those it decides about. */
class DrawLaws {
    @Provide
    Arbitrary<Seed> seeds() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64).map(Seed::new);
    }

    @Provide
    Arbitrary<Draw> draws() {
        return Combinators.combine(
                        seeds(),
                        Arbitraries.of("d-1", "d-2", "纠纷-3").map(DisputeId::new),
                        Arbitraries.integers().between(1, 5))
                .as(Draw::new);
    }

    @Property
    void what_is_drawn_is_one_of_them(@ForAll("draws") Draw draw, @ForAll @IntRange(min = 1, max = 1000) int n) {
        assertThat(draw.pick(n)).isBetween(0, n - 1);
        assertThat(draw.pick(n)).isEqualTo(new Draw(draw.seed(), draw.dispute(), draw.round()).pick(n));
    }

    @Property(tries = 200)
    void whoever_lists_them_in_another_order_draws_the_same(
            @ForAll("draws") Draw draw, @ForAll Set<Integer> numbers, @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, random);
        assertThat(draw.order(shuffled)).isEqualTo(draw.order(numbers)).containsExactlyInAnyOrderElementsOf(numbers);
    }

    @Property
    void a_promise_is_kept_by_its_seed_alone(@ForAll("seeds") Seed one, @ForAll("seeds") Seed other) {
        assertThat(one.commitment().isKeptBy(one)).isTrue();
        assertThat(one.commitment().isKeptBy(other)).isEqualTo(one.equals(other));
    }

    @Property
    void several_seeds_make_one_whatever_their_order(@ForAll("seeds") Seed one, @ForAll("seeds") Seed other) {
        assertThat(Seed.joined(List.of(one, other))).isEqualTo(Seed.joined(List.of(other, one)));
        assertThat(Seed.joined(List.of(one, other)).equals(Seed.joined(List.of(one))))
                .isEqualTo(one.equals(other));
    }

    /** Over 6,000 seeds each of the six orders of three comes 1,000 times; 850 and 1,150 are more than five standard deviations away. */
    @Example
    void every_order_comes_equally_often() {
        List<List<Integer>> drawn = new ArrayList<>();
        for (int seed = 0; seed < 6_000; seed++) {
            drawn.add(
                    new Draw(new Seed(String.format("%064x", seed)), new DisputeId("d-1"), 1).order(List.of(1, 2, 3)));
        }
        for (List<Integer> order : new HashSet<>(drawn)) {
            assertThat(Collections.frequency(drawn, order)).isBetween(850, 1_150);
        }
        assertThat(new HashSet<>(drawn)).hasSize(6);
    }

    /** Each dispute and each round has its own chance. */
    @Example
    void one_seed_decides_many_disputes_apart() {
        Seed seed = new Seed("00".repeat(32));
        Set<List<Integer>> orders = new HashSet<>();
        for (int number = 0; number < 50; number++) {
            orders.add(new Draw(seed, new DisputeId("d-" + number), 1).order(List.of(1, 2, 3, 4, 5, 6, 7, 8)));
            orders.add(new Draw(seed, new DisputeId("d-0"), number + 2).order(List.of(1, 2, 3, 4, 5, 6, 7, 8)));
        }
        assertThat(orders).hasSize(100);
    }
}
