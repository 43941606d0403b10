package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Worth;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionCommand;
import io.github.governance4j.points.ledger.Reversal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What one account accepted, told to the decider once more: in part, or in another order. What is refused then is left out. */
final class Rerun {
    private final List<LedgerFact> facts = new ArrayList<>();
    private Account account;

    private Rerun(Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> decider, List<LedgerCommand> commands) {
        account = decider.initial();
        for (LedgerCommand command : commands) {
            Decision<LedgerFact, PointsRefusal> decision = decider.decide(command, account);
            account = decider.evolveAll(account, decision.facts());
            facts.addAll(decision.facts());
        }
    }

    static Rerun of(RightsUnderTest subject, List<VillageLife.Posted> posted, Predicate<LedgerCommand> which) {
        return inOrder(
                subject,
                posted.stream().map(VillageLife.Posted::command).filter(which).toList());
    }

    static Rerun inOrder(RightsUnderTest subject, List<LedgerCommand> commands) {
        return new Rerun(subject.ledger(), commands);
    }

    List<LedgerFact> facts() {
        return facts;
    }

    Account account() {
        return account;
    }

    long spent() {
        return facts.stream()
                .mapToLong(fact -> {
                    if (fact instanceof LedgerFact.PointsSpent spent) {
                        return spent.points().hundredths();
                    }
                    return fact instanceof Reversal.OfSpending back
                            ? -back.cancelled().hundredths()
                                    - back.returned().stream()
                                            .mapToLong(lot -> lot.points().hundredths())
                                            .sum()
                            : 0;
                })
                .sum();
    }

    /** Whether a deed came to more here than when it was posted. */
    boolean scoresMore(List<VillageLife.Posted> posted) {
        Map<CommandId, Points> before = new HashMap<>();
        posted.forEach(one -> before.putAll(granted(one.facts())));
        return granted(facts).entrySet().stream()
                .anyMatch(now ->
                        before.containsKey(now.getKey()) && now.getValue().compareTo(before.get(now.getKey())) > 0);
    }

    /** Whether a deed came to less here than when it was posted. */
    boolean paysSomethingLess(List<VillageLife.Posted> posted) {
        Map<CommandId, Points> before = new HashMap<>();
        posted.forEach(one -> before.putAll(granted(one.facts())));
        return isMoreSomewhere(before, granted(facts));
    }

    /** Whether a deed came to more here than there. */
    boolean paysSomethingMoreThan(Rerun other) {
        return isMoreSomewhere(granted(facts), granted(other.facts));
    }

    private static boolean isMoreSomewhere(Map<CommandId, Points> one, Map<CommandId, Points> other) {
        return one.entrySet().stream()
                .anyMatch(each -> each.getValue().compareTo(other.getOrDefault(each.getKey(), each.getValue())) > 0);
    }

    /** Whether a deduction took another number here than when it was posted, as one that takes all there is may. */
    boolean deductsOtherwise(List<VillageLife.Posted> posted) {
        Map<CommandId, Points> before = new HashMap<>();
        posted.forEach(one -> before.putAll(deducted(one.facts())));
        return !before.entrySet().containsAll(deducted(facts).entrySet());
    }

    private static Map<CommandId, Points> deducted(List<LedgerFact> facts) {
        Map<CommandId, Points> deducted = new HashMap<>();
        for (LedgerFact fact : facts) {
            if (fact instanceof LedgerFact.StandingDeducted taken) {
                deducted.put(taken.entry(), taken.deduction().points());
            }
        }
        return deducted;
    }

    private static Map<CommandId, Points> granted(List<LedgerFact> facts) {
        Map<CommandId, Points> granted = new HashMap<>();
        for (LedgerFact fact : facts) {
            if (fact instanceof LedgerFact.DeedScored scored) {
                granted.put(scored.entry(), scored.score().granted());
            }
        }
        return granted;
    }

    /** Whether a command speaks of a decision: makes it, objects to it, answers, withdraws or reverses it. */
    static boolean isAbout(LedgerCommand command, CommandId decision) {
        return command.stamp().id().equals(decision)
                || isObjection(command, decision)
                || (command instanceof LedgerCommand.Reverse reverse
                        && reverse.entry().equals(decision));
    }

    /** Whether a command is about an objection to a decision. */
    static boolean isObjection(LedgerCommand command, CommandId decision) {
        return command instanceof ObjectionCommand objection
                && objection.entry().equals(decision);
    }

    /** Whether the base an account has hangs on this having come first. */
    static boolean settlesTheBase(VillageLife.Posted one) {
        return one.command() instanceof LedgerCommand.BringIn
                || (one.command() instanceof LedgerCommand.DeductStanding && givesBase(one));
    }

    /** Whether the base came with it. */
    static boolean givesBase(VillageLife.Posted one) {
        return one.facts().stream().anyMatch(LedgerFact.BaseGiven.class::isInstance);
    }

    /** Whether a new entry met no cap and no ladder, and takes a number of its own: then nothing before it mattered. */
    static boolean countsNothing(VillageLife.Posted one) {
        return one.facts().stream().allMatch(fact -> {
            if (fact instanceof LedgerFact.DeedScored scored) {
                return scored.score().counted().isEmpty();
            }
            return fact instanceof LedgerFact.StandingDeducted deducted
                    && deducted.deduction().counted().isEmpty()
                    && !takesAll(one, deducted);
        });
    }

    private static boolean takesAll(VillageLife.Posted one, LedgerFact.StandingDeducted deducted) {
        return one.asked().decision().explanation().findAll("points.worth.all").size() > 0
                || deducted.deduction().points().compareTo(Worth.MOST) > 0;
    }

    /** A day, and a few after it on which it makes a difference. */
    static List<LocalDate> daysFrom(LocalDateTime now) {
        List<LocalDate> days = new ArrayList<>();
        for (int later : new int[] {0, 1, 31, 62, 186, 370, 740, 4000}) {
            days.add(now.toLocalDate().plusDays(later));
        }
        return days;
    }
}
