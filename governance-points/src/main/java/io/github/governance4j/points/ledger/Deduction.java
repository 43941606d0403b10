package io.github.governance4j.points.ledger;

import io.github.governance4j.core.rights.Ruling;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.house.Hidden;
import io.github.governance4j.points.scoring.Counted;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a breach came to (减分结果). Takes from standing only. It is what the item takes, and not cut to the standing there was: a standing is
 * never shown below zero, but what brings it up again is a sum over everything that counts.
 */
@Value.Immutable
@Hidden
public sealed interface Deduction permits ImmutableDeduction {
    /** {@return the item it was judged under} */
    ItemCode item();

    /** {@return the edition that spoke} */
    EditionId edition();

    /** {@return the day of the breach, as an epoch day} */
    long on();

    /** {@return what it takes: what the item says, as far as its caps leave room; for an item that takes all, the standing there was} */
    Points points();

    /** {@return what it adds to the account's running counts: its points, for each cap it met} */
    List<Counted> counted();

    /** {@return the last day it counts against standing, included, as an epoch day} */
    long lastDay();

    /** {@return what went before it} */
    Hearing hearing();

    /** {@return what it rests on, who is told, and how it can be objected to} */
    Ruling ruling();

    /** {@return a builder; for the rule that deducts and for whoever reads facts back from a store} Everything must be given. */
    static Builder builder() {
        return ImmutableDeduction.builder();
    }

    /** Gathers what a breach came to. */
    sealed interface Builder permits ImmutableDeduction.Builder {
        /**
         * {@return this}
         *
         * @param item the item it was judged under
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
         * @param on the day of the breach, as an epoch day
         */
        Builder on(long on);

        /**
         * {@return this}
         *
         * @param points what it takes
         */
        Builder points(Points points);

        /**
         * {@return this}
         *
         * @param counted what it adds to the account's running counts
         */
        Builder counted(Iterable<? extends Counted> counted);

        /**
         * {@return this}
         *
         * @param lastDay the last day it counts against standing, included, as an epoch day
         */
        Builder lastDay(long lastDay);

        /**
         * {@return this}
         *
         * @param hearing what went before it
         */
        Builder hearing(Hearing hearing);

        /**
         * {@return this}
         *
         * @param ruling what it rests on, who is told, and how it can be objected to
         */
        Builder ruling(Ruling ruling);

        /**
         * {@return the deduction}
         *
         * @throws IllegalStateException if something is missing
         */
        Deduction build();
    }
}
