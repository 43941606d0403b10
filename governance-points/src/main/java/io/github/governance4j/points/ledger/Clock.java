package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an account next has something to record by itself. Asked after every deed, and mostly only for the moment. */
final class Clock {
    private static final int REMEMBERED = 512;

    // Worked out again when they are not there; who races puts down an equal one.
    private final @Nullable Lapse[] remembered = new @Nullable Lapse[REMEMBERED];

    /** What is due on an account whose next lapse, the first but so many, is recorded on a day: the same for all such accounts. */
    private record Lapse(long day, int before, Optional<Due<LedgerCommand>> due) {}

    Optional<Due<LedgerCommand>> due(Account account) {
        return account.burdens().isEmpty() ? lapseAlone(account) : either(account);
    }

    private Optional<Due<LedgerCommand>> lapseAlone(Account account) {
        if (account.nextLapse() == Entry.NEVER) {
            return Optional.empty();
        }
        long day = Math.max(account.nextLapse() + 1, account.lapsedThrough());
        int before = account.lapses();
        int at = (int) (day + 31L * before) & (REMEMBERED - 1);
        Lapse known = remembered[at];
        if (known == null || known.day() != day || known.before() != before) {
            known = new Lapse(day, before, either(account));
            remembered[at] = known;
        }
        return known.due();
    }

    private static Optional<Due<LedgerCommand>> either(Account account) {
        Optional<LocalDateTime> lapse =
                lapse(account).filter(Stamp::canName); // Else nobody will be there to record it.
        Optional<LocalDateTime> overdue = overdue(account).filter(Stamp::canName);
        // What has run out needs no answer, so at one moment that goes first.
        if (overdue.isPresent()
                && lapse.filter(at -> !at.isAfter(overdue.get())).isEmpty()) {
            LocalDateTime at = overdue.get();
            CommandId id = CommandId.ofTimer("overdue-" + (account.burdens().overdue() + 1) + "@" + at.toLocalDate());
            return Optional.of(new Due<>(at, new ObjectionCommand.RecordOverdue(Stamp.timer(id, at, at))));
        }
        return lapse.map(at -> {
            CommandId id = CommandId.ofTimer("lapse-" + (account.lapses() + 1) + "@" + at.toLocalDate());
            return new Due<>(at, new LedgerCommand.LapseLots(Stamp.timer(id, at, at)));
        });
    }

    private static Optional<LocalDateTime> lapse(Account account) {
        if (account.burdens().isEmpty()) {
            return start(account.nextLapse(), account.lapsedThrough());
        }
        long lastDay = Math.min(account.nextLapse(), account.burdens().nextEnd());
        LocalDateTime recorded = account.burdens().overdueThrough();
        return start(lastDay, account.lapsedThrough())
                .map(at -> at.isBefore(recorded)
                        ? recorded.toLocalDate().plusDays(1).atStartOfDay()
                        : at);
    }

    private static Optional<LocalDateTime> start(long lastDay, long lapsedThrough) {
        return lastDay == Entry.NEVER
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(Math.max(lastDay + 1, lapsedThrough))
                        .atStartOfDay());
    }

    private static Optional<LocalDateTime> overdue(Account account) {
        return account.burdens()
                .nextOverdue()
                .map(at -> latest(at, account.burdens().overdueThrough()))
                .map(at -> account.lapsedThrough() == Long.MIN_VALUE
                        ? at
                        : latest(
                                at,
                                LocalDate.ofEpochDay(account.lapsedThrough()).atStartOfDay()));
    }

    private static LocalDateTime latest(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }
}
