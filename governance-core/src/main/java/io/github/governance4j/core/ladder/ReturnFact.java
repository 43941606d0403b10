package io.github.governance4j.core.ladder;

import java.time.LocalDateTime;

/** A case was sent back, or stays (退单事实). */
public sealed interface ReturnFact extends LadderFact {
    /**
     * Handles every kind of these.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(LadderFact.Cases<T> cases) {
        return cases.ofReturning(this);
    }

    /**
     * A return was asked for (已申请退单).
     *
     * @param at when, to the second
     * @param rung on which rung
     * @param reasons why
     */
    record ReturnAsked(LocalDateTime at, int rung, String reasons) implements ReturnFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.returnAsked(this);
        }
    }

    /**
     * The sender did not agree, which determines the competence (退单未获同意).
     *
     * @param at when, to the second
     * @param rung on which rung
     * @param reasons why
     */
    record ReturnRefused(LocalDateTime at, int rung, String reasons) implements ReturnFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.returnRefused(this);
        }
    }

    /**
     * The case was sent back (已退单). It may not be returned from that rung again.
     *
     * @param at when, to the second
     * @param from the rung it left
     * @param stay on which rung, since when and until when; the same rung where it came from none
     */
    record Returned(LocalDateTime at, int from, Stay stay) implements ReturnFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.returned(this);
        }
    }

    /**
     * The rung is competent (已确定承办单位).
     *
     * @param at when, to the second
     * @param rung on which rung
     * @param reasons why
     */
    record CompetenceDetermined(LocalDateTime at, int rung, String reasons) implements ReturnFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.competenceDetermined(this);
        }
    }

    /**
     * One answer for each kind of fact.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For a return asked for.
         *
         * @param fact it
         * @return the answer
         */
        T returnAsked(ReturnAsked fact);

        /**
         * For a return refused.
         *
         * @param fact it
         * @return the answer
         */
        T returnRefused(ReturnRefused fact);

        /**
         * For a case sent back.
         *
         * @param fact it
         * @return the answer
         */
        T returned(Returned fact);

        /**
         * For a determination.
         *
         * @param fact it
         * @return the answer
         */
        T competenceDetermined(CompetenceDetermined fact);
    }
}
