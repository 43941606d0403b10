package io.github.governance4j.mediation.feedback;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What the decider of ratings looks at, a rule each. */
final class FeedbackWhy {
    /** The parties can rate. */
    static final Rule OPEN = Rule.of("feedback.open", Slot.moment("happened"), Slot.id("dispute"));
    /** A party rates. */
    static final Rule RATE =
            Rule.of("feedback.rate", Slot.moment("happened"), Slot.id("mediator"), Slot.count("score"));
    /** A party takes its rating back. */
    static final Rule TAKE_BACK = Rule.of("feedback.take-back", Slot.moment("happened"), Slot.id("mediator"));
    /** It happened no earlier than the last act. */
    static final Rule ORDER = Rule.of("feedback.order", Slot.moment("happened"), Slot.moment("last-act"));
    /** It was recorded no earlier than it happened. */
    static final Rule RECORDED = Rule.of("feedback.recorded", Slot.moment("happened"), Slot.moment("recorded"));
    /** The ratings are open, or are not, as they must be. */
    static final Rule STATE = Rule.of("feedback.is-open", Slot.flag("open"), Slot.flag("wanted"));
    /** An edition speaks on the day the mediation ended. */
    static final Rule EDITION = Rule.of("feedback.edition", Slot.day("day"), Slot.id("edition"));
    /** Whoever acts is the party, or the guardian of a party who is a minor. */
    static final Rule ENTITLED = Rule.of("feedback.entitled", Slot.flag("acts-for-the-party"));
    /** The mediator mediated this dispute. */
    static final Rule MEDIATED = Rule.of("feedback.mediated", Slot.id("mediator"), Slot.flag("mediated"));
    /** The time for rating is not over. */
    static final Rule TIME =
            Rule.of("feedback.time", Slot.moment("happened"), Slot.moment("until"), Slot.flag("included"));
    /** The party has rated the mediator, or has not, as it must be. */
    static final Rule ONCE = Rule.of("feedback.once", Slot.flag("rated"), Slot.flag("wanted"));
    /** The score is one of the scale. */
    static final Rule SCORE =
            Rule.of("feedback.score", Slot.count("score"), Slot.count("lowest"), Slot.count("highest"));

    private FeedbackWhy() {}
}
