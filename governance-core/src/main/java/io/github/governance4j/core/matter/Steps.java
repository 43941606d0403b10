package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import java.util.List;

/** Asks the ladder on a matter's behalf. */
final class Steps {
    /** The ladder allows it; why stands below. */
    static final Rule LADDER = Rule.of("matter.ladder");

    private Steps() {}

    /** Asks, and puts the ladder's verdict among the checks. */
    static Decision<LadderFact, LadderRefusal> ask(Office office, Asked asked, Climb climb, LadderCommand command) {
        Decision<LadderFact, LadderRefusal> decision = office.climbing().decide(command, climb);
        asked.check(MatterRefusal.LADDER_REFUSES, told(decision));
        return decision;
    }

    /** Asks once more in the same decision, and notes the verdict. */
    static Decision<LadderFact, LadderRefusal> askAgain(
            Office office, Asked asked, Climb climb, LadderCommand command) {
        Decision<LadderFact, LadderRefusal> decision = office.climbing().decide(command, climb);
        asked.note(told(decision));
        return decision;
    }

    private static Explanation told(Decision<LadderFact, LadderRefusal> decision) {
        return LADDER.says(decision.isAccepted())
                .because(decision.explanation())
                .build();
    }

    /** Adds what the ladder's decision brought about. */
    static void add(Decision<LadderFact, LadderRefusal> decision, List<MatterFact> facts) {
        decision.facts().forEach(fact -> facts.add(new HandlingFact.OnLadder(fact.at(), fact)));
    }
}
