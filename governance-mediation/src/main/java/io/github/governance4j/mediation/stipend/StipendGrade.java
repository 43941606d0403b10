package io.github.governance4j.mediation.stipend;

/** How difficult a case was (纠纷难易等级), as a county grades it; not whether it was settled. */
public enum StipendGrade {
    /** Ordinary (普通). */
    ORDINARY,
    /** Complex (复杂). */
    COMPLEX,
    /** Major (重大). */
    MAJOR,
    /** Long standing, with petitions over it (信访积案). */
    LONG_STANDING
}
