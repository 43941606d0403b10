/**
 * The job "risk": how much it takes to grade a matter by twenty weighted indicators (风险分级).
 *
 * <p>Start at {@link io.github.governance4j.benchmarks.risk.RiskJob}. {@code RiskWork} is the work; each other class does it in one way
 * and answers with the same {@code Totals}. Every variant is given the readings in its own form, made before the clock starts: ours as
 * {@code Readings}, Drools as facts, DMN as contexts, the limit as an array of numbers.
 */
package io.github.governance4j.benchmarks.risk;
