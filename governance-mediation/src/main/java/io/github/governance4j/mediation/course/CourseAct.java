package io.github.governance4j.mediation.course;

/** What is asked of the mediation of a dispute, as a word for explanations (调解操作). One for each command. */
public enum CourseAct {
    /** {@link IntakeCommand.Apply}. */
    APPLY,
    /** {@link IntakeCommand.OwnInitiative}. */
    OWN_INITIATIVE,
    /** {@link IntakeCommand.Accept}. */
    ACCEPT,
    /** {@link IntakeCommand.Decline}. */
    DECLINE,
    /** {@link IntakeCommand.Transfer}. */
    TRANSFER,
    /** {@link IntakeCommand.ConcludeTransfer}. */
    CONCLUDE_TRANSFER,
    /** {@link IntakeCommand.OnTheSpot}. */
    ON_THE_SPOT,
    /** {@link ConsentCommand.Inform}. */
    INFORM,
    /** {@link ConsentCommand.Consent}. */
    CONSENT,
    /** {@link ConsentCommand.Refuse}. */
    REFUSE,
    /** {@link ConsentCommand.InviteAssistant}. */
    INVITE_ASSISTANT,
    /** {@link ConsentCommand.AgreeAssistant}. */
    AGREE_ASSISTANT,
    /** {@link PartyCommand.Withdraw}. */
    WITHDRAW,
    /** {@link PartyCommand.Leave}. */
    LEAVE,
    /** {@link PartyCommand.AskPublicity}. */
    ASK_PUBLICITY,
    /** {@link PartyCommand.AskExtension}. */
    ASK_EXTENSION,
    /** {@link PartyCommand.AskSwitch}. */
    ASK_SWITCH,
    /** {@link PartyCommand.AskUp}. */
    ASK_UP,
    /** {@link ChoosingCommand.PromiseSeed}. */
    PROMISE_SEED,
    /** {@link ChoosingCommand.Pick}. */
    PICK,
    /** {@link ChoosingCommand.Assign}. */
    ASSIGN,
    /** {@link ChoosingCommand.ConfirmOrder}. */
    CONFIRM_ORDER,
    /** {@link ChoosingCommand.DeclineOrder}. */
    DECLINE_ORDER,
    /** {@link ChoosingCommand.NamePanel}. */
    NAME_PANEL,
    /** {@link RecusalCommand.AskRecusal}. */
    ASK_RECUSAL,
    /** {@link RecusalCommand.DecideRecusal}. */
    DECIDE_RECUSAL,
    /** {@link RecusalCommand.Disclose}. */
    DISCLOSE,
    /** {@link RecusalCommand.Waive}. */
    WAIVE,
    /** {@link RecusalCommand.RefuseAssignee}. */
    REFUSE_ASSIGNEE,
    /** {@link SessionCommand.BeginTry}. */
    BEGIN_TRY,
    /** {@link SessionCommand.HoldSession}. */
    HOLD_SESSION,
    /** {@link SessionCommand.CloseSession}. */
    CLOSE_SESSION,
    /** {@link SessionCommand.EndTry}. */
    END_TRY,
    /** {@link DangerCommand.TakeMeasures}. */
    TAKE_MEASURES,
    /** {@link DangerCommand.ReportOffence}. */
    REPORT_OFFENCE,
    /** {@link DangerCommand.SuspectSham}. */
    SUSPECT_SHAM,
    /** {@link AgreementCommand.DrawUp}. */
    DRAW_UP,
    /** {@link AgreementCommand.Assent}. */
    ASSENT,
    /** {@link AgreementCommand.Reject}. */
    REJECT,
    /** {@link AgreementCommand.Sign}. */
    SIGN,
    /** {@link OfficeCommand.EndAsFailed}. */
    END_AS_FAILED,
    /** {@link OfficeCommand.Pause}. */
    PAUSE,
    /** {@link OfficeCommand.Resume}. */
    RESUME,
    /** {@link OfficeCommand.Extend}. */
    EXTEND,
    /** {@link OfficeCommand.FileDocument}. */
    FILE_DOCUMENT,
    /** {@link OfficeCommand.CloseFile}. */
    CLOSE_FILE,
    /** {@link CourseCommand.Tick}. */
    TICK;

    /** {@return whether a party ends the mediation with it} */
    public boolean isAnEnding() {
        return this == REFUSE || this == WITHDRAW || this == LEAVE;
    }

    /**
     * {@return whether it can be asked of a dispute that has come so far} To refuse, to withdraw and to leave can be asked at every open
     * stage.
     *
     * @param stage how far
     */
    public boolean isPossibleAt(Stage stage) {
        return switch (this) {
            case APPLY, OWN_INITIATIVE, ON_THE_SPOT -> stage == Stage.NONE;
            case ACCEPT, DECLINE, TRANSFER, CONCLUDE_TRANSFER -> stage == Stage.APPLIED;
            case CONSENT -> stage == Stage.INVITED;
            case INFORM,
                    REFUSE,
                    WITHDRAW,
                    LEAVE,
                    ASK_PUBLICITY,
                    INVITE_ASSISTANT,
                    AGREE_ASSISTANT,
                    TAKE_MEASURES,
                    REPORT_OFFENCE -> stage.isOpen();
            case ASK_EXTENSION, EXTEND, SUSPECT_SHAM, RESUME, END_AS_FAILED -> stage.isTakenUp();
            case ASK_SWITCH, ASK_UP ->
                stage == Stage.INVITED || stage == Stage.CHOOSING || stage == Stage.CONFIRMING || stage == Stage.READY;
            case PROMISE_SEED -> stage == Stage.INVITED || stage == Stage.CHOOSING;
            case PICK, ASSIGN -> stage == Stage.CHOOSING;
            case CONFIRM_ORDER, DECLINE_ORDER -> stage == Stage.CONFIRMING;
            case REFUSE_ASSIGNEE, NAME_PANEL -> stage == Stage.CONFIRMING || stage == Stage.READY;
            case ASK_RECUSAL, DECIDE_RECUSAL, DISCLOSE, WAIVE ->
                stage == Stage.CONFIRMING
                        || stage == Stage.READY
                        || stage == Stage.IN_SESSION
                        || stage == Stage.AGREEING;
            case BEGIN_TRY, HOLD_SESSION, END_TRY, PAUSE -> stage == Stage.READY;
            case CLOSE_SESSION -> stage == Stage.IN_SESSION;
            case DRAW_UP -> stage == Stage.READY || stage == Stage.IN_SESSION;
            case ASSENT, REJECT, SIGN -> stage == Stage.AGREEING;
            case FILE_DOCUMENT -> stage != Stage.NONE && stage != Stage.CLOSED;
            case CLOSE_FILE -> stage == Stage.ENDED;
            // What fell due is done before the stage is looked at, and may have ended it; whether anything was due is
            // asked apart.
            case TICK -> true;
        };
    }
}
