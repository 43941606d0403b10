package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.examples.county.chamber.Chamber;
import io.github.governance4j.examples.county.chamber.Desks;
import io.github.governance4j.examples.county.disputes.DisputeEntry;
import io.github.governance4j.examples.county.disputes.DisputeLog;
import io.github.governance4j.examples.county.log.ActLog;
import io.github.governance4j.examples.county.rulings.Ruling;
import io.github.governance4j.mediation.course.Course;
import io.github.governance4j.mediation.course.CourseFact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole log gone through again, keeping every decision on a few disputes (重查调解卷宗). The others are decided too: how busy mediators were, and
 * what was left of a fund, follows from all of them.
 *
 * @param steps every decision on the disputes asked for, in the order they were made
 * @param digest the digest of the log
 */
public record CourseAgain(List<Step> steps, Optional<String> digest) {
    /**
     * One decision and how the dispute stood after it.
     *
     * @param ruling the decision
     * @param after how the dispute stood; for what came of its course, as before
     * @param isOnCourse whether it is about the course itself
     */
    public record Step(Ruling<?> ruling, Course after, boolean isOnCourse) {}

    /**
     * Goes through a log again.
     *
     * @param parts the files of the log
     * @param desks the rules
     * @param disputes which disputes
     * @return what was decided on them
     * @throws IOException if the log cannot be read
     */
    public static CourseAgain of(List<Path> parts, Desks desks, Set<StreamId> disputes) throws IOException {
        Keeping keeping = new Keeping(disputes, desks.mediating().initial());
        Chamber chamber = new Chamber(desks, entry -> true, keeping);
        try (ActLog<DisputeEntry> rows = DisputeLog.open(parts, unheard -> {})) {
            for (Optional<DisputeEntry> row = rows.next(); row.isPresent(); row = rows.next()) {
                chamber.take(row.get());
            }
            chamber.close();
            return new CourseAgain(List.copyOf(keeping.steps), rows.digest());
        }
    }

    private static final class Keeping implements Chamber.Heard {
        private final Set<StreamId> disputes;
        private final List<Step> steps = new ArrayList<>();
        private Course last;

        Keeping(Set<StreamId> disputes, Course initial) {
            this.disputes = disputes;
            this.last = initial;
        }

        @Override
        public void ruled(Ruling<CourseFact> ruling, Course after) {
            if (disputes.contains(ruling.stream())) {
                steps.add(new Step(ruling, after, true));
                last = after;
            }
        }

        @Override
        public void ruled(Ruling<?> ruling) {
            if (disputes.contains(ruling.stream())) {
                steps.add(new Step(ruling, last, false));
            }
        }
    }
}
