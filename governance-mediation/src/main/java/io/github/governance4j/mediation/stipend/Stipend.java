package io.github.governance4j.mediation.stipend;

/**
 * One stipend as its facts left it (补助).
 *
 * @param asked what was asked
 * @param stage how far it has come
 * @param overdue whether it was recorded that it was not decided on in time
 */
public record Stipend(StipendFact.StipendAsked asked, StipendStage stage, boolean overdue) {
    /** {@return what it takes from the fund, in fen: nothing once declined} */
    public long taken() {
        return stage == StipendStage.DECLINED ? 0 : asked.fen();
    }
}
