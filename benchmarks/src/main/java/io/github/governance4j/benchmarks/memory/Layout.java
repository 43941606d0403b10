package io.github.governance4j.benchmarks.memory;

/** One way to hold the accounts. Its own size, and that of what it refers to, is what is measured. */
interface Layout {
    /**
     * {@return what an account can spend on the last day of its lots that comes first, in hundredths}
     *
     * @param account its number
     */
    long redeemable(int account);

    /**
     * {@return what one of its lots holds, in hundredths}
     *
     * @param account its number
     * @param lot which, by its last day
     */
    long lot(int account, int lot);

    /**
     * {@return the last day of one of its lots, as an epoch day}
     *
     * @param account its number
     * @param lot which, by its last day
     */
    long lastDay(int account, int lot);

    /**
     * {@return what was counted under a limit, in hundredths}
     *
     * @param account its number
     * @param counter which of {@link MemoryWork#COUNTERS}
     */
    long counted(int account, int counter);

    /**
     * {@return an account's standing on the day after its last deed, in hundredths}
     *
     * @param account its number
     */
    long standing(int account);

    /**
     * {@return a checksum of every answer there is}
     *
     * @param layout the layout
     * @param accounts how many accounts it holds
     */
    static long checksum(Layout layout, int accounts) {
        long sum = 0;
        for (int i = 0; i < accounts; i++) {
            sum = mixed(mixed(sum, layout.redeemable(i)), layout.standing(i));
            for (int lot = 0; lot < MemoryWork.LOTS; lot++) {
                sum = mixed(mixed(sum, layout.lot(i, lot)), layout.lastDay(i, lot));
            }
            for (int counter = 0; counter < MemoryWork.COUNTERS; counter++) {
                sum = mixed(sum, layout.counted(i, counter));
            }
        }
        return sum;
    }

    private static long mixed(long sum, long value) {
        long mixed = (sum ^ value) * 0x9E37_79B9_7F4A_7C15L;
        return mixed ^ mixed >>> 29;
    }
}
