package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Hearing;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionCommand;
import io.github.governance4j.points.ledger.Reversal;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What no decision that burdens somebody is without (不利决定通则). Part of {@link RightsLaws}. */
public interface BurdenLaws extends RightsUnderTest {
    /**
     * Every deduction, and every award taken back, has grounds with somebody's own words, tells whoever it affects, names the court, can
     * be objected to for a while, and has a last day.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void no_burden_without_grounds_notice_remedies_and_a_last_day(@ForAll("lives") List<VillageWish> wishes) {
        for (VillageLife.Posted one : VillageLife.of(this, wishes).posted()) {
            one.burdens().forEach(burden -> complete(burden, one));
        }
    }

    private static void complete(VillageLife.Burden burden, VillageLife.Posted one) {
        Adverse fact = burden.fact();
        String of = ", of " + burden.ledgerFact();
        Claim.holds(!fact.grounds().rule().isBlank(), () -> "no rule is named" + of);
        Claim.holds(!fact.grounds().words().isBlank(), () -> "no reason is given in anybody's words" + of);
        Claim.holds(ObjectionChecks.person(fact.grounds().by()).isPresent(), () -> "no person decided" + of);
        Notice notice = fact.notice();
        Claim.holds(!notice.to().isEmpty(), () -> "nobody is told" + of);
        if (burden.ledgerFact() instanceof LedgerFact.StandingDeducted deducted) {
            Claim.holds(notice.to().contains(deducted.member()), () -> "the one it is about is not told" + of);
        }
        Claim.holds(notice.remedies().contains(Remedy.COURT), () -> "the court is not named" + of);
        Claim.holds(
                notice.objection()
                        .filter(until ->
                                until.isMet(one.command().stamp().recorded().plusDays(1)))
                        .isPresent(),
                () -> "there is no time to object" + of);
    }

    /**
     * From the day those affected are told until the window closes each of them can object, as long as the decision burdens them; a moment
     * later it is too late, and the notice told them so.
     *
     * @param wishes a life
     */
    @Property(tries = 100)
    default void every_burden_can_be_objected_to_until_its_window_closes(@ForAll("lives") List<VillageWish> wishes) {
        for (VillageLife.Posted one : VillageLife.of(this, wishes).posted()) {
            for (VillageLife.Burden burden : one.burdens()) {
                Deadline until = burden.fact().notice().objection().orElseThrow();
                for (PersonId affected : burden.fact().notice().to()) {
                    canObject(one, burden, affected, one.command().stamp().recorded());
                    canObject(one, burden, affected, until.closes().minusSeconds(1));
                    Decision<LedgerFact, PointsRefusal> late =
                            raised(one, burden.id(), affected, until.closes().plusSeconds(1));
                    Claim.holds(!late.isAccepted(), () -> "an objection is taken after " + until + " closed: " + late);
                }
            }
        }
    }

    private void canObject(VillageLife.Posted one, VillageLife.Burden burden, PersonId affected, LocalDateTime at) {
        Decision<LedgerFact, PointsRefusal> decision = raised(one, burden.id(), affected, at);
        boolean over = at.toLocalDate().isAfter(burden.fact().lastDay());
        Claim.holds(
                decision.isAccepted() || over,
                () -> affected + " cannot object at " + at + " to " + burden.ledgerFact() + ": " + decision);
    }

    private Decision<LedgerFact, PointsRefusal> raised(
            VillageLife.Posted one, CommandId decision, PersonId by, LocalDateTime at) {
        Stamp stamp = new Stamp(new CommandId("objecting"), at, at, new Actor.Party(by));
        return ledger().decide(
                        new ObjectionCommand.RaiseObjection(stamp, decision, "不属实"),
                        one.asked().after());
    }

    /**
     * Whoever decides that somebody is burdened is another than whoever recorded it, than those it burdens and than their family.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void nobody_decides_on_what_they_recorded_or_on_their_own(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = VillageLife.of(this, wishes);
        for (VillageLife.Posted one : life.posted()) {
            for (VillageLife.Burden burden : one.burdens()) {
                PersonId by =
                        ObjectionChecks.person(burden.fact().grounds().by()).orElseThrow();
                Set<PersonId> not = hands(life, one, burden);
                not.addAll(burden.fact().notice().to());
                Claim.holds(
                        !not.contains(by),
                        () -> by + " decided, and is one of those who may not, " + not + ": " + burden.ledgerFact());
            }
        }
    }

    /** Who recorded what a decision is about, and who is family of those affected. */
    private static Set<PersonId> hands(VillageLife life, VillageLife.Posted one, VillageLife.Burden burden) {
        Set<PersonId> hands = new HashSet<>();
        if (burden.ledgerFact() instanceof LedgerFact.StandingDeducted deducted) {
            Hearing hearing = deducted.deduction().hearing();
            hands.add(hearing.recordedBy());
            hands.addAll(hearing.family());
            Claim.same(
                    "who decided, by the hearing of " + deducted,
                    Optional.of(hearing.decidedBy()),
                    ObjectionChecks.person(burden.fact().grounds().by()));
        }
        if (burden.ledgerFact() instanceof Reversal.OfAward back) {
            life.facts(one.account()).forEach(fact -> {
                if (fact instanceof LedgerFact.DeedScored scored
                        && scored.entry().equals(back.of())) {
                    scored.enteredBy().ifPresent(hands::add);
                }
            });
        }
        if (one.command() instanceof LedgerCommand.Reverse reverse) {
            hands.addAll(reverse.family());
        }
        return hands;
    }

    /**
     * Whoever answers an objection neither recorded nor made the decision, and is neither affected nor family of those who are.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void an_objection_is_answered_by_somebody_who_had_no_hand_in_it(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = VillageLife.of(this, wishes);
        for (VillageLife.Posted one : life.posted()) {
            if (one.isAccepted() && one.command() instanceof ObjectionCommand.AnswerObjection answer) {
                VillageLife.Posted made = life.accepted(one.account()).stream()
                        .filter(before -> before.command().stamp().id().equals(answer.entry()))
                        .findFirst()
                        .orElseThrow();
                VillageLife.Burden burden = made.burdens().get(0);
                Set<PersonId> not = hands(life, made, burden);
                not.addAll(burden.fact().notice().to());
                not.addAll(answer.family());
                ObjectionChecks.person(burden.fact().grounds().by()).ifPresent(not::add);
                Optional<PersonId> by = ObjectionChecks.person(answer.stamp().by());
                Claim.holds(
                        by.isPresent() && !not.contains(by.get()),
                        () -> "answered by " + by + ", one of those who may not, " + not + ": " + answer);
            }
        }
    }

    /**
     * Nobody objects but those a decision affects, themselves or by somebody who writes it down for them; and nobody else takes it back.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void only_those_affected_object_and_only_who_objected_takes_it_back(
            @ForAll("lives") List<VillageWish> wishes) {
        for (VillageLife.Posted one : VillageLife.of(this, wishes).posted()) {
            Optional<PersonId> by = ObjectionChecks.person(one.command().stamp().by());
            if (one.isAccepted() && one.command() instanceof ObjectionCommand.RaiseObjection raised) {
                PersonId objector = raised.represents().or(() -> by).orElseThrow();
                Claim.holds(
                        one.asked()
                                .before()
                                .notice(raised.entry())
                                .filter(notice -> notice.to().contains(objector))
                                .isPresent(),
                        () -> "somebody objects whom it does not affect: " + raised);
            }
            if (one.isAccepted() && one.command() instanceof ObjectionCommand.WithdrawObjection back) {
                Claim.same(
                        "who takes back what they raised: " + back,
                        one.asked()
                                .before()
                                .objection(back.entry())
                                .orElseThrow()
                                .by(),
                        back.represents().or(() -> by).orElseThrow());
            }
        }
    }
}
