package io.github.governance4j.points.ledger;

/**
 * What of an account changes seldom, apart from what every deed changes; accounts on which nothing of it happened share one.
 *
 * @param burdens the decisions that burden somebody
 * @param hasBase whether the base is settled
 * @param broughtBase what of the base a deduction brought before it was settled
 * @param lapsedThrough the latest day by which lapses were recorded
 * @param lapses how often they were
 * @param returnedOn the day of the latest reversal of a spending
 */
record Seldom(Burdens burdens, boolean hasBase, long broughtBase, long lapsedThrough, int lapses, long returnedOn) {
    static final Seldom NOTHING = new Seldom(Burdens.NONE, false, 0, Long.MIN_VALUE, 0, Long.MIN_VALUE);
    private static final Seldom ONLY_A_BASE = new Seldom(Burdens.NONE, true, 0, Long.MIN_VALUE, 0, Long.MIN_VALUE);

    /** The same; one object for the commonest. */
    Seldom shared() {
        if (equals(ONLY_A_BASE)) {
            return ONLY_A_BASE;
        }
        return equals(NOTHING) ? NOTHING : this;
    }
}
