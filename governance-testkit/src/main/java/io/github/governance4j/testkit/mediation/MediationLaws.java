package io.github.governance4j.testkit.mediation;

/**
 * What the mediation of a dispute owes the people in it, as laws (调解通则). Implement it in a test class run by jqwik and name the rules and
 * the place:
 *
 * <pre>{@code
 * class OurMediationKeepsTheLaws implements MediationLaws {
 *     public Editions<MediationRules> editions() { return ...; }
 *     public Place place() { return ...; }
 * }
 * }</pre>
 *
 * <p>Courses are made from the rulebook and the roster themselves, under every track and kind of dispute: applied for or offered, accepted,
 * informed, consented to, picked, assigned, confirmed, challenged, disclosed, tried, held, drawn up, assented to and signed, left and let
 * lapse. What is wished hangs on how the course stands, so that courses get far; one wish in fifteen is for anything at all. Override {@link
 * #decider} to put a decider of your own under the same laws.
 *
 * <p>"Every reachable state" is said over {@link CourseAbstraction}, and {@link CourseStates} finds those states.
 */
public interface MediationLaws
        extends LeavingLaws, ConsentLaws, TryLaws, SeatLaws, EqualityLaws, StateLaws, CourseReachLaws {}
