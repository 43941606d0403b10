package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Tally;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes an account apart into columns. Used once. */
final class AccountWriting {
    private final Account account;
    private final List<AccountForm.Kind> kinds = new ArrayList<>();
    private final List<CommandId> ids = new ArrayList<>();
    private final List<Long> days = new ArrayList<>();
    private final List<Long> remaining = new ArrayList<>();
    private final List<Long> lastDays = new ArrayList<>();
    private final List<Long> spent = new ArrayList<>();
    private final List<Long> lapsed = new ArrayList<>();
    private final List<Long> standing = new ArrayList<>();
    private final List<Long> standingLastDays = new ArrayList<>();
    private final List<Long> deedOf = new ArrayList<>();
    private final List<Long> reversed = new ArrayList<>();
    private final List<Long> suspended = new ArrayList<>();
    private final List<Long> countedBy = new ArrayList<>();
    private final List<Long> countedTallies = new ArrayList<>();
    private final List<Long> countedAmounts = new ArrayList<>();
    private final List<Long> drawnBy = new ArrayList<>();
    private final List<Long> drawnLots = new ArrayList<>();
    private final List<Long> drawnPoints = new ArrayList<>();
    private final Map<Origin, Long> deeds = new LinkedHashMap<>();
    private final Map<Tally, Long> tallies = new LinkedHashMap<>();
    private final Map<CommandId, Long> rows = new HashMap<>();

    AccountWriting(Account account) {
        this.account = account;
    }

    AccountForm form() {
        account.entries().forEach(this::add);
        List<Long> running = new ArrayList<>();
        List<Long> amounts = new ArrayList<>();
        Tallies.forEach(account.entries(), (tally, amount) -> {
            running.add(place(tallies, tally));
            amounts.add(amount);
        });
        AccountForm form = new AccountForm(
                new AccountForm.Rows(
                        List.copyOf(kinds),
                        List.copyOf(ids),
                        List.copyOf(days),
                        List.copyOf(remaining),
                        List.copyOf(lastDays),
                        List.copyOf(spent),
                        List.copyOf(lapsed),
                        List.copyOf(standing),
                        List.copyOf(standingLastDays),
                        List.copyOf(deedOf),
                        List.copyOf(reversed),
                        List.copyOf(suspended)),
                new AccountForm.Counts(
                        List.copyOf(countedBy), List.copyOf(countedTallies), List.copyOf(countedAmounts)),
                new AccountForm.Draws(List.copyOf(drawnBy), List.copyOf(drawnLots), List.copyOf(drawnPoints)),
                deeds.keySet().stream()
                        .map(of -> new AccountForm.Deed(of.member(), of.enteredBy(), of.edition()))
                        .toList(),
                List.copyOf(tallies.keySet()),
                new AccountForm.Running(List.copyOf(running), List.copyOf(amounts)),
                account.burdens().all().stream().map(AccountWriting::decided).toList(),
                sums());
        // What could not be read again is better not written.
        if (!form.account().equals(account)) {
            throw new IllegalArgumentException("the account was made of a part of its facts");
        }
        return form;
    }

    private void add(Entry entry) {
        long row = ids.size();
        rows.put(entry.id(), row);
        kinds.add(AccountForm.Kind.valueOf(entry.kind().name()));
        ids.add(entry.id());
        days.add(entry.day());
        remaining.add(entry.remaining());
        lastDays.add(orNever(entry.lastDay()));
        spent.add(entry.spent());
        lapsed.add(entry.lapsed());
        standing.add(entry.standing());
        standingLastDays.add(orNever(entry.standingLastDay()));
        deedOf.add(entry.isAward() ? place(deeds, entry.origin()) : -1L);
        for (Counted one : entry.counted()) {
            countedBy.add(row);
            countedTallies.add(place(tallies, one.tally()));
            countedAmounts.add(one.amount());
        }
        for (LedgerFact.Drawn one : entry.origin().from()) {
            drawnBy.add(row);
            drawnLots.add(rows.getOrDefault(one.lot(), -1L));
            drawnPoints.add(one.points().hundredths());
        }
        if (entry.reversed()) {
            reversed.add(row);
        }
        if (entry.suspended()) {
            suspended.add(row);
        }
    }

    private static <K> long place(Map<K, Long> places, K key) {
        Long place = places.putIfAbsent(key, (long) places.size());
        return place == null ? places.size() - 1L : place;
    }

    private static AccountForm.Decided decided(Burden burden) {
        return new AccountForm.Decided(
                burden.decision(),
                burden.of(),
                burden.lots(),
                burden.takesBack(),
                burden.hands(),
                burden.notice(),
                burden.rules(),
                orNever(burden.lastDay()),
                burden.objection(),
                orNone(burden.liftedOn()),
                burden.withdrawn());
    }

    private AccountForm.Sums sums() {
        LocalDateTime through = account.burdens().overdueThrough();
        return new AccountForm.Sums(
                account.booked(),
                account.booked() - account.entries().standing(),
                account.hasBase(),
                account.baseBrought().hundredths(),
                orNone(account.lapsedThrough()),
                account.lapses(),
                orNone(account.returnedOn()),
                account.burdens().overdue(),
                through.equals(LocalDateTime.MIN) ? Optional.empty() : Optional.of(through));
    }

    private static OptionalLong orNone(long day) {
        return day == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(day);
    }

    private static long orNever(long day) {
        return day == Entry.NEVER ? AccountForm.NEVER : day;
    }
}
