package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.rights.Objection;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The decisions of an account that burden somebody, in the order they were recorded. Immutable; most accounts share the empty one.
 */
final class Burdens {
    static final Burdens NONE = new Burdens(new Burden[0], 0, LocalDateTime.MIN);

    private final Burden[] all;
    private final int overdue;
    private final LocalDateTime overdueThrough;

    private Burdens(Burden[] all, int overdue, LocalDateTime overdueThrough) {
        this.all = all;
        this.overdue = overdue;
        this.overdueThrough = overdueThrough;
    }

    static Burdens of(List<Burden> all, int overdue, LocalDateTime overdueThrough) {
        return new Burdens(all.toArray(Burden[]::new), overdue, overdueThrough);
    }

    List<Burden> all() {
        return List.of(all);
    }

    boolean isEmpty() {
        return all.length == 0;
    }

    /** How often an objection was recorded as unanswered. */
    int overdue() {
        return overdue;
    }

    /** The latest moment by which that was recorded. */
    LocalDateTime overdueThrough() {
        return overdueThrough;
    }

    Optional<Burden> by(CommandId decision) {
        for (int i = all.length - 1; i >= 0; i--) {
            if (all[i].decision().equals(decision)) {
                return Optional.of(all[i]);
            }
        }
        return Optional.empty();
    }

    /** The latest decision about an entry. */
    Optional<Burden> on(CommandId entry) {
        for (int i = all.length - 1; i >= 0; i--) {
            if (all[i].isAbout(entry)) {
                return Optional.of(all[i]);
            }
        }
        return Optional.empty();
    }

    /** Those with an objection nobody has decided. */
    List<Burden> open() {
        List<Burden> open = new ArrayList<>();
        for (Burden burden : all) {
            if (burden.isOpen()) {
                open.add(burden);
            }
        }
        return open;
    }

    /** Those that are objected to although their last day is over by a day: nothing is left to decide. */
    List<Burden> endedBy(long epochDay) {
        List<Burden> ended = new ArrayList<>(0);
        for (Burden burden : all) {
            if (burden.isOpen() && burden.lastDay() < epochDay) {
                ended.add(burden);
            }
        }
        return ended;
    }

    /** The first last day of anything that is objected to, or {@link Entry#NEVER}. */
    long nextEnd() {
        long first = Entry.NEVER;
        for (Burden burden : all) {
            first = burden.isOpen() ? Math.min(first, burden.lastDay()) : first;
        }
        return first;
    }

    /** When the first objection that nobody answered goes overdue; empty if none can. */
    Optional<LocalDateTime> nextOverdue() {
        Optional<LocalDateTime> next = Optional.empty();
        for (Burden burden : all) {
            Optional<LocalDateTime> at =
                    burden.objection().filter(Objection::isUntold).map(Burdens::overdueFrom);
            if (at.isPresent() && (next.isEmpty() || at.get().isBefore(next.get()))) {
                next = at;
            }
        }
        return next;
    }

    /** The first moment at which an answer is late. */
    static LocalDateTime overdueFrom(Objection objection) {
        return objection.reply().over();
    }

    Burdens plus(Burden burden) {
        Burden[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = burden;
        return new Burdens(more, overdue, overdueThrough);
    }

    Burdens changing(CommandId decision, UnaryOperator<Burden> change) {
        for (int i = all.length - 1; i >= 0; i--) {
            if (all[i].decision().equals(decision)) {
                Burden[] changed = all.clone();
                changed[i] = change.apply(all[i]);
                return new Burdens(changed, overdue, overdueThrough);
            }
        }
        return this;
    }

    Burdens oneMoreOverdue(LocalDateTime at) {
        return new Burdens(all, overdue + 1, at.isAfter(overdueThrough) ? at : overdueThrough);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Burdens that
                && overdue == that.overdue
                && overdueThrough.equals(that.overdueThrough)
                && Arrays.equals(all, that.all);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(all) + overdue;
    }
}
