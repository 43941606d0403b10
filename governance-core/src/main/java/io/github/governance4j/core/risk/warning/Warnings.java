package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
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
        LocalDateTime at = command.stamp().happened().withNano(0);
        if (command instanceof WarningCommand.Tick
                || Ending.next(warning).filter(next -> !next.isAfter(at)).isEmpty()) {
            return judge(command, warning);
        }
        Decision<WarningFact, WarningRefusal> due =
                tick(new WarningCommand.Tick(Stamp.timer(command.stamp().id(), at, at)), warning);
        return judge(command, evolveAll(warning, due.facts())).after(due);
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
                return Warnings.this.tick(tick, warning);
            }
        });
    }

    /** Each thing at its own moment, so that a tick that comes late does what one in time would have done. */
    private Decision<WarningFact, WarningRefusal> tick(WarningCommand.Tick tick, Warning warning) {
        return new Ending(office, warning).tick(tick, asked -> {
            List<WarningFact> facts = new ArrayList<>();
            Warning now = warning;
            Optional<LocalDateTime> next = Ending.next(now);
            while (next.isPresent() && !next.get().isAfter(asked.at())) {
                List<WarningFact> passed = Ending.pass(asked, now, next.get());
                facts.addAll(passed);
                now = evolveAll(now, passed);
                next = Ending.next(now);
            }
            return facts;
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
        return Ending.next(warning).filter(Stamp::canName).map(at -> {
            CommandId id = CommandId.ofTimer("warning-" + warning.version() + "@" + at);
            return new Due<>(at, new WarningCommand.Tick(Stamp.timer(id, at, at)));
        });
    }
}
