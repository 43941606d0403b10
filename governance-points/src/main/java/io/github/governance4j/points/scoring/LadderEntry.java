package io.github.governance4j.points.scoring;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import java.util.List;
import java.util.Optional;

/**
 * One entry of an account that climbs a ladder, as the account has it (累计档上的一笔).
 *
 * @param entry its name
 * @param member who did it; empty for counts brought in from elsewhere
 * @param edition the edition it was scored under; empty for counts brought in
 * @param day the day it was done, as an epoch day
 * @param counted what it added to running counts
 */
public record LadderEntry(
        CommandId entry, Optional<PersonId> member, Optional<EditionId> edition, long day, List<Counted> counted) {
    /**
     * Copies the counts.
     *
     * @param entry its name
     * @param member who did it
     * @param edition the edition it was scored under
     * @param day the day it was done
     * @param counted what it added to running counts
     */
    public LadderEntry {
        counted = List.copyOf(counted);
    }

    /** What it added to one count. */
    long added(Tally tally) {
        return counted.stream()
                .filter(one -> one.tally().equals(tally))
                .mapToLong(Counted::amount)
                .sum();
    }

    /** The counts of the caps it met. */
    List<Tally> caps() {
        return counted.stream()
                .map(Counted::tally)
                .filter(tally -> tally.kind() == Tally.Kind.CAP)
                .toList();
    }
}
