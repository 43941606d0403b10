package io.github.governance4j.core.ladder;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What is decided of a case on a ladder, and what it leads to (决定事由). */
final class LadderRules {
    /** A case enters; the rung is the one it begins on, 0 if there is none. */
    static final Rule ENTER = Rule.of("ladder.enter", Slot.moment("at"), Slot.id("ladder"), Slot.count("rung"));
    /** A try begins. */
    static final Rule BEGIN = Rule.of("ladder.try.begin", Slot.moment("at"), Slot.count("rung"));
    /** A try ends. */
    static final Rule END = Rule.of("ladder.try.end", Slot.moment("at"), Slot.count("rung"), Slot.flag("settled"));
    /** A party refuses or withdraws. */
    static final Rule WITHDRAW = Rule.of("ladder.withdraw", Slot.moment("at"), Slot.count("rung"));
    /** The case goes elsewhere. */
    static final Rule LEAVE = Rule.of("ladder.leave", Slot.moment("at"), Slot.count("rung"), Slot.code("remedy"));
    /** The case is answered. */
    static final Rule REPLY = Rule.of("ladder.reply", Slot.moment("at"), Slot.count("rung"), Slot.code("reply-kind"));
    /** An answer is rejected. */
    static final Rule REJECT = Rule.of("ladder.reply.reject", Slot.moment("at"), Slot.count("rung"));
    /** A party asks for the next rung. */
    static final Rule ASK_UP = Rule.of("ladder.ask-up", Slot.moment("at"), Slot.count("rung"));
    /** The case is passed up. */
    static final Rule PASS_UP = Rule.of("ladder.pass-up", Slot.moment("at"), Slot.count("rung"), Slot.code("trigger"));
    /** The case is opened again. */
    static final Rule REOPEN = Rule.of("ladder.reopen", Slot.moment("at"), Slot.count("rung"));
    /** A return is asked for. */
    static final Rule ASK_RETURN = Rule.of("ladder.return.ask", Slot.moment("at"), Slot.count("rung"));
    /** The sender answers. */
    static final Rule ANSWER_RETURN =
            Rule.of("ladder.return.answer", Slot.moment("at"), Slot.count("rung"), Slot.flag("agreed"));
    /** A rung is determined to be competent. */
    static final Rule DETERMINE = Rule.of("ladder.competence", Slot.moment("at"), Slot.count("rung"));
    /** The limit is extended. */
    static final Rule EXTEND = Rule.of("ladder.extend", Slot.moment("at"), Slot.count("rung"), Slot.count("amount"));
    /** The limit stands still. */
    static final Rule PAUSE = Rule.of("ladder.pause", Slot.moment("at"), Slot.count("rung"));
    /** The limit runs again. */
    static final Rule RESUME = Rule.of("ladder.resume", Slot.moment("at"), Slot.count("rung"));
    /** The limit is counted again. */
    static final Rule RECOUNT = Rule.of("ladder.recount", Slot.moment("at"), Slot.count("rung"));
    /** Whoever handles the case is urged. */
    static final Rule URGE = Rule.of("ladder.urge", Slot.moment("at"), Slot.count("rung"));
    /** The case is put under supervision. */
    static final Rule SUPERVISE = Rule.of("ladder.supervise", Slot.moment("at"), Slot.count("rung"));
    /** Another body handles the case too. */
    static final Rule JOIN = Rule.of("ladder.joint", Slot.moment("at"), Slot.count("rung"), Slot.id("body"));
    /** What is due by itself. */
    static final Rule TICK = Rule.of("ladder.tick", Slot.moment("at"), Slot.count("rung"));
    /** The number of a try that begins. */
    static final Rule TRY = Rule.of("ladder.try.number", Slot.count("rung"), Slot.count("used"), Slot.count("number"));
    /** Holds if the rung allows no further try after this one. */
    static final Rule LAST_TRY = Rule.of(
            "ladder.try.last", Slot.count("rung"), Slot.flag("limited"), Slot.count("tries"), Slot.count("used"));
    /** No rung is left to go to. */
    static final Rule EXHAUSTED = Rule.of("ladder.exhausted", Slot.count("rung"));
    /** The limit of a rung passed; within, how it was counted and what it led to. */
    static final Rule PASSED = Rule.of(
            "ladder.limit-passed",
            Slot.moment("at"),
            Slot.count("rung"),
            Slot.day("last-day"),
            Slot.moment("closes"),
            Slot.flag("closes-included"));
    /** Until when the limit may stand still; within, how that was counted. */
    static final Rule PAUSE_UNTIL =
            Rule.of("ladder.pause-until", Slot.count("rung"), Slot.moment("closes"), Slot.flag("closes-included"));
    /** The time for standing still is over and the limit runs again; within, how both were counted. */
    static final Rule PAUSE_OVER = Rule.of(
            "ladder.pause-over",
            Slot.moment("at"),
            Slot.count("rung"),
            Slot.moment("closes"),
            Slot.flag("closes-included"));
    /** The window after an answer passed. */
    static final Rule WINDOW_PASSED = Rule.of(
            "ladder.window-passed",
            Slot.moment("at"),
            Slot.count("rung"),
            Slot.day("last-day"),
            Slot.moment("closes"),
            Slot.flag("closes-included"));
    /** The case moves up; within, how the new limit was counted. */
    static final Rule CLIMB = Rule.of(
            "ladder.climb",
            Slot.code("trigger"),
            Slot.count("from"),
            Slot.count("to"),
            Slot.moment("since"),
            Slot.flag("limited"));
    /** The case comes under supervision. */
    static final Rule SUPERVISED = Rule.of("ladder.supervised", Slot.count("rung"), Slot.code("cause"));
    /** The case stands on a rung anew; within, how its limit was counted. */
    static final Rule STAY = Rule.of("ladder.stay", Slot.count("rung"), Slot.moment("since"), Slot.flag("limited"));
    /** Whether a party may ask for the next rung after the answer; within, how long. */
    static final Rule WINDOW = Rule.of("ladder.window", Slot.count("rung"), Slot.flag("open"));
    /** What the parties can do now. */
    static final Rule REMEDIES = Rule.of("ladder.remedies", Slot.count("rung"));
    /** One of the ways out. */
    static final Rule REMEDY = Rule.of("ladder.remedy", Slot.code("remedy"));
    /** It was so before; nothing changes. */
    static final Rule ALREADY_SO = Rule.of("ladder.already-so");

    private LadderRules() {}
}
