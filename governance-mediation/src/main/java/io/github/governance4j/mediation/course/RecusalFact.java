package io.github.governance4j.mediation.course;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.RelationKind;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Challenges and disclosures (回避与披露事实). That a mediator went stands in {@link ChoosingFact.MediatorReleased}.
 */
public sealed interface RecusalFact extends CourseFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(CourseFact.Cases<T> cases) {
        return cases.recusal(this);
    }

    /**
     * A party asked for a mediator to be replaced, and it must be decided (已申请回避).
     *
     * @param at when, to the second
     * @param party which party
     * @param mediator which mediator
     * @param words the grounds
     * @param decideBy until when; after that the mediator is replaced
     */
    record RecusalAsked(LocalDateTime at, PersonId party, MediatorId mediator, String words, Deadline decideBy)
            implements RecusalFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recusalAsked(this);
        }
    }

    /**
     * A challenge was not granted (驳回回避申请).
     *
     * @param at when, to the second
     * @param party which party
     * @param mediator which mediator
     * @param grounds what that rests on
     * @param notice who is told, and what they can do
     */
    record RecusalRejected(LocalDateTime at, PersonId party, MediatorId mediator, Grounds grounds, Notice notice)
            implements RecusalFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recusalRejected(this);
        }
    }

    /**
     * A mediator disclosed a relation (已披露). Whoever does not sit until every party waives.
     *
     * @param at when, to the second
     * @param mediator which mediator
     * @param relation what relation
     * @param waiveBy until when every party can waive it before the mediator steps down; empty where nobody can
     */
    record Disclosed(LocalDateTime at, MediatorId mediator, RelationKind relation, Optional<Deadline> waiveBy)
            implements RecusalFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.disclosed(this);
        }
    }

    /**
     * A party keeps the mediator in spite of it (同意继续).
     *
     * @param at when, to the second
     * @param party which party
     * @param mediator which mediator
     */
    record Waived(LocalDateTime at, PersonId party, MediatorId mediator) implements RecusalFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.waived(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link RecusalAsked}.
         *
         * @param fact what happened
         * @return the answer
         */
        T recusalAsked(RecusalAsked fact);

        /**
         * For {@link RecusalRejected}.
         *
         * @param fact what happened
         * @return the answer
         */
        T recusalRejected(RecusalRejected fact);

        /**
         * For {@link Disclosed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T disclosed(Disclosed fact);

        /**
         * For {@link Waived}.
         *
         * @param fact what happened
         * @return the answer
         */
        T waived(Waived fact);
    }
}
