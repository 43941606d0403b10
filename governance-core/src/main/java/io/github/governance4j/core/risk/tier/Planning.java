package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Plans for a tier, and looks at one in effect again (预案与复核). */
final class Planning {
    private Planning() {}

    static Decision<TierFact, TierRefusal> plan(Hearing hearing, Plan plan) {
        Optional<Proposal> pending = hearing.held().pending();
        Optional<Confirmation> standing = hearing.held().standing();
        if (pending.isPresent()) {
            Proposal proposal = pending.get();
            Optional<SchemeRules> rules =
                    hearing.kept(proposal.edition(), proposal.tier().scheme());
            rules.ifPresent(
                    found -> hearing.role(found.proposers(), proposal.area()).own(proposal.by()));
            // What the terms of the tier say of the plan is for whoever proposed it.
            if (hearing.holdsUpTo(TierRefusal.NOT_OF_THIS_AREA)) {
                rules.flatMap(found -> found.terms(proposal.tier().id()))
                        .ifPresent(terms -> fits(hearing, plan, terms, Optional.empty()));
            }
        } else {
            hearing.there(TierPart.TIER, standing.isPresent(), true);
            standing.ifPresent(now -> hearing.kept(now.edition(), now.tier().scheme())
                    .ifPresent(rules -> {
                        hearing.role(rules.proposers(), now.area());
                        rules.terms(now.tier().id()).ifPresent(terms -> fits(hearing, plan, terms, now.plan()));
                    }));
        }
        return hearing.decide(
                () -> hearing.add(new EffectFact.PlanSet(hearing.at(), plan, pending.isPresent(), hearing.by())));
    }

    private static void fits(Hearing hearing, Plan plan, TierTerms terms, Optional<Plan> former) {
        Optional<PersonId> responsible = hearing.book().offices().holder(plan.responsible(), hearing.day());
        hearing.check(
                TierRefusal.NOBODY_RESPONSIBLE,
                TierWhy.RESPONSIBLE
                        .says(responsible.isPresent())
                        .id(plan.responsible().value())
                        .id(responsible.map(PersonId::value)));
        Set<MeasureId> allowed = allowed(terms, former, plan.lastDay());
        hearing.check(
                        TierRefusal.MEASURE_NOT_LISTED,
                        TierWhy.MEASURES
                                .says(allowed.containsAll(plan.measures()))
                                .text(Hearing.list(plan.measures()))
                                .text(Hearing.list(allowed)))
                .check(
                        TierRefusal.PLAN_INCOMPLETE,
                        TierWhy.COMPLETE
                                .says(!terms.fundsAndContingency()
                                        || (plan.funds().isPresent()
                                                && plan.contingency().isPresent()))
                                .flag(terms.fundsAndContingency())
                                .flag(plan.funds().isPresent())
                                .flag(plan.contingency().isPresent()))
                .check(
                        TierRefusal.LAST_DAY_OUT_OF_BOUNDS,
                        TierWhy.PLAN_LASTS
                                .says(!plan.lastDay().isBefore(hearing.day()))
                                .day(hearing.day())
                                .day(plan.lastDay()));
    }

    // A plan changed while the tier is in effect puts nothing new on anybody, nor anything for longer: that would be
    // for
    // two bodies again.
    private static Set<MeasureId> allowed(TierTerms terms, Optional<Plan> former, LocalDate lastDay) {
        Set<MeasureId> allowed = new TreeSet<>();
        for (Measure measure : terms.measures()) {
            boolean taken = former.map(
                            plan -> plan.measures().contains(measure.id()) && !lastDay.isAfter(plan.lastDay()))
                    .orElse(true);
            if (taken || measure.target() == Target.PROTECTIVE) {
                allowed.add(measure.id());
            }
        }
        return allowed;
    }

    static Decision<TierFact, TierRefusal> review(Hearing hearing, EffectCommand.Review command) {
        Optional<Confirmation> standing = hearing.held().standing();
        hearing.there(TierPart.TIER, standing.isPresent(), true);
        standing.ifPresent(now -> hearing.kept(now.edition(), now.tier().scheme())
                .ifPresent(rules -> hearing.role(rules.proposers(), now.area())));
        hearing.grounds(command.grounds());
        return hearing.decide(() -> {
            Optional<Deadline> next = standing.flatMap(Confirmation::rhythm)
                    .map(rhythm ->
                            rhythm.every().deadline(hearing.at(), hearing.book().calendar()));
            next.ifPresent(until -> hearing.note(Course.until(Term.REVIEW, until)));
            hearing.add(new EffectFact.Reviewed(hearing.at(), hearing.by(), command.keeps(), command.grounds(), next));
        });
    }
}
