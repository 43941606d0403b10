/**
 * Job "points": 128 rules with caps, cool-downs and lots; 20,000 claims on a thousand accounts, and on a million (积分记账跑分).
 *
 * <p>Start at {@link io.github.governance4j.benchmarks.points.PointsJob}, then
 * {@link io.github.governance4j.benchmarks.points.PointsWork}: what the rules and the claims are. Every way to do the work is a
 * {@code Posting}; the ways are compared claim by claim and account by account before anything is timed.
 */
package io.github.governance4j.benchmarks.points;
