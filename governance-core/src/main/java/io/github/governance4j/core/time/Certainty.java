package io.github.governance4j.core.time;

/** Whether the calendar a deadline was counted by was known on every day it depends on (确定程度). */
public enum Certainty {
    /** Every day looked at is arranged by a notice, or no day had to be looked at (确定). */
    FIRM,
    /** Some day looked at lies outside the known calendar and was taken as Monday-to-Friday (暂定). */
    PROVISIONAL
}
