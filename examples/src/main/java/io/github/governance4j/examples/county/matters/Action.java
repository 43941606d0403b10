package io.github.governance4j.examples.county.matters;

import io.github.governance4j.examples.county.log.Keys;
import io.github.governance4j.examples.county.log.Verb;

/**
 * What the cell {@code action} may say (操作), one word for each thing that can be asked of a matter, and the keys its {@code detail} takes. A
 * key with an exclamation mark must be there.
 */
public enum Action implements Verb {
    /** Somebody reports it. */
    REPORT("report", "上报", "source!", "receipt", "people", "money", "several-areas"),
    /** Another report of the same matter. */
    JOIN("join", "并入重复上报", "source!", "receipt"),
    /** This matter is a duplicate of another. */
    JOIN_INTO("join-into", "并入他件", "into!"),
    /** One of the six kinds that are not dispatched. */
    SEND_ELSEWHERE("send-elsewhere", "不予派单、转出", "kind!", "grounds!"),
    /** It is triaged, routed and put on its ladder, all by rule. */
    DISPATCH("dispatch", "分流派单", "parties"),
    /** A case that was half-way when the county moved over. */
    BRING_IN(
            "bring-in",
            "在办转入",
            "source!",
            "receipt",
            "people",
            "money",
            "several-areas",
            "department!",
            "territory!",
            "lead",
            "ladder!",
            "rung!",
            "since!",
            "tries",
            "parties"),
    /** A body accepts one side of it. */
    ACCEPT("accept", "接收", "side!", "body!"),
    /** An owner offers its side to another body. */
    OFFER_HAND_OVER("offer-hand-over", "商请移交", "side!", "to!", "reasons!"),
    /** A body declines what it was offered. */
    DECLINE_HAND_OVER("decline-hand-over", "不予接收", "side!", "reasons!"),
    /** An owner assigns a task to a body. */
    ASSIGN("assign", "交办", "slip!", "body!", "task!", "limit!", "unit!"),
    /** The body says the task is done. */
    SLIP_DONE("slip-done", "交办办结", "slip!", "proof!"),
    /** Somebody else checks the task. */
    CHECK_SLIP("check-slip", "交办核查", "slip!", "passed!", "grounds"),
    /** A try begins, with the consent of these parties. */
    BEGIN_TRY("begin-try", "开始一次化解", "consent"),
    /** A try ends. */
    END_TRY("end-try", "化解结束", "settled!"),
    /** A party withdraws. */
    WITHDRAW("withdraw", "当事人撤回", "party"),
    /** The case goes to court or another remedy. */
    LEAVE("leave", "转其他救济途径", "remedy!"),
    /** A party asks for the next rung. */
    ASK_UP("ask-up", "请求上一级办理"),
    /** It is passed up. */
    PASS_UP("pass-up", "提级", "trigger!", "grounds!"),
    /** The body it came to wants it returned. */
    ASK_RETURN("ask-return", "申请退回", "reasons!"),
    /** Whoever sent it answers. */
    ANSWER_RETURN("answer-return", "答复退回", "agreed!", "reasons!"),
    /** Competence is determined; it cannot be returned any more. */
    DETERMINE_COMPETENCE("determine-competence", "确定管辖", "reasons!"),
    /** The limit is extended. */
    EXTEND("extend", "延期", "amount!", "approver", "told"),
    /** The limit stands still. */
    PAUSE("pause", "中止计时", "reason!"),
    /** The limit runs on. */
    RESUME("resume", "恢复计时"),
    /** The deadline is counted again by a newer calendar. */
    RECOUNT("recount", "按新日历重算"),
    /** It is urged. */
    URGE("urge", "催办", "grounds!"),
    /** It is supervised. */
    SUPERVISE("supervise", "督办", "grounds!"),
    /** Another body joins in. */
    HANDLE_JOINTLY("handle-jointly", "联合办理", "body!"),
    /** The owner reports it solved or answered, with proof. */
    PROOF("proof", "提交办结材料", "kind!", "proof!"),
    /** A second person checks, and it is struck off or sent back. */
    CHECK("check", "核查销号", "passed!", "grounds"),
    /** Somebody looks again whether it holds. */
    RECHECK("recheck", "跟踪复查", "holds!", "grounds"),
    /** The reporter is called back. */
    CALL_BACK("call-back", "回访", "reached!", "solved", "satisfied"),
    /** The reporter rates it. */
    RATE("rate", "评价", "rating!", "receipt"),
    /** It is opened again on new facts. */
    REOPEN("reopen", "重新办理", "new-facts!");

    private final String word;
    private final String zh;
    private final String keys;

    Action(String word, String zh, String... keys) {
        this.word = word;
        this.zh = zh;
        this.keys = String.join(Keys.BETWEEN, keys);
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
}
