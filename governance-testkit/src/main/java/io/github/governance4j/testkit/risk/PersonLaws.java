package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.risk.tier.Confirmation;
import io.github.governance4j.core.risk.tier.EffectFact;
import io.github.governance4j.core.risk.tier.Measure;
import io.github.governance4j.core.risk.tier.ObjectionFact;
import io.github.governance4j.core.risk.tier.ProposalCommand;
import io.github.governance4j.core.risk.tier.ProposalFact;
import io.github.governance4j.core.risk.tier.RectificationFact;
import io.github.governance4j.core.risk.tier.Target;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierInEffect;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever a tier affects is told, can object to somebody else, and is rid of nothing that protects others (权利通则). Part of {@link TierLaws}. */
public interface PersonLaws extends TierUnderTest {
    /**
     * While an objection is open no measure falls on persons, and every protective one goes on.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void an_objection_suspends_what_falls_on_persons_and_nothing_else(@ForAll("lives") List<TierWish> wishes) {
        for (TierLife.Lived one : TierLife.of(this, wishes).lived()) {
            if (one.decision().facts().stream().anyMatch(ObjectionFact.ObjectionLodged.class::isInstance)) {
                TierInEffect after = one.after().inEffect(one.at()).orElseThrow();
                Claim.same(
                        "the measures in force while an objection is open",
                        protective(one.before().inEffect(one.at()).orElseThrow().measures()),
                        after.measures());
                Claim.holds(after.suspendedOnPersons(), () -> after + " is not suspended");
            }
        }
    }

    private static List<Measure> protective(List<Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.target() == Target.PROTECTIVE)
                .toList();
    }

    /**
     * Whoever answers an objection neither proposed nor confirmed what it is about, and does not object.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void who_answers_an_objection_neither_proposed_nor_confirmed(@ForAll("lives") List<TierWish> wishes) {
        Set<PersonId> busy = new HashSet<>();
        Optional<PersonId> proposer = Optional.empty();
        for (TierLife.Lived one : TierLife.of(this, wishes).lived()) {
            Optional<PersonId> by = person(one.command().stamp().by());
            for (TierFact fact : one.decision().facts()) {
                if (fact instanceof ProposalFact.Proposed) {
                    proposer = by;
                } else if (fact instanceof EffectFact.Confirmed
                        && one.after().objection().isEmpty()) {
                    busy.clear();
                    proposer.ifPresent(busy::add);
                    by.ifPresent(busy::add);
                } else if (fact instanceof ObjectionFact.ObjectionUpheld
                        || fact instanceof ObjectionFact.ObjectionDismissed) {
                    Claim.holds(
                            by.isPresent() && !busy.contains(by.get()),
                            () -> fact + " by " + by + ", of those who proposed and confirmed: " + busy);
                }
            }
        }
    }

    /**
     * A raise or a renewal that falls on an objection leaves the tier, at every later moment, as if it had never been: what stood comes
     * back, and what was to be lowered is lowered on its day.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void a_raise_that_falls_leaves_the_tier_as_if_it_had_never_been(@ForAll("lives") List<TierWish> wishes) {
        List<TierLife.Lived> lived = TierLife.of(this, wishes).lived();
        lived.forEach(one -> WrongRaise.fallsWithoutTrace(this, one));
        // Few lives raise by themselves what waits to be lowered.
        for (int i = 0; i < lived.size(); i++) {
            TierLife.Lived one = lived.get(i);
            Optional<LocalDateTime> lowers = one.after().lowersAt().filter(one.at()::isBefore);
            if (lowers.isPresent() && one.after().pending().isEmpty()) {
                for (LocalDateTime at : List.of(one.at(), lowers.get().minusSeconds(1))) {
                    TierLife again = TierLife.of(this, wishes.subList(0, i + 1));
                    again.raise(wishes.get(0), at);
                    WrongRaise.fallsWithoutTrace(
                            this, again.lived().get(again.lived().size() - 1));
                }
                return;
            }
        }
    }

    private static Optional<PersonId> person(Actor actor) {
        return actor instanceof Actor.Post post
                ? Optional.of(post.holder())
                : actor instanceof Actor.Party party ? Optional.of(party.person()) : Optional.empty();
    }

    /**
     * Whoever finds that it is put right is not who said so.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void who_reexamines_did_not_rectify(@ForAll("lives") List<TierWish> wishes) {
        Optional<PersonId> reported = Optional.empty();
        for (TierLife.Lived one : TierLife.of(this, wishes).lived()) {
            Optional<PersonId> by = person(one.command().stamp().by());
            for (TierFact fact : one.decision().facts()) {
                if (fact instanceof RectificationFact.RectificationReported) {
                    reported = by;
                } else if (fact instanceof RectificationFact.StruckOff
                        || fact instanceof RectificationFact.ReexaminationFailed) {
                    Optional<PersonId> who = reported;
                    Claim.holds(
                            who.isPresent() && by.isPresent() && !who.equals(by),
                            () -> fact + " by " + by + ", reported by " + who);
                }
            }
        }
    }

    /**
     * What may not be used may be used again only once a re-examination was passed, whatever becomes of the tier.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void a_stop_of_use_ends_only_by_a_passed_reexamination(@ForAll("lives") List<TierWish> wishes) {
        for (TierLife.Lived one : TierLife.of(this, wishes).lived()) {
            boolean struckOff = one.decision().facts().stream().anyMatch(RectificationFact.StruckOff.class::isInstance);
            Claim.holds(
                    !one.before().stopUse() || one.after().stopUse() || struckOff,
                    () -> "in use again by " + one.decision().facts());
        }
    }

    /**
     * Every fact that burdens somebody says why and by whom, tells those it affects what they can do, and has a last day. To an order that
     * something be put right nobody objects here, so it names reconsideration besides the court.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void what_burdens_somebody_carries_grounds_notice_and_a_last_day(@ForAll("lives") List<TierWish> wishes) {
        Set<PersonId> affected = Set.of();
        Map<Integer, Set<PersonId>> named = new HashMap<>();
        for (TierLife.Lived one : TierLife.of(this, wishes).lived()) {
            if (one.command() instanceof ProposalCommand.Propose propose
                    && one.decision().isAccepted()) {
                affected = propose.affected();
            }
            for (TierFact fact : one.decision().facts()) {
                if (fact instanceof EffectFact.Confirmed confirmed) {
                    named.put(confirmed.confirmation().number(), affected);
                    told(one, confirmed, affected);
                    windowIsOpen(one, confirmed);
                } else if (fact instanceof ObjectionFact.ObjectionDismissed dismissed) {
                    told(one, dismissed, dismissed.notice().to());
                    Claim.holds(!dismissed.notice().to().isEmpty(), () -> "nobody is told of " + dismissed);
                } else if (fact instanceof RectificationFact.RectificationOrdered ordered) {
                    int number = one.before().inEffect(one.at()).orElseThrow().number();
                    told(one, ordered, named.getOrDefault(number, Set.of()));
                    canBeReconsidered(ordered);
                } else if (fact instanceof RectificationFact.ReexaminationFailed failed) {
                    told(one, failed, failed.order().affected());
                    canBeReconsidered(failed);
                }
            }
        }
    }

    private static void told(TierLife.Lived one, Adverse fact, Set<PersonId> affected) {
        Claim.same("who is told of " + fact, affected, fact.notice().to());
        Claim.holds(fact.notice().remedies().contains(Remedy.COURT), () -> "nothing of the court in " + fact);
        Claim.same(
                "who decided " + fact,
                one.command().stamp().by(),
                fact.grounds().by());
        Claim.holds(
                !fact.grounds().words().isBlank() && !fact.grounds().rule().isBlank(), () -> "no grounds in " + fact);
        Claim.holds(!fact.lastDay().isBefore(one.at().toLocalDate()), () -> "over before it began: " + fact);
    }

    private static void canBeReconsidered(Adverse fact) {
        Claim.holds(
                fact.notice().remedies().contains(Remedy.RECONSIDERATION),
                () -> "nothing of reconsideration in " + fact);
    }

    private void windowIsOpen(TierLife.Lived one, EffectFact.Confirmed fact) {
        Confirmation made = fact.confirmation();
        LocalDateTime recorded = one.command().stamp().recorded();
        LocalDateTime known = made.since().isAfter(recorded) ? made.since() : recorded;
        Optional<Deadline> least = made.affected().isEmpty()
                ? Optional.empty()
                : rules().byId(made.edition())
                        .flatMap(edition -> edition.rules().scheme(made.tier().scheme()))
                        .map(rules -> rules.objectWithin().deadline(known, calendar()));
        Claim.same(
                "until when they may object to " + made,
                least.map(Deadline::closes),
                fact.notice().objection().map(Deadline::closes));
    }
}
