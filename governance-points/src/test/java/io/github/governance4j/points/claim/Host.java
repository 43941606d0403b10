package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.places.Places;
import io.github.governance4j.points.claim.places.PlacesCommand;
import io.github.governance4j.points.claim.places.PlacesFact;
import io.github.governance4j.points.claim.places.TakenPlaces;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A host in a few lines: keeps the facts of each stream, remembers ids, and delivers what follows, as often as it is told to. */
final class Host {
    private final Claiming claiming;
    private final Ledger ledger = Ledger.over(Hamlet.catalogues());
    private final Places places = Places.decider();
    private final Map<StreamId, List<ClaimFact>> claims = new HashMap<>();
    private final Map<StreamId, List<LedgerFact>> accounts = new HashMap<>();
    private final Map<StreamId, List<PlacesFact>> taken = new HashMap<>();
    private final Set<List<Object>> done = new HashSet<>();
    private final Deque<Runnable> mail = new ArrayDeque<>();
    private boolean holdsMail;

    Host(ClaimRules rules) {
        this.claiming =
                Claiming.over(Hamlet.editions(rules), Hamlet.catalogues(), Hamlet.place(), WorkCalendar.china());
    }

    Host(Claiming claiming) {
        this.claiming = claiming;
    }

    Claiming claiming() {
        return claiming;
    }

    /** From now on what follows waits until {@link #deliver}. */
    Host holdMail() {
        holdsMail = true;
        return this;
    }

    /** Delivers everything, and all of it a second time. */
    void deliver() {
        holdsMail = false;
        while (!mail.isEmpty()) {
            mail.removeFirst().run();
        }
    }

    Claim claim(String id) {
        return claiming.replay(facts(id));
    }

    List<ClaimFact> facts(String id) {
        return claims.getOrDefault(new StreamId(id), List.of());
    }

    Account account() {
        return ledger.replay(accounts.getOrDefault(Hamlet.ACCOUNT, List.of()));
    }

    List<LedgerFact> entries() {
        return accounts.getOrDefault(Hamlet.ACCOUNT, List.of());
    }

    TakenPlaces places(StreamId stream) {
        return places.replay(taken.getOrDefault(stream, List.of()));
    }

    Set<StreamId> placeStreams() {
        return taken.keySet();
    }

    Decision<ClaimFact, ClaimRefusal> declare(Declaration made, Stamp stamp) {
        List<Seen<Likeness>> like = new ArrayList<>();
        claims.forEach((stream, facts) -> {
            if (!stream.equals(made.claim().stream())) {
                claiming.replay(facts).likeness().ifPresent(one -> like.add(new Seen<>(stream, facts.size(), one)));
            }
        });
        return ask(made.claim().value(), new DeclaringCommand.Declare(stamp, made, like));
    }

    Decision<ClaimFact, ClaimRefusal> ask(String claim, ClaimCommand command) {
        Decision<ClaimFact, ClaimRefusal> decision = claim(new StreamId(claim), command);
        if (!holdsMail) {
            deliver();
        }
        return decision;
    }

    /** Delivers everything, and all of it a second time; what was sent last comes first. */
    void deliverNewestFirst() {
        holdsMail = false;
        while (!mail.isEmpty()) {
            mail.removeLast().run();
        }
    }

    /** Asks the account itself; what follows waits. */
    void onAccountOnly(LedgerCommand command) {
        ledger(new Reaction.Sent<>(Hamlet.ACCOUNT, command));
    }

    /** Asks the account itself. */
    void onAccount(LedgerCommand command) {
        ledger(new Reaction.Sent<>(Hamlet.ACCOUNT, command));
        deliver();
    }

    /** Sends every timer that falls due up to a moment. */
    void passTime(String claim, String until) {
        for (int i = 0; i < 10_000; i++) {
            var due = claiming.due(claim(claim)).filter(next -> !next.at().isAfter(LocalDateTime.parse(until)));
            if (due.isEmpty()) {
                return;
            }
            Decision<ClaimFact, ClaimRefusal> decision = ask(claim, due.get().command());
            if (!decision.isAccepted() || decision.facts().isEmpty()) {
                throw new AssertionError("what is due does nothing: " + due + " " + decision);
            }
        }
        throw new AssertionError("it never comes to rest");
    }

    private Decision<ClaimFact, ClaimRefusal> claim(StreamId stream, ClaimCommand command) {
        return handle(stream, command, claiming, claims, (sequence, fact) -> {
            for (Reaction.Sent<LedgerCommand> sent : new ClaimReaction().on(stream, sequence, fact)) {
                mail.add(() -> ledger(sent));
                mail.add(() -> ledger(sent));
            }
            for (Reaction.Sent<PlacesCommand> sent : ClaimReaction.places().on(stream, sequence, fact)) {
                mail.add(() -> places(sent));
                mail.add(() -> places(sent));
            }
        });
    }

    private void ledger(Reaction.Sent<LedgerCommand> sent) {
        Decision<LedgerFact, PointsRefusal> decision = handle(
                sent.to(),
                sent.command(),
                ledger,
                accounts,
                (sequence, fact) -> new EntryReaction()
                        .on(sent.to(), sequence, fact)
                        .forEach(back -> {
                            mail.add(() -> claim(back.to(), back.command()));
                            mail.add(() -> claim(back.to(), back.command()));
                        }));
        decision.fold(
                ok -> true,
                no -> EntryReaction.refused(sent.command(), no.reason())
                        .map(back -> mail.add(() -> claim(back.to(), back.command())))
                        .orElse(false));
    }

    private void places(Reaction.Sent<PlacesCommand> sent) {
        handle(
                sent.to(),
                sent.command(),
                places,
                taken,
                (sequence, fact) -> new PlaceReaction()
                        .on(sent.to(), sequence, fact)
                        .forEach(back -> {
                            mail.add(() -> claim(back.to(), back.command()));
                            mail.add(() -> claim(back.to(), back.command()));
                        }));
    }

    /** What follows from a fact. */
    private interface Follows<E> {
        void from(long sequence, E fact);
    }

    private <C extends Command, S, E, R extends Enum<R>> Decision<E, R> handle(
            StreamId stream, C command, Decider<C, S, E, R> decider, Map<StreamId, List<E>> all, Follows<E> follows) {
        List<E> before = all.computeIfAbsent(stream, any -> new ArrayList<>());
        CommandId id = command.stamp().id();
        if (done.contains(List.of(stream, id))) {
            return Decision.accepted(
                    List.of(),
                    ClaimWhy.TICK.says(true).moment(command.stamp().happened()).build());
        }
        Decision<E, R> decision = decider.decide(command, decider.replay(before));
        if (decision.isAccepted()) {
            done.add(List.of(stream, id));
            for (E fact : decision.facts()) {
                before.add(fact);
                follows.from(before.size(), fact);
            }
        }
        return decision;
    }
}
