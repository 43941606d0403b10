package io.github.governance4j.mediation.dispute;

import io.github.governance4j.core.place.PersonId;

/**
 * One thing that is wrong with the parties of a dispute (当事人信息的错误). For readers, which name every one; {@link Parties#of} throws
 * instead.
 *
 * @param what what is wrong
 * @param about whom it concerns; {@link Parties#NOBODY} where it is nobody in particular
 */
public record PartiesFault(What what, String about) {
    PartiesFault(What what, PersonId about) {
        this(what, about.value());
    }

    /** What can be wrong. */
    public enum What {
        /** Fewer than two persons, or more than {@link Parties#MOST}. */
        TOO_FEW_OR_MANY,
        /** One of the sides is empty. */
        SIDE_EMPTY,
        /** Somebody is a party twice. */
        PARTY_TWICE,
        /** A minor is not a party. */
        MINOR_NOT_A_PARTY,
        /** A minor has nobody to act for it. */
        MINOR_WITHOUT_GUARDIAN,
        /** A guardian of somebody who is not named as a minor. */
        GUARDIAN_OF_NO_MINOR,
        /** A guardian is a minor too. */
        GUARDIAN_IS_A_MINOR,
        /** A guardian is a party on the other side, or the guardian of a minor there. */
        GUARDIAN_ON_THE_OTHER_SIDE,
        /** A representative speaks for somebody who is not a party. */
        REPRESENTS_NO_PARTY,
        /** A representative speaks for both sides, or is a party or a minor's guardian on the other one. */
        REPRESENTS_BOTH_SIDES,
        /** Somebody is named as a representative twice. */
        REPRESENTATIVE_TWICE,
        /** A representative is a minor. */
        REPRESENTATIVE_IS_A_MINOR,
        /** A side has more than {@link Parties#MOST_REPRESENTATIVES} representatives. */
        TOO_MANY_REPRESENTATIVES
    }

    @Override
    public String toString() {
        return about.equals(Parties.NOBODY) ? what.name() : what + " " + about;
    }
}
