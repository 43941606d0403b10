package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.ladder.Span;
import io.github.governance4j.core.time.LimitUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The most that can still come from some point of a walk: tries, and time in each unit, to the end and to the top. */
final class Reach {
    /** Whether everything that comes from here was walked. */
    boolean isWhole;

    long tries;
    boolean triesUnbounded;
    boolean leadsToTop;
    final Time toEnd = new Time();
    final Time toTop = new Time();

    /** Time spent, in each unit on its own. */
    static final class Time {
        final Map<LimitUnit, Long> amounts = new EnumMap<>(LimitUnit.class);
        boolean unbounded;

        /** Takes the more of this and another, after a step that itself takes so much. */
        void most(Time then, Map<LimitUnit, Long> step, boolean stepUnbounded) {
            unbounded |= then.unbounded || stepUnbounded;
            Map<LimitUnit, Long> sum = new EnumMap<>(LimitUnit.class);
            sum.putAll(then.amounts);
            step.forEach((unit, amount) -> sum.merge(unit, amount, Long::sum));
            sum.forEach((unit, amount) -> amounts.merge(unit, amount, Math::max));
        }

        Optional<List<Span>> spans() {
            return unbounded
                    ? Optional.empty()
                    : Optional.of(amounts.entrySet().stream()
                            .map(entry -> new Span(entry.getValue(), entry.getKey()))
                            .toList());
        }
    }

    /** Takes the more of this and what another step leads to. */
    void most(Reach then, long triesMade, Map<LimitUnit, Long> step, boolean stepUnbounded) {
        tries = Math.max(tries, triesMade + then.tries);
        triesUnbounded |= then.triesUnbounded;
        toEnd.most(then.toEnd, step, stepUnbounded);
        if (then.leadsToTop) {
            leadsToTop = true;
            toTop.most(then.toTop, step, stepUnbounded);
        }
    }
}
