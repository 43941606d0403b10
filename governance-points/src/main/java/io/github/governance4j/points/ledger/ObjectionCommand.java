package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is done about a decision that burdens somebody: a deduction, or an award taken back (异议命令). {@code entry} always is the id of that
 * decision: of the {@link LedgerCommand.DeductStanding}, or of the {@link LedgerCommand.Reverse}.
 */
public sealed interface ObjectionCommand extends LedgerCommand {
    /** {@return the decision spoken of} */
    CommandId entry();

    /**
     * Object to a decision (提出异议).
     *
     * @param stamp when it was raised and recorded, and by whom; its id becomes that of the objection
     * @param entry the decision
     * @param words what they say, 1 to 500 characters
     * @param represents the one affected, where somebody else speaks for them or wrote it down for them (监护人、委托代理人、代录); that they may is
     *     for the host to know. Empty where whoever acts is affected themselves
     */
    record RaiseObjection(Stamp stamp, CommandId entry, String words, Optional<PersonId> represents)
            implements ObjectionCommand {
        /**
         * Checks id and words.
         *
         * @param stamp when it was raised and recorded, and by whom
         * @param entry the decision
         * @param words what they say
         * @param represents the one affected
         * @throws IllegalArgumentException if the id is kept for the library, or the words are blank or too long
         */
        public RaiseObjection {
            LedgerCommand.requireOfTheHost(stamp);
            Objection.checkedWords("an objection", words);
        }

        /**
         * Objects for oneself.
         *
         * @param stamp when it was raised and recorded, and by whom
         * @param entry the decision
         * @param words what they say
         */
        public RaiseObjection(Stamp stamp, CommandId entry, String words) {
            this(stamp, entry, words, Optional.empty());
        }

        @Override
        public <T> T match(LedgerCommand.Cases<T> cases) {
            return cases.raiseObjection(this);
        }
    }

    /**
     * Decide an objection (处理异议).
     *
     * @param stamp when it was decided and recorded, and by whom; they must be none of those who recorded or decided, are affected, or are
     *     family of those
     * @param entry the decision objected to
     * @param answer whether the objection is right
     * @param words the reasons, 1 to 500 characters
     * @param family who is family of those affected, as the host saw it; the ledger knows no families
     */
    record AnswerObjection(Stamp stamp, CommandId entry, Objection.Answer answer, String words, Set<PersonId> family)
            implements ObjectionCommand {
        /**
         * Copies the family and checks id and words.
         *
         * @param stamp when it was decided and recorded, and by whom
         * @param entry the decision objected to
         * @param answer whether the objection is right
         * @param words the reasons
         * @param family who is family of those affected
         * @throws IllegalArgumentException if the id is kept for the library, or the words are blank or too long
         */
        public AnswerObjection {
            LedgerCommand.requireOfTheHost(stamp);
            Objection.checkedWords("an answer", words);
            family = Collections.unmodifiableSet(new TreeSet<>(family));
        }

        @Override
        public <T> T match(LedgerCommand.Cases<T> cases) {
            return cases.answerObjection(this);
        }
    }

    /**
     * Take an objection back (撤回异议). What is left of the window stays open.
     *
     * @param stamp when, and by whom
     * @param entry the decision objected to
     * @param represents who objected, where somebody else speaks or writes for them
     */
    record WithdrawObjection(Stamp stamp, CommandId entry, Optional<PersonId> represents) implements ObjectionCommand {
        /**
         * Checks the id.
         *
         * @param stamp when, and by whom
         * @param entry the decision objected to
         * @param represents who objected, where somebody else speaks for them
         * @throws IllegalArgumentException if the id is kept for the library
         */
        public WithdrawObjection {
            LedgerCommand.requireOfTheHost(stamp);
        }

        /**
         * Takes back one's own.
         *
         * @param stamp when, and by whom
         * @param entry the decision objected to
         */
        public WithdrawObjection(Stamp stamp, CommandId entry) {
            this(stamp, entry, Optional.empty());
        }

        @Override
        public <T> T match(LedgerCommand.Cases<T> cases) {
            return cases.withdrawObjection(this);
        }
    }

    /**
     * Record that objections were not answered in time (逾期未答复); what the decider asks for by itself.
     *
     * @param stamp its {@code happened} is the moment by which their time is over
     */
    record RecordOverdue(Stamp stamp) implements LedgerCommand {
        /**
         * Checks that nobody claims to be the clock.
         *
         * @param stamp its {@code happened} is the moment by which their time is over
         * @throws IllegalArgumentException if it does not come from the {@link Actor.Timer}
         */
        public RecordOverdue {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(LedgerCommand.Cases<T> cases) {
            return cases.recordOverdue(this);
        }
    }

    /**
     * One answer for each kind of command about an objection.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For an objection to raise.
         *
         * @param command it
         * @return the answer
         */
        T raiseObjection(RaiseObjection command);

        /**
         * For an objection to decide.
         *
         * @param command it
         * @return the answer
         */
        T answerObjection(AnswerObjection command);

        /**
         * For an objection to take back.
         *
         * @param command it
         * @return the answer
         */
        T withdrawObjection(WithdrawObjection command);

        /**
         * For objections nobody answered in time.
         *
         * @param command it
         * @return the answer
         */
        T recordOverdue(RecordOverdue command);
    }
}
