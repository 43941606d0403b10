package io.github.governance4j.core.ladder;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import java.time.LocalDateTime;
import java.util.Set;

/** A try at settling a case was made, or the case ended (调处与终结事实). */
public sealed interface TryFact extends LadderFact {
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
        return cases.ofTrying(this);
    }

    /**
     * A try began (已开始一次调处).
     *
     * @param at when, to the second
     * @param rung on which rung
     * @param number which try on this rung over the whole life of the case, from 1
     * @param consenting who consented
     */
    record TryBegun(LocalDateTime at, int rung, int number, Set<PersonId> consenting) implements TryFact {
        /**
         * Copies the persons.
         *
         * @param at when, to the second
         * @param rung on which rung
         * @param number which try on this rung over the whole life of the case, from 1
         * @param consenting who consented
         */
        public TryBegun {
            consenting = Ordered.copy(consenting);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tryBegun(this);
        }
    }

    /**
     * The parties did not come to terms (调处未成).
     *
     * @param at when, to the second
     * @param rung on which rung
     * @param number which try on this rung
     */
    record TryFailed(LocalDateTime at, int rung, int number) implements TryFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tryFailed(this);
        }
    }

    /**
     * The parties came to terms (调处成功).
     *
     * @param at when, to the second
     * @param rung on which rung
     * @param number which try on this rung
     */
    record Settled(LocalDateTime at, int rung, int number) implements TryFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.settled(this);
        }
    }

    /**
     * A party refused or withdrew (当事人拒绝或退出).
     *
     * @param at when, to the second
     * @param party who
     * @param remedies what the parties were told they can do now; the court among them
     */
    record Withdrawn(LocalDateTime at, PersonId party, Set<Remedy> remedies) implements TryFact {
        /**
         * Copies the remedies.
         *
         * @param at when, to the second
         * @param party who
         * @param remedies what the parties were told they can do now
         */
        public Withdrawn {
            remedies = Ordered.copyOf(remedies);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withdrawn(this);
        }
    }

    /**
     * The case went to somebody else's judgement (已转入其他途径).
     *
     * @param at when, to the second
     * @param remedy where
     */
    record LeftFor(LocalDateTime at, Remedy remedy) implements TryFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.leftFor(this);
        }
    }

    /**
     * The last try failed and no rung is left (层级用尽).
     *
     * @param at when, to the second
     * @param remedies what the parties were told they can do now; the court among them
     */
    record Exhausted(LocalDateTime at, Set<Remedy> remedies) implements TryFact {
        /**
         * Copies the remedies.
         *
         * @param at when, to the second
         * @param remedies what the parties were told they can do now
         */
        public Exhausted {
            remedies = Ordered.copyOf(remedies);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.exhausted(this);
        }
    }

    /**
     * One answer for each kind of fact.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For a try that began.
         *
         * @param fact it
         * @return the answer
         */
        T tryBegun(TryBegun fact);

        /**
         * For a try that failed.
         *
         * @param fact it
         * @return the answer
         */
        T tryFailed(TryFailed fact);

        /**
         * For a settlement.
         *
         * @param fact it
         * @return the answer
         */
        T settled(Settled fact);

        /**
         * For a party who refused.
         *
         * @param fact it
         * @return the answer
         */
        T withdrawn(Withdrawn fact);

        /**
         * For a case that went elsewhere.
         *
         * @param fact it
         * @return the answer
         */
        T leftFor(LeftFor fact);

        /**
         * For a ladder used up.
         *
         * @param fact it
         * @return the answer
         */
        T exhausted(Exhausted fact);
    }
}
