package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Offers disputes to other bodies, takes offers back, and records what came due. */
final class Proposing implements OfferCommand.Cases<Decision<ReferralFact, ReferralRefusal>> {
    private final Office office;
    private final Referral referral;

    Proposing(Office office, Referral referral) {
        this.office = office;
        this.referral = referral;
    }

    @Override
    public Decision<ReferralFact, ReferralRefusal> offer(OfferCommand.Offer command) {
        Offering offering = command.offering();
        Asked asked = new Asked(ReferralWhy.OFFER, office, command, referral)
                .atStage(referral, EnumSet.of(ReferralStage.NOT_OFFERED))
                .actOf(offering.from(), offering.to(), true)
                .check(
                        ReferralRefusal.SAME_BODY,
                        ReferralWhy.TWO
                                .says(!offering.from().equals(offering.to()))
                                .id(offering.from().value())
                                .id(offering.to().value())
                                .build())
                .withWords(offering.words());
        Optional<Edition<ReferralRules>> edition = office.editions().on(asked.day());
        asked.check(
                ReferralRefusal.NO_EDITION,
                edition.map(speaks -> ReferralWhy.EDITION
                                .says(true)
                                .id(speaks.id().value())
                                .day(speaks.speaksFrom())
                                .day(asked.day())
                                .build())
                        .orElseGet(() -> ReferralWhy.NO_EDITION
                                .says(false)
                                .day(asked.day())
                                .build()));
        return asked.decide(() -> List.of(new ReferralFact.Offered(
                asked.at(),
                edition.orElseThrow().id(),
                offering,
                answerBy(asked, edition.orElseThrow().rules(), offering))));
    }

    @Override
    public Decision<ReferralFact, ReferralRefusal> offerAgain(OfferCommand.OfferAgain command) {
        Asked asked = new Asked(ReferralWhy.OFFER_AGAIN, office, command, referral)
                .atStage(referral, EnumSet.of(ReferralStage.RETURNED))
                .withWords(command.words());
        referral.offering().ifPresent(offering -> asked.actOf(offering.from(), offering.to(), false));
        Optional<ReferralRules> rules = asked.kept(referral);
        return asked.decide(() -> List.of(new ReferralFact.OfferedAgain(
                asked.at(),
                command.words(),
                answerBy(asked, rules.orElseThrow(), referral.offering().orElseThrow()))));
    }

    // Until it is answered the offering body answers for the dispute, and its own limit runs.
    private Deadline answerBy(Asked asked, ReferralRules rules, Offering offering) {
        Deadline by = rules.answerWithin(offering.counterpart()).deadline(asked.at(), office.calendar());
        asked.note(ReferralWhy.ANSWER_BY
                        .says(true)
                        .code(offering.counterpart())
                        .moment(by.closes())
                        .because(by.explanation())
                        .build())
                .holds(offering.from(), Clock.ORIGIN);
        return by;
    }

    @Override
    public Decision<ReferralFact, ReferralRefusal> withdraw(OfferCommand.Withdraw command) {
        Asked asked = new Asked(ReferralWhy.WITHDRAW, office, command, referral)
                .whileItLasts(referral, EnumSet.of(ReferralStage.OFFERED, ReferralStage.OFFERED_AGAIN))
                .withWords(command.words());
        referral.offering().ifPresent(offering -> asked.actOf(offering.from(), offering.to(), false));
        return asked.decide(() -> {
            asked.holds(referral.offering().orElseThrow().from(), Clock.ORIGIN);
            return List.of(new ReferralFact.Withdrawn(asked.at(), command.words()));
        });
    }

    @Override
    public Decision<ReferralFact, ReferralRefusal> tick(OfferCommand.Tick command) {
        Asked asked = new Asked(ReferralWhy.TICK, office, command, referral)
                .atStage(
                        referral,
                        EnumSet.of(ReferralStage.OFFERED, ReferralStage.OFFERED_AGAIN, ReferralStage.ACCEPTED));
        Optional<LocalDateTime> next = Referring.next(referral);
        asked.check(
                ReferralRefusal.NOTHING_DUE,
                next.map(due -> ReferralWhy.DUE
                                .says(!asked.at().isBefore(due))
                                .moment(asked.at())
                                .moment(due)
                                .build())
                        .orElseGet(() -> ReferralWhy.NOTHING_DUE.says(false).build()));
        // At its own moment, so that a tick that comes late does what one in time would have done.
        return asked.decide(() -> {
            LocalDateTime moment = next.orElseThrow();
            Offering offering = referral.offering().orElseThrow();
            if (referral.isOpen()) {
                Deadline by = referral.answerBy().orElseThrow();
                asked.note(ReferralWhy.TIMED_OUT.says(false).day(by.lastDay()).build())
                        .holds(offering.from(), Clock.ORIGIN);
                return List.of(new ReferralFact.ReferralTimedOut(moment, by.lastDay()));
            }
            Deadline by = referral.reportBy().orElseThrow();
            asked.note(ReferralWhy.REPORT_LATE.says(false).day(by.lastDay()).build())
                    .holds(offering.to(), offering.clock());
            return List.of(new ReferralFact.ReportOverdue(moment, by.lastDay()));
        });
    }
}
