package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One reaction, with the desk its facts come from and the desk its commands go to.
 *
 * @param <E> facts it listens to
 * @param <C> commands it sends
 * @param <R> reasons they may be refused with
 */
final class Reader<E, C extends Command, R extends Enum<R>> {
    private final String name;
    private final Desk<?, ?, ? extends E, ?> from;
    private final Reaction<E, ? extends C> reaction;
    private final Desk<C, ?, ?, R> to;
    private final Refusals<C, R> refusals;

    Reader(
            String name,
            Desk<?, ?, ? extends E, ?> from,
            Reaction<E, ? extends C> reaction,
            Desk<C, ?, ?, R> to,
            Refusals<C, R> refusals) {
        this.name = name;
        this.from = from;
        this.reaction = reaction;
        this.to = to;
        this.refusals = refusals;
    }

    /** What a refused command leads to. */
    @FunctionalInterface
    interface Refusals<C, R> {
        /** Something to send, if anything. */
        Optional<Sending> of(C command, R reason);
    }

    /** A command on its way. */
    @FunctionalInterface
    interface Sending {
        /** Sends it, and answers whether it got through, accepted or not. */
        boolean send(String reader, Kept entry, Hearing hearing);
    }

    String name() {
        return name;
    }

    boolean reads(String kind) {
        return kind.equals(from.kind());
    }

    /** Something an entry asks of a stream. */
    record Parcel(StreamId to, Sending sending) {}

    /** What an entry asks for, in the order to send it. */
    List<Parcel> asked(Kept entry) {
        List<Parcel> parcels = new ArrayList<>();
        for (StoredFact stored : entry.facts()) {
            E fact = from.factType().cast(stored.fact());
            for (Reaction.Sent<? extends C> sent : reaction.on(entry.stream(), stored.sequence(), fact)) {
                parcels.add(new Parcel(sent.to(), send(to, sent, refusals)));
            }
        }
        return parcels;
    }

    static <C extends Command, R extends Enum<R>> Sending send(
            Desk<C, ?, ?, R> desk, Reaction.Sent<? extends C> sent, Refusals<C, R> refusals) {
        return (reader, entry, hearing) -> {
            Outcome<?, R> outcome;
            try {
                outcome = desk.deliver(sent);
            } catch (WrongKindException e) {
                // Whoever brought the fact about named that stream; no tick to come finds it to be of another kind.
                hearing.undeliverable(reader, entry, sent);
                return true;
            }
            if (outcome instanceof Outcome.Contended) {
                return false;
            }
            Optional<R> refused = outcome instanceof Outcome.Decided<?, R> decided
                    ? decided.decision().fold(ok -> Optional.empty(), no -> Optional.of(no.reason()))
                    : Optional.empty();
            if (refused.isEmpty()) {
                hearing.delivered(reader, entry, sent, outcome instanceof Outcome.Repeated);
                return true;
            }
            hearing.refused(reader, entry, sent, refused.get());
            return refusals.of(sent.command(), refused.get())
                    .map(told -> told.send(reader, entry, hearing))
                    .orElse(true);
        };
    }
}
