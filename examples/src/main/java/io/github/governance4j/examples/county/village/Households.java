package io.github.governance4j.examples.county.village;

import java.util.SplittableRandom;

/** The households of a generated village (虚构农户): one to six members, some of them busy, most of them not. Nothing is kept of any. */
final class Households {
    private static final int[] HOW_BUSY = {1, 1, 1, 2, 2, 3, 5, 10};
    private static final int BUSIEST = 10;
    private static final int[] MEMBERS = {1, 2, 2, 3, 3, 4, 4, 5, 6};

    private final int count;
    private final long seed;
    private final int width;

    Households(int count, long seed) {
        this.count = count;
        this.seed = seed;
        this.width = Math.max(4, Integer.toString(count).length());
    }

    /** One household, busy ones more often. */
    int any(SplittableRandom chance) {
        while (true) {
            int household = chance.nextInt(count);
            if (chance.nextInt(BUSIEST) < trait(household, HOW_BUSY)) {
                return household;
            }
        }
    }

    String account(int household) {
        return "H" + padded(household + 1);
    }

    String member(int household, SplittableRandom chance) {
        return "P" + padded(household + 1) + "-" + (1 + chance.nextInt(trait(household, MEMBERS)));
    }

    private int trait(int household, int[] of) {
        long mixed = new SplittableRandom(seed * 31 + household * 1_000_003L + of.length).nextLong();
        return of[(int) Long.remainderUnsigned(mixed, of.length)];
    }

    private String padded(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
