package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Lot;
import io.github.governance4j.points.ledger.Reversal;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What reversing takes back, and that it takes nothing else (冲正通则). Part of {@link PointsLaws}. */
public interface ReversalLaws extends PointsUnderTest {
    /**
     * Reversing an award takes what is unspent of it, writes off what was spent, and ends what it counted for standing, and so it is with
     * the lots of an opening that go with it; every other lot stays as it was.
     *
     * @param given a case
     */
    @Property(tries = 250)
    default void reversing_an_award_takes_the_unspent_writes_off_the_spent_and_touches_nothing_else(
            @ForAll("cases") PointsCase given) {
        for (Books.Posted one : Books.of(this, given).accepted(LedgerCommand.Reverse.class)) {
            one.fact(Reversal.OfAward.class).ifPresent(fact -> {
                BookLine line = one.reckoned().line(fact.of()).orElseThrow();
                long held = line.held;
                long spent = line.spent;
                for (CommandId lot : fact.lots()) {
                    BookLine with = one.reckoned().line(lot).orElseThrow();
                    held += with.held;
                    spent += with.spent;
                }
                Claim.same("unspent of " + fact, held, fact.unspent().hundredths());
                Claim.same("spent of " + fact, spent, fact.shortfall().hundredths());
                Claim.same("standing of " + fact, line.stands, fact.standing().hundredths());
                List<Lot> others = without(one.before().lots(), fact);
                Claim.same(
                        "the other lots before and after " + fact,
                        others,
                        one.after().lots());
                Claim.same(
                        "the books' standing after " + fact,
                        one.before().recordedStanding().hundredths() - line.stands,
                        one.after().recordedStanding().hundredths());
            });
        }
    }

    /**
     * Reversing a spending puts back exactly what was drawn into the lots it was drawn from; what belonged to awards reversed since makes
     * up their shortfall.
     *
     * @param given a case
     */
    @Property(tries = 250)
    default void reversing_a_spending_puts_back_exactly_what_was_drawn(@ForAll("cases") PointsCase given) {
        for (Books.Posted one : Books.of(this, given).accepted(LedgerCommand.Reverse.class)) {
            one.fact(Reversal.OfSpending.class).ifPresent(fact -> {
                Reckoning books = one.reckoned();
                List<LedgerFact.Drawn> drawn = books.line(fact.of()).orElseThrow().from;
                List<LedgerFact.Drawn> back = drawn.stream()
                        .filter(lot -> !books.line(lot.lot()).orElseThrow().reversed)
                        .toList();
                long cancelled = sum(drawn) - sum(back);
                Claim.same("what goes back by " + fact, back, fact.returned());
                Claim.same(
                        "what makes up shortfalls by " + fact,
                        cancelled,
                        fact.cancelled().hundredths());
                books.book(fact);
                Claim.same("the lots after " + fact, books.lots(), one.after().lots());
                Claim.same(
                        "standing before and after " + fact,
                        one.before().recordedStanding(),
                        one.after().recordedStanding());
            });
        }
    }

    /**
     * An entry can be reversed, and not a second time.
     *
     * @param given a case
     */
    @Property(tries = 150)
    default void nothing_is_reversed_twice(@ForAll("cases") PointsCase given) {
        Books books = Books.of(this, given);
        for (Books.Posted one : List.copyOf(books.accepted(LedgerCommand.Reverse.class))) {
            LedgerCommand.Reverse command = (LedgerCommand.Reverse) one.command();
            Books.Posted again = books.ask(new LedgerCommand.Reverse(
                    renamed(command.stamp(), "-again"),
                    command.entry(),
                    command.reason(),
                    command.tell(),
                    command.family()));
            Claim.same(
                    "the answer to reversing " + command.entry() + " a second time",
                    Optional.of(PointsRefusal.ENTRY_REVERSED_BEFORE),
                    again.decision().fold(ok -> Optional.<PointsRefusal>empty(), no -> Optional.of(no.reason())));
        }
    }

    /**
     * A deed reversed and done again is granted the same, so reversing gives back the room it had taken under caps and ladders.
     *
     * @param given a case
     */
    @Property(tries = 150)
    default void a_deed_reversed_and_done_again_is_granted_the_same(@ForAll("cases") PointsCase given) {
        for (Books.Posted one : Books.of(this, given).accepted(LedgerCommand.ScoreDeed.class)) {
            LedgerCommand.ScoreDeed command = (LedgerCommand.ScoreDeed) one.command();
            LedgerFact.DeedScored first = one.fact(LedgerFact.DeedScored.class).orElseThrow();
            Books books = Books.from(decider(given.editions()), one);
            Books.Posted reversed = books.ask(new LedgerCommand.Reverse(
                    byAnother(renamed(command.stamp(), "-back")),
                    command.stamp().id(),
                    "录入有误"));
            // A deed that came to nothing and counted nothing leaves nothing to reverse.
            Claim.holds(
                    reversed.decision().isAccepted() || !first.score().granted().isPositive(),
                    () -> "an award cannot be reversed: " + first + " " + reversed.decision());
            for (Counted counted : first.score().counted()) {
                Claim.same(
                        "the room under " + counted.tally() + " before " + command + " and after reversing it",
                        one.before().counted(counted.tally()),
                        books.account().counted(counted.tally()));
            }
            Books.Posted again =
                    books.ask(new LedgerCommand.ScoreDeed(renamed(command.stamp(), "-anew"), command.deed()));
            LedgerFact.DeedScored second = again.fact(LedgerFact.DeedScored.class)
                    .orElseThrow(
                            () -> new AssertionError("done again, " + command + " is refused: " + again.decision()));
            Claim.same("the score of a deed done, reversed and done again", first.score(), second.score());
        }
    }

    /**
     * A deduction that was reversed is as one that never was: standing on every later day is the same.
     *
     * @param given a case; what could hang on the deduction is left out after it: deductions that take all there is or share a cap, and
     *     balances brought in, which only an untouched account takes
     */
    @Property(tries = 150)
    default void a_deduction_reversed_is_as_one_that_never_was(@ForAll("cases") PointsCase given) {
        for (int i = 0; i < given.steps().size(); i++) {
            Optional<LedgerCommand> command = given.steps().get(i).command();
            if (command.filter(LedgerCommand.DeductStanding.class::isInstance).isPresent()) {
                reversedAsNeverBeen(given, i, command.get().stamp().id());
            }
        }
    }

    private void reversedAsNeverBeen(PointsCase given, int at, CommandId deduction) {
        List<PointsCase.Step> without = new ArrayList<>(given.steps().subList(0, at));
        given.steps().stream()
                .skip(at + 1L)
                .filter(step -> step.command()
                        .filter(one -> hangsOnOthers(given, one)
                                || one instanceof LedgerCommand.BringIn
                                || names(one, deduction))
                        .isEmpty())
                .forEach(without::add);
        List<PointsCase.Step> with = new ArrayList<>(without);
        with.add(at, given.steps().get(at));
        Books never = Books.of(this, new PointsCase(given.editions(), without));
        Books undone = Books.of(this, new PointsCase(given.editions(), with));
        Optional<Books.Posted> made = undone.accepted(LedgerCommand.DeductStanding.class).stream()
                .filter(one -> one.command().stamp().id().equals(deduction))
                .findFirst();
        // The first deduction of an account may be what gave it its base; reversed, the base stays.
        if (made.flatMap(one -> one.fact(LedgerFact.StandingDeducted.class)).isEmpty()
                || made.get().fact(LedgerFact.BaseGiven.class).isPresent()) {
            return;
        }
        LocalDateTime now = given.steps().get(given.steps().size() - 1).now().plusDays(60);
        Stamp stamp = new Stamp(
                new CommandId("undone"), now, now, made.get().command().stamp().by());
        Books.Posted reversed = undone.ask(new LedgerCommand.Reverse(stamp, deduction, "处理有误"));
        Claim.holds(reversed.decision().isAccepted(), () -> "a deduction cannot be reversed: " + reversed.decision());
        for (int days : List.of(0, 1, 45, 400, 4000)) {
            LocalDate day = now.toLocalDate().plusDays(days);
            Claim.same(
                    "standing on " + day + " without " + made.get().command() + ", and with it reversed",
                    never.account().standing(day),
                    undone.account().standing(day));
        }
        Claim.same(
                "the lots without " + deduction + ", and with it reversed",
                never.account().lots(),
                undone.account().lots());
    }

    private static boolean hangsOnOthers(PointsCase given, LedgerCommand command) {
        return command instanceof LedgerCommand.DeductStanding deduct
                && given.editions().all().stream()
                        .flatMap(edition -> edition.rules().item(deduct.deed().item()).stream())
                        .anyMatch(item -> item.worth() instanceof Worth.All
                                || !Reckoned.caps(item).isEmpty());
    }

    private static boolean names(LedgerCommand command, CommandId entry) {
        return command instanceof LedgerCommand.Reverse reverse
                && reverse.entry().equals(entry);
    }

    private static Stamp renamed(Stamp stamp, String with) {
        return new Stamp(new CommandId(stamp.id() + with), stamp.happened(), stamp.recorded(), stamp.by());
    }

    private static Stamp byAnother(Stamp stamp) {
        return new Stamp(stamp.id(), stamp.happened(), stamp.recorded(), Wishes.CHAIR);
    }

    /** The lots but for what was taken back, and for those that go with it. */
    private static List<Lot> without(List<Lot> lots, Reversal.OfAward fact) {
        return lots.stream()
                .filter(lot -> !lot.entry().equals(fact.of()) && !fact.lots().contains(lot.entry()))
                .toList();
    }

    private static long sum(List<LedgerFact.Drawn> drawn) {
        return drawn.stream().mapToLong(lot -> lot.points().hundredths()).sum();
    }
}
