package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import java.util.List;

/** What deadlines say of themselves. */
final class TimeRules {
    /** The whole: holds if the deadline is firm. */
    static final Rule DEADLINE = Rule.of(
            "time.deadline",
            Slot.id("limit"),
            Slot.text("source"),
            Slot.day("start"),
            Slot.day("raw-last-day"),
            Slot.day("last-day"),
            Slot.moment("closes"),
            Slot.flag("closes-included"),
            Slot.id("calendar"));
    /** Holds if the start needed no move to a working day. */
    static final Rule START = Rule.of(
            "time.start",
            Slot.day("start"),
            Slot.count("rolled"),
            Slot.code("day-kind"),
            Slot.text("holiday"),
            Slot.day("from"));
    /** From and amount make the raw last day, in days, months or years. Within each count lies the one it goes on from, if any. */
    static final Rule COUNT = Rule.of(
            "time.count",
            Slot.day("from"),
            Slot.count("amount"),
            Slot.code("unit"),
            Slot.code("counting"),
            Slot.day("raw-last-day"));
    /** The same where pauses had moved the end by a number of days. */
    static final Rule COUNT_AFTER_PAUSES = Rule.of(
            "time.count-after-pauses",
            Slot.day("from"),
            Slot.count("amount"),
            Slot.code("unit"),
            Slot.code("counting"),
            Slot.count("moved-by-pauses"),
            Slot.day("raw-last-day"));
    /** From, amount and the rest days between make the raw last day. */
    static final Rule COUNT_WORKING_DAYS = Rule.of(
            "time.count-working-days",
            Slot.day("from"),
            Slot.count("amount"),
            Slot.code("counting"),
            Slot.count("rest-days"),
            Slot.day("raw-last-day"));
    /** Elapsed time in a zone. */
    static final Rule COUNT_HOURS = Rule.of(
            "time.count-hours", Slot.moment("from"), Slot.count("hours"), Slot.id("zone"), Slot.moment("raw-end"));
    /** What was left at a pause, which the finding within says, counted on from the day of resuming. */
    static final Rule COUNT_LEFT_DAYS = Rule.of(
            "time.count-left-days",
            Slot.moment("paused"),
            Slot.moment("resumed"),
            Slot.day("from"),
            Slot.count("left"),
            Slot.day("raw-last-day"));
    /** The same for working days. */
    static final Rule COUNT_LEFT_WORKING_DAYS = Rule.of(
            "time.count-left-working-days",
            Slot.moment("paused"),
            Slot.moment("resumed"),
            Slot.day("from"),
            Slot.count("left"),
            Slot.count("rest-days"),
            Slot.day("raw-last-day"));
    /** The same for a limit in hours, from the moment of resuming. */
    static final Rule COUNT_LEFT_SECONDS = Rule.of(
            "time.count-left-seconds",
            Slot.moment("paused"),
            Slot.moment("resumed"),
            Slot.moment("from"),
            Slot.count("left"),
            Slot.id("zone"),
            Slot.moment("raw-end"));
    /** Holds if the raw last day is a working day and stays. */
    static final Rule ROLL = Rule.of(
            "time.roll-over",
            Slot.day("raw-last-day"),
            Slot.count("rolled"),
            Slot.code("day-kind"),
            Slot.text("holiday"),
            Slot.day("last-day"));
    /** At what time of the last day the limit ends. */
    static final Rule DAY_ENDS = Rule.of("time.day-ends", Slot.text("time"));
    /** Holds if the national notices cover every day looked at. */
    static final Rule KNOWN = Rule.of(
            "time.known",
            Slot.day("looked-from"),
            Slot.day("looked-until"),
            Slot.day("known-from"),
            Slot.day("known-until"));
    /** The same for the notices of one region. */
    static final Rule REGION_KNOWN = Rule.of(
            "time.region-known",
            Slot.id("region"),
            Slot.day("looked-from"),
            Slot.day("looked-until"),
            Slot.day("known-from"),
            Slot.day("known-until"));
    /** No day had to be looked at. */
    static final Rule NO_DAY_NEEDED = Rule.of("time.known-not-needed");
    /** Counted on from an end that was provisional. Always fails. */
    static final Rule FROM_PROVISIONAL = Rule.of("time.from-provisional");

    static final Rule NOTICE = Rule.of("time.notice", Slot.count("year"), Slot.text("source"), Slot.id("calendar"));
    static final Rule REGION = Rule.of("time.region", Slot.id("region"), Slot.count("year"), Slot.text("source"));

    static final Rule EXTEND =
            Rule.of("time.extend", Slot.id("limit"), Slot.moment("at"), Slot.count("amount"), Slot.flag("must-tell"));
    static final Rule PAUSE = Rule.of("time.pause", Slot.id("limit"), Slot.moment("at"));
    static final Rule LEFT = Rule.of(
            "time.left",
            Slot.moment("from"),
            Slot.moment("until"),
            Slot.count("rest-days"),
            Slot.count("left"),
            Slot.code("left-in"),
            Slot.id("zone"));
    static final Rule RESUME = Rule.of("time.resume", Slot.id("limit"), Slot.moment("at"));
    static final Rule SAME_DAY =
            Rule.of("time.resumed-at-once", Slot.moment("paused"), Slot.moment("at"), Slot.day("last-day"));
    static final Rule RECALCULATE = Rule.of(
            "time.recalculate",
            Slot.id("limit"),
            Slot.moment("at"),
            Slot.id("calendar-before"),
            Slot.id("calendar"),
            Slot.day("last-day-before"),
            Slot.day("last-day"));

    static final Rule PAUSED = Rule.of("time.is-paused", Slot.flag("paused"));
    static final Rule RUNNING = Rule.of("time.is-running", Slot.flag("paused"));
    static final Rule IN_ORDER = Rule.of("time.in-order", Slot.moment("at"), Slot.moment("not-before"));
    static final Rule IN_TIME = Rule.of(
            "time.in-time",
            Slot.moment("at"),
            Slot.moment("closes"),
            Slot.flag("closes-included"),
            Slot.flag("paused"));
    static final Rule EXTENDABLE = Rule.of("time.extendable", Slot.flag("extendable"), Slot.text("condition"));
    static final Rule APPROVED = Rule.of("time.extension-approved", Slot.id("needed"), Slot.id("given"));
    static final Rule APPROVER = Rule.of("time.extension-approver", Slot.id("needed"), Slot.id("given"));
    static final Rule CEILING = Rule.of(
            "time.extension-ceiling",
            Slot.flag("limited"),
            Slot.count("ceiling"),
            Slot.count("granted-before"),
            Slot.count("amount"),
            Slot.code("unit"));
    static final Rule STAYS_FIRM = Rule.of("time.stays-firm", Slot.flag("firm-before"), Slot.flag("firm-after"));

    /** Holds if every region counted by before is in the new calendar too; names separated by blanks. */
    static final Rule KEEPS_REGIONS = Rule.of("time.keeps-regions", Slot.text("regions-before"), Slot.text("regions"));
    /** Holds unless the new end is before the old one and not after the moment of counting again. */
    static final Rule STAYS_AHEAD =
            Rule.of("time.stays-ahead", Slot.moment("at"), Slot.moment("closes-before"), Slot.moment("closes"));

    private TimeRules() {}

    /** How a reckoning came to its raw end. */
    static List<Explanation> counts(Reckoning reckoning) {
        return reckoning.explanation().because().stream()
                .filter(step -> step.code().startsWith(COUNT.code()))
                .toList();
    }
}
