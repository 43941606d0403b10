package io.github.governance4j.points.scoring;

import io.github.governance4j.core.place.PersonId;
import java.util.List;
import java.util.Optional;

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
        this(first, last, tallies, counting(tallies, amount));
    }

    private Meters(long first, long last, Tally[] tallies, List<Counted> common) {
        this.first = first;
        this.last = last;
        this.tallies = tallies;
        this.common = common;
    }

    /** The same on the same days, those that count each member apart being another member's. */
    Meters of(PersonId member) {
        Tally[] theirs = new Tally[tallies.length];
        for (int i = 0; i < theirs.length; i++) {
            Tally one = tallies[i];
            theirs[i] = one.member().isEmpty()
                    ? one
                    : new Tally(one.kind(), one.name(), one.period(), one.start(), Optional.of(member));
        }
        return new Meters(
                first, last, theirs, common.isEmpty() ? 0 : common.get(0).amount());
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
            case 2 -> List.of(new Counted(tallies[0], amount), new Counted(tallies[1], amount));
            default -> {
                Counted[] counted = new Counted[tallies.length];
                for (int i = 0; i < counted.length; i++) {
                    counted[i] = new Counted(tallies[i], amount);
                }
                yield List.of(counted);
            }
        };
    }
}
