package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.dispute.Parties;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** That an agreement is in effect, and what becomes of its clauses (生效与变更). */
public sealed interface EffectCommand extends SettlementCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(SettlementCommand.Cases<T> cases) {
        return cases.effect(this);
    }

    /**
     * Follow an agreement from the day it took effect (生效后开始跟踪). Follows from what the course recorded;
     * a post of the mediating body may ask it as well, held by nobody of either side. What follows from a course was judged there by the
     * edition the dispute keeps: faults of its words are noted and refused no more, for nobody can sue over what nobody follows (art. 32).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param dispute the dispute it settles
     * @param agreement what was agreed
     * @param effectiveOn the day it took effect: 人民调解法 art. 29 and 30
     * @param parties whom it binds, and who acts for them
     * @param mediating the body that mediated
     * @param courts which courts may confirm it
     */
    record Open(
            Stamp stamp,
            DisputeId dispute,
            Agreement agreement,
            LocalDate effectiveOn,
            Parties parties,
            BodyId mediating,
            CompetentCourts courts)
            implements EffectCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param dispute the dispute it settles
         * @param agreement what was agreed
         * @param effectiveOn the day it took effect: 人民调解法 art. 29 and 30
         * @param parties whom it binds, and who acts for them
         * @param mediating the body that mediated
         * @param courts which courts may confirm it
         * @throws IllegalArgumentException if the id is one of those kept for the library, or no stamp can name the day of effect
         */
        public Open {
            stamp.requireOfHost();
            if (!Stamp.canName(effectiveOn.atStartOfDay())) {
                throw new IllegalArgumentException("no day of effect: " + effectiveOn);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.open(this);
        }
    }

    /**
     * Put other clauses in the place of those still open (变更). Every party assents; a post of the mediating body, held by nobody of
     * either side, writes down that they do. The clauses are numbered on.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param clauses the new clauses, with numbers never used before
     * @param assents the parties who assent
     */
    record Change(Stamp stamp, List<Clause> clauses, Set<PersonId> assents) implements EffectCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param clauses the new clauses, with numbers never used before
         * @param assents the parties who assent
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Change {
            stamp.requireOfHost();
            clauses = List.copyOf(clauses);
            assents = Collections.unmodifiableSet(new TreeSet<>(assents));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.change(this);
        }
    }

    /**
     * Record what has come due. Sent by the timer only.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Tick(Stamp stamp) implements EffectCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @throws IllegalArgumentException if it is not sent by the timer
         */
        public Tick {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tick(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Open}.
         *
         * @param command what is asked
         * @return the answer
         */
        T open(Open command);

        /**
         * For {@link Change}.
         *
         * @param command what is asked
         * @return the answer
         */
        T change(Change command);

        /**
         * For {@link Tick}.
         *
         * @param command what is asked
         * @return the answer
         */
        T tick(Tick command);
    }
}
