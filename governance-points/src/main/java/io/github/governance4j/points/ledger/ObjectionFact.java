package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Score;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What became of an objection to a deduction, or to an award taken back (异议事实). {@code entry} always is the id of the decision objected
 * to.
 */
public sealed interface ObjectionFact extends LedgerFact {
    /** {@return the decision objected to} */
    CommandId entry();

    /**
     * Points of an award that came back to its account, or went again.
     *
     * @param unspent what can be spent of it
     * @param shortfall what had been spent of it: no longer written off, or written off again
     * @param standing what it counts for standing
     */
    record Share(Points unspent, Points shortfall, Points standing) {
        /** Nothing: of a deduction, which stays in the books while it is objected to and only counts nothing. */
        public static final Share NONE = new Share(Points.ZERO, Points.ZERO, Points.ZERO);
    }

    /**
     * A decision was objected to (已提出异议). From here a deduction counts nothing and is not shown; an award taken back is there again.
     *
     * @param entry the decision
     * @param id the objection's own name: the id of the command that raised it
     * @param objection who, when, in what words, and until when it is to be answered
     * @param back what of an award came back; {@link Share#NONE} for a deduction
     */
    record ObjectionRaised(CommandId entry, CommandId id, Objection objection, Share back) implements ObjectionFact {
        @Override
        public <T> T match(LedgerFact.Cases<T> cases) {
            return cases.objectionRaised(this);
        }
    }

    /**
     * An objection was upheld (异议成立). For a deduction a {@link Reversal.OfDeduction} follows; an award stays where it came back to.
     *
     * @param entry the decision
     * @param of the entry it was about: the award that stands again; for a deduction the decision itself
     * @param answer who decided so, when and why; by the clock where silence upholds
     * @param counted what an award adds again to the account's running counts; none for a deduction
     */
    record ObjectionUpheld(CommandId entry, CommandId of, Objection.Answered answer, List<Counted> counted)
            implements ObjectionFact {
        /**
         * Copies the counts.
         *
         * @param entry the decision
         * @param of the entry it was about
         * @param answer who decided so
         * @param counted what an award adds again
         */
        public ObjectionUpheld {
            counted = List.copyOf(counted);
        }

        /** {@return whether an award that had been taken back stands again} */
        public boolean restoresAnAward() {
            return !of.equals(entry);
        }

        @Override
        public <T> T match(LedgerFact.Cases<T> cases) {
            return cases.objectionUpheld(this);
        }
    }

    /**
     * An entry that climbs a ladder was scored on a count that lacked what stands again now, and got what it had been paid too little
     * (已补计). Follows the {@link ObjectionUpheld} that says so, and is part of the entry from then on: what takes the entry back takes
     * this back.
     *
     * @param entry the decision that was objected to
     * @param of the entry that gets more
     * @param more what comes to it: of the day it was done, under the edition it was scored under; zero if its cap is used up
     */
    record ScoreMadeUp(CommandId entry, CommandId of, Score more) implements ObjectionFact {
        @Override
        public <T> T match(LedgerFact.Cases<T> cases) {
            return cases.scoreMadeUp(this);
        }
    }

    /**
     * An objection was rejected (异议不成立). The decision counts again, with the last day it had; what was spent meanwhile of an award is
     * written off.
     *
     * @param entry the decision
     * @param answer who decided so, when and why
     * @param gone what of an award went again; {@link Share#NONE} for a deduction
     */
    record ObjectionRejected(CommandId entry, Objection.Answered answer, Share gone) implements ObjectionFact {
        @Override
        public <T> T match(LedgerFact.Cases<T> cases) {
            return cases.objectionRejected(this);
        }
    }

    /**
     * An objection was taken back by whoever raised it (已撤回异议). The decision counts again, as if it had been rejected.
     *
     * @param entry the decision
     * @param at when
     * @param gone what of an award went again; {@link Share#NONE} for a deduction
     */
    record ObjectionWithdrawn(CommandId entry, LocalDateTime at, Share gone) implements ObjectionFact {
        @Override
        public <T> T match(LedgerFact.Cases<T> cases) {
            return cases.objectionWithdrawn(this);
        }
    }

    /**
     * Nobody answered in time (逾期未答复); the decision stays without effect.
     *
     * @param entry the decision
     * @param closed when the time to answer ended
     * @param at the moment by which nobody had answered
     */
    record ObjectionOverdue(CommandId entry, LocalDateTime closed, LocalDateTime at) implements ObjectionFact {
        @Override
        public <T> T match(LedgerFact.Cases<T> cases) {
            return cases.objectionOverdue(this);
        }
    }

    /**
     * Nothing was left to decide (异议已无须处理).
     *
     * @param entry the decision
     * @param cause why
     * @param on the day by which it had ended, as an epoch day
     */
    record ObjectionEnded(CommandId entry, Cause cause, long on) implements ObjectionFact {
        @Override
        public <T> T match(LedgerFact.Cases<T> cases) {
            return cases.objectionEnded(this);
        }
    }

    /** Why nothing was left to decide (终结原因). */
    enum Cause {
        /** The last day of the decision was over (减分已到期). */
        RAN_OUT,
        /** The decision was taken back (决定已撤销). */
        TAKEN_BACK
    }

    /**
     * One answer for each kind of what becomes of an objection.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For an objection raised.
         *
         * @param fact it
         * @return the answer
         */
        T objectionRaised(ObjectionRaised fact);

        /**
         * For an objection upheld.
         *
         * @param fact it
         * @return the answer
         */
        T objectionUpheld(ObjectionUpheld fact);

        /**
         * For what an entry gets besides.
         *
         * @param fact it
         * @return the answer
         */
        T scoreMadeUp(ScoreMadeUp fact);

        /**
         * For an objection rejected.
         *
         * @param fact it
         * @return the answer
         */
        T objectionRejected(ObjectionRejected fact);

        /**
         * For an objection taken back.
         *
         * @param fact it
         * @return the answer
         */
        T objectionWithdrawn(ObjectionWithdrawn fact);

        /**
         * For an objection nobody answered in time.
         *
         * @param fact it
         * @return the answer
         */
        T objectionOverdue(ObjectionOverdue fact);

        /**
         * For an objection with nothing left to decide.
         *
         * @param fact it
         * @return the answer
         */
        T objectionEnded(ObjectionEnded fact);
    }
}
