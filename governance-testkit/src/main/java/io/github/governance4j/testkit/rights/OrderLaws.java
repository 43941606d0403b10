package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionCommand;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What comes twice, or in another order (次序通则). Part of {@link RightsLaws}. */
public interface OrderLaws extends RightsUnderTest {
    /**
     * An objection is decided once: after that it cannot be answered again, nor can the decision be objected to again; only what was
     * withdrawn can be raised anew.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void an_objection_is_decided_once(@ForAll("lives") List<VillageWish> wishes) {
        for (VillageLife.Posted one : VillageLife.of(this, wishes).posted()) {
            if (one.isAccepted() && one.command() instanceof ObjectionCommand.AnswerObjection answer) {
                Objection objection =
                        one.asked().after().objection(answer.entry()).orElseThrow();
                refused(
                        one,
                        new ObjectionCommand.AnswerObjection(
                                stamp(one, new Actor.Post(new PostId("another-post"), new PersonId("another"))),
                                answer.entry(),
                                answer.answer() == Objection.Answer.UPHELD
                                        ? Objection.Answer.REJECTED
                                        : Objection.Answer.UPHELD,
                                "再次处理",
                                Set.of()));
                refused(
                        one,
                        new ObjectionCommand.RaiseObjection(
                                stamp(one, new Actor.Party(objection.by())), answer.entry(), "再次提出"));
            }
        }
    }

    private void refused(VillageLife.Posted one, ObjectionCommand again) {
        Decision<LedgerFact, PointsRefusal> decision =
                ledger().decide(again, one.asked().after());
        Claim.holds(!decision.isAccepted(), () -> "decided before, and taken again: " + again);
    }

    private static Stamp stamp(VillageLife.Posted one, Actor by) {
        LocalDateTime at = one.command().stamp().recorded();
        return new Stamp(new CommandId("again"), at, at, by);
    }

    /**
     * In whatever order deductions and what becomes of them are recorded beside everything else, standing comes to the same; what takes
     * all there is, or meets a cap, is left out.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void the_order_in_which_deductions_come_makes_no_difference(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = VillageLife.of(this, wishes);
        for (StreamId account : VillageLife.ACCOUNTS) {
            List<VillageLife.Posted> accepted = life.accepted(account);
            if (accepted.stream().anyMatch(Rerun::settlesTheBase)) {
                continue; // Which edition's base an account has hangs on what came first.
            }
            List<CommandId> free = accepted.stream()
                    .filter(one -> one.command() instanceof LedgerCommand.DeductStanding && Rerun.countsNothing(one))
                    .map(one -> one.command().stamp().id())
                    .toList();
            Predicate<LedgerCommand> isFree = each -> free.stream().anyMatch(id -> Rerun.isAbout(each, id));
            Predicate<LedgerCommand> hangsOn = each -> !isFree.test(each)
                    && (each instanceof LedgerCommand.DeductStanding || isAboutAnother(each, accepted));
            List<LedgerCommand> commands = accepted.stream()
                    .map(VillageLife.Posted::command)
                    .filter(hangsOn.negate())
                    .toList();
            List<LedgerCommand> moved =
                    new ArrayList<>(commands.stream().filter(isFree.negate()).toList());
            commands.stream().filter(isFree).forEach(moved::add);
            Account one = Rerun.inOrder(this, commands).account();
            Account other = Rerun.inOrder(this, moved).account();
            for (LocalDate day : Rerun.daysFrom(life.now())) {
                Claim.same("standing on " + day + " in another order", one.standing(day), other.standing(day));
                Claim.same(
                        "what can be spent on " + day + " in another order",
                        one.redeemable(day),
                        other.redeemable(day));
            }
        }
    }

    private static boolean isAboutAnother(LedgerCommand command, List<VillageLife.Posted> accepted) {
        return accepted.stream()
                .filter(one -> one.command() instanceof LedgerCommand.DeductStanding && !Rerun.countsNothing(one))
                .anyMatch(one -> Rerun.isAbout(command, one.command().stamp().id()));
    }
}
