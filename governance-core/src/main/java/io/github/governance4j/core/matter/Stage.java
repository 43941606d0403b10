package io.github.governance4j.core.matter;

/** How far a matter has come (事项阶段). */
public enum Stage {
    /** Nothing was reported yet (未受理). */
    NOT_REPORTED,
    /** Reported, and with the intake (已受理、待分流). */
    REPORTED,
    /** A duplicate, joined into another matter (已并案). */
    JOINED,
    /** One of the six kinds that are not dispatched, sent where it belongs (不予派单、已转出). */
    ELSEWHERE,
    /** Dispatched, and being handled on its ladder (办理中). */
    HANDLING,
    /** Proof was submitted and waits for a second person (待核查). */
    CHECKING,
    /** Struck off: proved, and checked by a second person (已销号). */
    CLOSED,
    /** Ended without being settled: withdrawn, gone elsewhere or exhausted, with notice of the other remedies (未化解而终止). */
    ENDED;

    /** {@return whether somebody still has to bring it forward: reported, being handled or waiting for the check} */
    public boolean isOpen() {
        return this == REPORTED || this == HANDLING || this == CHECKING;
    }

    /** {@return whether it was dispatched and so is on a ladder} */
    public boolean isOnLadder() {
        return this == HANDLING || this == CHECKING || this == CLOSED || this == ENDED;
    }
}
