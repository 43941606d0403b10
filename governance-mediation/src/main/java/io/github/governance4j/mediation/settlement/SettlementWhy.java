package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What can be found about a command on an agreement, each with the values it rests on. */
final class SettlementWhy {
    /** An agreement is followed from its effect. */
    static final Rule OPEN = head("settlement.open");
    /** Its open clauses are changed. */
    static final Rule CHANGE = head("settlement.change");
    /** What came due is recorded. */
    static final Rule TICK = head("settlement.tick");
    /** A clause is said to be kept. */
    static final Rule PERFORM = head("settlement.perform");
    /** That it was kept is confirmed. */
    static final Rule ACKNOWLEDGE = head("settlement.acknowledge");
    /** A clause is said not to be kept. */
    static final Rule REPORT = head("settlement.report-breach");
    /** The mediating body asked how it is kept. */
    static final Rule FOLLOW_UP = head("settlement.follow-up");
    /** A party goes to court over it. */
    static final Rule SUE = head("settlement.sue");
    /** A suit ends. */
    static final Rule END_SUIT = head("settlement.end-suit");
    /** A court is asked for confirmation. */
    static final Rule APPLY = head("settlement.apply");
    /** The application is taken back. */
    static final Rule WITHDRAW = head("settlement.withdraw-application");
    /** The court decided. */
    static final Rule DECIDE = head("settlement.court-decides");

    /** It happened no earlier than the last act; seconds count. */
    static final Rule ORDER = Rule.of("settlement.order", Slot.moment("happened"), Slot.moment("last-act"));
    /** It was recorded no earlier than it happened; seconds count. */
    static final Rule RECORDED = Rule.of("settlement.recorded", Slot.moment("happened"), Slot.moment("recorded"));
    /** The agreement is at one of the stages at which this can be. */
    static final Rule STAGE = Rule.of("settlement.stage", Slot.code("settlement-stage"), Slot.text("wanted"));
    /** The edition that speaks on the day of effect. */
    static final Rule EDITION = Rule.of("settlement.edition", Slot.id("edition"), Slot.day("from"), Slot.day("day"));
    /** None does. */
    static final Rule NO_EDITION = Rule.of("settlement.edition.none", Slot.day("day"));
    /** The edition the agreement keeps is at hand. */
    static final Rule KEPT_EDITION = Rule.of("settlement.edition.kept", Slot.id("edition"), Slot.flag("there"));
    /**
     * Whoever acts may: acting for the party concerned in a capacity that reaches so far, of the mediating body, or by itself where this
     * follows from something else.
     */
    static final Rule ENTITLED = Rule.of(
            "settlement.entitled",
            Slot.code("acting-as"),
            Slot.flag("party-may"),
            Slot.flag("assent-wanted"),
            Slot.id("post"),
            Slot.id("holder"),
            Slot.id("held-by"),
            Slot.id("body"),
            Slot.id("mediating"),
            Slot.flag("by-itself"),
            Slot.flag("may-by-itself"));
    /** Nobody writes down for the mediating body what both sides say, or a court, in a matter of their own. */
    static final Rule IMPARTIAL = Rule.of("settlement.impartial", Slot.id("holder"), Slot.flag("involved"));
    /** Whoever is named is a party. */
    static final Rule PARTY = Rule.of("settlement.party", Slot.id("person"), Slot.flag("party"));
    /** Everybody named is a party; those who are not stand below. */
    static final Rule PARTIES = Rule.of("settlement.parties", Slot.count("strangers"));
    /** It takes effect no later than it is recorded to. */
    static final Rule EFFECT = Rule.of("settlement.effect", Slot.day("effective-on"), Slot.day("day"));
    /** There is such a clause. */
    static final Rule CLAUSE = Rule.of("settlement.clause", Slot.count("clause"), Slot.flag("there"));
    /** It is still open. */
    static final Rule CLAUSE_OPEN = Rule.of("settlement.clause-open", Slot.count("clause"), Slot.code("clause-stage"));
    /** It is owed to whoever confirms it: to them by name, or to all but the one who owes it. */
    static final Rule OWED = Rule.of("settlement.owed", Slot.id("person"), Slot.id("owes"), Slot.id("owed-to"));
    /** Every party asks; each stands below. */
    static final Rule ALL = Rule.of("settlement.all", Slot.count("parties"), Slot.count("asking"));
    /** A party asks. */
    static final Rule ASKS = Rule.of("settlement.asks", Slot.id("person"), Slot.flag("asks"));
    /** The confirmation may be asked for: not asked yet, or only the wrong court was. */
    static final Rule ASKABLE = Rule.of("settlement.askable", Slot.code("confirmation"), Slot.flag("wrong-court-only"));
    /** A court was asked and has not decided. */
    static final Rule PENDING = Rule.of("settlement.pending", Slot.code("confirmation"));
    /** No court was asked for, or gave, its confirmation of the clauses as they stand. */
    static final Rule CHANGEABLE = Rule.of("settlement.changeable", Slot.code("confirmation"));
    /** It is within the limit; how that was counted stands below. */
    static final Rule IN_TIME =
            Rule.of("settlement.in-time", Slot.moment("done"), Slot.moment("closes"), Slot.flag("closes-included"));
    /** Whether the mediating body asked in time how it is kept; stands in nobody's way. */
    static final Rule FOLLOWED_IN_TIME = Rule.of(
            "settlement.followed-in-time", Slot.moment("done"), Slot.moment("closes"), Slot.flag("closes-included"));
    /** The party has a suit pending. */
    static final Rule SUIT = Rule.of("settlement.suit", Slot.id("person"), Slot.flag("pending"));
    /** It was so before; nothing changes. */
    static final Rule SUED_BEFORE = Rule.of("settlement.sued-before", Slot.id("person"));
    /** Words were given. */
    static final Rule WORDS = Rule.of("settlement.words", Slot.text("words"));
    /** The grounds go with the ruling. */
    static final Rule GROUNDS =
            Rule.of("settlement.grounds", Slot.code("ruling"), Slot.count("not-accepted"), Slot.count("dismissed"));
    /** Something was due by then. */
    static final Rule DUE = Rule.of("settlement.due", Slot.moment("happened"), Slot.moment("next"));
    /** Nothing was due at all. */
    static final Rule NOTHING_DUE = Rule.of("settlement.due.none");

    /** Until when confirmation may be asked for; how that was counted stands below. */
    static final Rule CONFIRM_BY = Rule.of("settlement.confirm-by", Slot.day("effective-on"), Slot.moment("closes"));
    /** Until when the mediating body asks how it is kept; how that was counted stands below. */
    static final Rule FOLLOW_UP_BY = Rule.of("settlement.follow-up-by", Slot.moment("closes"));
    /** Until when a party may object to the ruling; how that was counted stands below. */
    static final Rule OBJECT_BY = Rule.of("settlement.object-by", Slot.moment("closes"));
    /** A part an agreement in writing may state, and whether it does; stands in nobody's way. */
    static final Rule STATES = Rule.of("settlement.states", Slot.code("agreement-part"), Slot.flag("stated"));
    /** A ground seen on which it would not be accepted; stands in nobody's way. */
    static final Rule FORESEEN_NOT_ACCEPTED = Rule.of("settlement.foreseen.not-accepted", Slot.code("non-acceptance"));
    /** A ground seen on which it would be dismissed; stands in nobody's way. */
    static final Rule FORESEEN_DISMISSED = Rule.of("settlement.foreseen.dismissed", Slot.code("dismissal"));
    /** Something seen to be missing; stands in nobody's way. */
    static final Rule FORESEEN_MISSING = Rule.of("settlement.foreseen.missing", Slot.code("material"));
    /** All clauses are kept with this one. */
    static final Rule LAST_CLAUSE = Rule.of("settlement.last-clause", Slot.count("open"));
    /** A clause was not kept by its day. */
    static final Rule OVERDUE = Rule.of("settlement.overdue", Slot.count("clause"), Slot.day("due"));
    /** Nobody asked in time how it is kept. */
    static final Rule FOLLOW_UP_LATE = Rule.of("settlement.follow-up-late", Slot.day("last-day"));
    /** The time for asking for confirmation is over. */
    static final Rule LAPSED = Rule.of("settlement.lapsed", Slot.day("last-day"));
    /** What can be done about it. */
    static final Rule WAY = Rule.of("settlement.way", Slot.code("way"));

    private SettlementWhy() {}

    private static Rule head(String code) {
        return Rule.of(code, Slot.moment("happened"));
    }
}
