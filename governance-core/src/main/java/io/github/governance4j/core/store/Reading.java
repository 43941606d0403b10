package io.github.governance4j.core.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How all readers of a runner go through the feed during one tick; they share what is read of it. */
final class Reading {
    /** How many entries are read at a time (ours). */
    static final int PAGE = 256;

    private final Feed feed;
    private final Bookmarks bookmarks;
    private final Hearing hearing;
    private final int limit;
    private final List<Place> places = new ArrayList<>();
    /** How many entries to ask for next. */
    private int size = PAGE;

    Reading(Feed feed, Bookmarks bookmarks, List<Reader<?, ?, ?>> readers, Hearing hearing, int limit) {
        this.feed = feed;
        this.bookmarks = bookmarks;
        this.hearing = hearing;
        this.limit = limit;
        // The bookmark before what is held: whatever lies before a bookmark is held by then, if it was not delivered.
        readers.forEach(reader -> places.add(new Place(
                reader, bookmarks.bookmark(reader.name()), new Delivering(reader, feed, bookmarks, hearing, limit))));
    }

    /** Sends what readers hold, if it can be delivered by now; answers false if the limit was reached first. */
    boolean redeliver() {
        for (Place place : places) {
            if (!place.delivering.redeliver()) {
                return false;
            }
        }
        return true;
    }

    /** What comes next for any reader that has not stopped; what cannot be read stops those who want it. */
    List<Kept> page(DueWork work) {
        while (true) {
            long least = Long.MAX_VALUE;
            for (Place place : places) {
                if (!place.isStopped) {
                    least = Math.min(least, place.at);
                }
            }
            if (least == Long.MAX_VALUE) {
                return List.of();
            }
            try {
                List<Kept> page = feed.after(least, size);
                size = Math.min(PAGE, 2 * size);
                return page;
            } catch (UnreadableEntryException e) {
                if (e.position() <= least) {
                    throw e;
                }
                passBy(e);
                // Where one cannot be read there are often many, and a page is read in vain for each.
                size = 1;
                e.stream().ifPresent(stream -> work.touched(e.kind(), stream));
            }
        }
    }

    private void passBy(UnreadableEntryException entry) {
        for (Place place : places) {
            if (!place.isStopped && place.at < entry.position()) {
                if (place.reader.reads(entry.kind())) {
                    place.waits = entry.recorded();
                    stop(place, entry.position(), Halt.Why.UNREADABLE, Optional.of(entry));
                } else {
                    place.at = entry.position();
                }
            }
        }
    }

    private void stop(Place place, long position, Halt.Why why, Optional<Throwable> cause) {
        place.isStopped = true;
        hearing.halted(new Halt.Stopped(place.reader.name(), position, why), cause);
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
        places.stream().filter(Place::hasSomethingToKeep).forEach(this::keep);
        return true;
    }

    private boolean deliver(Kept entry, Place place) {
        if (place.reader.reads(entry.kind())) {
            if (hearing.spent() >= limit) {
                return false;
            }
            int before = hearing.spent();
            Optional<Halt.Why> wrong;
            Optional<Throwable> cause = Optional.empty();
            try {
                wrong = place.delivering.deliver(entry) ? Optional.empty() : Optional.of(Halt.Why.CONTENDED);
            } catch (UnreadableStreamException e) {
                wrong = Optional.of(Halt.Why.UNREADABLE);
                cause = Optional.of(e);
            } catch (RuntimeException e) {
                // If it is the store that failed, the next question to it says so to whoever ticks.
                wrong = Optional.of(Halt.Why.FAILED);
                cause = Optional.of(e);
            }
            place.hasSent |= hearing.spent() > before;
            if (wrong.isPresent()) {
                place.waitsFor(List.of(entry));
                // Else it would use up the limit of every tick, and whoever comes after it would never have a turn.
                hearing.inVainSince(before);
                stop(place, entry.position(), wrong.get(), cause);
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
            hearing.tell(listener -> listener.read(place.reader.name(), place.at, place.behindSince()));
        }
    }

    // Another node may have moved it meanwhile; as everything up to here is dealt with, it is only ever moved on.
    private void keep(Place place) {
        place.delivering.keep();
        while (place.kept < place.at && !bookmarks.move(place.reader.name(), place.kept, place.at)) {
            place.kept = bookmarks.bookmark(place.reader.name());
        }
        place.kept = Math.max(place.kept, place.at);
        place.hasSent = false;
    }

    /** Where one reader stands. */
    private static final class Place {
        private final Reader<?, ?, ?> reader;
        private final Delivering delivering;
        /** The last place dealt with. */
        private long at;
        /** Where its bookmark is, as far as is known. */
        private long kept;
        /** Whether it sent anything since its bookmark was moved. */
        private boolean hasSent;

        private boolean isStopped;
        private Optional<LocalDateTime> waits = Optional.empty();

        Place(Reader<?, ?, ?> reader, long bookmark, Delivering delivering) {
            this.reader = reader;
            this.delivering = delivering;
            this.at = bookmark;
            this.kept = bookmark;
        }

        private boolean hasSomethingToKeep() {
            return hasSent || delivering.hasUndelivered();
        }

        /** When the first that is not dealt with was recorded, be it held or not yet read. */
        private Optional<LocalDateTime> behindSince() {
            return Stream.of(waits, delivering.waits())
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder());
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
