package io.github.governance4j.core.ladder;

import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the visits of a way weigh: the tries made, or the time spent in one unit (路线权重). */
final class Weights {
    private Weights() {}

    /** The most a visit may take in a unit, every extension given; empty where nothing bounds it. */
    static OptionalLong stay(Rung rung, LimitUnit unit) {
        if (rung.limit().isEmpty()) {
            return OptionalLong.empty();
        }
        TimeLimit limit = rung.limit().get();
        long stay = limit.unit() == unit ? limit.amount() : 0;
        if (limit.extension().isPresent()) {
            OptionalLong more = limit.extension().get().ceiling();
            if (more.isEmpty()) {
                return OptionalLong.empty();
            }
            stay += limit.extension().get().unit() == unit ? more.getAsLong() : 0;
        }
        return OptionalLong.of(stay);
    }

    private static long window(Rung rung, LimitUnit unit) {
        Optional<TimeLimit> window = rung.window();
        return window.isPresent() && window.get().unit() == unit ? window.get().amount() : 0;
    }

    /** Every step on its last day: answered when limit and extension end, asked on when the window does. */
    static Ways.Weight time(List<Rung> rungs, LimitUnit unit) {
        return new Ways.Weight() {
            private long stay(int rung) {
                // What has no bound is told of before anything is weighed.
                return Weights.stay(rungs.get(rung), unit).orElse(0);
            }

            @Override
            public long up(int rung, Trigger on) {
                return stay(rung) + (on == Trigger.PARTY_ASKS ? window(rungs.get(rung), unit) : 0);
            }

            @Override
            public long end(int rung) {
                return stay(rung) + window(rungs.get(rung), unit);
            }

            @Override
            public long excursion(int rung, long start, long path) {
                return stay(rung) + start;
            }

            @Override
            public long again(int rung) {
                return stay(rung);
            }
        };
    }

    /**
     * The tries made on each rung, once over the whole life of a case. A case can move up, or end, while the last try is running; it is
     * neither answered nor returned then, and where the last failed try itself moves it on or ends it, one is left when it is.
     */
    static Ways.Weight tries(List<Rung> rungs, Ways ways) {
        return new Ways.Weight() {
            @Override
            public long up(int rung, Trigger on) {
                boolean afterAnAnswer =
                        on == Trigger.PARTY_ASKS && rungs.get(rung).window().isPresent();
                return afterAnAnswer ? withNoneRunning(rung) : end(rung);
            }

            @Override
            public long end(int rung) {
                return rungs.get(rung).tries().orElse(0);
            }

            @Override
            public long excursion(int rung, long start, long path) {
                return Math.max(0, withNoneRunning(rung) - path);
            }

            @Override
            public long again(int rung) {
                return 0;
            }

            private long withNoneRunning(int rung) {
                boolean stays = ways.target(rung, Trigger.TRIES_USED) < 0 && ways.namesARung(rung);
                return stays ? end(rung) : Math.max(0, end(rung) - 1);
            }
        };
    }
}
