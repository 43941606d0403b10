package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.mediation.dispute.Openness;

/**
 * What a party may ask for, and how it leaves (当事人权利): 人民调解法 art. 23.
 */
public sealed interface PartyCommand extends CourseCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(CourseCommand.Cases<T> cases) {
        return cases.party(this);
    }

    /**
     * Take consent back (撤回同意). It ends here, with notice of the other ways; open at every moment until an agreement
     * takes effect.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     */
    record Withdraw(Stamp stamp, PersonId party) implements PartyCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Withdraw {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withdraw(this);
        }
    }

    /**
     * Go to somebody else's judgement (转入其他途径). The court is open at every moment until an agreement takes effect,
     * whatever a rulebook says: 人民调解法 art. 3.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     * @param remedy where to
     */
    record Leave(Stamp stamp, PersonId party, Remedy remedy) implements PartyCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @param remedy where to
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Leave {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.leave(this);
        }
    }

    /**
     * Ask for it to be open to others, or closed (要求公开或不公开).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     * @param openness what the party asks for
     */
    record AskPublicity(Stamp stamp, PersonId party, Openness openness) implements PartyCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @param openness what the party asks for
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public AskPublicity {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.askPublicity(this);
        }
    }

    /**
     * Ask for more time (要求延期). It counts when every party has asked for as much, and the committee agrees where it
     * must.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     * @param amount how much, in the unit of the extension rule; at least 1
     */
    record AskExtension(Stamp stamp, PersonId party, long amount) implements PartyCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @param amount how much, in the unit of the extension rule; at least 1
         * @throws IllegalArgumentException if the id is one of those kept for the library, or the amount is out of bounds
         */
        public AskExtension {
            stamp.requireOfHost();
            if (amount < 1 || amount > LimitUnit.CALENDAR_DAY.most()) {
                throw new IllegalArgumentException(
                        "an extension is 1 to " + LimitUnit.CALENDAR_DAY.most() + ": " + amount);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.askExtension(this);
        }
    }

    /**
     * Ask for the short track, or for the ordinary one (程序转换). The short one needs every party; the ordinary one a
     * single party.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     * @param simple whether the short one
     */
    record AskSwitch(Stamp stamp, PersonId party, boolean simple) implements PartyCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @param simple whether the short one
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public AskSwitch {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.askSwitch(this);
        }
    }

    /**
     * Ask for the next level (要求上一级调解). Every party must consent anew there.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     */
    record AskUp(Stamp stamp, PersonId party) implements PartyCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public AskUp {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.askUp(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link Withdraw}.
         *
         * @param command what is asked
         * @return the answer
         */
        T withdraw(Withdraw command);

        /**
         * For {@link Leave}.
         *
         * @param command what is asked
         * @return the answer
         */
        T leave(Leave command);

        /**
         * For {@link AskPublicity}.
         *
         * @param command what is asked
         * @return the answer
         */
        T askPublicity(AskPublicity command);

        /**
         * For {@link AskExtension}.
         *
         * @param command what is asked
         * @return the answer
         */
        T askExtension(AskExtension command);

        /**
         * For {@link AskSwitch}.
         *
         * @param command what is asked
         * @return the answer
         */
        T askSwitch(AskSwitch command);

        /**
         * For {@link AskUp}.
         *
         * @param command what is asked
         * @return the answer
         */
        T askUp(AskUp command);
    }
}
