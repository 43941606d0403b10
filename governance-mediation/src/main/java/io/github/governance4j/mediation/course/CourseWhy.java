package io.github.governance4j.mediation.course;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What can be found about a command, each with the values it rests on. Whether it holds follows from those values. */
final class CourseWhy {
    /** The whole: this act, at this moment. */
    static final Rule ACT = Rule.of("course.act", Slot.code("course-act"), Slot.moment("happened"));

    /** It happened no earlier than the last act; seconds count. */
    static final Rule ORDER = Rule.of("course.order", Slot.moment("happened"), Slot.moment("last-act"));
    /** It happened before the last act, and counts as of that one: nobody here knew of it any sooner. */
    static final Rule OVERTAKEN = Rule.of("course.overtaken", Slot.moment("happened"), Slot.moment("last-act"));
    /** It was recorded no earlier than it happened; seconds count. */
    static final Rule RECORDED = Rule.of("course.recorded", Slot.moment("happened"), Slot.moment("recorded"));
    /** A dispute that has come so far can be asked this. */
    static final Rule STAGE = Rule.of("course.stage", Slot.code("course-stage"), Slot.code("course-act"));
    /** The edition that speaks on the day, or that the dispute keeps. */
    static final Rule EDITION =
            Rule.of("course.edition", Slot.id("edition"), Slot.day("day"), Slot.flag("kept"), Slot.flag("at-hand"));
    /** The edition has the kind of dispute. */
    static final Rule KIND = Rule.of("course.kind", Slot.id("dispute-kind"), Slot.flag("known"));
    /** The edition has the track. */
    static final Rule TRACK = Rule.of("course.track", Slot.id("track"), Slot.flag("known"));
    /** Nothing bars mediation; what does stands below. */
    static final Rule MEDIABLE = Rule.of("course.mediable", Slot.count("bars"));
    /** Something that bars it. */
    static final Rule BAR = Rule.of("course.bar", Slot.code("bar"));
    /** The track allows the body to begin by itself, or to settle on the spot. */
    static final Rule ALLOWED =
            Rule.of("course.allowed", Slot.id("track"), Slot.code("course-act"), Slot.flag("allowed"));
    /** Whoever acts may do so for the party, or is a post that writes down what it said. */
    static final Rule PARTY = Rule.of(
            "course.party",
            Slot.id("person"),
            Slot.id("party"),
            Slot.code("capacity"),
            Slot.flag("recorded-by-post"),
            Slot.flag("speaks"));
    /** It is about a party. */
    static final Rule IS_PARTY = Rule.of("course.is-party", Slot.id("party"), Slot.flag("is"));
    /** Whoever applies acts for a party, or is a post that writes the application down. */
    static final Rule APPLICANT =
            Rule.of("course.applicant", Slot.id("person"), Slot.flag("acts-for-one"), Slot.flag("recorded-by-post"));
    /** Whoever acts holds a post of one of these roles in the body that has the dispute. No roles, or no body, named means any. */
    static final Rule OFFICE = Rule.of(
            "course.office",
            Slot.id("post"),
            Slot.id("holder"),
            Slot.id("held-by"),
            Slot.id("role"),
            Slot.text("roles"),
            Slot.id("body"),
            Slot.id("has-it"));
    /** Whoever acts for the office is no party, and acts for none. */
    static final Rule IMPARTIAL = Rule.of("course.impartial", Slot.id("holder"), Slot.flag("involved"));
    /** The body is competent for the kind of dispute there. */
    static final Rule COMPETENT =
            Rule.of("course.competent", Slot.id("body"), Slot.id("category"), Slot.id("area"), Slot.flag("competent"));
    /** It is offered to another body, or to none, as it must be. */
    static final Rule TRANSFER = Rule.of("course.transfer-pending", Slot.flag("pending"), Slot.flag("wanted"));
    /** There is such a body on the day, and it is not the one that has it. */
    static final Rule BODY =
            Rule.of("course.body", Slot.id("body"), Slot.day("day"), Slot.flag("there"), Slot.flag("itself"));
    /** The party was informed. */
    static final Rule INFORMED = Rule.of("course.informed", Slot.id("party"), Slot.flag("informed"));
    /** Every party consents; each stands below. */
    static final Rule ALL_CONSENT = Rule.of("course.all-consent", Slot.count("parties"), Slot.count("consenting"));
    /** One party consents. */
    static final Rule CONSENTS = Rule.of("course.consents", Slot.id("party"), Slot.flag("consents"));
    /** The limit does not stand still, or does, as it must. */
    static final Rule PAUSED = Rule.of("course.paused", Slot.flag("paused"), Slot.flag("wanted"));
    /** An assistant was invited. */
    static final Rule ASSISTANT = Rule.of("course.assistant", Slot.id("assistant"), Slot.flag("invited"));
    /** An assistant is no party and acts for none. */
    static final Rule OUTSIDE = Rule.of("course.assistant-outside", Slot.id("assistant"), Slot.flag("involved"));
    /** The way out is named, or is the court. */
    static final Rule EXIT = Rule.of("course.exit", Slot.code("remedy"), Slot.flag("named"));
    /** The track's limit can be extended in this way. */
    static final Rule EXTENDABLE =
            Rule.of("course.extendable", Slot.code("extension-by"), Slot.flag("wanted"), Slot.flag("rule"));
    /** Every party asked for as much. */
    static final Rule ALL_ASKED = Rule.of("course.all-asked", Slot.count("parties"), Slot.count("asked"));
    /** The limit allows it; why stands below. */
    static final Rule LIMIT = Rule.of("course.limit");
    /** The track's limit can stand still. */
    static final Rule PAUSABLE = Rule.of("course.pausable", Slot.flag("pausable"));
    /** It is simple by the track's rule; what keeps it from being so stands below. */
    static final Rule SIMPLE = Rule.of("course.simple", Slot.flag("rule"), Slot.count("obstacles"));
    /** Something that keeps it from being simple. */
    static final Rule OBSTACLE = Rule.of("course.not-simple", Slot.code("not-simple"));
    /** The track has a ladder. */
    static final Rule LADDER_THERE = Rule.of("course.ladder-there", Slot.flag("ladder"));
    /** The ladder allows it; why stands below. */
    static final Rule LADDER = Rule.of("course.ladder");
    /** A try is left: the dispute did not end because the last failed, and the ladder or the track allows one more. */
    static final Rule TRIES = Rule.of(
            "course.tries-left", Slot.flag("used-up"), Slot.flag("limited"), Slot.count("most"), Slot.count("used"));
    /** A try is running, or is not, as it must be. */
    static final Rule TRYING = Rule.of("course.trying", Slot.flag("running"), Slot.flag("wanted"));
    /** The list has the document. */
    static final Rule DOCUMENT = Rule.of("course.document", Slot.id("document"), Slot.flag("listed"));
    /** Every required document is on file; the list stands below. */
    static final Rule COMPLETE = Rule.of("course.file-complete", Slot.count("missing"));
    /** Something was said of why. */
    static final Rule GROUNDS = Rule.of("course.grounds", Slot.text("grounds"));
    /** Something was due by then. */
    static final Rule DUE = Rule.of("course.due", Slot.moment("happened"), Slot.flag("any"), Slot.moment("next"));

    /** What came about by itself before, and when. */
    static final Rule PASSED =
            Rule.of("course.limit-passed", Slot.code("course-limit"), Slot.moment("at"), Slot.day("last-day"));
    /** What came about on the ladder before, and when. */
    static final Rule LADDER_DUE = Rule.of("course.ladder-due", Slot.moment("at"));
    /** Until when something can or must be done; how it was counted stands below. */
    static final Rule UNTIL = Rule.of("course.until", Slot.code("course-limit"), Slot.moment("closes"));
    /** Limitation is interrupted on the day of the application, or of the first consent where a body began by itself. */
    static final Rule INTERRUPTED =
            Rule.of("course.limitation-interrupted", Slot.day("day"), Slot.flag("own-initiative"));
    /** It was so before; nothing changes. */
    static final Rule ALREADY_SO = Rule.of("course.already-so");
    /** It was done within the limit for it. */
    static final Rule IN_TIME = Rule.of("course.in-time", Slot.moment("happened"), Slot.moment("closes"));
    /** The dispute is at another level. */
    static final Rule WENT_UP = Rule.of("course.went-up", Slot.count("rung"), Slot.id("body"));
    /** It ends. */
    static final Rule ENDS = Rule.of("course.ends", Slot.code("end-kind"), Slot.count("settled"), Slot.count("open"));
    /** What the parties are told they can do now. */
    static final Rule REMEDIES = Rule.of("course.remedies", Slot.count("parties"));
    /** One of the ways out. */
    static final Rule REMEDY = Rule.of("course.remedy", Slot.code("remedy"));
    /** What an application was declined for. */
    static final Rule DECLINED = Rule.of("course.declined", Slot.code("bar"), Slot.text("words"));

    private CourseWhy() {}
}
