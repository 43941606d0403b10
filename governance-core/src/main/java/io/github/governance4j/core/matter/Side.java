package io.github.governance4j.core.matter;

/** One of the two owners every matter has (双挂钩). */
public enum Side {
    /** The department whose field it is (条). */
    DEPARTMENT,
    /** The unit on whose ground it is (块). */
    TERRITORY;

    /** {@return the other one} */
    public Side other() {
        return this == DEPARTMENT ? TERRITORY : DEPARTMENT;
    }
}
