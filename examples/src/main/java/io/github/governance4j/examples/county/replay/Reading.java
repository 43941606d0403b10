package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.log.Act;
import io.github.governance4j.examples.county.log.LogRows;
import io.github.governance4j.examples.county.log.Survey;
import io.github.governance4j.rulebook.csv.Columns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a log of acts is gone through (通读): once for ids that may stand twice, and then row by row.
 *
 * @param console hears of progress
 * @param columns the columns all its files have
 * @param stream the one that says what was acted on
 */
record Reading(Console console, Columns columns, String stream) {
    private static final int ROWS_PER_LOOK = 4096;

    Survey survey(List<Path> parts) throws IOException {
        Progress progress = new Progress(console, "预读", "surveyed");
        Survey survey = Survey.of(columns, stream, parts, rows -> progress.at(rows, 0));
        console.progressEnds();
        return survey;
    }

    /** Hands on every row; answers the digest of the log. */
    <E extends Act> Optional<String> each(LogRows<E> log, Survey survey, Consumer<E> take, Consumer<Problem> telling)
            throws IOException {
        Progress progress = new Progress(console, "已处理", "decided");
        long rows = 0;
        Arrivals arrivals = new Arrivals();
        for (Optional<E> entry = log.next(); entry.isPresent(); entry = log.next()) {
            arrivals.see(entry.get());
            take.accept(entry.get());
            if (++rows % ROWS_PER_LOOK == 0) {
                progress.at(rows, survey.rows());
            }
        }
        console.progressEnds();
        arrivals.problem().ifPresent(telling);
        return log.digest();
    }

    /** That a row says something else under an id its stream had taken. */
    Problem contradiction(Act row, Act first) {
        return Problem.error(row.at(), "ACT_REPEATED_WITH_OTHER_CONTENT")
                .with("found", row.id())
                .with("matter", row.stream().value())
                .with("line", first.at().line())
                .about(row.stream().value());
    }

    /** That a rulebook says nothing about what a log is about. */
    static Problem without(String code, String rulebook, Path log) {
        return Problem.error(Position.startOf(log.toString()), code)
                .with("rulebook", rulebook)
                .with("file", log.toString());
    }
}
