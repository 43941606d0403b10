package io.github.governance4j.mediation.roster;

/**
 * Something wrong with one row of a roster (名册错误).
 *
 * @param row which row, from 0
 * @param what what is wrong
 * @param detail the id or day it is about
 */
public record RosterFault(int row, What what, String detail) {
    /** What can be wrong with a row. */
    public enum What {
        /** Another row of the same mediator holds on one of its days. */
        OVERLAPS,
        /** No area of that name is there. */
        UNKNOWN_AREA,
        /** No body of that name is there on the first day. */
        UNKNOWN_BODY,
        /** A committee member's row lasts longer than a term of three years (人民调解法 art. 9), or has no end. */
        TERM_TOO_LONG
    }
}
