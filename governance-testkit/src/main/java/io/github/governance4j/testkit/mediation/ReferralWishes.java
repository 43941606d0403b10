package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.referral.AnswerCommand;
import io.github.governance4j.mediation.referral.Clock;
import io.github.governance4j.mediation.referral.Counterpart;
import io.github.governance4j.mediation.referral.Direction;
import io.github.governance4j.mediation.referral.OfferCommand;
import io.github.governance4j.mediation.referral.Offering;
import io.github.governance4j.mediation.referral.Outcome;
import io.github.governance4j.mediation.referral.Referral;
import io.github.governance4j.mediation.referral.ReferralCommand;
import io.github.governance4j.mediation.referral.ReferralStage;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDateTime;
import java.util.List;

/** What a wish comes to for a referral from one body to another, as it stands. */
record ReferralWishes(List<Desk> desks, Desk from, Desk to) implements StreamLife.Wished<ReferralCommand, Referral> {
    static ReferralWishes between(List<Desk> desks) {
        Desk from = desks.get(0);
        Desk to = desks.stream()
                .filter(desk -> !desk.body().equals(from.body()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("posts of two bodies are wanted"));
        return new ReferralWishes(desks, from, to);
    }

    @Override
    public ReferralCommand command(Wish wish, Referral referral, LocalDateTime now, int number) {
        Desk any = desks.get(wish.detail() % desks.size());
        Stamp origin = (wish.sensible() ? from : any).stamp(now, number);
        Stamp receiver = (wish.sensible() ? to : any).stamp(now, number);
        if (referral.stage() == ReferralStage.NOT_OFFERED) {
            return new OfferCommand.Offer(origin, offering(wish));
        }
        if (referral.stage() == ReferralStage.RETURNED && wish.sensible()) {
            return new OfferCommand.OfferAgain(origin, "再次说明");
        }
        BodyId holder = wish.detail() % 2 == 0 ? from.body() : to.body();
        return switch (wish.pick() % 9) {
            case 0 -> new OfferCommand.Withdraw(origin, "已化解");
            case 1 -> new AnswerCommand.Accept(receiver);
            case 2 -> new AnswerCommand.Report(receiver, Outcome.DONE, "已处理");
            case 3 -> new AnswerCommand.Determine(any.stamp(now, number), holder);
            case 4 -> new OfferCommand.OfferAgain(origin, "再次说明");
            case 5, 6, 7 -> new AnswerCommand.Return(receiver, "不属管辖");
            default -> new AnswerCommand.Accept(receiver);
        };
    }

    private Offering offering(Wish wish) {
        return new Offering(
                new DisputeId("dispute"),
                from.body(),
                to.body(),
                List.of(Counterpart.values()).get(wish.detail() % Counterpart.values().length),
                wish.pick() % 2 == 0 ? Direction.IN : Direction.OUT,
                wish.pick() % 3 == 0 ? Clock.ORIGIN : Clock.RECEIVER,
                "移送说明");
    }
}
