package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What can be found about a command, each with the values it rests on. */
final class TierWhy {
    /** A tier is proposed. */
    static final Rule PROPOSE = head("tier.propose");
    /** A proposal is taken back. */
    static final Rule WITHDRAW = head("tier.withdraw");
    /** A proposal is declined. */
    static final Rule DECLINE = head("tier.decline");
    /** A proposal is confirmed. */
    static final Rule CONFIRM = head("tier.confirm");
    /** A plan is set. */
    static final Rule PLAN = head("tier.plan");
    /** A tier is looked at again. */
    static final Rule REVIEW = head("tier.review");
    /** Somebody objects. */
    static final Rule OBJECT = head("tier.object");
    /** An objection is answered. */
    static final Rule ANSWER = head("tier.answer");
    /** It is ordered to be put right. */
    static final Rule ORDER_TO_RECTIFY = head("tier.order-rectification");
    /** It is said to be put right. */
    static final Rule REPORT = head("tier.report-rectified");
    /** Somebody went to see. */
    static final Rule REEXAMINE = head("tier.reexamine");
    /** What came due is recorded. */
    static final Rule TICK = head("tier.tick");

    /** It happened no earlier than the last act; seconds count. */
    static final Rule ORDER = Rule.of("tier.order", Slot.moment("happened"), Slot.moment("last-act"));
    /** It was recorded no earlier than it happened; seconds count. */
    static final Rule RECORDED = Rule.of("tier.recorded", Slot.moment("happened"), Slot.moment("recorded"));
    /** What it is about is there, or is not, as it must be. */
    static final Rule THERE = Rule.of("tier.there", Slot.code("tier-part"), Slot.flag("there"), Slot.flag("wanted"));
    /** The edition that speaks on the day, or that the case keeps. */
    static final Rule EDITION =
            Rule.of("tier.edition", Slot.id("edition"), Slot.day("from"), Slot.day("day"), Slot.flag("kept"));
    /** None does, or the one the case keeps is not at hand. */
    static final Rule NO_EDITION = Rule.of("tier.edition.none", Slot.day("day"));
    /** No proposal waits. */
    static final Rule ONE_PROPOSAL = Rule.of("tier.one-proposal", Slot.flag("pending"));
    /** The stream is about one subject for good; a place lies where it is. */
    static final Rule SUBJECT = Rule.of("tier.subject", Slot.text("given"), Slot.text("kept"));
    /** The edition has the model. */
    static final Rule MODEL = Rule.of("tier.model", Slot.id("model"), Slot.flag("known"));
    /** The edition says what a tier entails. */
    static final Rule TERMS = Rule.of("tier.terms", Slot.id("scheme"), Slot.id("tier"), Slot.flag("known"));
    /** Every reading is a value its indicator can have; those that are not stand below. */
    static final Rule READINGS = Rule.of("tier.readings", Slot.count("impossible"));
    /** A reading its indicator cannot have. */
    static final Rule READING = Rule.of(
            "tier.reading",
            Slot.id("indicator"),
            Slot.quantity("value"),
            Slot.quantity("least"),
            Slot.quantity("most"),
            Slot.count("decimals"),
            Slot.flag("choice"));
    /** Nothing is missing that the model cannot do without. */
    static final Rule ASSESSED = Rule.of("tier.assessed", Slot.flag("assessed"));
    /** The tier in effect is one of the same scheme, as the edition has it. */
    static final Rule COMPARABLE = Rule.of(
            "tier.comparable", Slot.id("scheme"), Slot.id("present-scheme"), Slot.id("present"), Slot.flag("listed"));
    /** Whoever acts holds the post on the day, and its role may do this. */
    static final Rule ROLE = Rule.of(
            "tier.role", Slot.id("post"), Slot.id("holder"), Slot.id("held-by"), Slot.id("role"), Slot.text("roles"));
    /** Whoever acts holds the post on the day. */
    static final Rule HOLDS = Rule.of("tier.holds", Slot.id("post"), Slot.id("holder"), Slot.id("held-by"));
    /** The proposal is of the body that acts. */
    static final Rule OWN = Rule.of("tier.own", Slot.id("body"), Slot.id("proposed-by"));
    /** The post answers for the place, or for an area it lies in. */
    static final Rule AREA = Rule.of("tier.area", Slot.id("post-area"), Slot.text("path"));
    /** Another person than each of these, and another post. */
    static final Rule OTHER_PERSON =
            Rule.of("tier.other-person", Slot.id("person"), Slot.text("persons"), Slot.id("post"), Slot.text("posts"));
    /** Neither the body nor any other whoever acts holds a post in is one of these. */
    static final Rule OTHER_BODY = Rule.of("tier.other-body", Slot.text("own"), Slot.text("bodies"));
    /** The person is among those it affects. */
    static final Rule AFFECTED = Rule.of("tier.affected", Slot.id("person"), Slot.flag("affected"));
    /** The time for objecting is not over. */
    static final Rule WINDOW =
            Rule.of("tier.window", Slot.moment("happened"), Slot.moment("closes"), Slot.flag("closes-included"));
    /** The person has not objected to it before. */
    static final Rule FIRST_OBJECTION = Rule.of("tier.first-objection", Slot.flag("objected"));
    /** What was declined or fell may not be proposed again on the same readings until then. */
    static final Rule NOT_AGAIN =
            Rule.of("tier.not-again", Slot.moment("happened"), Slot.moment("closes"), Slot.flag("closes-included"));
    /** What is being objected to is not proposed again on the same readings. */
    static final Rule NOT_UNDER_OBJECTION = Rule.of("tier.not-under-objection", Slot.flag("same-readings"));
    /** Where measures fall on persons, they are named, so that they are told. */
    static final Rule NAMED = Rule.of("tier.named", Slot.count("on-persons"), Slot.count("affected"));
    /** Where a plan comes first, there is one and its last day is not over. */
    static final Rule PLAN_FIRST = Rule.of(
            "tier.plan-first", Slot.flag("needed"), Slot.flag("there"), Slot.day("day"), Slot.day("plan-last-day"));
    /** Somebody holds the post that answers for the plan. */
    static final Rule RESPONSIBLE = Rule.of("tier.responsible", Slot.id("post"), Slot.id("held-by"));
    /** Every measure of the plan may be taken. */
    static final Rule MEASURES = Rule.of("tier.plan-measures", Slot.text("measures"), Slot.text("allowed"));
    /** Where funds and a contingency are needed, they are there. */
    static final Rule COMPLETE =
            Rule.of("tier.plan-complete", Slot.flag("needed"), Slot.flag("funds"), Slot.flag("contingency"));
    /** The plan's last day is not over. */
    static final Rule PLAN_LASTS = Rule.of("tier.plan-last-day", Slot.day("day"), Slot.day("last-day"));
    /** The tier's last day lies no earlier than its first, and no later than the rules allow. */
    static final Rule LAST_DAY =
            Rule.of("tier.last-day", Slot.day("first-day"), Slot.day("last-day"), Slot.day("latest"));
    /** Something was said of why. */
    static final Rule GROUNDS = Rule.of("tier.grounds", Slot.text("grounds"));
    /** Something was due by then. */
    static final Rule DUE = Rule.of("tier.due", Slot.moment("happened"), Slot.flag("any"), Slot.moment("next"));

    /** What came about by itself before, and when. */
    static final Rule CAME = Rule.of("tier.came", Slot.code("came"), Slot.moment("at"));
    /** What the confirmation does to the tier there is, by their places from the top; 0 for none. */
    static final Rule MOVE = Rule.of("tier.move", Slot.code("move"), Slot.count("rank"), Slot.count("present-rank"));
    /** When it takes effect: a lowering when the present tier has stood long enough or ends, anything else at once. */
    static final Rule SINCE = Rule.of(
            "tier.since",
            Slot.moment("happened"),
            Slot.flag("lowers"),
            Slot.moment("dwells-until"),
            Slot.moment("present-over"));
    /** Until when something can or must be done. */
    static final Rule UNTIL = Rule.of("tier.until", Slot.code("term"), Slot.moment("closes"));
    /** What stands when an objection is upheld: what stood before if it has begun and is not over, else nothing. */
    static final Rule BACK = Rule.of("tier.back", Slot.flag("fallen"), Slot.flag("back"), Slot.count("number"));
    /** What becomes of a lowering that waits. */
    static final Rule KEEPS_WAITING = Rule.of("tier.keeps-waiting", Slot.flag("keeps"));
    /** A lowering that what falls had put an end to waits again. */
    static final Rule WAITS_AGAIN = Rule.of("tier.waits-again", Slot.count("number"), Slot.moment("since"));

    private TierWhy() {}

    private static Rule head(String code) {
        return Rule.of(code, Slot.moment("happened"));
    }
}
