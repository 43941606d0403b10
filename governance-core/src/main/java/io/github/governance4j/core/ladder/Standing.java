package io.github.governance4j.core.ladder;

/** How a case stands (办理状态). */
public enum Standing {
    /** It is on no ladder yet (未进入). */
    NOT_ENTERED,
    /** It is being handled (办理中). */
    OPEN,
    /** It was answered; the answer can still be rejected, and while its window is open a party may ask for the next rung (已答复). */
    REPLIED,
    /** The parties came to terms (已调成). */
    SETTLED,
    /** A party refused or withdrew (已退出). */
    WITHDRAWN,
    /** It went to somebody else's judgement (已转出). */
    LEFT,
    /** The last try failed and no rung is left (层级用尽). */
    EXHAUSTED,
    /** Nobody asked for the next rung in time (已终局). */
    FINAL;

    /** {@return whether the case has ended; only new facts open it again} */
    public boolean hasEnded() {
        return this != NOT_ENTERED && this != OPEN && this != REPLIED;
    }
}
