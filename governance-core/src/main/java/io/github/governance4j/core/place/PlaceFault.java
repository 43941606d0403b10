package io.github.governance4j.core.place;

/**
 * One thing that is wrong with the rows of a place (区域数据的错误). For readers of files, which name every one; {@link Territory#of},
 * {@link Roster#of} and the constructor of {@link Place} throw instead.
 *
 * @param sheet which rows
 * @param row which of them, counted from 0 in the list that was given
 * @param what what is wrong with it
 * @param about what it concerns: an id, or a day as {@code 2026-01-01}; see {@link What}
 */
public record PlaceFault(Sheet sheet, int row, What what, String about) {
    /** The four kinds of rows. */
    public enum Sheet {
        /** {@link Area} rows (区域). */
        AREAS,
        /** {@link Body} rows (机构). */
        BODIES,
        /** {@link Post} rows (岗位). */
        POSTS,
        /** {@link Tenure} rows (任职). */
        TENURES
    }

    /** What can be wrong. */
    public enum What {
        /** The kind is in no level of the scheme; {@code about} names it. */
        UNKNOWN_KIND,
        /** Another row of the same id, body or post holds on the same day; {@code about} is its place in the list, counted from 0. */
        SPANS_OVERLAP,
        /** No row has the parent's id; {@code about} names it. */
        UNKNOWN_PARENT,
        /** It is not on the top level and lies in nothing; {@code about} names the area. */
        PARENT_MISSING,
        /** It is on the top level and lies in something; {@code about} names the parent. */
        PARENT_ABOVE_TOP,
        /** On some day neither the parent nor what became of it is there; {@code about} is the first such day. */
        PARENT_NOT_THERE,
        /** The parent is more than one level up, and the area is no special one; {@code about} names the parent. */
        LEVEL_SKIPPED,
        /** The parent is on the same level or below; {@code about} names the parent. */
        LEVEL_UPSIDE_DOWN,
        /** Going up leads back to the area itself; {@code about} names the parent. */
        CYCLE,
        /** It became something, and has no last day; {@code about} names what it became. */
        SUCCESSOR_WITHOUT_END,
        /** It became something, and has a later row all the same: a name given up is not given out again. {@code about} names what it became. */
        SUCCEEDED_AND_BACK,
        /** No row has the successor's id; {@code about} names it. */
        UNKNOWN_SUCCESSOR,
        /** The successor is not there on the day after the last; {@code about} is that day. */
        SUCCESSOR_NOT_THERE,
        /** The successor is on another level; {@code about} names it. */
        SUCCESSOR_ON_ANOTHER_LEVEL,
        /** No body has that id; {@code about} names it. */
        UNKNOWN_BODY,
        /** On some day the body is not there; {@code about} is the first such day. */
        BODY_NOT_THERE,
        /** No body has the superior's id; {@code about} names it. */
        UNKNOWN_SUPERIOR,
        /** On some day the superior is not there; {@code about} is the first such day. */
        SUPERIOR_NOT_THERE,
        /** Going up from superior to superior leads back; {@code about} names the superior. */
        SUPERIOR_CYCLE,
        /** No post has that id; {@code about} names it. */
        UNKNOWN_POST,
        /** On some day the post is not there; {@code about} is the first such day. */
        POST_NOT_THERE,
        /** Somebody else holds the post on the same day; {@code about} is that row's place in the list, counted from 0. */
        HOLDERS_OVERLAP,
        /** No area has that id; {@code about} names it. */
        UNKNOWN_AREA,
        /** On some day neither the area nor what became of it is there; {@code about} is the first such day. */
        AREA_NOT_THERE
    }

    @Override
    public String toString() {
        return sheet + " row " + row + ": " + what + " " + about;
    }
}
