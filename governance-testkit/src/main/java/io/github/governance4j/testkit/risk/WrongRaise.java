package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.risk.tier.Confirmation;
import io.github.governance4j.core.risk.tier.EffectFact;
import io.github.governance4j.core.risk.tier.Move;
import io.github.governance4j.core.risk.tier.ObjectionCommand;
import io.github.governance4j.core.risk.tier.SchemeRules;
import io.github.governance4j.core.risk.tier.TierCommand;
import io.github.governance4j.core.risk.tier.TierFact;
import io.github.governance4j.core.risk.tier.TierInEffect;
import io.github.governance4j.core.risk.tier.Tiered;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.List;

/** A raise or a renewal that somebody objects to and that falls (异议成立的升级). */
final class WrongRaise {
    private static final int DAYS = 120;

    private final TierUnderTest subject;
    private final TierLife.Lived raised;
    private final Confirmation made;

    private WrongRaise(TierUnderTest subject, TierLife.Lived raised, Confirmation made) {
        this.subject = subject;
        this.raised = raised;
        this.made = made;
    }

    /** Where it raises or renews what stands, and nobody objects yet: the tier once it fell is the tier without it. */
    static void fallsWithoutTrace(TierUnderTest subject, TierLife.Lived one) {
        boolean stood = one.before().inEffect(one.at()).isPresent();
        if (stood && one.before().objection().isEmpty()) {
            for (TierFact fact : one.decision().facts()) {
                if (fact instanceof EffectFact.Confirmed confirmed
                        && confirmed.confirmation().move() != Move.LOWERED) {
                    new WrongRaise(subject, one, confirmed.confirmation()).falls();
                }
            }
        }
    }

    private void falls() {
        LocalDateTime objected = raised.at().plusHours(1);
        Tiered open = after(
                raised.after(),
                new ObjectionCommand.LodgeObjection(stamp(objected, new Actor.Party(TierLife.ONE)), ""));
        LocalDateTime latest = rules().answerWithin()
                .deadline(objected, subject.calendar())
                .closes()
                .minusSeconds(1);
        for (LocalDateTime answered : List.of(objected.plusHours(1), latest)) {
            Actor arbiter = new Staff(subject.place(), answered.toLocalDate()).of(rules().arbiters(), made.area(), 0);
            Tiered fallen = after(open, new ObjectionCommand.DecideObjection(stamp(answered, arbiter), true, "wrong"));
            // Where nobody can answer, or the raise is over before, nothing falls.
            if (open.objection().isPresent() && fallen.objection().isEmpty() && answered.isBefore(made.over())) {
                same(answered, fallen);
            }
        }
    }

    private void same(LocalDateTime answered, Tiered fallen) {
        for (int hours = 0; hours < 24 * DAYS; hours += 11) {
            LocalDateTime moment = answered.plusHours(hours);
            Claim.same(
                    "the tier on " + moment + " once " + made + " fell on " + answered,
                    raised.before().inEffect(moment).map(WrongRaise::felt),
                    fallen.inEffect(moment).map(WrongRaise::felt));
        }
    }

    /** What of a tier somebody feels. */
    private static List<Object> felt(TierInEffect tier) {
        return List.of(tier.number(), tier.tier(), tier.since(), tier.lastDay(), tier.measures());
    }

    private SchemeRules rules() {
        return subject.rules()
                .byId(made.edition())
                .flatMap(edition -> edition.rules().scheme(made.tier().scheme()))
                .orElseThrow();
    }

    private Tiered after(Tiered tiered, TierCommand command) {
        return subject.decider()
                .evolveAll(tiered, subject.decider().decide(command, tiered).facts());
    }

    private static Stamp stamp(LocalDateTime at, Actor by) {
        return new Stamp(new CommandId("asked-" + at), at, at, by);
    }
}
