package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.scoring.Deed;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Something asked of a points account (账户命令). */
public sealed interface LedgerCommand extends Command
        permits LedgerCommand.ScoreDeed,
                LedgerCommand.Spend,
                LedgerCommand.DeductStanding,
                LedgerCommand.BringIn,
                LedgerCommand.Reverse,
                LedgerCommand.LapseLots,
                ObjectionCommand,
                ObjectionCommand.RecordOverdue {
    /**
     * Handles every kind of command.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Score a deed (计分).
     *
     * @param stamp when it happened, when and by whom it was recorded; its id becomes the name of the entry
     * @param deed what was done
     */
    record ScoreDeed(Stamp stamp, Deed deed) implements LedgerCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param deed what was done
         * @throws IllegalArgumentException if the id is one of those {@linkplain CommandId#isReserved kept for the library}
         */
        public ScoreDeed {
            requireOfTheHost(stamp);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.scoreDeed(this);
        }
    }

    /**
     * Spend points (兑换扣减). Lots are drawn on earliest last day first, among equals the one recorded first.
     *
     * @param stamp its {@code happened} is the day the lots must be there on; its id becomes the name of the entry
     * @param points how many, more than zero
     */
    record Spend(Stamp stamp, Points points) implements LedgerCommand {
        /**
         * Checks id and number.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param points how many
         * @throws IllegalArgumentException if the id is kept for the library, or {@code points} is not more than zero
         */
        public Spend {
            requireOfTheHost(stamp);
            if (!points.isPositive()) {
                throw new IllegalArgumentException("more than zero points are spent: " + points);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.spend(this);
        }
    }

    /**
     * Lower standing for a breach, after the person was heard (减分). What was earned and can be spent is never touched.
     *
     * @param stamp when the breach happened, when and by whom the decision was recorded; its id becomes the name of the entry
     * @param deed what was done, under an item that takes away
     * @param hearing what went before
     */
    record DeductStanding(Stamp stamp, Deed deed, Hearing hearing) implements LedgerCommand {
        /**
         * Checks the id.
         *
         * @param stamp when the breach happened, when and by whom the decision was recorded
         * @param deed what was done
         * @param hearing what went before
         * @throws IllegalArgumentException if the id is kept for the library, or the deed names several items
         */
        public DeductStanding {
            requireOfTheHost(stamp);
            if (!deed.alsoFits().isEmpty()) {
                throw new IllegalArgumentException("one breach is heard under one item: " + deed);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.deductStanding(this);
        }
    }

    /**
     * Bring in the balances of an account kept elsewhere before (期初余额): first of all, or in the place of an opening that was wrong and
     * was taken back. What was spent of that one stays spent and is written off, so the new one is of a day after it, and less by as much.
     *
     * @param stamp its {@code happened} is the day the balances are of; its id becomes the name of the entry
     * @param opening the balances
     */
    record BringIn(Stamp stamp, Opening opening) implements LedgerCommand {
        /**
         * Checks the id.
         *
         * @param stamp its {@code happened} is the day the balances are of
         * @param opening the balances
         * @throws IllegalArgumentException if the id is kept for the library, or has more than 58 characters: its lots are named after it
         */
        public BringIn {
            requireOfTheHost(stamp);
            if (stamp.id().value().length() > LedgerFact.BalanceBroughtIn.MOST_CHARACTERS) {
                throw new IllegalArgumentException("too long an id to name lots after: " + stamp.id());
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.bringIn(this);
        }
    }

    /**
     * Reverse an entry that should not have been made (冲正). Taking an award back burdens whoever earned it: it takes a person who did not
     * enter it and is not affected, those affected are told, and they can object.
     *
     * @param stamp its {@code happened} is the day of the reversal; its id becomes the name of the new entry
     * @param entry the entry to reverse: an award, a spending or a deduction; of balances brought in the opening, with which all of them go,
     *     or one of their {@linkplain LedgerFact.BalanceBroughtIn#lotEntry lots} alone
     * @param reason why, in the words of whoever decided; kept with the fact, so no names in it. 1 to 200 characters
     * @param tell who is told besides whoever earned an award; must name somebody for balances brought in, whose books know no members
     * @param family who is family of those affected, as the host saw it; the ledger knows no families
     */
    record Reverse(Stamp stamp, CommandId entry, String reason, Set<PersonId> tell, Set<PersonId> family)
            implements LedgerCommand {
        /** The most characters of a reason: 200. */
        public static final int MOST_CHARACTERS = 200;

        /**
         * Copies the sets and checks id and reason.
         *
         * @param stamp its {@code happened} is the day of the reversal
         * @param entry the entry to reverse
         * @param reason why
         * @param tell who is told besides
         * @param family who is family of those affected
         * @throws IllegalArgumentException if the id is kept for the library, or the reason is blank or too long
         */
        public Reverse {
            requireOfTheHost(stamp);
            if (reason.isBlank() || reason.length() > MOST_CHARACTERS) {
                throw new IllegalArgumentException("a reason has 1 to " + MOST_CHARACTERS + " characters");
            }
            tell = Collections.unmodifiableSet(new TreeSet<>(tell));
            family = Collections.unmodifiableSet(new TreeSet<>(family));
        }

        /**
         * Reverses what one known member earned, or what burdens nobody.
         *
         * @param stamp its {@code happened} is the day of the reversal
         * @param entry the entry to reverse
         * @param reason why
         */
        public Reverse(Stamp stamp, CommandId entry, String reason) {
            this(stamp, entry, reason, Set.of(), Set.of());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reverse(this);
        }
    }

    /**
     * Record that lots have lapsed (到期失效); what the decider asks for by itself.
     *
     * @param stamp its {@code happened} is the moment by which they have lapsed
     */
    record LapseLots(Stamp stamp) implements LedgerCommand {
        /**
         * Checks that nobody claims to be the clock.
         *
         * @param stamp its {@code happened} is the moment by which they have lapsed
         * @throws IllegalArgumentException if it does not come from the {@link Actor.Timer}
         */
        public LapseLots {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.lapseLots(this);
        }
    }

    /**
     * Checks that an id is no timer's. What a claim asks for is named after the claim's fact and done by a person, so here it looks like a
     * host's; a desk tells them apart by who sends it.
     *
     * @param stamp of a command
     * @throws IllegalArgumentException if its id is kept for the library, and not for what follows from a fact
     */
    static void requireOfTheHost(Stamp stamp) {
        if (stamp.id().isReserved() && !stamp.id().followsFromAFact()) {
            throw new IllegalArgumentException("ids beginning with ~ are the library's own: " + stamp.id());
        }
    }

    /**
     * One answer for each kind of command.
     *
     * @param <T> the answer
     */
    interface Cases<T> extends ObjectionCommand.Cases<T> {
        /**
         * For a deed to score.
         *
         * @param command it
         * @return the answer
         */
        T scoreDeed(ScoreDeed command);

        /**
         * For points to spend.
         *
         * @param command it
         * @return the answer
         */
        T spend(Spend command);

        /**
         * For standing to lower.
         *
         * @param command it
         * @return the answer
         */
        T deductStanding(DeductStanding command);

        /**
         * For balances to bring in.
         *
         * @param command it
         * @return the answer
         */
        T bringIn(BringIn command);

        /**
         * For an entry to reverse.
         *
         * @param command it
         * @return the answer
         */
        T reverse(Reverse command);

        /**
         * For lots to lapse.
         *
         * @param command it
         * @return the answer
         */
        T lapseLots(LapseLots command);
    }
}
