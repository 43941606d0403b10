package io.github.governance4j.core.whistle;

import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One command on one whistle being judged: what every command is checked for, and the list the rest goes on. */
final class Heard {
    /** It happened no earlier than the last act; seconds count. */
    static final Rule ORDER = Rule.of("whistle.order", Slot.moment("happened"), Slot.moment("last-act"));
    /** The whistle has come just so far that this can be asked of it. */
    static final Rule STAGE = Rule.of("whistle.stage", Slot.code("whistle-stage"), Slot.code("wanted-stage"));
    /** Whoever acts holds the post on the day, in the body whose act it is. */
    static final Rule ACTS_FOR = Rule.of(
            "whistle.acts-for",
            Slot.id("post"),
            Slot.id("holder"),
            Slot.id("held-by"),
            Slot.id("body"),
            Slot.id("wanted"));
    /** It was recorded no earlier than it happened; seconds count. */
    static final Rule RECORDED = Rule.of("whistle.recorded", Slot.moment("happened"), Slot.moment("recorded"));

    private final Rule act;
    private final Stamp stamp;
    private final Checklist<WhistleRefusal> list = Checklist.of(WhistleRefusal.class);

    /** Begins with what holds for every command: order, stage, and that it was recorded after it happened. */
    Heard(Rule act, WhistleCommand command, Whistle whistle, WhistleStage wanted) {
        this.act = act;
        this.stamp = command.stamp();
        whistle.lastAct()
                .ifPresent(last -> list.check(
                        WhistleRefusal.OUT_OF_ORDER,
                        ORDER.says(!at().isBefore(last))
                                .moment(at())
                                .moment(last)
                                .build()));
        list.check(
                WhistleRefusal.NOT_AT_THIS_STAGE,
                STAGE.says(whistle.stage() == wanted)
                        .code(whistle.stage())
                        .code(wanted)
                        .build());
        LocalDateTime recorded = stamp.recorded().withNano(0);
        list.check(
                WhistleRefusal.RECORDED_BEFORE_IT_HAPPENED,
                RECORDED.says(!recorded.isBefore(at()))
                        .moment(at())
                        .moment(recorded)
                        .build());
    }

    /** When it happened, to the second. */
    LocalDateTime at() {
        return stamp.happened().withNano(0);
    }

    LocalDate day() {
        return at().toLocalDate();
    }

    /** Checks that it is done for this body; not where nobody knows which body that would be. */
    Heard actingFor(Place place, Optional<BodyId> body) {
        if (body.isEmpty()) {
            return this;
        }
        Incumbency by = Incumbency.of(stamp.by(), place.roster(), day());
        return check(
                WhistleRefusal.NOT_OF_THE_BODY,
                by.fill(ACTS_FOR.says(by.holds() && by.body().equals(body)))
                        .id(by.body().map(BodyId::value))
                        .id(body.get().value())
                        .build());
    }

    Heard check(WhistleRefusal reason, Explanation finding) {
        list.check(reason, finding);
        return this;
    }

    Heard note(Explanation finding) {
        list.note(finding);
        return this;
    }

    Decision<WhistleFact, WhistleRefusal> decide(Supplier<List<WhistleFact>> facts) {
        return list.decide(ok -> act.says(ok).moment(at()), facts);
    }
}
