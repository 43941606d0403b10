package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.risk.Change;
import io.github.governance4j.core.risk.Contribution;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.Treated;
import io.github.governance4j.core.risk.Treatment;
import io.github.governance4j.testkit.claim.Claim;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What a risk model, and whoever assesses by it, owes those who are assessed (风险模型通则).
 *
 * <pre>{@code
 * class OurModelsKeepTheLaws implements ModelLaws {
 *     public Arbitrary<Model> models() {
 *         return Arbitraries.of(rulebook.models().all().get(0).rules().models());
 *     }
 * }
 * }</pre>
 */
public interface ModelLaws {
    /** An indicator no model asks for. */
    IndicatorId NOT_ASKED = new IndicatorId("not-asked-by-any-model");

    /** {@return the models the laws run on; generated ones unless overridden} */
    default Arbitrary<Model> models() {
        return RiskArbitraries.models();
    }

    /** {@return models with readings of all, some or none of what they measure} */
    @Provide
    default Arbitrary<RiskCase> cases() {
        return models().flatMap(RiskArbitraries::cases);
    }

    /**
     * The assessor under test; the library's own unless overridden.
     *
     * @param model the model
     * @param readings what was read, in the order it was read in
     * @return what it says
     */
    default Judged assess(Model model, Map<IndicatorId, Quantity> readings) {
        return Judged.of(model.assess(new Subject.OfHazard(new StreamId("subject")), Readings.of(readings)));
    }

    /**
     * When one reading gets worse, neither score nor tier gets lower.
     *
     * @param of a model and readings
     */
    @Property(tries = 200)
    default void worse_never_scores_lower(@ForAll("cases") RiskCase of) {
        for (Indicator indicator : of.model().indicators()) {
            if (!of.readings().containsKey(indicator.id())) {
                continue;
            }
            Optional<Judged.Verdict> before = Optional.empty();
            for (Quantity value : new ValuesOf(of.model(), indicator).bestFirst()) {
                Optional<Judged.Verdict> now =
                        judged(of.with(indicator.id(), value)).verdict();
                if (before.isPresent() && now.isPresent()) {
                    Judged.Verdict better = before.get();
                    Judged.Verdict worse = now.get();
                    Claim.holds(
                            worse.score().compareTo(better.score()) >= 0
                                    && !of.model().scheme().isHigher(better.tier(), worse.tier()),
                            () -> indicator.id() + " at " + value + " gives " + worse + ", and less when better: "
                                    + better + " for " + of);
                }
                before = now;
            }
        }
    }

    /**
     * A reading the model does not ask for changes nothing.
     *
     * @param of a model and readings
     */
    @Property(tries = 200)
    default void irrelevant_input_never_matters(@ForAll("cases") RiskCase of) {
        Claim.same("what is said of " + of, judged(of), judged(of.with(NOT_ASKED, Quantity.of(7))));
    }

    /**
     * The parts of all indicators together are the score, to the last thousandth, and each is at least nothing, largest first.
     *
     * @param of a model and readings
     */
    @Property(tries = 200)
    default void contributions_add_up_exactly_to_the_score(@ForAll("cases") RiskCase of) {
        Judged judged = judged(of);
        if (judged.verdict().isEmpty()) {
            return;
        }
        long sum = 0;
        long before = Long.MAX_VALUE;
        for (Contribution part : judged.contributions()) {
            long now = part.contribution().thousandths();
            long last = before;
            Claim.holds(now >= 0 && now <= last, () -> "parts " + judged.contributions() + " of " + of);
            sum += now;
            before = now;
        }
        Claim.same("the parts of " + of, judged.verdict().get().score(), new Quantity(sum));
    }

    /**
     * Readings in another order say the same.
     *
     * @param of a model and readings
     */
    @Property(tries = 200)
    default void input_order_never_matters(@ForAll("cases") RiskCase of) {
        List<IndicatorId> turned = new ArrayList<>(of.readings().keySet());
        Collections.reverse(turned);
        Map<IndicatorId, Quantity> readings = new LinkedHashMap<>();
        turned.forEach(id -> readings.put(id, of.readings().getOrDefault(id, Quantity.ZERO)));
        Claim.same("what is said of " + of, judged(of), judged(new RiskCase(of.model(), readings)));
    }

    /**
     * The change that is named alters the tier as it says, and no change of one indicator that alters it is smaller; where none is named,
     * there is none. Found again by trying every value of every indicator that has few enough.
     *
     * @param of a model and readings
     */
    @Property(tries = 100)
    default void the_nearest_change_is_nearest(@ForAll("cases") RiskCase of) {
        Judged judged = judged(of);
        if (judged.verdict().isEmpty()) {
            return;
        }
        Tier tier = judged.verdict().get().tier();
        judged.nearest()
                .ifPresent(change -> Claim.same(
                        "the tier after " + change + " of " + of,
                        Optional.of(change.tier()),
                        judged(of.with(change.indicator(), change.to()))
                                .verdict()
                                .map(Judged.Verdict::tier)));
        Optional<Tried> best = Optional.empty();
        for (Contribution part : judged.contributions()) {
            Indicator indicator = of.model().indicators().stream()
                    .filter(one -> one.id().equals(part.indicator()))
                    .findFirst()
                    .orElseThrow();
            ValuesOf values = new ValuesOf(of.model(), indicator);
            if (!values.isWhole()) {
                return;
            }
            for (Quantity to : values.bestFirst()) {
                Optional<Tier> then =
                        judged(of.with(indicator.id(), to)).verdict().map(Judged.Verdict::tier);
                if (then.isPresent() && !then.get().equals(tier)) {
                    Change change = new Change(indicator.id(), part.value(), to, then.get());
                    Tried tried = new Tried(
                            change,
                            values.steps(part.value(), to),
                            values.span(),
                            of.model().indicators().indexOf(indicator),
                            values.bestFirst().indexOf(to) > values.bestFirst().indexOf(part.value()));
                    best = best.filter(other -> !tried.isBefore(other)).or(() -> Optional.of(tried));
                }
            }
        }
        Claim.same("the nearest change of " + of, best.map(Tried::change), judged.nearest());
    }

    /**
     * What was not read is named with its treatment, in the model's order; there is no assessment exactly where one that may not be missing
     * is, or nothing is counted; and a value taken instead counts as if it had been read.
     *
     * @param of a model and readings
     */
    @Property(tries = 200)
    default void what_is_missing_is_named(@ForAll("cases") RiskCase of) {
        Judged judged = judged(of);
        List<IndicatorId> unread = new ArrayList<>();
        boolean isRefused = false;
        boolean isAnyCounted = false;
        for (Indicator indicator : of.model().indicators()) {
            boolean isRead = of.readings().containsKey(indicator.id());
            Treatment treatment = indicator.missing().treatment();
            isAnyCounted |= isRead || (treatment != Treatment.NOT_COUNTED && treatment != Treatment.REFUSE);
            if (!isRead) {
                unread.add(indicator.id());
                isRefused |= treatment == Treatment.REFUSE;
            }
        }
        Claim.same(
                "what is missing in " + of,
                unread,
                judged.missing().stream().map(Treated::indicator).toList());
        Claim.same(
                "whether " + of + " is assessed",
                !isRefused && isAnyCounted,
                judged.verdict().isPresent());
        if (judged.verdict().isPresent()) {
            RiskCase filled = of;
            for (Treated treated : judged.missing()) {
                if (treated.value().isPresent()) {
                    filled = filled.with(treated.indicator(), treated.value().get());
                }
            }
            Claim.same(
                    "what is said with the values taken in " + of,
                    judged.verdict(),
                    judged(filled).verdict());
        }
    }

    private Judged judged(RiskCase of) {
        return assess(of.model(), of.readings());
    }

    /**
     * A change that was tried.
     *
     * @param change the change
     * @param steps how many bands or choices it crosses
     * @param span the span of its scale
     * @param order its indicator's place in the model
     * @param isWorse whether it is towards worse
     */
    record Tried(Change change, int steps, long span, int order, boolean isWorse) {
        /**
         * {@return whether this goes before another}
         *
         * @param other the other
         */
        boolean isBefore(Tried other) {
            if (steps != other.steps) {
                return steps < other.steps;
            }
            int beside = far(change)
                    .multiply(BigInteger.valueOf(other.span))
                    .compareTo(far(other.change).multiply(BigInteger.valueOf(span)));
            if (beside != 0) {
                return beside < 0;
            }
            return order != other.order ? order < other.order : isWorse && !other.isWorse;
        }

        private static BigInteger far(Change change) {
            return BigInteger.valueOf(
                    Math.abs(change.to().thousandths() - change.from().thousandths()));
        }
    }
}
