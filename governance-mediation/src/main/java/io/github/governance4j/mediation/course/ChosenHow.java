package io.github.governance4j.mediation.course;

/** How a mediator was found (选定方式). */
public enum ChosenHow {
    /** By the parties together (点单). */
    JOINTLY,
    /** By the office (派单). */
    ASSIGNED,
    /** On the spot: the one who was there (随手调). */
    ON_THE_SPOT
}
