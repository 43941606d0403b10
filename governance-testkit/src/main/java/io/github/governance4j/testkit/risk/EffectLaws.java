package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.risk.tier.Confirmation;
import io.github.governance4j.core.risk.tier.EffectFact;
import io.github.governance4j.core.risk.tier.Move;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.ProposalFact;
import io.github.governance4j.core.risk.tier.SchemeRules;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierInEffect;
import io.github.governance4j.core.risk.tier.TierTerms;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A tier has effect once two bodies agreed, from then on or after the dwell, and until its last day (生效通则). Part of {@link TierLaws}. */
public interface EffectLaws extends TierUnderTest {
    /**
     * Whatever is in effect was proposed in one body and confirmed in another, by two people.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void no_tier_has_effect_without_a_second_body(@ForAll("lives") List<TierWish> wishes) {
        Optional<Actor> proposer = Optional.empty();
        LocalDate proposed = firstDay();
        Set<Integer> agreed = new HashSet<>();
        for (TierLife.Lived one : TierLife.of(this, wishes).lived()) {
            LocalDate day = one.at().toLocalDate();
            for (TierFact fact : one.decision().facts()) {
                if (fact instanceof ProposalFact.Proposed) {
                    proposer = Optional.of(one.command().stamp().by());
                    proposed = day;
                }
                if (fact instanceof EffectFact.Confirmed confirmed) {
                    Actor confirmer = one.command().stamp().by();
                    Optional<BodyId> first = proposer.flatMap(new Staff(place(), proposed)::body);
                    Optional<BodyId> second = new Staff(place(), day).body(confirmer);
                    Optional<Actor> by = proposer;
                    Claim.holds(
                            one.command() instanceof ProposalCommand.Confirm
                                    && first.isPresent()
                                    && second.isPresent()
                                    && !first.equals(second)
                                    && !samePerson(by, confirmer),
                            () -> "confirmed by " + confirmer + " of " + second + ", proposed by " + by + " of "
                                    + first);
                    agreed.add(confirmed.confirmation().number());
                }
            }
            one.after()
                    .inEffect(one.at())
                    .ifPresent(now -> Claim.holds(
                            agreed.contains(now.number()), () -> now + " has effect, and nobody confirmed it"));
        }
    }

    private static boolean samePerson(Optional<Actor> one, Actor other) {
        return one.isPresent()
                && one.get() instanceof Actor.Post first
                && other instanceof Actor.Post second
                && first.holder().equals(second.holder());
    }

    /**
     * A tier ends with its last day, which lies no later than the rules allow; a proposal with its limit, a plan with its own. Whether
     * anybody recorded it does not matter.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void nothing_outlives_its_last_day(@ForAll("lives") List<TierWish> wishes) {
        for (TierLife.Lived one : TierLife.of(this, wishes).lived()) {
            for (int days = 0; days < 200; days += 3) {
                LocalDateTime moment = one.at().plusDays(days);
                one.after().inEffect(moment).ifPresent(now -> {
                    Claim.holds(!moment.toLocalDate().isAfter(now.lastDay()), () -> now + " is in effect on " + moment);
                    now.plan()
                            .ifPresent(plan -> Claim.holds(
                                    !moment.toLocalDate().isAfter(plan.lastDay()), () -> plan + " holds on " + moment));
                });
            }
            for (TierFact fact : one.decision().facts()) {
                if (fact instanceof EffectFact.Confirmed confirmed) {
                    boundedByTheRules(one, confirmed.confirmation());
                }
            }
        }
    }

    private void boundedByTheRules(TierLife.Lived one, Confirmation made) {
        TierTerms terms = rules(made).terms(made.tier().id()).orElseThrow();
        Deadline longest = terms.longest().deadline(one.at(), calendar());
        Claim.holds(!made.lastDay().isAfter(longest.lastDay()), () -> made + " lasts longer than " + longest);
        one.before()
                .pending()
                .ifPresent(waits -> Claim.holds(
                        waits.confirmBy().isMet(one.at()), () -> "confirmed " + one.at() + ", after " + waits));
    }

    private SchemeRules rules(Confirmation made) {
        return rules().byId(made.edition())
                .flatMap(edition -> edition.rules().scheme(made.tier().scheme()))
                .orElseThrow();
    }

    /**
     * A first tier, a higher one and a renewed one take effect when they are confirmed.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void raising_takes_effect_on_confirmation(@ForAll("lives") List<TierWish> wishes) {
        for (TierLife.Lived one : TierLife.of(this, wishes).lived()) {
            for (TierFact fact : one.decision().facts()) {
                if (fact instanceof EffectFact.Confirmed confirmed && !lowers(one, confirmed.confirmation())) {
                    Claim.same(
                            "the tier in effect once it was confirmed",
                            Optional.of(confirmed.confirmation().number()),
                            one.after().inEffect(one.at()).map(TierInEffect::number));
                }
            }
        }
    }

    /**
     * A lower tier takes effect when the one it follows has stood for the dwell since it was last confirmed, or is over; not before.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void lowering_waits_for_the_dwell(@ForAll("lives") List<TierWish> wishes) {
        for (TierLife.Lived one : TierLife.of(this, wishes).lived()) {
            for (TierFact fact : one.decision().facts()) {
                if (fact instanceof EffectFact.Confirmed confirmed && lowers(one, confirmed.confirmation())) {
                    TierInEffect present = one.before().inEffect(one.at()).orElseThrow();
                    SchemeRules rules = rules(confirmed.confirmation());
                    LocalDateTime over = present.lastDay().plusDays(1).atStartOfDay();
                    LocalDateTime earliest = rules.dwell()
                            .map(limit -> limit.deadline(present.since(), calendar()))
                            .map(until ->
                                    until.closesIncluded() ? until.closes().plusSeconds(1) : until.closes())
                            .filter(over::isAfter)
                            .orElse(rules.dwell().isPresent() ? over : one.at());
                    LocalDateTime since = earliest.isAfter(one.at()) ? earliest : one.at();
                    Claim.same(
                            "the tier in effect a second before the lowering at " + since,
                            since.isAfter(one.at()) ? Optional.of(present.number()) : Optional.empty(),
                            one.after().inEffect(since.minusSeconds(1)).map(TierInEffect::number));
                    Claim.same(
                            "the tier in effect from the lowering at " + since + " on",
                            Optional.of(confirmed.confirmation().number()),
                            one.after().inEffect(since).map(TierInEffect::number));
                }
            }
        }
    }

    private static boolean lowers(TierLife.Lived one, Confirmation made) {
        boolean lower = one.before()
                .inEffect(one.at())
                .filter(present -> present.tier().rank() < made.tier().rank())
                .isPresent();
        Claim.same("whether it is a lowering", lower, made.move() == Move.LOWERED);
        return lower;
    }
}
