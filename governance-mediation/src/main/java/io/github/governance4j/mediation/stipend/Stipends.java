package io.github.governance4j.mediation.stipend;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.DueFirst;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Decides for one stipend fund over its time (以案定补的决策函数).
 *
 * <pre>{@code
 * Stipends stipends = Stipends.over(editions.map(MediationRules::stipends), place, WorkCalendar.china());
 * stipends.decide(new StipendCommand.Ask(stamp, seenCase, payee, StipendGrade.ORDINARY, 100_00), fund);
 * }</pre>
 *
 * <p>What is asked for is kept from that moment, so whoever asks first is served first and nothing goes beyond the fund. The fund keeps the
 * scale of the day it was opened. Whether a case was settled is read by nothing here.
 *
 * <p>What fell due before a command happened is done first, in the same decision, whether or not anybody sent the {@link
 * StipendCommand.Tick} in time.
 */
public final class Stipends implements Decider<StipendCommand, StipendFund, StipendFact, StipendRefusal> {
    /** The kind of stream a fund is, for stores and desks. */
    public static final String KIND = "mediation.stipends";

    private final Office office;
    private final DueFirst<StipendCommand, StipendFund, StipendFact, StipendRefusal> dueFirst = DueFirst.of(
            Stipends::next, StipendCommand.Tick.class, StipendCommand.Tick::new, this::judge, this::evolveAll);

    private Stipends(Office office) {
        this.office = office;
    }

    /**
     * The decider under a county's scale.
     *
     * @param editions every edition, adopted or not; with none at all it still replays
     * @param place who holds which post on which day
     * @param calendar which days are working days
     * @return the decider
     */
    public static Stipends over(Editions<StipendScale> editions, Place place, WorkCalendar calendar) {
        return new Stipends(new Office(editions, place, calendar));
    }

    @Override
    public StipendFund initial() {
        return ImmutableStipendFund.builder().taken(0).ended(false).version(0).build();
    }

    @Override
    public Decision<StipendFact, StipendRefusal> decide(StipendCommand command, StipendFund fund) {
        return dueFirst.decide(command, fund);
    }

    private Decision<StipendFact, StipendRefusal> judge(StipendCommand command, StipendFund fund) {
        Asking asking = new Asking(office, fund);
        Granting granting = new Granting(office, fund);
        return command.match(new StipendCommand.Cases<>() {
            @Override
            public Decision<StipendFact, StipendRefusal> openFund(StipendCommand.OpenFund asked) {
                return asking.openFund(asked);
            }

            @Override
            public Decision<StipendFact, StipendRefusal> ask(StipendCommand.Ask asked) {
                return asking.ask(asked);
            }

            @Override
            public Decision<StipendFact, StipendRefusal> grant(StipendCommand.Grant asked) {
                return granting.grant(asked);
            }

            @Override
            public Decision<StipendFact, StipendRefusal> decline(StipendCommand.Decline asked) {
                return granting.decline(asked);
            }

            @Override
            public Decision<StipendFact, StipendRefusal> reclaim(StipendCommand.Reclaim asked) {
                return granting.reclaim(asked);
            }

            @Override
            public Decision<StipendFact, StipendRefusal> tick(StipendCommand.Tick asked) {
                return granting.tick(asked, dueFirst);
            }
        });
    }

    @Override
    public StipendFund evolve(StipendFund fund, StipendFact fact) {
        return Evolving.after(fund, fact);
    }

    /** The earliest of a limit for deciding and the end of the time for asking; never before the last act. */
    @Override
    public Optional<Due<StipendCommand>> due(StipendFund fund) {
        return Due.ofTimer(
                next(fund), at -> CommandId.ofTimer("stipends", fund.version(), at), StipendCommand.Tick::new);
    }

    static Optional<LocalDateTime> next(StipendFund fund) {
        Optional<LocalDateTime> next = over(fund);
        for (Stipend stipend : fund.stipends().values()) {
            Optional<LocalDateTime> late = late(stipend);
            next = late.isPresent() && (next.isEmpty() || late.get().isBefore(next.get())) ? late : next;
        }
        return next.map(at -> fund.lastAct().filter(at::isBefore).orElse(at));
    }

    /** When the time for asking is over, while that was not recorded. */
    static Optional<LocalDateTime> over(StipendFund fund) {
        return fund.ended()
                ? Optional.empty()
                : fund.opened().map(opened -> opened.until().plusDays(1).atStartOfDay());
    }

    /** When deciding on a stipend is late, while it waits and that was not recorded. */
    static Optional<LocalDateTime> late(Stipend stipend) {
        return stipend.stage() == StipendStage.ASKED && !stipend.overdue()
                ? stipend.asked().decideBy().map(Deadline::over)
                : Optional.empty();
    }
}
