package io.github.governance4j.testkit.mediation;

import static io.github.governance4j.testkit.mediation.ReferralCounty.CENTRE;
import static io.github.governance4j.testkit.mediation.ReferralCounty.MONDAY;
import static io.github.governance4j.testkit.mediation.ReferralCounty.POLICE;
import static io.github.governance4j.testkit.mediation.ReferralCounty.TOWN;
import static io.github.governance4j.testkit.mediation.ReferralCounty.accept;
import static io.github.governance4j.testkit.mediation.ReferralCounty.again;
import static io.github.governance4j.testkit.mediation.ReferralCounty.clerk;
import static io.github.governance4j.testkit.mediation.ReferralCounty.determine;
import static io.github.governance4j.testkit.mediation.ReferralCounty.fromCourt;
import static io.github.governance4j.testkit.mediation.ReferralCounty.giveBack;
import static io.github.governance4j.testkit.mediation.ReferralCounty.offer;
import static io.github.governance4j.testkit.mediation.ReferralCounty.offering;
import static io.github.governance4j.testkit.mediation.ReferralCounty.report;
import static io.github.governance4j.testkit.mediation.ReferralCounty.tick;
import static io.github.governance4j.testkit.mediation.ReferralCounty.toPolice;
import static io.github.governance4j.testkit.mediation.ReferralCounty.withdraw;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.mediation.referral.AnswerCommand;
import io.github.governance4j.mediation.referral.Counterpart;
import io.github.governance4j.mediation.referral.Direction;
import io.github.governance4j.mediation.referral.OfferCommand;
import io.github.governance4j.mediation.referral.Referral;
import io.github.governance4j.mediation.referral.ReferralCommand;
import io.github.governance4j.mediation.referral.ReferralFact;
import io.github.governance4j.mediation.referral.ReferralRefusal;
import io.github.governance4j.mediation.referral.Referring;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import io.github.governance4j.testkit.decide.TickLaws;
import io.github.governance4j.testkit.matter.MatterCounty;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Referrals under the laws every decider keeps. */
class ReferringKeepsTheLaws
        implements DeciderLaws<ReferralCommand, Referral, ReferralFact, ReferralRefusal>,
                TickLaws<ReferralCommand, Referral, ReferralFact, ReferralRefusal> {
    private static final LocalDateTime NEXT = MONDAY.plusHours(2);

    @Override
    public Decider<ReferralCommand, Referral, ReferralFact, ReferralRefusal> decider() {
        return ReferralCounty.referring();
    }

    @Override
    public Decider<ReferralCommand, Referral, ReferralFact, ReferralRefusal> deciderWithoutEditions() {
        return Referring.over(Editions.none(), Place.nowhere(), WorkCalendar.china());
    }

    @Override
    public Decider<ReferralCommand, Referral, ReferralFact, ReferralRefusal> deciderUnderOtherRules() {
        return Referring.over(ReferralCounty.editions(9), Place.nowhere(), WorkCalendar.china());
    }

    @Override
    public Class<ReferralRefusal> reasonType() {
        return ReferralRefusal.class;
    }

    private static List<ReferralCommand> past(ReferralCommand... commands) {
        return Stream.concat(Stream.of(offer("o", MONDAY, clerk(TOWN), toPolice())), Stream.of(commands))
                .toList();
    }

    private static List<ReferralCommand> twice(ReferralCommand... commands) {
        return Stream.concat(
                        past(giveBack("r", MONDAY, clerk(POLICE), "不属管辖"), again("a", MONDAY, clerk(TOWN))).stream(),
                        Stream.of(commands))
                .toList();
    }

    private static List<ReferralCommand> court(ReferralCommand... commands) {
        return Stream.concat(Stream.of(offer("o", MONDAY, clerk(TOWN), fromCourt())), Stream.of(commands))
                .toList();
    }

    @Override
    public List<Scenario<ReferralCommand, ReferralRefusal>> scenarios() {
        LocalDateTime nextDay = MONDAY.plusHours(24);
        LocalDateTime late = LocalDateTime.of(2026, 4, 2, 0, 0);
        Stamp itself = Stamp.timer(new CommandId("d-1#4:police"), MONDAY, MONDAY);
        return List.of(
                Scenario.changing("offered", List.of(), offer("x", MONDAY, clerk(TOWN), toPolice())),
                Scenario.changing("offered by itself", List.of(), new OfferCommand.Offer(itself, toPolice())),
                Scenario.changing("a court's, recorded here", List.of(), offer("x", MONDAY, clerk(TOWN), fromCourt())),
                Scenario.changing("accepted", past(), accept("x", NEXT, clerk(POLICE))),
                Scenario.changing("accepted at the very hour", past(), accept("x", nextDay, clerk(POLICE))),
                Scenario.changing("accepted, with a limit for telling", court(), accept("x", NEXT, clerk(TOWN))),
                Scenario.changing("returned", past(), giveBack("x", NEXT, clerk(POLICE), "不属管辖")),
                Scenario.changing(
                        "offered again",
                        past(giveBack("r", MONDAY, clerk(POLICE), "不属管辖")),
                        again("x", NEXT, clerk(TOWN))),
                Scenario.changing("determined", twice(), determine("x", NEXT, clerk(CENTRE), POLICE)),
                Scenario.changing("determined to stay", twice(), determine("x", NEXT, clerk(CENTRE), TOWN)),
                Scenario.changing("taken back", past(), withdraw("x", NEXT, clerk(TOWN), "已化解")),
                Scenario.changing("timed out", past(), tick(nextDay.plusSeconds(1))),
                Scenario.changing(
                        "told", past(accept("a", MONDAY, clerk(POLICE))), report("x", NEXT, clerk(POLICE), "已处理")),
                Scenario.changing(
                        "told late", court(accept("a", MONDAY, clerk(TOWN))), report("x", late, clerk(TOWN), "已调成")),
                Scenario.changing("not told", court(accept("a", MONDAY, clerk(TOWN))), tick(late)),
                Scenario.refused(
                        "before it",
                        past(),
                        accept("x", MONDAY.minusSeconds(1), clerk(POLICE)),
                        ReferralRefusal.OUT_OF_ORDER),
                Scenario.refused(
                        "offered twice",
                        past(),
                        offer("x", NEXT, clerk(TOWN), toPolice()),
                        ReferralRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "nothing offered",
                        List.of(),
                        accept("x", NEXT, clerk(POLICE)),
                        ReferralRefusal.NOT_AT_THIS_STAGE),
                Scenario.refused(
                        "too late",
                        past(),
                        accept("x", nextDay.plusSeconds(1), clerk(POLICE)),
                        ReferralRefusal.OVER_TIME),
                Scenario.refused(
                        "too late, on record",
                        past(tick(nextDay.plusSeconds(1))),
                        accept("x", nextDay.plusSeconds(1), clerk(POLICE)),
                        ReferralRefusal.OVER_TIME),
                Scenario.refused(
                        "taken back too late, on record",
                        past(tick(nextDay.plusSeconds(1))),
                        withdraw("x", nextDay.plusSeconds(1), clerk(TOWN), "已化解"),
                        ReferralRefusal.OVER_TIME),
                Scenario.refused(
                        "determined too late, on record",
                        twice(tick(nextDay.plusSeconds(1))),
                        determine("x", nextDay.plusSeconds(1), clerk(CENTRE), POLICE),
                        ReferralRefusal.OVER_TIME),
                Scenario.refused(
                        "determined though never returned, and too late",
                        past(),
                        determine("x", nextDay.plusSeconds(1), clerk(CENTRE), POLICE),
                        ReferralRefusal.NOT_AT_THIS_STAGE,
                        ReferralRefusal.OVER_TIME),
                Scenario.refused(
                        "no rules yet",
                        List.of(),
                        offer("x", MatterCounty.FOUNDED.minusDays(1).atTime(9, 0), clerk(TOWN), toPolice()),
                        ReferralRefusal.NO_EDITION,
                        ReferralRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "accepted by itself", past(), accept("x", NEXT, clerk(TOWN)), ReferralRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "offered to itself",
                        List.of(),
                        offer("x", MONDAY, clerk(TOWN), offering(TOWN, TOWN, Counterpart.OTHER, Direction.OUT)),
                        ReferralRefusal.SAME_BODY),
                Scenario.refused(
                        "a third body's",
                        twice(),
                        determine("x", NEXT, clerk(CENTRE), CENTRE),
                        ReferralRefusal.NOT_ONE_OF_THE_TWO),
                Scenario.refused(
                        "determined by one of them",
                        twice(),
                        determine("x", NEXT, clerk(TOWN), POLICE),
                        ReferralRefusal.NOT_ENTITLED),
                Scenario.refused(
                        "returned twice",
                        twice(),
                        giveBack("x", NEXT, clerk(POLICE), "不属管辖"),
                        ReferralRefusal.RETURNED_BEFORE),
                Scenario.refused(
                        "no reasons", past(), giveBack("x", NEXT, clerk(POLICE), " "), ReferralRefusal.WORDS_MISSING),
                Scenario.refused("nothing due", past(), tick(nextDay), ReferralRefusal.NOTHING_DUE),
                Scenario.refused(
                        "known before it happened",
                        past(),
                        new AnswerCommand.Accept(new Stamp(new CommandId("c-x"), NEXT, MONDAY, clerk(POLICE))),
                        ReferralRefusal.RECORDED_BEFORE_IT_HAPPENED));
    }

    @Override
    public Arbitrary<ReferralCommand> commands() {
        return Combinators.combine(
                        Arbitraries.longs().between(10_000, Long.MAX_VALUE).map(String::valueOf),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(-1, 30)),
                                Tuple.of(1, Arbitraries.integers().between(0, 1000))),
                        Arbitraries.of(TOWN, TOWN, POLICE, POLICE, CENTRE),
                        Arbitraries.of("已核实", "已核实", " "))
                .flatAs((id, hours, body, words) -> {
                    LocalDateTime at = MONDAY.plusHours(hours);
                    return Arbitraries.<ReferralCommand>frequency(
                            Tuple.of(5, offer(id, at, clerk(TOWN), toPolice())),
                            Tuple.of(3, offer(id, at, clerk(TOWN), fromCourt())),
                            Tuple.of(2, again(id, at, clerk(TOWN))),
                            Tuple.of(1, withdraw(id, at, clerk(TOWN), words)),
                            Tuple.of(1, tick(at)),
                            Tuple.of(3, accept(id, at, clerk(body))),
                            Tuple.of(3, giveBack(id, at, clerk(body), words)),
                            Tuple.of(1, determine(id, at, clerk(body), POLICE)),
                            Tuple.of(2, report(id, at, clerk(body), words)));
                });
    }

    @Override
    public Map<String, ReferralRefusal> reasons() {
        return ReferralOutsider.REASONS;
    }

    @Override
    public Recomputed<ReferralRefusal> recompute(Evidence evidence) {
        return ReferralOutsider.recompute(evidence);
    }

    @Override
    public Map<String, Long> outcome(List<ReferralFact> facts) {
        return ReferralOutsider.outcome(facts);
    }
}
