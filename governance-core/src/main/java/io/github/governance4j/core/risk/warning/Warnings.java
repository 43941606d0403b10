package io.github.governance4j.core.risk.warning;

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
 * Decides for one warning (预警的决策函数, 突发事件应对法 art. 63 to 70): who may issue it and with what, whom it is told and by when, and
 * that it ends.
 *
 * <pre>{@code
 * Warnings warnings = Warnings.over(editions, place, WorkCalendar.china());
 * warnings.decide(new WarningCommand.Issue(stamp, announcement), warnings.initial());
 * }</pre>
 *
 * <p>It keeps the edition it was issued under. No warning lasts beyond its last day, and none is prolonged: what goes on is warned of anew.
 * What fell due before a command happened is done first, in the same decision, whether or not anybody sent the {@link WarningCommand.Tick}
 * in time.
 */
public final class Warnings implements Decider<WarningCommand, Warning, WarningFact, WarningRefusal> {
    /** The kind of stream a warning is, for stores and desks. */
    public static final String KIND = "core.warning";

    private final Office office;
    private final DueFirst<WarningCommand, Warning, WarningFact, WarningRefusal> dueFirst = DueFirst.of(
            Ending::next, WarningCommand.Tick.class, WarningCommand.Tick::new, this::judge, this::evolveAll);

    private Warnings(Office office) {
        this.office = office;
    }

    /**
     * The decider under a county's rules.
     *
     * @param editions every edition, adopted or not; with none at all it still replays
     * @param place who answers for what on which day
     * @param calendar which days are working days
     * @return the decider
     */
    public static Warnings over(Editions<WarningRules> editions, Place place, WorkCalendar calendar) {
        return new Warnings(new Office(editions, place, calendar));
    }

    @Override
    public Warning initial() {
        return ImmutableWarning.builder()
                .stage(WarningStage.NOT_ISSUED)
                .version(0)
                .build();
    }

    @Override
    public Decision<WarningFact, WarningRefusal> decide(WarningCommand command, Warning warning) {
        return dueFirst.decide(command, warning);
    }

    private Decision<WarningFact, WarningRefusal> judge(WarningCommand command, Warning warning) {
        Issuing issuing = new Issuing(office, warning);
        Ending ending = new Ending(office, warning);
        return command.match(new WarningCommand.Cases<>() {
            @Override
            public Decision<WarningFact, WarningRefusal> issue(WarningCommand.Issue issue) {
                return issuing.issue(issue);
            }

            @Override
            public Decision<WarningFact, WarningRefusal> adjust(WarningCommand.Adjust adjust) {
                return issuing.adjust(adjust);
            }

            @Override
            public Decision<WarningFact, WarningRefusal> lift(WarningCommand.Lift lift) {
                return ending.lift(lift);
            }

            @Override
            public Decision<WarningFact, WarningRefusal> tellDone(WarningCommand.TellDone tellDone) {
                return ending.tellDone(tellDone);
            }

            @Override
            public Decision<WarningFact, WarningRefusal> tick(WarningCommand.Tick tick) {
                return ending.tick(tick, dueFirst);
            }
        });
    }

    @Override
    public Warning evolve(Warning warning, WarningFact fact) {
        return fact.match(new Evolving(warning))
                .version(warning.version() + 1)
                .lastAct(fact.at())
                .build();
    }

    /** The earliest of those not told in time, or the end of the last day; never before the last act. */
    @Override
    public Optional<Due<WarningCommand>> due(Warning warning) {
        return Due.ofTimer(
                Ending.next(warning),
                at -> CommandId.ofTimer("warning", warning.version(), at),
                WarningCommand.Tick::new);
    }
}
