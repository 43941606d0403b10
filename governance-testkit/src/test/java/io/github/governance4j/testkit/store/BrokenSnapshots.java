package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.InMemorySnapshots;
import io.github.governance4j.core.store.Opened;
import io.github.governance4j.core.store.Outcome;
import io.github.governance4j.core.store.Snapshot;
import io.github.governance4j.core.store.Snapshots;
import io.github.governance4j.core.store.StateForm;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.AccountForm;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Desks, forms and places for snapshots with one fault each. Nested, so that no build runs their suites as tests of their own. */
final class BrokenSnapshots {
    private BrokenSnapshots() {}

    /** What a desk that takes care looks at. */
    private enum Care {
        /** That what cannot be read is passed over. */
        READABLE,
        /** That the stream has come as far as the snapshot. */
        NOT_AHEAD,
        /** That it was written for this stream and version. */
        ITS_OWN,
        /** That facts came since. */
        SINCE,
        /** That keeping one may fail. */
        KEEPING,
        /** That looking for one may fail. */
        LOOKING,
        /** That one is kept at all. */
        AT_ALL,
        /** That facts known already are not read again. */
        SPARING
    }

    /** A desk written once more, in a plain way, that takes all care but one. */
    private abstract static class Careless implements Accounts {
        private final Set<Care> care = EnumSet.allOf(Care.class);

        Careless(Care... not) {
            care.removeAll(List.of(not));
        }

        @Override
        public Answering<LedgerCommand, Account> desk(EventStore store, Snapshots snapshots, int every) {
            Desk<LedgerCommand, Account, LedgerFact, PointsRefusal> plain = Desk.of(KIND, decider(), factType(), store);
            return new Answering<>() {
                @Override
                public Object handle(StreamId stream, LedgerCommand command) {
                    long before = store.load(stream).size();
                    Outcome<LedgerFact, PointsRefusal> outcome = plain.deliver(new Reaction.Sent<>(stream, command));
                    Opened<Account> after = plain.open(stream);
                    if (care.contains(Care.AT_ALL) && before / every < after.version() / every) {
                        keep(stream, after);
                    }
                    return outcome;
                }

                private void keep(StreamId stream, Opened<Account> opened) {
                    String body = mark(stream, opened.version()) + form().write(opened.state());
                    try {
                        snapshots.keep(new Snapshot(stream, opened.version(), form().name(), body));
                    } catch (IllegalStateException e) {
                        if (!care.contains(Care.KEEPING)) {
                            throw e;
                        }
                    }
                }

                @Override
                public Opened<Account> open(StreamId stream) {
                    Optional<Snapshot> kept = kept(stream);
                    if (kept.isEmpty()) {
                        return plain.open(stream);
                    }
                    long version = kept.get().version();
                    List<StoredFact> facts =
                            care.contains(Care.SPARING) ? store.loadAfter(stream, version - 1) : store.load(stream);
                    if (facts.isEmpty() && care.contains(Care.NOT_AHEAD)) {
                        return plain.open(stream);
                    }
                    Account account = account(kept.get());
                    if (account == null) {
                        return plain.open(stream);
                    }
                    long seen = version;
                    for (StoredFact fact : facts) {
                        if (fact.sequence() > version && care.contains(Care.SINCE)) {
                            account = decider().evolve(account, (LedgerFact) fact.fact());
                            seen++;
                        }
                    }
                    return new Opened<>(account, seen);
                }

                private Optional<Snapshot> kept(StreamId stream) {
                    try {
                        return snapshots
                                .latest(stream, form().name())
                                .filter(one -> !care.contains(Care.ITS_OWN)
                                        || one.body().startsWith(mark(stream, one.version())));
                    } catch (IllegalStateException e) {
                        if (!care.contains(Care.LOOKING)) {
                            throw e;
                        }
                        return Optional.empty();
                    }
                }

                private @Nullable Account account(Snapshot kept) {
                    try {
                        return form().read(kept.body().substring(kept.body().indexOf('\n') + 1));
                    } catch (IllegalArgumentException e) {
                        if (!care.contains(Care.READABLE)) {
                            throw e;
                        }
                        return null;
                    }
                }
            };
        }

        private static String mark(StreamId stream, long version) {
            return stream + " " + version + "\n";
        }
    }

    /** Takes all care; the laws hold of it. */
    static class TakesAllCare extends Careless {}

    static class FailsOnADamagedOne extends Careless {
        FailsOnADamagedOne() {
            super(Care.READABLE);
        }
    }

    static class BelievesOneThatIsAhead extends Careless {
        BelievesOneThatIsAhead() {
            super(Care.NOT_AHEAD);
        }
    }

    static class BelievesOneOfAnotherStream extends Careless {
        BelievesOneOfAnotherStream() {
            super(Care.ITS_OWN);
        }
    }

    static class ForgetsWhatCameSince extends Careless {
        ForgetsWhatCameSince() {
            super(Care.SINCE);
        }
    }

    static class FailsWhereNoneCanBeKept extends Careless {
        FailsWhereNoneCanBeKept() {
            super(Care.KEEPING);
        }
    }

    static class FailsWhereNoneCanBeFound extends Careless {
        FailsWhereNoneCanBeFound() {
            super(Care.LOOKING);
        }
    }

    static class KeepsNone extends Careless {
        KeepsNone() {
            super(Care.AT_ALL);
        }
    }

    static class ReadsEverythingAnyway extends Careless {
        ReadsEverythingAnyway() {
            super(Care.SPARING);
        }
    }

    /** Forgets how often the clock recorded a lapse; its next id is then one it had. */
    static class AFormThatForgetsTheClock implements Accounts {
        @Override
        public StateForm<Account> form() {
            return new ByHand(form -> {
                AccountForm.Sums sums = form.sums();
                return new AccountForm(
                        form.rows(),
                        form.counted(),
                        form.drawn(),
                        form.deeds(),
                        form.tallies(),
                        form.running(),
                        form.burdens(),
                        new AccountForm.Sums(
                                sums.standing(),
                                sums.base(),
                                sums.hasBase(),
                                sums.broughtBase(),
                                OptionalLong.empty(),
                                0,
                                sums.returnedOn(),
                                sums.overdue(),
                                sums.overdueThrough()));
            });
        }
    }

    /** Snapshots kept soundly, for a fault to be put on. */
    private abstract static class Place implements Accounts, Snapshots {
        Snapshots kept = new InMemorySnapshots();

        @Override
        public Snapshots freshSnapshots() {
            kept = new InMemorySnapshots();
            return this;
        }

        @Override
        public Optional<Snapshot> latest(StreamId stream, String form) {
            return kept.latest(stream, form);
        }

        @Override
        public void keep(Snapshot snapshot) {
            kept.keep(snapshot);
        }

        @Override
        public void drop(StreamId stream) {
            kept.drop(stream);
        }
    }

    static class InventsOne extends Place {
        @Override
        public Optional<Snapshot> latest(StreamId stream, String form) {
            return kept.latest(stream, form).or(() -> Optional.of(new Snapshot(stream, 1, form, "")));
        }
    }

    static class GivesAnyForm extends Place {
        private final Map<StreamId, Snapshot> any = new HashMap<>();

        @Override
        public Snapshots freshSnapshots() {
            any.clear();
            return super.freshSnapshots();
        }

        @Override
        public void keep(Snapshot snapshot) {
            any.put(snapshot.stream(), snapshot);
        }

        @Override
        public Optional<Snapshot> latest(StreamId stream, String form) {
            return Optional.ofNullable(any.get(stream));
        }

        @Override
        public void drop(StreamId stream) {
            any.remove(stream);
        }
    }

    static class KeepsTheNewestOnly extends Place {
        @Override
        public void keep(Snapshot snapshot) {
            if (kept.latest(snapshot.stream(), snapshot.form())
                    .filter(one -> one.version() > snapshot.version())
                    .isEmpty()) {
                kept.keep(snapshot);
            }
        }
    }

    static class DropsNothing extends Place {
        @Override
        public void drop(StreamId stream) {}
    }

    static class KeepsPlainLettersOnly extends Place {
        @Override
        public void keep(Snapshot snapshot) {
            String plain = snapshot.body().replaceAll("[^\\x00-\\x7f]", "?");
            kept.keep(new Snapshot(snapshot.stream(), snapshot.version(), snapshot.form(), plain));
        }
    }
}
