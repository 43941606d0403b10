package io.github.governance4j.testkit.ladder;

/**
 * What ladders owe the people whose cases are on them, as laws (层级通则). Implement it in a test class run by jqwik and name the rules:
 *
 * <pre>{@code
 * class OurLaddersKeepTheLaws implements LadderLaws {
 *     public Editions<Ladders> editions() { return ...; }
 * }
 * }</pre>
 *
 * <p>Cases are led up and down the ladders of the rulebook: tries, answers, returns, extensions, pauses, limits that pass in time or
 * are recorded afterwards, cases that begin half-way or are opened again. Override {@link #decider} to put a decider of your own under
 * the same laws, and {@link #rulebooks} to run them on generated rulebooks.
 */
public interface LadderLaws extends ExitLaws, DeadlineLaws, ClimbLaws {}
