package io.github.governance4j.core.whistle;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.DueFirst;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.util.Optional;

/**
 * Decides for one whistle (吹哨报到的决策函数): who is called is said by the rules, no-shows climb, both sides are appraised
 * (北京市接诉即办工作条例 art. 16 and 33).
 *
 * <pre>{@code
 * Whistles whistles = Whistles.over(editions, place, WorkCalendar.china());
 * whistles.decide(new WhistleCommand.Blow(stamp, new BodyId("town-3"), call), whistles.initial());
 * }</pre>
 *
 * <p>What fell due before a command happened is done first, in the same decision, whether or not anybody sent the {@link
 * WhistleCommand.Tick} in time. Acts come in order; what comes late goes through {@code core.late}.
 */
public final class Whistles implements Decider<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> {
    /** The kind of stream a whistle is, for stores and desks. */
    public static final String KIND = "core.whistle";

    private final Editions<WhistleRules> editions;
    private final Place place;
    private final WorkCalendar calendar;
    private final DueFirst<WhistleCommand, Whistle, WhistleFact, WhistleRefusal> dueFirst = DueFirst.of(
            Passing::next, WhistleCommand.Tick.class, WhistleCommand.Tick::new, this::judge, this::evolveAll);

    private Whistles(Editions<WhistleRules> editions, Place place, WorkCalendar calendar) {
        this.editions = editions;
        this.place = place;
        this.calendar = calendar;
    }

    /**
     * The decider under a county's rules.
     *
     * @param editions every edition, adopted or not; with none at all it still replays
     * @param place who answers for what on which day
     * @param calendar which days are working days
     * @return the decider
     */
    public static Whistles over(Editions<WhistleRules> editions, Place place, WorkCalendar calendar) {
        return new Whistles(editions, place, calendar);
    }

    @Override
    public Whistle initial() {
        return ImmutableWhistle.builder()
                .stage(WhistleStage.NOT_BLOWN)
                .version(0)
                .build();
    }

    @Override
    public Decision<WhistleFact, WhistleRefusal> decide(WhistleCommand command, Whistle whistle) {
        return dueFirst.decide(command, whistle);
    }

    private Decision<WhistleFact, WhistleRefusal> judge(WhistleCommand command, Whistle whistle) {
        Calling calling = new Calling(editions, place, calendar, whistle);
        Appraising appraising = new Appraising(editions, place, calendar, whistle);
        return command.match(new WhistleCommand.Cases<>() {
            @Override
            public Decision<WhistleFact, WhistleRefusal> blow(WhistleCommand.Blow blow) {
                return calling.blow(blow);
            }

            @Override
            public Decision<WhistleFact, WhistleRefusal> reportIn(WhistleCommand.ReportIn reportIn) {
                return calling.reportIn(reportIn);
            }

            @Override
            public Decision<WhistleFact, WhistleRefusal> finish(WhistleCommand.Finish finish) {
                return appraising.finish(finish);
            }

            @Override
            public Decision<WhistleFact, WhistleRefusal> appraise(WhistleCommand.Appraise appraise) {
                return appraising.appraise(appraise);
            }

            @Override
            public Decision<WhistleFact, WhistleRefusal> tick(WhistleCommand.Tick tick) {
                return Whistles.this.tick(tick, whistle);
            }
        });
    }

    private Decision<WhistleFact, WhistleRefusal> tick(WhistleCommand.Tick tick, Whistle whistle) {
        WhistleStage wanted =
                whistle.stage() == WhistleStage.APPRAISING ? WhistleStage.APPRAISING : WhistleStage.CALLED;
        Heard heard = new Heard(Calling.TICK, tick, whistle, wanted);
        heard.check(WhistleRefusal.NOTHING_DUE, Passing.due(whistle, heard.at()));
        return heard.decide(() -> dueFirst.inTurn(
                whistle,
                heard.at(),
                (now, at) -> now.stage() == WhistleStage.APPRAISING
                        ? new Appraising(editions, place, calendar, now).pass(heard, at)
                        : new Calling(editions, place, calendar, now).pass(heard, at)));
    }

    @Override
    public Whistle evolve(Whistle whistle, WhistleFact fact) {
        return fact.match(new Evolving(whistle))
                .version(whistle.version() + 1)
                .lastAct(fact.at())
                .build();
    }

    /** The earliest of those who have not reported in, or the end of appraising; never before the last act. */
    @Override
    public Optional<Due<WhistleCommand>> due(Whistle whistle) {
        return Due.ofTimer(
                Passing.next(whistle),
                at -> CommandId.ofTimer("whistle", whistle.version(), at),
                WhistleCommand.Tick::new);
    }
}
