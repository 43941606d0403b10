package io.github.governance4j.core.matter;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.Optional;

/** Who owns a matter, and who was asked to (主办与移交记录). */
public sealed interface OwnershipFact extends MatterFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(MatterFact.Cases<T> cases) {
        return cases.ownership(this);
    }

    /**
     * A side was accepted, and whoever owned it before is free of it (已接收).
     *
     * @param at when it happened
     * @param side which side
     * @param by who owns it now
     * @param leads whether this side leads, having been the first (首接负责)
     * @param inTime whether it was in time
     */
    record OwnershipAccepted(LocalDateTime at, Side side, BodyId by, boolean leads, boolean inTime)
            implements OwnershipFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.ownershipAccepted(this);
        }
    }

    /**
     * A side was offered to another body (已提出移交).
     *
     * @param at when it happened
     * @param side which side
     * @param to whom
     * @param reasons why
     * @param acceptance until when it is to accept
     */
    record HandOverOffered(LocalDateTime at, Side side, BodyId to, String reasons, Optional<Deadline> acceptance)
            implements OwnershipFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.handOverOffered(this);
        }
    }

    /**
     * A side that was offered was declined; its owner stays (不予接收).
     *
     * @param at when it happened
     * @param side which side
     * @param by who declined
     * @param reasons why
     * @param dispatch until when the intake is to dispatch it, where it was sent elsewhere and comes back
     */
    record HandOverDeclined(LocalDateTime at, Side side, BodyId by, String reasons, Optional<Deadline> dispatch)
            implements OwnershipFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.handOverDeclined(this);
        }
    }

    /**
     * Nobody accepted or declined a side in time; supervised from now on (逾期未接收、督办).
     *
     * @param at when it happened
     * @param side which side
     * @param offered whom it was offered to
     */
    record AcceptanceOverdue(LocalDateTime at, Side side, BodyId offered) implements OwnershipFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.acceptanceOverdue(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link OwnershipAccepted}.
         *
         * @param fact what happened
         * @return the answer
         */
        T ownershipAccepted(OwnershipAccepted fact);

        /**
         * For {@link HandOverOffered}.
         *
         * @param fact what happened
         * @return the answer
         */
        T handOverOffered(HandOverOffered fact);

        /**
         * For {@link HandOverDeclined}.
         *
         * @param fact what happened
         * @return the answer
         */
        T handOverDeclined(HandOverDeclined fact);

        /**
         * For {@link AcceptanceOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T acceptanceOverdue(AcceptanceOverdue fact);
    }
}
