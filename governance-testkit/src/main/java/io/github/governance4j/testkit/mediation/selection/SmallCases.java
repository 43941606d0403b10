package io.github.governance4j.testkit.mediation.selection;

import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Engagement;
import io.github.governance4j.mediation.roster.Mediator;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.SilentPartyRule;
import io.github.governance4j.mediation.selection.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Every case of a few mediators, one by one (小规模穷举). */
public final class SmallCases {
    /** How many disputes the mediators have open, in turn: all alike, each another, some alike. */
    private static final int[][] LOADS = {{0, 0, 0, 0}, {3, 1, 2, 0}, {1, 0, 1, 0}, {0, 2, 0, 1}};

    private SmallCases() {}

    /**
     * {@return the mediator with that number}
     *
     * @param number from 1
     */
    public static MediatorId id(int number) {
        return new MediatorId("m-" + number);
    }

    /**
     * {@return a case of some who are equal in everything, and of two sides that would have anybody}
     *
     * @param mediators how many
     */
    public static SelectionCase alike(int mediators) {
        return of(mediators, List.of(Voice.of(Ballot.ranking()), Voice.of(Ballot.ranking())), 0);
    }

    /**
     * Walks through every case in which each of some sides, of one person each, ranks some mediators in any order, strikes some others
     * and passes over the rest, or says nothing; under both rules of silence, where it matters, and with loads in turn.
     *
     * @param mediators how many mediators, 1 to 4
     * @param sides how many sides, 1 or more
     * @param visitor is shown each case
     * @return how many there were
     */
    public static long walk(int mediators, int sides, Consumer<SelectionCase> visitor) {
        List<Voice> voices = new ArrayList<>(List.of(Voice.silent()));
        ballots(new ArrayList<>(), new HashSet<>(), mediators, voices);
        return walk(mediators, sides, voices, new ArrayList<>(), visitor, 0);
    }

    private static long walk(
            int mediators,
            int sides,
            List<Voice> voices,
            List<Voice> said,
            Consumer<SelectionCase> visitor,
            long before) {
        if (said.size() == sides) {
            long now = before;
            SelectionCase one = of(mediators, said, (int) (before % LOADS.length));
            visitor.accept(one);
            now++;
            if (said.stream().anyMatch(Voice::isSilent)) {
                visitor.accept(one.under(SilentPartyRule.NO_ORDER));
                now++;
            }
            return now;
        }
        long count = before;
        for (Voice voice : voices) {
            said.add(voice);
            count = walk(mediators, sides, voices, said, visitor, count);
            said.remove(said.size() - 1);
        }
        return count;
    }

    /** Adds every ballot that ranks these and whatever can come after, with every set of strikes among the others. */
    private static void ballots(List<MediatorId> ranked, Set<MediatorId> used, int mediators, List<Voice> voices) {
        List<MediatorId> others = new ArrayList<>();
        for (int number = 1; number <= mediators; number++) {
            if (!used.contains(id(number))) {
                others.add(id(number));
            }
        }
        for (int subset = 0; subset < 1 << others.size(); subset++) {
            Set<MediatorId> struck = new HashSet<>();
            for (int bit = 0; bit < others.size(); bit++) {
                if ((subset & 1 << bit) != 0) {
                    struck.add(others.get(bit));
                }
            }
            voices.add(Voice.of(new Ballot(ranked, struck)));
        }
        for (MediatorId next : others) {
            ranked.add(next);
            used.add(next);
            ballots(ranked, used, mediators, voices);
            used.remove(next);
            ranked.remove(ranked.size() - 1);
        }
    }

    private static SelectionCase of(int mediators, List<Voice> said, int pattern) {
        List<Mediator> rows = new ArrayList<>();
        Map<MediatorId, Integer> open = new HashMap<>();
        for (int number = 1; number <= mediators; number++) {
            rows.add(Mediator.of(id(number), Town.COMMITTEE, Engagement.ENGAGED, Town.FOUNDED)
                    .areas(List.of(Town.VILLAGE))
                    .capacity(pattern == 0 ? 2 : number)
                    .build());
            open.put(id(number), LOADS[pattern][number - 1]);
        }
        return new SelectionCase(rows, Set.of(), said, SilentPartyRule.TAKES_ANYBODY, open, Optional.empty());
    }
}
