package io.github.governance4j.points.scoring;

import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a deed came to (得分). Carries everything the account must know, so that no rulebook is needed to apply it.
 */
public sealed interface Score permits PlainScore {
    /** {@return the item it was scored under; of several the act fits, the highest} */
    ItemCode item();

    /** {@return the edition that spoke} */
    EditionId edition();

    /** {@return the day the deed was done, as an epoch day} */
    long earned();

    /** {@return what counts; zero if a cap was used up or the act is worth nothing} */
    Points granted();

    /** {@return what the cap left over; zero if it left room} */
    Points lost();

    /** {@return whether it can be spent, or is for standing only} */
    boolean redeemable();

    /** {@return what it adds to the account's running counts: one for each cap it met, also when the cap left nothing} */
    List<Counted> counted();

    /** {@return the last day it can be spent, included, as an epoch day; empty if it never lapses or cannot be spent} */
    OptionalLong lastDay();

    /** {@return the last day it counts for standing, included, as an epoch day; empty if it always does} */
    OptionalLong standingLastDay();

    /** {@return a builder; for the rule that awards and for whoever reads facts back from a store} All but the last days must be given. */
    static Builder builder() {
        return new PlainScore.Builder();
    }

    /** Gathers what a deed came to. */
    sealed interface Builder permits PlainScore.Builder {
        /**
         * {@return this}
         *
         * @param item the item it was scored under
         */
        Builder item(ItemCode item);

        /**
         * {@return this}
         *
         * @param edition the edition that spoke
         */
        Builder edition(EditionId edition);

        /**
         * {@return this}
         *
         * @param earned the day the deed was done, as an epoch day
         */
        Builder earned(long earned);

        /**
         * {@return this}
         *
         * @param granted what counts
         */
        Builder granted(Points granted);

        /**
         * {@return this}
         *
         * @param lost what the cap left over
         */
        Builder lost(Points lost);

        /**
         * {@return this}
         *
         * @param redeemable whether it can be spent
         */
        Builder redeemable(boolean redeemable);

        /**
         * {@return this}
         *
         * @param counted what it adds to the account's running counts
         */
        Builder counted(Iterable<? extends Counted> counted);

        /**
         * {@return this}
         *
         * @param lastDay the last day it can be spent, included, as an epoch day
         */
        Builder lastDay(OptionalLong lastDay);

        /**
         * {@return this}
         *
         * @param standingLastDay the last day it counts for standing, included, as an epoch day
         */
        Builder standingLastDay(OptionalLong standingLastDay);

        /**
         * {@return the score}
         *
         * @throws IllegalStateException if something that must be given is missing
         */
        Score build();
    }
}
