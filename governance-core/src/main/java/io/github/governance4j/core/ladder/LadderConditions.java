package io.github.governance4j.core.ladder;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What a command on a case is held against (受理条件). */
final class LadderConditions {
    /** Holds if the case is on no ladder yet. */
    static final Rule FRESH = Rule.of("ladder.not-entered", Slot.flag("entered"));
    /** Holds if it is on one. */
    static final Rule ENTERED = Rule.of("ladder.entered", Slot.flag("entered"));
    /** Nothing later is recorded. */
    static final Rule IN_ORDER = Rule.of("ladder.in-order", Slot.moment("at"), Slot.moment("last-act"));
    /** The edition that speaks on the day. */
    static final Rule EDITION = Rule.of("ladder.edition", Slot.day("day"), Slot.id("edition"), Slot.day("from"));
    /** The edition that would speak was not duly adopted by the day. */
    static final Rule EDITION_DRAFT =
            Rule.of("ladder.edition.draft", Slot.day("day"), Slot.id("edition"), Slot.day("from"));
    /** No edition had begun. */
    static final Rule EDITION_NONE = Rule.of("ladder.edition.none", Slot.day("day"));
    /** The edition has the ladder. */
    static final Rule KNOWN = Rule.of("ladder.known", Slot.id("edition"), Slot.id("ladder"), Slot.flag("known"));
    /** The ladder has the rung. */
    static final Rule RUNG_KNOWN = Rule.of("ladder.rung-known", Slot.count("rung"), Slot.flag("known"));
    /** A case half-way stands there since a moment not after it entered. */
    static final Rule SINCE = Rule.of("ladder.since", Slot.moment("since"), Slot.moment("at"));
    /** The case has not ended. */
    static final Rule NOT_ENDED = Rule.of("ladder.not-ended", Slot.code("standing"));
    /** It was answered or has ended. */
    static final Rule RESTS = Rule.of("ladder.rests", Slot.code("standing"));
    /** There is an answer. */
    static final Rule ANSWERED = Rule.of("ladder.answered", Slot.code("standing"));
    /** There is none yet. */
    static final Rule NOT_ANSWERED = Rule.of("ladder.not-answered", Slot.code("standing"));
    /** Where an answer opens a window, the next rung is asked for after the answer, or once it is overdue. */
    static final Rule ANSWER_DUE =
            Rule.of("ladder.answer-due", Slot.code("standing"), Slot.flag("window"), Slot.flag("overdue"));
    /** Whoever asks is a party, or a reporter nobody knows here. */
    static final Rule PARTY = Rule.of("ladder.party", Slot.flag("channel"), Slot.flag("party"));
    /** If the case was answered, a party may still ask for the next rung. */
    static final Rule WINDOW_OPEN = Rule.of("ladder.window-open", Slot.code("standing"), Slot.flag("open"));
    /** The rung moves up for this reason, to one there is. */
    static final Rule WAY_UP = Rule.of(
            "ladder.way-up",
            Slot.code("trigger"),
            Slot.count("rung"),
            Slot.flag("moves"),
            Slot.count("to"),
            Slot.flag("known"));
    /** No try is running. */
    static final Rule NO_TRY = Rule.of("ladder.no-try-running", Slot.flag("running"));
    /** A try is running. */
    static final Rule TRYING = Rule.of("ladder.try-running", Slot.flag("running"));
    /** No return waits for an answer. */
    static final Rule NOT_PENDING = Rule.of("ladder.no-return-pending", Slot.flag("pending"));
    /** A return waits for an answer. */
    static final Rule PENDING = Rule.of("ladder.return-pending", Slot.flag("pending"));
    /** The rung allows a further try. */
    static final Rule TRIES_LEFT = Rule.of(
            "ladder.tries-left", Slot.count("rung"), Slot.flag("limited"), Slot.count("tries"), Slot.count("used"));
    /** Every party consented to this try, where that is needed. */
    static final Rule CONSENT =
            Rule.of("ladder.consent", Slot.flag("needed"), Slot.count("parties"), Slot.count("consenting"));
    /** One party. */
    static final Rule CONSENT_OF = Rule.of("ladder.consent.party", Slot.id("party"), Slot.flag("consents"));
    /** Cases may be returned from the rung. */
    static final Rule RETURNABLE = Rule.of("ladder.returnable", Slot.count("rung"), Slot.flag("returnable"));
    /** The rung was not determined to be competent. */
    static final Rule UNDETERMINED = Rule.of("ladder.undetermined", Slot.count("rung"), Slot.flag("determined"));
    /** The time for returning is not over; within, how it was counted. */
    static final Rule RETURN_IN_TIME = Rule.of(
            "ladder.return-in-time",
            Slot.moment("at"),
            Slot.moment("arrived"),
            Slot.moment("closes"),
            Slot.flag("closes-included"));
    /** The rung it goes back to allows a further try. */
    static final Rule RETURN_TO = Rule.of(
            "ladder.return-to",
            Slot.count("from"),
            Slot.count("to"),
            Slot.flag("limited"),
            Slot.count("tries"),
            Slot.count("used"));
    /** The court, or a remedy the rung names. */
    static final Rule EXIT = Rule.of("ladder.exit", Slot.code("remedy"), Slot.flag("named"));
    /** Reasons were given. */
    static final Rule GROUNDS = Rule.of("ladder.grounds", Slot.count("characters"));
    /** Something is new. */
    static final Rule NEW_FACTS = Rule.of("ladder.new-facts", Slot.count("characters"));
    /** There is a limit that could move. */
    static final Rule LIMITED = Rule.of("ladder.limited", Slot.count("rung"), Slot.flag("limited"));
    /** The limit of the rung may stand still. */
    static final Rule PAUSABLE = Rule.of("ladder.pausable", Slot.count("rung"), Slot.flag("pausable"));
    /** It stood still before, and the time for that is not over; within, how it was counted. */
    static final Rule PAUSE_LEFT = Rule.of(
            "ladder.pause-left",
            Slot.count("rung"),
            Slot.moment("at"),
            Slot.moment("closes"),
            Slot.flag("closes-included"));
    /** The person concerned was told by the time it was recorded, where that is needed. */
    static final Rule TOLD =
            Rule.of("ladder.told", Slot.flag("must-tell"), Slot.moment("told"), Slot.moment("recorded"));
    /** The person concerned was told while the limit ran that is extended (ours; 信访工作条例 art. 34 says only that they are told). */
    static final Rule TOLD_IN_TIME = Rule.of(
            "ladder.told-in-time",
            Slot.moment("told"),
            Slot.moment("start"),
            Slot.moment("closes"),
            Slot.flag("closes-included"));
    /** Nobody was told; holds where nobody need be. */
    static final Rule NOT_TOLD = Rule.of("ladder.not-told", Slot.flag("must-tell"));
    /** Something was due. */
    static final Rule DUE = Rule.of("ladder.due", Slot.flag("due"));
    /** It was recorded no earlier than it happened; seconds count, fractions do not. */
    static final Rule RECORDED = Rule.of("ladder.recorded", Slot.moment("happened"), Slot.moment("recorded"));

    private LadderConditions() {}
}
