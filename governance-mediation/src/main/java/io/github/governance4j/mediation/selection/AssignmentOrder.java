package io.github.governance4j.mediation.selection;

/** What decides first when the office assigns among those who mediate the kind (派单顺序). */
public enum AssignmentOrder {
    /** The least busy for their capacity, then the nearest: nobody is passed over for being near. */
    LOAD_FIRST,
    /** The nearest, then the least busy for their capacity: whoever knows the place. */
    PLACE_FIRST
}
