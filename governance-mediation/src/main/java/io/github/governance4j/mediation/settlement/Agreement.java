package io.github.governance4j.mediation.settlement;

import io.github.governance4j.mediation.AgreementId;
import io.github.governance4j.mediation.DocumentId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.house.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the parties agree on (调解协议).
 *
 * <pre>{@code
 * Agreement.of(new AgreementId("XY-2025-07"), AgreementForm.WRITTEN, List.of(payment)).issues(Set.of(fence)).build()
 * }</pre>
 *
 * <p>It may be about some of the points at issue only; the others stay open. Nothing here says that it is in effect: a written one is once
 * everybody signed and the committee sealed it, an oral one on the day it was reached (人民调解法 art. 29 and 30).
 */
@Value.Immutable
@Hidden
public sealed interface Agreement permits ImmutableAgreement {
    /** {@return its name} */
    AgreementId id();

    /** {@return how it was made} */
    AgreementForm form();

    /** {@return the points at issue it settles; none named means all of them} */
    Set<IssueId> issues();

    /** {@return what each side takes on, by number} */
    List<Clause> clauses();

    /** {@return the parts it states; art. 29 says it may, not that it must} */
    Set<AgreementPart> states();

    /** {@return the text, or for an oral one the mediator's record, where the host keeps it} */
    Optional<DocumentId> document();

    /**
     * Begins an agreement over everything at issue.
     *
     * @param id its name
     * @param form how it was made
     * @param clauses what each side takes on
     * @return a builder for the rest
     */
    static Builder of(AgreementId id, AgreementForm form, List<Clause> clauses) {
        return ImmutableAgreement.builder().id(id).form(form).clauses(clauses);
    }

    /** Builds an agreement. */
    sealed interface Builder permits ImmutableAgreement.Builder {
        /**
         * Sets the points at issue it settles.
         *
         * @param issues some of the dispute's
         * @return this
         */
        Builder issues(Iterable<? extends IssueId> issues);

        /**
         * Sets the parts it states.
         *
         * @param states some or all
         * @return this
         */
        Builder states(Iterable<AgreementPart> states);

        /**
         * Sets where the text or the record is.
         *
         * @param document kept by the host
         * @return this
         */
        Builder document(DocumentId document);

        /**
         * Ends.
         *
         * @return the agreement
         */
        Agreement build();
    }
}
