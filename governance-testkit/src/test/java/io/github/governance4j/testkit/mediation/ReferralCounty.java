package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.referral.AnswerCommand;
import io.github.governance4j.mediation.referral.Clock;
import io.github.governance4j.mediation.referral.Counterpart;
import io.github.governance4j.mediation.referral.Direction;
import io.github.governance4j.mediation.referral.OfferCommand;
import io.github.governance4j.mediation.referral.Offering;
import io.github.governance4j.mediation.referral.Outcome;
import io.github.governance4j.mediation.referral.ReferralCommand;
import io.github.governance4j.mediation.referral.ReferralRules;
import io.github.governance4j.mediation.referral.Referring;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The town's committee and the police, with a centre above both; and a court without any post here. */
final class ReferralCounty {
    static final BodyId TOWN = MatterCounty.TOWN;
    static final BodyId POLICE = MatterCounty.POLICE;
    static final BodyId CENTRE = MatterCounty.CENTRE;
    static final BodyId COURT = new BodyId("court");
    static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 9, 0);

    private ReferralCounty() {}

    static Editions<ReferralRules> editions(int days) {
        ReferralRules rules = ReferralRules.of(MatterCounty.limit("answer", days, LimitUnit.WORKING_DAY))
                .answerWithinBy(Map.of(Counterpart.POLICE, MatterCounty.limit("answer-police", 24, LimitUnit.HOUR)))
                .reportWithin(Map.of(Counterpart.COURT, MatterCounty.limit("report", 30, LimitUnit.CALENDAR_DAY)))
                .determinedBy(CENTRE)
                .build();
        return Editions.of(List.of(new Edition<>(
                new EditionId("2026-1"),
                MatterCounty.FOUNDED,
                Adoption.byAuthority(MatterCounty.TOWN, "No 1", MatterCounty.FOUNDED),
                rules)));
    }

    static Referring referring() {
        return Referring.over(editions(3), MatterCounty.place(), WorkCalendar.china());
    }

    static Actor clerk(BodyId body) {
        return MatterCounty.post(body, "one");
    }

    static Stamp by(String id, LocalDateTime at, Actor actor) {
        return new Stamp(new CommandId("c-" + id), at, at.plusHours(1), actor);
    }

    static Offering offering(BodyId from, BodyId to, Counterpart counterpart, Direction direction) {
        return new Offering(new DisputeId("d-1"), from, to, counterpart, direction, Clock.RECEIVER, "涉嫌打架");
    }

    static Offering toPolice() {
        return offering(TOWN, POLICE, Counterpart.POLICE, Direction.OUT);
    }

    static Offering fromCourt() {
        return offering(COURT, TOWN, Counterpart.COURT, Direction.IN);
    }

    static ReferralCommand offer(String id, LocalDateTime at, Actor by, Offering offering) {
        return new OfferCommand.Offer(by(id, at, by), offering);
    }

    static ReferralCommand again(String id, LocalDateTime at, Actor by) {
        return new OfferCommand.OfferAgain(by(id, at, by), "有新的证据");
    }

    static ReferralCommand withdraw(String id, LocalDateTime at, Actor by, String words) {
        return new OfferCommand.Withdraw(by(id, at, by), words);
    }

    static ReferralCommand tick(LocalDateTime at) {
        return new OfferCommand.Tick(Stamp.timer(new CommandId("t-" + at), at, at));
    }

    static ReferralCommand accept(String id, LocalDateTime at, Actor by) {
        return new AnswerCommand.Accept(by(id, at, by));
    }

    static ReferralCommand giveBack(String id, LocalDateTime at, Actor by, String reasons) {
        return new AnswerCommand.Return(by(id, at, by), reasons);
    }

    static ReferralCommand determine(String id, LocalDateTime at, Actor by, BodyId holder) {
        return new AnswerCommand.Determine(by(id, at, by), holder);
    }

    static ReferralCommand report(String id, LocalDateTime at, Actor by, String words) {
        return new AnswerCommand.Report(by(id, at, by), Outcome.SETTLED, words);
    }
}
