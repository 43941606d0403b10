package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.time.TimeLimit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** How tiers of one scheme come into effect, are objected to and end (定级规则): which roles do what, and how long there is for it. */
@Value.Immutable
@Hidden
public sealed interface SchemeRules permits ImmutableSchemeRules {
    /** {@return the scheme} */
    SchemeId scheme();

    /** {@return who may propose, plan and review} */
    Set<RoleId> proposers();

    /** {@return who may confirm or decline} */
    Set<RoleId> confirmers();

    /** {@return who may decide objections} */
    Set<RoleId> arbiters();

    /** {@return who may order that it be put right, and go and see} */
    Set<RoleId> examiners();

    /** {@return how long there is to confirm} */
    TimeLimit confirmWithin();

    /** {@return how long a tier stands before it is lowered; empty for not at all} */
    Optional<TimeLimit> dwell();

    /** {@return how long the same body may not propose on the same readings what was declined or fell; empty for not at all} */
    Optional<TimeLimit> notAgainWithin();

    /** {@return how long those affected may object} */
    TimeLimit objectWithin();

    /** {@return how long there is to answer an objection} */
    TimeLimit answerWithin();

    /** {@return how long there is to put it right} */
    TimeLimit rectifyWithin();

    /** {@return how long there is to go and see} */
    TimeLimit reexamineWithin();

    /** {@return the ways out the rules name; the court is always open} */
    Set<Remedy> remedies();

    /** {@return what each tier entails; a tier without terms cannot be proposed} */
    List<TierTerms> terms();

    /**
     * {@return what a tier entails, if the rules say}
     *
     * @param tier its name
     */
    default Optional<TierTerms> terms(TierId tier) {
        for (TierTerms one : terms()) {
            if (one.tier().equals(tier)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /**
     * Checks the terms.
     *
     * @throws IllegalArgumentException if two are about one tier
     */
    @Value.Check
    default void check() {
        Set<TierId> seen = new HashSet<>();
        for (TierTerms one : terms()) {
            if (!seen.add(one.tier())) {
                throw new IllegalArgumentException("two terms for " + one.tier() + " of " + scheme());
            }
        }
    }

    /**
     * {@return a builder}
     *
     * @param scheme the scheme
     */
    static Builder of(SchemeId scheme) {
        return ImmutableSchemeRules.builder().scheme(scheme);
    }

    /** Builds rules. Roles and limits without a default must be set. */
    sealed interface Builder permits ImmutableSchemeRules.Builder {
        /**
         * Sets the scheme.
         *
         * @param scheme it
         * @return this
         */
        Builder scheme(SchemeId scheme);

        /**
         * Sets who may propose, plan and review.
         *
         * @param proposers it
         * @return this
         */
        Builder proposers(Iterable<? extends RoleId> proposers);

        /**
         * Sets who may confirm or decline.
         *
         * @param confirmers it
         * @return this
         */
        Builder confirmers(Iterable<? extends RoleId> confirmers);

        /**
         * Sets who may decide objections.
         *
         * @param arbiters it
         * @return this
         */
        Builder arbiters(Iterable<? extends RoleId> arbiters);

        /**
         * Sets who may order that it be put right, and go and see.
         *
         * @param examiners it
         * @return this
         */
        Builder examiners(Iterable<? extends RoleId> examiners);

        /**
         * Sets how long there is to confirm.
         *
         * @param confirmWithin it
         * @return this
         */
        Builder confirmWithin(TimeLimit confirmWithin);

        /**
         * Sets how long a tier stands before it is lowered; empty for not at all.
         *
         * @param dwell it
         * @return this
         */
        Builder dwell(Optional<? extends TimeLimit> dwell);

        /**
         * Sets how long the same body may not propose on the same readings what was declined or fell; empty for not at all.
         *
         * @param notAgainWithin it
         * @return this
         */
        Builder notAgainWithin(Optional<? extends TimeLimit> notAgainWithin);

        /**
         * Sets how long those affected may object.
         *
         * @param objectWithin it
         * @return this
         */
        Builder objectWithin(TimeLimit objectWithin);

        /**
         * Sets how long there is to answer an objection.
         *
         * @param answerWithin it
         * @return this
         */
        Builder answerWithin(TimeLimit answerWithin);

        /**
         * Sets how long there is to put it right.
         *
         * @param rectifyWithin it
         * @return this
         */
        Builder rectifyWithin(TimeLimit rectifyWithin);

        /**
         * Sets how long there is to go and see.
         *
         * @param reexamineWithin it
         * @return this
         */
        Builder reexamineWithin(TimeLimit reexamineWithin);

        /**
         * Sets the ways out the rules name; the court is always open.
         *
         * @param remedies it
         * @return this
         */
        Builder remedies(Iterable<Remedy> remedies);

        /**
         * Sets what each tier entails; a tier without terms cannot be proposed.
         *
         * @param terms it
         * @return this
         */
        Builder terms(Iterable<? extends TierTerms> terms);

        /**
         * Ends.
         *
         * @return the rules
         * @throws IllegalStateException if a limit is missing
         * @throws IllegalArgumentException if two terms are about one tier
         */
        SchemeRules build();
    }
}
