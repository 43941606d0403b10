package io.github.governance4j.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.benchmarks.run.Goal.AtLeast;
import io.github.governance4j.benchmarks.run.Goal.AtMostTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A goal that names a benchmark nobody measures would be found out only after the run: it is found out here. */
class JobsRules {
    @Test
    void every_goal_names_benchmarks_that_are_measured() {
        assertThat(faults(Jobs.ALL)).isEmpty();
    }

    @Test
    void the_toys_are_in_order() {
        assertThat(faults(List.of(Toys.JOB))).isEmpty();
    }

    @Test
    void jobs_that_could_not_be_judged_are_noticed() {
        Variant gone = Variant.of(ToyBenchmark.class, "gone");
        Variant either = Variant.of(ToyBenchmark.class, "ours");
        Job broken = new Job(
                "toy",
                "",
                "",
                List.of(Toys.class),
                List.of(
                        new AtMostTimes("a", Measure.CPU, gone, Toys.LIMIT, 10, 5),
                        new AtLeast("b", Measure.CPU, either, 5, 10)));
        Job lost = new Job(
                "lost", "", "", List.of(ToyBenchmark.class), List.of(new AtLeast("c", Measure.CPU, either, 5, 5)));
        assertThat(faults(List.of(Toys.JOB, broken, lost)))
                .containsExactly(
                        "toy: twice",
                        "toy: Toys measures nothing",
                        "toy: a: `ToyBenchmark.gone` is 0 benchmarks",
                        "toy: a: `ToyBenchmark.limit`, size 10 is 0 benchmarks",
                        "toy: a: the floor is beyond the goal",
                        "toy: b: `ToyBenchmark.ours` is 0 benchmarks",
                        "toy: b: the floor is beyond the goal",
                        "lost: c: `ToyBenchmark.ours` is 2 benchmarks");
    }

    private static List<String> faults(List<Job> jobs) {
        List<String> faults = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Job job : jobs) {
            if (names.contains(job.name())) {
                faults.add(job.name() + ": twice");
            }
            names.add(job.name());
            List<Listed> listed = Listed.of(job);
            for (Class<?> type : job.classes()) {
                if (listed.stream().noneMatch(one -> one.benchmark().startsWith(type.getName() + "."))) {
                    faults.add(job.name() + ": " + type.getSimpleName() + " measures nothing");
                }
            }
            for (Goal goal : job.goals()) {
                String where = job.name() + ": " + goal.says() + ": ";
                Stream.of(Optional.of(goal.ours()), goal.against())
                        .flatMap(Optional::stream)
                        .forEach(variant -> {
                            long count = listed.stream()
                                    .filter(one -> variant.is(one.benchmark(), one.parameters()))
                                    .count();
                            if (count != 1) {
                                faults.add(where + variant + " is " + count + " benchmarks");
                            }
                        });
                if (!goal.reaches(goal.goal(), goal.floor())) {
                    faults.add(where + "the floor is beyond the goal");
                }
            }
        }
        return faults;
    }
}
