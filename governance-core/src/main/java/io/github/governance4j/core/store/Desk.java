package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Optional<Recall<S>> recall;

    private Desk(
            String kind,
            Decider<C, S, E, R> decider,
            Class<E> factType,
            EventStore store,
            Function<S, Map<String, String>> row,
            Optional<Recall<S>> recall) {
        this.kind = kind;
        this.decider = decider;
        this.factType = factType;
        this.store = store;
        this.row = row;
        this.recall = recall;
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
        return new Desk<>(kind, decider, factType, store, state -> Map.of(), Optional.empty());
    }

    /**
     * The same desk, keeping a flat row of each stream for the host's list pages.
     *
     * @param made makes the row of a state, column to value
     * @return the desk
     */
    public Desk<C, S, E, R> withRow(Function<S, Map<String, String>> made) {
        return new Desk<>(kind, decider, factType, store, made, recall);
    }

    /**
     * The same desk, keeping a snapshot of a stream every so many facts and reading no fact that a snapshot has seen. Worth it for streams
     * that grow long; every answer stays the same. A snapshot that is missing, damaged, of another form or of another history is passed
     * over, and what cannot be kept is not.
     *
     * @param snapshots where they are kept
     * @param form how a state is written down
     * @param every after how many facts, at least 1; commands are never split
     * @return the desk
     * @throws IllegalArgumentException if {@code every} is below 1
     */
    public Desk<C, S, E, R> withSnapshots(Snapshots snapshots, StateForm<S> form, int every) {
        return new Desk<>(kind, decider, factType, store, row, Optional.of(new Recall<>(snapshots, form, every)));
    }

    /**
     * The stream as it stands.
     *
     * @param stream the stream
     * @return its state and version
     * @throws WrongKindException if the stream holds facts of another decider
     */
    public Opened<S> open(StreamId stream) {
        Optional<Recall.Recalled<S>> known = recall.flatMap(snapshots -> snapshots.recall(stream, store));
        return known.isPresent()
                ? after(
                        stream,
                        known.get().state(),
                        known.get().version(),
                        known.get().since())
                : after(stream, decider.initial(), 0, store.load(stream));
    }

    private Opened<S> after(StreamId stream, S state, long version, List<StoredFact> facts) {
        S now = state;
        for (StoredFact fact : facts) {
            if (!factType.isInstance(fact.fact())) {
                throw new WrongKindException(stream, kind);
            }
            now = decider.evolve(now, factType.cast(fact.fact()));
        }
        return new Opened<>(now, version + facts.size());
    }

    /**
     * Decides a command of the host's and keeps what comes of it.
     *
     * @param stream the stream it is for
     * @param command what is asked
     * @return decided, repeated or contended
     * @throws WrongKindException if the stream is of another kind
     * @throws IllegalArgumentException if its id is {@linkplain CommandId#isReserved kept for the library} and it is of no timer
     */
    public Outcome<E, R> handle(StreamId stream, C command) {
        return handled(stream, HostIds.checked(command));
    }

    /**
     * Decides what a reaction asks for and keeps what comes of it, under the id that follows from the fact. For hosts that carry messages
     * without a {@link Runner}; never for what a client sent.
     *
     * @param sent what is asked, and of which stream
     * @return decided, repeated or contended
     * @throws WrongKindException if the stream is of another kind
     */
    public Outcome<E, R> deliver(Reaction.Sent<? extends C> sent) {
        return handled(sent.to(), sent.command());
    }

    private Outcome<E, R> handled(StreamId stream, C command) {
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
                Hearing.decided(kind, stream, command, proposal.decision());
                return new Outcome.Decided<>(proposal.decision(), opened.version());
            }
            Appended appended = store.append(List.of(proposal.append().get()));
            if (appended instanceof Appended.Done) {
                Hearing.decided(kind, stream, command, proposal.decision());
                long version = opened.version() + proposal.decision().facts().size();
                remember(stream, command, opened, proposal.decision(), version);
                return new Outcome.Decided<>(proposal.decision(), version);
            }
            // A conflict is decided again; a repeat is found by the look-up above on the next round.
        }
        Optional<Explanation> atLast = store.explanation(stream, command.stamp().id());
        if (atLast.isPresent()) {
            return repeated(stream, command, atLast.get(), open(stream).version());
        }
        LOG.debug("{} {} {} contended", kind, stream, command.stamp().id());
        return new Outcome.Contended<>(TRIES);
    }

    private void remember(StreamId stream, C command, Opened<S> before, Decision<E, R> decision, long version) {
        if (recall.isPresent() && recall.get().isTime(before.version(), version)) {
            S after = decider.evolveAll(before.state(), decision.facts());
            recall.get()
                    .keep(stream, new Opened<>(after, version), command.stamp().id());
        }
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
     * @throws WrongKindException if the stream holds facts of another decider
     * @throws IllegalArgumentException if its id is kept for the library and it is of no timer
     */
    public Proposal<E, R> propose(StreamId stream, C command) {
        return propose(stream, HostIds.checked(command), open(stream));
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
        return DueWork.of(this, until, limit);
    }

    /** {@return the kind of its streams, for example {@code points.account}} */
    public String kind() {
        return kind;
    }

    /** {@return the common type of the facts of its streams} */
    public Class<E> factType() {
        return factType;
    }

    /**
     * Streams of its kind with something to do by themselves.
     *
     * @param until up to when, included
     * @param limit the most streams to name, at least 1
     * @return them, earliest first
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    public List<Waiting> waiting(LocalDateTime until, int limit) {
        return store.dueBefore(kind, until, limit);
    }

    /**
     * What a stream does next by itself.
     *
     * @param stream the stream
     * @return when, and the command to send then; empty if nothing
     */
    public Optional<Due<C>> due(StreamId stream) {
        return decider.due(open(stream).state());
    }

    /** Sends a stream what is due by a moment, or by a later one if nothing was written to it since it held {@code doubted} facts. */
    Answered answer(StreamId stream, LocalDateTime at, long doubted, LocalDateTime until) {
        Opened<S> opened = open(stream);
        LocalDateTime bound = opened.version() == doubted ? until : at;
        Optional<Due<C>> due = decider.due(opened.state()).filter(d -> !d.at().isAfter(bound));
        return due.isEmpty()
                ? new Answered(Answered.How.NOT_DUE, opened.version())
                : Answered.of(handled(stream, due.get().command()));
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
}
