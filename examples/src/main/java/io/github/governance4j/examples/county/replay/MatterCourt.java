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
import io.github.governance4j.examples.county.log.LogForm;
import io.github.governance4j.examples.county.matters.MatterEntry;
import io.github.governance4j.examples.county.matters.MatterLog;
import io.github.governance4j.examples.county.rulings.Correction;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.examples.county.town.Course;
import io.github.governance4j.examples.county.town.TownPage;
import io.github.governance4j.examples.county.town.TownResult;
import io.github.governance4j.examples.county.town.TownResultJson;
import io.github.governance4j.examples.county.town.TownRules;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Matters decided under a town's rules (事项裁量). The log is read once more for the course of the most eventful matter. */
final class MatterCourt implements ActReplay.Court<MatterEntry> {
    private final Rulebook rulebook;
    private final LateDecider<MatterCommand, Matter, MatterFact, MatterRefusal> decider;

    MatterCourt(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.decider = TownRules.decider(rulebook);
    }

    @Override
    public LogForm form() {
        return MatterLog.FORM;
    }

    @Override
    public String rulebook() {
        return rulebook.name();
    }

    @Override
    public Optional<String> lacks() {
        return rulebook.matters().all().isEmpty() ? Optional.of("RULEBOOK_WITHOUT_MATTERS") : Optional.empty();
    }

    @Override
    public ActLog<MatterEntry> rows(List<Path> parts, Consumer<Problem> tell) {
        return MatterLog.open(parts.get(0), tell);
    }

    @Override
    public ActReplay.Hearing<MatterEntry> open(Predicate<MatterEntry> mayRepeat, ActReplay.Writing writing) {
        Docket docket = new Docket(decider, mayRepeat, new Heard(writing));
        return new ActReplay.Hearing<>() {
            @Override
            public void take(MatterEntry entry) {
                docket.take(entry);
            }

            @Override
            public void close() {
                docket.close();
            }

            @Override
            public ActReplay.Findings findings(ActReplay.Made made) throws IOException {
                Sums sums = new Sums(docket);
                Optional<Course> course = course(made.parts().get(0), sums);
                return new Findings(new TownResult(
                        made.source(), rulebook, docket.until(), made.minutes(), sums, course, made.faults()));
            }
        };
    }

    private Optional<Course> course(Path log, Sums sums) throws IOException {
        Optional<StreamId> matter =
                sums.mostEventful().map(standing -> standing.file().id());
        return matter.isEmpty() ? Optional.empty() : Optional.of(Course.of(log, decider, Set.of(matter.get())));
    }

    private record Heard(ActReplay.Writing writing) implements Docket.Heard {
        @Override
        public void ruled(Ruling<MatterFact> ruling, Matter after) {
            writing.ruled(ruling);
        }

        @Override
        public void corrected(StreamId matter, LateFact.Retold<MatterCommand, MatterFact> retold, Explanation why) {
            writing.corrected(Correction.of(matter, retold, why));
        }

        @Override
        public void repeated(MatterEntry entry) {
            writing.repeated(entry);
        }

        @Override
        public void contradicted(MatterEntry entry, MatterEntry first) {
            writing.contradicted(entry, first);
        }
    }

    private record Findings(TownResult all) implements ActReplay.Findings {
        @Override
        public Optional<String> readAgain() {
            return all.course().flatMap(Course::digest);
        }

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
