package io.github.governance4j.examples.county.hall;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.claims.ClaimEntry;
import io.github.governance4j.examples.county.claims.DeedRow;
import io.github.governance4j.examples.county.claims.HallRow;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.examples.county.rulings.Outcome;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.streams.Sequence;
import io.github.governance4j.examples.county.streams.Streams;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimCommand;
import io.github.governance4j.points.claim.ClaimEntries;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.ClaimReaction;
import io.github.governance4j.points.claim.ClaimRefusal;
import io.github.governance4j.points.claim.EndFact;
import io.github.governance4j.points.claim.EntryReaction;
import io.github.governance4j.points.claim.PlaceReaction;
import io.github.governance4j.points.claim.places.Places;
import io.github.governance4j.points.claim.places.PlacesCommand;
import io.github.governance4j.points.claim.places.PlacesFact;
import io.github.governance4j.points.claim.places.PlacesRefusal;
import io.github.governance4j.points.claim.places.TakenPlaces;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * A village's accounts, claims and quotas while a log is gone through (村务大厅): each row is decided on the stream it is about, and what follows
 * from that on others is carried there at once, in order. For one thread.
 */
public final class Hall {
    private final Sequence<HallRow, Key> sequence;
    private final Accounts accounts;
    private final Streams<ClaimCommand, Claim, ClaimFact, ClaimRefusal> claims;
    private final Streams<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> places;
    private final Known known = new Known();
    private final Asking asking;
    private final Heard heard;
    private final ClaimReaction entries = new ClaimReaction();
    private final Reaction<ClaimFact, PlacesCommand> bids = ClaimReaction.places();
    private final EntryReaction credits = new EntryReaction();
    private final PlaceReaction answers = new PlaceReaction();
    private final Map<Key, Long> lengths = new HashMap<>();
    private final Map<StreamId, Position> declaredAt = new HashMap<>();
    private final Deque<Runnable> toSend = new ArrayDeque<>();

    /**
     * Nothing yet.
     *
     * @param rules the rules
     * @param mayRepeat whether a row's id may stand in the log again for the same account; only such rows are remembered
     * @param heard hears of decisions and facts, as they are made
     */
    public Hall(HallRules rules, Predicate<HallRow> mayRepeat, Heard heard) {
        this.sequence = new Sequence<>(mayRepeat, heard, new Desk());
        this.accounts = new Accounts(rules.ledger());
        this.claims = new Streams<>(rules.claiming(), "claim.tick", fact -> fact instanceof EndFact.ClaimDeclined);
        this.places = new Streams<>(Places.decider(), "places.tick", fact -> fact instanceof PlacesFact.NoPlaceLeft);
        this.asking = new Asking(rules.rulebook().place(), known, claims::state);
        this.heard = heard;
    }

    /**
     * Takes one row.
     *
     * @param row the row
     */
    public void take(HallRow row) {
        accounts.name(row.stream());
        sequence.take(row);
    }

    /**
     * Takes note of when a row was recorded, and of nothing else in it.
     *
     * @param row the row
     */
    public void passOver(HallRow row) {
        sequence.passOver(row);
    }

    /**
     * Does what has become due by a moment, as if a row had been recorded then.
     *
     * @param moment the moment
     */
    public void reach(LocalDateTime moment) {
        sequence.reach(moment);
    }

    /** Does what has become due by the last record of the log. */
    public void close() {
        sequence.close();
    }

    /** {@return the last moment anything was recorded at; empty for an empty log} */
    public Optional<LocalDateTime> until() {
        return sequence.until();
    }

    /** {@return every account the log names, by id} */
    public SortedMap<StreamId, Account> accounts() {
        return accounts.states();
    }

    /** {@return every claim on record, by id} */
    public Map<StreamId, Claim> claims() {
        return claims.states();
    }

    /** {@return the places of every quota somebody asked for, by stream} */
    public Map<StreamId, TakenPlaces> places() {
        return places.states();
    }

    /** {@return how a claim stands}
     *
     * @param claim which
     */
    public Claim claim(StreamId claim) {
        return claims.state(claim);
    }

    private boolean tellAccount(StreamId account, LedgerCommand command, String item, Position at) {
        Key key = new Key(Key.Kind.ACCOUNT, account);
        Decision<LedgerFact, PointsRefusal> decision = accounts.tell(account, command);
        Optional<LocalDateTime> due = accounts.dueAt(account);
        if (command instanceof LedgerCommand.ScoreDeed deed) {
            heard.judged(new Judged(
                    new Entry(account, deed, item, at), decision, decision.isAccepted() ? due : Optional.empty()));
        } else {
            heard.ruled(Accounts.ruling(account, command, item, decision, due));
        }
        decision.fold(
                ok -> true,
                no -> EntryReaction.refused(command, no.reason())
                        .map(sent -> toSend.add(() -> tellClaim(sent.to(), sent.command(), Ruling.FOLLOWS)))
                        .isPresent());
        for (LedgerFact fact : decision.facts()) {
            known.hear(account, command.stamp().id(), fact);
            long number = recorded(key, command.stamp(), fact);
            credits.on(account, number, fact)
                    .forEach(sent -> toSend.add(() -> tellClaim(sent.to(), sent.command(), Ruling.FOLLOWS)));
        }
        sequence.note(key, due);
        return decision.isAccepted();
    }

    private boolean tellClaim(StreamId claim, ClaimCommand command, String item) {
        Key key = new Key(Key.Kind.CLAIM, claim);
        Ruling<ClaimFact> ruling = claims.tell(claim, command, item);
        follow(key, ruling);
        return ruling.outcome() != Outcome.REFUSED;
    }

    private void follow(Key key, Ruling<ClaimFact> ruling) {
        heard.ruled(ruling);
        for (ClaimFact fact : ruling.facts()) {
            long number = recorded(key, ruling.stamp(), fact);
            entries.on(key.stream(), number, fact).forEach(sent -> toSend.add(() -> tellAccount(sent)));
            bids.on(key.stream(), number, fact).forEach(sent -> toSend.add(() -> tellPlaces(sent)));
        }
        sequence.note(key, claims.due(key.stream()));
    }

    private void tellAccount(Reaction.Sent<LedgerCommand> sent) {
        LedgerCommand command = sent.command();
        Position at = ClaimEntries.claimOf(command.stamp().id())
                .map(declaredAt::get)
                .orElseGet(() -> Position.startOf("claims.csv"));
        tellAccount(sent.to(), command, Accounts.item(command), at);
    }

    private void tellPlaces(Reaction.Sent<PlacesCommand> sent) {
        Key key = new Key(Key.Kind.PLACES, sent.to());
        Ruling<PlacesFact> ruling = places.tell(sent.to(), sent.command(), Ruling.FOLLOWS);
        heard.ruled(ruling);
        for (PlacesFact fact : ruling.facts()) {
            long number = recorded(key, ruling.stamp(), fact);
            answers.on(sent.to(), number, fact)
                    .forEach(back -> toSend.add(() -> tellClaim(back.to(), back.command(), Ruling.FOLLOWS)));
        }
        sequence.note(key, places.due(sent.to()));
    }

    /** One more fact on a stream; answers its place there, from 1. */
    private long recorded(Key key, Stamp stamp, Object fact) {
        long number = lengths.merge(key, 1L, Long::sum);
        heard.recorded(key, number, stamp, fact);
        return number;
    }

    private void send() {
        for (Runnable next = toSend.poll(); next != null; next = toSend.poll()) {
            next.run();
        }
    }

    private final class Desk implements Sequence.Desk<HallRow, Key> {
        @Override
        public boolean decide(HallRow row) {
            boolean isTaken = row instanceof DeedRow deed ? score(deed) : act((ClaimEntry) row);
            send();
            return isTaken;
        }

        private boolean score(DeedRow row) {
            // A deed that is claimed counts through its claim only.
            return row.isClaimed()
                    || tellAccount(
                            row.stream(),
                            row.entry().command(),
                            row.entry().item(),
                            row.entry().at());
        }

        private boolean act(ClaimEntry row) {
            known.hear(row);
            Asking.Asked asked = asking.asked(row);
            if (row.deed().isPresent()) {
                declaredAt.putIfAbsent(asked.stream(), row.at());
            }
            String word = row.action().word();
            return asked.claim()
                    .map(command -> tellClaim(asked.stream(), command, word))
                    .orElseGet(() -> tellAccount(asked.stream(), asked.account().orElseThrow(), word, row.at()));
        }

        @Override
        public void cameDue(Key key) {
            switch (key.kind()) {
                case ACCOUNT -> {
                    Due<LedgerCommand> due = accounts.due(key.stream()).orElseThrow();
                    requireTaken(
                            tellAccount(key.stream(), due.command(), Ruling.TIMER, Position.startOf("")),
                            due.command());
                }
                case CLAIM -> follow(key, claims.tick(key.stream()));
                case PLACES -> throw new IllegalStateException("bug: places never come due");
            }
            send();
        }

        private void requireTaken(boolean isTaken, Command command) {
            if (!isTaken) {
                throw new IllegalStateException("bug: an account refuses what it asked for itself: " + command);
            }
        }
    }

    /** Hears what comes of rows (旁听). */
    public interface Heard extends Sequence.Repeated<HallRow> {
        /**
         * A deed was scored, or refused.
         *
         * @param one how
         */
        void judged(Judged one);

        /**
         * Anything else was decided.
         *
         * @param ruling how
         */
        void ruled(Ruling<?> ruling);

        /**
         * A fact was added to a stream.
         *
         * @param key which stream
         * @param number its place there, from 1
         * @param stamp of the command that brought it about
         * @param fact it
         */
        default void recorded(Key key, long number, Stamp stamp, Object fact) {}
    }
}
