package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.chamber.Chamber;
import io.github.governance4j.examples.county.chamber.Desks;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.disputes.DisputeEntry;
import io.github.governance4j.examples.county.disputes.DisputeLog;
import io.github.governance4j.examples.county.log.ActLog;
import io.github.governance4j.examples.county.log.LogForm;
import io.github.governance4j.examples.county.mediated.CourseAgain;
import io.github.governance4j.examples.county.mediated.MediationPage;
import io.github.governance4j.examples.county.mediated.MediationResult;
import io.github.governance4j.examples.county.mediated.MediationResultJson;
import io.github.governance4j.examples.county.mediated.Sums;
import io.github.governance4j.examples.county.rulings.Correction;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseCommand;
import io.github.governance4j.mediation.course.CourseFact;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Disputes decided under a town's rules (纠纷裁量). The log is read once more for the course of one of them. */
final class DisputeCourt implements ActReplay.Court<DisputeEntry> {
    private final Rulebook rulebook;

    DisputeCourt(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public LogForm form() {
        return DisputeLog.FORM;
    }

    @Override
    public String rulebook() {
        return rulebook.name();
    }

    @Override
    public Optional<String> lacks() {
        return rulebook.mediation().all().isEmpty() ? Optional.of("RULEBOOK_WITHOUT_MEDIATION") : Optional.empty();
    }

    @Override
    public ActLog<DisputeEntry> rows(List<Path> parts, Consumer<Problem> tell) {
        return DisputeLog.open(parts, tell);
    }

    @Override
    public ActReplay.Hearing<DisputeEntry> open(Predicate<DisputeEntry> mayRepeat, ActReplay.Writing writing) {
        Desks desks = new Desks(rulebook);
        Chamber chamber = new Chamber(desks, mayRepeat, new Heard(writing));
        return new ActReplay.Hearing<>() {
            @Override
            public void take(DisputeEntry entry) {
                chamber.take(entry);
            }

            @Override
            public void close() {
                chamber.close();
            }

            @Override
            public ActReplay.Findings findings(ActReplay.Made made) throws IOException {
                Sums sums = new Sums(chamber);
                Optional<StreamId> shown = sums.interesting().map(Sums.Standing::dispute);
                Optional<CourseAgain> course = shown.isEmpty()
                        ? Optional.empty()
                        : Optional.of(CourseAgain.of(made.parts(), desks, Set.of(shown.get())));
                return new Findings(new MediationResult(
                        made.source(), desks, chamber.until(), made.minutes(), sums, course, made.faults()));
            }
        };
    }

    private record Heard(ActReplay.Writing writing) implements Chamber.Heard {
        @Override
        public void ruled(Ruling<CourseFact> ruling, Course after) {
            writing.ruled(ruling);
        }

        @Override
        public void ruled(Ruling<?> ruling) {
            writing.ruled(ruling);
        }

        @Override
        public void corrected(StreamId dispute, LateFact.Retold<CourseCommand, CourseFact> retold, Explanation why) {
            writing.corrected(Correction.of(dispute, retold, why));
        }

        @Override
        public void repeated(DisputeEntry entry) {
            writing.repeated(entry);
        }

        @Override
        public void contradicted(DisputeEntry entry, DisputeEntry first) {
            writing.contradicted(entry, first);
        }
    }

    private record Findings(MediationResult all) implements ActReplay.Findings {
        @Override
        public Optional<String> readAgain() {
            return all.course().flatMap(CourseAgain::digest);
        }

        @Override
        public void result(Writer to) {
            MediationResultJson.write(all, to);
        }

        @Override
        public void report(Writer to) throws IOException {
            MediationPage.write(all, to);
        }

        @Override
        public void sumUp(Console console) {
            DisputeSummary.print(console, all);
        }
    }
}
