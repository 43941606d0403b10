package io.github.governance4j.mediation.course;

/** How far the mediation of a dispute has come (调解阶段). */
public enum Stage {
    /** Nobody has asked yet (未申请). */
    NONE,
    /** Somebody applied; a body is to accept or decline (已申请、待受理). */
    APPLIED,
    /** A body has it; the parties are informed and asked for their consent (已受理、征求同意). */
    INVITED,
    /** Every party consents; a mediator is to be found (点单、派单中). */
    CHOOSING,
    /** A mediator was found and is to confirm (待接单). */
    CONFIRMING,
    /** There is a mediator; tries and sessions can be held (调解中). */
    READY,
    /** A session is being held (调解会进行中). */
    IN_SESSION,
    /** There is a draft; the parties agree to it or do not (拟定协议). */
    AGREEING,
    /** It has ended, with an agreement or without (已终止). */
    ENDED,
    /** Its file is closed (已结案). */
    CLOSED;

    /** {@return whether it is being mediated, or asked for: a party can leave} */
    public boolean isOpen() {
        return this != NONE && this != ENDED && this != CLOSED;
    }

    /** {@return whether a body has it and it is open} */
    public boolean isTakenUp() {
        return isOpen() && this != APPLIED;
    }

    /** {@return whether it has ended} */
    public boolean hasEnded() {
        return this == ENDED || this == CLOSED;
    }
}
