package io.github.governance4j.mediation.dispute;

import io.github.governance4j.mediation.MeansId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.house.Hidden;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One way to mediate, as a rulebook has it (调解途径): under which law, how long, and by what rules.
 *
 * <pre>{@code
 * Track.of(new TrackId("labour"), "劳动争议调解", TrackFamily.LABOUR, "劳动争议调解仲裁法", fifteenDays, TrackRules.of().build()).build()
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface Track permits ImmutableTrack {
    /** {@return its name} */
    TrackId id();

    /** {@return what people call it, 1 to 100 characters} */
    String title();

    /** {@return the family of law it belongs to} */
    TrackFamily family();

    /** {@return the law and article, or whose practice it is} */
    String source();

    /** {@return how long each step may take} */
    TrackLimits limits();

    /** {@return how it differs from others} */
    TrackRules rules();

    /** {@return which of the county's means it is} */
    Optional<MeansId> means();

    /** The most characters a title may have: 100 (ours). */
    int MOST_TITLE = 100;

    /**
     * Checks texts and what goes together.
     *
     * @throws IllegalArgumentException if a text is blank, the title is too long, or a second try is bounded where there is only one
     */
    @Value.Check
    default void check() {
        Titles.check("track " + id(), title());
        if (source().isBlank()) {
            throw new IllegalArgumentException("track " + id() + " names no source");
        }
        if (limits().again().isPresent() && rules().tries().orElse(2) < 2) {
            throw new IllegalArgumentException("track " + id() + " bounds a second try and allows one");
        }
        if (limits().simple().isPresent() && rules().simple().isEmpty()) {
            throw new IllegalArgumentException(
                    "track " + id() + " has a limit for simple disputes and no rule which are");
        }
    }

    /**
     * Begins a track that is none of the county's named means.
     *
     * @param id the name
     * @param title 1 to 100 characters
     * @param family the family
     * @param source the law and article, or whose practice it is
     * @param limits the limits
     * @param rules the rules
     * @return a builder for the rest
     */
    static Builder of(
            TrackId id, String title, TrackFamily family, String source, TrackLimits limits, TrackRules rules) {
        return ImmutableTrack.builder()
                .id(id)
                .title(title)
                .family(family)
                .source(source)
                .limits(limits)
                .rules(rules);
    }

    /** Builds the track. */
    sealed interface Builder permits ImmutableTrack.Builder {
        /**
         * Sets its name.
         *
         * @param id the name
         * @return this
         */
        Builder id(TrackId id);

        /**
         * Sets what people call it.
         *
         * @param title 1 to 100 characters
         * @return this
         */
        Builder title(String title);

        /**
         * Sets the family of law it belongs to.
         *
         * @param family the family
         * @return this
         */
        Builder family(TrackFamily family);

        /**
         * Sets where its rules stand.
         *
         * @param source the law and article, or whose practice it is
         * @return this
         */
        Builder source(String source);

        /**
         * Sets how long each step may take.
         *
         * @param limits the limits
         * @return this
         */
        Builder limits(TrackLimits limits);

        /**
         * Sets how it differs from others.
         *
         * @param rules the rules
         * @return this
         */
        Builder rules(TrackRules rules);

        /**
         * Sets which of the county's means it is.
         *
         * @param means its name
         * @return this
         */
        Builder means(MeansId means);

        /**
         * Ends.
         *
         * @return the track
         * @throws IllegalArgumentException if a text is blank, or limits and rules do not go together
         */
        Track build();
    }
}
