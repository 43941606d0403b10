package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.book.Taken;
import io.github.governance4j.examples.county.book.Tally;
import io.github.governance4j.examples.county.book.VillageBook;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.deeds.DeedLog;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.examples.county.log.CsvLog;
import io.github.governance4j.examples.county.log.Stages;
import io.github.governance4j.examples.county.log.Survey;
import io.github.governance4j.examples.county.report.DecisionsCsv;
import io.github.governance4j.examples.county.report.ReportPage;
import io.github.governance4j.examples.county.report.Result;
import io.github.governance4j.examples.county.report.ResultJson;
import io.github.governance4j.examples.county.report.Source;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Deeds decided under a catalogue of points (事迹重放). The log is read twice and never held. */
public final class DeedReplay implements LogKind {
    private final Console console;
    private final Rulebook rulebook;
    private final Optional<Source.Generated> generated;
    private final Listener listener;
    private final Stages stages;

    /**
     * Not yet begun.
     *
     * @param console hears of progress
     * @param rulebook the rulebook
     * @param generated how the log was generated, if it was
     * @param listener hears of every row
     */
    public DeedReplay(Console console, Rulebook rulebook, Optional<Source.Generated> generated, Listener listener) {
        this(console, rulebook, generated, listener, Stages.onThisMachine());
    }

    DeedReplay(
            Console console,
            Rulebook rulebook,
            Optional<Source.Generated> generated,
            Listener listener,
            Stages stages) {
        this.console = console;
        this.rulebook = rulebook;
        this.generated = generated;
        this.listener = listener;
        this.stages = stages;
    }

    @Override
    public boolean isReadable(Path log, Consumer<Problem> tell) {
        return CsvLog.isReadable(DeedLog.COLUMNS, log, tell);
    }

    @Override
    public Outcome decide(Path log, DecisionsCsv decisions, Telling telling) throws IOException {
        LeftOutLines.print(console, rulebook);
        Survey survey = survey(log);
        Tally tally = new Tally(rulebook.points());
        Lapses lapses = new Lapses();
        VillageBook book = new VillageBook(
                rulebook.points(), entry -> survey.mayRepeat(entry.account().value(), entry.id()), lapses);
        Optional<String> digest = decide(log, survey, book, lapses, new Heard(tally, decisions, telling));
        Source source = new Source(rulebook.name(), String.valueOf(log.getFileName()), generated);
        return new Decided(
                new Result(source, rulebook, book, tally, telling.errors()),
                digest.filter(read -> survey.digest().equals(Optional.of(read))));
    }

    private Survey survey(Path log) throws IOException {
        Progress progress = new Progress(console, "预读", "surveyed");
        Survey survey = Survey.of(DeedLog.COLUMNS, "account", List.of(log), rows -> progress.at(rows, 0));
        console.progressEnds();
        return survey;
    }

    /** Reads, decides and writes, a batch at a time: each may be at another batch than the others. */
    private Optional<String> decide(Path log, Survey survey, VillageBook book, Lapses lapses, Heard heard)
            throws IOException {
        Progress progress = new Progress(console, "已处理", "decided");
        AtomicLong rows = new AtomicLong();
        Faults faults = new Faults(heard.telling);
        try (DeedLog deeds = DeedLog.open(log, faults)) {
            Consumer<DeedBatch> read = batch -> {
                faults.to = batch::tell;
                batch.read(deeds);
            };
            Consumer<DeedBatch> decide = batch -> {
                lapses.to = batch::lapsed;
                batch.decide(book);
            };
            Consumer<DeedBatch> write = batch -> {
                batch.tell(heard, heard.telling);
                progress.at(rows.addAndGet(batch.size()), survey.rows());
            };
            stages.run(DeedBatch::new, List.of(read, decide, write), DeedBatch::isLast);
            console.progressEnds();
            lapses.to = heard;
            book.close();
            return deeds.digest();
        }
    }

    /** Where to tell of faults found while rows are read. */
    private static final class Faults implements Consumer<Problem> {
        private Consumer<Problem> to;

        Faults(Consumer<Problem> to) {
            this.to = to;
        }

        @Override
        public void accept(Problem problem) {
            to.accept(problem);
        }
    }

    /** Where to tell what accounts do by themselves while rows are decided. */
    private static final class Lapses implements BiConsumer<StreamId, Decision<LedgerFact, PointsRefusal>> {
        private BiConsumer<StreamId, Decision<LedgerFact, PointsRefusal>> to = (account, decision) -> {};

        @Override
        public void accept(StreamId account, Decision<LedgerFact, PointsRefusal> decision) {
            to.accept(account, decision);
        }
    }

    /** Adds up and writes down what came of the rows. */
    private final class Heard implements DeedBatch.Hearer {
        private final Tally tally;
        private final DecisionsCsv decisions;
        private final Telling telling;

        Heard(Tally tally, DecisionsCsv decisions, Telling telling) {
            this.tally = tally;
            this.decisions = decisions;
            this.telling = telling;
        }

        @Override
        public void accept(StreamId account, Decision<LedgerFact, PointsRefusal> decision) {
            tally.add(account, decision);
            listener.lapsed(account, decision.explanation());
        }

        @Override
        public void took(Entry entry, Taken taken) {
            Optional<Judged> judged = taken.fold(
                    Optional::of,
                    repeated -> {
                        tally.add(repeated.entry());
                        return Optional.empty();
                    },
                    contradicted -> {
                        telling.accept(contradiction(contradicted));
                        return Optional.empty();
                    });
            judged.ifPresent(one -> {
                decisions.write(one);
                tally.add(one);
            });
            listener.took(entry, taken);
        }
    }

    private static Problem contradiction(Taken.Contradicted row) {
        return Problem.error(row.entry().at(), "REPEATED_WITH_OTHER_CONTENT")
                .with("found", row.entry().id())
                .with("account", row.entry().account().value())
                .with("line", row.first().at().line())
                .about(row.entry().item());
    }

    private record Decided(Result all, Optional<String> digest) implements Outcome {
        @Override
        public void result(Writer to) {
            ResultJson.write(all, to);
        }

        @Override
        public void report(Writer to) throws IOException {
            ReportPage.write(all, to);
        }

        @Override
        public void sumUp(Console console) {
            Summary.print(console, all);
        }
    }
}
