package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.claim.Claim;
import io.github.governance4j.points.claim.ClaimCommand;
import io.github.governance4j.points.claim.ClaimFact;
import io.github.governance4j.points.claim.ClaimRefusal;
import io.github.governance4j.points.claim.EntryReaction;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.places.PlacesCommand;
import io.github.governance4j.points.claim.places.PlacesFact;
import io.github.governance4j.points.claim.places.PlacesRefusal;
import io.github.governance4j.points.claim.places.TakenPlaces;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The claims and places of a village beside its accounts, and the box of messages between them. */
final class ClaimDesk {
    private static final int MOST_ROUNDS = 400;

    private final ClaimUnderTest subject;
    private final Editions<ClaimRules> rules;
    private final Place place;
    private final VillageLife life;
    private final Streams<ClaimCommand, Claim, ClaimFact, ClaimRefusal> claims;
    private final Streams<PlacesCommand, TakenPlaces, PlacesFact, PlacesRefusal> places;
    private final List<Sent> box = new ArrayList<>();
    private final List<Handled> handled = new ArrayList<>();

    /** A message on its way. */
    record Sent(StreamId to, Command command) {}

    /** One command to a claim, what came of it, and when. */
    record Handled(Streams.Asked<ClaimCommand, Claim, ClaimFact, ClaimRefusal> asked, LocalDateTime now) {
        StreamId claim() {
            return asked.stream();
        }

        ClaimCommand command() {
            return asked.command();
        }

        boolean isAccepted() {
            return asked.decision().isAccepted();
        }

        List<ClaimFact> facts() {
            return asked.facts();
        }
    }

    ClaimDesk(ClaimUnderTest subject, VillageLife life) {
        this.subject = subject;
        this.rules = subject.claimRules();
        this.place = subject.place();
        this.life = life;
        this.claims = new Streams<>(subject.claiming());
        this.places = new Streams<>(subject.places());
    }

    void ask(StreamId claim, ClaimCommand command) {
        claims.ask(claim, command).ifPresent(one -> {
            handled.add(new Handled(one, life.now()));
            post(subject.toAccounts(), claim, one.first(), one.facts());
            post(subject.toPlaces(), claim, one.first(), one.facts());
        });
    }

    private void ask(StreamId stream, PlacesCommand command) {
        places.ask(stream, command).ifPresent(one -> post(subject.fromPlaces(), stream, one.first(), one.facts()));
    }

    /** What an account tells the claims of what was asked of it. */
    void heard(Streams.Asked<LedgerCommand, Account, LedgerFact, PointsRefusal> one) {
        post(subject.fromAccounts(), one.stream(), one.first(), one.facts());
        one.decision()
                .fold(
                        ok -> Optional.<Reaction.Sent<ClaimCommand>>empty(),
                        no -> EntryReaction.refused(one.command(), no.reason()))
                .ifPresent(told -> box.add(new Sent(told.to(), told.command())));
    }

    private <E, C extends Command> void post(Reaction<E, C> reaction, StreamId from, long first, List<E> facts) {
        long sequence = first;
        for (E fact : facts) {
            reaction.on(from, sequence, fact).forEach(sent -> box.add(new Sent(sent.to(), sent.command())));
            sequence++;
        }
    }

    /** Delivers one message, any of those on their way; one in three is left in the box, and so comes again. */
    void deliver(int which, int also) {
        if (!box.isEmpty()) {
            int at = which % box.size();
            Sent sent = also % 3 == 0 ? box.get(at) : box.remove(at);
            deliver(sent);
        }
    }

    private void deliver(Sent sent) {
        if (sent.command() instanceof LedgerCommand command) {
            life.ask(sent.to(), command);
        } else if (sent.command() instanceof PlacesCommand command) {
            ask(sent.to(), command);
        } else if (sent.command() instanceof ClaimCommand command) {
            ask(sent.to(), command);
        }
    }

    /** The next thing that falls due on a claim by then, if any does. */
    Optional<Map.Entry<StreamId, Due<ClaimCommand>>> due(LocalDateTime until) {
        Map<StreamId, Due<ClaimCommand>> due = new TreeMap<>();
        claims.streams()
                .forEach(claim -> claims.due(claim)
                        .filter(one -> !one.at().isAfter(until))
                        .ifPresent(one -> due.put(claim, one)));
        return due.entrySet().stream()
                .min((one, other) ->
                        one.getValue().at().compareTo(other.getValue().at()));
    }

    /** Everything on its way arrives, and what that sends; the newest first, or the oldest. */
    void settle(boolean newestFirst) {
        for (int i = 0; i < MOST_ROUNDS && !box.isEmpty(); i++) {
            deliver(box.remove(newestFirst ? box.size() - 1 : 0));
        }
    }

    boolean isQuiet() {
        return box.isEmpty();
    }

    List<StreamId> claims() {
        return claims.streams();
    }

    Claim claim(StreamId claim) {
        return claims.state(claim);
    }

    List<ClaimFact> facts(StreamId claim) {
        return claims.stored(claim).stream()
                .map(StoredFact::fact)
                .map(ClaimFact.class::cast)
                .toList();
    }

    List<StreamId> places() {
        return places.streams();
    }

    TakenPlaces taken(StreamId stream) {
        return places.state(stream);
    }

    List<PlacesFact> placesFacts(StreamId stream) {
        return places.stored(stream).stream()
                .map(StoredFact::fact)
                .map(PlacesFact.class::cast)
                .toList();
    }

    /** Everything asked of the claims, in order. */
    List<Handled> handled() {
        return handled;
    }

    Editions<ClaimRules> rules() {
        return rules;
    }

    Place place() {
        return place;
    }
}
