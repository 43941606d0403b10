package io.github.governance4j.testkit.points.laws;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.Waiting;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.ledger.AccountHistory;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.testkit.points.PointsCase;
import io.github.governance4j.testkit.points.Printing;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** A sound ledger with a fault in what stands about it: store, history, printing, generator. Nested for the same reason. */
final class BrokenSurroundings {
    private BrokenSurroundings() {}

    static class ForgetsWhichCommandsItHasSeen implements BrokenLedgers.Village {
        @Override
        public EventStore store() {
            return new Forgetful();
        }
    }

    static class LearnsOfThingsADayLate implements BrokenLedgers.Village {
        @Override
        public AccountHistory history(List<StoredFact> facts) {
            return AccountHistory.of(restamped(
                    facts,
                    stamp -> new Stamp(
                            stamp.id(), stamp.happened(), stamp.recorded().plusDays(1), stamp.by())));
        }
    }

    static class TakesTheDayOfTheRecordForTheDayOfTheDeed implements BrokenLedgers.Village {
        @Override
        public AccountHistory history(List<StoredFact> facts) {
            return AccountHistory.of(
                    restamped(facts, stamp -> new Stamp(stamp.id(), stamp.recorded(), stamp.recorded(), stamp.by())));
        }
    }

    static class PrintsTheItemsWithoutTheTerms implements BrokenLedgers.Village {
        @Override
        public Optional<Printing> printing() {
            Map<String, Catalogue> shelf = new HashMap<>();
            return Optional.of(new Printing(
                    catalogue -> {
                        shelf.put(catalogue.items().toString(), Catalogue.of(catalogue.items()));
                        return catalogue.items().toString();
                    },
                    text -> Optional.ofNullable(shelf.get(text)).orElseThrow()));
        }
    }

    static class AsksForOneThingOnly implements BrokenLedgers.Village {
        @Override
        @Provide
        public Arbitrary<PointsCase> cases() {
            return BrokenLedgers.Village.super
                    .cases()
                    .map(given -> new PointsCase(given.editions(), given.steps().subList(0, 1)));
        }
    }

    static class NeverReversesAnything implements BrokenLedgers.Village {
        @Override
        @Provide
        public Arbitrary<PointsCase> cases() {
            return BrokenLedgers.Village.super
                    .cases()
                    .map(given -> new PointsCase(
                            given.editions(),
                            given.steps().stream()
                                    .filter(step -> step.command()
                                            .filter(LedgerCommand.Reverse.class::isInstance)
                                            .isEmpty())
                                    .toList()));
        }
    }

    private static List<StoredFact> restamped(List<StoredFact> facts, UnaryOperator<Stamp> how) {
        return facts.stream()
                .map(kept -> new StoredFact(kept.sequence(), how.apply(kept.stamp()), kept.fact()))
                .toList();
    }

    private static final class Forgetful implements EventStore {
        private final EventStore kept = new InMemoryEventStore();
        private int appends;

        @Override
        public List<StoredFact> load(StreamId stream) {
            return kept.load(stream);
        }

        @Override
        public Appended append(List<Append> asked) {
            return kept.append(asked.stream().map(this::renamed).toList());
        }

        private Append renamed(Append one) {
            Stamp stamp = one.stamp();
            CommandId fresh = new CommandId(stamp.id() + "-" + ++appends);
            return new Append(
                    one.kind(),
                    one.stream(),
                    one.expectedVersion(),
                    new Stamp(fresh, stamp.happened(), stamp.recorded(), stamp.by()),
                    one.facts(),
                    one.explanation(),
                    one.due(),
                    one.row());
        }

        @Override
        public Optional<Explanation> explanation(StreamId stream, CommandId command) {
            return kept.explanation(stream, command);
        }

        @Override
        public List<Waiting> dueBefore(String kind, LocalDateTime moment, int limit) {
            return kept.dueBefore(kind, moment, limit);
        }

        @Override
        public Map<String, String> row(StreamId stream) {
            return kept.row(stream);
        }
    }
}
