package io.github.governance4j.core.matter;

/** What is asked of a matter, as a word for explanations (事项操作). One for each command. */
public enum MatterAct {
    /** {@link IntakeCommand.Report}. */
    REPORT,
    /** {@link IntakeCommand.JoinReport}. */
    JOIN_REPORT,
    /** {@link IntakeCommand.JoinInto}. */
    JOIN_INTO,
    /** {@link IntakeCommand.SendElsewhere}. */
    SEND_ELSEWHERE,
    /** {@link IntakeCommand.Dispatch}. */
    DISPATCH,
    /** {@link IntakeCommand.BringIn}. */
    BRING_IN,
    /** {@link OwnershipCommand.AcceptOwnership}. */
    ACCEPT_OWNERSHIP,
    /** {@link OwnershipCommand.OfferHandOver}. */
    OFFER_HAND_OVER,
    /** {@link OwnershipCommand.DeclineHandOver}. */
    DECLINE_HAND_OVER,
    /** {@link SlipCommand.Assign}. */
    ASSIGN,
    /** {@link SlipCommand.ReportSlipDone}. */
    REPORT_SLIP_DONE,
    /** {@link SlipCommand.CheckSlip}. */
    CHECK_SLIP,
    /** {@link SlipCommand.WithdrawSlip}. */
    WITHDRAW_SLIP,
    /** {@link HandlingCommand.OnLadder}. */
    ON_LADDER,
    /** {@link HandlingCommand.SubmitProof}. */
    SUBMIT_PROOF,
    /** {@link HandlingCommand.Check}. */
    CHECK,
    /** {@link FollowUpCommand.Recheck}. */
    RECHECK,
    /** {@link FollowUpCommand.CallBack}. */
    CALL_BACK,
    /** {@link FollowUpCommand.Rate}. */
    RATE,
    /** {@link FollowUpCommand.Reopen}. */
    REOPEN,
    /** {@link FollowUpCommand.Tick}. */
    TICK;

    /**
     * {@return whether it can be asked of a matter that has come so far}
     *
     * @param stage how far
     */
    public boolean isPossibleAt(Stage stage) {
        return switch (this) {
            case REPORT, BRING_IN -> stage == Stage.NOT_REPORTED;
            case JOIN_REPORT, TICK -> stage != Stage.NOT_REPORTED;
            case JOIN_INTO, SEND_ELSEWHERE, DISPATCH -> stage == Stage.REPORTED;
            case ACCEPT_OWNERSHIP, OFFER_HAND_OVER, DECLINE_HAND_OVER ->
                stage == Stage.HANDLING || stage == Stage.CHECKING || stage == Stage.ELSEWHERE;
            case ASSIGN -> stage == Stage.HANDLING;
            case REPORT_SLIP_DONE, CHECK_SLIP, WITHDRAW_SLIP, ON_LADDER -> stage.isOnLadder();
            case SUBMIT_PROOF -> stage == Stage.HANDLING || stage == Stage.ENDED;
            case CHECK -> stage == Stage.CHECKING;
            case RECHECK, CALL_BACK -> stage == Stage.CLOSED;
            case RATE -> stage == Stage.CLOSED || stage == Stage.ENDED || stage == Stage.ELSEWHERE;
            case REOPEN -> stage.isOnLadder() || stage == Stage.ELSEWHERE || stage == Stage.JOINED;
        };
    }
}
