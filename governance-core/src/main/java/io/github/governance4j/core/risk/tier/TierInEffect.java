package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.rulebook.EditionId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tier that is in effect (生效等级): proposed by one body, confirmed by another, begun, and its last day not over.
 *
 * <p>Whatever acts on tiers takes this type; the only way to one is {@link Tiered#inEffect}. Equal when all it answers is. Immutable.
 */
public final class TierInEffect {
    private final Confirmation confirmation;
    private final boolean suspendedOnPersons;
    private final Optional<Plan> plan;
    private final List<Measure> measures;

    TierInEffect(Confirmation confirmation, LocalDateTime moment, boolean suspendedOnPersons) {
        this.confirmation = confirmation;
        this.suspendedOnPersons = suspendedOnPersons;
        this.plan = confirmation.plan().filter(plan -> !moment.toLocalDate().isAfter(plan.lastDay()));
        // A plan that is over holds nobody any more; what protects goes on as long as the tier.
        boolean planIsOver = confirmation.plan().isPresent() && plan.isEmpty();
        this.measures = inForce(confirmation, !suspendedOnPersons && !planIsOver);
    }

    private static List<Measure> inForce(Confirmation confirmation, boolean onPersons) {
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : confirmation.measures()) {
            boolean taken = confirmation
                    .plan()
                    .map(plan -> plan.measures().contains(measure.id()))
                    .orElse(true);
            if (taken && (onPersons || measure.target() == Target.PROTECTIVE)) {
                measures.add(measure);
            }
        }
        return List.copyOf(measures);
    }

    /** {@return what has the tier} */
    public Subject subject() {
        return confirmation.subject();
    }

    /** {@return where it is} */
    public AreaId area() {
        return confirmation.area();
    }

    /** {@return the tier} */
    public Tier tier() {
        return confirmation.tier();
    }

    /** {@return the score it was given for} */
    public Quantity score() {
        return confirmation.proposal().score();
    }

    /** {@return why} */
    public Explanation evidence() {
        return confirmation.proposal().evidence();
    }

    /** {@return the edition it keeps} */
    public EditionId edition() {
        return confirmation.edition();
    }

    /** {@return which confirmation of the subject it is, from 1} */
    public int number() {
        return confirmation.number();
    }

    /** {@return since when it is in effect} */
    public LocalDateTime since() {
        return confirmation.since();
    }

    /** {@return its last day, included} */
    public LocalDate lastDay() {
        return confirmation.lastDay();
    }

    /** {@return what is to be done; empty where there is no plan, or its last day is over} */
    public Optional<Plan> plan() {
        return plan;
    }

    /** {@return what may be done because of it now, in the order of the rules} */
    public List<Measure> measures() {
        return measures;
    }

    /** {@return whether its measures on persons are off because somebody objected} Protective measures stay. */
    public boolean suspendedOnPersons() {
        return suspendedOnPersons;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TierInEffect that
                && confirmation.equals(that.confirmation)
                && suspendedOnPersons == that.suspendedOnPersons
                && plan.equals(that.plan);
    }

    @Override
    public int hashCode() {
        return confirmation.hashCode();
    }

    /** For people debugging: what, which, and until when. */
    @Override
    public String toString() {
        return subject() + " " + tier() + " until " + lastDay();
    }
}
