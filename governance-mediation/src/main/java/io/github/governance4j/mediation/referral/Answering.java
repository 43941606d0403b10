package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers offers: accepts, returns, determines, and tells how it ended. */
final class Answering implements AnswerCommand.Cases<Decision<ReferralFact, ReferralRefusal>> {
    private static final Set<ReferralStage> OPEN = EnumSet.of(ReferralStage.OFFERED, ReferralStage.OFFERED_AGAIN);

    private final Office office;
    private final Referral referral;

    Answering(Office office, Referral referral) {
        this.office = office;
        this.referral = referral;
    }

    @Override
    public Decision<ReferralFact, ReferralRefusal> accept(AnswerCommand.Accept command) {
        Asked asked = byReceiver(new Asked(ReferralWhy.ACCEPT, office, command, referral).whileItLasts(referral, OPEN));
        Optional<ReferralRules> rules = asked.kept(referral);
        return asked.decide(() -> {
            Offering offering = referral.offering().orElseThrow();
            asked.holds(offering.to(), offering.clock());
            return List.of(new ReferralFact.Accepted(asked.at(), offering.to(), asked.reportBy(rules, offering)));
        });
    }

    @Override
    public Decision<ReferralFact, ReferralRefusal> handBack(AnswerCommand.Return command) {
        Asked asked = byReceiver(new Asked(ReferralWhy.RETURN, office, command, referral)
                .whileItLasts(referral, OPEN)
                .withWords(command.reasons())
                .check(
                        ReferralRefusal.RETURNED_BEFORE,
                        ReferralWhy.RETURN_ONCE
                                .says(!referral.returned())
                                .flag(referral.returned())
                                .build()));
        return asked.decide(() -> {
            asked.holds(referral.offering().orElseThrow().from(), Clock.ORIGIN);
            return List.of(new ReferralFact.Returned(asked.at(), command.reasons()));
        });
    }

    @Override
    public Decision<ReferralFact, ReferralRefusal> determine(AnswerCommand.Determine command) {
        Asked asked = new Asked(ReferralWhy.DETERMINE, office, command, referral)
                .whileItLasts(referral, EnumSet.of(ReferralStage.OFFERED_AGAIN));
        Optional<ReferralRules> rules = asked.kept(referral);
        // Neither of the two does it for the other, also where the rules name one of them.
        Optional<BodyId> determines = rules.flatMap(ReferralRules::determinedBy)
                .filter(by -> referral.offering()
                        .filter(offering -> by.equals(offering.from()) || by.equals(offering.to()))
                        .isEmpty());
        referral.offering().ifPresent(offering -> {
            determines.ifPresent(by -> asked.actOf(by, by, false));
            if (determines.isEmpty()) {
                asked.check(
                        ReferralRefusal.NOT_ENTITLED,
                        ReferralWhy.NOBODY_DETERMINES.says(false).build());
            }
            BodyId holder = command.holder();
            asked.check(
                    ReferralRefusal.NOT_ONE_OF_THE_TWO,
                    ReferralWhy.ONE_OF_TWO
                            .says(holder.equals(offering.from()) || holder.equals(offering.to()))
                            .id(holder.value())
                            .id(offering.from().value())
                            .id(offering.to().value())
                            .build());
        });
        return asked.decide(() -> {
            Offering offering = referral.offering().orElseThrow();
            boolean theirs = command.holder().equals(offering.to());
            asked.holds(command.holder(), theirs ? offering.clock() : Clock.ORIGIN);
            return List.of(new ReferralFact.Determined(
                    asked.at(),
                    determines.orElseThrow(),
                    command.holder(),
                    theirs ? asked.reportBy(rules, offering) : Optional.empty()));
        });
    }

    @Override
    public Decision<ReferralFact, ReferralRefusal> report(AnswerCommand.Report command) {
        Asked asked = byReceiver(new Asked(ReferralWhy.REPORT, office, command, referral)
                .atStage(referral, EnumSet.of(ReferralStage.ACCEPTED))
                .withWords(command.words()));
        return asked.decide(() -> {
            Optional<Deadline> by = referral.reportBy();
            boolean inTime = by.map(limit -> limit.isMet(asked.at())).orElse(true);
            by.ifPresent(limit -> asked.note(asked.inTime(ReferralWhy.TOLD_IN_TIME, limit)));
            return List.of(new ReferralFact.Reported(asked.at(), command.outcome(), command.words(), inTime));
        });
    }

    private Asked byReceiver(Asked asked) {
        referral.offering().ifPresent(offering -> asked.actOf(offering.to(), offering.from(), false));
        return asked;
    }
}
