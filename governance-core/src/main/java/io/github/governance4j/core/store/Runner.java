package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.place.OpaqueId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Does what happens by itself (值守): what has come due on any stream, and what the facts of one stream ask of others. The host's
 * scheduler ticks it, on one node or on several at once.
 *
 * <pre>{@code
 * Runner runner = Runner.over(store, store)
 *         .desk(accounts)
 *         .desk(claims)
 *         .reaction("claims-to-accounts", claims, new ClaimReaction(), accounts, EntryReaction::refused, claims)
 *         .reaction("accounts-to-claims", accounts, new EntryReaction(), claims)
 *         .build();
 * while (runner.tick(now, 1_000).isMore()) {}
 * }</pre>
 *
 * <p>What holds, whenever it is ticked, however often it is cut off, and on however many nodes:
 *
 * <ul>
 *   <li><strong>Due order.</strong> Of everything due, the earliest is done first, over all kinds, at its due moment; what comes of it
 *       elsewhere is done before the next. So after an outage everything is caught up as if it had been on time. Where several things
 *       are due at one moment the order of the desks decides, then the id.
 *   <li><strong>At least once.</strong> A reader's bookmark moves on after its commands were taken. Cut off in between, it sends them
 *       once more; as their ids derive from the fact, what was accepted is not done twice. What was refused leaves no trace, is asked
 *       again, and may be accepted by then.
 *   <li><strong>Nobody waits for somebody else.</strong> A stream that cannot do what is due or cannot be read, and a reader that cannot
 *       deal with an entry, are left alone, told as a {@link Halt}, and tried again by the next tick; all others go on.
 *   <li><strong>Nothing is skipped.</strong> A reader waits before an entry it cannot read. What it has for a stream that cannot be read
 *       is held beside its bookmark, with everything that comes later for that stream, and delivered in the order of the feed before
 *       anything else once it can be read.
 * </ul>
 *
 * <p>Every command is appended on its own, so a store that writes into a transaction of the host's is not for a runner. A new reader
 * begins with the first entry ever kept; move its bookmark to begin later. Ids and counts are logged, never what people wrote. Safe for
 * several threads if store, feed and bookmarks are.
 */
public final class Runner {
    private final Feed feed;
    private final Bookmarks bookmarks;
    private final List<Desk<?, ?, ?, ?>> desks;
    private final List<Reader<?, ?, ?>> readers;
    private final List<RunnerListener> listeners;

    private Runner(Builder builder) {
        this.feed = builder.feed;
        this.bookmarks = builder.bookmarks;
        this.desks = List.copyOf(builder.desks);
        this.readers = List.copyOf(builder.readers);
        this.listeners = List.copyOf(builder.listeners);
    }

    /**
     * {@return a runner to be built}
     *
     * @param feed everything the store of the desks keeps
     * @param bookmarks how far each reader has come
     */
    public static Builder over(Feed feed, Bookmarks bookmarks) {
        return new Builder(feed, bookmarks);
    }

    /**
     * Does everything there is to do by a moment, or as much of it as asked for.
     *
     * @param now up to when what is due is done, included; usually the host's clock
     * @param limit after how many commands to stop, at least 1; the entry that was begun is finished, and what was sent for one that
     *     could not be finished does not count
     * @return what came of it; {@link Ticked#isMore} says whether the limit cut it off
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    public Ticked tick(LocalDateTime now, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + limit);
        }
        Hearing hearing = new Hearing(listeners);
        Reading reading = new Reading(feed, bookmarks, readers, hearing, limit);
        DueWork work = new DueWork(desks, now);
        boolean isMore = !reading.redeliver() || isCutOff(work, reading, hearing, now, limit);
        reading.close();
        Ticked ticked = hearing.ticked(isMore);
        hearing.tell(listener -> listener.ticked(ticked, now));
        return ticked;
    }

    private static boolean isCutOff(DueWork work, Reading reading, Hearing hearing, LocalDateTime now, int limit) {
        while (true) {
            // Before the feed: what another node did before this look is in the feed afterwards, so nothing that
            // follows
            // from it is overtaken.
            Optional<DueWork.Next> next = work.first();
            List<Kept> page = reading.page(work);
            if (!page.isEmpty()) {
                if (!reading.deliver(page)) {
                    return true;
                }
                page.forEach(entry -> work.touched(entry.kind(), entry.stream()));
            } else if (next.isEmpty()) {
                return false;
            } else if (hearing.spent() >= limit) {
                return true;
            } else if (work.answer(next.get(), hearing)) {
                hearing.answered(next.get().pile().desk().kind(), next.get().waiting(), now);
            }
        }
    }

    /** Puts a runner together (组装). */
    public static final class Builder {
        private final Feed feed;
        private final Bookmarks bookmarks;
        private final List<Desk<?, ?, ?, ?>> desks = new ArrayList<>();
        private final List<Reader<?, ?, ?>> readers = new ArrayList<>();
        private final List<RunnerListener> listeners = new ArrayList<>();

        private Builder(Feed feed, Bookmarks bookmarks) {
            this.feed = feed;
            this.bookmarks = bookmarks;
        }

        /**
         * Does what is due on the streams of a desk.
         *
         * @param desk the desk
         * @return this
         * @throws IllegalArgumentException if there is one of its kind already
         */
        public Builder desk(Desk<?, ?, ?, ?> desk) {
            if (desks.stream().anyMatch(other -> other.kind().equals(desk.kind()))) {
                throw new IllegalArgumentException("there is a desk for " + desk.kind() + " already");
            }
            desks.add(desk);
            return this;
        }

        /**
         * Sends what the facts of one kind of stream ask of another kind; a refusal is told to the listeners and nobody else.
         *
         * @param <E> facts that are listened to
         * @param <C> commands that are sent
         * @param <R> reasons to refuse them
         * @param reader the name its bookmark is kept under, 1 to 64 visible characters; the same in every release and on every node
         * @param from the desk of the facts
         * @param reaction what they ask for
         * @param to the desk of the commands
         * @return this
         * @throws IllegalArgumentException if the name has another form or is taken
         */
        public <E, C extends Command, R extends Enum<R>> Builder reaction(
                String reader,
                Desk<?, ?, ? extends E, ?> from,
                Reaction<E, ? extends C> reaction,
                Desk<C, ?, ?, R> to) {
            return add(new Reader<>(reader, from, reaction, to, (command, reason) -> Optional.empty()));
        }

        /**
         * The same, with an answer to refusals: a refusal is no fact, so whoever is to learn of it is told by a command.
         *
         * @param <E> facts that are listened to
         * @param <C> commands that are sent
         * @param <R> reasons to refuse them
         * @param <B> commands that tell of a refusal
         * @param <Q> reasons to refuse those
         * @param reader the name its bookmark is kept under, 1 to 64 visible characters; the same in every release and on every node
         * @param from the desk of the facts
         * @param reaction what they ask for
         * @param to the desk of the commands
         * @param onRefused what to send when one is refused, under an id that derives from it
         * @param back the desk it goes to
         * @return this
         * @throws IllegalArgumentException if the name has another form or is taken
         */
        public <E, C extends Command, R extends Enum<R>, B extends Command, Q extends Enum<Q>> Builder reaction(
                String reader,
                Desk<?, ?, ? extends E, ?> from,
                Reaction<E, ? extends C> reaction,
                Desk<C, ?, ?, R> to,
                BiFunction<? super C, ? super R, Optional<Reaction.Sent<B>>> onRefused,
                Desk<B, ?, ?, Q> back) {
            return add(new Reader<>(
                    reader,
                    from,
                    reaction,
                    to,
                    (command, reason) -> onRefused
                            .apply(command, reason)
                            .map(told -> Reader.send(back, told, (more, why) -> Optional.empty()))));
        }

        /**
         * Tells what is done, for metrics and alarms.
         *
         * @param listener who hears of it
         * @return this
         */
        public Builder listener(RunnerListener listener) {
            listeners.add(listener);
            return this;
        }

        /** {@return the runner} */
        public Runner build() {
            return new Runner(this);
        }

        private Builder add(Reader<?, ?, ?> reader) {
            OpaqueId.checked("reader", reader.name());
            if (readers.stream().anyMatch(other -> other.name().equals(reader.name()))) {
                throw new IllegalArgumentException("there is a reader " + reader.name() + " already");
            }
            readers.add(reader);
            return this;
        }
    }
}
