package io.github.governance4j.examples.county.docket;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.late.LateCommand;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Told;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterReaction;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.matter.MatterView;
import io.github.governance4j.core.matter.Stage;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.store.Agenda;
import io.github.governance4j.examples.county.log.Repeats;
import io.github.governance4j.examples.county.matters.Action;
import io.github.governance4j.examples.county.matters.MatterEntry;
import io.github.governance4j.examples.county.rulings.Ruling;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A town's matters while a log is gone through (事项案卷): one case file for each, moved on by {@code decide} and {@code evolve}. For one
 * thread.
 *
 * <p>Rows come in the order they arrived. Before each, everything that had come due by then is done, on whatever matter, in due order, as a
 * host's timer would have done it; an agenda keeps that as cheap as what is due. A row that was recorded late changes what was told before,
 * and that is a correction on record.
 */
public final class Docket {
    /** What a matter nobody reported looks like. */
    private static final MatterView UNREPORTED =
            new MatterView(Stage.NOT_REPORTED, new CategoryId("-"), new ReceiptId("-"));

    private static final MatterReaction REACTION = new MatterReaction();

    private final LateDecider<MatterCommand, Matter, MatterFact, MatterRefusal> decider;
    private final Repeats<MatterEntry> repeats;
    private final Heard heard;
    private final Map<StreamId, CaseFile> files = new HashMap<>();
    private final Agenda<StreamId> agenda = new Agenda<>();
    private LocalDateTime until = LocalDateTime.MIN;

    /**
     * An empty docket.
     *
     * @param decider the rules, within the window in which acts may be told late
     * @param mayRepeat whether a row's id may stand in the log again for the same matter; only such rows are remembered
     * @param heard hears of decisions and corrections, as they are made
     */
    public Docket(
            LateDecider<MatterCommand, Matter, MatterFact, MatterRefusal> decider,
            Predicate<MatterEntry> mayRepeat,
            Heard heard) {
        this.decider = decider;
        this.repeats = new Repeats<>(mayRepeat);
        this.heard = heard;
    }

    /**
     * Takes one row.
     *
     * @param entry the row
     */
    public void take(MatterEntry entry) {
        passOver(entry);
        catchUp();
        if (repeats.isRepeated(entry)) {
            heard.repeated(entry);
            return;
        }
        Optional<MatterEntry> first = repeats.contradicted(entry);
        if (first.isPresent()) {
            heard.contradicted(entry, first.get());
            return;
        }
        CaseFile file = file(entry.matter());
        MatterCommand act = entry.asked().given(this::seen);
        file.asked(act.stamp().id(), entry.action());
        repeats.decided(entry, tell(file, new LateCommand.Tell<>(act), act));
    }

    /**
     * Takes note of when a row was recorded, and of nothing else in it: for going through a few matters only.
     *
     * @param entry the row
     */
    public void passOver(MatterEntry entry) {
        LocalDateTime recorded = entry.stamp().recorded();
        until = recorded.isAfter(until) ? recorded : until;
    }

    /** Does what has become due by the last record of the log. */
    public void close() {
        catchUp();
    }

    /** {@return the last moment anything was recorded at; empty for an empty log} */
    public Optional<LocalDateTime> until() {
        return until.equals(LocalDateTime.MIN) ? Optional.empty() : Optional.of(until);
    }

    /** {@return every matter the log names on which something is on record, by id} */
    public Collection<CaseFile> files() {
        Map<StreamId, CaseFile> sorted = new TreeMap<>();
        files.forEach((id, file) -> {
            if (file.told().latest().isPresent()) {
                sorted.put(id, file);
            }
        });
        return sorted.values();
    }

    private void catchUp() {
        // One at a time: what one matter does may be due again before the next.
        for (List<StreamId> next = agenda.due(until, 1); !next.isEmpty(); next = agenda.due(until, 1)) {
            StreamId matter = next.get(0);
            CaseFile file = file(matter);
            Optional<Due<LateCommand<MatterCommand>>> due = decider.due(file.told());
            if (due.isEmpty()) {
                agenda.remove(matter);
                continue;
            }
            Told<MatterCommand, Matter, MatterFact> before = file.told();
            tell(file, due.get().command(), due.get().command());
            if (file.told().equals(before)) {
                throw new IllegalStateException("bug: nothing came of what was due on " + matter + ": " + due);
            }
        }
    }

    /** Answers whether it was taken. */
    private boolean tell(CaseFile file, LateCommand<MatterCommand> command, Command act) {
        Decision<LateFact<MatterCommand, MatterFact>, MatterRefusal> decision = decider.decide(command, file.told());
        Rulings rulings = new Rulings(file, decision.explanation());
        if (!decision.isAccepted()) {
            if (command instanceof LateCommand.Tick) {
                throw new IllegalStateException(
                        "bug: refused what was due on " + file.matter() + ": " + decision.explanation());
            }
            heard.ruled(
                    rulings.refused(
                            act, decision.fold(ok -> "", no -> no.reason().name())),
                    file.told().view());
            return false;
        }
        List<LateFact<MatterCommand, MatterFact>> facts = decision.facts();
        Told<MatterCommand, Matter, MatterFact> now = decider.evolveAll(file.told(), facts);
        Optional<LocalDateTime> due = decider.due(now).map(Due::at);
        for (LateFact<MatterCommand, MatterFact> fact : facts) {
            rulings.of(fact).forEach(ruling -> heard.ruled(ruling.dueAt(due), now.view()));
            if (fact instanceof LateFact.Retold<MatterCommand, MatterFact> retold) {
                heard.corrected(file.matter(), retold, decision.explanation());
            }
            file.follow(fact);
        }
        file.stands(now, due);
        due.ifPresentOrElse(moment -> agenda.put(file.matter(), moment), () -> agenda.remove(file.matter()));
        facts.forEach(fact -> newlyTold(fact).forEach(told -> react(file, told)));
        return true;
    }

    private static Stream<MatterFact> newlyTold(LateFact<MatterCommand, MatterFact> fact) {
        return fact.match(new LateFact.Cases<>() {
            @Override
            public Stream<MatterFact> stepTold(LateFact.StepTold<MatterCommand, MatterFact> told) {
                return told.step().facts().stream();
            }

            @Override
            public Stream<MatterFact> retold(LateFact.Retold<MatterCommand, MatterFact> retold) {
                return retold.told().stream()
                        .filter(step -> !retold.dropped().contains(step))
                        .flatMap(step -> step.facts().stream());
            }

            @Override
            public Stream<MatterFact> actLapsed(LateFact.ActLapsed<MatterCommand, MatterFact> lapsed) {
                return Stream.empty();
            }
        });
    }

    /** What one matter asks of another because of a fact: reports of a duplicate go over to the matter it was joined into. */
    private void react(CaseFile file, MatterFact fact) {
        for (Reaction.Sent<MatterCommand> sent : REACTION.on(file.matter(), file.nextReaction(), fact)) {
            CaseFile to = file(sent.to());
            to.asked(sent.command().stamp().id(), Action.JOIN);
            tell(to, new LateCommand.Tell<>(sent.command()), sent.command());
        }
    }

    private CaseFile file(StreamId matter) {
        return files.computeIfAbsent(matter, id -> new CaseFile(id, decider.initial()));
    }

    private Seen<MatterView> seen(StreamId other) {
        CaseFile file = file(other);
        Matter main = file.told().view();
        return new Seen<>(other, main.version(), main.view().orElse(UNREPORTED));
    }

    /** Hears what comes of rows (旁听). */
    public interface Heard {
        /**
         * A decision was made.
         *
         * @param ruling it
         * @param after how the matter stands after the whole row
         */
        void ruled(Ruling<MatterFact> ruling, Matter after);

        /**
         * What had been told was told otherwise, because an act was told late.
         *
         * @param matter of which matter
         * @param retold what was dropped and what stands in its place
         * @param why the whole reason
         */
        default void corrected(StreamId matter, LateFact.Retold<MatterCommand, MatterFact> retold, Explanation why) {}

        /**
         * A row said again what its matter had taken, or what was refused word for word.
         *
         * @param entry the row that changed nothing
         */
        default void repeated(MatterEntry entry) {}

        /**
         * A row said something else under an id its matter had taken.
         *
         * @param entry the row that changed nothing
         * @param first the row that was taken
         */
        default void contradicted(MatterEntry entry, MatterEntry first) {}
    }
}
