package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.BodyId;

/** Owning a matter, and passing it to another owner (主办与移交). Nothing is passed off without being accepted. */
public sealed interface OwnershipCommand extends MatterCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(MatterCommand.Cases<T> cases) {
        return cases.ownership(this);
    }

    /**
     * Accept a side of the matter that was offered (接收). The first side accepted leads from then on (首接负责).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param side which side
     * @param body who accepts
     */
    record AcceptOwnership(Stamp stamp, Side side, BodyId body) implements OwnershipCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param side which side
         * @param body who accepts
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public AcceptOwnership {
            stamp.requireOfHost();
        }

        @Override
        public MatterAct act() {
            return MatterAct.ACCEPT_OWNERSHIP;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.acceptOwnership(this);
        }
    }

    /**
     * Offer a side to another body there is (移交). Until it accepts, whoever owns the side goes on owning it. For an owner that is gone, merged
     * or dissolved, the intake offers; an offer to a body that is gone stands in nobody's way.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param side which side
     * @param to whom it is offered to
     * @param reasons why; at most 500 characters
     */
    record OfferHandOver(Stamp stamp, Side side, BodyId to, String reasons) implements OwnershipCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param side which side
         * @param to whom it is offered to
         * @param reasons why; at most 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public OfferHandOver {
            stamp.requireOfHost();
            Words.requireShort(reasons);
        }

        @Override
        public MatterAct act() {
            return MatterAct.OFFER_HAND_OVER;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.offerHandOver(this);
        }
    }

    /**
     * Decline a side that was offered (不予接收). Its owner stays; what was sent elsewhere is the intake's again, to dispatch.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param side which side
     * @param reasons why; at most 500 characters
     */
    record DeclineHandOver(Stamp stamp, Side side, String reasons) implements OwnershipCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param side which side
         * @param reasons why; at most 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public DeclineHandOver {
            stamp.requireOfHost();
            Words.requireShort(reasons);
        }

        @Override
        public MatterAct act() {
            return MatterAct.DECLINE_HAND_OVER;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.declineHandOver(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link AcceptOwnership}.
         *
         * @param command what is asked
         * @return the answer
         */
        T acceptOwnership(AcceptOwnership command);

        /**
         * For {@link OfferHandOver}.
         *
         * @param command what is asked
         * @return the answer
         */
        T offerHandOver(OfferHandOver command);

        /**
         * For {@link DeclineHandOver}.
         *
         * @param command what is asked
         * @return the answer
         */
        T declineHandOver(DeclineHandOver command);
    }
}
