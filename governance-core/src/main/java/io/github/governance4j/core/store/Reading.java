package io.github.governance4j.core.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How all readers of a runner go through the feed during one tick; they share what is read of it. */
final class Reading {
    /** How many entries are read at a time (ours). */
    static final int PAGE = 256;

    private final Feed feed;
    private final Bookmarks bookmarks;
    private final Hearing hearing;
    private final int limit;
    private final List<Place> places = new ArrayList<>();

    Reading(Feed feed, Bookmarks bookmarks, List<Reader<?, ?, ?>> readers, Hearing hearing, int limit) {
        this.feed = feed;
        this.bookmarks = bookmarks;
        this.hearing = hearing;
        this.limit = limit;
        readers.forEach(reader -> places.add(new Place(reader, bookmarks.bookmark(reader.name()))));
    }

    /** What comes next for any reader that has not stopped. */
    List<Kept> page() {
        long least = Long.MAX_VALUE;
        for (Place place : places) {
            if (!place.isStopped) {
                least = Math.min(least, place.at);
            }
        }
        return least == Long.MAX_VALUE ? List.of() : feed.after(least, PAGE);
    }

    /** Sends what a page asks for; answers false if the limit was reached first. */
    boolean deliver(List<Kept> page) {
        for (Kept entry : page) {
            for (Place place : places) {
                if (!place.isStopped && place.at < entry.position() && !deliver(entry, place)) {
                    places.forEach(one -> one.waitsFor(page));
                    return false;
                }
            }
        }
        places.stream().filter(place -> place.hasSent).forEach(this::keep);
        return true;
    }

    private boolean deliver(Kept entry, Place place) {
        if (place.reader.reads(entry)) {
            if (hearing.spent() >= limit) {
                return false;
            }
            int before = hearing.spent();
            Optional<Halt.Why> wrong;
            Optional<Throwable> cause = Optional.empty();
            try {
                wrong = place.reader.deliver(entry, hearing) ? Optional.empty() : Optional.of(Halt.Why.CONTENDED);
            } catch (RuntimeException e) {
                // If it is the store that failed, the next question to it says so to whoever ticks.
                wrong = Optional.of(Halt.Why.FAILED);
                cause = Optional.of(e);
            }
            place.hasSent |= hearing.spent() > before;
            if (wrong.isPresent()) {
                place.isStopped = true;
                place.waitsFor(List.of(entry));
                // Else it would use up the limit of every tick, and whoever comes after it would never have a turn.
                hearing.inVainSince(before);
                hearing.halted(new Halt.Stopped(place.reader.name(), entry.position(), wrong.get()), cause);
                return true;
            }
        }
        place.at = entry.position();
        return true;
    }

    /** Keeps how far each reader has come. */
    void close() {
        for (Place place : places) {
            keep(place);
            hearing.tell(listener -> listener.read(place.reader.name(), place.at, place.waits));
        }
    }

    // Another node may have moved it meanwhile; as everything up to here is dealt with, it is only ever moved on.
    private void keep(Place place) {
        while (place.kept < place.at && !bookmarks.move(place.reader.name(), place.kept, place.at)) {
            place.kept = bookmarks.bookmark(place.reader.name());
        }
        place.kept = Math.max(place.kept, place.at);
        place.hasSent = false;
    }

    /** Where one reader stands. */
    private static final class Place {
        private final Reader<?, ?, ?> reader;
        /** The last place dealt with. */
        private long at;
        /** Where its bookmark is, as far as is known. */
        private long kept;
        /** Whether it sent anything since its bookmark was moved. */
        private boolean hasSent;

        private boolean isStopped;
        private Optional<LocalDateTime> waits = Optional.empty();

        Place(Reader<?, ?, ?> reader, long bookmark) {
            this.reader = reader;
            this.at = bookmark;
            this.kept = bookmark;
        }

        private void waitsFor(List<Kept> page) {
            if (waits.isEmpty()) {
                waits = page.stream()
                        .filter(entry -> entry.position() > at)
                        .findFirst()
                        .map(entry -> entry.stamp().recorded());
            }
        }
    }
}
