package io.github.governance4j.core.ladder;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * Something that is true of a case on a ladder (层级办理事实). Never edited.
 *
 * <p>Each carries what it led to, so that adding it up reads neither rulebook nor calendar.
 */
public sealed interface LadderFact
        permits LadderFact.Entered,
                LadderFact.Climbed,
                LadderFact.LimitPassed,
                LadderFact.Reopened,
                TryFact,
                ReplyFact,
                ReturnFact,
                OversightFact {
    /** {@return when it happened, to the second} */
    LocalDateTime at();

    /**
     * Handles every kind of fact.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * A case entered a ladder (已进入层级).
     *
     * @param at when, to the second
     * @param edition the edition that speaks for it from now on
     * @param ladder which ladder
     * @param stay on which rung, since when and until when
     * @param parties the parties
     * @param triesUsed tries made on that rung before it was kept here
     */
    record Entered(
            LocalDateTime at, EditionId edition, LadderId ladder, Stay stay, Set<PersonId> parties, int triesUsed)
            implements LadderFact {
        /**
         * Copies the parties.
         *
         * @param at when, to the second
         * @param edition the edition that speaks for it from now on
         * @param ladder which ladder
         * @param stay on which rung, since when and until when
         * @param parties the parties
         * @param triesUsed tries made on that rung before it was kept here
         */
        public Entered {
            parties = Ordered.copy(parties);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.entered(this);
        }
    }

    /**
     * It moved up (已升级).
     *
     * @param at when, to the second
     * @param trigger what moved it
     * @param from the rung it left
     * @param stay on which rung, since when and until when
     */
    record Climbed(LocalDateTime at, Trigger trigger, int from, Stay stay) implements LadderFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.climbed(this);
        }
    }

    /**
     * The limit of a rung passed (已逾期). What it led to follows: it climbed, or came under supervision.
     *
     * @param at when, to the second
     * @param rung the rung
     * @param lastDay the last day, included
     * @param closes the moment it ended
     */
    record LimitPassed(LocalDateTime at, int rung, LocalDate lastDay, LocalDateTime closes) implements LadderFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.limitPassed(this);
        }
    }

    /**
     * It is open again (已重新办理).
     *
     * @param at when, to the second
     * @param stay on which rung, since when and until when
     * @param newFacts what is new
     */
    record Reopened(LocalDateTime at, Stay stay, String newFacts) implements LadderFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reopened(this);
        }
    }

    /**
     * One answer for each kind of fact.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For a case that entered.
         *
         * @param fact it
         * @return the answer
         */
        T entered(Entered fact);

        /**
         * For a case that moved up.
         *
         * @param fact it
         * @return the answer
         */
        T climbed(Climbed fact);

        /**
         * For a limit that passed.
         *
         * @param fact it
         * @return the answer
         */
        T limitPassed(LimitPassed fact);

        /**
         * For a case that is open again.
         *
         * @param fact it
         * @return the answer
         */
        T reopened(Reopened fact);

        /**
         * For tries, and for parties who left.
         *
         * @param fact it
         * @return the answer
         */
        T ofTrying(TryFact fact);

        /**
         * For replies.
         *
         * @param fact it
         * @return the answer
         */
        T ofReplying(ReplyFact fact);

        /**
         * For returns.
         *
         * @param fact it
         * @return the answer
         */
        T ofReturning(ReturnFact fact);

        /**
         * For limits that moved, and for oversight.
         *
         * @param fact it
         * @return the answer
         */
        T ofOversight(OversightFact fact);
    }
}
