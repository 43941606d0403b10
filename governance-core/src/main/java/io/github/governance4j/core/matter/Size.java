package io.github.governance4j.core.matter;

/**
 * How big a matter is (事项大小). Which are which, a county's triage table says; county practice calls small what village organisations,
 * cadres or social forces can settle, and big what needs the whole community.
 */
public enum Size {
    /** Can be settled where it arose (小事). */
    SMALL,
    /** Needs more than those where it arose (大事). */
    BIG
}
