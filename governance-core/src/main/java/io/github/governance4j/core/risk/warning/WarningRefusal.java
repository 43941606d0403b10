package io.github.governance4j.core.risk.warning;

/** Why a command on a warning is not possible, most decisive first (不予受理的理由). Moving a constant changes the contract. */
public enum WarningRefusal {
    /** It happened before the last act. */
    OUT_OF_ORDER,
    /** The warning is not so far, or past it: not issued, issued before, lifted, lapsed. */
    NOT_AT_THIS_STAGE,
    /** Its last day was over. */
    HAS_ENDED,
    /** No adopted rules were in force, or the edition it was issued under is not there. */
    NO_EDITION,
    /** The rules say nothing of this kind of thing at this level. */
    LEVEL_NOT_RULED,
    /** Whoever acts holds no post of a body that may. */
    NOT_ENTITLED,
    /** A part that every warning states is missing (突发事件应对法 art. 64). */
    PART_MISSING,
    /** An area is not there. */
    UNKNOWN_AREA,
    /** A measure is not open to the level (突发事件应对法 art. 66 and 67). */
    MEASURE_NOT_OPEN,
    /** Nothing was said of why a measure on persons is needed and none milder does (突发事件应对法 art. 10). */
    NECESSITY_UNSAID,
    /** Its last day lies before its beginning or its issuing, or further off than the rules allow, also after an adjustment. */
    LAST_DAY_OUT_OF_BOUNDS,
    /** Level and measures are what they were. */
    NOTHING_CHANGES,
    /** No grounds were given. */
    GROUNDS_MISSING,
    /** The post was not among those to be told. */
    NOT_TO_BE_TOLD,
    /** It was told before. */
    TOLD_BEFORE,
    /** Nothing was due by then. */
    NOTHING_DUE,
    /** It is said to have been recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
