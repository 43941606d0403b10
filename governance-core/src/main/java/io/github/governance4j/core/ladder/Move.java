package io.github.governance4j.core.ladder;

/**
 * One way up from a rung (升级规则).
 *
 * @param on what moves a case up
 * @param to the order of the rung it moves to; whether there is such a rung is for the ladder's analysis to find
 */
public record Move(Trigger on, int to) {
    /**
     * Checks the order.
     *
     * @param on what moves a case up
     * @param to the order of the rung it moves to
     * @throws IllegalArgumentException if the order is below 1
     */
    public Move {
        if (to < 1) {
            throw new IllegalArgumentException("rungs are numbered from 1: " + to);
        }
    }
}
