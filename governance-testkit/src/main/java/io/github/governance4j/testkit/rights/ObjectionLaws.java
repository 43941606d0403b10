package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.ObjectionCommand;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What an objection brings, and never costs (异议通则). Part of {@link RightsLaws}. */
public interface ObjectionLaws extends RightsUnderTest {
    /**
     * A decision that was objected to with success leaves standing, and rank among the accounts, as if it had never been. Where a later
     * decision hung on it (one that takes all there is, that shares a cap, or the base that came with it), the person stands no lower.
     * An award on a ladder (hours, times) is left out where a deed was paid more without it, which stays paid, and where another award of
     * the ladder was taken back: what came after that one stays as it was scored.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void what_was_upheld_leaves_standing_and_rank_as_if_it_had_never_been(
            @ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = VillageLife.of(this, wishes);
        for (StreamId account : VillageLife.ACCOUNTS) {
            List<VillageLife.Posted> accepted = life.accepted(account);
            for (VillageLife.Posted one : accepted) {
                one.facts().stream()
                        .filter(ObjectionFact.ObjectionUpheld.class::isInstance)
                        .map(fact -> ((ObjectionFact.ObjectionUpheld) fact).entry())
                        .forEach(decision -> neverBeen(life, account, accepted, decision));
            }
        }
    }

    private void neverBeen(VillageLife life, StreamId account, List<VillageLife.Posted> accepted, CommandId decision) {
        Rerun rerun = Rerun.of(this, accepted, each -> !Rerun.isAbout(each, decision));
        if (WronglyTaken.leavesMore(accepted, decision, rerun)) {
            return;
        }
        Account never = rerun.account();
        boolean free = isFree(accepted, decision);
        for (LocalDate day : Rerun.daysFrom(life.now())) {
            long with = life.account(account).standing(day).hundredths();
            long without = never.standing(day).hundredths();
            Claim.holds(
                    with >= without && (!free || with == without),
                    () -> "standing on " + day + " is " + with + ", and " + without + " had " + decision
                            + " never been, though it was taken out");
            if (free) {
                Claim.same(
                        "the rank of the accounts on " + day + " with " + decision + " taken out, and without it",
                        ranked(life, account, never, day),
                        ranked(life, account, life.account(account), day));
            }
        }
    }

    /**
     * An award that was taken back, and stands again after its ladder (hours, times) was climbed further, leaves the account as if it had
     * never been taken back: what the later deeds were paid too little on the smaller count comes to them besides. Where one was paid
     * more meanwhile, since a cap had room or a lower step pays the most, that stays paid, and is left out here.
     *
     * @param wishes a life, of which the deeds are looked at
     */
    @Property(tries = 150)
    default void who_went_on_climbing_is_paid_as_if_nothing_had_been_taken_back_wrongly(
            @ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = VillageLife.of(this, wishes);
        for (StreamId account : VillageLife.ACCOUNTS) {
            for (WronglyTaken one : WronglyTaken.in(this, life.accepted(account))) {
                one.isAsIfItHadNeverBeen(Rerun.daysFrom(life.now()));
            }
        }
    }

    private static List<StreamId> ranked(VillageLife life, StreamId account, Account as, LocalDate day) {
        return VillageLife.ACCOUNTS.stream()
                .sorted(Comparator.comparing(
                        (StreamId each) -> (each.equals(account) ? as : life.account(each)).standing(day),
                        Comparator.reverseOrder()))
                .toList();
    }

    /** Whether nothing that came after a decision could hang on it, and the base did not come with it. */
    private static boolean isFree(List<VillageLife.Posted> accepted, CommandId decision) {
        boolean after = false;
        for (VillageLife.Posted one : accepted) {
            if (one.command().stamp().id().equals(decision)) {
                if (Rerun.givesBase(one)) {
                    return false;
                }
                after = true;
            } else if (after
                    && (one.command() instanceof LedgerCommand.DeductStanding
                            || one.command() instanceof LedgerCommand.ScoreDeed
                            || one.command() instanceof LedgerCommand.BringIn)
                    && !Rerun.countsNothing(one)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whoever objects is never worse off than had they not, whatever becomes of it: neither in standing, nor in what they spent and still
     * can. What was recorded only after an objection was upheld, and counts under a cap, is judged by the room there is then; it is left
     * out here.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void objecting_leaves_nobody_worse_off_than_not_objecting(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = VillageLife.of(this, wishes);
        for (StreamId account : VillageLife.ACCOUNTS) {
            List<VillageLife.Posted> accepted = life.accepted(account);
            accepted.stream()
                    .filter(one -> one.command() instanceof ObjectionCommand.RaiseObjection)
                    .map(one -> ((ObjectionCommand.RaiseObjection) one.command()).entry())
                    .distinct()
                    .forEach(decision -> noWorse(life, untilUpheld(accepted, decision), decision));
        }
    }

    /** What was accepted, without what counted under a cap after an objection to the decision was upheld. */
    private static List<VillageLife.Posted> untilUpheld(List<VillageLife.Posted> accepted, CommandId decision) {
        List<VillageLife.Posted> kept = new ArrayList<>();
        boolean upheld = false;
        for (VillageLife.Posted one : accepted) {
            boolean grants = one.command() instanceof LedgerCommand.DeductStanding
                    || one.command() instanceof LedgerCommand.ScoreDeed
                    || one.command() instanceof LedgerCommand.BringIn;
            if (!upheld || !grants) {
                kept.add(one);
            }
            upheld |= one.facts().stream()
                    .anyMatch(fact -> fact instanceof ObjectionFact.ObjectionUpheld up
                            && up.entry().equals(decision));
        }
        return kept;
    }

    private void noWorse(VillageLife life, List<VillageLife.Posted> accepted, CommandId decision) {
        Predicate<LedgerCommand> all = command -> true;
        Rerun with = Rerun.of(this, accepted, all);
        Rerun without = Rerun.of(this, accepted, each -> !Rerun.isObjection(each, decision));
        for (LocalDate day : Rerun.daysFrom(life.now())) {
            Claim.holds(
                    with.account().standing(day).compareTo(without.account().standing(day)) >= 0,
                    () -> "having objected to " + decision + " the standing on " + day + " is "
                            + with.account().standing(day) + ", and otherwise "
                            + without.account().standing(day));
            long has = with.account().redeemable(day).hundredths() + with.spent();
            long had = without.account().redeemable(day).hundredths() + without.spent();
            Claim.holds(
                    has >= had,
                    () -> "having objected to " + decision + " there are " + has + " spent or to spend on " + day
                            + ", and otherwise " + had);
        }
    }

    /**
     * If from now on nobody does anything, nothing comes to burden anybody: no new deduction, nothing taken back, no objection rejected,
     * and on no day a lower standing than was to be expected.
     *
     * @param wishes a life
     */
    @Property(tries = 150)
    default void silence_harms_nobody(@ForAll("lives") List<VillageWish> wishes) {
        VillageLife life = VillageLife.of(this, wishes);
        for (int days : new int[] {40, 4 * 366}) {
            LocalDate last = life.now().plusDays(days).toLocalDate();
            List<List<Long>> expected = standings(life, last);
            int before = life.posted().size();
            life.tick(last.atStartOfDay());
            life.posted().stream().skip(before).forEach(ObjectionLaws::harmless);
            List<List<Long>> now = standings(life, last);
            for (int i = 0; i < now.size(); i++) {
                int at = i;
                for (int day = 0; day < now.get(at).size(); day++) {
                    Claim.holds(
                            now.get(at).get(day) >= expected.get(at).get(day),
                            () -> "nobody did anything, and the standing of " + VillageLife.ACCOUNTS.get(at)
                                    + " was to be " + expected.get(at) + " and is " + now.get(at));
                }
            }
        }
    }

    private static void harmless(VillageLife.Posted one) {
        Claim.same("what the clock brings upon anybody by " + one.command(), List.of(), one.burdens());
        one.facts()
                .forEach(fact -> Claim.holds(
                        !(fact instanceof ObjectionFact.ObjectionRejected),
                        () -> "silence rejected an objection: " + fact));
    }

    private static List<List<Long>> standings(VillageLife life, LocalDate from) {
        List<List<Long>> all = new ArrayList<>();
        for (StreamId account : VillageLife.ACCOUNTS) {
            all.add(Rerun.daysFrom(from.atStartOfDay()).stream()
                    .map(day -> life.account(account).standing(day).hundredths())
                    .toList());
        }
        return all;
    }
}
