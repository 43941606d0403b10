package io.github.governance4j.points.claim.flow;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.points.house.Hidden;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One step of a flow (环节): what is done, by whom, until when, and what it means if nobody does it.
 *
 * <p>Whoever acts is never the person the claim is about, nor of their family, whatever is said here.
 */
@Value.Immutable
@Hidden
public sealed interface Step permits ImmutableStep {
    /** {@return its name, unique in the flow} */
    StepId id();

    /** {@return what is done} */
    StepKind kind();

    /** {@return the roles that may do it; none for a place, and for an entry that comes about by itself} */
    Set<RoleId> roles();

    /** {@return until when} */
    When when();

    /**
     * {@return the acts whose persons may not do this too, {@link StepId#DECLARATION} among them if it is meant; empty for every earlier act}
     *
     * <p>Nobody passes or declines what they declared, whatever is said here.
     */
    Optional<Set<StepId>> differsFrom();

    /** {@return what it means that nobody acted in time; it waits unless said} */
    @Value.Default
    default Silence silence() {
        return Silence.WAITS;
    }

    /** {@return the law and article, or whose practice it is} */
    String source();

    /**
     * Checks that roles, time and silence go with the kind.
     *
     * @throws IllegalArgumentException if they do not
     */
    @Value.Check
    default void check() {
        FlowCheck.check(this);
    }

    /**
     * {@return a builder}
     *
     * @param id its name
     * @param kind what is done
     * @param when until when
     * @param source the law and article, or whose practice it is
     */
    static Builder of(StepId id, StepKind kind, When when, String source) {
        return ImmutableStep.builder().id(id).kind(kind).when(when).source(source);
    }

    /** Builds a step. */
    sealed interface Builder permits ImmutableStep.Builder {
        /**
         * Sets the roles that may do it.
         *
         * @param roles the roles
         * @return this
         */
        Builder roles(Iterable<? extends RoleId> roles);

        /**
         * Sets the acts whose persons may not do this too; every earlier act unless set.
         *
         * @param acts the acts
         * @return this
         */
        Builder differsFrom(Set<StepId> acts);

        /**
         * Sets what it means that nobody acted in time.
         *
         * @param silence what it means
         * @return this
         */
        Builder silence(Silence silence);

        /**
         * Ends.
         *
         * @return the step
         * @throws IllegalArgumentException if roles, time and silence do not go with the kind
         */
        Step build();
    }
}
