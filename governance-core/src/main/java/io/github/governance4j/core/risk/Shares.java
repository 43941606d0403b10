package io.github.governance4j.core.risk;

/** Cuts a whole into parts of whole thousandths that are the whole exactly. */
final class Shares {
    private Shares() {}

    /**
     * Rounds fractions down and gives what is left, a thousandth each, to the largest remainders; of equal ones to the earlier.
     *
     * @param numerators the parts, at least 0, as fractions over {@code denominator}; together {@code whole × denominator}
     * @param denominator what all are fractions over
     * @param whole what the parts must be together
     * @return the parts
     */
    static long[] settle(long[] numerators, long denominator, long whole) {
        long[] parts = new long[numerators.length];
        long left = whole;
        long[] rests = new long[numerators.length];
        for (int i = 0; i < numerators.length; i++) {
            parts[i] = numerators[i] / denominator;
            rests[i] = numerators[i] % denominator;
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < rests.length; i++) {
                if (rests[i] > rests[largest]) {
                    largest = i;
                }
            }
            parts[largest]++;
            rests[largest] = -1;
        }
        return parts;
    }
}
