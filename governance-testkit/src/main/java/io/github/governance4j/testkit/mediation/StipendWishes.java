package io.github.governance4j.testkit.mediation;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.stipend.CaseEnd;
import io.github.governance4j.mediation.stipend.ClosedCase;
import io.github.governance4j.mediation.stipend.Payee;
import io.github.governance4j.mediation.stipend.ReclaimCause;
import io.github.governance4j.mediation.stipend.StipendCommand;
import io.github.governance4j.mediation.stipend.StipendFund;
import io.github.governance4j.mediation.stipend.StipendGrade;
import io.github.governance4j.mediation.stipend.StipendScale;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** What a wish comes to for a fund of a few stipends, as it stands. */
record StipendWishes(StipendScale scale, Desk decides, Desk records, LocalDate firstDay)
        implements StreamLife.Wished<StipendCommand, StipendFund> {
    private static final List<CaseEnd> MEDIATED =
            List.of(CaseEnd.SETTLED, CaseEnd.SETTLED_IN_PART, CaseEnd.WITHOUT_AGREEMENT);

    /** A party of every case; no stipend may be for it. */
    static final PersonId ON_A_SIDE = new PersonId("party-person");

    static StipendWishes of(StipendScale scale, List<Desk> desks, LocalDate firstDay) {
        Desk decides = Desk.in(desks, scale.approvers())
                .orElseThrow(() -> new IllegalStateException("somebody who decides is wanted"));
        Desk records = desks.stream()
                .filter(desk -> !desk.tenure().holder().equals(decides.tenure().holder()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("somebody else is wanted"));
        return new StipendWishes(scale, decides, records, firstDay);
    }

    @Override
    public StipendCommand command(Wish wish, StipendFund fund, LocalDateTime now, int number) {
        Actor decider = decides.actor();
        if (fund.opened().isEmpty()) {
            return new StipendCommand.OpenFund(decides.stamp(now, number), 3 * least(), firstDay.plusDays(300));
        }
        DisputeId dispute = new DisputeId("dispute-" + wish.detail() % 5);
        return switch (wish.pick() % 8) {
            case 0, 1 -> new StipendCommand.Grant(Desk.stamp(now, number, decider), dispute);
            case 2 ->
                new StipendCommand.Decline(Desk.stamp(now, number, decider), dispute, wish.sensible() ? "材料不实" : " ");
            case 3 ->
                new StipendCommand.Reclaim(
                        Desk.stamp(now, number, decider), dispute, ReclaimCause.SHAM, wish.sensible() ? "虚构纠纷" : " ");
            default -> ask(wish, now, number, MEDIATED.get(wish.detail() % MEDIATED.size()));
        };
    }

    /** Asks for the least the scale has, recorded by whoever decides where the wish is not sensible. */
    StipendCommand.Ask ask(Wish wish, LocalDateTime now, int number, CaseEnd end) {
        DisputeId dispute = new DisputeId("dispute-" + wish.detail() % 5);
        MediatorId mediator = new MediatorId("mediator");
        ClosedCase closed = ClosedCase.of(
                        dispute, family(), end, firstDay.minusDays(1), Set.of(mediator), Set.of(ON_A_SIDE))
                .fileClosed(true)
                .build();
        Actor by = wish.sensible() ? records.actor() : decides.actor();
        PersonId person = wish.detail() % 7 == 6 ? ON_A_SIDE : new PersonId("mediator-person");
        return new StipendCommand.Ask(
                Desk.stamp(now, number, by),
                new Seen<>(new StreamId(dispute.value()), 1, closed),
                new Payee(mediator, person, false),
                grade(),
                least());
    }

    private TrackFamily family() {
        return List.of(TrackFamily.values()).stream()
                .filter(family -> !scale.excluded().contains(family))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is paid for at all"));
    }

    private StipendGrade grade() {
        return scale.amounts().keySet().iterator().next();
    }

    private long least() {
        return scale.amounts().values().iterator().next().least();
    }
}
