package io.github.governance4j.examples.county.disputes;

import io.github.governance4j.examples.county.log.Keys;
import io.github.governance4j.examples.county.log.Verb;

/**
 * What the cell {@code action} may say (操作), one word for each thing that can be asked of a dispute, its agreements, referrals and stipends,
 * and the keys its {@code detail} takes. A key with an exclamation mark must be there.
 */
public enum DisputeAction implements Verb {
    /** A party applies. */
    APPLY(Of.COURSE, "apply", "申请调解", DisputeAction.APPLICATION),
    /** A committee offers mediation without being asked. */
    OFFER_MEDIATION(Of.COURSE, "offer-mediation", "主动调解", DisputeAction.APPLICATION),
    /** A simple dispute is dealt with where it arose, in one act. */
    ON_THE_SPOT(
            Of.COURSE,
            "on-the-spot",
            "随手调",
            DisputeAction.APPLICATION + ", consenting!, agreement, settled-issues, clauses"),
    /** A body takes it up. */
    ACCEPT(Of.COURSE, "accept", "受理"),
    /** A body does not take it up. */
    DECLINE(Of.COURSE, "decline", "不予受理", "bar!, words!"),
    /** It is offered to the body it belongs to. */
    TRANSFER(Of.COURSE, "transfer", "移送", "to!, words!"),
    /** That body answers. */
    CONCLUDE_TRANSFER(Of.COURSE, "conclude-transfer", "移送答复", "taken!"),
    /** A party is told what mediation is and which rights it has. */
    INFORM(Of.COURSE, "inform", "调解告知"),
    /** A party consents. */
    CONSENT(Of.COURSE, "consent", "同意调解", "through"),
    /** A party clearly refuses. */
    REFUSE(Of.COURSE, "refuse", "明确拒绝"),
    /** Somebody is invited to help. */
    INVITE_ASSISTANT(Of.COURSE, "invite-assistant", "邀请协助", "assistant!, kind!"),
    /** A party agrees to an assistant. */
    AGREE_ASSISTANT(Of.COURSE, "agree-assistant", "同意邀请", "assistant!"),
    /** A party takes its consent back. */
    WITHDRAW(Of.COURSE, "withdraw", "撤回同意"),
    /** A party goes to court or another remedy. */
    LEAVE(Of.COURSE, "leave", "转其他救济途径", "remedy!"),
    /** A party asks for it to be open or closed. */
    ASK_PUBLICITY(Of.COURSE, "ask-publicity", "要求公开或不公开", "openness!"),
    /** A party asks for more time. */
    ASK_EXTENSION(Of.COURSE, "ask-extension", "要求延期", "amount!"),
    /** A party asks for the short form or the ordinary one. */
    ASK_SWITCH(Of.COURSE, "ask-switch", "要求繁简转换", "simple!"),
    /** A party asks for the next rung. */
    ASK_UP(Of.COURSE, "ask-up", "请求上一级调解"),
    /** The office promises the seed that equals are drawn by, before anybody picks. */
    PROMISE_SEED(Of.COURSE, "promise-seed", "公布承诺值", "commitment!"),
    /** A party names the mediators it would take, best first, and those it would not. */
    PICK(Of.COURSE, "pick", "点单", "ranked, struck, seed, round"),
    /** The office assigns a mediator. */
    ASSIGN(Of.COURSE, "assign", "派单", "mediator!, seed, round"),
    /** The mediator takes the order. */
    CONFIRM_ORDER(Of.COURSE, "confirm-order", "接单", "mediator!"),
    /** The mediator does not. */
    DECLINE_ORDER(Of.COURSE, "decline-order", "不接单", "mediator!, words!"),
    /** A panel is named. */
    NAME_PANEL(Of.COURSE, "name-panel", "组成调解团", "chair!, members!, invited"),
    /** A party wants another mediator. */
    ASK_RECUSAL(Of.COURSE, "ask-recusal", "申请回避", "mediator!, words"),
    /** Somebody else decides on it. */
    DECIDE_RECUSAL(Of.COURSE, "decide-recusal", "回避决定", "mediator!, granted!, words!"),
    /** A mediator discloses a relation. */
    DISCLOSE(Of.COURSE, "disclose", "披露关系", "mediator!, relation!"),
    /** A party waives it. */
    WAIVE(Of.COURSE, "waive", "同意不回避", "mediator!"),
    /** A party refuses the mediator assigned. */
    REFUSE_ASSIGNEE(Of.COURSE, "refuse-assignee", "不接受指定", "mediator!"),
    /** Measures against escalation. */
    TAKE_MEASURES(Of.COURSE, "take-measures", "防范措施", "words!"),
    /** An offence is reported to the police. */
    REPORT_OFFENCE(Of.COURSE, "report-offence", "报告公安", "words!, ends"),
    /** The dispute seems a sham. */
    SUSPECT_SHAM(Of.COURSE, "suspect-sham", "疑似虚假", "words!"),
    /** An agreement is drawn up. */
    DRAW_UP(Of.COURSE, "draw-up", "拟定协议", "agreement!, form!, issues!, clauses!, states, document"),
    /** A party agrees to it. */
    ASSENT(Of.COURSE, "assent", "认可协议", "through"),
    /** A party does not. */
    REJECT(Of.COURSE, "reject", "不同意协议"),
    /** The mediator or the body signs it. */
    SIGN(Of.COURSE, "sign", "签章", "as!"),
    /** The mediator ends it without agreement. */
    END_AS_FAILED(Of.COURSE, "end-as-failed", "调解不成终止", "words!"),
    /** Time stands still for an appraisal. */
    PAUSE(Of.COURSE, "pause", "中止计时", "words!"),
    /** Time runs on. */
    RESUME(Of.COURSE, "resume", "恢复计时"),
    /** The limit is put off. */
    EXTEND(Of.COURSE, "extend", "延期", "words!"),
    /** A document goes on file. */
    FILE_DOCUMENT(Of.COURSE, "file-document", "材料入卷", "document!, as!"),
    /** The file is closed. */
    CLOSE_FILE(Of.COURSE, "close-file", "结案归档"),
    /** A try begins, with the consent of these parties. */
    BEGIN_TRY(Of.SESSION, "begin-try", "开始一次调解", "consenting!"),
    /** A session is held. */
    HOLD_SESSION(Of.SESSION, "hold-session", "调解会", "session!, channel, attending!, where"),
    /** A session ends. */
    CLOSE_SESSION(Of.SESSION, "close-session", "调解会结束", "session!, outcome!, agreed"),
    /** A try ends. */
    END_TRY(Of.SESSION, "end-try", "一次调解结束"),
    /** Somebody says a clause is performed. */
    PERFORM(Of.SETTLEMENT, "perform", "履行", "agreement!, clause!, proof"),
    /** Whoever was to get something has it. */
    ACKNOWLEDGE_RECEIPT(Of.SETTLEMENT, "acknowledge-receipt", "确认收到", "agreement!, clause!"),
    /** A party says a clause is not kept. */
    REPORT_BREACH(Of.SETTLEMENT, "report-breach", "报告违约", "agreement!, clause!, words!"),
    /** The committee asks whether it is kept. */
    FOLLOW_UP(Of.SETTLEMENT, "follow-up", "回访", "agreement!, document"),
    /** The parties change what is left. */
    CHANGE_AGREEMENT(Of.SETTLEMENT, "change-agreement", "变更协议", "agreement!, clauses!, first-clause!, assents!"),
    /** Parties ask a court to confirm it. */
    ASK_CONFIRMATION(
            Of.SETTLEMENT,
            "ask-confirmation",
            "申请司法确认",
            "agreement!, jointly!, court!, not-accepted, dismissed, missing"),
    /** A party takes that back. */
    WITHDRAW_CONFIRMATION(Of.SETTLEMENT, "withdraw-confirmation", "撤回确认申请", "agreement!"),
    /** The court decides. */
    COURT_DECIDES(Of.SETTLEMENT, "court-decides", "法院裁定", "agreement!, ruling!, not-accepted, dismissed"),
    /** A party sues over it. */
    SUE(Of.SETTLEMENT, "sue", "就协议起诉", "agreement!"),
    /** The suit is over. */
    END_SUIT(Of.SETTLEMENT, "end-suit", "诉讼结束", "agreement!, outcome!"),
    /** A dispute is offered to or by another desk. */
    REFER(Of.REFERRAL, "refer", "对接移交", "referral!, from!, to!, counterpart!, direction!, clock!, words"),
    /** It is offered once more. */
    REFER_AGAIN(Of.REFERRAL, "refer-again", "再次移交", "referral!, words!"),
    /** The offer is taken back. */
    RECALL_REFERRAL(Of.REFERRAL, "recall-referral", "撤回移交", "referral!, words!"),
    /** It is accepted. */
    ACCEPT_REFERRAL(Of.REFERRAL, "accept-referral", "接收移交", "referral!"),
    /** It is returned with reasons. */
    RETURN_REFERRAL(Of.REFERRAL, "return-referral", "退回移交", "referral!, reasons!"),
    /** It is determined who has it. */
    DETERMINE_REFERRAL(Of.REFERRAL, "determine-referral", "指定承办", "referral!, holder!"),
    /** Whoever has it reports what came of it. */
    REPORT_REFERRAL(Of.REFERRAL, "report-referral", "反馈结果", "referral!, outcome!, words"),
    /** A sum is set aside. */
    OPEN_FUND(Of.STIPEND, "open-fund", "设立补助资金", "fund!, yuan!, until!"),
    /** A stipend is asked for a closed case. */
    ASK_STIPEND(Of.STIPEND, "ask-stipend", "申报补助", "fund!, mediator!, person!, grade!, yuan!"),
    /** It is granted. */
    GRANT_STIPEND(Of.STIPEND, "grant-stipend", "核准补助", "fund!"),
    /** It is declined. */
    DECLINE_STIPEND(Of.STIPEND, "decline-stipend", "不予补助", "fund!, words!"),
    /** It is taken back. */
    RECLAIM_STIPEND(Of.STIPEND, "reclaim-stipend", "追回补助", "fund!, cause!, words!"),
    /** A party rates the mediator. */
    RATE(Of.FEEDBACK, "rate", "评单", "mediator!, score!"),
    /** The party takes that back. */
    TAKE_BACK_RATING(Of.FEEDBACK, "take-back-rating", "撤回评单", "mediator!");

    private static final String APPLICATION =
            "kind!, area!, applicants!, respondents!, issues!, track, yuan, minors, guardians, representatives, elsewhere, settled-elsewhere, referral, exclusions, complex, undisputed, confidential, openness, channel";

    private final Of of;
    private final String word;
    private final String zh;
    private final String keys;

    DisputeAction(Of of, String word, String zh) {
        this(of, word, zh, "");
    }

    DisputeAction(Of of, String word, String zh, String keys) {
        this.of = of;
        this.word = word;
        this.zh = zh;
        this.keys = keys;
    }

    /** {@return what it is asked of} */
    public Of of() {
        return of;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public Keys keys() {
        return new Keys(keys);
    }

    /** What an act is asked of (操作对象). */
    public enum Of {
        /** The course of the dispute. */
        COURSE,
        /** What happens in a session, or was said there. */
        SESSION,
        /** An agreement in effect. */
        SETTLEMENT,
        /** A referral to or from another desk. */
        REFERRAL,
        /** A stipend out of a fund. */
        STIPEND,
        /** What a party thinks of its mediator. */
        FEEDBACK
    }
}
