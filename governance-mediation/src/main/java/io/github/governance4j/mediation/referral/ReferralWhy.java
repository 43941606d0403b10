package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What can be found about a command on a referral, each with the values it rests on. */
final class ReferralWhy {
    /** A dispute is offered. */
    static final Rule OFFER = head("referral.offer");
    /** It is offered once more. */
    static final Rule OFFER_AGAIN = head("referral.offer-again");
    /** The offer is taken back. */
    static final Rule WITHDRAW = head("referral.withdraw");
    /** What came due is recorded. */
    static final Rule TICK = head("referral.tick");
    /** It is accepted. */
    static final Rule ACCEPT = head("referral.accept");
    /** It is returned. */
    static final Rule RETURN = head("referral.return");
    /** Who has it is determined. */
    static final Rule DETERMINE = head("referral.determine");
    /** How it ended is told. */
    static final Rule REPORT = head("referral.report");

    /** It happened no earlier than the last act; seconds count. */
    static final Rule ORDER = Rule.of("referral.order", Slot.moment("happened"), Slot.moment("last-act"));
    /** It was recorded no earlier than it happened; seconds count. */
    static final Rule RECORDED = Rule.of("referral.recorded", Slot.moment("happened"), Slot.moment("recorded"));
    /** The referral is at one of the stages at which this can be. */
    static final Rule STAGE = Rule.of("referral.stage", Slot.code("referral-stage"), Slot.text("wanted"));
    /** The limit for answering is not over. */
    static final Rule IN_TIME =
            Rule.of("referral.in-time", Slot.moment("done"), Slot.moment("closes"), Slot.flag("closes-included"));
    /** Whether it was told in time how it ended; stands in nobody's way. */
    static final Rule TOLD_IN_TIME =
            Rule.of("referral.told-in-time", Slot.moment("done"), Slot.moment("closes"), Slot.flag("closes-included"));
    /** The edition that speaks on the day. */
    static final Rule EDITION = Rule.of("referral.edition", Slot.id("edition"), Slot.day("from"), Slot.day("day"));
    /** None does. */
    static final Rule NO_EDITION = Rule.of("referral.edition.none", Slot.day("day"));
    /** The edition the referral keeps is at hand. */
    static final Rule KEPT_EDITION = Rule.of("referral.edition.kept", Slot.id("edition"), Slot.flag("there"));
    /**
     * Whoever acts holds a post of the body whose act it is, or of the other one where that body has no posts here and its act is only
     * recorded, or it follows from something else.
     */
    static final Rule ENTITLED = Rule.of(
            "referral.entitled",
            Slot.id("post"),
            Slot.id("holder"),
            Slot.id("held-by"),
            Slot.id("body"),
            Slot.id("whose-act"),
            Slot.flag("outside"),
            Slot.id("other"),
            Slot.flag("by-itself"),
            Slot.flag("may-by-itself"));
    /** It is offered to somebody else. */
    static final Rule TWO = Rule.of("referral.two", Slot.id("from"), Slot.id("to"));
    /** It is determined to be one of the two's. */
    static final Rule ONE_OF_TWO = Rule.of("referral.one-of-two", Slot.id("holder"), Slot.id("from"), Slot.id("to"));
    /** No body is named that determines. */
    static final Rule NOBODY_DETERMINES = Rule.of("referral.nobody-determines");
    /** It was not returned before. */
    static final Rule RETURN_ONCE = Rule.of("referral.return-once", Slot.flag("returned"));
    /** Words were given. */
    static final Rule WORDS = Rule.of("referral.words", Slot.text("words"));
    /** Something was due by then. */
    static final Rule DUE = Rule.of("referral.due", Slot.moment("happened"), Slot.moment("next"));
    /** Nothing was due at all. */
    static final Rule NOTHING_DUE = Rule.of("referral.due.none");

    /** Until when it is to be answered; how that was counted stands below. */
    static final Rule ANSWER_BY = Rule.of("referral.answer-by", Slot.code("counterpart"), Slot.moment("closes"));
    /** Until when it is to be told how it ended; how that was counted stands below. */
    static final Rule REPORT_BY = Rule.of("referral.report-by", Slot.code("counterpart"), Slot.moment("closes"));
    /** Who holds the dispute from now on, and whose limit runs. */
    static final Rule HOLDER = Rule.of("referral.holder", Slot.id("holder"), Slot.code("clock"));
    /** Nobody answered in time. */
    static final Rule TIMED_OUT = Rule.of("referral.timed-out", Slot.day("last-day"));
    /** Nothing was told in time. */
    static final Rule REPORT_LATE = Rule.of("referral.report-late", Slot.day("last-day"));

    private ReferralWhy() {}

    private static Rule head(String code) {
        return Rule.of(code, Slot.moment("happened"));
    }
}
