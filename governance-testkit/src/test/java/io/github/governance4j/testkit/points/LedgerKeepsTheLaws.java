package io.github.governance4j.testkit.points;

import static java.util.Map.entry;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.scoring.Deed;
import io.github.governance4j.testkit.decide.DeciderLaws;
import io.github.governance4j.testkit.decide.Recomputed;
import io.github.governance4j.testkit.decide.Scenario;
import io.github.governance4j.testkit.decide.TickLaws;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The points ledger under the laws its users run on their own deciders. */
class LedgerKeepsTheLaws
        implements DeciderLaws<LedgerCommand, Account, LedgerFact, PointsRefusal>,
                TickLaws<LedgerCommand, Account, LedgerFact, PointsRefusal> {
    private static final PersonId MEMBER = new PersonId("m-1");

    /** What lapses is judged by the day, and recorded by the clock alone. */
    @Override
    public boolean recordsFirst() {
        return false;
    }

    @Override
    public Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> decider() {
        return Ledger.over(LedgerVillage.editions("5", "12", PeriodKind.MONTH, 12));
    }

    @Override
    public Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> deciderWithoutEditions() {
        return Ledger.over(Editions.none());
    }

    @Override
    public Decider<LedgerCommand, Account, LedgerFact, PointsRefusal> deciderUnderOtherRules() {
        return Ledger.over(LedgerVillage.editions("7", "8", PeriodKind.YEAR, 1));
    }

    @Override
    public Class<PointsRefusal> reasonType() {
        return PointsRefusal.class;
    }

    @Override
    public List<Scenario<LedgerCommand, PointsRefusal>> scenarios() {
        LocalDate day = LocalDate.of(2025, 5, 10);
        List<LedgerCommand> twice = List.of(score("1", "capped", day), score("2", "capped", day));
        List<Scenario<LedgerCommand, PointsRefusal>> all = new ArrayList<>(scoring(day, twice));
        all.addAll(LedgerScenarios.all(day));
        return all;
    }

    private static List<Scenario<LedgerCommand, PointsRefusal>> scoring(LocalDate day, List<LedgerCommand> twice) {
        return List.of(
                Scenario.changing("a deed is scored", List.of(), score("3", "capped", day)),
                Scenario.changing("a deed is scored in part", twice, score("3", "capped", day)),
                Scenario.changing("honour is scored", List.of(), score("3", "honour", day)),
                Scenario.changing("what lasts for ever", List.of(), score("3", "lasting", day)),
                Scenario.changing(
                        "two lots lapse", twice, lapse("3", day.plusYears(1).plusDays(1))),
                Scenario.accepted(
                        "a deed is scored at zero", List.of(score("1", "honour", day)), score("3", "honour", day)),
                Scenario.refused(
                        "before any edition",
                        List.of(),
                        score("3", "capped", LedgerVillage.DRAFTED.minusDays(1)),
                        PointsRefusal.NO_EDITION_IN_FORCE),
                notAdopted("under a draft", LedgerVillage.DRAFTED),
                notAdopted("too few were there", LedgerVillage.NOT_QUORATE),
                notAdopted("half of them in favour", LedgerVillage.NOT_CARRIED),
                notAdopted("not filed", LedgerVillage.NOT_FILED),
                notAdopted("filed before the meeting", LedgerVillage.FILED_TOO_EARLY),
                notAdopted("the day before it was filed", LedgerVillage.BEHIND_ITSELF.plusDays(9)),
                adopted("the day it was filed", LedgerVillage.BEHIND_ITSELF.plusDays(10)),
                adopted("two thirds of the households", LedgerVillage.ADOPTED),
                adopted("two thirds of the representatives", LedgerVillage.BY_REPRESENTATIVES),
                adopted("more than half of the adults", LedgerVillage.BY_ADULTS),
                adopted("issued by an authority", LedgerVillage.BY_AUTHORITY),
                Scenario.changing("capped by the quarter", List.of(), score("3", "quarterly", day)),
                Scenario.changing("capped by the half-year", List.of(), score("3", "half-yearly", day)),
                Scenario.changing("capped by the year", List.of(), score("3", "yearly", day)),
                Scenario.refused("no such item", List.of(), score("3", "nothing", day), PointsRefusal.ITEM_UNKNOWN),
                notInForce("unclassified", day),
                notInForce("set-aside", day),
                notInForce("deduction", day),
                notInForce("breach", day),
                notInForce("offence", day),
                notInForce("all-wrong", day),
                Scenario.refused(
                        "known before it was done",
                        List.of(),
                        score("3", "capped", day.atTime(9, 30), -1),
                        PointsRefusal.RECORDED_BEFORE_IT_HAPPENED),
                Scenario.refused(
                        "two reasons at once",
                        List.of(),
                        score("3", "nothing", day.atTime(9, 30), -1),
                        PointsRefusal.ITEM_UNKNOWN,
                        PointsRefusal.RECORDED_BEFORE_IT_HAPPENED),
                Scenario.refused(
                        "a lapse known before it happened",
                        twice,
                        lapse("3", day.plusYears(1).plusDays(1), -1),
                        PointsRefusal.RECORDED_BEFORE_IT_HAPPENED),
                Scenario.refused(
                        "a lapse known before it happened, of nothing",
                        twice,
                        lapse("3", day.plusYears(1), -1),
                        PointsRefusal.RECORDED_BEFORE_IT_HAPPENED,
                        PointsRefusal.NOTHING_HAS_LAPSED),
                Scenario.refused(
                        "on the last day", twice, lapse("3", day.plusYears(1)), PointsRefusal.NOTHING_HAS_LAPSED));
    }

    @Override
    public Arbitrary<LedgerCommand> commands() {
        Arbitrary<String> ids = Arbitraries.longs().between(100, Long.MAX_VALUE).map(String::valueOf);
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(-70, 900).map(n -> LedgerVillage.ADOPTED.plusDays(n));
        Arbitrary<String> items = Arbitraries.frequency(
                Tuple.of(4, "capped"),
                Tuple.of(1, "quarterly"),
                Tuple.of(1, "half-yearly"),
                Tuple.of(1, "yearly"),
                Tuple.of(1, "honour"),
                Tuple.of(1, "lasting"),
                Tuple.of(1, "set-aside"),
                Tuple.of(1, "deduction"),
                Tuple.of(1, "breach"),
                Tuple.of(1, "unclassified"),
                Tuple.of(1, "nothing"));
        Arbitrary<Integer> late = Arbitraries.integers().between(-1, 9);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(ids, items, days, late)
                                .as((id, item, day, hours) -> score(id, item, day.atTime(9, 30), hours))),
                Tuple.of(6, LedgerScenarios.commands(ids, days, late)),
                Tuple.of(4, ObjectionScenarios.commands(ids, days, late)),
                Tuple.of(1, Combinators.combine(ids, days, late).as(LedgerKeepsTheLaws::lapse)));
    }

    @Override
    public Map<String, PointsRefusal> reasons() {
        return Map.ofEntries(
                entry("points.edition.none", PointsRefusal.NO_EDITION_IN_FORCE),
                entry("points.edition.draft", PointsRefusal.EDITION_NOT_ADOPTED),
                entry("points.item.unknown", PointsRefusal.ITEM_UNKNOWN),
                entry("points.item.not-in-force", PointsRefusal.ITEM_NOT_IN_FORCE),
                entry("points.amount.missing", PointsRefusal.AMOUNT_MISSING),
                entry("points.amount.bounds", PointsRefusal.AMOUNT_OUT_OF_BOUNDS),
                entry("points.amount.too-much", PointsRefusal.AMOUNT_OUT_OF_BOUNDS),
                entry("points.reverse.unknown", PointsRefusal.ENTRY_UNKNOWN),
                entry("points.reverse.found", PointsRefusal.ENTRY_UNKNOWN),
                entry("points.reverse.once", PointsRefusal.ENTRY_REVERSED_BEFORE),
                entry("points.bring-in.first", PointsRefusal.ACCOUNT_IN_USE),
                entry("points.deduct.by-another", PointsRefusal.NOT_DECIDED_BY_ANOTHER),
                entry("points.deduct.heard", PointsRefusal.REPLY_STILL_OPEN),
                entry("points.deduct.no-finding", PointsRefusal.FINDING_MISSING),
                entry("points.deduct.endless", PointsRefusal.NO_LAST_DAY),
                entry("points.reverse.by-another", PointsRefusal.NOT_DECIDED_BY_ANOTHER),
                entry("points.reverse.told", PointsRefusal.NOBODY_TOLD),
                entry("points.object.unknown", PointsRefusal.DECISION_UNKNOWN),
                entry("points.object.found", PointsRefusal.DECISION_UNKNOWN),
                entry("rights.objection.affected", PointsRefusal.NOT_AFFECTED),
                entry("rights.objection.once", PointsRefusal.OBJECTED_BEFORE),
                entry("points.object.in-effect", PointsRefusal.DECISION_RUN_OUT),
                entry("rights.objection.window", PointsRefusal.OBJECTION_TOO_LATE),
                entry("rights.objection.open", PointsRefusal.NO_OPEN_OBJECTION),
                entry("rights.objection.after", PointsRefusal.DATED_BEFORE_THE_OBJECTION),
                entry("points.object.in-order", PointsRefusal.DATED_BEFORE_THE_OBJECTION),
                entry("rights.objection.by-another", PointsRefusal.NOT_ANSWERED_BY_ANOTHER),
                entry("points.object.before-silence", PointsRefusal.UPHELD_BY_SILENCE),
                entry("rights.objection.objector", PointsRefusal.NOT_THE_OBJECTOR),
                entry("points.object.none-overdue", PointsRefusal.NOTHING_OVERDUE),
                entry("points.spend.in-order", PointsRefusal.DATED_BEFORE_A_REVERSAL),
                entry("points.spend.enough", PointsRefusal.NOT_ENOUGH_TO_SPEND),
                entry("points.recorded", PointsRefusal.RECORDED_BEFORE_IT_HAPPENED),
                entry("points.lapsed", PointsRefusal.NOTHING_HAS_LAPSED));
    }

    @Override
    public Recomputed<PointsRefusal> recompute(Evidence evidence) {
        return LedgerOutsider.recompute(evidence);
    }

    @Override
    public Map<String, Long> outcome(List<LedgerFact> facts) {
        return new LedgerOutcome().of(facts);
    }

    private static Scenario<LedgerCommand, PointsRefusal> adopted(String name, LocalDate from) {
        return Scenario.changing(name, List.of(), score("3", "capped", from));
    }

    private static Scenario<LedgerCommand, PointsRefusal> notAdopted(String name, LocalDate from) {
        return Scenario.refused(name, List.of(), score("3", "capped", from), PointsRefusal.EDITION_NOT_ADOPTED);
    }

    private static Scenario<LedgerCommand, PointsRefusal> notInForce(String item, LocalDate day) {
        return Scenario.refused(
                "not in force: " + item, List.of(), score("3", item, day), PointsRefusal.ITEM_NOT_IN_FORCE);
    }

    static LedgerCommand score(String id, String item, LocalDate day) {
        return score(id, item, day.atTime(9, 30), 1);
    }

    private static LedgerCommand score(String id, String item, LocalDateTime happened, int hoursLate) {
        Stamp stamp =
                new Stamp(new CommandId("c-" + id), happened, happened.plusHours(hoursLate), new Actor.Party(MEMBER));
        return new LedgerCommand.ScoreDeed(stamp, new Deed(new ItemCode(item), MEMBER));
    }

    static LedgerCommand lapse(String id, LocalDate day) {
        return lapse(id, day, 0);
    }

    private static LedgerCommand lapse(String id, LocalDate day, int hoursLate) {
        return new LedgerCommand.LapseLots(Stamp.timer(
                new CommandId("l-" + id), day.atStartOfDay(), day.atStartOfDay().plusHours(hoursLate)));
    }
}
