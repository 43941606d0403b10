package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.book.Taken;
import io.github.governance4j.examples.county.book.Tally;
import io.github.governance4j.examples.county.book.VillageBook;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.deeds.DeedLog;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.examples.county.log.CsvLog;
import io.github.governance4j.examples.county.log.Survey;
import io.github.governance4j.examples.county.report.DecisionsCsv;
import io.github.governance4j.examples.county.report.ReportPage;
import io.github.governance4j.examples.county.report.Result;
import io.github.governance4j.examples.county.report.ResultJson;
import io.github.governance4j.examples.county.report.Source;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Deeds decided under a catalogue of points (事迹重放). The log is read twice and never held. */
public final class DeedReplay implements LogKind {
    private static final int ROWS_PER_LOOK = 4096;

    private final Console console;
    private final Rulebook rulebook;
    private final Optional<Source.Generated> generated;
    private final Listener listener;

    /**
     * Not yet begun.
     *
     * @param console hears of progress
     * @param rulebook the rulebook
     * @param generated how the log was generated, if it was
     * @param listener hears of every row
     */
    public DeedReplay(Console console, Rulebook rulebook, Optional<Source.Generated> generated, Listener listener) {
        this.console = console;
        this.rulebook = rulebook;
        this.generated = generated;
        this.listener = listener;
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
        VillageBook book = new VillageBook(
                rulebook.points(),
                entry -> survey.mayRepeat(entry.account().value(), entry.id()),
                (account, decision) -> {
                    tally.add(account, decision);
                    listener.lapsed(account, decision.explanation());
                });
        Optional<String> digest = decide(log, survey, book, tally, decisions, telling);
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

    private Optional<String> decide(
            Path log, Survey survey, VillageBook book, Tally tally, DecisionsCsv decisions, Telling telling)
            throws IOException {
        Progress progress = new Progress(console, "已处理", "decided");
        try (DeedLog deeds = DeedLog.open(log, telling)) {
            long rows = 0;
            for (Optional<Entry> entry = deeds.next(); entry.isPresent(); entry = deeds.next()) {
                take(entry.get(), book, tally, decisions, telling);
                if (++rows % ROWS_PER_LOOK == 0) {
                    progress.at(rows, survey.rows());
                }
            }
            console.progressEnds();
            book.close();
            return deeds.digest();
        }
    }

    private void take(Entry entry, VillageBook book, Tally tally, DecisionsCsv decisions, Telling telling) {
        Taken taken = book.take(entry);
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
