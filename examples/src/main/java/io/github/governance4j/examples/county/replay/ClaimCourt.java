package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.book.Tally;
import io.github.governance4j.examples.county.claimed.ClaimPage;
import io.github.governance4j.examples.county.claimed.ClaimResult;
import io.github.governance4j.examples.county.claimed.ClaimResultJson;
import io.github.governance4j.examples.county.claimed.Courses;
import io.github.governance4j.examples.county.claimed.HallSums;
import io.github.governance4j.examples.county.claims.HallLog;
import io.github.governance4j.examples.county.claims.HallRow;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.deeds.DeedLog;
import io.github.governance4j.examples.county.hall.Hall;
import io.github.governance4j.examples.county.hall.HallRules;
import io.github.governance4j.examples.county.hall.Key;
import io.github.governance4j.examples.county.log.LogForm;
import io.github.governance4j.examples.county.log.LogRows;
import io.github.governance4j.examples.county.report.Result;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.csv.Columns;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Deeds, claims and objections decided under a village's rules (申报裁量). */
final class ClaimCourt implements ActReplay.Court<HallRow> {
    private final Console console;
    private final Rulebook rulebook;

    ClaimCourt(Console console, Rulebook rulebook) {
        this.console = console;
        this.rulebook = rulebook;
    }

    @Override
    public void begin() {
        LeftOutLines.print(console, rulebook);
    }

    @Override
    public LogForm form() {
        return HallLog.FORM;
    }

    @Override
    public Columns columns(Path part) {
        return HallLog.isOfActs(part) ? HallLog.FORM.columns() : DeedLog.COLUMNS;
    }

    @Override
    public Columns surveyed() {
        return HallLog.COMMON;
    }

    @Override
    public String rulebook() {
        return rulebook.name();
    }

    /** A rulebook without claims still has accounts, and what is decided on them can be objected to. */
    @Override
    public Optional<String> lacks() {
        return Optional.empty();
    }

    @Override
    public LogRows<HallRow> rows(List<Path> parts, Consumer<Problem> tell) {
        return HallLog.open(parts, tell);
    }

    @Override
    public ActReplay.Hearing<HallRow> open(Predicate<HallRow> mayRepeat, ActReplay.Writing writing) {
        Heard heard = new Heard(writing, new Tally(rulebook.points()), new HallSums(), new Courses());
        Hall hall = new Hall(new HallRules(rulebook), mayRepeat, heard);
        return new ActReplay.Hearing<>() {
            @Override
            public void take(HallRow entry) {
                hall.take(entry);
            }

            @Override
            public void close() {
                hall.close();
            }

            @Override
            public ActReplay.Findings findings(ActReplay.Made made) {
                heard.sums.close(hall);
                Result points = new Result(
                        made.source(),
                        rulebook,
                        new Result.Standing(hall.accounts(), hall.until()),
                        heard.tally,
                        made.faults());
                return new Findings(new ClaimResult(points, rulebook, made.minutes(), heard.sums, hall, heard.courses));
            }
        };
    }

    private record Heard(ActReplay.Writing writing, Tally tally, HallSums sums, Courses courses) implements Hall.Heard {
        @Override
        public void judged(Judged one) {
            writing.judged(one);
            tally.add(one);
            courses.add(one);
        }

        @Override
        public void ruled(Ruling<?> ruling) {
            writing.ruled(ruling);
            courses.add(ruling);
            List<LedgerFact> lapsed = ruling.facts().stream()
                    .filter(LedgerFact.LotsLapsed.class::isInstance)
                    .map(LedgerFact.class::cast)
                    .toList();
            if (!lapsed.isEmpty()) {
                tally.add(ruling.stream(), ruling.why(), lapsed);
            }
        }

        @Override
        public void recorded(Key key, long number, Stamp stamp, Object fact) {
            sums.hear(key, stamp, fact);
        }

        @Override
        public void repeated(HallRow row) {
            writing.repeated(row);
        }

        @Override
        public void contradicted(HallRow row, HallRow first) {
            writing.contradicted(row, first);
        }
    }

    private record Findings(ClaimResult all) implements ActReplay.Findings {
        @Override
        public void result(Writer to) {
            ClaimResultJson.write(all, to);
        }

        @Override
        public void report(Writer to) throws IOException {
            ClaimPage.write(all, to);
        }

        @Override
        public void sumUp(Console console) {
            ClaimSummary.print(console, all);
        }
    }
}
