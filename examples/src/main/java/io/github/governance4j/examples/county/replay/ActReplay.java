package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.book.FirstFew;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.log.Act;
import io.github.governance4j.examples.county.log.CsvLog;
import io.github.governance4j.examples.county.log.LogForm;
import io.github.governance4j.examples.county.log.LogRows;
import io.github.governance4j.examples.county.log.Survey;
import io.github.governance4j.examples.county.report.DecisionsCsv;
import io.github.governance4j.examples.county.report.Source;
import io.github.governance4j.examples.county.rulings.Correction;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.rulings.RulingRow;
import io.github.governance4j.rulebook.csv.Columns;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A log of acts decided (操作登记簿重放), whatever the acts are about: that is up to a {@link Court}. The log is read twice and never held, once for
 * ids that may stand twice and once for the decisions; a court may read it once more.
 *
 * @param <E> the rows
 */
final class ActReplay<E extends Act> implements LogKind {
    private final Reading reading;
    private final Court<E> court;

    ActReplay(Console console, Court<E> court) {
        this.reading = new Reading(console, court.surveyed(), court.form().stream());
        this.court = court;
    }

    @Override
    public boolean isReadable(Path log, Consumer<Problem> tell) {
        Optional<String> lacks = court.lacks();
        if (lacks.isPresent()) {
            tell.accept(Reading.without(lacks.get(), court.rulebook(), log));
            return false;
        }
        return LogFile.parts(log).stream().allMatch(part -> CsvLog.isReadable(court.columns(part), part, tell));
    }

    @Override
    public Outcome decide(Path log, DecisionsCsv decisions, Telling telling) throws IOException {
        court.begin();
        List<Path> parts = LogFile.parts(log);
        Survey survey = reading.survey(parts);
        Writing writing = new Writing(reading, decisions, new Minutes(), telling);
        Hearing<E> hearing = court.open(entry -> survey.mayRepeat(entry.stream().value(), entry.id()), writing);
        Optional<String> digest;
        try (LogRows<E> rows = court.rows(parts, telling)) {
            digest = reading.each(rows, survey, hearing::take, telling);
            hearing.close();
        }
        Source source = new Source(court.rulebook(), String.valueOf(log.getFileName()), Optional.empty());
        Findings findings = hearing.findings(new Made(source, parts, writing.minutes(), telling.errors()));
        boolean isSame = digest.isPresent()
                && digest.equals(survey.digest())
                && findings.readAgain().map(digest.get()::equals).orElse(true);
        return new Decided(findings, isSame ? digest : Optional.empty());
    }

    /**
     * Rules under which rows of one kind are decided (裁量).
     *
     * @param <E> the rows
     */
    interface Court<E extends Act> {
        /** What a log looks like. */
        LogForm form();

        /** Says what is to be said before anything is decided. */
        default void begin() {}

        /** The rulebook's name. */
        String rulebook();

        /** The problem that the rulebook says nothing of what such logs are about; empty if it does. */
        Optional<String> lacks();

        /** The rows of a log. */
        LogRows<E> rows(List<Path> parts, Consumer<Problem> tell);

        /** The columns of one of its files. */
        default Columns columns(Path part) {
            return form().columns();
        }

        /** The columns all its files have. */
        default Columns surveyed() {
            return form().columns();
        }

        /** Begins to decide rows, of which those may stand again for which it is said. */
        Hearing<E> open(Predicate<E> mayRepeat, Writing writing);
    }

    /**
     * Rows being decided.
     *
     * @param <E> the rows
     */
    interface Hearing<E> {
        /** Takes one row. */
        void take(E entry);

        /** Does what has become due by the last record of the log. */
        void close();

        /** What came of it all; may read the log once more. */
        Findings findings(Made made) throws IOException;
    }

    /** What the result files other than {@code decisions.csv} tell. */
    interface Findings {
        /** The digest of the log where it was read once more. */
        default Optional<String> readAgain() {
            return Optional.empty();
        }

        /** Writes {@code result.json}. */
        void result(Writer to) throws IOException;

        /** Writes {@code report.html}. */
        void report(Writer to) throws IOException;

        /** Says in a line or two what came of it. */
        void sumUp(Console console);
    }

    /**
     * What findings are made from.
     *
     * @param source the rulebook's and the log's name
     * @param parts the files of the log
     * @param minutes what was decided, counted
     * @param faults rows that were not
     */
    record Made(Source source, List<Path> parts, Minutes minutes, FirstFew<Problem> faults) {}

    /** Writes down each decision as it is made, and counts it. */
    record Writing(Reading reading, DecisionsCsv decisions, Minutes minutes, Telling telling) {
        void ruled(Ruling<?> ruling) {
            decisions.write(RulingRow.of(ruling));
            minutes.add(ruling);
        }

        void judged(Judged judged) {
            decisions.write(judged);
        }

        void corrected(Correction correction) {
            minutes.add(correction);
        }

        void repeated(Act entry) {
            minutes.add(entry);
        }

        void contradicted(Act entry, Act first) {
            telling.accept(reading.contradiction(entry, first));
        }
    }

    private record Decided(Findings findings, Optional<String> digest) implements Outcome {
        @Override
        public void result(Writer to) throws IOException {
            findings.result(to);
        }

        @Override
        public void report(Writer to) throws IOException {
            findings.report(to);
        }

        @Override
        public void sumUp(Console console) {
            findings.sumUp(console);
        }
    }
}
