package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.DueFirst;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Decides for one matter, from its report to its rating (事项的决策函数).
 *
 * <pre>{@code
 * Matters matters = Matters.over(editions, place, WorkCalendar.china());
 * var decision = matters.decide(new IntakeCommand.Report(stamp, notice), matters.initial());
 * System.out.println(decision.explanation().text(Language.ZH));
 * }</pre>
 *
 * <p>What fell due before a command happened is done first, in the same decision, whether or not anybody sent the {@link
 * FollowUpCommand.Tick} in time. Acts come in order; what comes late goes through {@code core.late}. A matter keeps the edition it was
 * dispatched under. It always has an owner on both sides; nothing is passed off without being accepted; nothing is struck off without
 * proof and a second person.
 */
public final class Matters implements Decider<MatterCommand, Matter, MatterFact, MatterRefusal> {
    /** The kind of stream a matter is, for stores and desks. */
    public static final String KIND = "core.matter";

    private final Office office;
    private final Taking taking;
    private final Dispatching dispatching;
    private final DueFirst<MatterCommand, Matter, MatterFact, MatterRefusal> dueFirst = DueFirst.of(
            this::next, FollowUpCommand.Tick.class, FollowUpCommand.Tick::new, this::judge, this::evolveAll);

    private Matters(Office office) {
        this.office = office;
        this.taking = new Taking(office);
        this.dispatching = new Dispatching(office, taking);
    }

    /**
     * The decider under a county's rules.
     *
     * @param editions every edition, adopted or not; with none at all it still replays
     * @param place the areas, and who answers for them on which day
     * @param calendar which days are working days
     * @return the decider
     */
    public static Matters over(Editions<MatterRules> editions, Place place, WorkCalendar calendar) {
        return new Matters(
                new Office(editions, place, calendar, Climbing.over(editions.map(MatterRules::ladders), calendar)));
    }

    @Override
    public Matter initial() {
        return ImmutableMatter.builder()
                .stage(Stage.NOT_REPORTED)
                .climb(office.climbing().initial())
                .reached(false)
                .supervised(false)
                .version(0)
                .build();
    }

    @Override
    public Decision<MatterFact, MatterRefusal> decide(MatterCommand command, Matter matter) {
        return dueFirst.decide(command, matter);
    }

    private Decision<MatterFact, MatterRefusal> judge(MatterCommand command, Matter matter) {
        return command.match(new MatterCommand.Cases<>() {
            @Override
            public Decision<MatterFact, MatterRefusal> intake(IntakeCommand intake) {
                return intake.match(new TakingIn(taking, dispatching, matter));
            }

            @Override
            public Decision<MatterFact, MatterRefusal> ownership(OwnershipCommand ownership) {
                return ownership.match(new Owning(office, matter));
            }

            @Override
            public Decision<MatterFact, MatterRefusal> slip(SlipCommand slip) {
                return slip.match(new Assigning(office, matter));
            }

            @Override
            public Decision<MatterFact, MatterRefusal> handling(HandlingCommand handling) {
                return handling.match(new Handling(office, matter));
            }

            @Override
            public Decision<MatterFact, MatterRefusal> followUp(FollowUpCommand followUp) {
                return followUp.match(new Following(office, matter));
            }
        });
    }

    @Override
    public Matter evolve(Matter matter, MatterFact fact) {
        return Evolving.evolve(office.climbing(), matter, fact);
    }

    /** The earliest of the ladder's, the sides nobody accepted, the slips, dispatching, the check and what is owed after closing. */
    @Override
    public Optional<Due<MatterCommand>> due(Matter matter) {
        return Due.ofTimer(
                next(matter), at -> CommandId.ofTimer("matter", matter.version(), at), FollowUpCommand.Tick::new);
    }

    private Optional<LocalDateTime> next(Matter matter) {
        return new Ticking(office, matter).next();
    }
}
