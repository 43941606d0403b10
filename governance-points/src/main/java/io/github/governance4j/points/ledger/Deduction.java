package io.github.governance4j.points.ledger;

import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.house.Hidden;
import io.github.governance4j.points.scoring.Counted;
import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** What a breach came to (减分结果). Takes from standing only, never below zero. */
@Value.Immutable
@Hidden
public sealed interface Deduction permits ImmutableDeduction {
    /** {@return the item it was judged under} */
    ItemCode item();

    /** {@return the edition that spoke} */
    EditionId edition();

    /** {@return the day of the breach, as an epoch day} */
    long on();

    /** {@return what the item takes, as far as its caps leave room; for an item that takes all, the standing there was} */
    Points asked();

    /** {@return what was taken: no more than the standing there was} */
    Points taken();

    /** {@return what it adds to the account's running counts: what was taken, for each cap it met} */
    List<Counted> counted();

    /** {@return the last day it counts against standing, included, as an epoch day; empty if it always does} */
    OptionalLong lastDay();

    /** {@return what went before it} */
    Hearing hearing();
}
