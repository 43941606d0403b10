package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a decider against a store (办理台): load, decide, append.
 *
 * <p>A command whose id was accepted before changes nothing. When somebody else wrote to the stream in between, the command is decided
 * again on what is there now. Ids, codes and counts are logged, never what people wrote. Safe for several threads if the store is.
 *
 * <pre>{@code
 * var desk = Desk.of("points.account", ledger, LedgerFact.class, new InMemoryEventStore());
 * desk.handle(new StreamId("H0001"), command).fold(
 *         decided -> decided.decision().explanation().text(Language.ZH),
 *         repeated -> repeated.explanation().text(Language.ZH),
 *         contended -> "请稍后再试");
 * }</pre>
 *
 * @param <C> commands
 * @param <S> state
 * @param <E> facts
 * @param <R> reasons to refuse
 */
public final class Desk<C extends Command, S, E, R extends Enum<R>> {
    /** How often a command is decided again before the desk gives up: 8 (ours). */
    public static final int TRIES = 8;

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final String kind;
    private final Decider<C, S, E, R> decider;
    private final Class<E> factType;
    private final EventStore store;
    private final Function<S, Map<String, String>> row;

    private Desk(
            String kind,
            Decider<C, S, E, R> decider,
            Class<E> factType,
            EventStore store,
            Function<S, Map<String, String>> row) {
        this.kind = kind;
        this.decider = decider;
        this.factType = factType;
        this.store = store;
        this.row = row;
    }

    /**
     * A desk for one kind of stream.
     *
     * @param <C> commands
     * @param <S> state
     * @param <E> facts
     * @param <R> reasons to refuse
     * @param kind which kind, for example {@code points.account}; kept with every stream
     * @param decider the rules
     * @param factType the common type of its facts
     * @param store where facts are kept
     * @return the desk
     */
    public static <C extends Command, S, E, R extends Enum<R>> Desk<C, S, E, R> of(
            String kind, Decider<C, S, E, R> decider, Class<E> factType, EventStore store) {
        return new Desk<>(kind, decider, factType, store, state -> Map.of());
    }

    /**
     * The same desk, keeping a flat row of each stream for the host's list pages.
     *
     * @param made makes the row of a state, column to value
     * @return the desk
     */
    public Desk<C, S, E, R> withRow(Function<S, Map<String, String>> made) {
        return new Desk<>(kind, decider, factType, store, made);
    }

    /**
     * The stream as it stands.
     *
     * @param stream the stream
     * @return its state and version
     * @throws ClassCastException if the stream holds facts of another decider
     */
    public Opened<S> open(StreamId stream) {
        S state = decider.initial();
        List<StoredFact> facts = store.load(stream);
        for (StoredFact fact : facts) {
            state = decider.evolve(state, factType.cast(fact.fact()));
        }
        return new Opened<>(state, facts.size());
    }

    /**
     * Decides a command and keeps what comes of it.
     *
     * @param stream the stream it is for
     * @param command what is asked
     * @return decided, repeated or contended
     */
    public Outcome<E, R> handle(StreamId stream, C command) {
        for (int tries = 1; tries <= TRIES; tries++) {
            Opened<S> opened = open(stream);
            // Looked up after loading: a retry that overtakes its original must not be refused for what the original
            // did.
            Optional<Explanation> earlier =
                    store.explanation(stream, command.stamp().id());
            if (earlier.isPresent()) {
                return repeated(stream, command, earlier.get(), opened.version());
            }
            Proposal<E, R> proposal = propose(stream, command, opened);
            if (proposal.append().isEmpty()) {
                log(stream, command, proposal.decision());
                return new Outcome.Decided<>(proposal.decision(), opened.version());
            }
            Appended appended = store.append(List.of(proposal.append().get()));
            if (appended instanceof Appended.Done) {
                log(stream, command, proposal.decision());
                return new Outcome.Decided<>(
                        proposal.decision(),
                        opened.version() + proposal.decision().facts().size());
            }
            // A conflict is decided again; a repeat is found by the look-up above on the next round.
        }
        Optional<Explanation> atLast = store.explanation(stream, command.stamp().id());
        if (atLast.isPresent()) {
            return repeated(stream, command, atLast.get(), store.load(stream).size());
        }
        LOG.debug("{} {} {} contended", kind, stream, command.stamp().id());
        return new Outcome.Contended<>(TRIES);
    }

    private Outcome<E, R> repeated(StreamId stream, C command, Explanation earlier, long version) {
        LOG.debug("{} {} {} repeated", kind, stream, command.stamp().id());
        return new Outcome.Repeated<>(earlier, version);
    }

    /**
     * Decides a command without keeping anything; for a host that appends several streams together.
     *
     * <p>It does not ask whether the command was accepted before. A host that may be retrying looks {@link EventStore#explanation} up
     * after proposing and before it believes a refusal: what was done once is often refused the second time.
     *
     * @param stream the stream it is for
     * @param command what is asked
     * @return the decision, and what to append if it was accepted
     */
    public Proposal<E, R> propose(StreamId stream, C command) {
        return propose(stream, command, open(stream));
    }

    /**
     * Does what is due: sends the commands the decider names, in due order, each at its due moment.
     *
     * <p>A stream whose due command cannot be accepted is left alone and logged; it does not hold up the others.
     *
     * @param until up to when, included
     * @param limit the most commands to get accepted, at least 1; call again while the answer is as large
     * @return how many commands were accepted
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    public int tick(LocalDateTime until, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + limit);
        }
        Set<StreamId> stuck = new HashSet<>();
        int accepted = 0;
        while (accepted < limit) {
            Optional<StreamId> first = firstDue(until, stuck);
            if (first.isEmpty()) {
                break;
            }
            if (answer(first.get(), until)) {
                accepted++;
            } else {
                stuck.add(first.get());
            }
        }
        return accepted;
    }

    // One stream at a time: what a stream asks for next may come before what another one asks for now.
    private Optional<StreamId> firstDue(LocalDateTime until, Set<StreamId> stuck) {
        return store.dueBefore(kind, until, 1 + stuck.size()).stream()
                .filter(stream -> !stuck.contains(stream))
                .findFirst();
    }

    private boolean answer(StreamId stream, LocalDateTime until) {
        Optional<Due<C>> due = decider.due(open(stream).state()).filter(d -> !d.at().isAfter(until));
        if (due.isEmpty()) {
            return false;
        }
        String outcome = handle(stream, due.get().command())
                .fold(
                        decided -> decided.decision().isAccepted() ? "" : "refused",
                        // Another desk was quicker, or the decider gave two due commands one id.
                        repeated -> "done before",
                        contended -> "contended");
        if (!outcome.isEmpty()) {
            LOG.warn(
                    "{} {} {} was due: {}",
                    kind,
                    stream,
                    due.get().command().stamp().id(),
                    outcome);
        }
        return outcome.isEmpty();
    }

    private Proposal<E, R> propose(StreamId stream, C command, Opened<S> opened) {
        Decision<E, R> decision = decider.decide(command, opened.state());
        if (!decision.isAccepted()) {
            return new Proposal<>(decision, Optional.empty());
        }
        S after = decider.evolveAll(opened.state(), decision.facts());
        return new Proposal<>(
                decision,
                Optional.of(new Append(
                        kind,
                        stream,
                        opened.version(),
                        command.stamp(),
                        decision.facts(),
                        decision.explanation(),
                        decider.due(after).map(Due::at),
                        row.apply(after))));
    }

    private void log(StreamId stream, C command, Decision<E, R> decision) {
        if (LOG.isDebugEnabled()) {
            String verdict = decision.fold(ok -> "accepted " + ok.facts().size(), no -> "refused " + no.reason());
            LOG.debug(
                    "{} {} {} {} by {}",
                    kind,
                    stream,
                    command.stamp().id(),
                    verdict,
                    decision.explanation().code());
        }
    }
}
