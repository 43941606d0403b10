/**
 * Runs the jobs and writes what came of them (跑分).
 *
 * <p>Start at {@link io.github.governance4j.benchmarks.run.Job}: what a job compares, and what was wanted. A new job is a package of its
 * own beside this one, with a JMH class and a {@code Job}, and a line in {@code Jobs}.
 */
package io.github.governance4j.benchmarks.run;
