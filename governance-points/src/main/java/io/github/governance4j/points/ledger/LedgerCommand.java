package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.points.scoring.Deed;

/** Something asked of a points account (账户命令). */
public sealed interface LedgerCommand extends Command {
    /**
     * Handles every kind of command.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Score a deed (计分).
     *
     * @param stamp when it happened, when and by whom it was recorded; its id becomes the name of the entry
     * @param deed what was done
     */
    record ScoreDeed(Stamp stamp, Deed deed) implements LedgerCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param deed what was done
         * @throws IllegalArgumentException if the id is one of those {@linkplain CommandId#isReserved kept for the library}
         */
        public ScoreDeed {
            if (stamp.id().isReserved()) {
                throw new IllegalArgumentException("ids beginning with ~ are the library's own: " + stamp.id());
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.scoreDeed(this);
        }
    }

    /**
     * Record that lots have lapsed (到期失效); what the decider asks for by itself.
     *
     * @param stamp its {@code happened} is the moment by which they have lapsed
     */
    record LapseLots(Stamp stamp) implements LedgerCommand {
        /**
         * Checks that nobody claims to be the clock.
         *
         * @param stamp its {@code happened} is the moment by which they have lapsed
         * @throws IllegalArgumentException if it does not come from the {@link Actor.Timer}
         */
        public LapseLots {
            if (!(stamp.by() instanceof Actor.Timer)) {
                throw new IllegalArgumentException(
                        "points lapse by themselves, not because somebody says so: " + stamp.by());
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.lapseLots(this);
        }
    }

    /**
     * One answer for each kind of command.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For a deed to score.
         *
         * @param command it
         * @return the answer
         */
        T scoreDeed(ScoreDeed command);

        /**
         * For lots to lapse.
         *
         * @param command it
         * @return the answer
         */
        T lapseLots(LapseLots command);
    }
}
