package io.github.governance4j.testkit.late;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.LateReaction;
import io.github.governance4j.core.late.Step;
import io.github.governance4j.testkit.decide.ShelfCommand;
import io.github.governance4j.testkit.decide.ShelfFact;
import java.util.ArrayList;
import java.util.List;

/** Ways to listen to a shelf told late with one fault each. Nested, so that no build runs them as tests of their own. */
final class BrokenLateReactions {
    private BrokenLateReactions() {}

    static class NumbersWhatItSendsByTheStream implements LateShelf {
        @Override
        public Reaction<LateFact<ShelfCommand, ShelfFact>, ShelfCommand> reacting(
                Reaction<ShelfFact, ShelfCommand> reaction) {
            return (from, sequence, fact) -> new LateReaction<ShelfCommand, ShelfFact, ShelfCommand>(
                            (stream, number, told) -> reaction.on(stream, sequence, told))
                    .on(from, sequence, fact);
        }
    }

    static class SendsAgainWhateverIsToldAgain implements LateShelf {
        @Override
        public Reaction<LateFact<ShelfCommand, ShelfFact>, ShelfCommand> reacting(
                Reaction<ShelfFact, ShelfCommand> reaction) {
            LateReaction<ShelfCommand, ShelfFact, ShelfCommand> sound = new LateReaction<>(reaction);
            return (from, sequence, fact) -> {
                if (!(fact instanceof LateFact.Retold<ShelfCommand, ShelfFact> retold)) {
                    return sound.on(from, sequence, fact);
                }
                List<Reaction.Sent<ShelfCommand>> sent = new ArrayList<>();
                for (Step<ShelfCommand, ShelfFact> step : retold.told()) {
                    sent.addAll(
                            sound.on(from, sequence, new LateFact.StepTold<>(retold.place(), step, retold.openFrom())));
                }
                return sent;
            };
        }
    }
}
