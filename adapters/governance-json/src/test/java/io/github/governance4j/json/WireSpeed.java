package io.github.governance4j.json;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.points.ledger.LedgerFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long a scored deed and its explanation take to write and to read; run by hand: {@code java -cp ... WireSpeed}. Not a test, as a
 * busy machine proves nothing.
 */
final class WireSpeed {
    private static final int ROUNDS = 15;
    private static final int TIMES = 100_000;

    private WireSpeed() {}

    /** Prints the median round. */
    public static void main(String[] arguments) {
        List<Object> seen = new ArrayList<>();
        Lives.LEDGER.told(seen::add);
        int at = 0;
        while (!(seen.get(at) instanceof LedgerFact.DeedScored)) {
            at++;
        }
        Object fact = seen.get(at);
        int before = at;
        while (!(seen.get(before) instanceof Explanation)) {
            before--;
        }
        measure(fact, (Explanation) seen.get(before));
    }

    private static void measure(Object fact, Explanation why) {
        Wire wire = Wire.standard();
        String name = wire.name(fact);
        String body = wire.body(fact);
        String reason = wire.explanation(why);
        long[] writing = new long[ROUNDS];
        long[] reading = new long[ROUNDS];
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < TIMES; i++) {
                sum += wire.body(fact).length() + wire.explanation(why).length();
            }
            long middle = System.nanoTime();
            for (int i = 0; i < TIMES; i++) {
                sum += wire.value(name, 1, body).hashCode()
                        + wire.explanation(reason).hashCode();
            }
            writing[round] = (middle - start) / TIMES;
            reading[round] = (System.nanoTime() - middle) / TIMES;
        }
        Arrays.sort(writing);
        Arrays.sort(reading);
        System.out.printf(
                "fact %d characters, explanation %d; write %d ns, read %d ns (median of %d rounds; %d)%n",
                body.length(), reason.length(), writing[ROUNDS / 2], reading[ROUNDS / 2], ROUNDS, sum);
    }
}
