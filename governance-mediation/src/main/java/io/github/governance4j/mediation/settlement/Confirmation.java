package io.github.governance4j.mediation.settlement;

/** How far a confirmation by a court has come (司法确认状态). */
public enum Confirmation {
    /** Nobody asked, and there is time (未申请). */
    NOT_ASKED,
    /** All parties asked a court (已申请). */
    ASKED,
    /** Confirmed, so that it can be enforced: 民事诉讼法 art. 206 (已确认). */
    CONFIRMED,
    /** Dismissed; the parties may mediate again or sue: 人民调解法 art. 33 (已驳回). */
    DISMISSED,
    /** Not accepted. Where only the court was the wrong one, the right one may be asked while there is time (不予受理). */
    NOT_ACCEPTED,
    /** The time is over. The agreement binds as before, and a suit is open (逾期未申请). */
    LAPSED
}
