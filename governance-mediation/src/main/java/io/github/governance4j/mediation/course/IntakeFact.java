package io.github.governance4j.mediation.course;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.mediation.dispute.Bar;
import java.time.LocalDateTime;

/**
 * What became of an application (申请与受理事实).
 */
public sealed interface IntakeFact extends CourseFact {
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
        return cases.intake(this);
    }

    /**
     * Somebody applied, or a body offered mediation (已申请、主动调解).
     *
     * @param at when, to the second
     * @param application what is at odds
     * @param opening under which rules, and until when it is answered
     */
    record Applied(LocalDateTime at, Application application, Opening opening) implements IntakeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.applied(this);
        }
    }

    /**
     * A body accepted it (已受理).
     *
     * @param at when, to the second
     * @param acceptance which body, and the limits that begin
     */
    record Accepted(LocalDateTime at, Acceptance acceptance) implements IntakeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.accepted(this);
        }
    }

    /**
     * A body did not accept it (不予受理). That it ended stands in the fact after it.
     *
     * @param at when, to the second
     * @param bar what stood against it
     * @param grounds what that rests on
     * @param notice who is told, and what they can do
     */
    record ApplicationDeclined(LocalDateTime at, Bar bar, Grounds grounds, Notice notice) implements IntakeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.applicationDeclined(this);
        }
    }

    /**
     * It was offered to another body (已提出移送). It stays here until that body takes it.
     *
     * @param at when, to the second
     * @param to which body
     * @param inTime whether within the limit for it
     * @param words why
     */
    record TransferOffered(LocalDateTime at, BodyId to, boolean inTime, String words) implements IntakeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.transferOffered(this);
        }
    }

    /**
     * The other body answered (移送结果).
     *
     * @param at when, to the second
     * @param taken whether it took it
     */
    record TransferConcluded(LocalDateTime at, boolean taken) implements IntakeFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.transferConcluded(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link Applied}.
         *
         * @param fact what happened
         * @return the answer
         */
        T applied(Applied fact);

        /**
         * For {@link Accepted}.
         *
         * @param fact what happened
         * @return the answer
         */
        T accepted(Accepted fact);

        /**
         * For {@link ApplicationDeclined}.
         *
         * @param fact what happened
         * @return the answer
         */
        T applicationDeclined(ApplicationDeclined fact);

        /**
         * For {@link TransferOffered}.
         *
         * @param fact what happened
         * @return the answer
         */
        T transferOffered(TransferOffered fact);

        /**
         * For {@link TransferConcluded}.
         *
         * @param fact what happened
         * @return the answer
         */
        T transferConcluded(TransferConcluded fact);
    }
}
