package io.github.governance4j.mediation.record;

import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;

/** What the decider of records looks at, a rule each. */
final class RecordWhy {
    /** The record begins. */
    static final Rule OPEN = Rule.of("record.open", Slot.moment("happened"), Slot.id("dispute"));
    /** Others mediate. */
    static final Rule SEAT = Rule.of("record.seat", Slot.moment("happened"), Slot.count("mediators"));
    /** Something is put into the record. */
    static final Rule WRITE = Rule.of("record.write", Slot.moment("happened"), Slot.id("session"));
    /** What no party disputes is recorded. */
    static final Rule UNDISPUTED = Rule.of("record.undisputed", Slot.moment("happened"), Slot.id("issue"));
    /** It happened no earlier than the last act. */
    static final Rule ORDER = Rule.of("record.order", Slot.moment("happened"), Slot.moment("last-act"));
    /** It was recorded no earlier than it happened. */
    static final Rule RECORDED = Rule.of("record.recorded", Slot.moment("happened"), Slot.moment("recorded"));
    /** The record is open, or is not, as it must be. */
    static final Rule STATE = Rule.of("record.is-open", Slot.flag("open"), Slot.flag("wanted"));
    /** Whoever acts holds the post they say, and mediates this dispute. */
    static final Rule ENTITLED = Rule.of("record.entitled", Slot.flag("in-service"), Slot.flag("mediates"));
    /** The document is not in the record yet. */
    static final Rule NEW = Rule.of("record.new", Slot.id("document"), Slot.flag("there"));
    /** The point is not recorded yet. */
    static final Rule ONCE = Rule.of("record.once", Slot.id("issue"), Slot.flag("there"));
    /** Every party consented. */
    static final Rule CONSENT = Rule.of("record.consent", Slot.count("parties"), Slot.count("consenting"));

    private RecordWhy() {}
}
