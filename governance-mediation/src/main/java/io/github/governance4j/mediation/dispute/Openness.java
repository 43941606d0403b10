package io.github.governance4j.mediation.dispute;

/** Whether others may listen (公开或者不公开): 人民调解法 art. 23 lets each party ask for either. */
public enum Openness {
    /** Relatives, neighbours and other masses may listen (公开); 人民调解工作若干规定 art. 29. */
    OPEN,
    /** Only those who take part are there (不公开). */
    CLOSED
}
