package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.AccountHistory;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Facts alone make the account, once, at any time and as of any time (重放通则). Part of {@link PointsLaws}. */
public interface ReplayLaws extends PointsUnderTest {
    /**
     * A command that is sent twice changes nothing the second time; neither does the whole log sent again.
     *
     * @param given a case
     */
    @Property(tries = 40)
    default void a_command_seen_twice_changes_nothing(@ForAll("cases") PointsCase given) {
        EventStore store = store();
        Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> desk =
                Desk.of(Ledger.KIND, decider(given.editions()), LedgerFact.class, store);
        StreamId account = new StreamId("account-1");
        List<LedgerCommand> commands = given.steps().stream()
                .map(PointsCase.Step::command)
                .flatMap(Optional::stream)
                .toList();
        for (LedgerCommand command : commands) {
            boolean accepted = desk.handle(account, command)
                    .fold(decided -> decided.decision().isAccepted(), repeated -> false, contended -> false);
            List<StoredFact> facts = store.load(account);
            Account once = desk.open(account).state();
            desk.handle(account, command);
            Claim.same("the facts after " + command + " was sent once and twice", facts, store.load(account));
            Claim.same(
                    "the account after " + command + " was sent once and twice",
                    once,
                    desk.open(account).state());
            Claim.holds(
                    accepted || facts.stream().noneMatch(kept -> kept.stamp().equals(command.stamp())),
                    () -> "a refused command left facts: " + command);
        }
    }

    /**
     * The account made of a snapshot of its first facts and then the rest is the account made of all of them, whatever the rulebook says
     * by then, or if there is none.
     *
     * @param given a case
     */
    @Property(tries = 100)
    default void a_snapshot_affects_the_cost_never_the_meaning(@ForAll("cases") PointsCase given) {
        Books books = Books.of(this, given);
        List<LedgerFact> facts = books.facts();
        Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> later = decider(Editions.none());
        Account whole = later.replay(facts);
        Claim.same("the account lived, and replayed without a rulebook", books.account(), whole);
        for (int cut = 0; cut <= facts.size(); cut++) {
            // Each part by a decider of its own: whoever reads a snapshot has not read what came before it.
            Account snapshot = decider(Editions.none()).replay(facts.subList(0, cut));
            Claim.same(
                    "the account replayed whole, and from a snapshot after " + cut + " facts",
                    whole,
                    decider(Editions.none()).evolveAll(snapshot, facts.subList(cut, facts.size())));
        }
    }

    /**
     * What was known at the latest record is the account as it stands.
     *
     * @param given a case
     */
    @Property(tries = 100)
    default void what_is_known_at_the_last_record_is_the_account(@ForAll("cases") PointsCase given) {
        Books books = Books.of(this, given);
        LocalDateTime last = books.stored().stream()
                .map(kept -> kept.stamp().recorded())
                .max(LocalDateTime::compareTo)
                .orElse(LocalDateTime.of(2000, 1, 1, 0, 0));
        Claim.same(
                "the account, and what was known at its last record",
                books.account(),
                history(books.stored()).knownAt(last));
    }

    /**
     * What could be spent, and standing, on any past day as far as known at any past moment, is what the facts of that day recorded by
     * that moment add up to; the base is there from the beginning.
     *
     * @param given a case
     */
    @Property(tries = 150)
    default void any_past_balance_is_what_the_facts_known_then_add_up_to(@ForAll("cases") PointsCase given) {
        List<StoredFact> stored = Books.of(this, given).stored();
        AccountHistory history = history(stored);
        for (StoredFact at : stored) {
            for (StoredFact by : stored) {
                LocalDate day = at.stamp().happened().toLocalDate();
                LocalDateTime known = by.stamp().recorded();
                Reckoning then = Reckoning.of(stored.stream()
                        .filter(kept -> !kept.stamp().recorded().isAfter(known)
                                && (kept.fact() instanceof LedgerFact.BaseGiven
                                        || !kept.stamp()
                                                .happened()
                                                .toLocalDate()
                                                .isAfter(day)))
                        .map(kept -> (LedgerFact) kept.fact())
                        .toList());
                String when = " on " + day + " as known at " + known;
                Claim.same(
                        "what could be spent" + when,
                        then.redeemable(day.toEpochDay()),
                        history.redeemable(day, known).hundredths());
                Claim.same(
                        "standing" + when,
                        then.standing(day.toEpochDay(), 0),
                        history.standing(day, known).hundredths());
            }
        }
    }
}
