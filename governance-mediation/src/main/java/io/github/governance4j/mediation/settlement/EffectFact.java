package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.dispute.Parties;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An agreement took effect, or was changed. */
public sealed interface EffectFact extends SettlementFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(SettlementFact.Cases<T> cases) {
        return cases.effect(this);
    }

    /**
     * It is in effect, and followed (已生效).
     *
     * @param at when it happened
     * @param edition the edition it keeps
     * @param dispute the dispute it settles
     * @param agreement what was agreed
     * @param effectiveOn the day it took effect
     * @param parties whom it binds
     * @param mediating the body that mediated
     * @param courts which courts may confirm it
     * @param confirmBy until when all parties together may ask a court for confirmation
     * @param followUpBy until when the mediating body asks how it is kept; empty if no limit is set
     */
    record Opened(
            LocalDateTime at,
            EditionId edition,
            DisputeId dispute,
            Agreement agreement,
            LocalDate effectiveOn,
            Parties parties,
            BodyId mediating,
            CompetentCourts courts,
            Deadline confirmBy,
            Optional<Deadline> followUpBy)
            implements EffectFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.opened(this);
        }
    }

    /**
     * All parties agreed on other clauses (已变更).
     *
     * @param at when it happened
     * @param clauses the clauses in place of those that were open
     * @param assents who assented: every party
     */
    record Changed(LocalDateTime at, List<Clause> clauses, Set<PersonId> assents) implements EffectFact {
        /**
         * Copies what it holds.
         *
         * @param at when it happened
         * @param clauses the clauses in place of those that were open
         * @param assents who assented: every party
         */
        public Changed {
            clauses = List.copyOf(clauses);
            assents = Collections.unmodifiableSet(new TreeSet<>(assents));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.changed(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Opened}.
         *
         * @param fact what happened
         * @return the answer
         */
        T opened(Opened fact);

        /**
         * For {@link Changed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T changed(Changed fact);
    }
}
