package io.github.governance4j.points.claim;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What can be found about a command, each with the values it rests on. */
final class ClaimWhy {
    static final Rule DECLARE = head("claim.declare");
    static final Rule ATTACH_FINDING = head("claim.attach-finding");
    static final Rule WITHDRAW = head("claim.withdraw");
    static final Rule PASS = head("claim.pass");
    static final Rule DECLINE = head("claim.decline");
    static final Rule TELL = head("claim.tell");
    static final Rule REPLY = head("claim.reply");
    static final Rule POST = head("claim.post");
    static final Rule TAKE_DOWN = head("claim.take-down");
    static final Rule OBJECT_TO_POSTING = head("claim.object-to-posting");
    static final Rule ANSWER_POSTING = head("claim.answer-posting");
    static final Rule PLACE_ANSWERED = head("claim.place-answered");
    static final Rule CREDITED = head("claim.credited");
    static final Rule NOT_CREDITED = head("claim.not-credited");
    static final Rule ENTRY_REVERSED = head("claim.entry-reversed");
    static final Rule NOT_REVERSED = head("claim.not-reversed");
    static final Rule ENTRY_RESTORED = head("claim.entry-restored");
    static final Rule REVOKE = head("claim.revoke");
    static final Rule RAISE_OBJECTION = head("claim.raise-objection");
    static final Rule ANSWER_OBJECTION = head("claim.answer-objection");
    static final Rule WITHDRAW_OBJECTION = head("claim.withdraw-objection");
    static final Rule TICK = head("claim.tick");

    /** It happened no earlier than the last act; seconds count. */
    static final Rule ORDER = Rule.of("claim.order", Slot.moment("happened"), Slot.moment("last-act"));
    /** It was recorded no earlier than it happened. */
    static final Rule RECORDED = Rule.of("claim.recorded", Slot.moment("happened"), Slot.moment("recorded"));
    /** The deed was done no later than it was declared. */
    static final Rule DONE = Rule.of("claim.done", Slot.moment("done"), Slot.moment("declared"));
    /** Nothing was declared before. */
    static final Rule ONCE = Rule.of("claim.once", Slot.code("claim-stage"));
    /** The claim is at a stage this is for. */
    static final Rule STAGE = Rule.of("claim.stage", Slot.code("claim-stage"), Slot.text("needs"));
    /** The claim stands at the step spoken of, and this is what is done there. */
    static final Rule AT_STEP =
            Rule.of("claim.at-step", Slot.id("asked"), Slot.id("step"), Slot.code("step-kind"), Slot.text("needs"));
    /** The claim waits for this. */
    static final Rule WAITS_FOR = Rule.of("claim.waits-for", Slot.code("claim-missing"), Slot.flag("waits"));
    /** The other books answer what was asked. */
    static final Rule WAS_ASKED = Rule.of("claim.was-asked", Slot.id("answered"), Slot.text("asked"));
    /** The edition that speaks on the day, or that the claim keeps. */
    static final Rule EDITION =
            Rule.of("claim.edition", Slot.id("edition"), Slot.day("from"), Slot.day("day"), Slot.flag("kept"));
    /** No edition speaks. */
    static final Rule NO_EDITION = Rule.of("claim.edition.none", Slot.day("day"));
    /** The catalogue that speaks on the day of the deed. */
    static final Rule CATALOGUE = Rule.of("claim.catalogue", Slot.id("edition"), Slot.day("from"), Slot.day("done"));
    /** No catalogue speaks on the day of the deed. */
    static final Rule NO_CATALOGUE = Rule.of("claim.catalogue.none", Slot.day("done"));
    /** The catalogue has the item. */
    static final Rule ITEM = Rule.of("claim.item", Slot.id("item"), Slot.id("edition"), Slot.flag("there"));
    /** The item judges something. */
    static final Rule IN_FORCE = Rule.of("claim.item.in-force", Slot.id("item"), Slot.flag("in-force"));
    /** One act is declared under several items: none of them takes away or has points to choose. */
    static final Rule TOGETHER =
            Rule.of("claim.items", Slot.text("items"), Slot.count("deductions"), Slot.count("ranges"));
    /** The flow that whoever declares takes. */
    static final Rule FLOW = Rule.of("claim.flow", Slot.id("role"), Slot.id("item"), Slot.id("flow"));
    /** A resident declares for themselves or their family. */
    static final Rule THEIR_DEED = Rule.of("claim.their-deed", Slot.id("by"), Slot.id("member"), Slot.text("family"));
    /** Whoever acts holds the post, and its role may do this. */
    static final Rule ROLE = Rule.of(
            "claim.role",
            Slot.id("post"),
            Slot.id("said-holder"),
            Slot.id("holder"),
            Slot.id("role"),
            Slot.text("roles"));
    /** The post answers for where the account belongs. */
    static final Rule AREA = Rule.of("claim.area", Slot.id("area"), Slot.text("path"));
    /** Nobody who acts is the person it is about, or of their family. */
    static final Rule NOT_OWN = Rule.of("claim.not-own", Slot.text("persons"), Slot.text("own"));
    /** Nobody who acts did what they may not do this after. */
    static final Rule OTHER_PERSON = Rule.of("claim.other-person", Slot.text("persons"), Slot.text("earlier"));
    /** Whoever acts is one of those who may. */
    static final Rule ONE_OF = Rule.of("claim.one-of", Slot.id("by"), Slot.text("may"));
    /** They have not objected to what is put up before. */
    static final Rule FIRST = Rule.of("claim.first-objection", Slot.id("by"), Slot.text("objectors"));
    /** It came while there was time. */
    static final Rule IN_TIME = Rule.of("claim.in-time", Slot.moment("happened"), Slot.moment("closes"));
    /** The time stands still, and cannot be over. */
    static final Rule STANDS_STILL = Rule.of("claim.stands-still", Slot.moment("happened"), Slot.moment("paused"));
    /** An offence has a finding. */
    static final Rule FINDING = Rule.of("claim.finding", Slot.flag("offence"), Slot.text("finding"));
    /** An item that goes by an amount has one. */
    static final Rule AMOUNT = Rule.of("claim.amount", Slot.id("item"), Slot.flag("given"));
    /** Somebody chose the points, or somebody still will. */
    static final Rule CHOSEN = Rule.of(
            "claim.points", Slot.id("item"), Slot.flag("range"), Slot.flag("chosen"), Slot.flag("somebody-ahead"));
    /** The points chosen lie between the item's. */
    static final Rule BETWEEN = Rule.of(
            "claim.points.between", Slot.id("item"), Slot.points("points"), Slot.points("least"), Slot.points("most"));
    /** The item has no points to choose. */
    static final Rule NO_CHOICE = Rule.of("claim.points.no-choice", Slot.id("item"), Slot.points("points"));
    /** A provision says that it is put up, or the person agreed. */
    static final Rule CONSENT = Rule.of("claim.consent", Slot.flag("provision"), Slot.flag("consented"));
    /** It is up by the person's consent, which can be withdrawn. */
    static final Rule BY_CONSENT = Rule.of("claim.by-consent", Slot.flag("provision"));
    /** Who would hold a place of the quota, and where. */
    static final Rule HOLDER = Rule.of(
            "claim.holder",
            Slot.id("quota"),
            Slot.code("quota-unit"),
            Slot.id("holder"),
            Slot.flag("each-area"),
            Slot.id("area"));
    /** Something was said of why. */
    static final Rule REASON = Rule.of("claim.reason", Slot.text("words"));
    /** Something was due by then. */
    static final Rule DUE = Rule.of("claim.due", Slot.moment("happened"), Slot.flag("any"), Slot.moment("next"));

    /** What came about by itself before, and when. */
    static final Rule CAME = Rule.of("claim.came", Slot.code("claim-came"), Slot.moment("at"));
    /** The step it goes on to, until when, and what silence means there. */
    static final Rule REACHED = Rule.of(
            "claim.reached", Slot.id("step"), Slot.code("step-kind"), Slot.code("claim-silence"), Slot.moment("due"));
    /** Until when something is to be done or answered. */
    static final Rule UNTIL = Rule.of("claim.until", Slot.code("claim-missing"), Slot.moment("closes"));
    /** Whether a deed was declared in time. */
    static final Rule LATE = Rule.of("claim.late", Slot.day("done"), Slot.moment("declared"), Slot.moment("closes"));
    /** Whether another claim is of another deed, with other exhibits, or stands in nobody's way. */
    static final Rule LIKE = Rule.of(
            "claim.like", Slot.id("claim"), Slot.flag("same-deed"), Slot.flag("same-exhibit"), Slot.flag("stands"));
    /** A person or a meeting said no. */
    static final Rule SAID_NO = Rule.of("claim.said-no", Slot.id("step"), Slot.id("by"), Slot.text("words"));
    /** Nobody acted in time. */
    static final Rule SILENT = Rule.of("claim.silent", Slot.id("step"), Slot.code("claim-silence"), Slot.moment("due"));
    /** Whether there was a place. */
    static final Rule PLACE = Rule.of("claim.place", Slot.id("places"), Slot.id("holder"), Slot.count("number"));
    /** The account refused. */
    static final Rule ACCOUNT = Rule.of("claim.account", Slot.id("entry"), Slot.code("points-refusal"));
    /** Which reversal of the entry was made or taken out, whether that was known, and how many stand now. */
    static final Rule REVERSAL = Rule.of(
            "claim.reversal", Slot.id("entry"), Slot.id("reversal"), Slot.flag("heard-before"), Slot.count("standing"));
    /** What becomes of a claim: it ends, for this reason. */
    static final Rule ENDS = Rule.of("claim.ends", Slot.code("claim-ground"), Slot.code("points-direction"));
    /** What the account is asked to enter. */
    static final Rule BOOKED = Rule.of("claim.booked", Slot.id("entry"), Slot.id("account"), Slot.day("done"));

    private ClaimWhy() {}

    private static Rule head(String code) {
        return Rule.of(code, Slot.moment("happened"));
    }
}
