package io.github.governance4j.mediation.dispute;

import io.github.governance4j.mediation.house.Hidden;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which disputes take the short track (繁简分流): every bound must hold, and every party consent. A bound that is not stated does not
 * ask. The bounds are a county's; none is law.
 *
 * <pre>{@code
 * SimpleWhen.of("某镇繁简分流办法").mostIssues(1).mostFen(500_000).mostParties(2).build().against(1, OptionalLong.of(80_000), 2, true)  // none
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface SimpleWhen permits ImmutableSimpleWhen {
    /** {@return whose practice it is} */
    String source();

    /** {@return the most points at issue, included} */
    OptionalInt mostIssues();

    /** {@return the most money it may be about, in fen, included} */
    OptionalLong mostFen();

    /** {@return the most parties, included} */
    OptionalInt mostParties();

    /** {@return whether the facts must be undisputed; true where nothing is stated (事实清楚、争议不大)} */
    @Value.Default
    default boolean undisputedFacts() {
        return true;
    }

    /**
     * {@return what keeps a dispute from the short track; empty if it is simple}
     *
     * @param issues how many points are at issue
     * @param fen how much money it is about, in fen; empty where nobody said
     * @param parties how many parties there are
     * @param undisputed whether the facts are undisputed
     */
    default Set<NotSimple> against(int issues, OptionalLong fen, int parties, boolean undisputed) {
        Set<NotSimple> found = EnumSet.noneOf(NotSimple.class);
        if (mostIssues().isPresent() && issues > mostIssues().getAsInt()) {
            found.add(NotSimple.TOO_MANY_ISSUES);
        }
        if (mostParties().isPresent() && parties > mostParties().getAsInt()) {
            found.add(NotSimple.TOO_MANY_PARTIES);
        }
        if (mostFen().isPresent() && fen.isEmpty()) {
            found.add(NotSimple.AMOUNT_UNKNOWN);
        }
        if (mostFen().isPresent()
                && fen.isPresent()
                && fen.getAsLong() > mostFen().getAsLong()) {
            found.add(NotSimple.AMOUNT_TOO_HIGH);
        }
        if (undisputedFacts() && !undisputed) {
            found.add(NotSimple.FACTS_DISPUTED);
        }
        return found;
    }

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is so low that nothing could be simple, or the source is blank
     */
    @Value.Check
    default void check() {
        if (source().isBlank()) {
            throw new IllegalArgumentException("a rule for simple disputes names no source");
        }
        if (mostIssues().orElse(1) < 1
                || mostParties().orElse(2) < 2
                || mostFen().orElse(0) < 0) {
            throw new IllegalArgumentException("nothing could be simple: " + this);
        }
    }

    /**
     * Begins a rule that wants undisputed facts and bounds nothing else.
     *
     * @param source whose practice it is
     * @return a builder for the rest
     */
    static Builder of(String source) {
        return ImmutableSimpleWhen.builder().source(source);
    }

    /** Builds the rule. */
    sealed interface Builder permits ImmutableSimpleWhen.Builder {
        /**
         * Sets where the rule stands.
         *
         * @param source whose practice it is
         * @return this
         */
        Builder source(String source);

        /**
         * Sets the most points at issue.
         *
         * @param mostIssues 1 or more, included
         * @return this
         */
        Builder mostIssues(int mostIssues);

        /**
         * Sets the most money it may be about.
         *
         * @param mostFen fen, 0 or more, included
         * @return this
         */
        Builder mostFen(long mostFen);

        /**
         * Sets the most parties.
         *
         * @param mostParties 2 or more, included
         * @return this
         */
        Builder mostParties(int mostParties);

        /**
         * Sets whether the facts must be undisputed.
         *
         * @param undisputedFacts whether
         * @return this
         */
        Builder undisputedFacts(boolean undisputedFacts);

        /**
         * Ends.
         *
         * @return the rule
         * @throws IllegalArgumentException if nothing could be simple or the source is blank
         */
        SimpleWhen build();
    }
}
