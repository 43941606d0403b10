package io.github.governance4j.store.jdbc.faults;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.Outcome;
import io.github.governance4j.core.store.Proposal;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.store.jdbc.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Asks until there is an answer, as a host would: again after a conflict, again when the database says so. */
final class Clerk {
    private final EventStore store;
    private final Function<List<Append>, List<Appended>> batch;
    private final Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> desk;

    Clerk(EventStore store, Function<List<Append>, List<Appended>> batch) {
        this.store = store;
        this.batch = batch;
        desk = Village.desk(store);
    }

    /** A random thing to ask for among some accounts. */
    static Ask any(String id, String group, int accounts, Random random) {
        Ask.Form form = Ask.FORMS.get(random.nextInt(3));
        int several = switch (form) {
            case ALONE -> 1;
            case TOGETHER -> 2;
            case EACH -> 4;
        };
        List<StreamId> streams = random.ints(0, accounts)
                .distinct()
                .limit(several)
                .mapToObj(number -> Village.account(group, number))
                .toList();
        return new Ask(new CommandId(id), form, streams);
    }

    /** Returns when it was acknowledged, now or before. */
    void handle(Ask ask) {
        while (true) {
            try {
                if (once(ask)) {
                    return;
                }
            } catch (StoreException e) {
                if (e.kind() != StoreException.Kind.RETRY) {
                    throw e;
                }
            }
        }
    }

    private boolean once(Ask ask) {
        return switch (ask.form()) {
            case ALONE -> alone(ask);
            case TOGETHER -> together(ask);
            case EACH -> each(ask);
        };
    }

    private boolean alone(Ask ask) {
        Outcome<LedgerFact, PointsRefusal> outcome = desk.handle(ask.accounts().get(0), Village.deed(ask.id()));
        return outcome.fold(
                decided -> {
                    requireAccepted(ask, decided.decision().isAccepted());
                    return true;
                },
                repeated -> true,
                contended -> false);
    }

    private boolean together(Ask ask) {
        List<Append> appends = new ArrayList<>();
        for (StreamId account : ask.accounts()) {
            Proposal<LedgerFact, PointsRefusal> proposal = desk.propose(account, Village.deed(ask.id()));
            if (store.explanation(account, ask.id()).isPresent()) {
                return true;
            }
            requireAccepted(ask, proposal.append().isPresent());
            appends.add(proposal.append().orElseThrow());
        }
        return store.append(appends).fold(done -> true, conflict -> false, repeated -> true);
    }

    private boolean each(Ask ask) {
        List<Append> appends = new ArrayList<>();
        for (StreamId account : ask.accounts()) {
            Proposal<LedgerFact, PointsRefusal> proposal = desk.propose(account, Village.deed(ask.id()));
            if (store.explanation(account, ask.id()).isEmpty()) {
                requireAccepted(ask, proposal.append().isPresent());
                appends.add(proposal.append().orElseThrow());
            }
        }
        return appends.isEmpty()
                || batch.apply(appends).stream()
                        .allMatch(one -> one.<Boolean>fold(done -> true, conflict -> false, repeated -> true));
    }

    private static void requireAccepted(Ask ask, boolean accepted) {
        if (!accepted) {
            throw new IllegalStateException("every deed of this village is accepted: " + ask);
        }
    }
}
