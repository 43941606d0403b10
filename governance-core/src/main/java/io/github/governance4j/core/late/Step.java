package io.github.governance4j.core.late;

import io.github.governance4j.core.decide.Command;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/**
 * One step of a telling: an act that counts, an act that does not, or something that came about by itself (经过).
 *
 * @param <C> commands of the decider inside
 * @param <E> its facts
 */
public sealed interface Step<C extends Command, E> {
    /** {@return the command that was judged here} */
    C command();

    /** {@return what came of it, oldest first; nothing of an act that is held} */
    List<E> facts();

    /**
     * Answers all three cases.
     *
     * @param <T> the answer
     * @param done what to answer of an act that counts
     * @param held what to answer of an act that does not
     * @param cameDue what to answer of what came about by itself
     * @return the answer of the case that is
     */
    <T> T fold(Function<Done<C, E>, T> done, Function<Held<C, E>, T> held, Function<CameDue<C, E>, T> cameDue);

    /** {@return when it happened} */
    default LocalDateTime at() {
        return command().stamp().happened();
    }

    /** {@return whether somebody told it; false of what came about by itself} */
    default boolean isAct() {
        return !(this instanceof CameDue);
    }

    /**
     * An act that counts (生效).
     *
     * @param <C> commands of the decider inside
     * @param <E> its facts
     * @param command the act
     * @param facts what came of it, oldest first; none if it was already so
     */
    record Done<C extends Command, E>(C command, List<E> facts) implements Step<C, E> {
        /**
         * Copies the facts.
         *
         * @param command the act
         * @param facts what came of it
         */
        public Done {
            facts = List.copyOf(facts);
        }

        @Override
        public <T> T fold(
                Function<Done<C, E>, T> done, Function<Held<C, E>, T> held, Function<CameDue<C, E>, T> cameDue) {
            return done.apply(this);
        }
    }

    /**
     * An act that was impossible when it happened, as far as is known; judged again with whatever else is told (暂存).
     *
     * @param <C> commands of the decider inside
     * @param <E> its facts
     * @param command the act
     * @param reason the reason to refuse it, the name of its constant
     */
    record Held<C extends Command, E>(C command, String reason) implements Step<C, E> {
        @Override
        public List<E> facts() {
            return List.of();
        }

        @Override
        public <T> T fold(
                Function<Done<C, E>, T> done, Function<Held<C, E>, T> held, Function<CameDue<C, E>, T> cameDue) {
            return held.apply(this);
        }
    }

    /**
     * Something that came about by itself (到期).
     *
     * @param <C> commands of the decider inside
     * @param <E> its facts
     * @param command what was due
     * @param facts what came of it, oldest first, at least one
     */
    record CameDue<C extends Command, E>(C command, List<E> facts) implements Step<C, E> {
        /**
         * Copies the facts.
         *
         * @param command what was due
         * @param facts what came of it
         */
        public CameDue {
            facts = List.copyOf(facts);
        }

        @Override
        public <T> T fold(
                Function<Done<C, E>, T> done, Function<Held<C, E>, T> held, Function<CameDue<C, E>, T> cameDue) {
            return cameDue.apply(this);
        }
    }
}
