package io.github.governance4j.testkit.matter;

/**
 * What matters owe everybody they concern, as laws (事项通则). Implement it in a test class run by jqwik and name rules and place:
 *
 * <pre>{@code
 * class OurMattersKeepTheLaws implements MatterLaws {
 *     public Editions<MatterRules> editions() { return ...; }
 *     public Place place() { return ...; }
 * }
 * }</pre>
 *
 * <p>Matters are made from the rulebook and the roster themselves: any kind, in any area, dispatched, handed over, declined, on their
 * ladders, with slips, proof, checks, strike-off, re-checks and reopenings, by those in service on the day and now and then by others.
 * Override {@link #decider} to put a decider of your own under the same laws.
 */
public interface MatterLaws extends OwnerLaws, CourseLaws, LimitLaws, ReachLaws {}
