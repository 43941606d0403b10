package io.github.governance4j.testkit.mediation;

import static io.github.governance4j.testkit.mediation.SettlementCounty.AGENT;
import static io.github.governance4j.testkit.mediation.SettlementCounty.ANN;
import static io.github.governance4j.testkit.mediation.SettlementCounty.APOLOGY;
import static io.github.governance4j.testkit.mediation.SettlementCounty.BEN;
import static io.github.governance4j.testkit.mediation.SettlementCounty.BOTH;
import static io.github.governance4j.testkit.mediation.SettlementCounty.COMMITTEE;
import static io.github.governance4j.testkit.mediation.SettlementCounty.COURTS;
import static io.github.governance4j.testkit.mediation.SettlementCounty.DUE;
import static io.github.governance4j.testkit.mediation.SettlementCounty.EFFECT;
import static io.github.governance4j.testkit.mediation.SettlementCounty.ELSEWHERE;
import static io.github.governance4j.testkit.mediation.SettlementCounty.HERE;
import static io.github.governance4j.testkit.mediation.SettlementCounty.MOTHER;
import static io.github.governance4j.testkit.mediation.SettlementCounty.NOON;
import static io.github.governance4j.testkit.mediation.SettlementCounty.PAYMENT;
import static io.github.governance4j.testkit.mediation.SettlementCounty.agreement;
import static io.github.governance4j.testkit.mediation.SettlementCounty.apply;
import static io.github.governance4j.testkit.mediation.SettlementCounty.breach;
import static io.github.governance4j.testkit.mediation.SettlementCounty.by;
import static io.github.governance4j.testkit.mediation.SettlementCounty.change;
import static io.github.governance4j.testkit.mediation.SettlementCounty.committee;
import static io.github.governance4j.testkit.mediation.SettlementCounty.confirmed;
import static io.github.governance4j.testkit.mediation.SettlementCounty.dismissed;
import static io.github.governance4j.testkit.mediation.SettlementCounty.endSuit;
import static io.github.governance4j.testkit.mediation.SettlementCounty.followUp;
import static io.github.governance4j.testkit.mediation.SettlementCounty.notAccepted;
import static io.github.governance4j.testkit.mediation.SettlementCounty.open;
import static io.github.governance4j.testkit.mediation.SettlementCounty.opened;
import static io.github.governance4j.testkit.mediation.SettlementCounty.perform;
import static io.github.governance4j.testkit.mediation.SettlementCounty.person;
import static io.github.governance4j.testkit.mediation.SettlementCounty.receipt;
import static io.github.governance4j.testkit.mediation.SettlementCounty.settling;
import static io.github.governance4j.testkit.mediation.SettlementCounty.sue;
import static io.github.governance4j.testkit.mediation.SettlementCounty.tick;
import static io.github.governance4j.testkit.mediation.SettlementCounty.withdraw;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.dispute.Party;
import io.github.governance4j.mediation.dispute.Side;
import io.github.governance4j.mediation.settlement.Clause;
import io.github.governance4j.mediation.settlement.ClauseKind;
import io.github.governance4j.mediation.settlement.CourtCommand;
import io.github.governance4j.mediation.settlement.Dismissal;
import io.github.governance4j.mediation.settlement.EffectCommand;
import io.github.governance4j.mediation.settlement.NonAcceptance;
import io.github.governance4j.mediation.settlement.Settlement;
import io.github.governance4j.mediation.settlement.SettlementCommand;
import io.github.governance4j.mediation.settlement.SettlementFact;
import io.github.governance4j.mediation.settlement.SettlementRefusal;
import io.github.governance4j.mediation.settlement.Settling;
import io.github.governance4j.mediation.settlement.SuitOutcome;
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

/** Agreements in effect under the laws every decider keeps. */
class SettlingKeepsTheLaws
        implements DeciderLaws<SettlementCommand, Settlement, SettlementFact, SettlementRefusal>,
                TickLaws<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> {
    private static final LocalDateTime NEXT = NOON.plusDays(1);
    private static final LocalDateTime OVER = LocalDateTime.of(2025, 1, 3, 0, 0);

    @Override
    public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> decider() {
        return settling();
    }

    @Override
    public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> deciderWithoutEditions() {
        return Settling.over(Editions.none(), Place.nowhere(), WorkCalendar.china());
    }

    @Override
    public Decider<SettlementCommand, Settlement, SettlementFact, SettlementRefusal> deciderUnderOtherRules() {
        return Settling.over(SettlementCounty.editions(3), Place.nowhere(), WorkCalendar.china());
    }

    @Override
    public Class<SettlementRefusal> reasonType() {
        return SettlementRefusal.class;
    }

    private static Clause said(int number, String words) {
        return Clause.of(number, ClauseKind.ACT, BEN, words).build();
    }

    private static List<SettlementCommand> past(SettlementCommand... commands) {
        return Stream.concat(Stream.of(opened()), Stream.of(commands)).toList();
    }

    /** Whoever holds the committee's post owes something. */
    private static SettlementCommand openedWithTheClerk() {
        PersonId clerk = ((Actor.Post) committee()).holder();
        return new EffectCommand.Open(
                Stamp.timer(new CommandId("d-2#7:open"), NOON, NOON),
                new DisputeId("d-2"),
                agreement(Clause.of(1, ClauseKind.ACT, clerk, "修好围墙").build()),
                EFFECT,
                Parties.of(List.of(new Party(BEN, Side.APPLICANT), new Party(clerk, Side.RESPONDENT))),
                COMMITTEE,
                COURTS);
    }

    private static SettlementCommand asked() {
        return apply("asked", NOON, committee(), BOTH, HERE);
    }

    private static Scenario<SettlementCommand, SettlementRefusal> changing(
            String name, List<SettlementCommand> past, SettlementCommand command) {
        return Scenario.changing(name, past, command);
    }

    private static Scenario<SettlementCommand, SettlementRefusal> refused(
            String name,
            List<SettlementCommand> past,
            SettlementCommand command,
            SettlementRefusal reason,
            SettlementRefusal... also) {
        return Scenario.refused(name, past, command, reason, also);
    }

    @Override
    public List<Scenario<SettlementCommand, SettlementRefusal>> scenarios() {
        return Stream.concat(accepted(), refused()).toList();
    }

    private static Stream<Scenario<SettlementCommand, SettlementRefusal>> accepted() {
        Stamp itself = Stamp.timer(new CommandId("d-1#7:open"), NOON, NOON);
        return Stream.of(
                changing("opened by the committee", List.of(), opened()),
                changing("opened by itself", List.of(), open(itself, agreement(PAYMENT), EFFECT)),
                changing("said to be paid", past(), perform("x", NEXT, person(BEN), 1)),
                changing("seen to be kept", past(), perform("x", NEXT, committee(), 2)),
                changing("received", past(), receipt("x", NEXT, person(MOTHER), 1, ANN)),
                changing("all kept", past(perform("p", NOON, committee(), 1)), perform("x", NEXT, committee(), 2)),
                changing("not kept", past(), breach("x", NEXT, person(MOTHER), 1, ANN, "未付款")),
                changing("asked how it is kept", past(), followUp("x", NEXT, committee())),
                changing(
                        "asked how it is kept, late",
                        past(),
                        followUp("x", LocalDateTime.of(2024, 12, 24, 0, 0), committee())),
                changing("changed", past(), change("x", NEXT, committee(), BOTH, said(3, "改为劳务抵偿"))),
                changing("a payment overdue", past(), tick(DUE.plusDays(1).atStartOfDay())),
                changing("lapsed, and all that was due before", past(), tick(OVER)),
                changing("sued", past(), sue("x", NEXT, person(BEN), BEN)),
                changing("sued by an agent", past(), sue("x", NEXT, person(AGENT), BEN)),
                changing("sued while a court is asked", past(asked()), sue("x", NEXT, person(MOTHER), ANN)),
                Scenario.accepted(
                        "sued twice", past(sue("s", NOON, person(BEN), BEN)), sue("x", NEXT, person(BEN), BEN)),
                changing("judged", past(sue("s", NOON, person(BEN), BEN)), endSuit("x", NEXT, BEN, SuitOutcome.JUDGED)),
                changing(
                        "a suit withdrawn",
                        past(sue("s", NOON, person(BEN), BEN)),
                        endSuit("x", NEXT, BEN, SuitOutcome.WITHDRAWN)),
                changing(
                        "sued after it was judged",
                        past(sue("s", NOON, person(BEN), BEN), endSuit("e", NOON, BEN, SuitOutcome.JUDGED)),
                        sue("x", NEXT, person(MOTHER), ANN)),
                changing("asked on the last second", past(), apply("x", OVER.minusSeconds(1), committee(), BOTH, HERE)),
                changing("taken back", past(asked()), withdraw("x", NEXT, person(BEN), BEN)),
                changing("confirmed", past(asked()), confirmed("x", NEXT)),
                changing("dismissed", past(asked()), dismissed("x", NEXT, Dismissal.AGAINST_VOLUNTARINESS)),
                changing("not accepted", past(asked()), notAccepted("x", NEXT, NonAcceptance.TITLE)),
                changing(
                        "asked of the right court",
                        past(asked(), notAccepted("n", NOON, NonAcceptance.WRONG_COURT)),
                        apply("x", NEXT, committee(), BOTH, HERE)));
    }

    private static Stream<Scenario<SettlementCommand, SettlementRefusal>> refused() {
        PersonId stranger = new PersonId("cat");
        return Stream.of(
                refused(
                        "before it",
                        past(),
                        sue("x", NOON.minusSeconds(1), person(BEN), BEN),
                        SettlementRefusal.OUT_OF_ORDER),
                refused(
                        "opened twice",
                        past(),
                        open(by("x", NEXT, committee()), agreement(PAYMENT), EFFECT),
                        SettlementRefusal.NOT_AT_THIS_STAGE),
                refused(
                        "sued over nothing",
                        List.of(),
                        sue("x", NEXT, person(BEN), BEN),
                        SettlementRefusal.NOT_AT_THIS_STAGE),
                refused(
                        "no rules yet",
                        List.of(),
                        open(by("x", NEXT, committee()), agreement(PAYMENT), EFFECT.minusYears(2)),
                        SettlementRefusal.NO_EDITION),
                refused(
                        "opened by a party",
                        List.of(),
                        open(by("x", NEXT, person(BEN)), agreement(PAYMENT), EFFECT),
                        SettlementRefusal.NOT_ENTITLED),
                refused(
                        "opened by another body",
                        List.of(),
                        open(by("x", NEXT, MatterCounty.post(MatterCounty.POLICE, "one")), agreement(PAYMENT), EFFECT),
                        SettlementRefusal.NOT_ENTITLED),
                refused("a child by itself", past(), sue("x", NEXT, person(ANN), ANN), SettlementRefusal.NOT_ENTITLED),
                refused(
                        "sued for a stranger",
                        past(),
                        sue("x", NEXT, committee(), stranger),
                        SettlementRefusal.NO_SUCH_PARTY),
                refused(
                        "gives up suing",
                        List.of(),
                        open(by("x", NEXT, committee()), agreement(said(1, "双方不得再向法院起诉")), EFFECT),
                        SettlementRefusal.WAIVES_REMEDY),
                refused(
                        "gives up in the county's words",
                        List.of(),
                        open(by("x", NEXT, committee()), agreement(said(1, "就此私了 到底")), EFFECT),
                        SettlementRefusal.WAIVES_REMEDY),
                refused(
                        "changed to give up reporting",
                        past(),
                        change("x", NEXT, committee(), BOTH, said(3, "今后不再举报")),
                        SettlementRefusal.WAIVES_REMEDY),
                refused(
                        "a number used before",
                        past(),
                        change("x", NEXT, committee(), BOTH, said(2, "修好围墙")),
                        SettlementRefusal.AGREEMENT_UNSOUND),
                refused(
                        "no clause",
                        List.of(),
                        open(by("x", NEXT, committee()), agreement(), EFFECT),
                        SettlementRefusal.AGREEMENT_UNSOUND),
                refused(
                        "effect tomorrow",
                        List.of(),
                        open(by("x", NOON, committee()), agreement(PAYMENT), EFFECT.plusDays(1)),
                        SettlementRefusal.EFFECT_IN_THE_FUTURE),
                refused("no such clause", past(), perform("x", NEXT, committee(), 9), SettlementRefusal.NO_SUCH_CLAUSE),
                refused(
                        "kept before",
                        past(perform("p", NOON, committee(), 2)),
                        perform("x", NEXT, committee(), 2),
                        SettlementRefusal.CLAUSE_NOT_OPEN),
                refused(
                        "received by who owes it",
                        past(),
                        receipt("x", NEXT, person(BEN), 1, BEN),
                        SettlementRefusal.NOT_OWED_TO),
                refused(
                        "changed by one",
                        past(),
                        change("x", NEXT, committee(), Set.of(BEN), said(3, "修好围墙")),
                        SettlementRefusal.NOT_BY_ALL),
                refused(
                        "changed by one who speaks for both",
                        past(),
                        change("x", NEXT, person(BEN), BOTH, said(3, "修好围墙")),
                        SettlementRefusal.NOT_ENTITLED),
                refused(
                        "asked by one who speaks for both",
                        past(),
                        apply("x", NEXT, person(MOTHER), BOTH, HERE),
                        SettlementRefusal.NOT_ENTITLED),
                refused(
                        "a suit ended by who brought it",
                        past(sue("s", NOON, person(BEN), BEN)),
                        new CourtCommand.EndSuit(by("x", NEXT, person(BEN)), BEN, SuitOutcome.JUDGED),
                        SettlementRefusal.NOT_ENTITLED),
                refused(
                        "written down by who owes it",
                        List.of(openedWithTheClerk()),
                        perform("x", NEXT, committee(), 1),
                        SettlementRefusal.SAME_PERSON),
                refused(
                        "asked by one",
                        past(),
                        apply("x", NEXT, committee(), Set.of(BEN), HERE),
                        SettlementRefusal.NOT_BY_ALL),
                refused(
                        "asked twice",
                        past(asked()),
                        apply("x", NEXT, committee(), BOTH, HERE),
                        SettlementRefusal.CONFIRMATION_NOT_AT_THIS_STAGE),
                refused(
                        "changed while a court is asked",
                        past(asked()),
                        change("x", NEXT, committee(), BOTH, said(3, "修好围墙")),
                        SettlementRefusal.CONFIRMATION_NOT_AT_THIS_STAGE),
                refused(
                        "decided unasked",
                        past(),
                        confirmed("x", NEXT),
                        SettlementRefusal.CONFIRMATION_NOT_AT_THIS_STAGE),
                refused("a day late", past(), apply("x", OVER, committee(), BOTH, HERE), SettlementRefusal.OVER_TIME),
                refused(
                        "lapsed",
                        past(tick(OVER)),
                        apply("x", OVER, committee(), BOTH, HERE),
                        SettlementRefusal.OVER_TIME),
                refused(
                        "another court",
                        past(),
                        apply("x", NEXT, committee(), BOTH, ELSEWHERE),
                        SettlementRefusal.COURT_NOT_COMPETENT),
                refused("no suit", past(), endSuit("x", NEXT, BEN, SuitOutcome.JUDGED), SettlementRefusal.NO_SUIT),
                refused(
                        "no words",
                        past(),
                        breach("x", NEXT, person(MOTHER), 1, ANN, " "),
                        SettlementRefusal.GROUNDS_MISSING),
                refused("no grounds", past(asked()), dismissed("x", NEXT), SettlementRefusal.GROUNDS_MISSING),
                refused("nothing due", past(), tick(NEXT), SettlementRefusal.NOTHING_DUE),
                refused(
                        "known before it happened",
                        past(),
                        new CourtCommand.Sue(new Stamp(new CommandId("c-x"), NEXT, NOON, person(BEN)), BEN),
                        SettlementRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    @Override
    public Arbitrary<SettlementCommand> commands() {
        Arbitrary<String> ids =
                Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf);
        Arbitrary<Integer> hours = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(-2, 72)),
                Tuple.of(1, Arbitraries.integers().between(0, 1000)));
        Arbitrary<Actor> actors = Arbitraries.frequency(
                Tuple.of(6, committee()),
                Tuple.of(2, person(BEN)),
                Tuple.of(2, person(MOTHER)),
                Tuple.of(1, person(AGENT)),
                Tuple.of(1, person(ANN)));
        return Combinators.combine(
                        ids,
                        hours,
                        actors,
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(ANN, BEN),
                        Arbitraries.of(BOTH, BOTH, Set.of(BEN)))
                .flatAs((id, late, by, clause, party, all) -> {
                    LocalDateTime at = NOON.plusHours(late);
                    return Arbitraries.<SettlementCommand>frequency(
                            Tuple.of(6, open(by(id, at, by), agreement(PAYMENT, APOLOGY), EFFECT)),
                            Tuple.of(1, change(id, at, by, all, said(2 + clause, "修好围墙"))),
                            Tuple.of(2, perform(id, at, by, clause)),
                            Tuple.of(2, receipt(id, at, by, clause, party)),
                            Tuple.of(1, breach(id, at, by, clause, party, "未付款")),
                            Tuple.of(1, followUp(id, at, by)),
                            Tuple.of(1, tick(at)),
                            Tuple.of(2, sue(id, at, by, party)),
                            Tuple.of(
                                    1,
                                    endSuit(id, at, party, clause == 1 ? SuitOutcome.JUDGED : SuitOutcome.WITHDRAWN)),
                            Tuple.of(3, apply(id, at, by, all, clause == 4 ? ELSEWHERE : HERE)),
                            Tuple.of(1, withdraw(id, at, by, party)),
                            Tuple.of(1, confirmed(id, at)),
                            Tuple.of(1, dismissed(id, at, Dismissal.UNCLEAR)),
                            Tuple.of(1, notAccepted(id, at, NonAcceptance.WRONG_COURT)));
                });
    }

    @Override
    public Map<String, SettlementRefusal> reasons() {
        return SettlementOutsider.REASONS;
    }

    @Override
    public Recomputed<SettlementRefusal> recompute(Evidence evidence) {
        return SettlementOutsider.recompute(evidence);
    }

    @Override
    public Map<String, Long> outcome(List<SettlementFact> facts) {
        return SettlementOutsider.outcome(facts);
    }
}
