package io.github.governance4j.core.late;

import io.github.governance4j.core.decide.Command;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What is true of a case some of which is told late (迟报事实). Never edited: a correction is a {@link Retold} that names what it replaces.
 *
 * @param <C> commands of the decider inside
 * @param <E> its facts
 */
public sealed interface LateFact<C extends Command, E> {
    /** {@return from when on, included, an act can still be told; what lies before is final} */
    LocalDateTime openFrom();

    /**
     * Handles every kind of fact.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<C, E, T> cases);

    /**
     * Something was added to the telling, and what had been told stays as it was (已载入).
     *
     * @param <C> commands of the decider inside
     * @param <E> its facts
     * @param place how many steps of the whole telling come before it
     * @param step what was added
     * @param openFrom from when on, included, an act can still be told
     */
    record StepTold<C extends Command, E>(long place, Step<C, E> step, LocalDateTime openFrom)
            implements LateFact<C, E> {
        @Override
        public <T> T match(Cases<C, E, T> cases) {
            return cases.stepTold(this);
        }
    }

    /**
     * An act told late changed what had been told (更正).
     *
     * @param <C> commands of the decider inside
     * @param <E> its facts
     * @param act the act
     * @param place how many steps of the whole telling come before the first that changes
     * @param dropped the steps from there on as they had been told; those after them stay
     * @param told the steps in their place, the act among them
     * @param openFrom from when on, included, an act can still be told
     */
    record Retold<C extends Command, E>(
            C act, long place, List<Step<C, E>> dropped, List<Step<C, E>> told, LocalDateTime openFrom)
            implements LateFact<C, E> {
        /**
         * Copies the steps.
         *
         * @param act the act
         * @param place how many steps come before the first that changes
         * @param dropped the steps as they had been told
         * @param told the steps in their place
         * @param openFrom from when on an act can still be told
         */
        public Retold {
            dropped = List.copyOf(dropped);
            told = List.copyOf(told);
        }

        @Override
        public <T> T match(Cases<C, E, T> cases) {
            return cases.retold(this);
        }
    }

    /**
     * An act stayed impossible until nothing more could be told about its time (已失效).
     *
     * @param <C> commands of the decider inside
     * @param <E> its facts
     * @param act the act
     * @param at when
     * @param openFrom from when on, included, an act can still be told
     */
    record ActLapsed<C extends Command, E>(C act, LocalDateTime at, LocalDateTime openFrom) implements LateFact<C, E> {
        @Override
        public <T> T match(Cases<C, E, T> cases) {
            return cases.actLapsed(this);
        }
    }

    /**
     * One answer for each kind of fact.
     *
     * @param <C> commands of the decider inside
     * @param <E> its facts
     * @param <T> what comes of it
     */
    interface Cases<C extends Command, E, T> {
        /**
         * For something added to the telling.
         *
         * @param fact the fact
         * @return the answer
         */
        T stepTold(StepTold<C, E> fact);

        /**
         * For a correction.
         *
         * @param fact the fact
         * @return the answer
         */
        T retold(Retold<C, E> fact);

        /**
         * For an act that lapsed.
         *
         * @param fact the fact
         * @return the answer
         */
        T actLapsed(ActLapsed<C, E> fact);
    }
}
