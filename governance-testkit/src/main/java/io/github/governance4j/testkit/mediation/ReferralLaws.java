package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.referral.Clock;
import io.github.governance4j.mediation.referral.Referral;
import io.github.governance4j.mediation.referral.ReferralCommand;
import io.github.governance4j.mediation.referral.ReferralFact;
import io.github.governance4j.mediation.referral.ReferralRefusal;
import io.github.governance4j.testkit.claim.Claim;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * That nothing lies between two desks, as laws (对接移送通则). Implement it in a test class run by jqwik and name rules and place:
 *
 * <pre>{@code
 * class OurReferralsKeepTheLaws implements ReferralLaws {
 *     public Editions<ReferralRules> editions() { return ...; }
 *     public Place place() { return ...; }
 * }
 * }</pre>
 *
 * <p>A dispute is offered between the first two bodies of the roster whose posts are held, and answered, returned, offered again,
 * determined, taken back, told about and left lying. Override {@link #decider} to put a decider of your own under the same laws.
 */
public interface ReferralLaws extends ReferralUnderTest {
    /**
     * At every moment exactly one of the two holds the dispute: who offers it until the other accepts or is determined to have it.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void somebody_holds_the_dispute_at_every_moment(@ForAll("lives") List<Wish> wishes) {
        Optional<BodyId> holder = Optional.empty();
        Optional<BodyId> origin = Optional.empty();
        for (StreamLife.Lived<ReferralCommand, Referral, ReferralFact, ReferralRefusal> one :
                life(wishes).lived()) {
            for (ReferralFact fact : one.decision().facts()) {
                if (fact instanceof ReferralFact.Offered offered) {
                    origin = Optional.of(offered.offering().from());
                    holder = origin;
                } else if (fact instanceof ReferralFact.Accepted accepted) {
                    holder = Optional.of(accepted.holder());
                } else if (fact instanceof ReferralFact.Determined determined) {
                    holder = Optional.of(determined.holder());
                } else if (!(fact instanceof ReferralFact.Reported) && !(fact instanceof ReferralFact.ReportOverdue)) {
                    holder = origin;
                }
            }
            Claim.same(
                    "who holds the dispute after " + one.command(),
                    holder,
                    one.after().holder());
        }
    }

    /**
     * While an offer waits for an answer its time is running out, and then falls due by itself.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void every_offer_is_answered_or_times_out(@ForAll("lives") List<Wish> wishes) {
        for (StreamLife.Lived<ReferralCommand, Referral, ReferralFact, ReferralRefusal> one :
                life(wishes).lived()) {
            Referral referral = one.after();
            if (referral.isOpen()) {
                LocalDateTime last = referral.lastAct().orElseThrow();
                LocalDateTime passes =
                        referral.answerBy().orElseThrow().closes().plusSeconds(1);
                LocalDateTime latest = passes.isBefore(last) ? last : passes;
                Claim.holds(
                        decider()
                                .due(referral)
                                .filter(due -> !due.at().isAfter(latest))
                                .map(due -> decider()
                                        .evolveAll(
                                                referral,
                                                decider()
                                                        .decide(due.command(), referral)
                                                        .facts()))
                                .filter(after -> !after.isOpen())
                                .isPresent(),
                        () -> "lies between two desks: " + referral);
            }
        }
    }

    /**
     * Nothing is accepted, returned or determined once the time for answering is over.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void no_answer_counts_once_its_time_is_over(@ForAll("lives") List<Wish> wishes) {
        Optional<Deadline> by = Optional.empty();
        for (ReferralFact fact : life(wishes).facts()) {
            if (fact instanceof ReferralFact.Offered offered) {
                by = Optional.of(offered.answerBy());
            } else if (fact instanceof ReferralFact.OfferedAgain again) {
                by = Optional.of(again.answerBy());
            } else if (fact instanceof ReferralFact.Accepted
                    || fact instanceof ReferralFact.Returned
                    || fact instanceof ReferralFact.Determined) {
                Deadline limit = by.orElseThrow();
                Claim.holds(limit.isMet(fact.at()), () -> "until " + limit.closes() + ", answered too late: " + fact);
            }
        }
    }

    /**
     * A referral is returned once at most.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void nothing_is_returned_twice(@ForAll("lives") List<Wish> wishes) {
        long returned = life(wishes).facts(ReferralFact.Returned.class).count();
        Claim.holds(returned <= 1, () -> "returned " + returned + " times");
    }

    /**
     * The limit of whoever offers runs until the other has the dispute; from then on the one that was offered.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void one_limit_runs_at_every_moment_and_it_is_known_whose(@ForAll("lives") List<Wish> wishes) {
        Optional<Clock> offered = Optional.empty();
        for (StreamLife.Lived<ReferralCommand, Referral, ReferralFact, ReferralRefusal> one :
                life(wishes).lived()) {
            for (ReferralFact fact : one.decision().facts()) {
                if (fact instanceof ReferralFact.Offered first) {
                    offered = Optional.of(first.offering().clock());
                }
            }
            Optional<Clock> wanted = one.after().isAccepted() ? offered : offered.map(clock -> Clock.ORIGIN);
            Claim.same(
                    "whose limit runs after " + one.command(),
                    wanted,
                    one.after().running());
        }
    }

    private StreamLife<ReferralCommand, Referral, ReferralFact, ReferralRefusal> life(List<Wish> wishes) {
        return StreamLife.of(
                decider(), firstDay().atTime(9, 0), wishes, ReferralWishes.between(Desk.all(place(), firstDay())));
    }
}
