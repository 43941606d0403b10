package io.github.governance4j.mediation.course;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.ExclusionId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.dispute.Elsewhere;
import io.github.governance4j.mediation.dispute.Openness;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.house.Hidden;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What mediation is asked for (调解申请): what kind of dispute, where, between whom, and over which points.
 *
 * <pre>{@code
 * Application fence = Application.of(new DisputeKindId("neighbours"), village, parties, Set.of(new IssueId("fence"))).build();
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface Application permits ImmutableApplication {
    /** The most points at issue in one dispute: 32 (ours). */
    int MOST_ISSUES = 32;

    /** {@return the kind of dispute, one of the rulebook's} */
    DisputeKindId kind();

    /** {@return where it arose} */
    AreaId area();

    /** {@return who is at odds, and who acts for whom} */
    Parties parties();

    /** {@return the points at issue, 1 to {@link #MOST_ISSUES}} */
    Set<IssueId> issues();

    /** {@return the track that is wished for; empty for the first the rulebook has for the kind} */
    Optional<TrackId> track();

    /** {@return how much money it is about, in fen, if that is said; 0 or more} */
    OptionalLong fen();

    /** {@return the body that accepted or settled it already, if one did} */
    Optional<Elsewhere> elsewhere();

    /** {@return what the track excludes and this case has, as the intake found} */
    Set<ExclusionId> exclusions();

    /** {@return whether it is complex, or several organs have to do with it, so that answering takes longer; false unless said} */
    @Value.Default
    default boolean complex() {
        return false;
    }

    /** {@return whether the facts are undisputed; false unless said} */
    @Value.Default
    default boolean factsUndisputed() {
        return false;
    }

    /** {@return whether privacy or a trade secret is at stake, so that nobody else may listen; false unless said} */
    @Value.Default
    default boolean confidential() {
        return false;
    }

    /** {@return what the applicant wishes of it being open or closed, if anything} */
    Optional<Openness> openness();

    /** {@return how the applicant wishes to meet; in person unless said} */
    @Value.Default
    default Channel channel() {
        return Channel.IN_PERSON;
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there is no point at issue or more than {@link #MOST_ISSUES}, or the amount is negative
     */
    @Value.Check
    default void check() {
        if (issues().isEmpty() || issues().size() > MOST_ISSUES) {
            throw new IllegalArgumentException("1 to " + MOST_ISSUES + " points at issue: " + issues().size());
        }
        if (fen().orElse(0) < 0) {
            throw new IllegalArgumentException("an amount is 0 or more: " + fen().getAsLong());
        }
    }

    /**
     * Begins an application.
     *
     * @param kind the kind of dispute
     * @param area where it arose
     * @param parties who is at odds
     * @param issues the points at issue
     * @return a builder for the rest
     */
    static Builder of(DisputeKindId kind, AreaId area, Parties parties, Set<IssueId> issues) {
        return ImmutableApplication.builder()
                .kind(kind)
                .area(area)
                .parties(parties)
                .issues(Ordered.copy(issues));
    }

    /** Builds the application. */
    sealed interface Builder permits ImmutableApplication.Builder {
        /**
         * Sets the track that is wished for.
         *
         * @param track one of the kind's
         * @return this
         */
        Builder track(TrackId track);

        /**
         * Sets how much money it is about.
         *
         * @param fen 0 or more
         * @return this
         */
        Builder fen(long fen);

        /**
         * Sets the body that has it already.
         *
         * @param elsewhere which, and whether it referred it here
         * @return this
         */
        Builder elsewhere(Elsewhere elsewhere);

        /**
         * Sets what the track excludes and this case has.
         *
         * @param exclusions as the intake found
         * @return this
         */
        Builder exclusions(Iterable<? extends ExclusionId> exclusions);

        /**
         * Sets whether it is complex.
         *
         * @param complex whether
         * @return this
         */
        Builder complex(boolean complex);

        /**
         * Sets whether the facts are undisputed.
         *
         * @param factsUndisputed whether
         * @return this
         */
        Builder factsUndisputed(boolean factsUndisputed);

        /**
         * Sets whether privacy or a trade secret is at stake.
         *
         * @param confidential whether
         * @return this
         */
        Builder confidential(boolean confidential);

        /**
         * Sets what the applicant wishes of others listening.
         *
         * @param openness open or closed
         * @return this
         */
        Builder openness(Openness openness);

        /**
         * Sets how the applicant wishes to meet.
         *
         * @param channel in person or online
         * @return this
         */
        Builder channel(Channel channel);

        /**
         * Ends.
         *
         * @return the application
         * @throws IllegalArgumentException if a number is out of bounds
         */
        Application build();
    }
}
