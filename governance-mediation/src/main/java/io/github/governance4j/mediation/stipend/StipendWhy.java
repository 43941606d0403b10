package io.github.governance4j.mediation.stipend;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What can be found about a command on a stipend fund, each with the values it rests on. */
final class StipendWhy {
    /** A fund is opened. */
    static final Rule OPEN = head("stipend.open");
    /** A stipend is asked for. */
    static final Rule ASK = head("stipend.ask");
    /** A stipend is granted. */
    static final Rule GRANT = head("stipend.grant");
    /** A stipend is declined. */
    static final Rule DECLINE = head("stipend.decline");
    /** A stipend is taken back. */
    static final Rule RECLAIM = head("stipend.reclaim");
    /** What came due is recorded. */
    static final Rule TICK = head("stipend.tick");

    /** It happened no earlier than the last act; seconds count. */
    static final Rule ORDER = Rule.of("stipend.order", Slot.moment("happened"), Slot.moment("last-act"));
    /** It was recorded no earlier than it happened; seconds count. */
    static final Rule RECORDED = Rule.of("stipend.recorded", Slot.moment("happened"), Slot.moment("recorded"));
    /** There is a fund, or is not, as there must be. */
    static final Rule FUND = Rule.of("stipend.fund", Slot.flag("there"), Slot.flag("wanted"));
    /** There is a stipend of the dispute at the stage at which this can be. */
    static final Rule STAGE =
            Rule.of("stipend.stage", Slot.id("dispute"), Slot.text("stage"), Slot.code("stipend-stage"));
    /** The edition that speaks on the day. */
    static final Rule EDITION = Rule.of("stipend.edition", Slot.id("edition"), Slot.day("from"), Slot.day("day"));
    /** None does. */
    static final Rule NO_EDITION = Rule.of("stipend.edition.none", Slot.day("day"));
    /** The edition the fund keeps is at hand. */
    static final Rule KEPT_EDITION = Rule.of("stipend.edition.kept", Slot.id("edition"), Slot.flag("there"));
    /** Whoever acts holds the post they name, and where roles are named one of them. */
    static final Rule ENTITLED = Rule.of(
            "stipend.entitled",
            Slot.id("post"),
            Slot.id("holder"),
            Slot.id("held-by"),
            Slot.id("role"),
            Slot.flag("any-role"),
            Slot.text("roles"));
    /** The fund holds something, and lasts at least its first day. */
    static final Rule FUND_LASTS =
            Rule.of("stipend.fund-lasts", Slot.money("fund"), Slot.day("day"), Slot.day("until"));
    /** The time for asking is not over. */
    static final Rule IN_TIME = Rule.of("stipend.in-time", Slot.day("day"), Slot.day("until"));
    /** The dispute was neither paid nor asked for, here or elsewhere; declined here it may be asked for anew. */
    static final Rule ONCE =
            Rule.of("stipend.once", Slot.id("dispute"), Slot.text("here"), Slot.flag("elsewhere"), Slot.id("paid-by"));
    /** This sort of mediation is paid for by stipends. */
    static final Rule TRACK = Rule.of("stipend.track", Slot.code("case-family"), Slot.flag("excluded"));
    /** It came to mediation and was no sham; whether it was settled does not matter. */
    static final Rule MEDIATED = Rule.of("stipend.mediated", Slot.code("case-end"));
    /** The file is complete and closed, no later than the day of asking. */
    static final Rule FILE = Rule.of("stipend.file", Slot.flag("closed"), Slot.day("closed-on"), Slot.day("day"));
    /** The mediator mediated it. */
    static final Rule MEDIATOR = Rule.of("stipend.mediator", Slot.id("mediator"), Slot.flag("of-the-case"));
    /** Whoever would be paid is on no side of the case, and acts for nobody there. */
    static final Rule UNINVOLVED = Rule.of("stipend.uninvolved", Slot.id("payee"), Slot.flag("involved"));
    /** The mediator may be paid on the side. */
    static final Rule SIDE_PAY = Rule.of("stipend.side-pay", Slot.id("mediator"), Slot.flag("barred"));
    /** The scale has the grade. */
    static final Rule GRADE = Rule.of("stipend.grade", Slot.code("stipend-grade"), Slot.flag("there"));
    /** The amount is one the scale allows the grade. */
    static final Rule AMOUNT = Rule.of(
            "stipend.amount", Slot.code("stipend-grade"), Slot.money("asked"), Slot.money("least"), Slot.money("most"));
    /** So much is left of the fund. */
    static final Rule LEFT = Rule.of("stipend.left", Slot.money("fund"), Slot.money("taken"), Slot.money("asked"));
    /** Whoever decides neither recorded it nor is paid by it. */
    static final Rule ANOTHER = Rule.of("stipend.another", Slot.id("decides"), Slot.id("recorder"), Slot.id("payee"));
    /** Words were given. */
    static final Rule WORDS = Rule.of("stipend.words", Slot.text("words"));
    /** Something was due by then. */
    static final Rule DUE = Rule.of("stipend.due", Slot.moment("happened"), Slot.moment("next"));
    /** Nothing was due at all. */
    static final Rule NOTHING_DUE = Rule.of("stipend.due.none");

    /** Until when it is decided; how that was counted stands below. */
    static final Rule DECIDE_BY = Rule.of("stipend.decide-by", Slot.moment("closes"));
    /** Until when may be objected; how that was counted stands below. */
    static final Rule OBJECT_BY = Rule.of("stipend.object-by", Slot.moment("closes"));
    /** How much it is, as asked and kept for it. */
    static final Rule SUM = Rule.of("stipend.sum", Slot.id("dispute"), Slot.money("sum"));
    /** A stipend was not decided on in time. */
    static final Rule LATE = Rule.of("stipend.late", Slot.id("dispute"), Slot.day("last-day"));
    /** The time for asking is over. */
    static final Rule ENDED = Rule.of("stipend.ended", Slot.day("until"));
    /** What a decision against a stipend rests on. */
    static final Rule AGAINST = Rule.of("stipend.against", Slot.id("dispute"), Slot.text("words"));
    /** Why it is taken back. */
    static final Rule CAUSE = Rule.of("stipend.cause", Slot.code("reclaim-cause"));

    private StipendWhy() {}

    private static Rule head(String code) {
        return Rule.of(code, Slot.moment("happened"));
    }
}
