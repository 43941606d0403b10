package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.StreamId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what one tick does, logs it, and tells the listeners. */
final class Hearing {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private static final Logger DESKS = LoggerFactory.getLogger(Desk.class);

    private final List<RunnerListener> listeners;
    private final List<Halt> halts = new ArrayList<>();
    private int answered;
    private int delivered;
    private int repeated;
    private int refused;
    private int undeliverable;
    private int inVain;

    Hearing(List<RunnerListener> listeners) {
        this.listeners = listeners;
    }

    /** Logs what a desk decided. */
    static void decided(String kind, StreamId stream, Command command, Decision<?, ?> decision) {
        if (DESKS.isDebugEnabled()) {
            String verdict = decision.fold(ok -> "accepted " + ok.facts().size(), no -> "refused " + no.reason());
            CommandId id = command.stamp().id();
            DESKS.debug(
                    "{} {} {} {} by {}",
                    kind,
                    stream,
                    id,
                    verdict,
                    decision.explanation().code());
        }
    }

    void tell(Consumer<RunnerListener> what) {
        for (RunnerListener listener : listeners) {
            try {
                what.accept(listener);
            } catch (RuntimeException e) {
                // A broken gauge stops no work; what it says may quote what people wrote.
                LOG.warn(
                        "a listener failed: {} {}",
                        listener.getClass().getName(),
                        e.getClass().getName());
            }
        }
    }

    void answered(String kind, Waiting waiting, LocalDateTime now) {
        answered++;
        tell(listener -> listener.answered(kind, waiting.stream(), waiting.at(), now));
    }

    void delivered(String reader, Kept entry, Reaction.Sent<?> sent, boolean isRepeat) {
        if (isRepeat) {
            repeated++;
        } else {
            delivered++;
        }
        tell(listener -> listener.delivered(
                reader, entry, sent.to(), sent.command().stamp().id(), isRepeat));
    }

    void refused(String reader, Kept entry, Reaction.Sent<?> sent, Enum<?> reason) {
        refused++;
        CommandId id = sent.command().stamp().id();
        LOG.info("{} at {}: {} {} refused {}", reader, entry.position(), sent.to(), id, reason);
        tell(listener -> listener.refused(reader, entry, sent.to(), id, reason));
    }

    void undeliverable(String reader, Kept entry, Reaction.Sent<?> sent) {
        undeliverable++;
        CommandId id = sent.command().stamp().id();
        LOG.warn("{} at {}: {} is of another kind, {} cannot be delivered", reader, entry.position(), sent.to(), id);
        tell(listener -> listener.undeliverable(reader, entry, sent.to(), id));
    }

    void halted(Halt halt, Optional<Throwable> cause) {
        halts.add(halt);
        String thrown = cause.map(Hearing::named).orElse("");
        if (halt instanceof Halt.Stuck stuck) {
            LOG.warn("{} {} was due {}: {} {}", stuck.kind(), stuck.stream(), stuck.at(), stuck.why(), thrown);
        } else if (halt instanceof Halt.Stopped stopped) {
            LOG.warn("{} stopped at {}: {} {}", stopped.reader(), stopped.position(), stopped.why(), thrown);
        } else if (halt instanceof Halt.Holding holding) {
            LOG.warn(
                    "{} holds what {} is sent from {} on: {} {}",
                    holding.reader(),
                    holding.stream(),
                    holding.position(),
                    holding.why(),
                    thrown);
        }
        tell(listener -> listener.halted(halt, cause));
    }

    /** What exceptions say may quote what people wrote; of ours it is known that they do not. */
    private static String named(Throwable cause) {
        return cause instanceof UnreadableStreamException || cause instanceof UnreadableEntryException
                ? cause.toString()
                : cause.getClass().getName();
    }

    /** What was sent since {@code before} has to be sent again, so it brought nobody any further. */
    void inVainSince(int before) {
        inVain += spent() - before;
    }

    /** How many commands of the limit are used up: answered, delivered, repeated, refused or undeliverable, and not in vain. */
    int spent() {
        return answered + delivered + repeated + refused + undeliverable - inVain;
    }

    Ticked ticked(boolean isMore) {
        Ticked ticked = ImmutableTicked.builder()
                .answered(answered)
                .delivered(delivered)
                .repeated(repeated)
                .refused(refused)
                .undeliverable(undeliverable)
                .halts(halts)
                .isMore(isMore)
                .build();
        if (spent() > 0) {
            LOG.debug(
                    "answered {}, delivered {}, repeated {}, refused {}, undeliverable {}",
                    answered,
                    delivered,
                    repeated,
                    refused,
                    undeliverable);
        }
        return ticked;
    }
}
