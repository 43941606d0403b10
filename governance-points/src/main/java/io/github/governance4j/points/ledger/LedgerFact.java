package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.scoring.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that is true of a points account (账户事实). Never edited; a correction is a new fact that names the old one. */
public sealed interface LedgerFact
        permits LedgerFact.BaseGiven,
                LedgerFact.DeedScored,
                LedgerFact.PointsSpent,
                LedgerFact.StandingDeducted,
                LedgerFact.BalanceBroughtIn,
                LedgerFact.LotsLapsed,
                LedgerFact.LapseCorrected,
                ObjectionFact,
                Reversal {
    /**
     * Handles every kind of fact.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * The account was given the base its standing begins with (已给基础分). The first award whose edition gives one settles it. A deduction
     * recorded before that brings the base its own edition gives, and settles nothing: the award then adds what its edition gives more,
     * so that nobody has less for a deduction that ended or was taken out. What was brought is not taken away again.
     *
     * @param edition the edition that says so
     * @param base how much; more than zero, or zero where an award settles what a deduction had brought
     * @param settled whether that is the base from now on; no for what a deduction brings
     */
    record BaseGiven(EditionId edition, Points base, boolean settled) implements LedgerFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.baseGiven(this);
        }
    }

    /**
     * A deed was scored, possibly at zero because its cap was used up (已计分).
     *
     * @param entry names this entry of the account; the id of the command that brought it about
     * @param member who did it
     * @param enteredBy who entered it, if a person did; whoever takes it back must be somebody else
     * @param score what it came to
     */
    record DeedScored(CommandId entry, PersonId member, Optional<PersonId> enteredBy, Score score)
            implements LedgerFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.deedScored(this);
        }
    }

    /**
     * Points were spent (已扣减).
     *
     * @param entry names this entry of the account
     * @param day the day they were spent, as an epoch day
     * @param points how many
     * @param from the lots they were drawn from, in the order drawn; their sum is {@code points}
     */
    record PointsSpent(CommandId entry, long day, Points points, List<Drawn> from) implements LedgerFact {
        /**
         * Copies the lots.
         *
         * @param entry names this entry of the account
         * @param day the day they were spent
         * @param points how many
         * @param from the lots they were drawn from
         */
        public PointsSpent {
            from = List.copyOf(from);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.pointsSpent(this);
        }
    }

    /**
     * Standing was lowered (已减分).
     *
     * @param entry names this entry of the account
     * @param member whose breach it was
     * @param deduction what it came to
     */
    record StandingDeducted(CommandId entry, PersonId member, Deduction deduction) implements LedgerFact, Adverse {
        @Override
        public Grounds grounds() {
            return deduction.ruling().grounds();
        }

        @Override
        public Notice notice() {
            return deduction.ruling().notice();
        }

        @Override
        public LocalDate lastDay() {
            return deduction.ruling().lastDay();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.standingDeducted(this);
        }
    }

    /**
     * Balances kept elsewhere were brought in (期初已转入).
     *
     * @param entry names this entry of the account
     * @param day the day the balances are of, as an epoch day
     * @param enteredBy who brought them in, if a person did; whoever takes them back must be somebody else
     * @param opening the balances
     */
    record BalanceBroughtIn(CommandId entry, long day, Optional<PersonId> enteredBy, Opening opening)
            implements LedgerFact {
        /** The most characters of the entry's name: 58. */
        public static final int MOST_CHARACTERS = 58;

        /**
         * {@return the name of the entry one of the lots is}
         *
         * @param index the lot's place in the opening, counted from 0
         */
        public CommandId lotEntry(int index) {
            return new CommandId("~" + entry + "#" + (index + 1));
        }

        /** Whether an entry is a lot of an opening; those of another may begin alike ({@code o} and {@code o#1}). */
        static boolean isLotOf(CommandId opening, CommandId entry) {
            String lots = "~" + opening + "#";
            return entry.value().startsWith(lots) && entry.value().indexOf('#', lots.length()) < 0;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.balanceBroughtIn(this);
        }
    }

    /**
     * Lots, and what counted for or against standing, reached the end of their last day (已失效).
     *
     * @param on the day by which they had lapsed, as an epoch day; their last days lie before it
     * @param lots which, and how much each still held, earliest last day first; at least one
     */
    record LotsLapsed(long on, List<LapsedLot> lots) implements LedgerFact {
        /**
         * Copies the lots.
         *
         * @param on the day by which they had lapsed
         * @param lots which, and how much each still held
         * @throws IllegalArgumentException if there is none
         */
        public LotsLapsed {
            lots = List.copyOf(lots);
            if (lots.isEmpty()) {
                throw new IllegalArgumentException("nothing lapsed");
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.lotsLapsed(this);
        }
    }

    /**
     * What had been recorded as lapsed was spent in time after all, which was only recorded later (失效更正). Comes before the {@link
     * PointsSpent} that says so.
     *
     * @param entry the entry of that spending
     * @param lots which lots, and how much of each
     */
    record LapseCorrected(CommandId entry, List<Drawn> lots) implements LedgerFact {
        /**
         * Copies the lots.
         *
         * @param entry the entry of that spending
         * @param lots which lots
         */
        public LapseCorrected {
            lots = List.copyOf(lots);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.lapseCorrected(this);
        }
    }

    /** What of an entry can lapse. */
    enum Part {
        /** What can be spent (可兑换积分). */
        REDEEMABLE,
        /** What counts for standing (荣誉积分). */
        STANDING,
        /** What counts against standing (减分). */
        DEDUCTION
    }

    /**
     * One lot that lapsed.
     *
     * @param entry the entry that earned or took it
     * @param part what of the entry
     * @param lastDay its last day, as an epoch day
     * @param remaining what it still held
     */
    record LapsedLot(CommandId entry, Part part, long lastDay, Points remaining) {}

    /**
     * Points drawn from one lot, or returned to it.
     *
     * @param lot the entry that earned them
     * @param points how many, more than zero
     */
    record Drawn(CommandId lot, Points points) {}

    /**
     * One answer for each kind of fact.
     *
     * @param <T> the answer
     */
    interface Cases<T> extends Reversal.Cases<T>, ObjectionFact.Cases<T> {
        /**
         * For the base of an account's standing.
         *
         * @param fact it
         * @return the answer
         */
        T baseGiven(BaseGiven fact);

        /**
         * For a scored deed.
         *
         * @param fact it
         * @return the answer
         */
        T deedScored(DeedScored fact);

        /**
         * For spent points.
         *
         * @param fact it
         * @return the answer
         */
        T pointsSpent(PointsSpent fact);

        /**
         * For lowered standing.
         *
         * @param fact it
         * @return the answer
         */
        T standingDeducted(StandingDeducted fact);

        /**
         * For balances brought in.
         *
         * @param fact it
         * @return the answer
         */
        T balanceBroughtIn(BalanceBroughtIn fact);

        /**
         * For lapsed lots.
         *
         * @param fact it
         * @return the answer
         */
        T lotsLapsed(LotsLapsed fact);

        /**
         * For a corrected lapse.
         *
         * @param fact it
         * @return the answer
         */
        T lapseCorrected(LapseCorrected fact);
    }
}
