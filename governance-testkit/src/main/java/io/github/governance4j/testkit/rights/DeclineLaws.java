package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.Declaration;
import io.github.governance4j.points.claim.DeclaringFact;
import io.github.governance4j.points.claim.DeclineGround;
import io.github.governance4j.points.claim.EndFact;
import io.github.governance4j.points.claim.EntryFact;
import io.github.governance4j.points.claim.Judged;
import io.github.governance4j.points.claim.RemedyCommand;
import io.github.governance4j.points.claim.StepFact;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What whoever is told no is owed (不予通过通则). Part of {@link ClaimLaws}. */
public interface DeclineLaws extends ClaimUnderTest {
    /**
     * Every claim that is declined says why, tells the person, names the court, and can be objected to until the window closes.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void a_declined_claim_has_grounds_notice_and_remedies(@ForAll("lives") List<VillageWish> wishes) {
        ClaimDesk desk = VillageLife.of(this, wishes).desk();
        for (ClaimDesk.Handled one : desk.handled()) {
            for (EndFact.ClaimDeclined declined : Acts.of(one.facts(), EndFact.ClaimDeclined.class)) {
                PersonId member =
                        one.asked().after().declaration().orElseThrow().deed().member();
                String of = ", of " + declined;
                Claim.holds(!declined.grounds().rule().isBlank(), () -> "no rule is named" + of);
                Claim.holds(declined.notice().to().contains(member), () -> "the person is not told" + of);
                Claim.holds(declined.notice().remedies().contains(Remedy.COURT), () -> "the court is not named" + of);
                LocalDateTime at = one.command().stamp().recorded();
                LocalDateTime last =
                        declined.notice().objection().orElseThrow().closes().minusSeconds(1);
                canObject(one, member, later(at, declined.at()), of);
                canObject(one, member, later(at, last), of);
            }
        }
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private void canObject(ClaimDesk.Handled one, PersonId member, LocalDateTime at, String of) {
        Stamp stamp = new Stamp(new CommandId("objecting"), at, at, new Actor.Party(member));
        var decision = claiming()
                .decide(
                        new RemedyCommand.RaiseObjection(stamp, "我做过", Optional.empty()),
                        one.asked().after());
        Claim.holds(decision.isAccepted(), () -> member + " cannot object at " + at + of + ": " + decision);
    }

    /**
     * A person's own words decide: a claim is declined, and points of a range are chosen, only with somebody's reason.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void whoever_declines_or_chooses_points_says_why(@ForAll("lives") List<VillageWish> wishes) {
        ClaimDesk desk = VillageLife.of(this, wishes).desk();
        desk.claims().forEach(claim -> saysWhy(desk.facts(claim)));
    }

    private static void saysWhy(List<ClaimFact> facts) {
        for (EndFact.ClaimDeclined declined : Acts.of(facts, EndFact.ClaimDeclined.class)) {
            Claim.holds(
                    declined.ground() != DeclineGround.DECIDED
                            || (!declined.grounds().words().isBlank()
                                    && ObjectionChecks.person(declined.grounds().by())
                                            .isPresent()),
                    () -> "declined without a reason: " + declined);
        }
        Optional<Judged.Range> range =
                Acts.declared(facts).flatMap(made -> made.judged().range());
        Optional<EntryFact.EntryAsked> entry = Acts.entry(facts);
        if (range.isPresent() && entry.isPresent()) {
            Points entered = Points.ofHundredths(
                    entry.get().booking().deed().amount().orElseThrow().hundredths());
            Claim.holds(range.get().includes(entered), () -> entered + " is not within " + range.get());
            Claim.holds(
                    facts.stream().anyMatch(fact -> chose(fact, entered)),
                    () -> "nobody chose " + entered + " and said why: " + entry.get());
        }
    }

    /** Whether somebody chose so many points and said why: at a step, in answer to an objection, or a post when it declared. */
    private static boolean chose(ClaimFact fact, Points points) {
        if (fact instanceof StepFact.StepPassed passed) {
            return passed.points().filter(points::equals).isPresent()
                    && !passed.words().isBlank();
        }
        if (fact instanceof EndFact.ObjectionUpheld upheld) {
            return upheld.points().filter(points::equals).isPresent()
                    && !upheld.words().isBlank();
        }
        return fact instanceof DeclaringFact.Declared declared
                && declared.by() instanceof Actor.Post
                && !declared.declaration().words().isBlank()
                && declared.declaration()
                        .deed()
                        .amount()
                        .filter(amount -> amount.hundredths() == points.hundredths())
                        .isPresent();
    }

    /**
     * What is declared after its time, or a second time while the first stands, is declined with that ground, and nothing else is.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void late_and_repeated_claims_are_declined_as_such(@ForAll("lives") List<VillageWish> wishes) {
        ClaimDesk desk = VillageLife.of(this, wishes).desk();
        for (ClaimDesk.Handled one : desk.handled()) {
            Optional<DeclaringFact.Declared> declared = Acts.declared(one.facts());
            if (declared.isEmpty() || declared.get().judged().direction() != Direction.AWARD) {
                continue;
            }
            Declaration made = declared.get().declaration();
            boolean late = desk.rules()
                    .byId(declared.get().edition())
                    .orElseThrow()
                    .rules()
                    .declareWithin()
                    .deadline(made.done(), calendar())
                    .hasPassed(one.command().stamp().happened());
            Claim.same(
                    "whether it is declined as too late, " + made.done() + ", declared "
                            + one.command().stamp(),
                    late,
                    Acts.of(one.facts(), EndFact.ClaimDeclined.class).stream()
                            .anyMatch(no -> no.ground() == DeclineGround.TOO_LATE));
        }
    }
}
