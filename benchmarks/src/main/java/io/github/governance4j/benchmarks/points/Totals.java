package io.github.governance4j.benchmarks.points;

/**
 * What all claims came to. Equal for two ways to do the work only if every claim and every account came out the same.
 *
 * @param granted what counted, in hundredths
 * @param lost what caps and cool-downs left over
 * @param cut how many claims lost something
 * @param unknown how many were made under no rule
 * @param tooEarly how many were recorded before they happened
 * @param claims a checksum of every outcome in order
 * @param accounts a checksum of what every account can spend, and of its standing
 */
record Totals(long granted, long lost, int cut, int unknown, int tooEarly, long claims, long accounts) {
    /**
     * {@return the totals of a way after it ran once more}
     *
     * @param way the way
     * @param work the work it does
     */
    static Totals of(Posting way, PointsWork work) {
        way.run();
        long granted = 0;
        long lost = 0;
        int cut = 0;
        int unknown = 0;
        int tooEarly = 0;
        long claims = 0;
        for (int i = 0; i < work.claims(); i++) {
            long outcome = way.outcome(i);
            claims = mixed(claims, outcome);
            if (outcome == Posting.UNKNOWN) {
                unknown++;
            } else if (outcome == Posting.TOO_EARLY) {
                tooEarly++;
            } else {
                granted += outcome >>> 32;
                lost += outcome & 0xFFFF_FFFFL;
                cut += (outcome & 0xFFFF_FFFFL) == 0 ? 0 : 1;
            }
        }
        long accounts = 0;
        for (int i = 0; i < work.accounts(); i++) {
            accounts = mixed(mixed(accounts, way.redeemable(i)), way.standing(i));
        }
        return new Totals(granted, lost, cut, unknown, tooEarly, claims, accounts);
    }

    private static long mixed(long sum, long value) {
        long mixed = (sum ^ value) * 0x9E37_79B9_7F4A_7C15L;
        return mixed ^ mixed >>> 29;
    }

    /**
     * Proves that ways agree, twice each, so that one that keeps something of the run before is found out too.
     *
     * @param work the work
     * @param first one way
     * @param others the others
     * @return what they agree on
     * @throws IllegalStateException if they do not
     */
    static Totals agreed(PointsWork work, Posting first, Posting... others) {
        Totals agreed = of(first, work);
        agree(agreed, of(first, work), first);
        for (Posting other : others) {
            agree(agreed, of(other, work), other);
            agree(agreed, of(other, work), other);
        }
        return agreed;
    }

    private static void agree(Totals wanted, Totals found, Posting way) {
        if (!wanted.equals(found)) {
            throw new IllegalStateException(
                    way.getClass().getSimpleName() + " comes to " + found + ", not to " + wanted);
        }
    }
}
