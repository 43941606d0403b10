package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.testkit.decide.Recomputed;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What an outsider makes of a ladder's reasons, for outsiders of deciders that ask a ladder. */
public final class LadderWitness {
    private LadderWitness() {}

    /** What follows from a ladder's evidence. */
    public static Recomputed<LadderRefusal> recompute(Evidence evidence) {
        return ClimbOutsider.recompute(evidence);
    }

    /** What the facts of one command on a ladder grant, by the names the outsider uses. */
    public static Map<String, Long> outcome(List<LadderFact> facts) {
        return new ClimbOutcome().of(facts);
    }

    /** When a limit closes, counted again from its reason. */
    public static LocalDateTime closes(Evidence deadline) {
        return DeadlineOutsider.of(deadline).closes();
    }
}
