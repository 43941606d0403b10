package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.ApproverRole;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of ladders (层级规则生成器): small ones, with gaps in their orders, moves that skip rungs or lead nowhere, tries, limits in
 * every unit, extensions with and without a ceiling, windows, returns and pauses. Limits are 1 or longer.
 */
public final class LadderArbitraries {
    private static final int HIGHEST = 6;
    private static final ApproverRole HEAD = new ApproverRole("HEAD_OF_ORGAN");

    private LadderArbitraries() {}

    /**
     * {@return ladders of 1 to so many rungs}
     *
     * @param most the most rungs, 1 to 6
     */
    public static Arbitrary<Ladder> ladders(int most) {
        Arbitrary<TreeSet<Integer>> orders = Arbitraries.integers()
                .between(1, HIGHEST)
                .set()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(TreeSet::new);
        // Mostly every order in turn, and mostly limits everywhere: else nearly every ladder has a dead end, and no
        // longest way.
        Arbitrary<Boolean> gaps = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
        Arbitrary<Boolean> limitsOnly = Arbitraries.of(true, true, false);
        return Combinators.combine(orders, gaps, limitsOnly).flatAs((any, gappy, limited) -> {
            List<Integer> all = gappy ? List.copyOf(any) : firstOf(any.size());
            Arbitrary<Boolean> everyTries = Arbitraries.of(true, false);
            return everyTries.flatMap(tried -> Combinators.combine(all.stream()
                            .map(order -> rungs(order, all, limited, tried))
                            .toList())
                    .as(rungs -> Ladder.of(new LadderId("generated"), "generated", "ours", rungs)));
        });
    }

    private static List<Integer> firstOf(int size) {
        List<Integer> orders = new ArrayList<>();
        for (int order = 1; order <= size; order++) {
            orders.add(order);
        }
        return orders;
    }

    private static Arbitrary<Rung> rungs(int order, List<Integer> all, boolean limited, boolean tried) {
        boolean isTop = order == all.get(all.size() - 1);
        Arbitrary<Optional<Integer>> tries =
                Arbitraries.integers().between(1, 2).optional(tried ? 1 : 0.3);
        Arbitrary<Optional<TimeLimit>> limit = limits().optional(limited ? 1 : 0.8);
        Arbitrary<Optional<TimeLimit>> windows = plain().optional(0.4);
        Arbitrary<Optional<TimeLimit>> returns = plain().optional(0.4);
        Arbitrary<Optional<List<Move>>> moves =
                isTop ? Arbitraries.just(Optional.of(List.of())) : moves(order).optional(0.6);
        Arbitrary<Optional<TimeLimit>> pauses = plain().optional(0.4);
        return Combinators.combine(tries, limit, windows, returns, moves, Arbitraries.of(true, false), pauses)
                .as((t, l, w, r, m, consent, p) -> {
                    Rung.Builder rung =
                            Rung.of(order, "level " + order).consent(consent).exits(EnumSet.of(Remedy.COURT));
                    t.ifPresent(rung::tries);
                    l.ifPresent(rung::limit);
                    w.ifPresent(rung::window);
                    r.ifPresent(rung::returns);
                    p.ifPresent(rung::pause);
                    return m.map(list -> rung.moves(list).build())
                            .orElseGet(() -> rung.build().withUsualMoves());
                });
    }

    /** Some of the triggers, each to some higher order, be there such a rung or not. */
    private static Arbitrary<List<Move>> moves(int order) {
        Arbitrary<Integer> up = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(order + 1)),
                Tuple.of(1, Arbitraries.integers().between(order + 1, HIGHEST + 1)));
        Trigger[] triggers = Trigger.values();
        return up.optional(0.5).list().ofSize(triggers.length).map(targets -> {
            List<Move> moves = new ArrayList<>();
            for (int i = 0; i < triggers.length; i++) {
                Trigger on = triggers[i];
                targets.get(i).ifPresent(to -> moves.add(new Move(on, to)));
            }
            return moves;
        });
    }

    private static Arbitrary<TimeLimit> plain() {
        return Combinators.combine(Arbitraries.longs().between(1, 9), Arbitraries.of(LimitUnit.class))
                .as((amount, unit) ->
                        TimeLimit.of("limit", amount, unit, "ours").build());
    }

    private static Arbitrary<TimeLimit> limits() {
        return Combinators.combine(
                        plain(),
                        Arbitraries.longs().between(1, 9),
                        Arbitraries.of(LimitUnit.CALENDAR_DAY, LimitUnit.WORKING_DAY, LimitUnit.MONTH, LimitUnit.YEAR),
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(5, 1), Tuple.of(1, 2)),
                        Arbitraries.of(true, false))
                .as((limit, more, unit, kind, approved) -> {
                    if (kind == 0) {
                        return limit;
                    }
                    LimitUnit in = limit.unit() == LimitUnit.HOUR ? LimitUnit.HOUR : unit;
                    ExtensionRule.Builder rule = ExtensionRule.of(in, "complex").mustTell(approved);
                    if (kind == 1) {
                        rule.ceiling(more);
                    }
                    if (approved) {
                        rule.approver(HEAD);
                    }
                    return TimeLimit.of(limit.code(), limit.amount(), limit.unit(), limit.source())
                            .extension(rule.build())
                            .build();
                });
    }
}
