package io.github.governance4j.testkit.late;

import io.github.governance4j.core.decide.Command;

/**
 * What work told late owes everybody, as laws (迟报通则). Implement it in a test class run by jqwik and name a decider:
 *
 * <pre>{@code
 * class OurCasesMayBeToldLate implements LateLaws<LadderCommand, Climb, LadderFact, LadderRefusal> {
 *     public Decider<...> inner() { return Climbing.over(editions, calendar); }
 *     public Arbitrary<LadderCommand> commands() { ... }
 *     ...
 * }
 * }</pre>
 *
 * <p>The kit tells each case late, out of order and partly twice, lets the timer work in between, and holds the view against a plain
 * telling in order. Override {@link #late} to put a decider of your own under the same laws.
 *
 * @param <C> commands of the decider inside
 * @param <S> its state
 * @param <E> its facts
 * @param <R> its reasons to refuse
 */
public interface LateLaws<C extends Command, S, E, R extends Enum<R>>
        extends OrderLaws<C, S, E, R>, CorrectionLaws<C, S, E, R>, WindowLaws<C, S, E, R>, ReactionLaws<C, S, E, R> {}
