package io.github.governance4j.mediation.casefile;

/** What a document of the list is (文书作用), so that it is known when it must be there. */
public enum DocumentRole {
    /** The application, or the form it was taken down on (申请书、受理登记表). */
    APPLICATION,
    /** What the parties were told of their rights and duties (权利义务告知书). */
    RIGHTS_NOTICE,
    /** Who the parties are (身份证明). */
    IDENTITY,
    /** Who acts for whom (授权委托书). */
    AUTHORITY,
    /** What was looked into (调查记录). */
    INVESTIGATION,
    /** What was shown (证据材料). */
    EVIDENCE,
    /** The mediator's record (调解记录). */
    RECORD,
    /** The agreement in writing (调解协议书). */
    AGREEMENT,
    /** Receipts and other vouchers (履行凭证). */
    PERFORMANCE,
    /** What asking afterwards brought (回访记录). */
    FOLLOW_UP,
    /** What went to and came from the court (司法确认材料). */
    CONFIRMATION,
    /** What is to be said of the file itself (卷宗情况说明). */
    STATEMENT,
    /** The back cover (封底). */
    BACK_COVER,
    /** Any other. */
    OTHER
}
