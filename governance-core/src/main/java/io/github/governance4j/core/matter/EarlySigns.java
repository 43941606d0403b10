package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Decides for one early sign (苗头的决策函数). It needs no rules: whoever notes a sign says how long it is kept, at most a year (ours).
 *
 * <pre>{@code
 * EarlySigns signs = new EarlySigns();
 * signs.decide(new EarlySignCommand.Note(stamp, new EarlySignCommand.About.Place(grid), "路面裂缝", day.plusDays(30)), signs.initial());
 * }</pre>
 *
 * <p>It lapses at its moment, whether or not anybody sent the {@link EarlySignCommand.Tick} in time: whoever comes later is told so either
 * way, and a tick that comes late records the lapse at that moment.
 */
public final class EarlySigns implements Decider<EarlySignCommand, EarlySign, EarlySignFact, EarlySignRefusal> {
    /** The kind of stream an early sign is, for stores and desks. */
    public static final String KIND = "core.early-sign";

    /** A sign is noted. */
    static final Rule NOTE = Rule.of("matter.sign.note", Slot.moment("happened"));
    /** A sign becomes a matter. */
    static final Rule TAKE_UP = Rule.of("matter.sign.take-up", Slot.moment("happened"));
    /** A sign lapses. */
    static final Rule LAPSE = Rule.of("matter.sign.lapse", Slot.moment("happened"));
    /** Nothing was noted on the stream before. */
    static final Rule NEW = Rule.of("matter.sign.new", Slot.flag("there"));
    /** It was noted, and neither became a matter nor lapsed. */
    static final Rule OPEN = Rule.of("matter.sign.open", Slot.code("sign-stage"));
    /** It is kept until its own day at least, and no longer than a year. */
    static final Rule KEPT = Rule.of("matter.sign.kept", Slot.day("day"), Slot.day("last-day"), Slot.day("latest"));
    /** Something was said of what was noticed. */
    static final Rule NOTICED = Rule.of("matter.sign.noticed", Slot.text("what"));
    /** Its last day is not over. */
    static final Rule LASTS = Rule.of("matter.sign.lasts", Slot.day("day"), Slot.day("last-day"));
    /** Its last day is over. */
    static final Rule OVER = Rule.of("matter.sign.over", Slot.day("day"), Slot.day("last-day"));

    /** The decider. */
    public EarlySigns() {}

    @Override
    public EarlySign initial() {
        return ImmutableEarlySign.builder().stage(SignStage.NOT_NOTED).build();
    }

    @Override
    public Decision<EarlySignFact, EarlySignRefusal> decide(EarlySignCommand command, EarlySign sign) {
        Stamp stamp = command.stamp();
        LocalDateTime at = stamp.happened().withNano(0);
        Checklist<EarlySignRefusal> list = Checklist.of(EarlySignRefusal.class);
        sign.lastAct().ifPresent(last -> list.check(EarlySignRefusal.OUT_OF_ORDER, Moments.order(at, last)));
        list.check(EarlySignRefusal.RECORDED_BEFORE_IT_HAPPENED, Moments.recorded(stamp));
        return command.match(new EarlySignCommand.Cases<>() {
            @Override
            public Decision<EarlySignFact, EarlySignRefusal> note(EarlySignCommand.Note note) {
                return EarlySigns.note(note, at, sign, list);
            }

            @Override
            public Decision<EarlySignFact, EarlySignRefusal> takeUp(EarlySignCommand.TakeUp takeUp) {
                // What has lapsed is refused by its last day, on record or not.
                if (sign.stage() != SignStage.LAPSED) {
                    open(sign, list);
                }
                LocalDate day = at.toLocalDate();
                sign.lastDay()
                        .ifPresent(last -> list.check(
                                EarlySignRefusal.HAS_LAPSED,
                                LASTS.says(!day.isAfter(last))
                                        .day(day)
                                        .day(last)
                                        .build()));
                return list.decide(
                        ok -> TAKE_UP.says(ok).moment(at),
                        () -> List.of(new EarlySignFact.TakenUp(at, takeUp.matter(), takeUp.notice())));
            }

            @Override
            public Decision<EarlySignFact, EarlySignRefusal> tick(EarlySignCommand.Tick tick) {
                open(sign, list);
                LocalDate day = at.toLocalDate();
                sign.lastDay()
                        .ifPresent(last -> list.check(
                                EarlySignRefusal.NOTHING_DUE,
                                OVER.says(day.isAfter(last)).day(day).day(last).build()));
                // At its own moment, so that a tick that comes late does what one in time would have done.
                return list.decide(
                        ok -> LAPSE.says(ok).moment(at),
                        () -> List.of(new EarlySignFact.Lapsed(
                                over(sign).orElseThrow(), sign.lastDay().orElseThrow())));
            }
        });
    }

    private static Decision<EarlySignFact, EarlySignRefusal> note(
            EarlySignCommand.Note note, LocalDateTime at, EarlySign sign, Checklist<EarlySignRefusal> list) {
        boolean there = sign.stage() != SignStage.NOT_NOTED;
        LocalDate day = at.toLocalDate();
        LocalDate latest = day.plusYears(1);
        boolean kept = !note.lastDay().isBefore(day) && !note.lastDay().isAfter(latest);
        Finding within = KEPT.says(kept).day(day).day(note.lastDay()).day(latest);
        list.check(
                        EarlySignRefusal.NOT_AT_THIS_STAGE,
                        NEW.says(!there).flag(there).build())
                .check(EarlySignRefusal.KEPT_TOO_LONG, within.build())
                .check(
                        EarlySignRefusal.NOTHING_NOTICED,
                        NOTICED.says(!note.what().isBlank()).text(note.what()).build());
        return list.decide(
                ok -> NOTE.says(ok).moment(at),
                () -> List.of(new EarlySignFact.Noted(at, note.about(), note.what(), note.lastDay())));
    }

    private static void open(EarlySign sign, Checklist<EarlySignRefusal> list) {
        list.check(
                EarlySignRefusal.NOT_AT_THIS_STAGE,
                OPEN.says(sign.stage() == SignStage.NOTED).code(sign.stage()).build());
    }

    @Override
    public EarlySign evolve(EarlySign sign, EarlySignFact fact) {
        ImmutableEarlySign.Builder draft =
                ImmutableEarlySign.builder().from(sign).lastAct(fact.at());
        return fact.match(new EarlySignFact.Cases<EarlySign>() {
            @Override
            public EarlySign noted(EarlySignFact.Noted noted) {
                return draft.stage(SignStage.NOTED)
                        .about(noted.about())
                        .lastDay(noted.lastDay())
                        .build();
            }

            @Override
            public EarlySign takenUp(EarlySignFact.TakenUp taken) {
                return draft.stage(SignStage.TAKEN_UP).matter(taken.matter()).build();
            }

            @Override
            public EarlySign lapsed(EarlySignFact.Lapsed lapsed) {
                return draft.stage(SignStage.LAPSED).build();
            }
        });
    }

    /** The first moment after its last day. */
    @Override
    public Optional<Due<EarlySignCommand>> due(EarlySign sign) {
        return Due.ofTimer(
                over(sign), at -> CommandId.ofTimer("sign-lapses@" + at.toLocalDate()), EarlySignCommand.Tick::new);
    }

    private static Optional<LocalDateTime> over(EarlySign sign) {
        return sign.lastDay()
                .filter(last -> sign.stage() == SignStage.NOTED)
                .map(last -> last.plusDays(1).atStartOfDay());
    }
}
