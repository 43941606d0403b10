package io.github.governance4j.benchmarks.run;

import java.util.List;
import java.util.Optional;

/**
 * What came of a goal.
 *
 * @param job whose goal it is
 * @param goal what was wanted
 * @param ours the figure of ours, if it was measured
 * @param other the figure of what ours is set against, if that was measured
 * @param cameTo the ratio or the figure to be judged, if all it takes was measured
 */
record Outcome(Job job, Goal goal, Optional<Spread> ours, Optional<Spread> other, Optional<Spread> cameTo) {
    /** How it stands with a goal. */
    enum Verdict {
        MET("met"),
        FLOOR("floor met, goal missed"),
        MISSED("missed"),
        NOT_MEASURED("not measured");

        private final String says;

        Verdict(String says) {
            this.says = says;
        }

        String says() {
            return says;
        }
    }

    static Outcome of(Job job, Goal goal, Results results) {
        Optional<Spread> ours = results.spread(goal.ours(), goal.measure());
        Optional<Spread> other = goal.against().flatMap(variant -> results.spread(variant, goal.measure()));
        Optional<Spread> cameTo = ours;
        if (goal.against().isPresent()) {
            cameTo = ours.flatMap(mine -> other.map(theirs -> goal.isAtMost() ? mine.over(theirs) : theirs.over(mine)));
        }
        return new Outcome(job, goal, ours, other, cameTo.filter(Spread::isFinite));
    }

    static List<Outcome> of(List<Job> jobs, Results results) {
        return jobs.stream()
                .flatMap(job -> job.goals().stream().map(goal -> of(job, goal, results)))
                .toList();
    }

    Verdict verdict() {
        return cameTo.map(spread -> judge(spread.value())).orElse(Verdict.NOT_MEASURED);
    }

    /** Whether the ends of the spread would not be judged alike. */
    boolean isClose() {
        return cameTo.map(spread -> judge(spread.low()) != judge(spread.high())).orElse(false);
    }

    private Verdict judge(double figure) {
        if (goal.reaches(figure, goal.goal())) {
            return Verdict.MET;
        }
        return goal.reaches(figure, goal.floor()) ? Verdict.FLOOR : Verdict.MISSED;
    }
}
