package io.github.governance4j.core.matter;

import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.Standing;
import io.github.governance4j.core.ladder.TryFact;
import io.github.governance4j.core.rights.Remedy;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which facts of a ladder end a matter without settling it, and the notice that goes with them (人民调解法 art. 26). */
final class Ends {
    private Ends() {}

    static Optional<MatterFact> unsettled(LadderFact fact) {
        if (fact instanceof TryFact.Withdrawn withdrawn) {
            return Optional.of(ended(fact, Standing.WITHDRAWN, withdrawn.remedies()));
        }
        if (fact instanceof TryFact.Exhausted exhausted) {
            return Optional.of(ended(fact, Standing.EXHAUSTED, exhausted.remedies()));
        }
        return fact instanceof TryFact.LeftFor left
                ? Optional.of(ended(fact, Standing.LEFT, EnumSet.of(Remedy.COURT, left.remedy())))
                : Optional.empty();
    }

    private static MatterFact ended(LadderFact fact, Standing how, Set<Remedy> remedies) {
        return new HandlingFact.EndedUnsettled(fact.at(), how, remedies);
    }
}
