package io.github.governance4j.points.scoring;

import java.util.Arrays;
import java.util.List;

/** The running counts an item's caps keep during some days, one for each cap. Immutable. */
final class Meters {
    private final long first;
    private final long last;
    private final Tally[] tallies;
    /** What an act of the common worth adds, so that most facts share it. */
    private final List<Counted> common;

    /**
     * Names them.
     *
     * @param first the first day all of them are kept on
     * @param last the last such day
     * @param tallies one for each cap
     * @param amount the common worth of an act
     */
    Meters(long first, long last, Tally[] tallies, long amount) {
        this.first = first;
        this.last = last;
        this.tallies = tallies;
        this.common = counting(tallies, amount);
    }

    boolean areKeptOn(long day) {
        return first <= day && day <= last;
    }

    Tally tally(int cap) {
        return tallies[cap];
    }

    /** What an act that counts so much adds. */
    List<Counted> counting(long amount) {
        return common.isEmpty() || common.get(0).amount() == amount ? common : counting(tallies, amount);
    }

    private static List<Counted> counting(Tally[] tallies, long amount) {
        return switch (tallies.length) {
            case 0 -> List.of();
            case 1 -> List.of(new Counted(tallies[0], amount));
            default ->
                Arrays.stream(tallies).map(tally -> new Counted(tally, amount)).toList();
        };
    }
}
