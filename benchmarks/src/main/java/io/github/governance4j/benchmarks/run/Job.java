package io.github.governance4j.benchmarks.run;

import java.util.List;

/**
 * One piece of work that several variants do alike: ours, what a user would pick instead, and the least that the work can cost (跑分项).
 *
 * @param name short, for example {@code points}
 * @param title the work in one line
 * @param unit what one operation is, for example {@code claim}
 * @param classes the JMH classes that measure it
 * @param goals what was wanted
 */
public record Job(String name, String title, String unit, List<Class<?>> classes, List<Goal> goals) {
    /** Copies the lists. */
    public Job {
        classes = List.copyOf(classes);
        goals = List.copyOf(goals);
    }
}
