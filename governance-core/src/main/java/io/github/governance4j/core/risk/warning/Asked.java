package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Incumbency;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.PostId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One command on one warning being judged: what every command is checked for, and the list the rest goes on. */
final class Asked {
    /** It happened no earlier than the last act; seconds count. */
    static final Rule ORDER = Rule.of("warning.order", Slot.moment("happened"), Slot.moment("last-act"));
    /** Nothing was issued on the stream before. */
    static final Rule NEW = Rule.of("warning.new", Slot.code("warning-stage"));
    /** The warning stands. */
    static final Rule STANDS = Rule.of("warning.stands", Slot.code("warning-stage"));
    /** Its last day is not over. */
    static final Rule LASTS = Rule.of("warning.lasts", Slot.day("day"), Slot.day("last-day"));
    /** Whoever acts holds the post on the day, in one of the bodies that may. */
    static final Rule ENTITLED = Rule.of(
            "warning.entitled",
            Slot.id("post"),
            Slot.id("holder"),
            Slot.id("held-by"),
            Slot.id("body"),
            Slot.text("entitled"));
    /** Whoever acts holds the post on the day, and it is of the issuing body or the one that was told. */
    static final Rule MAY_TELL = Rule.of(
            "warning.may-tell",
            Slot.id("post"),
            Slot.id("holder"),
            Slot.id("held-by"),
            Slot.id("body"),
            Slot.id("issuer"),
            Slot.id("told"));
    /** Grounds were given. */
    static final Rule GROUNDS = Rule.of("warning.grounds", Slot.text("grounds"));
    /** It was recorded no earlier than it happened; seconds count. */
    static final Rule RECORDED = Rule.of("warning.recorded", Slot.moment("happened"), Slot.moment("recorded"));

    private final Rule act;
    private final Stamp stamp;
    private final Checklist<WarningRefusal> list = Checklist.of(WarningRefusal.class);

    /** Begins with what holds for every command: order, stage, and that it was recorded after it happened. */
    Asked(Rule act, WarningCommand command, Warning warning, boolean fresh) {
        this.act = act;
        this.stamp = command.stamp();
        warning.lastAct()
                .ifPresent(last -> list.check(
                        WarningRefusal.OUT_OF_ORDER,
                        ORDER.says(!at().isBefore(last))
                                .moment(at())
                                .moment(last)
                                .build()));
        WarningStage stage = warning.stage();
        if (fresh) {
            list.check(
                    WarningRefusal.NOT_AT_THIS_STAGE,
                    NEW.says(stage == WarningStage.NOT_ISSUED).code(stage).build());
        } else if (stage != WarningStage.LAPSED || command instanceof WarningCommand.Tick) {
            // Of one that lapsed every act is told so by its last day, on record or not.
            list.check(
                    WarningRefusal.NOT_AT_THIS_STAGE,
                    STANDS.says(stage == WarningStage.IN_FORCE).code(stage).build());
        }
        LocalDateTime recorded = stamp.recorded().withNano(0);
        list.check(
                WarningRefusal.RECORDED_BEFORE_IT_HAPPENED,
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

    /** Checks that the last day of what was issued is not over. */
    Asked whileItLasts(Warning warning) {
        warning.announcement()
                .ifPresent(said -> list.check(
                        WarningRefusal.HAS_ENDED,
                        LASTS.says(!day().isAfter(said.lastDay()))
                                .day(day())
                                .day(said.lastDay())
                                .build()));
        return this;
    }

    /** Checks that it is done by somebody of one of these bodies. */
    Asked actingFor(Place place, List<BodyId> bodies) {
        Incumbency by = by(place);
        String entitled = bodies.stream().map(BodyId::value).collect(Collectors.joining(", "));
        return check(
                WarningRefusal.NOT_ENTITLED,
                by.fill(ENTITLED.says(
                                by.holds() && by.body().filter(bodies::contains).isPresent()))
                        .id(by.body().map(BodyId::value))
                        .text(entitled)
                        .build());
    }

    /** Checks that it is done by somebody of the issuing body, or by the post that was told. */
    Asked actingForOrAs(Place place, BodyId issuer, PostId told) {
        Incumbency by = by(place);
        boolean may = by.body().filter(issuer::equals).isPresent()
                || by.named().map(Actor.Post::post).filter(told::equals).isPresent();
        return check(
                WarningRefusal.NOT_ENTITLED,
                by.fill(MAY_TELL.says(by.holds() && may))
                        .id(by.body().map(BodyId::value))
                        .id(issuer.value())
                        .id(told.value())
                        .build());
    }

    /** The body of whoever acts, on the day. */
    Optional<BodyId> body(Place place) {
        return by(place).body();
    }

    private Incumbency by(Place place) {
        return Incumbency.of(stamp.by(), place.roster(), day());
    }

    Asked withGrounds(String grounds) {
        return check(
                WarningRefusal.GROUNDS_MISSING,
                GROUNDS.says(!grounds.isBlank()).text(grounds).build());
    }

    Asked check(WarningRefusal reason, Explanation finding) {
        list.check(reason, finding);
        return this;
    }

    Asked note(Explanation finding) {
        list.note(finding);
        return this;
    }

    Decision<WarningFact, WarningRefusal> decide(Supplier<List<WarningFact>> facts) {
        return list.decide(ok -> act.says(ok).moment(at()), facts);
    }
}
