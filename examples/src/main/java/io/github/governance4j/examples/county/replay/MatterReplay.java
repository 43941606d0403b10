package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.docket.Docket;
import io.github.governance4j.examples.county.docket.Sums;
import io.github.governance4j.examples.county.log.ActLog;
import io.github.governance4j.examples.county.log.CsvLog;
import io.github.governance4j.examples.county.log.Survey;
import io.github.governance4j.examples.county.matters.MatterEntry;
import io.github.governance4j.examples.county.matters.MatterLog;
import io.github.governance4j.examples.county.report.DecisionsCsv;
import io.github.governance4j.examples.county.report.Source;
import io.github.governance4j.examples.county.rulings.Correction;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.rulings.RulingRow;
import io.github.governance4j.examples.county.town.Course;
import io.github.governance4j.examples.county.town.TownPage;
import io.github.governance4j.examples.county.town.TownResult;
import io.github.governance4j.examples.county.town.TownResultJson;
import io.github.governance4j.examples.county.town.TownRules;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Matters decided under a town's rules (事项重放). The log is read three times and never held: for ids that may stand twice, for the
 * decisions, and once more for the course of the most eventful matter.
 */
final class MatterReplay implements LogKind {
    private final Reading reading;
    private final Rulebook rulebook;
    private final LateDecider<MatterCommand, Matter, MatterFact, MatterRefusal> decider;

    MatterReplay(Console console, Rulebook rulebook) {
        this.reading = new Reading(console, MatterLog.STREAM);
        this.rulebook = rulebook;
        this.decider = TownRules.decider(rulebook);
    }

    @Override
    public boolean isReadable(Path log, Consumer<Problem> tell) {
        if (rulebook.matters().all().isEmpty()) {
            tell.accept(Reading.without("RULEBOOK_WITHOUT_MATTERS", rulebook.name(), log));
            return false;
        }
        return CsvLog.isReadable(MatterLog.COLUMNS, log, tell);
    }

    @Override
    public Outcome decide(Path log, DecisionsCsv decisions, Telling telling) throws IOException {
        Survey survey = reading.survey(log);
        Minutes minutes = new Minutes();
        Writing writing = new Writing(reading, decisions, minutes, telling);
        Docket docket =
                new Docket(decider, entry -> survey.mayRepeat(entry.stream().value(), entry.id()), writing);
        Optional<String> digest = decide(log, survey, docket, telling);
        Sums sums = new Sums(docket);
        Optional<Course> course = course(log, sums);
        Source source = new Source(rulebook.name(), String.valueOf(log.getFileName()), Optional.empty());
        boolean isSame = digest.isPresent()
                && digest.equals(survey.digest())
                && course.map(Course::digest).orElse(digest).equals(digest);
        return new Decided(
                new TownResult(source, rulebook, docket.until(), minutes, sums, course, telling.errors()),
                isSame ? digest : Optional.empty());
    }

    private Optional<String> decide(Path log, Survey survey, Docket docket, Telling telling) throws IOException {
        try (ActLog<MatterEntry> matters = MatterLog.open(log, telling)) {
            Optional<String> digest = reading.each(matters, survey, docket::take, telling);
            docket.close();
            return digest;
        }
    }

    private Optional<Course> course(Path log, Sums sums) throws IOException {
        Optional<StreamId> matter =
                sums.mostEventful().map(standing -> standing.file().matter());
        return matter.isEmpty() ? Optional.empty() : Optional.of(Course.of(log, decider, Set.of(matter.get())));
    }

    private record Writing(Reading reading, DecisionsCsv decisions, Minutes minutes, Telling telling)
            implements Docket.Heard {
        @Override
        public void ruled(Ruling<MatterFact> ruling, Matter after) {
            decisions.write(RulingRow.of(ruling));
            minutes.add(ruling);
        }

        @Override
        public void corrected(StreamId matter, LateFact.Retold<MatterCommand, MatterFact> retold, Explanation why) {
            minutes.add(new Correction(
                    matter,
                    retold.act().stamp().id().value(),
                    retold.dropped().size(),
                    retold.told().size(),
                    why));
        }

        @Override
        public void repeated(MatterEntry entry) {
            minutes.add(entry);
        }

        @Override
        public void contradicted(MatterEntry entry, MatterEntry first) {
            telling.accept(reading.contradiction(entry, first));
        }
    }

    private record Decided(TownResult all, Optional<String> digest) implements Outcome {
        @Override
        public void result(Writer to) {
            TownResultJson.write(all, to);
        }

        @Override
        public void report(Writer to) throws IOException {
            TownPage.write(all, to);
        }

        @Override
        public void sumUp(Console console) {
            TownSummary.print(console, all);
        }
    }
}
