package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.place.PersonId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Adds one fact to what is held; reads nothing but the two (事实累加). */
final class TierEvolving
        implements TierFact.Cases<ImmutableHeld.Builder>,
                ProposalFact.Cases<ImmutableHeld.Builder>,
                EffectFact.Cases<ImmutableHeld.Builder>,
                ObjectionFact.Cases<ImmutableHeld.Builder>,
                RectificationFact.Cases<ImmutableHeld.Builder> {
    private final Held held;
    private final ImmutableHeld.Builder draft;

    private TierEvolving(Held held) {
        this.held = held;
        this.draft = held.draft();
    }

    static Tiered after(Tiered tiered, TierFact fact) {
        Held held = tiered.held();
        LocalDateTime last = held.lastAct().filter(fact.at()::isBefore).orElse(fact.at());
        return new Tiered(fact.match((TierFact.Cases<ImmutableHeld.Builder>) new TierEvolving(held))
                .version(held.version() + 1)
                .lastAct(last)
                .build());
    }

    @Override
    public ImmutableHeld.Builder proposal(ProposalFact fact) {
        return fact.match((ProposalFact.Cases<ImmutableHeld.Builder>) this);
    }

    @Override
    public ImmutableHeld.Builder effect(EffectFact fact) {
        return fact.match((EffectFact.Cases<ImmutableHeld.Builder>) this);
    }

    @Override
    public ImmutableHeld.Builder objection(ObjectionFact fact) {
        return fact.match((ObjectionFact.Cases<ImmutableHeld.Builder>) this);
    }

    @Override
    public ImmutableHeld.Builder rectification(RectificationFact fact) {
        return fact.match((RectificationFact.Cases<ImmutableHeld.Builder>) this);
    }

    @Override
    public ImmutableHeld.Builder proposed(ProposalFact.Proposed fact) {
        return draft.subject(fact.proposal().subject()).pending(fact.proposal()).pendingPlan(Optional.empty());
    }

    @Override
    public ImmutableHeld.Builder proposalWithdrawn(ProposalFact.ProposalWithdrawn fact) {
        return closed();
    }

    @Override
    public ImmutableHeld.Builder proposalDeclined(ProposalFact.ProposalDeclined fact) {
        held.pending()
                .ifPresent(declined -> fact.notAgainUntil()
                        .ifPresent(until -> draft.rejected(and(
                                new Held.Rejected(
                                        declined.by().body(),
                                        declined.model(),
                                        declined.edition(),
                                        declined.readings(),
                                        until),
                                fact.at()))));
        return closed();
    }

    @Override
    public ImmutableHeld.Builder proposalLapsed(ProposalFact.ProposalLapsed fact) {
        return closed();
    }

    private ImmutableHeld.Builder closed() {
        return draft.pending(Optional.empty()).pendingPlan(Optional.empty());
    }

    private List<Held.Rejected> and(Held.Rejected one, LocalDateTime at) {
        List<Held.Rejected> all = new ArrayList<>(held.rejected());
        all.removeIf(former -> former.until().hasPassed(at));
        all.add(one);
        return all;
    }

    @Override
    public ImmutableHeld.Builder planSet(EffectFact.PlanSet fact) {
        if (fact.forProposal()) {
            return draft.pendingPlan(fact.plan());
        }
        return draft.planLate(false)
                .standing(held.standing()
                        .map(now -> ImmutableConfirmation.builder()
                                .from(now)
                                .plan(fact.plan())
                                .build()));
    }

    @Override
    public ImmutableHeld.Builder confirmed(EffectFact.Confirmed fact) {
        Confirmation confirmation = fact.confirmation();
        closed().confirmations(confirmation.number());
        if (confirmation.since().isAfter(fact.at())) {
            return draft.waiting(confirmation);
        }
        boolean wasLower = confirmation.move() == Move.RAISED || confirmation.move() == Move.KEPT;
        return draft.waiting(Optional.empty())
                .setAside(held.waiting())
                .before(wasLower ? former() : Optional.empty())
                .personsOff(false)
                .objected(Set.of())
                .review(confirmation.firstReview())
                .reviewBy(Optional.empty())
                .planLate(false)
                .standing(confirmation);
    }

    private Optional<Held.Former> former() {
        return held.standing().map(now -> new Held.Former(now, held.objected(), held.personsOff(), held.planLate()));
    }

    @Override
    public ImmutableHeld.Builder loweringTookEffect(EffectFact.LoweringTookEffect fact) {
        // Whoever objected in vain to nobody's answer keeps what that gave them.
        return draft.waiting(Optional.empty())
                .setAside(Optional.empty())
                .before(Optional.empty())
                .objected(Set.of())
                .review(fact.confirmation().firstReview())
                .reviewBy(Optional.empty())
                .planLate(false)
                .standing(fact.confirmation());
    }

    @Override
    public ImmutableHeld.Builder tierLapsed(EffectFact.TierLapsed fact) {
        unchallenged();
        return nothingStands();
    }

    private ImmutableHeld.Builder unchallenged() {
        return draft.objection(Optional.empty()).challenged(Optional.empty());
    }

    private ImmutableHeld.Builder nothingStands() {
        return draft.standing(Optional.empty())
                .before(Optional.empty())
                .setAside(Optional.empty())
                .objected(Set.of())
                .personsOff(false)
                .review(Optional.empty())
                .reviewBy(Optional.empty())
                .planLate(false);
    }

    @Override
    public ImmutableHeld.Builder reviewFellDue(EffectFact.ReviewFellDue fact) {
        return draft.review(Optional.empty()).reviewBy(fact.until());
    }

    @Override
    public ImmutableHeld.Builder reviewOverdue(EffectFact.ReviewOverdue fact) {
        return draft.reviewBy(Optional.empty());
    }

    @Override
    public ImmutableHeld.Builder reviewed(EffectFact.Reviewed fact) {
        return draft.review(fact.next()).reviewBy(Optional.empty());
    }

    @Override
    public ImmutableHeld.Builder planOverdue(EffectFact.PlanOverdue fact) {
        return draft.planLate(true);
    }

    @Override
    public ImmutableHeld.Builder objectionLodged(ObjectionFact.ObjectionLodged fact) {
        Set<PersonId> by = new TreeSet<>(held.objected());
        by.add(fact.by());
        int against = held.objection()
                .map(Objection::against)
                .orElse(held.standing().map(Confirmation::number).orElse(0));
        Set<PersonId> all = new TreeSet<>();
        held.objection().ifPresent(open -> all.addAll(open.by()));
        all.add(fact.by());
        LocalDateTime since = held.objection().map(Objection::since).orElse(fact.at());
        if (held.objection().isEmpty()) {
            draft.challenged(held.standing());
        }
        return draft.objected(by).objection(new Objection(against, all, since, fact.until()));
    }

    @Override
    public ImmutableHeld.Builder objectionUpheld(ObjectionFact.ObjectionUpheld fact) {
        Optional<Confirmation> fallen = held.standing().filter(now -> now.number() == fact.number());
        fallen.ifPresent(now -> fact.notAgainUntil()
                .ifPresent(until -> draft.rejected(and(
                        new Held.Rejected(
                                now.proposal().by().body(),
                                now.proposal().model(),
                                now.edition(),
                                now.proposal().readings(),
                                until),
                        fact.at()))));
        unchallenged();
        draft.waiting(fact.waitsAgain().or(() -> held.waiting().filter(waits -> fact.keepsWaiting())));
        if (fallen.isEmpty()) {
            return draft.before(held.before().filter(one -> one.confirmation().number() != fact.number()));
        }
        nothingStands().standing(fact.back());
        held.before()
                .filter(former -> fact.back().equals(Optional.of(former.confirmation())))
                .ifPresent(former -> draft.objected(former.objected())
                        .personsOff(former.personsOff())
                        .planLate(former.planLate()));
        // Where nothing comes back the lowering follows what stood before all the same, with what that gave.
        held.before()
                .filter(former -> fact.waitsAgain().isPresent())
                .ifPresent(former -> draft.personsOff(former.personsOff()));
        return draft.review(fact.back().flatMap(Confirmation::firstReview));
    }

    @Override
    public ImmutableHeld.Builder objectionDismissed(ObjectionFact.ObjectionDismissed fact) {
        return unchallenged();
    }

    @Override
    public ImmutableHeld.Builder objectionUnanswered(ObjectionFact.ObjectionUnanswered fact) {
        return unchallenged().personsOff(true);
    }

    @Override
    public ImmutableHeld.Builder rectificationOrdered(RectificationFact.RectificationOrdered fact) {
        return draft.order(fact.order())
                .orderLate(false)
                .report(Optional.empty())
                .reexaminationLate(false);
    }

    @Override
    public ImmutableHeld.Builder rectificationOverdue(RectificationFact.RectificationOverdue fact) {
        return draft.orderLate(true);
    }

    @Override
    public ImmutableHeld.Builder rectificationReported(RectificationFact.RectificationReported fact) {
        return draft.report(new Held.Report(fact.by(), fact.post(), fact.at(), fact.reexamineBy()))
                .reexaminationLate(false);
    }

    @Override
    public ImmutableHeld.Builder reexaminationOverdue(RectificationFact.ReexaminationOverdue fact) {
        return draft.reexaminationLate(true);
    }

    @Override
    public ImmutableHeld.Builder reexaminationFailed(RectificationFact.ReexaminationFailed fact) {
        return draft.order(fact.order())
                .orderLate(false)
                .report(Optional.empty())
                .reexaminationLate(false);
    }

    @Override
    public ImmutableHeld.Builder struckOff(RectificationFact.StruckOff fact) {
        closed().waiting(Optional.empty());
        unchallenged();
        return nothingStands()
                .order(Optional.empty())
                .orderLate(false)
                .report(Optional.empty())
                .reexaminationLate(false);
    }
}
