package io.github.governance4j.examples.county;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.points.scoring.Score;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a host with a desk and a store would make of a log: the same rules, by the other way. */
final class DeskPath {
    private static final int TICKS = 10_000;

    private final Ledger ledger;
    private final Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> desk;
    private final List<String> decided = new ArrayList<>();
    /** A desk keeps no refusals: that a row was refused before, the host must know. */
    private final Set<String> refused = new HashSet<>();

    private final TreeMap<String, Account> accounts = new TreeMap<>();
    private LocalDateTime until = LocalDateTime.MIN;

    DeskPath(Editions<Catalogue> editions) {
        this.ledger = Ledger.over(editions);
        this.desk = Desk.of(Ledger.KIND, ledger, LedgerFact.class, new InMemoryEventStore());
    }

    void take(String row) {
        String[] cells = row.split(",", -1);
        LocalDateTime recorded = LocalDateTime.parse(cells[5]);
        until = recorded.isAfter(until) ? recorded : until;
        tick();
        PersonId member = new PersonId(cells[2]);
        List<ItemCode> items =
                Arrays.stream(cells[3].split(";")).map(ItemCode::new).toList();
        Optional<Amount> amount = cells[6].isEmpty() ? Optional.empty() : Optional.of(Amount.of(cells[6]));
        Stamp stamp =
                new Stamp(new CommandId(cells[0]), LocalDateTime.parse(cells[4]), recorded, new Actor.Party(member));
        StreamId account = new StreamId(cells[1]);
        LedgerCommand deed = new LedgerCommand.ScoreDeed(
                stamp, new Deed(items.get(0), member, amount, items.subList(1, items.size())));
        accounts.put(cells[1], ledger.initial());
        if (refused.contains(row)) {
            return;
        }
        desk.handle(account, deed)
                .fold(
                        outcome -> outcome.decision().isAccepted()
                                ? decided.add(told(cells, outcome.decision(), account))
                                : decided.add(told(cells, outcome.decision(), account)) && refused.add(row),
                        repeated -> false,
                        contended -> {
                            throw new AssertionError("nobody else writes to this store");
                        });
    }

    /** {@code id,stream,item,outcome,granted,lost,due} of every decision, in order. */
    List<String> decided() {
        return decided;
    }

    /** Balances by account, as redeemable and standing. */
    Map<String, List<BigDecimal>> balances() {
        tick();
        Map<String, List<BigDecimal>> all = new TreeMap<>();
        for (String id : accounts.keySet()) {
            Account account = desk.open(new StreamId(id)).state();
            all.put(
                    id,
                    List.of(
                            plain(account.redeemable(until.toLocalDate()).hundredths()),
                            plain(account.standing(until.toLocalDate()).hundredths())));
        }
        return all;
    }

    private void tick() {
        int done = TICKS;
        while (done == TICKS) {
            done = desk.tick(until, TICKS);
        }
    }

    private String told(String[] cells, Decision<LedgerFact, PointsRefusal> decision, StreamId account) {
        Optional<Score> score = decision.facts().stream()
                .filter(LedgerFact.DeedScored.class::isInstance)
                .map(fact -> ((LedgerFact.DeedScored) fact).score())
                .findFirst();
        BigDecimal granted = score.map(s -> plain(s.granted().hundredths())).orElse(BigDecimal.ZERO);
        BigDecimal lost = score.map(s -> plain(s.lost().hundredths())).orElse(BigDecimal.ZERO);
        String outcome = score.isEmpty() ? "refused" : granted.signum() == 0 ? "declined" : "accepted";
        String due = score.flatMap(s -> ledger.due(desk.open(account).state()))
                .map(Due::at)
                .map(LocalDateTime::toString)
                .orElse("");
        return String.join(
                ",", cells[0], cells[1], cells[3], outcome, granted.toPlainString(), lost.toPlainString(), due);
    }

    private static BigDecimal plain(long hundredths) {
        BigDecimal value = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
