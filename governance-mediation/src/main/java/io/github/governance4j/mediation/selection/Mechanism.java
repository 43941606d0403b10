package io.github.governance4j.mediation.selection;

/**
 * How one mediator comes of what the sides say (选任机制). Each is a pure function with its own guarantees; all keep these:
 *
 * <ul>
 *   <li>nobody who may not mediate, or whom a side struck, is found;
 *   <li>who the sides are, and in which order they stand, changes nothing;
 *   <li>between mediators the sides put equal, the one less busy for their capacity is found; then chance decides if there is a draw, else
 *       the smallest id;
 *   <li>nothing depends on the order of the roster, and the same question has the same answer.
 * </ul>
 *
 * <p>Below, a mediator's depth on a side is 1 + how many eligible ones the side put before. Whoever a side did not rank comes after all it
 * did.
 */
public enum Mechanism {
    /**
     * Both name whom they would have; somebody all sides named is found, with the smallest sum of depths, then the smallest worst depth
     * (共同选定). A side that names nobody and only strikes would have everybody else.
     *
     * <p>Pareto-optimal among those all sides named: nobody among them is no worse for every side and better for one. Finds nobody if no one
     * is on every list.
     */
    JOINT_PICK,
    /**
     * Each strikes and ranks the rest; somebody nobody struck is found, with the smallest sum of depths, then the smallest worst depth
     * (划除与排序).
     *
     * <p>Pareto-optimal among those nobody struck. Finds somebody whenever one of the eligible was not struck.
     */
    STRIKE_AND_RANK,
    /**
     * The sides fall back in step from their first choices to less dear ones until one mediator is among those of every side (逐步退让): S. J.
     * Brams and D. M. Kilgour, Fallback Bargaining, 2001, under unanimity, for nobody may be given a mediator a majority chose. The smallest
     * worst depth is found, then the smallest sum.
     *
     * <p>No other choice leaves its least content side better off; Pareto-optimal among those nobody struck. Finds somebody whenever one of
     * the eligible was not struck.
     */
    FALLBACK_BARGAINING;

    /**
     * {@return who is found, and why}
     *
     * @param question who may, what the sides say, how busy everybody is
     */
    public Selection choose(Question question) {
        return Choosing.choose(this, question);
    }
}
