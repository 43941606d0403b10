package io.github.governance4j.mediation.course;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What can be found about finding and replacing a mediator. Whether it holds follows from the values. */
final class ChoosingWhy {
    /** The parties still choose, or the office assigns, as it must be. */
    static final Rule BY_OFFICE = Rule.of("course.choice-by-office", Slot.flag("by-office"), Slot.flag("wanted"));
    /** The party has not picked yet. */
    static final Rule NOT_PICKED = Rule.of("course.not-picked", Slot.id("party"), Slot.flag("picked"));
    /** The ballot strikes no more mediators than the rules allow; any number where they name none. */
    static final Rule STRIKES =
            Rule.of("course.strikes", Slot.count("struck"), Slot.flag("limited"), Slot.count("most"));
    /** Everybody who is named stands in the roster on the day; those who do not stand here. */
    static final Rule ON_ROSTER = Rule.of("course.on-roster", Slot.count("unknown"), Slot.text("mediators"));
    /** The draw, where the rules have one, is from the seed that was promised, for this dispute and this round. */
    static final Rule DRAW = Rule.of(
            "course.draw-promised",
            Slot.flag("by-draw"),
            Slot.flag("promised"),
            Slot.flag("needed-now"),
            Slot.flag("kept"),
            Slot.count("round"));
    /** No seed was promised before, and no party has picked. */
    static final Rule PROMISE = Rule.of("course.promise", Slot.flag("promised"), Slot.count("picked"));
    /** Every party has picked, or not yet. */
    static final Rule OPENED = Rule.of("course.picks-opened", Slot.count("parties"), Slot.count("picked"));
    /** What the parties picked, or who has room for it, leads to somebody; why stands below. */
    static final Rule FOUND = Rule.of("course.mediator-found", Slot.code("chosen-how"), Slot.id("mediator"));
    /** Somebody can be assigned at all. */
    static final Rule SOMEBODY = Rule.of("course.somebody-eligible", Slot.code("choice-outcome"));
    /** The mediator who is named is the one that is found. */
    static final Rule SELECTED = Rule.of("course.selected", Slot.id("named"), Slot.id("mediator"));
    /** The roster lets the mediator mediate this; each condition stands below. */
    static final Rule ELIGIBLE = Rule.of("course.eligible", Slot.id("mediator"), Slot.flag("eligible"));
    /** The mediator is the one who was found, or sits on the panel. */
    static final Rule MEDIATES =
            Rule.of("course.mediates", Slot.id("named"), Slot.id("mediator"), Slot.text("mediators"));
    /** Whoever acts holds the mediator's own post, or where the roster names none a post of the body that has the dispute. */
    static final Rule ACTS_AS_MEDIATOR = Rule.of(
            "course.acts-as-mediator",
            Slot.id("mediator"),
            Slot.id("post"),
            Slot.id("held-by"),
            Slot.id("holder"),
            Slot.id("own-post"),
            Slot.id("body"),
            Slot.id("has-it"));
    /** Whoever mediates serves by the roster on the day; those who do not stand here. */
    static final Rule SERVE =
            Rule.of("course.mediators-serve", Slot.count("sitting"), Slot.count("not-serving"), Slot.text("mediators"));
    /** The track has panels, and this one is as its rule has it. */
    static final Rule PANEL = Rule.of(
            "course.panel",
            Slot.flag("rule"),
            Slot.count("standing"),
            Slot.count("members"),
            Slot.count("most-invited"),
            Slot.count("invited"),
            Slot.flag("chair-among-members"),
            Slot.count("not-admitted"));
    /** The mediator was assigned, or chosen for a party that said nothing. */
    static final Rule ASSIGNED = Rule.of("course.was-assigned", Slot.code("chosen-how"));
    /** What refusing whoever was assigned means on the track. */
    static final Rule REFUSING = Rule.of("course.refusing-assignee", Slot.code("refusing-assignee"));
    /** What the track wants of a party that asks for another mediator. */
    static final Rule RECUSAL = Rule.of("course.recusal-rule", Slot.code("recusal-rule"), Slot.flag("disclosed"));
    /** A challenge waits for an answer, or none does, as it must be. */
    static final Rule PENDING = Rule.of("course.recusal-pending", Slot.flag("pending"), Slot.flag("wanted"));
    /** Who is decided on is the mediator whom the challenge that waits is about. */
    static final Rule CHALLENGED = Rule.of("course.recusal-challenged", Slot.id("mediator"), Slot.id("challenged"));
    /** Somebody else than the mediator decides. */
    static final Rule OTHER_PERSON = Rule.of("course.other-person", Slot.id("post"), Slot.id("own-post"));
    /** Something was disclosed that the party can waive and has not. */
    static final Rule TO_WAIVE =
            Rule.of("course.to-waive", Slot.id("mediator"), Slot.count("disclosed"), Slot.count("waivable"));
    /** Everything that was disclosed is waived by every party. */
    static final Rule WAIVED = Rule.of("course.disclosures-waived", Slot.count("disclosed"), Slot.count("open"));
    /** What a challenge was rejected for. */
    static final Rule REJECTED = Rule.of("course.recusal-rejected", Slot.id("mediator"), Slot.text("words"));

    private ChoosingWhy() {}
}
