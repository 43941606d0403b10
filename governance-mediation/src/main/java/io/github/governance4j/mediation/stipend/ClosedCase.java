package io.github.governance4j.mediation.stipend;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.house.Hidden;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * All that a stipend may know of a case (已结案件). The host makes it from the case's own streams.
 *
 * <pre>{@code
 * ClosedCase.of(dispute, TrackFamily.PEOPLES, CaseEnd.WITHOUT_AGREEMENT, day, Set.of(mediator), parties.involved())
 *         .fileClosed(true)
 *         .build()
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface ClosedCase permits ImmutableClosedCase {
    /** {@return the dispute} */
    DisputeId dispute();

    /** {@return by what sort of mediation} */
    TrackFamily family();

    /** {@return how it ended; whether it was settled changes nothing} */
    CaseEnd end();

    /** {@return the day it was closed} */
    LocalDate closedOn();

    /** {@return who mediated it} */
    @Value.NaturalOrder
    SortedSet<MediatorId> mediators();

    /** {@return who is on a side of it, or acts for somebody there; nobody in what was written before cases told} */
    @Value.NaturalOrder
    SortedSet<PersonId> involved();

    /** {@return whether the file is complete and closed} */
    @Value.Default
    default boolean fileClosed() {
        return false;
    }

    /** {@return the fund that paid it before, if one did} */
    Optional<StreamId> paidBy();

    /**
     * Begins a case whose file is open and that nobody paid before.
     *
     * @param dispute the dispute
     * @param family by what sort of mediation
     * @param end how it ended
     * @param closedOn the day it was closed
     * @param mediators who mediated it
     * @param involved who is on a side of it, or acts for somebody there
     * @return a builder for the rest
     */
    static Builder of(
            DisputeId dispute,
            TrackFamily family,
            CaseEnd end,
            LocalDate closedOn,
            Set<MediatorId> mediators,
            Set<PersonId> involved) {
        return ImmutableClosedCase.builder()
                .dispute(dispute)
                .family(family)
                .end(end)
                .closedOn(closedOn)
                .mediators(mediators)
                .involved(involved);
    }

    /** Builds a case. */
    sealed interface Builder permits ImmutableClosedCase.Builder {
        /**
         * Sets whether the file is complete and closed.
         *
         * @param fileClosed whether
         * @return this
         */
        Builder fileClosed(boolean fileClosed);

        /**
         * Sets that it was paid before.
         *
         * @param paidBy the fund that did
         * @return this
         */
        Builder paidBy(StreamId paidBy);

        /**
         * Ends.
         *
         * @return the case
         */
        ClosedCase build();
    }
}
