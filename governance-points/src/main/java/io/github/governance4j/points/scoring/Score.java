package io.github.governance4j.points.scoring;

import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.CapGroup;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.house.Hidden;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What a deed came to (得分). Carries everything the account must know, so that no rulebook is needed to apply it.
 */
@Value.Immutable
@Hidden
public sealed interface Score permits ImmutableScore {
    /** {@return the item it was scored under} */
    ItemCode item();

    /** {@return the edition that spoke} */
    EditionId edition();

    /** {@return the day the deed was done, as an epoch day} */
    long earned();

    /** {@return what counts; zero if the cap was used up} */
    Points granted();

    /** {@return what the cap left over; zero if it left room} */
    Points lost();

    /** {@return whether it can be spent, or is for standing only} */
    boolean redeemable();

    /** {@return the cap it counted under; empty if the item has none} */
    Optional<CapGroup> capGroup();

    /** {@return the kind of period the cap begins anew with; empty if the item has no cap} */
    Optional<PeriodKind> capPeriod();

    /** {@return the first day of the cap's period, as an epoch day; 0 if the item has no cap} */
    long capPeriodStart();

    /** {@return the last day it can be spent, included, as an epoch day; empty if it never lapses} */
    OptionalLong lastDay();
}
