package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Engagement;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.roster.MediatorStatus;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Draw;
import io.github.governance4j.mediation.selection.Seed;
import io.github.governance4j.mediation.selection.SilentPartyRule;
import io.github.governance4j.mediation.selection.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators for the laws of finding a mediator (选任情形生成器). */
public final class SelectionArbitraries {
    /** The most mediators of a roster: 7. One more, whom no roster knows, may be on ballots. */
    private static final int MOST = 7;

    private SelectionArbitraries() {}

    /** {@return cases of 0 to 7 mediators, 1 to 4 sides of 0 to 3 ballots each} */
    public static Arbitrary<SelectionCase> cases() {
        Arbitrary<List<Mediator>> rosters =
                Arbitraries.integers().between(0, MOST).flatMap(SelectionArbitraries::rows);
        Arbitrary<List<Voice>> sides = Arbitraries.frequencyOf(
                Tuple.of(6, voices(2, 1)), Tuple.of(3, voices(2, 3)), Tuple.of(1, voices(4, 2)));
        Arbitrary<Map<MediatorId, Integer>> loads =
                Arbitraries.maps(ids(), Arbitraries.integers().between(0, 4)).ofMaxSize(MOST);
        return Combinators.combine(
                        rosters,
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(Set.<MediatorId>of())),
                                Tuple.of(1, ids().set().ofMaxSize(3))),
                        sides,
                        Arbitraries.of(SilentPartyRule.class),
                        loads,
                        draws().optional(0.5))
                .as(SelectionCase::new);
    }

    private static Arbitrary<MediatorId> ids() {
        return Arbitraries.integers().between(1, MOST + 1).map(SmallCases::id);
    }

    private static Arbitrary<List<Mediator>> rows(int size) {
        Arbitrary<Mediator> anyRow = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.of(Set.of(Town.GRID), Set.of(Town.VILLAGE), Set.of(Town.TOWN))),
                                Tuple.of(1, Arbitraries.of(Set.of(Town.ELSEWHERE), Set.of(Town.GRID, Town.TOWN)))),
                        Arbitraries.frequency(
                                Tuple.of(3, Set.<DisputeKindId>of()),
                                Tuple.of(3, Set.of(Town.KIND, Town.OTHER_KIND)),
                                Tuple.of(1, Set.of(Town.OTHER_KIND))),
                        Arbitraries.frequency(
                                Tuple.of(9, MediatorStatus.SERVING), Tuple.of(1, MediatorStatus.SUSPENDED)),
                        Arbitraries.frequency(Tuple.of(9, Town.DAY), Tuple.of(1, Town.DAY.minusDays(1))),
                        Arbitraries.integers().between(1, 3))
                .as(SelectionArbitraries::row);
        return anyRow.list().ofSize(size).map(all -> {
            List<Mediator> rows = new ArrayList<>();
            for (Mediator one : all) {
                rows.add(Mediator.of(SmallCases.id(rows.size() + 1), Town.COMMITTEE, Engagement.ENGAGED, Town.FOUNDED)
                        .lastDay(one.lastDay())
                        .areas(one.areas())
                        .kinds(one.kinds())
                        .status(one.status())
                        .capacity(one.capacity())
                        .build());
            }
            return rows;
        });
    }

    private static Mediator row(
            Set<AreaId> areas, Set<DisputeKindId> kinds, MediatorStatus status, LocalDate lastDay, int capacity) {
        return Mediator.of(SmallCases.id(1), Town.COMMITTEE, Engagement.ENGAGED, Town.FOUNDED)
                .lastDay(lastDay)
                .areas(areas)
                .kinds(kinds)
                .status(status)
                .capacity(capacity)
                .build();
    }

    private static Arbitrary<List<Voice>> voices(int mostSides, int mostPersons) {
        return ballots()
                .list()
                .ofMinSize(0)
                .ofMaxSize(mostPersons)
                .map(Voice::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(mostSides);
    }

    private static Arbitrary<Ballot> ballots() {
        Arbitrary<Integer> strikes = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(3, 1), Tuple.of(1, 4));
        return Combinators.combine(ids().list().uniqueElements().ofMaxSize(5), strikes)
                .as((names, struck) -> {
                    int from = Math.max(0, names.size() - struck);
                    return new Ballot(names.subList(0, from), new HashSet<>(names.subList(from, names.size())));
                });
    }

    private static Arbitrary<Draw> draws() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, Long.MAX_VALUE),
                        Arbitraries.integers().between(1, 3))
                .as((seed, round) -> new Draw(new Seed(String.format("%064x", seed)), new DisputeId("d-1"), round));
    }
}
