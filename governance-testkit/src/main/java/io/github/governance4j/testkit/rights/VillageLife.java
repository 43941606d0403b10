package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.claim.ClaimCommand;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Reversal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A few accounts of one village led through the deciders, wish by wish, with all that came of it. */
final class VillageLife {
    static final List<StreamId> ACCOUNTS = List.of(new StreamId("H1"), new StreamId("H2"), new StreamId("H3"));
    private static final String DIRECT = "w-";
    private static final int MOST_DUE = 200;

    private final Editions<Catalogue> editions;
    private final Streams<LedgerCommand, Account, LedgerFact, PointsRefusal> accounts;
    private final List<Posted> posted = new ArrayList<>();
    private final AccountAsking asking;
    private final Optional<ClaimDesk> desk;
    private final Optional<ClaimAsking> claiming;
    private LocalDateTime now;
    private int asked;

    /** One command to an account and what came of it, and how every account stood then. */
    record Posted(
            Streams.Asked<LedgerCommand, Account, LedgerFact, PointsRefusal> asked,
            Map<StreamId, Account> accounts,
            LocalDateTime now) {
        StreamId account() {
            return asked.stream();
        }

        LedgerCommand command() {
            return asked.command();
        }

        boolean isAccepted() {
            return asked.decision().isAccepted();
        }

        List<LedgerFact> facts() {
            return asked.facts();
        }

        /** The new facts that burden somebody. */
        List<Burden> burdens() {
            return facts().stream().flatMap(fact -> Burden.of(fact).stream()).toList();
        }

        /** The day it was recorded, and a few after it on which it makes a difference. */
        List<LocalDate> days() {
            LocalDate today = now.toLocalDate();
            List<LocalDate> days = new ArrayList<>();
            for (int later : new int[] {0, 1, 31, 62, 186, 370, 740, 4000}) {
                days.add(today.plusDays(later));
            }
            for (Burden burden : burdens()) {
                days.add(burden.fact().lastDay());
                days.add(burden.fact().lastDay().plusDays(1));
            }
            return days.stream().filter(day -> !day.isBefore(today)).sorted().toList();
        }
    }

    /** A fact that burdens somebody, and its name. */
    record Burden(CommandId id, LedgerFact ledgerFact, Adverse fact) {
        static Optional<Burden> of(LedgerFact fact) {
            if (fact instanceof LedgerFact.StandingDeducted deducted) {
                return Optional.of(new Burden(deducted.entry(), fact, deducted));
            }
            return fact instanceof Reversal.OfAward back
                    ? Optional.of(new Burden(back.entry(), fact, back))
                    : Optional.empty();
        }
    }

    VillageLife(RightsUnderTest subject) {
        this.editions = subject.editions();
        this.accounts = new Streams<>(subject.ledger());
        ACCOUNTS.forEach(accounts::state);
        this.asking = new AccountAsking(this);
        this.desk =
                subject instanceof ClaimUnderTest claims ? Optional.of(new ClaimDesk(claims, this)) : Optional.empty();
        this.claiming = desk.map(beside -> new ClaimAsking(this, beside));
        this.now = adopted().get(0).speaksFrom().plusDays(20).atTime(9, 0);
    }

    static VillageLife of(RightsUnderTest subject, List<VillageWish> wishes) {
        VillageLife life = new VillageLife(subject);
        wishes.forEach(life::grant);
        return life;
    }

    private void grant(VillageWish wish) {
        now = after(wish);
        if (desk.isPresent() && wish.also() % 4 > 0) {
            tick(now);
        }
        switch (wish.what()) {
            case TICK -> tick(now);
            case DECLARE, HANDLE, REMEDY, DELIVER -> claiming.ifPresent(claims -> claims.grant(wish));
            default -> asking.grant(wish);
        }
    }

    private LocalDateTime after(VillageWish wish) {
        Optional<LocalDateTime> due = ACCOUNTS.stream()
                .flatMap(account -> accounts.due(account).stream())
                .map(Due::at)
                .filter(at -> at.isAfter(now) && at.isBefore(now.plusYears(3)))
                .min(LocalDateTime::compareTo)
                .or(() -> desk.flatMap(beside -> beside.due(now.plusYears(3)))
                        .map(one -> one.getValue().at())
                        .filter(at -> at.isAfter(now)));
        return switch (wish.pace()) {
            case AT_ONCE -> now.plusHours(wish.also() % 5);
            case DAYS -> now.plusDays(1 + wish.which() % 14);
            case JUST_BEFORE_IT_IS_DUE ->
                due.map(at -> later(at.minusSeconds(1))).orElse(now.plusDays(3));
            case WHEN_IT_IS_DUE -> due.map(this::later).orElse(now.plusDays(31));
            case NEXT_EDITION ->
                adopted().stream()
                        .map(edition -> edition.speaksFrom().atTime(9, 0).minusDays(wish.also() % 2))
                        .filter(from -> from.isAfter(now))
                        .findFirst()
                        .orElse(now.plusDays(60));
            case NEW_YEAR -> now.withDayOfYear(1).plusYears(1).plusDays(wish.also() % 12 - 1L);
        };
    }

    private LocalDateTime later(LocalDateTime at) {
        return at.isAfter(now) ? at : now;
    }

    List<Edition<Catalogue>> adopted() {
        return editions.all().stream()
                .filter(edition -> edition.adopted().holds())
                .toList();
    }

    /** Does everything that is due by then, in the order it is due. */
    void tick(LocalDateTime until) {
        now = later(until);
        for (int i = 0; i < MOST_DUE; i++) {
            Optional<Map.Entry<StreamId, Due<LedgerCommand>>> account = due(until);
            Optional<Map.Entry<StreamId, Due<ClaimCommand>>> claim = desk.flatMap(beside -> beside.due(until));
            LocalDateTime first = account.map(one -> one.getValue().at()).orElse(until.plusDays(1));
            if (claim.filter(one -> one.getValue().at().isBefore(first)).isPresent()) {
                desk.orElseThrow()
                        .ask(claim.get().getKey(), claim.get().getValue().command());
            } else if (account.isEmpty()
                    || !ask(account.get().getKey(), account.get().getValue().command())) {
                return;
            }
        }
    }

    /** The next thing that falls due on an account by then, if any does. */
    private Optional<Map.Entry<StreamId, Due<LedgerCommand>>> due(LocalDateTime until) {
        Map<StreamId, Due<LedgerCommand>> due = new LinkedHashMap<>();
        ACCOUNTS.forEach(account ->
                accounts.due(account).filter(one -> !one.at().isAfter(until)).ifPresent(one -> due.put(account, one)));
        return due.entrySet().stream()
                .min((one, other) ->
                        one.getValue().at().compareTo(other.getValue().at()));
    }

    /** Whether it was accepted. */
    boolean ask(StreamId account, LedgerCommand command) {
        Optional<Streams.Asked<LedgerCommand, Account, LedgerFact, PointsRefusal>> one = accounts.ask(account, command);
        if (one.isEmpty()) {
            return false;
        }
        Map<StreamId, Account> all = new LinkedHashMap<>();
        accounts.streams().forEach(each -> all.put(each, accounts.state(each)));
        posted.add(new Posted(one.get(), all, now));
        desk.ifPresent(beside -> beside.heard(one.get()));
        return one.get().decision().isAccepted();
    }

    CommandId nextId() {
        asked++;
        return new CommandId(DIRECT + asked);
    }

    /** Whether an id is of what a wish asked itself, and not of what followed from it. */
    static boolean isAskedDirectly(CommandId id) {
        return id.value().startsWith(DIRECT);
    }

    /** Everything asked of the accounts, in order. */
    List<Posted> posted() {
        return posted;
    }

    /** What one account accepted, in order. */
    List<Posted> accepted(StreamId account) {
        return posted.stream()
                .filter(one -> one.account().equals(account) && one.isAccepted())
                .toList();
    }

    Account account(StreamId account) {
        return accounts.state(account);
    }

    List<LedgerFact> facts(StreamId account) {
        return accounts.stored(account).stream()
                .map(StoredFact::fact)
                .map(LedgerFact.class::cast)
                .toList();
    }

    /** The claims beside the accounts. */
    ClaimDesk desk() {
        return desk.orElseThrow(() -> new IllegalStateException("a life without claims"));
    }

    LocalDateTime now() {
        return now;
    }

    Editions<Catalogue> editions() {
        return editions;
    }

    /** Two of a family; the second never acts for the account. */
    static PersonId member(StreamId account, int which) {
        return new PersonId(account + "-member-" + (which % 2 + 1));
    }
}
