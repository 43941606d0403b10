package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.StreamId;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How one reader delivers what entries ask for during one tick. What is for a stream that cannot be read is held, and everything that
 * comes later for it, so that each stream is asked in the order of the feed.
 */
final class Delivering {
    private final Reader<?, ?, ?> reader;
    private final Feed feed;
    private final Bookmarks bookmarks;
    private final Hearing hearing;
    private final int limit;
    /** Nothing more is sent to them in this tick. */
    private final Set<StreamId> closed = new HashSet<>();
    /** What was passed by and is not kept as held yet. */
    private final Set<Held> undelivered = new LinkedHashSet<>();

    private Optional<LocalDateTime> waits = Optional.empty();

    Delivering(Reader<?, ?, ?> reader, Feed feed, Bookmarks bookmarks, Hearing hearing, int limit) {
        this.reader = reader;
        this.feed = feed;
        this.bookmarks = bookmarks;
        this.hearing = hearing;
        this.limit = limit;
    }

    /** When the first entry of which something is held was recorded. */
    Optional<LocalDateTime> waits() {
        return waits;
    }

    boolean hasUndelivered() {
        return !undelivered.isEmpty();
    }

    /** Holds what was passed by. */
    void keep() {
        if (hasUndelivered()) {
            bookmarks.hold(reader.name(), List.copyOf(undelivered));
            undelivered.clear();
        }
    }

    /**
     * Sends what an entry asks for; answers false if a command did not get through, and all of it must be sent again.
     *
     * @throws UnreadableStreamException if a stream cannot be read and so many cannot that nothing is held for one more
     */
    boolean deliver(Kept entry) {
        for (Reader.Parcel parcel : reader.asked(entry)) {
            if (closed.contains(parcel.to())) {
                undelivered.add(new Held(parcel.to(), entry.position()));
                continue;
            }
            int before = hearing.spent();
            try {
                if (!parcel.sending().send(reader.name(), entry, hearing)) {
                    return false;
                }
            } catch (UnreadableStreamException e) {
                if (closed.size() >= Bookmarks.MOST_STREAMS) {
                    throw e;
                }
                hearing.inVainSince(before);
                Held held = new Held(parcel.to(), entry.position());
                undelivered.add(held);
                close(held, Optional.of(entry.stamp().recorded()), Halt.Why.UNREADABLE, Optional.of(e));
            }
        }
        return true;
    }

    /** Sends what is held, as far as it can be delivered by now; answers false if the limit was reached first. */
    boolean redeliver() {
        for (Held first : bookmarks.held(reader.name())) {
            Optional<Held> next = Optional.of(first);
            while (next.isPresent()) {
                if (hearing.spent() >= limit) {
                    return false;
                }
                next = isDelivered(next.get()) ? bookmarks.release(reader.name(), next.get()) : Optional.empty();
            }
        }
        return true;
    }

    private boolean isDelivered(Held held) {
        int before = hearing.spent();
        Optional<LocalDateTime> recorded = Optional.empty();
        Optional<Halt.Why> wrong;
        Optional<Throwable> cause = Optional.empty();
        try {
            Kept entry = entry(held);
            recorded = Optional.of(entry.stamp().recorded());
            wrong = isSent(entry, held.stream()) ? Optional.empty() : Optional.of(Halt.Why.CONTENDED);
        } catch (UnreadableEntryException e) {
            recorded = e.recorded();
            wrong = Optional.of(Halt.Why.UNREADABLE);
            cause = Optional.of(e);
        } catch (UnreadableStreamException e) {
            wrong = Optional.of(Halt.Why.UNREADABLE);
            cause = Optional.of(e);
        } catch (RuntimeException e) {
            // If it is the store that failed, the next question to it says so to whoever ticks.
            wrong = Optional.of(Halt.Why.FAILED);
            cause = Optional.of(e);
        }
        if (wrong.isPresent()) {
            hearing.inVainSince(before);
            close(held, recorded, wrong.get(), cause);
        }
        return wrong.isEmpty();
    }

    private Kept entry(Held held) {
        List<Kept> found = feed.after(held.position() - 1, 1);
        if (found.isEmpty()) {
            throw new IllegalStateException("the feed has not come as far as place " + held.position());
        }
        return found.get(0);
    }

    private boolean isSent(Kept entry, StreamId to) {
        for (Reader.Parcel parcel : reader.asked(entry)) {
            if (parcel.to().equals(to) && !parcel.sending().send(reader.name(), entry, hearing)) {
                return false;
            }
        }
        return true;
    }

    private void close(Held held, Optional<LocalDateTime> recorded, Halt.Why why, Optional<Throwable> cause) {
        closed.add(held.stream());
        waits = waits.isEmpty() || recorded.filter(waits.get()::isAfter).isPresent() ? recorded : waits;
        hearing.halted(new Halt.Holding(reader.name(), held.stream(), held.position(), why), cause);
    }
}
