package io.github.governance4j.benchmarks.points;

/** One way to do the work: posts every claim, from accounts as they were opened, and keeps what came of each in a journal. */
interface Posting {
    /** The outcome of a claim under a rule that there is none of. */
    long UNKNOWN = -1;
    /** The outcome of a claim said to have been recorded before it happened. */
    long TOO_EARLY = -2;

    /** Posts every claim of the work in order; what an earlier run did is gone. */
    void run();

    /**
     * {@return what came of a claim in the last run: {@link #UNKNOWN}, {@link #TOO_EARLY}, or {@link #scored}}
     *
     * @param claim its number
     */
    long outcome(int claim);

    /**
     * {@return what an account can spend on the last day after the last run, in hundredths}
     *
     * @param account its number
     */
    long redeemable(int account);

    /**
     * {@return an account's standing on the last day after the last run, in hundredths}
     *
     * @param account its number
     */
    long standing(int account);

    /**
     * {@return the outcome of a claim that was scored}
     *
     * @param granted what counts
     * @param lost what caps and cool-downs left over
     */
    static long scored(long granted, long lost) {
        return granted << 32 | lost;
    }
}
