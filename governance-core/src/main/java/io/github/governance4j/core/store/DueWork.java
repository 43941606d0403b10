package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.StreamId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is due by a moment over several kinds of streams, earliest first; one stream at a time, because what a stream asks for next may
 * come before what another asks for now. A kind is asked again only when something was written to a stream of it.
 */
final class DueWork {
    private static final long NEVER = -1;

    private final List<Pile> piles;
    private final LocalDateTime until;

    DueWork(List<? extends Desk<?, ?, ?, ?>> desks, LocalDateTime until) {
        this.until = until;
        List<Pile> made = new ArrayList<>();
        desks.forEach(desk -> made.add(new Pile(desk)));
        this.piles = List.copyOf(made);
    }

    /** Does what is due on the streams of one desk, until so many commands were accepted; answers how many were. */
    static int of(Desk<?, ?, ?, ?> desk, LocalDateTime until, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + limit);
        }
        DueWork work = new DueWork(List.of(desk), until);
        Hearing hearing = new Hearing(List.of());
        int accepted = 0;
        while (accepted < limit) {
            Optional<Next> next = work.first();
            if (next.isEmpty()) {
                break;
            }
            if (work.answer(next.get(), hearing)) {
                accepted++;
            }
        }
        return accepted;
    }

    /** A stream with something to do, among the others of its kind. */
    record Next(Pile pile, Waiting waiting) {}

    /** The earliest; within a moment by the order the desks were named in, then by id. */
    Optional<Next> first() {
        Optional<Next> first = Optional.empty();
        for (Pile pile : piles) {
            Optional<Waiting> waiting = pile.first(until);
            if (waiting.isPresent()
                    && first.filter(one ->
                                    !waiting.get().at().isBefore(one.waiting().at()))
                            .isEmpty()) {
                first = Optional.of(new Next(pile, waiting.get()));
            }
        }
        return first;
    }

    /** Somebody wrote to a stream: what was known of its kind is stale, and the stream may go on where it was stuck. */
    void touched(String kind, StreamId stream) {
        for (Pile pile : piles) {
            if (pile.desk.kind().equals(kind)) {
                pile.forget();
                pile.left.remove(stream);
            }
        }
    }

    /** Does what is due, and answers whether it was done; what cannot be done is told and left alone from now on. */
    boolean answer(Next next, Hearing hearing) {
        Waiting waiting = next.waiting();
        Pile pile = next.pile();
        Optional<Halt.Why> wrong;
        Optional<Throwable> cause = Optional.empty();
        try {
            // Not what the stream asks for after that, if another node did this: something else may come before it.
            Answered answered =
                    pile.desk.answer(waiting.stream(), waiting.at(), pile.doubted.getOrDefault(waiting, NEVER), until);
            if (answered.how() == Answered.How.ACCEPTED) {
                pile.forget();
                return true;
            }
            wrong = pile.wrong(answered, waiting);
        } catch (UnreadableStreamException e) {
            // The store has not failed, so what is known of the others stands.
            pile.left.add(waiting.stream());
            wrong = Optional.of(Halt.Why.UNREADABLE);
            cause = Optional.of(e);
        } catch (RuntimeException e) {
            // If it is the store that failed, the next question to it says so to whoever ticks.
            pile.forget();
            pile.left.add(waiting.stream());
            wrong = Optional.of(Halt.Why.FAILED);
            cause = Optional.of(e);
        }
        if (wrong.isPresent()) {
            hearing.halted(new Halt.Stuck(pile.desk.kind(), waiting.stream(), waiting.at(), wrong.get()), cause);
        }
        return false;
    }

    /** The streams of one kind that are due. */
    static final class Pile {
        private final Desk<?, ?, ?, ?> desk;
        /** Left alone for now. */
        private final Set<StreamId> left = new HashSet<>();
        /**
         * Named although there was nothing to do, when the stream held so many facts: it may have been another node; named again and nothing
         * written since, it is a mistake.
         */
        private final Map<Waiting, Long> doubted = new HashMap<>();

        private List<Waiting> known = List.of();
        /** How many were asked for when {@link #known} was; 0 if it is stale. */
        private int asked;

        private Pile(Desk<?, ?, ?, ?> desk) {
            this.desk = desk;
        }

        Desk<?, ?, ?, ?> desk() {
            return desk;
        }

        private void forget() {
            asked = 0;
        }

        private Optional<Waiting> first(LocalDateTime until) {
            while (true) {
                if (asked == 0) {
                    // Twice what is left alone, so that many of them are not gone through one by one.
                    asked = 1 + 2 * left.size();
                    known = desk.waiting(until, asked);
                }
                for (Waiting waiting : known) {
                    if (!left.contains(waiting.stream())) {
                        return Optional.of(waiting);
                    }
                }
                if (known.size() < asked) {
                    return Optional.empty();
                }
                forget();
            }
        }

        /** Why a stream is stuck; nothing if another node was quicker, or the store named it too early. */
        private Optional<Halt.Why> wrong(Answered answered, Waiting waiting) {
            Answered.How how = answered.how();
            if (how == Answered.How.REFUSED || how == Answered.How.CONTENDED) {
                left.add(waiting.stream());
                return Optional.of(how == Answered.How.REFUSED ? Halt.Why.REFUSED : Halt.Why.CONTENDED);
            }
            forget();
            Long before = doubted.put(waiting, answered.version());
            if (before == null || before != answered.version()) {
                return Optional.empty();
            }
            left.add(waiting.stream());
            return how == Answered.How.NOT_DUE ? Optional.empty() : Optional.of(Halt.Why.TAKEN_BEFORE);
        }
    }
}
