package io.github.governance4j.testkit.mediation;

import static io.github.governance4j.testkit.mediation.StipendCounty.FUND;
import static io.github.governance4j.testkit.mediation.StipendCounty.MONDAY;
import static io.github.governance4j.testkit.mediation.StipendCounty.PAYEE;
import static io.github.governance4j.testkit.mediation.StipendCounty.UNTIL;
import static io.github.governance4j.testkit.mediation.StipendCounty.WU;
import static io.github.governance4j.testkit.mediation.StipendCounty.ask;
import static io.github.governance4j.testkit.mediation.StipendCounty.clerk;
import static io.github.governance4j.testkit.mediation.StipendCounty.closed;
import static io.github.governance4j.testkit.mediation.StipendCounty.decline;
import static io.github.governance4j.testkit.mediation.StipendCounty.grant;
import static io.github.governance4j.testkit.mediation.StipendCounty.lead;
import static io.github.governance4j.testkit.mediation.StipendCounty.open;
import static io.github.governance4j.testkit.mediation.StipendCounty.reclaim;
import static io.github.governance4j.testkit.mediation.StipendCounty.tick;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.stipend.CaseEnd;
import io.github.governance4j.mediation.stipend.ClosedCase;
import io.github.governance4j.mediation.stipend.Payee;
import io.github.governance4j.mediation.stipend.StipendCommand;
import io.github.governance4j.mediation.stipend.StipendFact;
import io.github.governance4j.mediation.stipend.StipendFund;
import io.github.governance4j.mediation.stipend.StipendGrade;
import io.github.governance4j.mediation.stipend.StipendRefusal;
import io.github.governance4j.mediation.stipend.Stipends;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import io.github.governance4j.testkit.decide.TickLaws;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Stipend funds under the laws every decider keeps. */
class StipendsKeepTheLaws
        implements DeciderLaws<StipendCommand, StipendFund, StipendFact, StipendRefusal>,
                TickLaws<StipendCommand, StipendFund, StipendFact, StipendRefusal> {
    private static final LocalDateTime NEXT = MONDAY.plusHours(2);
    private static final LocalDateTime OVER = UNTIL.plusDays(1).atStartOfDay();

    @Override
    public Decider<StipendCommand, StipendFund, StipendFact, StipendRefusal> decider() {
        return StipendCounty.stipends();
    }

    @Override
    public Decider<StipendCommand, StipendFund, StipendFact, StipendRefusal> deciderWithoutEditions() {
        return Stipends.over(Editions.none(), Place.nowhere(), WorkCalendar.china());
    }

    @Override
    public Decider<StipendCommand, StipendFund, StipendFact, StipendRefusal> deciderUnderOtherRules() {
        return Stipends.over(StipendCounty.editions(70_00), Place.nowhere(), WorkCalendar.china());
    }

    @Override
    public Class<StipendRefusal> reasonType() {
        return StipendRefusal.class;
    }

    private static List<StipendCommand> past(StipendCommand... commands) {
        return Stream.concat(Stream.of(open("o", MONDAY, lead(), FUND)), Stream.of(commands))
                .toList();
    }

    private static StipendCommand ordinary(String id, LocalDateTime at, ClosedCase closed) {
        return ask(id, at, clerk(), closed, StipendGrade.ORDINARY, 100_00);
    }

    private static StipendCommand asked() {
        return ordinary(
                "asked", MONDAY, closed("d-1", CaseEnd.WITHOUT_AGREEMENT).build());
    }

    private static StipendCommand asks(ClosedCase closed) {
        return ordinary("x", NEXT, closed);
    }

    private static Scenario<StipendCommand, StipendRefusal> refusedToAsk(
            String name, ClosedCase closed, StipendRefusal reason) {
        return Scenario.refused(name, past(), asks(closed), reason);
    }

    @Override
    public List<Scenario<StipendCommand, StipendRefusal>> scenarios() {
        return Stream.of(accepted(), refusedToAsk(), refusedToDecide())
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<Scenario<StipendCommand, StipendRefusal>> accepted() {
        return Stream.of(
                Scenario.changing("a fund", List.of(), open("x", MONDAY, lead(), FUND)),
                Scenario.changing(
                        "settled", past(), asks(closed("d-1", CaseEnd.SETTLED).build())),
                Scenario.changing(
                        "not settled",
                        past(),
                        asks(closed("d-1", CaseEnd.WITHOUT_AGREEMENT).build())),
                Scenario.changing(
                        "all there is",
                        past(ask(
                                "a",
                                MONDAY,
                                clerk(),
                                closed("d-0", CaseEnd.SETTLED).build(),
                                StipendGrade.MAJOR,
                                500_00)),
                        ask("x", NEXT, clerk(), closed("d-1", CaseEnd.SETTLED).build(), StipendGrade.MAJOR, 500_00)),
                Scenario.changing("granted", past(asked()), grant("x", NEXT, lead(), "d-1")),
                Scenario.changing("declined", past(asked()), decline("x", NEXT, lead(), "d-1", "材料不实")),
                Scenario.changing(
                        "asked anew",
                        past(asked(), decline("d", MONDAY, lead(), "d-1", "材料不实")),
                        asks(closed("d-1", CaseEnd.SETTLED).build())),
                Scenario.changing(
                        "taken back",
                        past(asked(), grant("g", MONDAY, lead(), "d-1")),
                        reclaim("x", NEXT, lead(), "d-1", "虚构纠纷")),
                Scenario.changing("not decided in time", past(asked()), tick(LocalDateTime.of(2026, 3, 17, 0, 0))),
                Scenario.changing("decided after the end", past(asked(), tick(OVER)), grant("x", OVER, lead(), "d-1")),
                Scenario.changing("over", past(), tick(OVER)));
    }

    private static Stream<Scenario<StipendCommand, StipendRefusal>> refusedToAsk() {
        ClosedCase sound = closed("d-1", CaseEnd.SETTLED).build();
        Payee barred = new Payee(WU, PAYEE.person(), true);
        Payee forBen = new Payee(WU, StipendCounty.BEN, false);
        Payee stranger = new Payee(new MediatorId("xu"), new PersonId("xu-person"), false);
        ClosedCase court = ClosedCase.of(
                        new DisputeId("d-1"),
                        TrackFamily.COURT_ANNEXED,
                        CaseEnd.SETTLED,
                        sound.closedOn(),
                        Set.of(WU),
                        Set.of())
                .fileClosed(true)
                .build();
        return Stream.of(
                refusedToAsk(
                        "never mediated", closed("d-1", CaseEnd.NOT_MEDIATED).build(), StipendRefusal.NOT_MEDIATED),
                refusedToAsk("a sham", closed("d-1", CaseEnd.SHAM).build(), StipendRefusal.NOT_MEDIATED),
                refusedToAsk(
                        "an open file",
                        closed("d-1", CaseEnd.SETTLED).fileClosed(false).build(),
                        StipendRefusal.FILE_NOT_CLOSED),
                refusedToAsk(
                        "paid elsewhere",
                        closed("d-1", CaseEnd.SETTLED)
                                .paidBy(new StreamId("fund-2025"))
                                .build(),
                        StipendRefusal.PAID_BEFORE),
                refusedToAsk("a court's", court, StipendRefusal.TRACK_EXCLUDED),
                Scenario.refused("asked twice", past(asked()), asks(sound), StipendRefusal.PAID_BEFORE),
                Scenario.refused(
                        "asked after it was taken back",
                        past(asked(), grant("g", MONDAY, lead(), "d-1"), reclaim("r", MONDAY, lead(), "d-1", "虚构纠纷")),
                        asks(sound),
                        StipendRefusal.PAID_BEFORE),
                Scenario.refused(
                        "barred",
                        past(),
                        ask("x", NEXT, clerk(), sound, barred, StipendGrade.ORDINARY, 100_00),
                        StipendRefusal.BARRED_FROM_SIDE_PAY),
                Scenario.refused(
                        "for a party",
                        past(),
                        ask("x", NEXT, clerk(), sound, forBen, StipendGrade.ORDINARY, 100_00),
                        StipendRefusal.PAYEE_INVOLVED),
                Scenario.refused(
                        "another's case",
                        past(),
                        ask("x", NEXT, clerk(), sound, stranger, StipendGrade.ORDINARY, 100_00),
                        StipendRefusal.MEDIATOR_NOT_OF_THE_CASE),
                Scenario.refused(
                        "no such grade",
                        past(),
                        ask("x", NEXT, clerk(), sound, StipendGrade.COMPLEX, 100_00),
                        StipendRefusal.GRADE_NOT_ON_SCALE),
                Scenario.refused(
                        "too much",
                        past(),
                        ask("x", NEXT, clerk(), sound, StipendGrade.ORDINARY, 100_01),
                        StipendRefusal.AMOUNT_NOT_ON_SCALE),
                Scenario.refused(
                        "nothing left",
                        List.of(open("o", MONDAY, lead(), 99_99)),
                        asks(sound),
                        StipendRefusal.FUND_EXHAUSTED),
                Scenario.refused("the time is over", past(), ordinary("x", OVER, sound), StipendRefusal.OVER_TIME),
                Scenario.refused("no fund", List.of(), asks(sound), StipendRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "before it", past(), ordinary("x", MONDAY.minusSeconds(1), sound), StipendRefusal.OUT_OF_ORDER),
                Scenario.refused(
                        "no post",
                        past(),
                        ask("x", NEXT, new Actor.Party(PAYEE.person()), sound, StipendGrade.ORDINARY, 100_00),
                        StipendRefusal.NOT_ENTITLED));
    }

    private static Stream<Scenario<StipendCommand, StipendRefusal>> refusedToDecide() {
        ClosedCase sound = closed("d-1", CaseEnd.SETTLED).build();
        StipendCommand byLead = ask("a", MONDAY, lead(), sound, StipendGrade.ORDINARY, 100_00);
        Payee himself = new Payee(WU, new PersonId("town.one"), false);
        StipendCommand forLead = ask("a", MONDAY, clerk(), sound, himself, StipendGrade.ORDINARY, 100_00);
        return Stream.of(
                Scenario.refused(
                        "another fund", past(), open("x", NEXT, lead(), FUND), StipendRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "no rules yet",
                        List.of(),
                        open("x", MatterCounty.FOUNDED.minusDays(1).atTime(9, 0), lead(), FUND),
                        StipendRefusal.NO_EDITION,
                        StipendRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "opened by a clerk", List.of(), open("x", NEXT, clerk(), FUND), StipendRefusal.NOT_ENTITLED),
                Scenario.refused("an empty fund", List.of(), open("x", NEXT, lead(), 0), StipendRefusal.OVER_TIME),
                Scenario.refused(
                        "granted by a clerk",
                        past(asked()),
                        grant("x", NEXT, clerk(), "d-1"),
                        StipendRefusal.NOT_ENTITLED,
                        StipendRefusal.SAME_PERSON),
                Scenario.refused(
                        "granted by who recorded it",
                        past(byLead),
                        grant("x", NEXT, lead(), "d-1"),
                        StipendRefusal.SAME_PERSON),
                Scenario.refused(
                        "granted to oneself",
                        past(forLead),
                        grant("x", NEXT, lead(), "d-1"),
                        StipendRefusal.SAME_PERSON),
                Scenario.refused(
                        "granted unasked", past(), grant("x", NEXT, lead(), "d-1"), StipendRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "taken back ungranted",
                        past(asked()),
                        reclaim("x", NEXT, lead(), "d-1", "虚构纠纷"),
                        StipendRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "declined for no reason",
                        past(asked()),
                        decline("x", NEXT, lead(), "d-1", " "),
                        StipendRefusal.WORDS_MISSING),
                Scenario.refused("nothing due", past(), tick(NEXT), StipendRefusal.NOTHING_DUE),
                Scenario.refused(
                        "known before it happened",
                        past(asked()),
                        new StipendCommand.Grant(
                                new Stamp(new CommandId("c-x"), NEXT, MONDAY, lead()), new DisputeId("d-1")),
                        StipendRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    @Override
    public Arbitrary<StipendCommand> commands() {
        return Combinators.combine(
                        Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.integers().between(-1, 100)),
                                Tuple.of(1, Arbitraries.integers().between(0, 8000))),
                        Arbitraries.of("d-1", "d-2", "d-3"),
                        Arbitraries.of(CaseEnd.class),
                        Arbitraries.of("核实", "核实", " "),
                        Arbitraries.of(lead(), lead(), clerk()))
                .flatAs((id, hours, dispute, end, words, by) -> {
                    LocalDateTime at = MONDAY.plusHours(hours);
                    ClosedCase closed = closed(dispute, end).build();
                    return Arbitraries.<StipendCommand>frequency(
                            Tuple.of(5, open(id, at, by, FUND)),
                            Tuple.of(3, ordinary(id, at, closed)),
                            Tuple.of(3, ask(id, at, clerk(), closed, StipendGrade.MAJOR, 400_00)),
                            Tuple.of(3, grant(id, at, by, dispute)),
                            Tuple.of(1, decline(id, at, by, dispute, words)),
                            Tuple.of(1, reclaim(id, at, by, dispute, words)),
                            Tuple.of(1, tick(at)));
                });
    }

    @Override
    public Map<String, StipendRefusal> reasons() {
        return StipendOutsider.REASONS;
    }

    @Override
    public Recomputed<StipendRefusal> recompute(Evidence evidence) {
        return StipendOutsider.recompute(evidence);
    }

    @Override
    public Map<String, Long> outcome(List<StipendFact> facts) {
        return StipendOutsider.outcome(facts);
    }
}
