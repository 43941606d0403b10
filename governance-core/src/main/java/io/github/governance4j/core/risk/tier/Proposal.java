package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * A proposal, closed like an envelope (定级提议): what it is about can be read, which tier it proposes cannot.
 *
 * <p>Readings, score and tier are for whoever may confirm it: {@link Tiering#openTo}. Consumers of tiers take a {@link TierInEffect},
 * and there is no way from a proposal to one. Equal when all parts are. Immutable.
 */
public final class Proposal {
    private final Contents contents;

    private Proposal(Contents contents) {
        this.contents = contents;
    }

    /**
     * Closes a proposal; for the decider and for whoever reads facts back from a store.
     *
     * @param contents what is in it
     * @return the proposal
     */
    public static Proposal closed(Contents contents) {
        return new Proposal(contents);
    }

    /**
     * Opens it, for one purpose only: to write facts to a store. No consumer of tiers may ask; a rule of the house watches that none does.
     *
     * @return what is in it
     */
    public Contents openForTheStore() {
        return contents;
    }

    /** {@return what is to be given a tier} */
    public Subject subject() {
        return contents.subject();
    }

    /** {@return where it is} */
    public AreaId area() {
        return contents.area();
    }

    /** {@return the model it was assessed by} */
    public ModelId model() {
        return contents.model();
    }

    /** {@return the edition in force when it was made; it is answered under the same} */
    public EditionId edition() {
        return contents.edition();
    }

    /** {@return who proposed it} */
    public Officer by() {
        return contents.by();
    }

    /** {@return when} */
    public LocalDateTime at() {
        return contents.at();
    }

    /** {@return until when it can be confirmed} */
    public Deadline confirmBy() {
        return contents.confirmBy();
    }

    Set<PersonId> affected() {
        return contents.affected();
    }

    Readings readings() {
        return contents.readings();
    }

    Tier tier() {
        return contents.tier();
    }

    Quantity score() {
        return contents.score();
    }

    Explanation evidence() {
        return contents.evidence();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proposal that && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    /** For people debugging: what it is about; never the tier. */
    @Override
    public String toString() {
        return "proposal for " + subject() + " by " + by() + " until " + confirmBy();
    }

    /**
     * What is in a proposal.
     *
     * @param subject what is to be given a tier
     * @param area where it is
     * @param model the model it was assessed by
     * @param edition the edition in force when it was made
     * @param readings what was found
     * @param affected on whom the measures of the tier may fall, in the order of their ids
     * @param tier the tier
     * @param score the score
     * @param evidence why
     * @param by who proposed it
     * @param at when
     * @param confirmBy until when it can be confirmed
     */
    public record Contents(
            Subject subject,
            AreaId area,
            ModelId model,
            EditionId edition,
            Readings readings,
            Set<PersonId> affected,
            Tier tier,
            Quantity score,
            Explanation evidence,
            Officer by,
            LocalDateTime at,
            Deadline confirmBy) {
        /**
         * Copies the set.
         *
         * @param subject what is to be given a tier
         * @param area where it is
         * @param model the model it was assessed by
         * @param edition the edition in force when it was made
         * @param readings what was found
         * @param affected on whom the measures of the tier may fall
         * @param tier the tier
         * @param score the score
         * @param evidence why
         * @param by who proposed it
         * @param at when
         * @param confirmBy until when it can be confirmed
         */
        public Contents {
            affected = Ordered.copy(affected);
        }
    }
}
